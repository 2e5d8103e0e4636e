//! The sound track of an MP4, out of its tables and fragments: where each packet lies, how long it is, how long it plays.
//!
//! Nothing of the media data is read here. Gaps between fragments (`tfdt`) are closed, and groups of samples are kept
//! only where all samples stand in the one table: those of fragments say nothing that the sample entry does not.

use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};

use super::{Unfit, edits::Edit};
use crate::{
    fetch::proof::{
        Broken,
        boxes::{self, Inner, Top, find, inside},
        fields::{Fields, entry},
        fragments::{self, Defaults, Fragments},
        mp4::{Data, Span, defaults, one},
        samples::Samples,
        tape::Tape,
        track::{Head, Medium, need},
    },
    media::Format,
};

/// Packets of one track, at most: twelve hours at 48 kHz. It bounds the memory for one sound to some tens of MB.
const MANY: u64 = 2_000_000;

/// A sound track with at least one byte of sound, all of which lies inside the file.
#[derive(Debug)]
pub(super) struct Track {
    /// Units a second of the movie's clock.
    pub(super) movie: u32,
    /// Units a second of the track's clock, at least 1.
    pub(super) scale: u32,
    /// As `mdhd` has it.
    pub(super) language: u16,
    /// Four letters of the sample entry.
    pub(super) kind: [u8; 4],
    /// The body of the sample entry.
    pub(super) entry: Vec<u8>,
    /// Bytes of each packet.
    pub(super) sizes: Vec<u32>,
    /// How long each packet plays.
    pub(super) times: Vec<Time>,
    /// Where the packets lie, in their order; those that lie side by side are one.
    pub(super) places: Vec<Place>,
    /// Of all packets together.
    pub(super) bytes: u64,
    /// Which part of the track plays when; empty where all of it plays.
    pub(super) edits: Vec<Edit>,
    /// Boxes of the sample table that stay as they are.
    pub(super) kept: Vec<u8>,
}

/// Packets of the same duration, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) packets: u32,
    /// Of each, in units of the track's clock.
    pub(super) units: u32,
}

/// What a file is, by its first bytes.
pub(super) fn told<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Option<Format>, Broken> {
    let first = tape.vec(tape.length().min(Format::ENOUGH as u64), "the file")?;
    tape.go(0)?;
    Ok(Format::tell(&first))
}

/// A piece of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) start: u64,
    pub(super) bytes: u64,
}

impl Track {
    /// The first sound track that has samples.
    pub(super) fn read<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Self, Unfit> {
        let boxes = boxes::top(tape)?;
        let data = Data::new(&boxes, tape.length());
        let moov = boxes::body(tape, one(&boxes, b"moov")?)?;
        let defaults = defaults(&moov)?;
        let moofs: Vec<&Top> = boxes.iter().filter(|top| &top.kind == b"moof").collect();
        let mut fragments = Fragments::new(defaults.clone());
        for moof in &moofs {
            fragments.add(moof.start, &boxes::body(tape, moof)?, &data)?;
        }
        let mvhd = Span::read(&mut Fields::new(need("moov", &moov, b"mvhd")?, "mvhd"))?;
        for trak in inside("moov", &moov) {
            let trak = trak?;
            if &trak.kind == b"trak"
                && let Some(found) = Found::read(trak.body, &fragments)?
            {
                let mut track = found.table(mvhd.scale, &data)?;
                for moof in &moofs {
                    let body = boxes::body(tape, moof)?;
                    track.add(found.id, &defaults, moof.start, &body)?;
                }
                return track.done(&found, tape.length());
            }
        }
        Err(Unfit::NoSound)
    }

    /// Units of the track's clock.
    pub(super) fn duration(&self) -> u64 {
        self.times.iter().map(|time| u64::from(time.packets) * u64::from(time.units)).sum()
    }
}

/// The track that was looked for.
struct Found<'a> {
    id: u32,
    mdia: &'a [u8],
    stbl: &'a [u8],
    edits: Vec<Edit>,
    /// Packets in fragments.
    later: u64,
}

impl<'a> Found<'a> {
    /// `None` where the `trak` is no sound or has no samples.
    fn read(trak: &'a [u8], fragments: &Fragments) -> Result<Option<Self>, Unfit> {
        let mdia = need("trak", trak, b"mdia")?;
        if Medium::of(mdia)? != Some(Medium::Sound) {
            return Ok(None);
        }
        let id = Head::read(need("trak", trak, b"tkhd")?)?.id;
        let stbl = need("minf", need("mdia", mdia, b"minf")?, b"stbl")?;
        let later = fragments.of(id).count;
        let all = later.saturating_add(u64::from(Samples::read(stbl)?.count()));
        if all > MANY {
            return Err(Unfit::Broken(format!("the sound track has {all} samples, more than {MANY}")));
        }
        let edits = match find("trak", trak, b"edts")? {
            Some(edts) => Edit::list(edts)?,
            None => Vec::new(),
        };
        Ok((all > 0).then_some(Self { id, mdia, stbl, edits, later }))
    }

