//! The sums of a proof are those of the file: as it came, continued, found again, and found by an older memo.

use std::path::{Path, PathBuf};

use savethat::spool::{Proof, Spooled, Sums};
use savethat_sim::{Fault, FaultRule};

use crate::house::{House, names};

const NAME: &str = "film-1mb";

async fn opened(house: &House) -> Spooled {
    let item = house.item(&house.found(NAME).await);
    house.restarted().spool.open(&item, &house.cx).await.expect("opened")
}

fn must_be(proof: &Proof, bytes: &[u8]) {
    let sums = Sums::of(&mut &*bytes).expect("memory");
    assert_eq!((proof.crc32, &proof.sha256), (sums.crc32(), &sums.sha256()));
    assert_ne!(proof.crc32, 0);
}

fn memo(folder: &Path) -> PathBuf {
    let name = names(folder).into_iter().find(|name| name.ends_with(".json")).expect("a memo");
    folder.join(name)
}

#[tokio::test]
async fn of_a_file_that_was_continued_and_found_again() {
    let house = House::standard().await;
    house.faults(NAME, &[FaultRule::first(1, Fault::Cut { after: 400_000 })]);
    let whole = house.original(NAME);
    must_be(&opened(&house).await.proved().await.expect("proved"), &whole);
    must_be(&opened(&house).await.proved().await.expect("found again"), &whole);
}

/// A memo of the first versions has no CRC-32: the file is read for it.
#[tokio::test]
async fn of_a_file_with_an_older_memo() {
    let house = House::standard().await;
    let first = opened(&house).await.proved().await.expect("proved");
    let path = memo(&house.saver.spool.limits().folder);
    let mut memo: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&path).expect("a memo")).expect("JSON");
    assert_eq!(memo["proved"]["crc32"], first.crc32);
    memo["proved"].as_object_mut().expect("a proof").remove("crc32");
    std::fs::write(&path, memo.to_string()).expect("written");
    let id = house.scenario(NAME).id.expect("a post");
    let hits = house.sim.media_hits(id);
    must_be(&opened(&house).await.proved().await.expect("found again"), &house.original(NAME));
    assert_eq!(house.sim.media_hits(id), hits, "nothing was fetched again");
}

/// A file that a sink finds already there is read once for both.
#[tokio::test]
async fn of_a_file_that_is_there_already() {
    let house = House::standard().await;
    let link = house.scenario(NAME).link;
    for already in [false, true] {
        let saved = house.save(&link).await.expect("a post").remove(0).expect("saved");
        assert_eq!(saved.already, already);
        must_be(&saved.proof, &house.original(NAME));
    }
}
