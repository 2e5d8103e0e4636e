//! Small whole files, made byte by byte, for the tests. Each ends with a part that a proof needs, so that it is broken
//! at every shorter length.

/// A box of a kind around its parts.
pub(crate) fn bx(kind: &[u8; 4], parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let mut bytes = (body.len() as u32 + 8).to_be_bytes().to_vec();
    bytes.extend_from_slice(kind);
    bytes.extend(body);
    bytes
}

/// 32-bit numbers.
pub(crate) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn shorts(shorts: &[u16]) -> Vec<u8> {
    shorts.iter().flat_map(|short| short.to_be_bytes()).collect()
}

/// What an MP4 is like.
#[derive(Clone)]
pub(crate) struct Movie {
    pub(crate) brand: [u8; 4],
    pub(crate) picture: bool,
    pub(crate) sound: bool,
    /// Shown turned by 90°.
    pub(crate) turned: bool,
    /// Sizes of the samples of each track, two a chunk.
    pub(crate) sizes: Vec<u32>,
    /// Added to every chunk offset.
    pub(crate) shift: u32,
    /// `moov` after `mdat`.
    pub(crate) last: bool,
    /// 64-bit sizes and offsets where they may be.
    pub(crate) wide: bool,
}

impl Default for Movie {
    fn default() -> Self {
        Self {
            brand: *b"isom",
            picture: true,
            sound: true,
            turned: false,
            sizes: vec![7, 3, 5],
            shift: 0,
            last: false,
            wide: false,
        }
    }
}

impl Movie {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let ftyp = bx(b"ftyp", &[&self.brand, &words(&[512]), b"isommp42"]);
        let data = vec![0xab; self.sizes.iter().sum::<u32>() as usize * 2];
        let mdat = if self.wide {
            [&words(&[1]), &b"mdat"[..], &(data.len() as u64 + 16).to_be_bytes(), &data].concat()
        } else {
            bx(b"mdat", &[&data])
        };
        let head = mdat.len() - data.len();
        let free = bx(b"free", &[&[0; 5]]);
        // The offsets do not change the length of moov.
        let moov = self.moov(0).len();
        let first = ftyp.len() + free.len() + if self.last { head } else { moov + head };
        let moov = self.moov(first as u32 + self.shift);
        if self.last { [ftyp, free, mdat, moov].concat() } else { [ftyp, free, moov, mdat].concat() }
    }

    fn moov(&self, first: u32) -> Vec<u8> {
        let mvhd = bx(b"mvhd", &[&words(&[0, 0, 0, 1000, 2000]), &[0; 80]]);
        let each: u32 = self.sizes.iter().sum();
        let picture = if self.picture { self.trak(1, b"vide", b"avc1", first) } else { Vec::new() };
        let sound = if self.sound { self.trak(2, b"soun", b"mp4a", first + each) } else { Vec::new() };
        bx(b"moov", &[&mvhd, &picture, &sound])
    }

    fn trak(&self, id: u32, medium: &[u8; 4], codec: &[u8; 4], first: u32) -> Vec<u8> {
        let table = {
            let count = self.sizes.len() as u32;
            let mut offsets = Vec::new();
            let mut at = first;
            for pair in self.sizes.chunks(2) {
                offsets.push(at);
                at += pair.iter().sum::<u32>();
            }
            let places = if self.wide {
                let wide: Vec<u32> = offsets.iter().flat_map(|offset| [0, *offset]).collect();
                bx(b"co64", &[&words(&[0, offsets.len() as u32]), &words(&wide)])
            } else {
                bx(b"stco", &[&words(&[0, offsets.len() as u32]), &words(&offsets)])
            };
            [
                bx(b"stsz", &[&words(&[0, 0, count]), &words(&self.sizes)]),
                bx(b"stsc", &[&words(&[0, 1, 1, 2, 1])]),
                places,
            ]
            .concat()
        };
        trak(id, medium, codec, self.turned, &table)
    }
}

