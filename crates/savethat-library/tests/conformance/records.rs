use rstest::rstest;
use savethat_library::store::{Records as _, StoreError, Used, Wanted, sqlite::Sqlite};

use crate::fixtures::{Engine, at, embedded, fresh, record, save};

#[rstest]
#[tokio::test]
async fn what_is_kept_is_found_as_it_was(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let kept = record("7526770564367748360", "alice", "sea 🌊 & \"quotes\"", 0);
    assert!(fresh.store.keep(&kept).await.unwrap());
    assert_eq!(fresh.store.record("tiktok", &kept.id).await.unwrap(), Some(kept));
    assert_eq!(fresh.store.record("tiktok", "1").await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_post_is_kept_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let first = record("1", "alice", "first", 0);
    assert!(fresh.store.keep(&first).await.unwrap());
    assert!(!fresh.store.keep(&record("1", "alice", "second", 5)).await.unwrap());
    assert_eq!(fresh.store.record("tiktok", "1").await.unwrap(), Some(first));
    assert_eq!(fresh.store.used().await.unwrap(), Used { posts: 1, bytes: 3_656_008 });
}

#[rstest]
#[tokio::test]
async fn pages_lead_through_all_of_them_newest_first(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    for n in 0..25 {
        // Two of each time.
        fresh.store.keep(&record(&n.to_string(), "alice", "", i64::from(n / 2))).await.unwrap();
    }
    let (mut place, mut ids) = (None, Vec::new());
    loop {
        let page = fresh.store.page(&Wanted::default(), place, 10).await.unwrap();
        assert!(page.records.len() <= 10);
        ids.extend(page.records.iter().map(|record| record.id.clone()));
        place = page.next;
        if place.is_none() {
            break;
        }
    }
    assert_eq!(ids, (0..25).rev().map(|n| n.to_string()).collect::<Vec<_>>());
}

#[rstest]
#[tokio::test]
async fn a_full_last_page_is_the_last(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    for n in 0..10 {
        fresh.store.keep(&record(&n.to_string(), "alice", "", n)).await.unwrap();
    }
    assert_eq!(fresh.store.page(&Wanted::default(), None, 10).await.unwrap().next, None);
}

#[rstest]
#[case("ocean", &["1"])]
#[case("OCEAN", &["1"])]
#[case("cea", &["1"])]
#[case("ocean bob", &[])]
#[case("猫が好き", &["2"])]
#[case("猫", &["2"])]
#[case("100%", &["3"])]
#[case("0_", &[])]
#[case("alice", &["3", "1"])]
#[case("\"", &["3"])]
#[case("\" OR handle:alice", &[])]
#[case("Name", &["3", "2", "1"])]
#[tokio::test]
async fn words_are_found(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] words: &str,
    #[case] expected: &[&str],
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.keep(&record("1", "alice", "At the Ocean", 1)).await.unwrap();
    fresh.store.keep(&record("2", "bob", "私は猫が好きです", 2)).await.unwrap();
    fresh.store.keep(&record("3", "alice", "100% \"real\"", 3)).await.unwrap();
    let wanted = Wanted { words: words.into(), ..Wanted::default() };
    let page = fresh.store.page(&wanted, None, 10).await.unwrap();
    assert_eq!(page.records.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), expected);
}

#[rstest]
#[tokio::test]
async fn a_search_has_pages_too(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    for n in 0..7 {
        fresh.store.keep(&record(&n.to_string(), "alice", "the same words", n)).await.unwrap();
    }
    let wanted = Wanted { words: "same".into(), ..Wanted::default() };
    let first = fresh.store.page(&wanted, None, 4).await.unwrap();
    let second = fresh.store.page(&wanted, first.next, 4).await.unwrap();
    let ids: Vec<_> = first.records.iter().chain(&second.records).map(|record| record.id.as_str()).collect();
    assert_eq!(ids, ["6", "5", "4", "3", "2", "1", "0"]);
    assert_eq!(second.next, None);
}

