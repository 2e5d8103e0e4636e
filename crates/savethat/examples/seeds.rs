//! Writes what the fuzz targets begin with: real-shaped answers of the simulated site, and small whole files.
//!
//! `cargo run -p savethat --example seeds -- FOLDER` writes `FOLDER/TARGET/NAME`. Where `SAVETHAT_CAPTURES` names the
//! folder of real answers, these are cut down to what the readers look at and added.
#![expect(clippy::print_stderr, reason = "says what was written")]

#[path = "seeds/ask.rs"]
mod ask;
#[path = "seeds/cut.rs"]
mod cut;
#[path = "../src/fetch/proof/made.rs"]
mod made;

use std::{collections::HashSet, env, fs, io, path::PathBuf};

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use savethat_sim::{Clip, Still, Subtitle, fixture};

/// Where seeds go, each once.
struct Seeds {
    folder: PathBuf,
    seen: HashSet<Vec<u8>>,
}

impl Seeds {
    fn add(&mut self, target: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
        if !self.seen.insert(bytes.to_vec()) {
            return Ok(());
        }
        let folder = self.folder.join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name.replace('/', "_")), bytes)
    }
}

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).ok_or_else(|| io::Error::other("usage: seeds FOLDER"))?;
    let mut seeds = Seeds { folder: folder.into(), seen: HashSet::new() };
    files(&mut seeds)?;
    captions(&mut seeds)?;
    for (name, body) in ask::everything().map_err(io::Error::other)? {
        for (target, bytes) in cut::down(&body) {
            seeds.add(target, &name, &bytes)?;
        }
    }
    if let Some(folder) = env::var_os("SAVETHAT_CAPTURES").map(PathBuf::from) {
        let tiktok = folder.join("tiktok");
        for entry in fs::read_dir(if tiktok.is_dir() { tiktok } else { folder })? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_file() {
                for (target, bytes) in cut::down(&fs::read(&path)?) {
                    seeds.add(target, &name, &bytes)?;
                }
            }
        }
    }
    eprintln!("{} seeds in {}", seeds.seen.len(), seeds.folder.display());
    Ok(())
}

/// Whole files of every kind, small ones first: most of a large one is media data, which no proof reads.
fn files(seeds: &mut Seeds) -> io::Result<()> {
    let movie = made::Movie::default();
    let forms = [
        ("movie", movie.clone()),
        ("movie-last", made::Movie { last: true, ..movie.clone() }),
        ("movie-wide", made::Movie { wide: true, turned: true, ..movie.clone() }),
        ("movie-silent", made::Movie { sound: false, ..movie.clone() }),
        ("sound", made::Movie { picture: false, brand: *b"M4A ", ..movie }),
    ];
    for (name, form) in forms {
        seeds.add("file", name, &form.bytes())?;
    }
    let others = [
        ("fragments", made::fragmented(0)),
        ("jpeg", made::jpeg(6)),
        ("png", made::png()),
        ("webp-vp8", made::webp(b"VP8 ")),
        ("webp-vp8l", made::webp(b"VP8L")),
        ("webp-moving", made::webp(b"ANMF")),
        ("gif", made::gif()),
        ("avif", made::heif(b"avif")),
        ("heic", made::heif(b"heic")),
        ("mp3", made::mp3(4)),
        ("real-avif", fixture::avif().to_vec()),
        ("real-webp", Still::Forest.webp().to_vec()),
        ("real-jpeg", Clip::Ember.cover().to_vec()),
        ("real-png", fixture::png().to_vec()),
        ("real-sound", fixture::sound().to_vec()),
        ("real-movie", Clip::Meadow.content().to_vec()),
        ("real-movie-last", fixture::moov_last().to_vec()),
    ];
    for (name, bytes) in others {
        seeds.add("file", name, &bytes)?;
    }
    for (name, bytes) in pictures()? {
        seeds.add("picture", name, &bytes)?;
    }
    Ok(())
}

/// The subtitles of the simulated site that are as small as real ones.
fn captions(seeds: &mut Seeds) -> io::Result<()> {
    let subtitles = [
        Subtitle::webvtt("eng-US", "WEBVTT\n\n00:00.000 --> 00:02.000\nFirst light\n"),
        Subtitle::spoken("deu-DE", &[(0, 2_000, "Erstes Licht"), (2_000, 3_500, "a --> b\n\nc")]),
    ];
    for subtitle in subtitles {
        seeds.add("captions", subtitle.format, subtitle.text.as_bytes())?;
    }
    Ok(())
}

/// A moving WebP of one frame, which is the one chunk of a still.
fn moving(still: &[u8], width: u8, height: u8) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| [&kind[..], &(body.len() as u32).to_le_bytes(), body].concat();
    let (right, bottom) = (width - 1, height - 1);
    let place = [0, 0, 0, 0, 0, 0, right, 0, 0, bottom, 0, 0, 100, 0, 0, 0];
    let chunks = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", &[2, 0, 0, 0, right, 0, 0, bottom, 0, 0]),
        chunk(b"ANIM", &[0; 6]),
        chunk(b"ANMF", &[&place[..], &still[12..]].concat()),
    ];
    chunk(b"RIFF", &chunks.concat())
}

/// Small pictures whose pixels are there, in every form that is converted; and those of the site.
fn pictures() -> io::Result<Vec<(&'static str, Vec<u8>)>> {
    let colours = RgbaImage::from_fn(24, 16, |x, y| Rgba([(x * 10) as u8, (y * 15) as u8, 9, (x * y) as u8]));
    let clear = DynamicImage::from(colours);
    let forms = [
        ("rgb.webp", clear.to_rgb8().into(), ImageFormat::WebP),
        ("rgb.png", clear.to_rgb8().into(), ImageFormat::Png),
        ("grey.png", clear.to_luma8().into(), ImageFormat::Png),
        ("deep.png", clear.to_rgba16().into(), ImageFormat::Png),
        ("clear.gif", clear.clone(), ImageFormat::Gif),
        ("clear.png", clear.clone(), ImageFormat::Png),
        ("clear.webp", clear, ImageFormat::WebP),
    ];
    let mut made = Vec::new();
    for (name, pixels, format) in forms {
        let mut bytes = io::Cursor::new(Vec::new());
        DynamicImage::write_to(&pixels, &mut bytes, format).map_err(io::Error::other)?;
        made.push((name, bytes.into_inner()));
    }
    let still = made.iter().find(|(name, _)| *name == "rgb.webp").map(|(_, bytes)| moving(bytes, 24, 16));
    made.extend(still.map(|bytes| ("moving.webp", bytes)));
    made.push(("site.webp", Still::Forest.webp().to_vec()));
    made.push(("site.gif", fixture::gif().to_vec()));
    Ok(made)
}