fn trak(id: u32, medium: &[u8; 4], codec: &[u8; 4], turned: bool, table: &[u8]) -> Vec<u8> {
    let one = 1_u32 << 16;
    let matrix = if turned {
        [0, one, 0, one.wrapping_neg(), 0, 0, 0, 0, 1 << 30]
    } else {
        [one, 0, 0, 0, one, 0, 0, 0, 1 << 30]
    };
    let (width, height) = if medium == b"vide" { (576 << 16, 1024 << 16) } else { (0, 0) };
    let tkhd =
        bx(b"tkhd", &[&words(&[7, 0, 0, id, 0, 2000]), &[0; 16], &words(&matrix), &words(&[width, height])]);
    let entry = bx(codec, &[&[0; 24], &shorts(&[576, 1024]), &[0; 50]]);
    let stsd = bx(b"stsd", &[&words(&[0, 1]), &entry]);
    let stbl = bx(b"stbl", &[&stsd, table]);
    let hdlr = bx(b"hdlr", &[&words(&[0, 0]), medium, &[0; 13]]);
    let mdhd = bx(b"mdhd", &[&words(&[0, 0, 0, 1000, 2000, 0])]);
    bx(b"trak", &[&tkhd, &bx(b"mdia", &[&mdhd, &hdlr, &bx(b"minf", &[&stbl])])])
}

/// A fragmented MP4: an empty sample table, one `moof` with a run for the picture and one for the sound. `shift` is
/// added to where the first run starts.
pub(crate) fn fragmented(shift: u32) -> Vec<u8> {
    let empty = [
        bx(b"stsz", &[&words(&[0, 0, 0])]),
        bx(b"stsc", &[&words(&[0, 0])]),
        bx(b"stco", &[&words(&[0, 0])]),
    ]
    .concat();
    let mvex = bx(
        b"mvex",
        &[&bx(b"trex", &[&words(&[0, 1, 1, 500, 0, 0])]), &bx(b"trex", &[&words(&[0, 2, 1, 500, 4, 0])])],
    );
    let moov = bx(
        b"moov",
        &[
            &bx(b"mvhd", &[&words(&[0, 0, 0, 1000, 0]), &[0; 80]]),
            &trak(1, b"vide", b"hvc1", false, &empty),
            &trak(2, b"soun", b"mp4a", false, &empty),
            &mvex,
        ],
    );
    let moof = |start: u32| {
        let tfhd = |id| bx(b"tfhd", &[&words(&[0x2_0000, id])]);
        // The picture's sizes stand in the run, the sound's in trex.
        let picture = bx(b"trun", &[&words(&[0x201, 3, start, 10, 20, 30])]);
        let sound = bx(b"trun", &[&words(&[0x1, 5, start + 60])]);
        bx(b"moof", &[&bx(b"traf", &[&tfhd(1), &picture]), &bx(b"traf", &[&tfhd(2), &sound])])
    };
    let start = moof(0).len() as u32 + 8 + shift;
    [bx(b"ftyp", &[b"iso5", &words(&[512])]), moov, moof(start), bx(b"mdat", &[&[0xcd; 80]])].concat()
}

/// A JPEG of 20 by 10 pixels with a stuffed byte, a restart and a filled marker. `orientation` is Exif's.
pub(crate) fn jpeg(orientation: u8) -> Vec<u8> {
    let segment =
        |kind: u8, body: &[u8]| [&[0xff, kind][..], &(body.len() as u16 + 2).to_be_bytes(), body].concat();
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    [
        vec![0xff, 0xd8],
        segment(0xe1, &exif),
        segment(0xdb, &[1; 65]),
        segment(0xc0, &[8, 0, 10, 0, 20, 1, 1, 0x11, 0]),
        segment(0xc4, &[2; 20]),
        vec![0xff],
        segment(0xda, &[1, 1, 0, 0, 63, 0]),
        vec![0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0x78, 0xff, 0xff, 0xd9],
    ]
    .concat()
}

