//! The fragments of a fragmented MP4: `moof`, ISO/IEC 14496-12 §8.8.

use std::collections::BTreeMap;

use super::{Broken, boxes::inside, fields::Fields, mp4::Data, samples::Totals};

/// What samples are like where a run does not say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Defaults {
    /// In units of the track's clock.
    pub(super) duration: u32,
    /// Bytes.
    pub(super) size: u32,
}

/// What was found in all fragments so far, for each track.
pub(super) struct Fragments {
    defaults: BTreeMap<u32, Defaults>,
    totals: BTreeMap<u32, Totals>,
}

impl Fragments {
    /// None yet; `defaults` are those of `mvex`, by track.
    pub(super) fn new(defaults: BTreeMap<u32, Defaults>) -> Self {
        Self { defaults, totals: BTreeMap::new() }
    }

    /// The samples of one track.
    pub(super) fn of(&self, track: u32) -> Totals {
        self.totals.get(&track).copied().unwrap_or_default()
    }

    /// Checks one `moof` whose first byte is `start`: each run of samples lies inside the media data.
    pub(super) fn add(&mut self, start: u64, moof: &[u8], data: &Data) -> Result<(), Broken> {
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
                        let read = self.head(inner.body, start, next)?;
                        next = read.base;
                        head = Some(read);
                    }
                    b"trun" => {
                        let head =
                            head.as_ref().ok_or_else(|| Broken("a trun comes before its tfhd".into()))?;
                        let run = Run::read(inner.body, head, next)?;
                        data.hold(run.start, run.totals.bytes, || {
                            format!("a fragment of the moof at byte {start}")
                        })?;
                        next = run.start.saturating_add(run.totals.bytes);
                        let all = self.totals.entry(head.track).or_default();
                        all.count = all.count.saturating_add(run.totals.count);
                        all.bytes = all.bytes.saturating_add(run.totals.bytes);
                        all.duration = all.duration.saturating_add(run.totals.duration);
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn head(&self, tfhd: &[u8], moof: u64, next: u64) -> Result<Head, Broken> {
        let mut fields = Fields::new(tfhd, "tfhd");
        let (_, flags) = fields.version()?;
        let track = fields.u32()?;
        let mut defaults = self.defaults.get(&track).copied().unwrap_or_default();
        let mut base = if flags & 0x2_0000 != 0 { moof } else { next };
        if flags & 0x1 != 0 {
            base = fields.u64()?;
        }
        if flags & 0x2 != 0 {
            fields.u32()?; // sample description
        }
        if flags & 0x8 != 0 {
            defaults.duration = fields.u32()?;
        }
        if flags & 0x10 != 0 {
            defaults.size = fields.u32()?;
        }
        Ok(Head { track, base, defaults })
    }
}

/// What `tfhd` says.
struct Head {
    track: u32,
    /// Offsets of runs count from here.
    base: u64,
    defaults: Defaults,
}

/// One `trun`.
struct Run {
    start: u64,
    totals: Totals,
}

impl Run {
    fn read(trun: &[u8], head: &Head, next: u64) -> Result<Self, Broken> {
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
        Ok(Self { start, totals })
    }
}
