//! What is made of a post, handed out as any file is: sound, captions, cover, pictures as JPEG.

use rstest::rstest;
use savethat::{
    convert::sound::{M4a, Tags},
    fetch::proof::{Expected, Shape, prove},
    media::Format,
    post::Role,
};
use savethat_sim::{Clip, Content, Post};
use serde_json::Value;

use crate::{
    http::{Answer, Server, coded},
    process::{Running, program},
    site::{Site, sha256},
};

fn proved(bytes: &[u8], role: Role) -> Shape {
    let expected = Expected { role, sound: false };
    prove(&mut std::io::Cursor::new(bytes), bytes.len() as u64, expected).expect("whole")
}

fn document(server: &Server, link: &str) -> Value {
    let answer = server.post("/api/v1/resolve", &serde_json::json!({ "link": link }));
    let document: Value = serde_json::from_slice(&answer.body).expect("JSON");
    document["posts"][0].clone()
}

fn href<'a>(document: &'a Value, path: &str) -> &'a str {
    document.pointer(path).and_then(Value::as_str).unwrap_or_else(|| panic!("no {path} in {document}"))
}

/// Every address that is handed out for what is made bears a range, before and after it is whole.
fn in_parts(server: &Server, path: &str, whole: &Answer) {
    assert_eq!(whole.status, 200, "{path}");
    assert!(!whole.cut && !whole.body.is_empty());
    assert_eq!(whole.header("accept-ranges"), "bytes");
    let etag = whole.header("etag");
    assert!(etag.starts_with('"'), "{etag}");
    let all = whole.body.len();
    for (range, part) in [("bytes=3-20", 3..21), ("bytes=-7", all - 7..all)] {
        let answer = server.get_with(path, &[("range", range), ("if-range", etag)]);
        assert_eq!((answer.status.as_u16(), answer.header("etag")), (206, etag), "{path} {range}");
        assert!(answer.body == whole.body[part], "{path} {range}");
    }
}

#[rstest]
#[case::of_a_video("video-story")]
#[case::of_pictures("photos")]
fn the_sound_of_a_post(#[case] name: &str) {
    let site = Site::standard();
    let server = site.serve();
    let (id, link) = (site.id(name), site.link(name));
    let post = document(&server, &link);

    let path = href(&post, "/sound/m4a");
    let m4a = server.get(path);
    in_parts(&server, path, &m4a);
    assert_eq!(m4a.header("content-type"), "audio/mp4");
    assert!(m4a.header("content-disposition").contains(&format!("filename=\"every.thing_{id}.m4a\"")));
    let shape = proved(&m4a.body, Role::Sound);
    assert_eq!((shape.format, shape.codecs), (Format::M4a, vec!["mp4a".to_owned()]));
    assert!(m4a.body.windows(link.len()).any(|part| part == link.as_bytes()), "the link is in the tags");

    let path = href(&post, "/sound/mp3");
    let mp3 = server.get(path);
    in_parts(&server, path, &mp3);
    assert_eq!(mp3.header("content-type"), "audio/mpeg");
    let shape = proved(&mp3.body, Role::Sound);
    assert_eq!(shape.format, Format::Mp3);
    let other = server.get(&format!("{path}?kbit=64"));
    assert!(other.body.len() < mp3.body.len(), "fewer kilobits");
    for kilobits in ["1411", "56", "0", "x"] {
        assert_eq!(server.get(&format!("{path}?kbit={kilobits}")).status, 400, "{kilobits}");
    }

    // Link in, sound out.
    let straight = server.get(&format!("/api/v1/file?link={}&audio=m4a", coded(&link)));
    assert_eq!(sha256(&straight.body), sha256(&m4a.body), "the same bytes each time");
    let straight = server.get(&format!("/api/v1/file?link={}&audio=ogg", coded(&link)));
    assert_eq!(straight.status, 400);
}

#[test]
fn the_sound_of_a_video_is_its_own_packet_for_packet() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("video-story"));
    let film = server.get(href(&post, "/media/0/href")).body;
    let m4a = server.get(href(&post, "/sound/m4a")).body;
    let plain = |bytes: &[u8]| {
        let mut file = std::io::Cursor::new(bytes);
        let plan = M4a::plan(&mut file, bytes.len() as u64, &Tags::default()).expect("sound");
        let mut out = Vec::new();
        plan.write(&mut file, &mut out).expect("written");
        out
    };
    // Wrapped once more, without tags, both are the same file.
    assert!(plain(&film) == plain(&m4a));
}

#[test]
fn what_was_made_is_found_after_a_restart() {
    let site = Site::standard();
    let id = site.id("video-story");
    let path = format!("/media/tiktok/{id}/sound.mp3");
    let first = site.serve().get(&path);
    let fetched = site.sim.media_hits(id);
    let server = site.serve();
    let again = server.get(&path);
    assert_eq!((sha256(&again.body), again.header("etag")), (sha256(&first.body), first.header("etag")));
    assert_eq!(site.sim.media_hits(id), fetched, "nothing was fetched again");
}

