//! MP4 and M4A, ISO/IEC 14496-12 and -14. Checked are:
//!
//! - the top-level boxes, to the last byte of the file, with `ftyp`, `moov` and `mdat` among them;
//! - in `moov`, every picture and sound track: a sample entry, and for each chunk of its sample table that the chunk,
//!   from its offset to the end of its last sample, lies inside one `mdat`; every sample lies in a chunk;
//! - in every `moof`, the same for the run of samples of each fragment;
//! - a picture track with samples for a video; a sound track with samples for sound, or where the post has sound.
//!
//! The media data itself is not read: whether its bytes are right only a decoder could tell.

use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};

use super::{
    Broken, Expected, Shape,
    boxes::{self, Top, find, inside},
    fields::Fields,
    fragments::{Defaults, Fragments},
    tape::Tape,
    track::{Medium, Track},
};
use crate::{media::Format, post::Role};

/// Where media data lies: the insides of the `mdat` boxes, in the order of the file.
pub(crate) struct Data {
    /// Start inclusive, end exclusive.
    ranges: Vec<(u64, u64)>,
    length: u64,
}

impl Data {
    pub(crate) fn new(boxes: &[Top], length: u64) -> Self {
        let ranges = boxes.iter().filter(|top| &top.kind == b"mdat").map(|top| (top.body, top.end)).collect();
        Self { ranges, length }
    }

    /// [`Broken`] unless `bytes` bytes from `start` lie inside one `mdat`. Where there are no bytes the place only has
    /// to be inside the file.
    pub(crate) fn hold(&self, start: u64, bytes: u64, what: impl Fn() -> String) -> Result<(), Broken> {
        let end = start.saturating_add(bytes);
        if end > self.length {
            return Err(Broken(format!("{} ends {} bytes after the file", what(), end - self.length)));
        }
        let after = self.ranges.partition_point(|(from, _)| *from <= start);
        let inside = after.checked_sub(1).is_some_and(|index| end <= self.ranges[index].1);
        if bytes > 0 && !inside {
            return Err(Broken(format!("{}, bytes {start} to {end}, lies outside the media data", what())));
        }
        Ok(())
    }
}

/// A number of the movie's or of a track's clock.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span {
    /// In units of the clock; `None` where the file does not say.
    pub(crate) units: Option<u64>,
    /// Units a second.
    pub(crate) scale: u32,
}

impl Span {
    /// Reads the part that `mvhd` and `mdhd` have in common. All ones and 0 mean that the length is not known.
    pub(crate) fn read(fields: &mut Fields<'_>) -> Result<Self, Broken> {
        let (version, _) = fields.version()?;
        fields.wide(version)?; // created
        fields.wide(version)?; // changed
        let scale = fields.u32()?;
        let units = fields.wide(version)?;
        let unknown = if version == 1 { u64::MAX } else { u64::from(u32::MAX) };
        Ok(Self { units: (units != 0 && units != unknown).then_some(units), scale })
    }

    pub(crate) fn seconds(self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "a length for people")]
        self.units.filter(|_| self.scale > 0).map(|units| units as f64 / f64::from(self.scale))
    }
}

/// Proves an MP4 or M4A.
pub(crate) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>, expected: Expected) -> Result<Shape, Broken> {
    let boxes = boxes::top(tape)?;
    one(&boxes, b"ftyp")?;
    let moov = one(&boxes, b"moov")?;
    if !boxes.iter().any(|top| &top.kind == b"mdat") {
        return Err(Broken("there is no mdat".into()));
    }
    let data = Data::new(&boxes, tape.length());
    let moov = boxes::body(tape, moov)?;
    let mut fragments = Fragments::new(defaults(&moov)?);
    for moof in boxes.iter().filter(|top| &top.kind == b"moof") {
        fragments.add(moof.start, &boxes::body(tape, moof)?, &data)?;
    }
    let mut tracks = Vec::new();
    for trak in inside("moov", &moov) {
        let trak = trak?;
        if &trak.kind == b"trak" {
            tracks.extend(Track::read(trak.body, &fragments, &data)?);
        }
    }
    judge(&tracks, expected, movie_length(&moov)?)
}

