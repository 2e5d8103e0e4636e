//! The fragments of a fragmented MP4: `moof`, ISO/IEC 14496-12 §8.8.

use std::collections::BTreeMap;

use super::{
    Broken,
    boxes::inside,
    fields::{Fields, entry},
    mp4::Data,
    samples::Totals,
};

/// What samples are like where a run does not say.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Defaults {
    /// Which sample entry, from 1.
    pub(crate) entry: u32,
    /// In units of the track's clock.
    pub(crate) duration: u32,
    /// Bytes.
    pub(crate) size: u32,
}

/// What was found in all fragments so far, for each track.
pub(crate) struct Fragments {
    defaults: BTreeMap<u32, Defaults>,
    totals: BTreeMap<u32, Totals>,
}

impl Fragments {
    /// None yet; `defaults` are those of `mvex`, by track.
    pub(crate) fn new(defaults: BTreeMap<u32, Defaults>) -> Self {
        Self { defaults, totals: BTreeMap::new() }
    }

    /// The samples of one track.
    pub(crate) fn of(&self, track: u32) -> Totals {
        self.totals.get(&track).copied().unwrap_or_default()
    }

    /// Checks one `moof` whose first byte is `start`: each run of samples lies inside the media data.
    pub(crate) fn add(&mut self, start: u64, moof: &[u8], data: &Data) -> Result<(), Broken> {
        runs(&self.defaults, start, moof, |run| {
            data.hold(run.start, run.totals.bytes, || format!("a fragment of the moof at byte {start}"))?;
            let all = self.totals.entry(run.track).or_default();
            all.count = all.count.saturating_add(run.totals.count);
            all.bytes = all.bytes.saturating_add(run.totals.bytes);
            all.duration = all.duration.saturating_add(run.totals.duration);
            Ok(())
        })
    }
}

/// Hands each run of samples of one `moof`, whose first byte is `start`, to `each`.
pub(crate) fn runs(
    defaults: &BTreeMap<u32, Defaults>,
    start: u64,
    moof: &[u8],
    mut each: impl FnMut(&Run<'_>) -> Result<(), Broken>,
) -> Result<(), Broken> {
    // Where a track's fragment does not say where its data starts, it follows that of the one before.
    let mut next = start;
    for traf in inside("moof", moof) {
        let traf = traf?;
        if &traf.kind != b"traf" {
            continue;
        }
        let mut head = None;
        for inner in inside("traf", traf.body) {
            let inner = inner?;
            match &inner.kind {
                b"tfhd" => {
                    let read = Head::read(inner.body, defaults, start, next)?;
                    next = read.base;
                    head = Some(read);
                }
                b"trun" => {
                    let head = head.as_ref().ok_or_else(|| Broken("a trun comes before its tfhd".into()))?;
                    let run = Run::read(inner.body, head, next)?;
                    next = run.start.saturating_add(run.totals.bytes);
                    each(&run)?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// What `tfhd` says.
struct Head {
    track: u32,
    /// Offsets of runs count from here.
    base: u64,
    defaults: Defaults,
}

impl Head {
    fn read(tfhd: &[u8], defaults: &BTreeMap<u32, Defaults>, moof: u64, next: u64) -> Result<Self, Broken> {
        let mut fields = Fields::new(tfhd, "tfhd");
        let (_, flags) = fields.version()?;
        let track = fields.u32()?;
        let mut defaults = defaults.get(&track).copied().unwrap_or_default();
        let mut base = if flags & 0x2_0000 != 0 { moof } else { next };
        if flags & 0x1 != 0 {
            base = fields.u64()?;
        }
        if flags & 0x2 != 0 {
            defaults.entry = fields.u32()?;
        }
        if flags & 0x8 != 0 {
            defaults.duration = fields.u32()?;
        }
        if flags & 0x10 != 0 {
            defaults.size = fields.u32()?;
        }
        Ok(Self { track, base, defaults })
    }
}

/// One `trun`: samples that lie side by side.
pub(crate) struct Run<'a> {
    pub(crate) track: u32,
    pub(crate) start: u64,
    pub(crate) totals: Totals,
    /// Of every sample, where the table does not say.
    pub(crate) defaults: Defaults,
    /// Bytes of one row of the table; 0 where there is none.
    row: usize,
    durations: bool,
    sizes: bool,
    table: &'a [u8],
}

impl<'a> Run<'a> {
    /// Duration and bytes of each sample, as many as [`Totals::count`] says.
    pub(crate) fn samples(&self) -> impl Iterator<Item = (u32, u32)> {
        (0..self.totals.count).map(|index| {
            let row = self.row / 4 * index as usize;
            let duration = if self.durations { entry(self.table, row) } else { self.defaults.duration };
            let behind = row + usize::from(self.durations);
            (duration, if self.sizes { entry(self.table, behind) } else { self.defaults.size })
        })
    }

    fn read(trun: &'a [u8], head: &Head, next: u64) -> Result<Self, Broken> {
        let mut fields = Fields::new(trun, "trun");
        let (_, flags) = fields.version()?;
        let count = fields.u32()?;
        let mut start = next;
        if flags & 0x1 != 0 {
            let offset = i64::from(fields.u32()?.cast_signed());
            start = head
                .base
                .checked_add_signed(offset)
                .ok_or_else(|| Broken("a fragment starts before the file".into()))?;
        }
        if flags & 0x4 != 0 {
            fields.u32()?; // flags of the first sample
        }
        let (durations, sizes) = (flags & 0x100 != 0, flags & 0x200 != 0);
        let words = (flags & 0xf00).count_ones() as usize;
        let table = fields.table(count, words * 4)?;
        let mut totals = Totals { count: u64::from(count), bytes: 0, duration: 0 };
        if !durations {
            totals.duration = u64::from(head.defaults.duration) * u64::from(count);
        }
        if !sizes {
            totals.bytes = u64::from(head.defaults.size) * u64::from(count);
        }
        if durations || sizes {
            for sample in table.chunks_exact(words * 4) {
                let mut sample = Fields::new(sample, "trun");
                if durations {
                    totals.duration += u64::from(sample.u32()?);
                }
                if sizes {
                    totals.bytes += u64::from(sample.u32()?);
                }
            }
        }
        Ok(Self {
            track: head.track,
            start,
            totals,
            defaults: head.defaults,
            row: words * 4,
            durations,
            sizes,
            table,
        })
    }
}
