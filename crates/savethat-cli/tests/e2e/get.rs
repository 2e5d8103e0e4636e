//! `get`: from a link to files.

use std::fs;

use rstest::rstest;
use savethat_sim::{Clip, Creator, Fault, FaultRule, On, Picture, Post, Still};

use crate::{
    process::Run,
    site::{Site, names, sum_of},
};

const TRACES: [&str; 3] = ["1357924680", "EHSHARERCODE", "0a1b2c3d-share-link"];

/// `link` as somebody's share button gives it.
fn shared(link: &str) -> String {
    format!(
        "{link}?_r=1&user_id={}&u_code={}&share_link_id={}&sec_user_id=MS4wSHARER",
        TRACES[0], TRACES[1], TRACES[2]
    )
}

#[rstest]
#[case("video-story", &[".mp4"])]
#[case("photo-story", &[".jpg"])]
#[case("video", &[".mp4"])]
#[case("photos", &["_01.jpg", "_02.jpg", "_03.jpg"])]
#[case("photos-reflow", &["_01.jpg", "_02.jpg", "_03.jpg"])]
#[case("photos-desktop", &["_01.jpg", "_02.jpg", "_03.jpg"])]
#[case("photo-formats", &["_01.png", "_02.avif", "_03.webp"])]
#[case("photos-webp-only", &["_01.webp", "_02.webp", "_03.webp"])]
#[case("photos-avif", &[".avif"])]
#[case("photos-heic", &[".heic"])]
#[case("photos-mixed", &["_01.jpg", "_02.webp", "_03.png", "_04.avif", "_05.heic", "_06.gif"])]
#[case("moov-last", &[".mp4"])]
#[case("bytevc2", &[".mp4"])]
#[case("high-bitrate-small", &[".mp4"])]
#[case("play-addr-only", &[".mp4"])]
#[case("phone-only", &[".mp4"])]
#[case("phone-only-api-data", &[".mp4"])]
#[case("desktop-only", &[".mp4"])]
#[case("challenge", &[".mp4"])]
#[case("challenge-two-cookies", &[".mp4"])]
#[case("short-vm", &[".mp4"])]
#[case("short-vt", &[".jpg"])]
#[case("short-www", &[".mp4"])]
#[case("short-lite", &[".mp4"])]
#[case("short-no-handle", &[".mp4"])]
#[case("short-chain", &[".mp4"])]
#[case("page-503-once", &[".mp4"])]
#[case("second-mirror", &[".mp4"])]
#[case("media-mislabelled", &[".mp4"])]
#[case("redirect-inside", &[".mp4"])]
#[case("film-1mb", &[".mp4"])]
fn the_original_bytes(#[case] name: &str, #[case] ends: &[&str]) {
    let site = Site::standard();
    let link = site.link(name);
    let run = site.run(&["get", &link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let printed: Vec<&str> = run.out.lines().collect();
    assert_eq!(printed.len(), ends.len(), "{run:?}");
    // What a chain of short links ends at has no id of its own in the table.
    let id = site.sim.world(|world| world.scenario(name).and_then(|row| row.id));
    let id = id.unwrap_or_else(|| site.id("video"));
    for ((path, end), sum) in printed.iter().zip(ends).zip(site.sums(id)) {
        let path = site.out().join(path);
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!(file, format!("every.thing_{id}{end}"));
        assert_eq!(sum_of(&path), sum, "{file}");
        let changed = fs::metadata(&path).and_then(|meta| meta.modified()).expect("a time");
        assert_eq!(changed, std::time::SystemTime::from(site.posted(id)), "the time of posting");
    }
    assert_eq!(site.names().len(), ends.len(), "nothing else lies there: {:?}", site.names());
}

#[test]
fn a_folder_is_made() {
    let site = Site::standard();
    let id = site.id("video-story");
    let run = site.run(&["get", "-o", "new/deep", &site.link("video-story")]);
    assert_eq!(run.out, format!("new/deep/every.thing_{id}.mp4\n"), "{run:?}");
    assert!(site.out().join(run.out.trim()).is_file());
}

#[test]
fn a_template_names_files() {
    let site = Site::standard();
    let id = site.id("photos");
    let day = site.posted(id).to_zoned(jiff::tz::TimeZone::UTC).date();
    let run = site.run(&["get", "-o", "t/{handle}/{date}_{id}_{n}.{ext}", &site.link("photos")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let first = run.out.lines().next().expect("a path");
    assert!(first.starts_with(&format!("t/every.thing/{day}_{id}_")), "{first}");
    assert_eq!(names(&site.out().join("t/every.thing")).len(), 3);
    let run = site.run(&["get", "-o", "{nonsense}.{ext}", &site.link("photos")]);
    assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{run:?}");
}

#[rstest]
#[case("odd-caption")]
#[case("long-caption")]
#[case("no-caption")]
fn a_caption_never_leads_out_of_the_folder(#[case] name: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "-o", "inside/{caption}/{caption}_{id}.{ext}", &site.link(name)]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(site.names(), ["inside"]);
    assert_eq!(names(&site.beside("")), ["ca.pem", "out"]);
    let path = run.out.trim_end_matches('\n');
    assert!(!path.chars().any(char::is_control) && !path.contains('\u{202e}'), "{path:?}");
    assert!(path.split('/').all(|part| part.len() <= 200 && part != ".."), "{path}");
    assert_eq!(sum_of(site.out().join(path)), site.sums(site.id(name))[0]);
}

#[rstest]
#[case("../../../tmp/x")]
#[case("..")]
#[case("/etc/cron.d/x")]
#[case("a\\b:c\u{202e}")]
#[case("CON")]
fn a_handle_never_leads_out_of_the_folder(#[case] handle: &str) {
    let (site, id) = Site::with(|world| world.add(handle, Post::clip(Clip::Dawn)));
    let link = format!("https://www.tiktok.com/@alice/video/{id}");
    for arguments in [&["get", &link, "-o", "in"][..], &["get", &link, "-o", "in/{handle}/{id}.{ext}"]] {
        let run = site.run(arguments);
        assert_eq!(run.status, Some(0), "{run:?}");
        let path = site.out().join(run.out.trim_end_matches('\n')).canonicalize().expect("it is there");
        assert!(path.starts_with(site.out().join("in").canonicalize().expect("made")), "{path:?}");
    }
    assert_eq!(site.names(), ["in"]);
}

#[test]
fn json_is_the_contract() {
    let site = Site::standard();
    let id = site.id("video-story");
    let run = site.run(&["get", "--json", &site.link("video-story")]);
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
    let post = run.document();
    assert_eq!(post["source"], "tiktok");
    assert_eq!(post["id"], id.to_string());
    assert_eq!(post["kind"], "story");
    assert_eq!(post["link"], site.link_of(id));
    assert_eq!(post["author"]["handle"], "every.thing");
    assert_eq!(post["via"], "page");
    assert_eq!(post["posted"], site.posted(id).to_string());
    assert!(post["expires"].is_string());
    let file = &post["media"][0];
    assert_eq!((&file["n"], &file["role"], &file["codec"]), (&1.into(), &"video".into(), &"h264".into()));
    assert_eq!((&file["width"], &file["height"]), (&576.into(), &1024.into()));
    assert_eq!(file["watermarked"], false);
    assert_eq!(file["href"], format!("/media/tiktok/{id}/1.mp4"));
    assert_eq!(file["filename"], format!("every.thing_{id}.mp4"));
    assert_eq!(file["variants"][0]["codec"], "h265");
    assert_eq!(post["zip"], serde_json::Value::Null);
    let saved = &post["saved"][0];
    assert_eq!(saved["n"], 1);
    assert_eq!(saved["sha256"], site.sums(id)[0]);
    assert_eq!(saved["already"], false);
    let path = site.out().join(saved["path"].as_str().expect("a path"));
    assert_eq!(fs::metadata(path).expect("saved").len(), saved["bytes"]);
    assert!(post.get("failures").is_none() && post.get("failure").is_none());

    let photos = site.run(&["show", "--json", &site.link("photos")]).document();
    assert!(photos.get("saved").is_none());
    assert_eq!(photos["kind"], "photos");
    assert_eq!(photos["expires"], serde_json::Value::Null);
    let id = site.id("photos");
    assert_eq!(photos["zip"], format!("/media/tiktok/{id}/all.zip"));
    assert!(photos["sound"]["title"].is_string());
}

#[test]
fn the_sharer_leaves_no_trace() {
    let site = Site::standard();
    let links = [shared(&site.link("video-story")), shared(&site.link("private-post"))];
    let short = format!("https://vm.tiktok.com/{}", site.link("short-vm").rsplit('/').nth(1).unwrap_or("x"));
    let mut all: Vec<String> = vec![
        shared(&short),
        shared("https://www.tiktok.com/@alice/live"),
        shared("https://other.example/@alice"),
    ];
    all.extend(links);
    all.push(format!("two {} and {}", shared(&site.link("video")), shared(&site.link("photos"))));
    let mut seen = String::new();
    for extra in [&["--json"][..], &["--sidecar"]] {
        let mut arguments = vec!["get"];
        arguments.extend(all.iter().map(String::as_str));
        arguments.extend(extra);
        let mut command = site.command(&arguments);
        command.env("RUST_LOG", "debug");
        let run = Run::of(command);
        assert!(run.out.contains("_"), "{run:?}");
        seen.push_str(&run.out);
        seen.push_str(&run.err);
    }
    let mut command = site.command(&["doctor", &all[3], "--capture", "page.html"]);
    command.env("RUST_LOG", "debug");
    let run = Run::of(command);
    seen.push_str(&run.out);
    seen.push_str(&run.err);
    for name in site.names() {
        seen.push_str(&name);
        seen.push_str(&String::from_utf8_lossy(&fs::read(site.out().join(&name)).expect("a file")));
    }
    for trace in TRACES.iter().chain(&["MS4wSHARER"]) {
        let at =
            seen.find(trace).map(|at| seen[at.saturating_sub(300)..].chars().take(400).collect::<String>());
        assert!(at.is_none(), "{trace}: {at:?}");
    }
}

#[test]
fn several_links_are_all_tried_and_the_first_failure_counts() {
    let site = Site::standard();
    let (good, bad, worse) = (site.link("video"), site.link("private-post"), site.link("gone-deleted"));
    let run = site.run(&["get", &bad, &good, &worse, &site.link("video-story")]);
    assert_eq!(run.status, Some(5), "{run:?}");
    assert_eq!(run.out.lines().count(), 2);
    assert_eq!(run.err.matches("savethat: ").count(), 2, "{}", run.err);
    let id = site.id("private-post").to_string();
    assert!(run.err.lines().any(|line| line.starts_with("link: ") && line.contains(&id)), "{}", run.err);
}

#[test]
fn a_list_of_links_is_read() {
    let site = Site::standard();
    let list = format!("\n{}\r\n   \n\t\nlook: {} !\n\n", site.link("video"), site.link("photo-story"));
    fs::write(site.beside("list.txt"), &list).expect("written");
    let path = site.beside("list.txt");
    let run = site.run(&["get", "-a", path.to_str().expect("UTF-8")]);
    assert_eq!((run.status, run.out.lines().count()), (Some(0), 2), "{run:?}");
    let run =
        Run::with_input(site.command(&["get", "--json", "-a", "-", &site.link("film-1mb")]), list.as_bytes());
    assert_eq!(run.status, Some(0), "{run:?}");
    let already: Vec<bool> = run.documents().iter().map(|post| post["saved"][0]["already"] == true).collect();
    assert_eq!(already, [false, true, true]);
}

#[rstest]
#[case("https://www.tiktok.com/@mira.walks")]
#[case("@mira.walks")]
#[case("  @Mira.Walks  ")]
fn a_profile_is_all_its_live_stories(#[case] link: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "--json", link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let posts = run.documents();
    assert_eq!(posts.len(), 4);
    let posted: Vec<&str> = posts.iter().map(|post| post["posted"].as_str().expect("a time")).collect();
    assert!(posted.windows(2).all(|pair| pair[0] > pair[1]), "newest first: {posted:?}");
    for post in &posts {
        let id = post["id"].as_str().and_then(|id| id.parse().ok()).expect("an id");
        assert_eq!(post["saved"][0]["sha256"], site.sums(id)[0]);
    }
}

#[test]
fn a_list_leaves_out_what_is_not_for_everyone() {
    let site = Site::standard();
    let run = site.run(&["get", &site.link("profile-mixed")]);
    assert_eq!((run.status, run.out.lines().count()), (Some(0), 2), "{run:?}");
}

#[test]
fn all_is_the_story_and_the_creators_others() {
    let (site, ids) = Site::with(|world| {
        [Clip::Dawn, Clip::Ember, Clip::Meadow].map(|clip| world.add("alice", Post::clip(clip).story()))
    });
    let run = site.run(&["get", "--all", "--json", &site.link_of(ids[1])]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let posts = run.documents();
    assert_eq!(posts.len(), 3);
    assert_eq!(posts[0]["id"], ids[1].to_string());
    assert_eq!(site.names().len(), 3);
}

#[test]
fn a_list_that_fails_spoils_no_save() {
    let (site, id) = Site::with(|world| {
        world.add_creator(Creator::new("alice", "Alice").list(savethat_sim::List::Html));
        world.add("alice", Post::clip(Clip::Dawn).story())
    });
    let run = site.run(&["get", "--all", &site.link_of(id)]);
    assert_eq!(run.out.lines().count(), 1, "{run:?}");
    assert_ne!(run.status, Some(0), "what was asked for was not all had");
}

#[test]
fn what_is_there_already_is_left_alone() {
    let site = Site::standard();
    for name in ["video-story", "photos"] {
        let id = site.id(name);
        let first = site.run(&["get", "--json", &site.link(name)]).document();
        let hits = site.sim.media_hits(id);
        let again = site.run(&["get", "--json", &site.link(name)]).document();
        assert_eq!(site.sim.media_hits(id), hits, "{name}");
        for (first, again) in
            first["saved"].as_array().expect("a list").iter().zip(again["saved"].as_array().expect("a list"))
        {
            assert_eq!((&first["already"], &again["already"]), (&false.into(), &true.into()));
            assert_eq!((&first["sha256"], &first["path"]), (&again["sha256"], &again["path"]));
        }
    }
}

/// A kill behind the last step leaves the memo of a half beside the whole file.
#[rstest]
#[case(&[])]
#[case(&["--audio", "m4a"])]
fn what_was_left_beside_a_whole_file_is_cleared_away(#[case] options: &[&str]) {
    let site = Site::standard();
    let link = site.link("video-story");
    let get = || site.run(&[&["get", link.as_str()], options].concat());
    assert_eq!(get().status, Some(0));
    let whole = site.names();
    let [name] = whole.as_slice() else { panic!("one file: {whole:?}") };
    let memo = site.out().join(format!("{name}.part.json"));
    fs::write(&memo, "{}").expect("written");
    assert_eq!(get().status, Some(0));
    assert_eq!(site.names(), whole);
    // Half a file is somebody's work: it is left, with what it is.
    let half = site.out().join(format!("{name}.part"));
    for path in [&memo, &half] {
        fs::write(path, "{}").expect("written");
    }
    assert_eq!(get().status, Some(0));
    assert!(memo.exists() && half.exists());
}

#[test]
fn a_sidecar_says_where_a_file_came_from() {
    let site = Site::standard();
    let id = site.id("aigc");
    let run = site.run(&["get", "--sidecar", &shared(&site.link("aigc"))]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let video = format!("every.thing_{id}.mp4");
    let sidecar = format!("every.thing_{id}.json");
    assert_eq!(site.names(), [sidecar.clone(), video.clone()]);
    let text = fs::read_to_string(site.out().join(sidecar)).expect("a file");
    let told: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(told["source"], "tiktok");
    assert_eq!(told["id"], id.to_string());
    assert_eq!(told["link"], site.link_of(id));
    assert_eq!(told["handle"], "every.thing");
    assert_eq!(told["sha256"], sum_of(site.out().join(&video)));
    assert_eq!(told["bytes"], fs::metadata(site.out().join(&video)).expect("a file").len());
    assert_eq!((&told["width"], &told["height"]), (&576.into(), &1024.into()));
    assert_eq!(told["made_by_ai"], true);
    for key in ["caption", "posted", "expires", "saved", "duration_s", "codecs"] {
        assert!(!told[key].is_null(), "{key}: {told}");
    }
}

#[test]
fn sidecars_of_pictures_stand_beside_each() {
    let site = Site::standard();
    let run = site.run(&["get", "--sidecar", &site.link("photos")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(site.names().iter().filter(|name| name.ends_with(".json")).count(), 3, "{:?}", site.names());
}

#[test]
fn the_best_quality_is_the_one_with_the_most_pixels() {
    let site = Site::standard();
    let id = site.id("video-story");
    let run = site.run(&["get", "--quality", "best", "--json", &site.link("video-story")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let best = site.sim.world(|world| {
        let savethat_sim::PostMedia::Video(video) = &world.post(id).expect("a post").media else {
            return None;
        };
        let best = video.variants.iter().max_by_key(|variant| variant.width * variant.height)?;
        Some(best.content.sha256())
    });
    assert_eq!(run.document()["saved"][0]["sha256"], best.expect("a film"));
}

#[test]
fn a_watermark_is_the_last_resort_and_said_so() {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link("stamped-only")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(run.document()["saved"][0]["watermarked"], true);
    assert!(run.err.starts_with("note: ") && run.err.contains("watermark"), "{}", run.err);
    let run = site.run(&["get", "--json", &site.link("video-story")]);
    assert_eq!((&run.document()["saved"][0]["watermarked"], run.err.as_str()), (&false.into(), ""));
}

#[test]
fn a_file_over_the_limit_is_refused() {
    let site = Site::standard();
    let run = site.run(&["get", "--json", "--max-file-bytes", "500KB", &site.link("film-1mb")]);
    assert_eq!(run.status, Some(8), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "too_large");
    assert!(site.names().iter().all(|name| name.contains(".part")), "{:?}", site.names());
}

#[test]
fn a_picture_that_was_gone_comes_with_the_next_run() {
    let gone = Fault::Http { status: 404, retry_after: None };
    let (site, id) = Site::with(|world| {
        let pictures = Still::ALL.map(Picture::still).to_vec();
        world.add("alice", Post::photos(pictures).rule(FaultRule::always(gone).on(On::Picture(0))))
    });
    assert_eq!(site.run(&["get", &site.link_of(id)]).status, Some(8));
    site.sim.world(|world| world.post_mut(id).expect("a post").faults.clear());
    let run = site.run(&["get", "--json", &site.link_of(id)]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let post = run.document();
    let saved = post["saved"].as_array().expect("a list");
    let already: Vec<bool> = saved.iter().map(|saved| saved["already"] == true).collect();
    assert_eq!(already, [false, true, true]);
}
