//! One track of a `moov`: its header, its medium, its sample entry.

use super::{
    Broken,
    boxes::{self, find, inside},
    fields::Fields,
    fragments::Fragments,
    mp4::{Data, Span},
    samples::Samples,
};

/// What a track carries, by its `hdlr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    /// `vide`
    Picture,
    /// `soun`
    Sound,
}

impl Medium {
    /// Of the track whose `mdia` has this body; `None` for text, hints, time codes.
    pub(crate) fn of(mdia: &[u8]) -> Result<Option<Self>, Broken> {
        let mut hdlr = Fields::new(need("mdia", mdia, b"hdlr")?, "hdlr");
        hdlr.version()?;
        hdlr.u32()?; // QuickTime's component type
        Ok(match hdlr.take(4)? {
            b"vide" => Some(Self::Picture),
            b"soun" => Some(Self::Sound),
            _ => None,
        })
    }
}

/// A picture or sound track, every sample of which lies inside the file.
#[derive(Debug)]
pub(crate) struct Track {
    pub(crate) medium: Medium,
    /// Four letters of the first sample entry.
    pub(crate) codec: String,
    /// Pixels as shown: width and height.
    pub(crate) shown: Option<(u32, u32)>,
    pub(crate) length: Span,
    /// How many, in the sample table and in fragments.
    pub(crate) samples: u64,
    /// Of all samples together.
    pub(crate) bytes: u64,
}

impl Track {
    /// Reads and checks a `trak`. `None` for tracks of other media.
    pub(crate) fn read(trak: &[u8], fragments: &Fragments, data: &Data) -> Result<Option<Self>, Broken> {
        let mdia = need("trak", trak, b"mdia")?;
        let Some(medium) = Medium::of(mdia)? else { return Ok(None) };
        let head = Head::read(need("trak", trak, b"tkhd")?)?;
        let mut length = Span::read(&mut Fields::new(need("mdia", mdia, b"mdhd")?, "mdhd"))?;
        let stbl = need("minf", need("mdia", mdia, b"minf")?, b"stbl")?;
        let table = Samples::read(stbl)?.check(data, medium)?;
        let pieces = fragments.of(head.id);
        let samples = table.count.saturating_add(pieces.count);
        let entry = Entry::read(need("stbl", stbl, b"stsd")?, medium)?;
        if samples > 0 && entry.is_none() {
            return Err(Broken("a track with samples has no sample entry".into()));
        }
        let entry = entry.unwrap_or_default();
        length.units = length.units.or((pieces.duration > 0).then_some(pieces.duration));
        Ok(Some(Self {
            medium,
            shown: head.shown(entry.coded),
            codec: entry.codec,
            length,
            samples,
            bytes: table.bytes.saturating_add(pieces.bytes),
        }))
    }
}

/// What `tkhd` says.
pub(crate) struct Head {
    pub(crate) id: u32,
    /// Pixels before turning.
    width: u32,
    height: u32,
    /// By 90° or 270°.
    turned: bool,
}

impl Head {
    pub(crate) fn read(tkhd: &[u8]) -> Result<Self, Broken> {
        let mut fields = Fields::new(tkhd, "tkhd");
        let (version, _) = fields.version()?;
        fields.wide(version)?; // created
        fields.wide(version)?; // changed
        let id = fields.u32()?;
        fields.u32()?;
        fields.wide(version)?; // duration
        fields.take(16)?; // reserved, layer, group, volume
        let mut matrix = [0; 9];
        for cell in &mut matrix {
            *cell = fields.u32()?;
        }
        // 16.16 fixed point.
        let (width, height) = (fields.u32()? >> 16, fields.u32()? >> 16);
        // a b u c d v x y w: turned where x depends on y alone and the reverse.
        let [a, b, _, c, d, ..] = matrix;
        Ok(Self { id, width, height, turned: a == 0 && d == 0 && b != 0 && c != 0 })
    }

    /// The size as shown; `coded` is the size in the sample entry, for files that leave it out of the header.
    fn shown(&self, coded: (u32, u32)) -> Option<(u32, u32)> {
        let own = (self.width > 0 && self.height > 0).then_some((self.width, self.height));
        let (width, height) = own.or((coded.0 > 0 && coded.1 > 0).then_some(coded))?;
        Some(if self.turned { (height, width) } else { (width, height) })
    }
}

/// The first sample entry.
#[derive(Default)]
struct Entry {
    codec: String,
    /// Width and height in pixels, 0 for sound.
    coded: (u32, u32),
}

impl Entry {
    fn read(stsd: &[u8], medium: Medium) -> Result<Option<Self>, Broken> {
        let mut fields = Fields::new(stsd, "stsd");
        fields.version()?;
        fields.u32()?; // how many
        let Some(entry) = inside("stsd", fields.rest()).next().transpose()? else { return Ok(None) };
        let mut coded = (0, 0);
        if medium == Medium::Picture {
            let mut fields = Fields::new(entry.body, "the sample entry");
            fields.take(24)?; // reserved, data reference, QuickTime's version and quality
            coded = (u32::from(fields.u16()?), u32::from(fields.u16()?));
        }
        Ok(Some(Self { codec: boxes::name(entry.kind), coded }))
    }
}

/// The body of the first box of a kind inside `parent`; [`Broken`] where there is none.
pub(crate) fn need<'a>(parent: &'a str, body: &'a [u8], kind: &[u8; 4]) -> Result<&'a [u8], Broken> {
    find(parent, body, kind)?.ok_or_else(|| Broken(format!("{parent} has no {}", boxes::name(*kind))))
}
