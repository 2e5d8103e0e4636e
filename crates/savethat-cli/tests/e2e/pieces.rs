//! `get` for something else than the files of a post: sound, captions, cover.

use rstest::rstest;
use savethat::{
    fetch::proof::{Expected, prove},
    media::Format,
    post::Role,
};

use crate::site::{Site, sum_of};

fn format_of(site: &Site, name: &str, role: Role) -> Format {
    let bytes = std::fs::read(site.out().join(name)).expect("it is there");
    let expected = Expected { role, sound: false };
    prove(&mut std::io::Cursor::new(&bytes), bytes.len() as u64, expected).expect("whole").format
}

#[rstest]
#[case::as_it_is("video-story", &["-x"], "m4a", Format::M4a)]
#[case::m4a("video-story", &["--audio", "m4a"], "m4a", Format::M4a)]
#[case::mp3("video-story", &["--audio", "mp3", "--kbit", "128"], "mp3", Format::Mp3)]
#[case::of_pictures("photos", &["-x"], "m4a", Format::M4a)]
#[case::an_mp3_as_it_is("sound-mp3", &["-x"], "mp3", Format::Mp3)]
fn the_sound_alone(#[case] name: &str, #[case] flags: &[&str], #[case] ending: &str, #[case] format: Format) {
    let site = Site::standard();
    let link = site.link(name);
    let arguments: Vec<&str> = [&["get", "--json"], flags, &[link.as_str()]].concat();
    let run = site.run(&arguments);
    assert_eq!(run.status, Some(0), "{run:?}");
    let file = format!("every.thing_{}.{ending}", site.id(name));
    assert_eq!(site.names(), std::slice::from_ref(&file), "and nothing else, half or whole");
    assert_eq!(format_of(&site, &file, Role::Sound), format);
    let saved = &run.document()["saved"][0];
    assert_eq!((saved["n"].as_u64(), saved["already"].as_bool()), (Some(0), Some(false)));
    assert_eq!(saved["sha256"], sum_of(site.out().join(&file)));

    let hits = site.media_log(site.id(name)).len();
    let again = site.run(&arguments);
    assert_eq!(again.document()["saved"][0]["already"], true, "{again:?}");
    assert_eq!(site.media_log(site.id(name)).len(), hits, "nothing was fetched again");
}

#[test]
fn where_there_is_no_sound_it_is_told() {
    let site = Site::standard();
    let run = site.run(&["get", "-x", &site.link("silent-no-music")]);
    assert_eq!(run.status, Some(4), "{run:?}");
    assert!(run.err.contains("no sound"), "{}", run.err);
    assert!(site.names().is_empty());
}

#[test]
fn no_m4a_of_an_mp3_and_nothing_half_made() {
    let site = Site::standard();
    let run = site.run(&["get", "--audio", "m4a", &site.link("sound-mp3")]);
    assert_eq!(run.status, Some(4), "{run:?}");
    assert!(run.err.contains("Take the MP3"), "{}", run.err);
    assert!(site.names().iter().all(|name| name.contains(".part")), "{:?}", site.names());
}

#[test]
fn captions_and_cover_beside_the_video() {
    let site = Site::standard();
    let link = site.link("captions");
    let run = site.run(&["get", "--json", "--subs=srt", "--cover", &link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let names = site.names();
    let stem = format!("every.thing_{}", site.id("captions"));
    assert!(
        names.contains(&format!("{stem}.mp4")) && names.contains(&format!("{stem}_cover.jpg")),
        "{names:?}"
    );
    let captions: Vec<_> = names.iter().filter(|name| name.ends_with(".srt")).collect();
    assert!(!captions.is_empty(), "{names:?}");
    for name in captions {
        assert!(name.starts_with(&format!("{stem}.")), "{name}");
        assert_eq!(format_of(&site, name, Role::Subtitle), Format::Srt);
    }
    assert!(!names.iter().any(|name| name.contains("part")), "{names:?}");
    let vtt = site.run(&["get", "--quiet", "--subs", &link]);
    assert_eq!(vtt.status, Some(0), "{vtt:?}");
    assert!(site.names().iter().any(|name| name.ends_with(".vtt")));
}

#[test]
fn a_template_names_them_too() {
    let site = Site::standard();
    let run = site.run(&["get", "-x", "-o", "{handle}/{id}.{ext}", &site.link("video-story")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let file = site.out().join(format!("every.thing/{}.m4a", site.id("video-story")));
    assert!(file.exists(), "{run:?}");
}

#[rstest]
#[case(&["get", "-x", "--zip"])]
#[case(&["get", "--audio", "ogg"])]
#[case(&["get", "--audio", "mp3", "--kbit", "1411"])]
#[case(&["get", "--subs=txt"])]
fn what_cannot_be_is_usage(#[case] arguments: &[&str]) {
    let site = Site::standard();
    let link = site.link("video-story");
    let run = site.run(&[arguments, &[link.as_str()]].concat());
    assert_eq!(run.status, Some(2), "{run:?}");
    assert!(site.names().is_empty());
}