#[rstest]
#[tokio::test]
async fn filters(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.keep(&record("1", "Alice", "", 10)).await.unwrap();
    fresh.store.keep(&record("2", "bob", "", 20)).await.unwrap();
    fresh.store.gone("tiktok", "2", "not_found", at(100)).await.unwrap();
    let ids = async |wanted: Wanted| {
        let page = fresh.store.page(&wanted, None, 10).await.unwrap();
        page.records.into_iter().map(|record| record.id).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(Wanted { handle: Some("ALICE".into()), ..Wanted::default() }).await, "1");
    assert_eq!(ids(Wanted { kind: Some("video".into()), ..Wanted::default() }).await, "");
    assert_eq!(ids(Wanted { since: Some(at(20)), ..Wanted::default() }).await, "2");
    assert_eq!(ids(Wanted { before: Some(at(20)), ..Wanted::default() }).await, "1");
    assert_eq!(ids(Wanted { public: true, ..Wanted::default() }).await, "1");
}

#[rstest]
#[tokio::test]
async fn short_words_are_found_wherever_they_stand_also_among_many(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let mut all: Vec<_> =
        (0..6_000).map(|n| record(&n.to_string(), "carl", "a day like any other", n)).collect();
    all[10] = record("10", "alice", "at the end Qz", 10);
    all[20] = record("20", "alice", "qzar ÄÖ", 20);
    all[30] = record("30", "alice", "猫咪", 30);
    all[40] = record("40", "alice", "a day with 猫咪 and more", 40);
    all[50] = record("50", "qz", "100%_ \"quoted", 50);
    fresh.store.keep_all(&all).await.unwrap();
    let ids = async |words: &str, kind: Option<&str>| {
        let wanted = Wanted { words: words.into(), kind: kind.map(str::to_owned), ..Wanted::default() };
        let (mut ids, mut place) = (Vec::new(), None);
        loop {
            let page = fresh.store.page(&wanted, place, 2).await.unwrap();
            ids.extend(page.records.into_iter().map(|record| record.id));
            place = page.next;
            if place.is_none() {
                return ids.join(" ");
            }
            assert!(ids.len() < 20, "{words}");
        }
    };
    for (words, expected) in [
        ("qz", "50 20 10"),
        ("QZ the", "10"),
        ("猫咪", "40 30"),
        ("猫", "40 30"),
        ("day 猫咪", "40"),
        ("äö", "20"),
        ("xx", ""),
        ("day xx", ""),
        ("%_", "50"),
        ("\"q", "50"),
        ("qz quoted", "50"),
    ] {
        assert_eq!(ids(words, None).await, expected, "{words}");
        assert_eq!(ids(words, Some("story")).await, expected, "{words}, of a kind that all are");
        assert_eq!(ids(words, Some("video")).await, "", "{words}, of a kind that none is");
    }
    fresh.store.remove("tiktok", "10").await.unwrap();
    assert_eq!(ids("qz the", None).await, "", "what is removed is in the index no more");
}

#[rstest]
#[tokio::test]
async fn words_of_a_creator_and_of_a_time_are_found_among_many(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let of = |n: i64| if n % 1_000 == 0 { "alice" } else { "carl" };
    let all: Vec<_> = (0..8_000).map(|n| record(&n.to_string(), of(n), "a day like any other", n)).collect();
    fresh.store.keep_all(&all).await.unwrap();
    let ids = async |wanted: Wanted| {
        let page = fresh.store.page(&wanted, None, 3).await.unwrap();
        assert!(page.next.is_some());
        page.records.into_iter().map(|record| record.id).collect::<Vec<_>>().join(" ")
    };
    let day = || Wanted { words: "Day other".into(), ..Wanted::default() };
    assert_eq!(ids(day()).await, "7999 7998 7997");
    assert_eq!(ids(Wanted { handle: Some("ALICE".into()), ..day() }).await, "7000 6000 5000");
    assert_eq!(
        ids(Wanted { handle: Some("carl".into()), before: Some(at(500)), ..day() }).await,
        "499 498 497"
    );
    assert_eq!(ids(Wanted { before: Some(at(7_000)), ..day() }).await, "6999 6998 6997");
    assert_eq!(ids(Wanted { since: Some(at(100)), before: Some(at(200)), ..day() }).await, "199 198 197");
}

