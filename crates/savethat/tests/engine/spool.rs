//! One writer for each file, however many ask; readers follow it and are never lied to.

use std::{io, time::Duration};

use bytes::Bytes;
use futures_util::{StreamExt, future};
use savethat::{
    context::Context,
    failure::{Code, Failure},
    spool::{ByteStream, HELD_BACK, Spooled},
};
use savethat_sim::{Fault, FaultRule};

use crate::{
    clock,
    house::{House, engine, names, sha256_of},
};

const NAME: &str = "film-1mb";

/// Everything up to the end or the error.
async fn all(mut bytes: ByteStream) -> (Vec<u8>, io::Result<()>) {
    let mut read = Vec::new();
    while let Some(piece) = bytes.next().await {
        match piece {
            Ok(piece) => read.extend_from_slice(&piece),
            Err(error) => return (read, Err(error)),
        }
    }
    (read, Ok(()))
}

/// What comes before the stream falls silent.
async fn until_silence(bytes: &mut ByteStream) -> Vec<u8> {
    let mut read = Vec::new();
    while let Ok(Some(piece)) = Context::system().within(Duration::from_millis(150), bytes.next()).await {
        read.extend_from_slice(&piece.expect("no error"));
    }
    read
}

async fn opened(house: &House) -> Spooled {
    let item = house.item(&house.found(NAME).await);
    house.saver.spool.open(&item, &house.cx).await.expect("opened")
}

async fn written(spooled: &Spooled, bytes: u64) {
    while spooled.progress().bytes < bytes {
        spooled.moved(spooled.progress()).await;
    }
}

fn stall(after: u64) -> FaultRule {
    FaultRule::always(Fault::Stall { after, pause: Duration::from_secs(3600) })
}

#[tokio::test]
async fn many_readers_cost_one_page_and_one_fetch() {
    let house = House::standard().await;
    let id = house.scenario(NAME).id.expect("a post");
    let reads = future::join_all((0..5).map(|_| async {
        let spooled = opened(&house).await;
        let (one, other) = future::join(all(spooled.read(0, None)), all(spooled.read(0, None))).await;
        assert!(one.1.is_ok() && other.1.is_ok());
        [sha256_of(&one.0), sha256_of(&other.0)]
    }))
    .await;
    let original = &house.originals(&house.scenario(NAME))[0];
    assert!(reads.iter().flatten().all(|sha256| sha256 == original));
    assert_eq!(reads.len(), 5);
    assert_eq!((house.page_hits(id), house.sim.media_hits(id)), (1, 1));
}

#[tokio::test]
async fn the_fetch_goes_on_when_the_first_leaves() {
    let house = House::standard().await;
    let id = house.scenario(NAME).id.expect("a post");
    let link = house.scenario(NAME).link;
    {
        // Gone before the page has come.
        let look = house.look(&link);
        let left = house.cx.within(Duration::from_millis(1), look).await;
        assert!(left.is_err(), "left too late for this test");
    }
    drop(opened(&house).await);
    let spooled = opened(&house).await;
    let (read, end) = all(spooled.read(0, None)).await;
    assert!(end.is_ok());
    assert_eq!(sha256_of(&read), house.originals(&house.scenario(NAME))[0]);
    assert_eq!((house.page_hits(id), house.sim.media_hits(id)), (1, 1));
}

#[tokio::test]
async fn bytes_are_shown_before_the_proof() {
    let house = House::standard().await;
    house.faults(NAME, &[stall(500_000)]);
    let spooled = opened(&house).await;
    written(&spooled, 500_000).await;
    let mut bytes = spooled.read(0, None);
    let read = until_silence(&mut bytes).await;
    assert_eq!(read, house.original(NAME)[..500_000]);
    assert!(!spooled.progress().proved);
}

#[tokio::test]
async fn the_end_waits_for_the_proof() {
    let house = House::standard().await;
    let whole = house.original(NAME);
    let size = whole.len() as u64;
    house.faults(NAME, &[stall(size - 10)]);
    let spooled = opened(&house).await;
    written(&spooled, size - 10).await;
    let shown = size - HELD_BACK;
    assert_eq!(until_silence(&mut spooled.read(0, None)).await, whole[..shown as usize]);
    let mut last = spooled.read(shown, None);
    assert!(until_silence(&mut last).await.is_empty(), "not one of the last bytes");
    let (range, end) = all(spooled.read(1_000, Some(3_000))).await;
    assert!(end.is_ok());
    assert_eq!(range, whole[1_000..3_000]);
}

#[tokio::test]
async fn a_range_is_read_before_the_file_is_done() {
    let house = House::standard().await;
    house.faults(NAME, &[stall(500_000)]);
    let spooled = opened(&house).await;
    let (range, end) = all(spooled.read(123_456, Some(234_567))).await;
    assert!(end.is_ok());
    assert_eq!(range, house.original(NAME)[123_456..234_567]);
}

fn failure(error: &io::Error) -> Option<&Failure> {
    error.get_ref().and_then(|inner| inner.downcast_ref())
}

/// The first answer ends early although every header agrees. Its readers are told, and the next ones are served.
#[tokio::test]
async fn a_reader_of_broken_bytes_gets_an_error() {
    let house = House::standard().await;
    let slow = Fault::Stall { after: 200_000, pause: Duration::from_millis(300) };
    house.faults(NAME, &[FaultRule::first(1, Fault::Short { to: 600_000 }), FaultRule::first(1, slow)]);
    let spooled = opened(&house).await;
    written(&spooled, 1).await;
    let (read, end) = all(spooled.read(0, None)).await;
    let error = end.expect_err("never a short success");
    assert_eq!(failure(&error).map(Failure::code), Some(Code::MediaBroken));
    assert!(read.len() as u64 <= 600_000 - HELD_BACK, "{}", read.len());
    let proof = spooled.proved().await.expect("the second answer is whole");
    assert_eq!(proof.sha256, house.originals(&house.scenario(NAME))[0]);
    let (read, end) = all(spooled.read(0, None)).await;
    assert!(end.is_ok());
    assert_eq!(sha256_of(&read), proof.sha256);
}

