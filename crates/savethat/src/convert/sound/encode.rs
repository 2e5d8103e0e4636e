//! Samples to MP3, by LAME: constant bitrate, joint stereo, quality 5, which is what ffmpeg takes too.

use std::num::NonZeroU32;

use mp3lame_encoder::{
    Bitrate, BuildError, Builder, DualPcm, Encoder, FlushGap, Mode, MonoPcm, Quality, VbrMode,
    max_required_buffer_size,
};

use super::{Unfit, config::Plain};

/// Kilobits a second that an MP3 can be made with. MPEG-1 layer III knows 56 as well, the binding to LAME does not.
pub const KILOBITS: [u32; 13] = [32, 40, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

/// What is beyond the samples of a track in LAME's output, before and behind.
pub(super) const DELAY: u64 = 576;

/// What an MP3 is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// Samples a second that go in.
    pub(super) heard: u32,
    /// Samples a second that come out.
    pub(super) rate: u32,
    pub(super) kilobits: u32,
    /// 1 or 2.
    pub(super) channels: u8,
}

impl Form {
    /// For sound of this kind. Rates that MPEG audio does not have become the next that it has, and sound of low rates, of
    /// which less is possible, gets at most what is.
    pub(super) fn new(sound: Plain, kilobits: u32) -> Result<Self, Unfit> {
        if !KILOBITS.contains(&kilobits) {
            return Err(Unfit::Kilobits(kilobits));
        }
        let rate = match sound.rate {
            88_200 => 44_100,
            rate => [8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000]
                .into_iter()
                .find(|known| *known >= rate)
                .unwrap_or(48_000),
        };
        let most = match rate {
            32_000.. => 320,
            16_000.. => 160,
            _ => 64,
        };
        Ok(Self { heard: sound.rate, rate, kilobits: kilobits.min(most), channels: sound.channels })
    }

    /// Whether LAME changes the rate.
    pub(super) fn resamples(self) -> bool {
        self.heard != self.rate
    }

    /// Samples of one frame.
    pub(super) fn frame(self) -> u64 {
        if self.rate >= 32_000 { 1152 } else { 576 }
    }

    /// Bytes of `frames` frames, the first of which has no padding: the parts of a byte add up.
    pub(super) fn bytes(self, frames: u64) -> u64 {
        let bits = self.frame() * u64::from(self.kilobits) * 1000;
        let (whole, part) = (bits / 8 / u64::from(self.rate), bits / 8 % u64::from(self.rate));
        frames * whole + (frames.saturating_sub(1) * part).div_ceil(u64::from(self.rate))
    }

    /// Frames that LAME makes of so many samples, and the samples of the last ones that are none of them; unless it
    /// changes the rate.
    pub(super) fn frames(self, samples: u64) -> (u64, u64) {
        let all = samples + DELAY;
        let rest = self.frame() - all % self.frame();
        let padding = if rest < 576 { rest + self.frame() } else { rest };
        ((all + padding) / self.frame(), padding)
    }

    fn bitrate(self) -> Result<Bitrate, Unfit> {
        Ok(match self.kilobits {
            32 => Bitrate::Kbps32,
            40 => Bitrate::Kbps40,
            48 => Bitrate::Kbps48,
            64 => Bitrate::Kbps64,
            80 => Bitrate::Kbps80,
            96 => Bitrate::Kbps96,
            112 => Bitrate::Kbps112,
            128 => Bitrate::Kbps128,
            160 => Bitrate::Kbps160,
            192 => Bitrate::Kbps192,
            224 => Bitrate::Kbps224,
            256 => Bitrate::Kbps256,
            320 => Bitrate::Kbps320,
            other => return Err(Unfit::Kilobits(other)),
        })
    }
}

/// An encoder of one sound.
pub(super) struct Frames {
    lame: Encoder,
}

impl Frames {
    pub(super) fn new(form: Form) -> Result<Self, Unfit> {
        let bitrate = form.bitrate()?;
        let build = || {
            let mut lame = Builder::new().ok_or(BuildError::NoMem)?;
            lame.set_num_channels(form.channels)?;
            lame.set_mode(if form.channels == 1 { Mode::Mono } else { Mode::JointStereo })?;
            lame.set_sample_rate(form.heard)?;
            // Else LAME goes to lower rates at low bitrates.
            lame.set_output_sample_rate(NonZeroU32::new(form.rate))?;
            lame.set_vbr_mode(VbrMode::Off)?;
            lame.set_brate(bitrate)?;
            lame.set_quality(Quality::Good)?;
            // That of LAME is written when all else is done, which a stream cannot wait for.
            lame.set_to_write_vbr_tag(false)?;
            lame.build()
        };
        build().map(|lame| Self { lame }).map_err(refused)
    }

    /// Takes samples, as many of each channel, and adds the frames that are ready to `out`.
    pub(super) fn add(&mut self, planes: &[&[f32]], out: &mut Vec<u8>) -> Result<(), Unfit> {
        let count = planes.first().map_or(0, |plane| plane.len());
        // LAME takes a buffer without room for one without end.
        out.reserve(max_required_buffer_size(count));
        let made = match planes {
            [left, right] => self.lame.encode_to_vec(DualPcm { left, right }, out),
            [only] => self.lame.encode_to_vec(MonoPcm(only), out),
            _ => Ok(0),
        };
        made.map(|_| ()).map_err(refused)
    }

    /// Adds the last frames.
    pub(super) fn end(mut self, out: &mut Vec<u8>) -> Result<(), Unfit> {
        out.reserve(max_required_buffer_size(4 * 1152));
        self.lame.flush_to_vec::<FlushGap>(out).map(|_| ()).map_err(refused)
    }
}

fn refused(why: impl std::fmt::Display) -> Unfit {
    Unfit::Io(std::io::Error::other(format!("LAME: {why}")))
}