#[rstest]
#[tokio::test]
async fn several_are_kept_in_one_step_and_the_new_ones_are_counted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.keep(&record("1", "alice", "as it was", 0)).await.unwrap();
    let three = [record("1", "alice", "another", 0), record("2", "bob", "", 1), record("3", "bob", "", 2)];
    assert_eq!(fresh.store.keep_all(&three).await.unwrap(), 2);
    assert_eq!(fresh.store.keep_all(&three).await.unwrap(), 0);
    assert_eq!(fresh.store.keep_all(&[]).await.unwrap(), 0);
    assert_eq!(fresh.store.record("tiktok", "1").await.unwrap().unwrap().caption, "as it was");
    // Two files of one path cannot be: then none of the step is there.
    let mut clash = record("5", "bob", "", 4);
    clash.files = three[2].files.clone();
    assert!(fresh.store.keep_all(&[record("4", "bob", "", 3), clash]).await.is_err());
    assert_eq!(fresh.store.record("tiktok", "4").await.unwrap(), None);
    assert_eq!(fresh.store.used().await.unwrap(), Used { posts: 3, bytes: 3 * 3_656_008 });
}

#[rstest]
#[tokio::test]
async fn what_is_used_is_counted_as_posts_come_and_go(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    assert_eq!(fresh.store.used().await.unwrap(), Used::default());
    for (id, handle) in [("1", "alice"), ("2", "alice"), ("3", "bob"), ("1", "alice")] {
        fresh.store.keep(&record(id, handle, "", 0)).await.unwrap();
    }
    assert_eq!(fresh.store.used().await.unwrap(), Used { posts: 3, bytes: 3 * 3_656_008 });
    fresh.store.forget("tiktok", "alice").await.unwrap();
    assert_eq!(fresh.store.used().await.unwrap(), Used { posts: 1, bytes: 3_656_008 });
}

#[rstest]
#[tokio::test]
async fn the_first_time_that_a_post_is_gone_counts(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.keep(&record("1", "alice", "", 0)).await.unwrap();
    fresh.store.gone("tiktok", "1", "not_found", at(50)).await.unwrap();
    fresh.store.gone("tiktok", "1", "private", at(60)).await.unwrap();
    assert_eq!(fresh.store.record("tiktok", "1").await.unwrap().unwrap().gone, Some(at(50)));
}

#[rstest]
#[tokio::test]
async fn a_removed_post_is_found_no_more_not_even_by_its_words(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let kept = record("1", "alice", "unmistakable", 0);
    fresh.store.keep(&kept).await.unwrap();
    assert_eq!(fresh.store.remove("tiktok", "1").await.unwrap(), Some(kept.clone()));
    assert_eq!(fresh.store.remove("tiktok", "1").await.unwrap(), None);
    let wanted = Wanted { words: "unmistakable".into(), ..Wanted::default() };
    assert!(fresh.store.page(&wanted, None, 10).await.unwrap().records.is_empty());
    assert_eq!(fresh.store.used().await.unwrap(), Used::default());
    assert!(fresh.store.keep(&kept).await.unwrap(), "it may come again");
}

/// Whoever keeps a post themselves leaves a job behind for the time when they die over it.
#[rstest]
#[tokio::test]
async fn a_removed_post_is_not_brought_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    for id in ["1", "2"] {
        assert!(fresh.store.add(&save(id, "alice"), at(60)).await.unwrap());
        fresh.store.keep(&record(id, "alice", "", 0)).await.unwrap();
    }
    fresh.store.remove("tiktok", "1").await.unwrap().unwrap();
    assert_eq!(fresh.store.counts().await.unwrap(), (1, 0), "that of the other post stays");
    assert!(fresh.store.add(&save("1", "alice"), at(60)).await.unwrap(), "it may come again");
}