    /// The packets of the sample table.
    fn table(&self, movie: u32, data: &Data) -> Result<Gathered, Unfit> {
        let mut fields = Fields::new(need("mdia", self.mdia, b"mdhd")?, "mdhd");
        let span = Span::read(&mut fields)?;
        if span.scale == 0 {
            return Err(Unfit::Broken("the clock of the sound track stands still".into()));
        }
        let mut fields = Fields::new(need("mdia", self.mdia, b"mdhd")?, "mdhd");
        let (version, _) = fields.version()?;
        fields.take(if version == 1 { 28 } else { 16 })?; // times, clock, duration
        let mut gathered = Gathered {
            description: None,
            track: Track {
                movie: if movie == 0 { span.scale } else { movie },
                scale: span.scale,
                language: fields.u16()?,
                kind: [0; 4],
                entry: Vec::new(),
                sizes: Vec::new(),
                times: Vec::new(),
                places: Vec::new(),
                bytes: 0,
                edits: Vec::new(),
                kept: Vec::new(),
            },
        };
        let samples = Samples::read(self.stbl)?;
        samples.check(data, Medium::Sound)?;
        for chunk in samples.chunks().filter(|chunk| chunk.samples > 0) {
            gathered.describe(chunk.entry)?;
            let mut bytes = 0;
            for sample in chunk.first..chunk.first + chunk.samples {
                let size = samples.size(sample);
                gathered.track.sizes.push(size);
                bytes += u64::from(size);
            }
            gathered.place(chunk.start, bytes);
        }
        gathered.time(samples.count(), self.stbl)?;
        Ok(gathered)
    }
}

/// A track while it is put together.
struct Gathered {
    track: Track,
    /// Which sample entry all packets have, from 1.
    description: Option<u32>,
}

impl Gathered {
    /// Adds the packets of one `moof`, whose runs were checked.
    fn add(
        &mut self,
        id: u32,
        defaults: &BTreeMap<u32, Defaults>,
        start: u64,
        moof: &[u8],
    ) -> Result<(), Broken> {
        fragments::runs(defaults, start, moof, |run| {
            if run.track != id || run.totals.count == 0 {
                return Ok(());
            }
            self.describe(run.defaults.entry)?;
            for (units, bytes) in run.samples() {
                self.track.sizes.push(bytes);
                self.last(1, units);
            }
            self.place(run.start, run.totals.bytes);
            Ok(())
        })
    }

    /// A sample entry that is used. A second one would change the sound in the middle.
    fn describe(&mut self, entry: u32) -> Result<(), Broken> {
        match self.description.replace(entry.max(1)) {
            Some(before) if before != entry.max(1) => {
                Err(Broken("the sound track changes its format in the middle".into()))
            }
            _ => Ok(()),
        }
    }

    fn place(&mut self, start: u64, bytes: u64) {
        self.track.bytes = self.track.bytes.saturating_add(bytes);
        match self.track.places.last_mut() {
            Some(last) if last.start + last.bytes == start => last.bytes += bytes,
            _ if bytes == 0 => {}
            _ => self.track.places.push(Place { start, bytes }),
        }
    }

    fn last(&mut self, packets: u32, units: u32) {
        match self.track.times.last_mut() {
            Some(last) if last.units == units => last.packets += packets,
            _ if packets == 0 => {}
            _ => self.track.times.push(Time { packets, units }),
        }
    }

    /// The durations of the sample table, for exactly as many packets as it has.
    fn time(&mut self, mut packets: u32, stbl: &[u8]) -> Result<(), Broken> {
        if packets == 0 {
            return Ok(());
        }
        let mut fields = Fields::new(need("stbl", stbl, b"stts")?, "stts");
        fields.version()?;
        let count = fields.u32()?;
        let table = fields.table(count, 8)?;
        let mut units = None;
        for run in table.chunks_exact(8) {
            let some = entry(run, 0).min(packets);
            self.last(some, *units.insert(entry(run, 1)));
            packets -= some;
        }
        // Muxers have been seen to leave out the last one.
        self.last(packets, units.ok_or_else(|| Broken("stts is empty".into()))?);
        Ok(())
    }

    fn done(mut self, found: &Found<'_>, length: u64) -> Result<Track, Unfit> {
        let mut track = self.track;
        if track.bytes == 0 {
            return Err(Unfit::Broken("the samples of the sound track have no bytes".into()));
        }
        // Else a small file could be told to become an endless one.
        if track.bytes > length {
            return Err(Unfit::Broken("the samples of the sound track lie on top of each other".into()));
        }
        let number = self.description.take().unwrap_or(1);
        let Inner { kind, body } = description(found.stbl, number)?;
        track.kind = kind;
        track.entry = body.to_vec();
        track.edits = Edit::whole(&found.edits, track.duration(), track.scale, track.movie);
        if found.later == 0 {
            for inner in inside("stbl", found.stbl) {
                let inner = inner?;
                if matches!(&inner.kind, b"sgpd" | b"sbgp" | b"stss") {
                    track.kept.extend(super::wrap::bx(&inner.kind, &[inner.body]));
                }
            }
        }
        Ok(track)
    }
}

/// A sample entry by its number, from 1.
fn description(stbl: &[u8], number: u32) -> Result<Inner<'_>, Broken> {
    let mut fields = Fields::new(need("stbl", stbl, b"stsd")?, "stsd");
    fields.version()?;
    fields.u32()?; // how many
    match inside("stsd", fields.rest()).nth(number as usize - 1) {
        Some(entry) => entry,
        None => Err(Broken(format!("the sound track has no sample entry {number}"))),
    }
}
