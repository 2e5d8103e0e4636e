//! What kind of AAC a track carries: `esds`, ISO/IEC 14496-1 §7.2.6 and 14496-14, and the `AudioSpecificConfig` in it,
//! ISO/IEC 14496-3 §1.6.2.1.

use super::Unfit;
use crate::fetch::proof::{
    Broken,
    boxes::{find, inside, name},
    fields::Fields,
};

/// At or below this rate, in Hz, a config that says nothing of spectral band replication may still have it, at twice the
/// rate: encoders use it for outputs of up to 48 kHz.
const MAY_BE_HALF: u32 = 24_000;

/// Sound that our decoder understands whole: AAC-LC of 1,024 samples a packet, mono or stereo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plain {
    /// Samples a second.
    pub(super) rate: u32,
    /// 1 or 2.
    pub(super) channels: u8,
}

/// The `AudioSpecificConfig` of a sample entry that is AAC, MPEG-4 or MPEG-2, whatever the profile.
pub(super) fn specific(kind: [u8; 4], entry: &[u8]) -> Result<&[u8], Unfit> {
    if &kind != b"mp4a" {
        return Err(Unfit::Codec(name(kind)));
    }
    let (object, config) = descriptors(esds(entry)?)?;
    match object {
        0x40 | 0x66..=0x68 => config.ok_or_else(|| Unfit::Broken("esds has no AudioSpecificConfig".into())),
        0x69 | 0x6b => Err(Unfit::Codec("mp3".into())),
        other => Err(Unfit::Codec(format!("mp4a.{other:02x}"))),
    }
}

/// Whether our decoder hears all of it.
pub(super) fn plain(config: &[u8]) -> Result<Plain, Unfit> {
    let read =
        Specific::read(config).ok_or_else(|| Unfit::Broken("the AudioSpecificConfig is cut".into()))?;
    if read.replicated == Some(true) {
        return Err(Unfit::HighEfficiency);
    }
    if read.object != 2 {
        return Err(Unfit::Codec(format!("mp4a.40.{}", read.object)));
    }
    if read.short {
        return Err(Unfit::Codec("mp4a.40.2 of 960 samples".into()));
    }
    let channels = match read.channels {
        count @ 1..=2 => count,
        layout => return Err(Unfit::Codec(format!("mp4a.40.2 in channel layout {layout}"))),
    };
    if !(8_000..=96_000).contains(&read.rate) {
        return Err(Unfit::Codec(format!("mp4a.40.2 at {} Hz", read.rate)));
    }
    if read.replicated.is_none() && read.rate <= MAY_BE_HALF {
        return Err(Unfit::HighEfficiency);
    }
    Ok(Plain { rate: read.rate, channels })
}

/// The body of `esds` in a sound's sample entry. QuickTime's versions 1 and 2 have more fields before it, and may
/// wrap it in `wave`.
fn esds(entry: &[u8]) -> Result<&[u8], Broken> {
    let mut fields = Fields::new(entry, "mp4a");
    fields.take(8)?; // reserved, data reference
    let more = match fields.u16()? {
        1 => 16,
        2 => 36,
        _ => 0,
    };
    fields.take(18 + more)?;
    let rest = fields.rest();
    if let Some(esds) = find("mp4a", rest, b"esds")? {
        return Ok(esds);
    }
    for inner in inside("mp4a", rest) {
        let inner = inner?;
        if &inner.kind == b"wave"
            && let Some(esds) = find("wave", inner.body, b"esds")?
        {
            return Ok(esds);
        }
    }
    Err(Broken("mp4a has no esds".into()))
}

/// The object type and the decoder's own config.
fn descriptors(esds: &[u8]) -> Result<(u8, Option<&[u8]>), Broken> {
    let mut fields = Fields::new(esds, "esds");
    fields.version()?;
    let mut stream = Fields::new(descriptor(&mut fields, 3)?, "esds");
    stream.u16()?; // id
    let flags = stream.u8()?;
    if flags & 0x80 != 0 {
        stream.u16()?; // depends on
    }
    if flags & 0x40 != 0 {
        let length = stream.u8()?;
        stream.take(usize::from(length))?; // address
    }
    if flags & 0x20 != 0 {
        stream.u16()?; // clock
    }
    let mut decoder = Fields::new(descriptor(&mut stream, 4)?, "esds");
    let object = decoder.u8()?;
    decoder.take(12)?; // kind of stream, buffer, bitrates
    let own = if decoder.rest().is_empty() { None } else { Some(descriptor(&mut decoder, 5)?) };
    Ok((object, own))
}

/// The body of the next descriptor, which must have this tag. Its size has seven bits in each of at most four bytes.
fn descriptor<'a>(fields: &mut Fields<'a>, tag: u8) -> Result<&'a [u8], Broken> {
    let found = fields.u8()?;
    if found != tag {
        return Err(Broken(format!("esds has descriptor {found} in the place of {tag}")));
    }
    let mut size = 0;
    for _ in 0..4 {
        let byte = fields.u8()?;
        size = size << 7 | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            break;
        }
    }
    fields.take(size)
}