#[tokio::test]
async fn a_forgotten_creator_leaves_nothing() {
    let fresh = embedded().await;
    fresh.store.keep(&record("1", "alice", "words of hers", 0)).await.unwrap();
    fresh.store.keep(&record("2", "bob", "", 0)).await.unwrap();
    let forgotten = fresh.store.forget("tiktok", "ALICE").await.unwrap();
    assert_eq!(forgotten.len(), 1);
    assert_eq!(forgotten[0].files.len(), 1, "so that its bytes can follow");
    assert_eq!(fresh.store.used().await.unwrap().posts, 1);
    fresh.store.close().await;
    // SQLite leaves what was deleted in free pages unless it is told otherwise.
    let left = std::fs::read(fresh.folder.path().join("library.db")).unwrap();
    assert!(!left.windows(13).any(|bytes| bytes == b"words of hers"), "their words are still in the file");
}

#[tokio::test]
async fn it_is_there_after_a_restart() {
    let fresh = embedded().await;
    fresh.store.keep(&record("1", "alice", "", 0)).await.unwrap();
    fresh.store.close().await;
    let again = Sqlite::open(&fresh.folder.path().join("library.db")).await.unwrap();
    assert!(again.record("tiktok", "1").await.unwrap().is_some());
}

#[tokio::test]
async fn a_copy_is_whole_while_somebody_writes() {
    let fresh = embedded().await;
    for n in 0..50 {
        fresh.store.keep(&record(&n.to_string(), "alice", "", n)).await.unwrap();
    }
    let copy = fresh.folder.path().join("copy.db");
    let writing = async {
        for n in 50..100 {
            fresh.store.keep(&record(&n.to_string(), "alice", "", n)).await.unwrap();
        }
    };
    let (copied, ()) = tokio::join!(fresh.store.copy_to(&copy), writing);
    copied.unwrap();
    let copy = Sqlite::open(&copy).await.unwrap();
    assert!(copy.used().await.unwrap().posts >= 50);
    assert_eq!(fresh.store.used().await.unwrap().posts, 100);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_alone() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("library.db");
    std::fs::write(&path, "This is a letter to my mother. ".repeat(100)).unwrap();
    let refused = Sqlite::open(&path).await.unwrap_err();
    assert!(matches!(refused, StoreError::Foreign(_)), "{refused:?}");
    assert!(refused.to_string().contains("library.db"), "{refused}");
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("This is a letter"));
}

#[tokio::test]
async fn another_programs_database_is_left_alone() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("library.db");
    let fresh = embedded().await;
    fresh.store.close().await;
    // Ours, with the mark taken out (bytes 68 to 71 of the header).
    let mut bytes = std::fs::read(fresh.folder.path().join("library.db")).unwrap();
    bytes[68..72].copy_from_slice(&[0; 4]);
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(Sqlite::open(&path).await, Err(StoreError::Foreign(_))));
    assert!(std::fs::read(&path).unwrap() == bytes, "it was changed");
}

#[tokio::test]
async fn a_damaged_file_is_called_so() {
    let fresh = embedded().await;
    for n in 0..50 {
        fresh.store.keep(&record(&n.to_string(), "alice", "", n)).await.unwrap();
    }
    fresh.store.close().await;
    let path = fresh.folder.path().join("library.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[100..half].fill(0xA5);
    std::fs::write(&path, bytes).unwrap();
    let refused = Sqlite::open(&path).await.unwrap_err();
    assert!(matches!(refused, StoreError::Corrupt(_)), "{refused:?}");
}

#[tokio::test]
async fn a_newer_library_is_left_alone() {
    let fresh = embedded().await;
    fresh.store.close().await;
    let path = fresh.folder.path().join("library.db");
    let pool = sqlx::SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
    sqlx::query("INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'later', 1, x'00', 0)")
        .execute(&pool)
        .await
        .unwrap();
    pool.close().await;
    assert!(matches!(Sqlite::open(&path).await, Err(StoreError::Newer(_))));
}
