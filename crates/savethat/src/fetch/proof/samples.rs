//! The sample table of a track: where each sample lies, by `stsz` or `stz2`, `stsc`, and `stco` or `co64`.

use super::{
    Broken,
    boxes::find,
    fields::{Fields, entry},
    mp4::Data,
    track::Medium,
};

/// Of all samples of a track together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
    /// In units of the track's clock; only known for fragments.
    pub(crate) duration: u64,
}

/// A sample table whose parts have the lengths that they claim.
pub(crate) struct Samples<'a> {
    count: u32,
    sizes: Sizes<'a>,
    /// `stsc`: first chunk from 1, samples for each chunk, sample entry; four bytes each.
    runs: &'a [u8],
    offsets: Offsets<'a>,
}

/// Samples that lie side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chunk {
    pub(crate) start: u64,
    /// The first sample, from 0.
    pub(crate) first: u32,
    pub(crate) samples: u32,
    /// Which sample entry, from 1.
    pub(crate) entry: u32,
}

enum Sizes<'a> {
    /// All the same, in bytes.
    Same(u32),
    /// Bits for each, 4, 8, 16 or 32; and the table.
    Each(usize, &'a [u8]),
}

enum Offsets<'a> {
    Narrow(&'a [u8]),
    Wide(&'a [u8]),
}

impl<'a> Samples<'a> {
    pub(crate) fn read(stbl: &'a [u8]) -> Result<Self, Broken> {
        let (count, sizes) = sizes(stbl)?;
        let runs = match find("stbl", stbl, b"stsc")? {
            Some(stsc) => table(stsc, "stsc", 12)?,
            None => &[],
        };
        let offsets = if let Some(stco) = find("stbl", stbl, b"stco")? {
            Offsets::Narrow(table(stco, "stco", 4)?)
        } else if let Some(co64) = find("stbl", stbl, b"co64")? {
            Offsets::Wide(table(co64, "co64", 8)?)
        } else {
            Offsets::Narrow(&[])
        };
        Ok(Self { count, sizes, runs, offsets })
    }

    /// How many samples the table has.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// Bytes of one sample, which counts from 0; 0 behind the last.
    pub(crate) fn size(&self, sample: u32) -> u32 {
        self.sizes.of(sample as usize)
    }

    /// The chunks in their order. Linear in the length of the tables.
    pub(crate) fn chunks(&self) -> impl Iterator<Item = Chunk> {
        let (mut run, mut sample) = (0, 0_u32);
        (0..self.offsets.count()).map(move |chunk| {
            // The last run that starts at this chunk or before it; chunks count from 1.
            while (run + 1) * 12 < self.runs.len() && entry(self.runs, (run + 1) * 3) as usize <= chunk + 1 {
                run += 1;
            }
            // A muxer may round the last chunk up: more room than samples is harmless.
            let samples = entry(self.runs, run * 3 + 1).min(self.count - sample);
            let first = sample;
            sample += samples;
            Chunk { start: self.offsets.at(chunk), first, samples, entry: entry(self.runs, run * 3 + 2) }
        })
    }

    /// Every chunk lies inside the media data, and every sample in a chunk. Linear in the length of the tables.
    pub(crate) fn check(&self, data: &Data, medium: Medium) -> Result<Totals, Broken> {
        let (mut samples, mut all) = (0, 0_u64);
        for (number, chunk) in (1..).zip(self.chunks()) {
            let bytes = self.sizes.sum(chunk.first, chunk.samples);
            data.hold(chunk.start, bytes, || format!("chunk {number} of the {} track", name(medium)))?;
            samples += chunk.samples;
            all = all.saturating_add(bytes);
        }
        if samples < self.count {
            let (name, count) = (name(medium), self.count);
            return Err(Broken(format!("the {name} track has {count} samples, its chunks only {samples}")));
        }
        Ok(Totals { count: u64::from(self.count), bytes: all, duration: 0 })
    }
}

fn sizes(stbl: &[u8]) -> Result<(u32, Sizes<'_>), Broken> {
    if let Some(stsz) = find("stbl", stbl, b"stsz")? {
        let mut fields = Fields::new(stsz, "stsz");
        fields.version()?;
        let (same, count) = (fields.u32()?, fields.u32()?);
        let sizes = if same > 0 { Sizes::Same(same) } else { Sizes::Each(32, fields.table(count, 4)?) };
        Ok((count, sizes))
    } else if let Some(stz2) = find("stbl", stbl, b"stz2")? {
        let mut fields = Fields::new(stz2, "stz2");
        fields.version()?;
        let bits = (fields.u32()? & 0xff) as usize;
        let count = fields.u32()?;
        let table = match bits {
            4 => fields.table(count.div_ceil(2), 1)?,
            8 => fields.table(count, 1)?,
            16 => fields.table(count, 2)?,
            _ => return Err(Broken(format!("stz2 has sizes of {bits} bits"))),
        };
        Ok((count, Sizes::Each(bits, table)))
    } else {
        Err(Broken("stbl has no stsz".into()))
    }
}

/// The entries of a box that is a count and so many entries of `size` bytes.
fn table<'a>(body: &'a [u8], name: &'a str, size: usize) -> Result<&'a [u8], Broken> {
    let mut fields = Fields::new(body, name);
    fields.version()?;
    let count = fields.u32()?;
    fields.table(count, size)
}

impl Sizes<'_> {
    /// Bytes of one sample, which counts from 0.
    fn of(&self, index: usize) -> u32 {
        let byte = |table: &[u8], at: usize| u32::from(table.get(at).copied().unwrap_or_default());
        match self {
            Self::Same(size) => *size,
            Self::Each(32, table) => entry(table, index),
            Self::Each(16, table) => byte(table, index * 2) << 8 | byte(table, index * 2 + 1),
            Self::Each(8, table) => byte(table, index),
            Self::Each(_, table) => {
                byte(table, index / 2) >> (if index.is_multiple_of(2) { 4 } else { 0 }) & 0xf
            }
        }
    }

    /// Bytes of `count` samples from sample `first`, which counts from 0.
    fn sum(&self, first: u32, count: u32) -> u64 {
        let (from, to) = (first as usize, first as usize + count as usize);
        match self {
            Self::Same(size) => u64::from(*size) * u64::from(count),
            Self::Each(32, table) => (from..to).map(|index| u64::from(entry(table, index))).sum(),
            Self::Each(16, table) => {
                table[from * 2..to * 2].chunks_exact(2).map(|b| u64::from(b[0]) << 8 | u64::from(b[1])).sum()
            }
            Self::Each(8, table) => table[from..to].iter().map(|size| u64::from(*size)).sum(),
            Self::Each(..) => (first..first + count).map(|index| u64::from(self.of(index as usize))).sum(),
        }
    }
}

impl Offsets<'_> {
    fn count(&self) -> usize {
        match self {
            Self::Narrow(table) => table.len() / 4,
            Self::Wide(table) => table.len() / 8,
        }
    }

    fn at(&self, chunk: usize) -> u64 {
        match self {
            Self::Narrow(table) => u64::from(entry(table, chunk)),
            Self::Wide(table) => {
                u64::from(entry(table, chunk * 2)) << 32 | u64::from(entry(table, chunk * 2 + 1))
            }
        }
    }
}

fn name(medium: Medium) -> &'static str {
    match medium {
        Medium::Picture => "picture",
        Medium::Sound => "sound",
    }
}
