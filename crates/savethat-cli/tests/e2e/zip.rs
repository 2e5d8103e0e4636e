//! Several files as one archive, read by a reader that is not ours.

use std::io::Read;

use rawzip::ZipArchive;
use rstest::rstest;

use crate::{
    http::coded,
    site::{Site, sha256},
};

/// Names and sums of the entries; each is checked against its CRC.
pub(crate) fn entries(bytes: &[u8]) -> Vec<(String, String)> {
    let archive = ZipArchive::from_slice(bytes).expect("an archive");
    let mut entries = archive.entries();
    let mut found = Vec::new();
    while let Some(entry) = entries.next_entry().expect("readable") {
        let name = String::from_utf8(entry.file_path().as_ref().to_vec()).expect("UTF-8");
        let entry = archive.get_entry(entry.wayfinder()).expect("its local header");
        let mut content = Vec::new();
        entry.verifying_reader(entry.data()).read_to_end(&mut content).expect("its sum matches");
        found.push((name, sha256(&content)));
    }
    found
}

#[rstest]
#[case("photos", 3)]
#[case("photos-35", 35)]
fn pictures_of_a_post(#[case] name: &str, #[case] count: usize) {
    let site = Site::standard();
    let server = site.serve();
    let (id, link) = (site.id(name), site.link(name));
    let expected: Vec<(String, String)> = (1..)
        .zip(site.sums(id))
        .map(|(n, sum): (u32, _)| (format!("every.thing_{id}_{n:02}.jpg"), sum))
        .collect();
    assert_eq!(expected.len(), count);
    for path in [format!("/api/v1/file?link={}", coded(&link)), format!("/media/tiktok/{id}/all.zip")] {
        let answer = server.get(&path);
        assert_eq!((answer.status.as_u16(), answer.cut), (200, false), "{path}");
        assert_eq!(answer.header("content-type"), "application/zip");
        let named = answer.header("content-disposition");
        assert!(
            named.contains(&format!("filename=\"every.thing_{id}.zip\"")) && named.contains("filename*="),
            "{named}"
        );
        assert_eq!(entries(&answer.body), expected);
    }
    assert_eq!(site.sim.media_hits(id), count, "each picture once");
}

#[test]
fn a_profile() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/api/v1/file", "@mira.walks");
    assert_eq!(answer.status, 200);
    let entries = entries(&answer.body);
    assert_eq!(entries.len(), 4);
    for (name, sum) in entries {
        let id = name.strip_prefix("mira.walks_").and_then(|name| name.strip_suffix(".mp4")).expect("a name");
        assert_eq!(sum, site.sums(id.parse().expect("an id"))[0]);
    }
}

#[test]
fn a_picture_that_is_gone_is_no_whole_archive() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/api/v1/file", &site.link("photo-html"));
    assert!(answer.cut || answer.status == 502, "{}", answer.status);
}
