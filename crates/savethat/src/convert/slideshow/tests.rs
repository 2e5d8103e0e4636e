//! What ffmpeg is told, without it; and films, with the ffmpeg of this machine where there is one.

use std::io::Cursor;

use rstest::rstest;
use savethat_sim::{Content, Still, fixture};

use super::*;
#[cfg(unix)]
use crate::convert::ffmpeg::tests::real::installed;
use crate::fetch::proof::Shape;

#[rstest]
#[case(1, None, 3_000)]
#[case(35, None, 105_000)]
#[case(5, Some(60_000), 60_000)]
#[case(35, Some(60_000), 60_000)]
#[case(35, Some(15_000), 35_000)]
#[case(1, Some(400), 1_000)]
fn the_music_decides_how_long(#[case] pictures: u64, #[case] music: Option<u64>, #[case] film: u64) {
    assert_eq!(length(pictures, music), film);
}

fn told(music: Option<u64>) -> String {
    let music = music.map(|length| Music { name: MUSIC, demuxer: "mov", length });
    arguments(
        Frame { width: 1080, height: 1440 },
        4,
        length(4, music.as_ref().map(|music| music.length)),
        music.as_ref(),
    )
    .join(" ")
}

#[test]
fn ffmpeg_is_told_the_same_for_the_same_film() {
    let silent = told(None);
    assert!(silent.starts_with("-protocol_whitelist file,pipe -f rawvideo -pix_fmt rgb24 -video_size 1080x1440 -framerate 4000/12000 -i pipe:0 -vf "), "{silent}");
    assert!(silent.ends_with("-t 12.000 -movflags +faststart -f mp4 file:slideshow.mp4"), "{silent}");
    assert!(!silent.contains("-c:a"));
    let sounding = told(Some(61_234));
    assert!(
        sounding
            .contains("-framerate 4000/61234 -i pipe:0 -protocol_whitelist file,pipe -f mov -i file:music "),
        "{sounding}"
    );
    assert!(sounding.contains("-t 61.234 "));
    let repeated = told(Some(900));
    assert!(
        repeated.contains("-stream_loop -1 -protocol_whitelist file,pipe -f mov -i file:music "),
        "{repeated}"
    );
    // Before every input stands which protocols it may name.
    for told in [silent, sounding, repeated] {
        assert_eq!(told.matches(" -i ").count(), told.matches("-protocol_whitelist file,pipe ").count());
    }
}

#[cfg(unix)]
async fn film(pictures: &[Content], music: Option<Content>) -> Option<Result<(Shape, Vec<u8>), Unfit>> {
    let ffmpeg = installed()?;
    let file = |content: &Content| (Cursor::new(content.to_vec()), content.len());
    let expected = Expected { role: Role::Video, sound: music.is_some() };
    let slideshow =
        Slideshow { pictures: pictures.iter().map(file).collect(), music: music.as_ref().map(file) };
    let mut film = match slideshow.make(&ffmpeg, &Context::system()).await {
        Ok(film) => film,
        Err(unfit) => return Some(Err(unfit)),
    };
    let mut bytes = Vec::new();
    film.read_to_end(&mut bytes).expect("a file");
    assert_eq!(bytes.len() as u64, film.length());
    let shape = prove(&mut Cursor::new(&bytes), film.length(), expected).expect("whole");
    let at = |kind: &[u8]| bytes.windows(4).position(|word| word == kind).expect("a box");
    assert!(at(b"moov") < at(b"mdat"), "can be played while it comes");
    Some(Ok((shape, bytes)))
}

#[cfg(unix)]
#[tokio::test]
async fn pictures_of_every_format_with_music() {
    let pictures =
        [Still::Shore.jpeg(), Still::Forest.webp(), fixture::png(), fixture::avif(), fixture::gif()];
    let Some(made) = film(&pictures, Some(fixture::sound())).await else { return };
    let (shape, _) = made.expect("a film");
    assert_eq!((shape.width, shape.height), (Some(1080), Some(1440)));
    assert_eq!(shape.codecs, ["avc1", "mp4a"]);
    // Three seconds of music for five pictures: each is seen for one, and the music is heard once more.
    let seconds = shape.duration_s.expect("a length");
    assert!((seconds - 5.0).abs() < 0.1, "{seconds}");
}

#[cfg(unix)]
#[tokio::test]
async fn two_pictures_share_the_length_of_the_music() {
    let pictures = [Still::Desert.webp(), Still::Desert.jpeg()];
    let Some(made) = film(&pictures, Some(fixture::sound())).await else { return };
    let (shape, _) = made.expect("a film");
    assert_eq!((shape.width, shape.height), (Some(1350), Some(1080)));
    let seconds = shape.duration_s.expect("a length");
    assert!((seconds - 3.0).abs() < 0.1, "{seconds}");
}

#[cfg(unix)]
#[tokio::test]
async fn without_music_three_seconds_each_and_twice_the_same_bytes() {
    let Some(made) = film(&[fixture::png(), fixture::png()], None).await else { return };
    let (shape, bytes) = made.expect("a film");
    assert_eq!((shape.width, shape.height), (Some(540), Some(676)));
    assert_eq!(shape.codecs, ["avc1"]);
    let seconds = shape.duration_s.expect("a length");
    assert!((seconds - 6.0).abs() < 0.1, "{seconds}");
    let again = film(&[fixture::png(), fixture::png()], None).await.expect("an ffmpeg").expect("a film");
    assert!(bytes == again.1, "the same film is the same bytes");
}

#[cfg(unix)]
#[tokio::test]
async fn a_picture_that_is_broken_makes_no_film() {
    let cut = Still::Shore.webp().cut_to(5_000);
    let Some(made) = film(&[fixture::png(), cut], Some(fixture::sound())).await else { return };
    assert!(matches!(made, Err(Unfit::Broken(_))), "{made:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn no_pictures_make_no_film() {
    let Some(made) = film(&[], None).await else { return };
    assert!(matches!(made, Err(Unfit::Broken(_))), "{made:?}");
}
