//! Films of made-up form around real packets, for the tests: the same sound in every shape that tables may have.

use super::{
    track::Track,
    wrap::{bx, words},
};

/// How the tables are written.
#[derive(Clone)]
pub(super) struct Form {
    /// Packets of each chunk, or of each fragment.
    pub(super) chunk: usize,
    pub(super) sizes: Sizes,
    pub(super) wide: bool,
    /// Everything in fragments; the sizes of each fragment's packets in the run.
    pub(super) fragmented: bool,
    /// The `edts`, or nothing.
    pub(super) edts: Vec<u8>,
    /// More boxes for the sample table.
    pub(super) more: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sizes {
    Stsz,
    Stz2,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            chunk: 5,
            sizes: Sizes::Stsz,
            wide: false,
            fragmented: false,
            edts: Vec::new(),
            more: Vec::new(),
        }
    }
}

impl Form {
    /// A film without pictures around these packets, with the clock and the sample entry of `track`. Between the chunks
    /// lie bytes of nobody.
    pub(super) fn around(&self, track: &Track, packets: &[Vec<u8>]) -> Vec<u8> {
        let ftyp = bx(b"ftyp", &[b"isom", &words(&[512]), b"isom"]);
        if self.fragmented {
            let moov = self.moov(track, &[], &[]);
            let moofs = packets.chunks(self.chunk).map(fragment);
            return [ftyp, moov].into_iter().chain(moofs).flatten().collect();
        }
        // The table of places has the same length whatever they are.
        let none = vec![0; packets.len().div_ceil(self.chunk)];
        let at = (ftyp.len() + self.moov(track, packets, &none).len() + 8) as u64;
        let (mut data, mut places) = (Vec::new(), Vec::new());
        for chunk in packets.chunks(self.chunk) {
            data.extend([0xee; 11]);
            places.push(at + data.len() as u64);
            data.extend(chunk.concat());
        }
        [ftyp, self.moov(track, packets, &places), bx(b"mdat", &[&data])].concat()
    }

    fn moov(&self, track: &Track, packets: &[Vec<u8>], places: &[u64]) -> Vec<u8> {
        let count = packets.len() as u32;
        let sizes: Vec<u32> = packets.iter().map(|packet| packet.len() as u32).collect();
        let sizes = match self.sizes {
            Sizes::Stsz => bx(b"stsz", &[&words(&[0, 0, count]), &words(&sizes)]),
            Sizes::Stz2 => {
                let sizes: Vec<u8> = sizes.iter().flat_map(|size| (*size as u16).to_be_bytes()).collect();
                bx(b"stz2", &[&words(&[0, 16, count]), &sizes])
            }
        };
        let offsets = if self.wide {
            let places: Vec<u8> = places.iter().flat_map(|place| place.to_be_bytes()).collect();
            bx(b"co64", &[&words(&[0, places.len() as u32 / 8]), &places])
        } else {
            let places: Vec<u32> = places.iter().map(|place| *place as u32).collect();
            bx(b"stco", &[&words(&[0, places.len() as u32]), &words(&places)])
        };
        let stbl = bx(
            b"stbl",
            &[
                &bx(b"stsd", &[&words(&[0, 1]), &bx(&track.kind, &[&track.entry])]),
                &bx(b"stts", &[&words(&[0, 1, count, 1024])]),
                &bx(b"stsc", &[&words(&[0, 1, 1, self.chunk as u32, 1])]),
                &sizes,
                &offsets,
                &self.more,
            ],
        );
        let mdhd = bx(b"mdhd", &[&words(&[0, 0, 0, track.scale, count * 1024]), &[0x55, 0xc4, 0, 0]]);
        let hdlr = bx(b"hdlr", &[&words(&[0, 0]), b"soun", &[0; 13]]);
        let mdia = bx(b"mdia", &[&mdhd, &hdlr, &bx(b"minf", &[&stbl])]);
        let tkhd = bx(b"tkhd", &[&words(&[7, 0, 0, 7, 0, 0]), &[0; 60]]);
        let mvhd = bx(b"mvhd", &[&words(&[0, 0, 0, 1000, 0]), &[0; 80]]);
        let mvex = if self.fragmented {
            bx(b"mvex", &[&bx(b"trex", &[&words(&[0, 7, 1, 1024, 0, 0])])])
        } else {
            Vec::new()
        };
        bx(b"moov", &[&mvhd, &bx(b"trak", &[&tkhd, &self.edts, &mdia]), &mvex])
    }
}

fn fragment(packets: &[Vec<u8>]) -> Vec<u8> {
    let sizes: Vec<u32> = packets.iter().map(|packet| packet.len() as u32).collect();
    let moof = |start: u32| {
        let tfhd = bx(b"tfhd", &[&words(&[0x2_0000, 7])]);
        let trun = bx(b"trun", &[&words(&[0x201, sizes.len() as u32, start]), &words(&sizes)]);
        bx(b"moof", &[&bx(b"mfhd", &[&words(&[0, 1])]), &bx(b"traf", &[&tfhd, &trun])])
    };
    let start = moof(0).len() as u32 + 8;
    [moof(start), bx(b"mdat", &[&packets.concat()])].concat()
}