#[rstest]
#[case("sound.m4a")]
#[case("sound.mp3")]
fn where_there_is_no_sound_none_is_offered(#[case] name: &str) {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("silent-no-music"));
    assert_eq!(post["sound"], Value::Null);
    let answer = server.get(&format!("/media/tiktok/{}/{name}", site.id("silent-no-music")));
    assert_eq!(answer.status, 404);
    let problem: Value = serde_json::from_slice(&answer.body).expect("a problem document");
    assert_eq!(problem["code"], "not_found");
    assert!(problem["detail"].as_str().expect("a sentence").contains("no sound"), "{problem}");
}

#[test]
fn an_mp3_stays_what_it_is() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("sound-mp3"));
    assert_eq!(post["sound"]["m4a"], Value::Null, "there is none of it");
    let path = href(&post, "/sound/mp3");
    let mp3 = server.get(path);
    in_parts(&server, path, &mp3);
    let frames = |bytes: &[u8]| {
        let at = bytes.windows(2).position(|two| two[0] == 0xff && two[1] & 0xe0 == 0xe0).expect("a frame");
        bytes[at..at + 400].to_vec()
    };
    // Asked for first: inside, the world is taken.
    let id = site.id("sound-mp3");
    let original = site.sim.world(|world| world.post(id).and_then(|post| post.sound.clone()));
    let original = original.expect("a sound").to_vec();
    let first = frames(&original);
    assert!(mp3.body.windows(first.len()).any(|part| part == first), "its own frames");
    let answer = server.get(&format!("/media/tiktok/{}/sound.m4a", site.id("sound-mp3")));
    assert_eq!(answer.status, 404);
    assert!(String::from_utf8_lossy(&answer.body).contains("Take the MP3"), "{answer:?}");
}

#[test]
fn high_efficiency_stays_right() {
    let site = Site::standard();
    let server = without_ffmpeg(&site);
    let post = document(&server, &site.link("sound-he"));
    let m4a = server.get(href(&post, "/sound/m4a"));
    assert_eq!(m4a.status, 200);
    proved(&m4a.body, Role::Sound);
    let answer = server.get(href(&post, "/sound/mp3"));
    assert_eq!(answer.status, 404);
    let problem: Value = serde_json::from_slice(&answer.body).expect("a problem document");
    assert!(problem["detail"].as_str().expect("a sentence").contains("HE-AAC"), "{problem}");
    assert!(problem["hint"].as_str().expect("a hint").contains("M4A"), "{problem}");
}

#[test]
fn captions_in_both_forms() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("captions"));
    let languages = post["subtitles"].as_array().expect("some").len();
    assert!(languages > 0);
    for index in 0..languages {
        let path = href(&post, &format!("/subtitles/{index}/vtt"));
        let vtt = server.get(path);
        in_parts(&server, path, &vtt);
        assert!(vtt.body.starts_with(b"WEBVTT"));
        assert_eq!(vtt.header("content-type"), "text/vtt; charset=utf-8");
        let path = href(&post, &format!("/subtitles/{index}/srt"));
        let srt = server.get(path);
        in_parts(&server, path, &srt);
        assert!(srt.body.starts_with(b"1\n") || srt.body.starts_with(b"1\r\n"), "{:?}", srt.body.get(..20));
        assert!(srt.header("content-disposition").contains(".srt"));
    }
    assert_eq!(server.get(&format!("/media/tiktok/{}/subs.xx.vtt", site.id("captions"))).status, 404);
}

#[test]
fn captions_that_are_none_are_a_failure() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("captions-html"));
    let answer = server.get(href(&post, "/subtitles/0/vtt"));
    assert!(answer.status.is_server_error() || answer.status == 404, "{}", answer.status);
    // The video is had all the same.
    assert_eq!(server.get(href(&post, "/media/0/href")).status, 200);
}

#[test]
fn a_cover_is_a_file() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("video-story"));
    let path = href(&post, "/cover");
    let cover = server.get(path);
    in_parts(&server, path, &cover);
    assert!(cover.header("content-disposition").contains("_cover.jpg"));
    assert_eq!(proved(&cover.body, Role::Cover).format, Format::Jpeg);
}

#[test]
fn a_dead_story_still_gives_its_sound_through_a_save() {
    let (site, id) = Site::with(|world| world.add("alice", Post::clip(Clip::Dawn).story()));
    let server = site.serve();
    let link = site.link_of(id);
    let save = server.post("/api/v1/saves", &serde_json::json!({ "link": link }));
    let save: Value = serde_json::from_slice(&save.body).expect("JSON");
    let save = save["id"].as_str().expect("an id").to_owned();
    let film = server.get(&format!("/media/tiktok/{id}/1.mp4?save={save}"));
    assert_eq!(film.status, 200);
    site.sim.world(|world| world.remove(id));
    let sound = server.get(&format!("/media/tiktok/{id}/sound.m4a?save={save}"));
    assert_eq!(sound.status, 200);
    proved(&sound.body, Role::Sound);
}

