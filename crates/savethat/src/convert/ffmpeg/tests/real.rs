//! With the ffmpeg of this machine, where there is one. `./test --all` installs it and sets `SAVETHAT_FFMPEG=needed`: then
//! its absence is a failure.

use std::{
    fs,
    io::Cursor,
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use image::GenericImageView;
use savethat_sim::fixture;

use super::super::*;
use crate::convert::picture::{self, MOST_PIXELS};

/// The ffmpeg of this machine.
#[expect(clippy::print_stderr, reason = "a test that did not run says so")]
pub(in crate::convert) fn installed() -> Option<Ffmpeg> {
    let found = Ffmpeg::find(std::env::var_os("PATH").as_deref(), &std::env::temp_dir());
    if found.is_none() {
        assert!(std::env::var_os("SAVETHAT_FFMPEG").is_none(), "ffmpeg is to be installed, and is not");
        eprintln!("SKIPPED: there is no ffmpeg here");
    }
    found
}

/// By way of `ffmpeg`, where there is one.
async fn jpeg(original: &[u8], ffmpeg: Option<&Ffmpeg>) -> Result<Vec<u8>, Unfit> {
    let (original, length) = (Cursor::new(original.to_vec()), original.len() as u64);
    let mut out = Vec::new();
    picture::ready(original, length, ffmpeg, &Context::system()).await?.write(&mut out)?;
    Ok(out)
}

async fn made(original: &[u8]) -> Option<Result<Vec<u8>, Unfit>> {
    let ffmpeg = installed()?;
    Some(jpeg(original, Some(&ffmpeg)).await)
}

#[tokio::test]
async fn an_avif_becomes_a_jpeg() {
    let Some(made) = made(&fixture::avif().to_vec()).await else { return };
    let jpeg = image::load_from_memory(&made.expect("a JPEG")).expect("readable");
    assert_eq!(jpeg.dimensions(), (1080, 1350));
    // It was made of this one.
    let same = image::load_from_memory(&savethat_sim::Still::Shore.jpeg().to_vec()).expect("readable");
    let (jpeg, same) = (jpeg.into_rgb8(), same.into_rgb8());
    let sum: u64 = jpeg.iter().zip(same.iter()).map(|(one, other)| u64::from(one.abs_diff(*other))).sum();
    let mean = sum as f64 / jpeg.len() as f64;
    assert!(mean < 4.0, "{mean}");
}

/// ffmpeg 5.1 says of a HEIC that it is no movie: told as what it is.
#[tokio::test]
async fn a_heic_becomes_a_jpeg_or_says_why_not() {
    match made(&fixture::heic().to_vec()).await {
        None => {}
        Some(Ok(jpeg)) => {
            assert_eq!(image::load_from_memory(&jpeg).expect("readable").dimensions(), (1080, 1350));
        }
        Some(Err(Unfit::NeedsFfmpeg(what))) => {
            assert!(what.to_string().contains("newer than 5.1"), "{what}");
        }
        Some(Err(other)) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn formats_that_need_no_ffmpeg_take_none() {
    for original in [savethat_sim::Still::Shore.webp(), savethat_sim::Still::Shore.jpeg()] {
        let jpeg = jpeg(&original.to_vec(), None).await.expect("a JPEG");
        assert_eq!(image::load_from_memory(&jpeg).expect("readable").dimensions(), (1080, 1350));
    }
    let unfit = jpeg(&fixture::avif().to_vec(), None).await;
    assert!(matches!(unfit, Err(Unfit::NeedsFfmpeg(_))), "{unfit:?}");
}

/// An AVIF whose header says a size that nobody works on: ffmpeg is not even asked.
#[tokio::test]
async fn a_large_avif_is_refused_by_its_header() {
    let mut avif = fixture::avif().to_vec();
    let ispe = avif.windows(4).position(|word| word == b"ispe").expect("a size");
    avif[ispe + 8..ispe + 12].copy_from_slice(&(MOST_PIXELS as u32).to_be_bytes());
    let Some(made) = made(&avif).await else { return };
    assert!(matches!(made, Err(Unfit::TooLarge)), "{made:?}");
}

/// Whoever listens here counts who comes.
struct Bait {
    port: u16,
    came: Arc<AtomicUsize>,
}

fn bait() -> Bait {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let came = Arc::new(AtomicUsize::new(0));
    let count = came.clone();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            drop(connection);
        }
    });
    Bait { port, came }
}

const LIMITS: Limits = Limits {
    time: Duration::from_secs(60),
    processor: Duration::from_secs(30),
    memory: 2 << 30,
    output: 16 << 20,
};

/// Inputs that name other places inside: a playlist, a list of files, an MP4 whose samples lie elsewhere. With what every
/// input of ours has before it, none is gone to; without, the first two are, so that the bait is known to work.
#[tokio::test]
async fn no_input_leads_to_the_network() {
    let Some(ffmpeg) = installed() else { return };
    let bait = bait();
    let address = format!("http://127.0.0.1:{}/x.ts", bait.port);
    let playlist = format!("#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{address}\n#EXT-X-ENDLIST\n");
    let list = format!("ffconcat version 1.0\nfile '{address}'\n");
    for (demuxer, input) in [("hls", playlist), ("concat", list)] {
        for is_ours in [true, false] {
            let folder = Arc::new(ffmpeg.folder().expect("a folder"));
            fs::write(folder.path().join("input"), &input).expect("written");
            let before = bait.came.load(Ordering::SeqCst);
            let mut arguments = if is_ours { LOCAL.to_vec() } else { Vec::new() };
            if !is_ours {
                arguments.extend(["-protocol_whitelist", "file,http,tcp"]);
            }
            arguments.extend(["-f", demuxer]);
            if demuxer == "concat" {
                arguments.extend(["-safe", "0"]);
            }
            arguments.extend(["-i", "file:input", "-f", "null", "-"]);
            let end = ffmpeg.run(&arguments, &folder, LIMITS, None, &Context::system()).await;
            assert!(matches!(end, Err(Unfit::Broken(_))), "{demuxer}: {end:?}");
            let came = bait.came.load(Ordering::SeqCst) - before;
            assert_eq!(came > 0, !is_ours, "{demuxer} by {arguments:?}: {came} came");
        }
    }
}

/// What a picture must be is said to ffmpeg: a playlist under its name is not opened as one.
#[tokio::test]
async fn a_playlist_is_no_picture() {
    let Some(ffmpeg) = installed() else { return };
    let bait = bait();
    let folder = Arc::new(ffmpeg.folder().expect("a folder"));
    let playlist = format!("#EXTM3U\n#EXTINF:5,\nhttp://127.0.0.1:{}/x.ts\n#EXT-X-ENDLIST\n", bait.port);
    fs::write(folder.path().join("original"), playlist).expect("written");
    let end = ffmpeg.run(&still(), &folder, STILL, None, &Context::system()).await;
    assert!(matches!(end, Err(Unfit::Broken(_))), "{end:?}");
    assert_eq!(bait.came.load(Ordering::SeqCst), 0);
}