/// The server begins anew with the whole file: who was reading gets an error and never a splice.
#[tokio::test]
async fn a_reader_gets_an_error_when_the_server_begins_anew() {
    let house = House::standard().await;
    house.faults(
        NAME,
        &[FaultRule::first(1, Fault::Cut { after: 300_000 }), FaultRule::always(Fault::NewValidator)],
    );
    let spooled = opened(&house).await;
    written(&spooled, 300_000).await;
    let mut reader = spooled.read(0, None);
    let first: Bytes = reader.next().await.expect("bytes").expect("no error");
    assert!(!first.is_empty());
    let (_, end) = all(reader).await;
    assert_eq!(failure(&end.expect_err("an error")).map(Failure::code), Some(Code::MediaBroken));
    let proof = spooled.proved().await.expect("proved");
    let (read, end) = all(spooled.read(0, None)).await;
    assert!(end.is_ok());
    assert_eq!(sha256_of(&read), proof.sha256);
}

#[tokio::test]
async fn a_reader_gets_the_failure_when_nothing_helps() {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    house.without_stamped("wall");
    let item = house.item(&house.found("wall").await);
    let spooled = house.saver.spool.open(&item, &house.cx).await.expect("opened");
    let (read, end) = all(spooled.read(0, None)).await;
    assert!(read.len() <= 300_000);
    assert_eq!(failure(&end.expect_err("an error")).map(Failure::code), Some(Code::MediaBroken));
    assert_eq!(spooled.failed().map(|failure| failure.code()), Some(Code::MediaBroken));
}

#[tokio::test]
async fn the_etag_stays_through_proof_and_restart() {
    let house = House::standard().await;
    let id = house.scenario(NAME).id.expect("a post");
    let slow = Fault::Stall { after: 300_000, pause: Duration::from_millis(100) };
    house.faults(NAME, &[FaultRule::first(1, slow)]);
    let spooled = opened(&house).await;
    let before = spooled.head().await.expect("a head");
    assert!(!spooled.progress().proved);
    assert!(before.etag.starts_with('"') && before.etag.ends_with('"'), "{}", before.etag);
    spooled.proved().await.expect("proved");
    let after = spooled.head().await.expect("a head");
    assert_eq!(before, after);
    drop(spooled);

    let (item, hits) = (house.item(&house.found(NAME).await), house.sim.media_hits(id));
    let spooled = house.restarted().spool.open(&item, &house.cx).await.expect("opened");
    assert_eq!(spooled.head().await.expect("a head"), before);
    let (read, end) = all(spooled.read(0, None)).await;
    assert!(end.is_ok());
    assert_eq!(sha256_of(&read), house.originals(&house.scenario(NAME))[0]);
    assert_eq!(spooled.proved().await.expect("proved").sha256, sha256_of(&read));
    assert_eq!(house.sim.media_hits(id), hits, "nothing was fetched again");
}

/// What the spool holds is no longer what was proved: it is fetched again.
#[tokio::test]
async fn a_spooled_file_that_was_cut_is_fetched_again() {
    let house = House::standard().await;
    let id = house.scenario(NAME).id.expect("a post");
    opened(&house).await.proved().await.expect("proved");
    let folder = &house.saver.spool.limits().folder;
    let whole = names(folder).into_iter().find(|name| name.ends_with(".whole")).expect("kept");
    let file = std::fs::OpenOptions::new().write(true).open(folder.join(whole)).expect("there");
    file.set_len(500_000).expect("cut");
    let item = house.item(&house.found(NAME).await);
    let spooled = house.restarted().spool.open(&item, &house.cx).await.expect("opened");
    assert_eq!(spooled.proved().await.expect("proved").sha256, house.originals(&house.scenario(NAME))[0]);
    assert_eq!(house.sim.media_hits(id), 2);
}

#[tokio::test]
async fn the_oldest_goes_when_there_is_no_room() {
    let mut house = House::standard().await;
    let mut limits = house.saver.spool.limits().clone();
    limits.most_bytes = 1_200_000;
    house.saver = engine(&house.sim, limits.clone());
    opened(&house).await.proved().await.expect("proved");
    let item = house.item(&house.found("cut-once").await);
    house.saver.spool.open(&item, &house.cx).await.expect("opened").proved().await.expect("proved");
    let kept =
        || names(&limits.folder).into_iter().filter(|name| name.ends_with(".whole")).collect::<Vec<_>>();
    for _ in 0..1_000 {
        if kept().len() < 2 {
            break;
        }
        house.cx.clock.sleep(Duration::from_millis(5)).await;
    }
    let second = house.scenario("cut-once").id.expect("a post").to_string();
    assert_eq!(kept().len(), 1);
    assert!(kept()[0].contains(&second), "{:?}", kept());
}

#[tokio::test]
async fn a_file_that_the_post_has_not() {
    let house = House::standard().await;
    let mut item = house.item(&house.found(NAME).await);
    item.part = savethat::post::Part::File(2);
    let failure = house.saver.spool.open(&item, &house.cx).await.expect_err("no such file");
    assert_eq!(failure.code(), Code::NotFound);
}