/// A PNG of 20 by 10 pixels.
pub(crate) fn png() -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| {
        let sum = crc32fast::hash(&[kind, body].concat());
        [&(body.len() as u32).to_be_bytes(), &kind[..], body, &sum.to_be_bytes()].concat()
    };
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &[0, 0, 0, 20, 0, 0, 0, 10, 8, 2, 0, 0, 0]),
        chunk(b"IDAT", &[3; 41]),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

/// A WebP of 20 by 10 pixels: `VP8 `, `VP8L`, or an animation below `VP8X`.
pub(crate) fn webp(kind: &[u8; 4]) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| {
        let mut bytes = [&kind[..], &(body.len() as u32).to_le_bytes(), body].concat();
        bytes.resize(bytes.len().next_multiple_of(2), 0);
        bytes
    };
    let body = match kind {
        b"VP8 " => chunk(kind, &[0x70, 0, 0, 0x9d, 0x01, 0x2a, 20, 0, 10, 0, 1, 2, 3]),
        // 20 - 1 and 10 - 1 in 14 bits each.
        b"VP8L" => chunk(kind, &[&[0x2f][..], &(19_u32 | 9 << 14).to_le_bytes(), &[5, 6]].concat()),
        _ => [chunk(b"VP8X", &[2, 0, 0, 0, 19, 0, 0, 9, 0, 0]), chunk(b"ANMF", &[7; 31])].concat(),
    };
    [&b"RIFF"[..], &(body.len() as u32 + 4).to_le_bytes(), b"WEBP", &body].concat()
}

/// A GIF of 20 by 10 pixels with both colour tables and an extension.
pub(crate) fn gif() -> Vec<u8> {
    [
        b"GIF89a\x14\0\x0a\0\x80\0\0".to_vec(),
        vec![9; 6],
        vec![0x21, 0xf9, 4, 0, 0, 0, 0, 0],
        vec![0x2c, 0, 0, 0, 0, 20, 0, 10, 0, 0x81],
        vec![9; 12],
        vec![2, 3, 1, 2, 3, 1, 4, 0, 0x3b],
    ]
    .concat()
}

/// An AVIF or HEIC of 20 by 10 pixels, turned, with a smaller item beside the main one.
pub(crate) fn heif(brand: &[u8; 4]) -> Vec<u8> {
    let ftyp = bx(b"ftyp", &[brand, &words(&[0]), b"mif1"]);
    let meta = |data: u32| {
        let extent = |id: u16, start: u32, bytes: u32| [shorts(&[id, 0, 1]), words(&[start, bytes])].concat();
        let iloc = bx(
            b"iloc",
            &[&words(&[0]), &shorts(&[0x4400, 2]), &extent(1, data, 30), &extent(2, data + 30, 10)],
        );
        let ispe = |width, height| bx(b"ispe", &[&words(&[0, width, height])]);
        let ipco = bx(b"ipco", &[&ispe(4, 2), &ispe(10, 20), &bx(b"irot", &[&[1]])]);
        let pitm = bx(b"pitm", &[&words(&[0]), &shorts(&[1])]);
        bx(b"meta", &[&words(&[0]), &pitm, &iloc, &bx(b"iprp", &[&ipco])])
    };
    let data = ftyp.len() + meta(0).len() + 8;
    [ftyp, meta(data as u32), bx(b"mdat", &[&[6; 40]])].concat()
}

/// An MP3 of 4 frames of 417 bytes after an ID3 tag; the first promises so many.
pub(crate) fn mp3(promised: u32) -> Vec<u8> {
    let mut frame = vec![0; 417];
    frame[..4].copy_from_slice(&[0xff, 0xfb, 0x90, 0x00]);
    let mut first = frame.clone();
    first[36..40].copy_from_slice(b"Info");
    first[40..48].copy_from_slice(&words(&[1, promised]));
    [b"ID3\x04\0\0\0\0\0\x05tag..".to_vec(), first, frame.repeat(3)].concat()
}