/// The only box of a kind on the top level. A second one is the trace of a file that was spliced.
pub(crate) fn one<'a>(boxes: &'a [Top], kind: &[u8; 4]) -> Result<&'a Top, Broken> {
    let mut found = boxes.iter().filter(|top| &top.kind == kind);
    let name = boxes::name(*kind);
    match (found.next(), found.next()) {
        (None, _) => Err(Broken(format!("there is no {name}"))),
        (Some(only), None) => Ok(only),
        (_, Some(second)) => Err(Broken(format!("there is a second {name} at byte {}", second.start))),
    }
}

/// What samples of fragments are like where the fragments do not say: `mvex`.
pub(crate) fn defaults(moov: &[u8]) -> Result<BTreeMap<u32, Defaults>, Broken> {
    let mut all = BTreeMap::new();
    let mvex = find("moov", moov, b"mvex")?.unwrap_or_default();
    for trex in inside("mvex", mvex) {
        let trex = trex?;
        if &trex.kind == b"trex" {
            let mut fields = Fields::new(trex.body, "trex");
            fields.version()?;
            let track = fields.u32()?;
            let entry = fields.u32()?;
            all.insert(track, Defaults { entry, duration: fields.u32()?, size: fields.u32()? });
        }
    }
    Ok(all)
}

/// The length of the whole movie, from `mvhd` or, for fragments, `mehd`.
fn movie_length(moov: &[u8]) -> Result<Span, Broken> {
    let mvhd = find("moov", moov, b"mvhd")?.ok_or_else(|| Broken("moov has no mvhd".into()))?;
    let mut span = Span::read(&mut Fields::new(mvhd, "mvhd"))?;
    if span.units.is_none()
        && let Some(mvex) = find("moov", moov, b"mvex")?
        && let Some(mehd) = find("mvex", mvex, b"mehd")?
    {
        let mut fields = Fields::new(mehd, "mehd");
        let (version, _) = fields.version()?;
        span.units = Some(fields.wide(version)?).filter(|units| *units > 0);
    }
    Ok(span)
}

fn judge(tracks: &[Track], expected: Expected, movie: Span) -> Result<Shape, Broken> {
    let first = |medium| tracks.iter().find(|track| track.medium == medium && track.samples > 0);
    let picture = first(Medium::Picture);
    let sound = first(Medium::Sound);
    if expected.role == Role::Video {
        match picture {
            None => return Err(Broken(absent(tracks, Medium::Picture, "picture"))),
            Some(picture) if picture.bytes == 0 => {
                return Err(Broken("the samples of the picture track have no bytes".into()));
            }
            Some(_) => {}
        }
    }
    if expected.sound || expected.role == Role::Sound {
        match sound {
            None => return Err(Broken(absent(tracks, Medium::Sound, "sound"))),
            Some(sound) if sound.bytes == 0 => {
                return Err(Broken("the samples of the sound track have no bytes".into()));
            }
            Some(_) => {}
        }
    }
    let longest = tracks.iter().filter_map(|track| track.length.seconds()).max_by(f64::total_cmp);
    Ok(Shape {
        format: if picture.is_some() { Format::Mp4 } else { Format::M4a },
        width: picture.and_then(|track| track.shown).map(|(width, _)| width),
        height: picture.and_then(|track| track.shown).map(|(_, height)| height),
        duration_s: movie.seconds().or(longest),
        codecs: tracks.iter().filter(|track| track.samples > 0).map(|track| track.codec.clone()).collect(),
    })
}

fn absent(tracks: &[Track], medium: Medium, name: &str) -> String {
    if tracks.iter().any(|track| track.medium == medium) {
        format!("the {name} track is empty")
    } else {
        format!("there is no {name} track")
    }
}
