//! What is taken along, and what is taken out.

use savethat_library::{
    record::KeptFile,
    store::{Records as _, Used},
};

use crate::{
    archive::{entries, names},
    house::{House, noon, record, sha256},
};

#[tokio::test]
async fn the_chosen_come_as_one_archive_with_their_sidecars() {
    let house = House::new().await;
    let owner = house.owned().await;
    for (id, bytes) in [("1", "one"), ("2", "two two"), ("3", "three")] {
        house.shelve(record(id, "alice", "", 0), bytes.as_bytes()).await;
    }
    // A post that is chosen twice is in it once; one that is not there any more is no failure.
    let chosen = [
        ("do", "export"),
        ("post", "tiktok/1"),
        ("post", "tiktok/2"),
        ("post", "tiktok/1"),
        ("post", "tiktok/9"),
    ];
    let zip = house.send(&owner, "/library", &chosen).await;
    assert_eq!((zip.status.as_u16(), zip.header("content-type")), (200, "application/zip"));
    assert!(zip.header("content-disposition").starts_with("attachment; filename=\"savethat-library.zip\""));
    assert_eq!(zip.header("content-length"), zip.body.len().to_string());
    let expected = [
        ("alice/2026-11-22_1.mp4", "one"),
        ("alice/2026-11-22_1.json", "{\"id\":\"1\"}"),
        ("alice/2026-11-22_2.mp4", "two two"),
        ("alice/2026-11-22_2.json", "{\"id\":\"2\"}"),
    ];
    assert_eq!(entries(&zip.body), expected.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())));
}

#[tokio::test]
async fn all_that_was_found_is_what_was_looked_for() {
    let house = House::new().await;
    let owner = house.owned().await;
    for (id, handle, caption) in [("1", "alice", "sea"), ("2", "alice", "sun"), ("3", "bob", "sea")] {
        house.shelve(record(id, handle, caption, 0), id.as_bytes()).await;
    }
    let action = house.see(&owner, "/library?q=sea&by=alice").await.each("<form action=\"");
    assert_eq!(action, ["/library?q=sea&by=alice"]);
    let films = |body: &[u8]| -> Vec<String> {
        let mut names = names(body);
        names.retain(|name| name.ends_with(".mp4"));
        names.sort();
        names
    };
    let found = house.send(&owner, &action[0], &[("do", "export_all")]).await;
    assert_eq!(films(&found.body), ["alice/2026-11-22_1.mp4"]);
    let all = house.send(&owner, "/library", &[("do", "export_all")]).await;
    assert_eq!(films(&all.body).len(), 3);
}

#[tokio::test]
async fn what_is_public_no_more_or_withheld_is_left_out() {
    let house = House::new().await;
    let owner = house.owned().await;
    for (id, handle) in [("1", "alice"), ("2", "alice"), ("3", "alice"), ("4", "bob"), ("5", "alice")] {
        house.shelve(record(id, handle, "", 0), id.as_bytes()).await;
    }
    house.store.gone("tiktok", "2", "not_found", noon()).await.expect("a library");
    house.withhold(&format!("3\n@bob\n{}", sha256(b"5")));
    let zip = house.send(&owner, "/library", &[("do", "export_all")]).await;
    assert_eq!(names(&zip.body), ["alice/2026-11-22_1.mp4", "alice/2026-11-22_1.json"]);
    let withheld = [
        ("do", "export"),
        ("post", "tiktok/2"),
        ("post", "tiktok/3"),
        ("post", "tiktok/4"),
        ("post", "tiktok/5"),
    ];
    for fields in [&withheld[..], &[("do", "export")]] {
        let nothing = house.send(&owner, "/library", fields).await;
        assert_eq!(nothing.failure(), (400, "bad_request".into()));
        assert!(nothing.text().contains("There is nothing in it to export"), "{}", nothing.text());
    }
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let house = House::new().await;
    let owner = house.owned().await;
    let gone = house.shelve(record("1", "alice", "", 0), b"one").await;
    let changed = house.shelve(record("2", "alice", "", 0), b"two").await;
    house.shelve(record("3", "alice", "", 0), b"three").await;
    std::fs::remove_file(house.path(&gone.files[0])).expect("it was there");
    std::fs::write(house.path(&changed.files[0]), b"longer").expect("written");
    let zip = house.send(&owner, "/library", &[("do", "export_all")]).await;
    let entries = entries(&zip.body);
    let (name, text) = entries.last().expect("entries");
    assert_eq!(name, "MISSING.txt");
    assert_eq!(
        String::from_utf8_lossy(text),
        "These files are gone from the library or were changed since they were kept:\n\
         alice/2026-11-22_2.mp4\nalice/2026-11-22_1.mp4\n"
    );
    assert_eq!(entries.len(), 3);
}

