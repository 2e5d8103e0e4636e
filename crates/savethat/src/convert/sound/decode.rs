//! AAC-LC packets to samples, by symphonia.

use symphonia::{
    core::{
        audio::{Audio, GenericAudioBufferRef, layouts},
        codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions, well_known::CODEC_ID_AAC},
        packet::PacketRef,
        units::{Duration, Timestamp},
    },
    default::codecs::AacDecoder,
};

use super::{Unfit, config::Plain};

/// Samples of each channel in one packet.
pub(super) const SAMPLES: usize = 1024;

/// Samples that are louder than this many times the loudest are not sound but a broken packet's; LAME is not made for
/// numbers without end, and not for those that are none.
const LOUDEST: f32 = 4.0;

/// The element that ends a packet, ISO/IEC 14496-3 table 4.85.
const END: u8 = 7;

/// A decoder of one track.
pub(super) struct Decoder {
    decoder: AacDecoder,
    /// One for each channel, [`SAMPLES`] long.
    planes: Vec<Vec<f32>>,
    pub(super) damaged: usize,
}

impl Decoder {
    pub(super) fn new(sound: Plain) -> Result<Self, Unfit> {
        // Told as a stream without a config: ours has been read, and says nothing more.
        let mut parameters = AudioCodecParameters::new();
        let layout =
            if sound.channels == 1 { layouts::CHANNEL_LAYOUT_MONO } else { layouts::CHANNEL_LAYOUT_STEREO };
        parameters.for_codec(CODEC_ID_AAC).with_sample_rate(sound.rate).with_channels(layout);
        let decoder = AacDecoder::try_new(&parameters, &AudioDecoderOptions::default())
            .map_err(|error| Unfit::Codec(format!("mp4a.40.2, but {error}")))?;
        let planes = vec![vec![0.0; SAMPLES]; usize::from(sound.channels)];
        Ok(Self { decoder, planes, damaged: 0 })
    }

    /// The samples of a packet, for each channel; silence where it cannot be read, as players do, so that nothing behind
    /// it moves.
    pub(super) fn decode(&mut self, packet: &[u8]) -> &[Vec<f32>] {
        let read = PacketRef::new(0, Timestamp::ZERO, Duration::ZERO, packet);
        let decoded = self.decoder.decode_ref(&read);
        // A packet that ends before its first channel leaves the samples of the one before in the decoder's hands.
        let begins = packet.first().is_some_and(|byte| byte >> 5 != END);
        let whole = match &decoded {
            Ok(_) if !begins => false,
            Ok(GenericAudioBufferRef::F32(samples)) if samples.frames() == SAMPLES => {
                self.planes.iter_mut().enumerate().all(|(channel, plane)| {
                    samples.plane(channel).is_some_and(|samples| {
                        for (to, from) in plane.iter_mut().zip(samples) {
                            *to = if from.is_finite() { from.clamp(-LOUDEST, LOUDEST) } else { 0.0 };
                        }
                        true
                    })
                })
            }
            _ => false,
        };
        if !whole {
            self.damaged += 1;
            self.planes.iter_mut().for_each(|plane| plane.fill(0.0));
        }
        &self.planes
    }
}