/// What an `AudioSpecificConfig` says.
struct Specific {
    /// Audio object type of the core: 2 is AAC-LC.
    object: u8,
    rate: u32,
    /// The channel configuration; 0 means that it stands elsewhere.
    channels: u8,
    /// 960 samples a packet and not 1,024.
    short: bool,
    /// Whether there is spectral band replication, where the config says so or says no.
    replicated: Option<bool>,
}

impl Specific {
    /// `None` where the config ends too early.
    fn read(config: &[u8]) -> Option<Self> {
        let mut bits = Bits { bytes: config, at: 0 };
        let mut object = bits.object()?;
        let rate = bits.rate()?;
        let channels = bits.take(4)? as u8;
        let mut replicated = None;
        // HE-AAC, version 1 and 2, told at the front.
        if matches!(object, 5 | 29) {
            replicated = Some(true);
            bits.rate()?;
            object = bits.object()?;
        }
        let short = bits.take(1)? == 1;
        if bits.take(1)? == 1 {
            bits.take(14)?; // delay of the core
        }
        let extended = bits.take(1)? == 1;
        if object == 2 && channels != 0 && !extended && replicated.is_none() {
            replicated = bits.backward();
        }
        Some(Self { object, rate, channels, short, replicated })
    }
}

struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    /// The next `count` bits, at most 32.
    fn take(&mut self, count: usize) -> Option<u32> {
        let mut number = 0;
        for at in self.at..self.at + count {
            let byte = *self.bytes.get(at / 8)?;
            number = number << 1 | u32::from(byte >> (7 - at % 8) & 1);
        }
        self.at += count;
        Some(number)
    }

    fn object(&mut self) -> Option<u8> {
        let object = self.take(5)?;
        Some(if object == 31 { 32 + self.take(6)? as u8 } else { object as u8 })
    }

    fn rate(&mut self) -> Option<u32> {
        const RATES: [u32; 13] = [
            96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000,
            7_350,
        ];
        match self.take(4)? {
            15 => self.take(24),
            index => Some(RATES.get(index as usize).copied().unwrap_or_default()),
        }
    }

    /// The extension behind a config, which old decoders do not see: HE-AAC signalled backward compatibly.
    fn backward(&mut self) -> Option<bool> {
        (self.take(11)? == 0x2b7 && self.object()? == 5).then_some(())?;
        Some(self.take(1)? == 1)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::stereo(&[0x12, 0x10], 44_100, 2)]
    #[case::mono(&[0x11, 0x88], 48_000, 1)]
    #[case::said_to_be_plain(&[0x12, 0x10, 0x56, 0xe5, 0x00], 44_100, 2)]
    #[case::slow_and_said_to_be_plain(&[0x13, 0x90, 0x56, 0xe5, 0x00], 22_050, 2)]
    #[case::rate_in_full(&[0x17, 0x80, 0x56, 0x22, 0x08], 44_100, 1)]
    fn plain_sound_is_told(#[case] config: &[u8], #[case] rate: u32, #[case] channels: u8) {
        assert_eq!(plain(config).expect("plain"), Plain { rate, channels });
    }

    #[rstest]
    #[case::version_1(&[0x2b, 0x92, 0x08, 0x00])]
    #[case::version_2(&[0xeb, 0x8a, 0x08, 0x00])]
    #[case::backward_compatible(&[0x13, 0x90, 0x56, 0xe5, 0xa0])]
    #[case::not_said_at_half_a_rate(&[0x13, 0x90])]
    fn high_efficiency_is_told(#[case] config: &[u8]) {
        assert!(matches!(plain(config), Err(Unfit::HighEfficiency)), "{:?}", plain(config));
    }

    #[rstest]
    #[case::main(&[0x0a, 0x10], "mp4a.40.1")]
    #[case::usac(&[0xf9, 0x46, 0x40, 0x00, 0x00], "mp4a.40.42")]
    #[case::six_channels(&[0x12, 0x30], "mp4a.40.2 in channel layout 6")]
    #[case::elsewhere(&[0x12, 0x00], "mp4a.40.2 in channel layout 0")]
    #[case::short(&[0x12, 0x14], "mp4a.40.2 of 960 samples")]
    #[case::no_such_rate(&[0x16, 0x90], "mp4a.40.2 at 0 Hz")]
    fn what_cannot_be_decoded_has_a_name(#[case] config: &[u8], #[case] codec: &str) {
        match plain(config) {
            Err(Unfit::Codec(name)) => assert_eq!(name, codec),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_cut_config_is_broken() {
        for length in 0..2 {
            assert!(matches!(plain(&[0x12, 0x10][..length]), Err(Unfit::Broken(_))));
        }
    }
}