#[tokio::test]
async fn too_many_are_told_before_anything_is_packed() {
    let house = House::new().await;
    let owner = house.owned().await;
    let records: Vec<_> = (1..=501).map(|n| record(&n.to_string(), "alice", "", n)).collect();
    house.store.keep_all(&records).await.expect("a library");
    let refused = house.send(&owner, "/library", &[("do", "export_all")]).await;
    assert_eq!(refused.failure(), (400, "bad_request".into()));
    assert!(refused.text().contains("More than 500 posts"), "{}", refused.text());
}

#[tokio::test]
async fn taking_out_asks_first_and_then_leaves_nothing() {
    let house = House::new().await;
    let owner = house.owned().await;
    let mut pictures = record("1", "alice", "", 0);
    let second = KeptFile { n: 2, path: "alice/2026-11-22_1_02.jpg".into(), ..pictures.files[0].clone() };
    pictures.files.push(second);
    house.shelve(pictures, b"12").await;
    house.shelve(record("2", "bob", "", 0), b"2345").await;
    house.shelve(record("3", "bob", "", 0), b"3").await;
    for id in ["1", "2", "3"] {
        house.shelf.thumbs().write("tiktok", id, b"small").expect("written");
    }
    let chosen = [("do", "remove"), ("post", "tiktok/1"), ("post", "tiktok/2")];
    let before = (house.lying("library"), house.lying("thumbs"));
    let sure = house.send(&owner, "/library", &chosen).await;
    assert_eq!(sure.status, 200);
    assert!(sure.text().contains("Take these 2 posts out, with their files (8 bytes)?"), "{}", sure.text());
    assert_eq!(sure.each("name=\"post\" value=\""), ["tiktok/1", "tiktok/2"]);
    assert_eq!((house.lying("library"), house.lying("thumbs")), before, "nothing was done");
    let one = house.send(&owner, "/library", &[("do", "remove"), ("post", "tiktok/2")]).await;
    assert!(one.text().contains("Take this post out, with its files (4 bytes)?"), "{}", one.text());

    let fields = [&chosen[..], &[("sure", "1"), ("post", "tiktok/1")]].concat();
    let removed = house.send(&owner, "/library", &fields).await;
    assert_eq!(removed.led(), (303, "/library?did=removed&many=2"), "{}", removed.text());
    let page = house.see(&owner, "/library?did=removed&many=2").await;
    assert!(page.text().contains("2 posts taken out, with the files."));
    assert_eq!(house.lying("library"), ["bob/2026-11-22_3.json", "bob/2026-11-22_3.mp4"]);
    assert_eq!(house.lying("thumbs"), ["tiktok/3/3.jpg"]);
    assert_eq!(house.store.used().await.expect("a library"), Used { posts: 1, bytes: 1 });

    for fields in [&[("do", "remove")][..], &[("do", "remove"), ("post", "tiktok/1"), ("sure", "1")]] {
        let none = house.send(&owner, "/library", fields).await;
        assert_eq!(none.failure(), (400, "bad_request".into()));
        assert!(none.text().contains("No post was chosen."), "{}", none.text());
    }
    let nothing = house.send(&owner, "/library", &[("do", "burn"), ("post", "tiktok/3")]).await;
    assert_eq!(nothing.failure(), (400, "bad_request".into()));
}