/// A film whose sound is another one with the same number of bytes would pass every proof of boxes.
#[test]
fn two_posts_do_not_share_what_is_made() {
    let (site, ids) = Site::with(|world| {
        [Clip::Dawn, Clip::Ember].map(|clip| world.add("alice", Post::film(Content::clone(&clip.content()))))
    });
    let server = site.serve();
    let [first, second] = ids.map(|id| server.get(&format!("/media/tiktok/{id}/sound.m4a")));
    assert_ne!(sha256(&first.body), sha256(&second.body));
    assert_ne!(first.header("etag"), second.header("etag"));
}

#[test]
fn a_picture_that_phones_refuse_has_a_jpeg_beside_it() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("photos-webp-only"));
    let original = server.get(href(&post, "/media/0/href"));
    assert_eq!(proved(&original.body, Role::Picture).format, Format::Webp, "the original stays what it is");
    let path = href(&post, "/media/0/jpeg");
    let jpeg = server.get(path);
    in_parts(&server, path, &jpeg);
    let shape = proved(&jpeg.body, Role::Picture);
    assert_eq!(shape.format, Format::Jpeg);
    let size = proved(&original.body, Role::Picture);
    assert_eq!((shape.width, shape.height), (size.width, size.height));
    assert!(jpeg.header("content-disposition").contains(".jpg\""));

    // What is a JPEG already is not made anew.
    let post = document(&server, &site.link("photos"));
    let original = server.get(href(&post, "/media/0/href"));
    let jpeg = server.get(href(&post, "/media/0/jpeg"));
    assert_eq!(sha256(&jpeg.body), sha256(&original.body));
}

/// Without ffmpeg, whatever this machine has.
fn without_ffmpeg(site: &Site) -> Server {
    let data = site.beside("data");
    let data = data.to_str().expect("UTF-8");
    let mut command = site.command(&["serve", "--listen", "127.0.0.1:0", "--data", data]);
    command.env("PATH", site.beside("nothing"));
    Server::start(Running::start(command), site.runtime())
}

#[rstest]
#[case("photos-avif", "1.jpeg")]
#[case("photos-heic", "1.jpeg")]
#[case("photos", "slideshow.mp4")]
fn what_needs_ffmpeg_says_so(#[case] name: &str, #[case] file: &str) {
    let site = Site::standard();
    let server = without_ffmpeg(&site);
    let answer = server.get(&format!("/media/tiktok/{}/{file}", site.id(name)));
    assert_eq!(answer.status, 404);
    let problem: Value = serde_json::from_slice(&answer.body).expect("a problem document");
    assert_eq!(problem["code"], "not_found");
    assert!(problem["detail"].as_str().expect("a sentence").contains("ffmpeg"), "{problem}");
    // The pictures are had all the same.
    assert_eq!(server.get(&format!("/media/tiktok/{}/1.jpg", site.id(name))).status, 200);
}

/// Whether ffmpeg is there. `./test --all` sees to it that it is; elsewhere a test that was skipped says so.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
fn has_ffmpeg() -> bool {
    let there = program("ffmpeg").arg("-version").output().is_ok_and(|output| output.status.success());
    assert!(there || std::env::var_os("SAVETHAT_FFMPEG").is_none(), "ffmpeg is to be there");
    if !there {
        eprintln!("SKIPPED: ffmpeg is not installed");
    }
    there
}

#[test]
fn a_slideshow_with_the_music() {
    if !has_ffmpeg() {
        return;
    }
    let site = Site::standard();
    let server = site.serve();
    let path = format!("/media/tiktok/{}/slideshow.mp4", site.id("photos"));
    let film = server.get(&path);
    in_parts(&server, &path, &film);
    let expected = Expected { role: Role::Video, sound: true };
    let shape =
        prove(&mut std::io::Cursor::new(&film.body), film.body.len() as u64, expected).expect("whole");
    assert_eq!(shape.codecs, ["avc1", "mp4a"]);
    assert!(film.header("content-disposition").contains("_slideshow.mp4"));
}

#[test]
fn high_efficiency_becomes_an_mp3_where_ffmpeg_is() {
    if !has_ffmpeg() {
        return;
    }
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("sound-he"));
    let mp3 = server.get(href(&post, "/sound/mp3"));
    assert_eq!(mp3.status, 200, "{}", String::from_utf8_lossy(&mp3.body));
    let shape = proved(&mp3.body, Role::Sound);
    assert_eq!(shape.format, Format::Mp3);
    let film = proved(&server.get(href(&post, "/media/0/href")).body, Role::Video);
    let (sound, film) = (shape.duration_s.expect("known"), film.duration_s.expect("known"));
    assert!((sound - film).abs() < 0.2, "{sound} and {film}");
}
