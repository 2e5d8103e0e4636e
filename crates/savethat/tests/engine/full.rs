//! A spool that is full, and more people than fit: it keeps its bounds, and takes nothing from who reads.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::Duration,
};

use futures_util::{StreamExt, future};
use savethat::{failure::Code, spool::Limits};
use savethat_sim::{Clip, Fault, FaultRule, Post};

use crate::{
    clock,
    house::{House, engine, names, sha256_of},
};

const FILE: u64 = 200_000;
const LIMIT: u64 = 1_000_000;

/// Bytes of all files in the folder.
fn bytes_in(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.metadata().ok()).map(|about| about.len()).sum()
}

async fn with_limit(most_bytes: u64) -> (House, Limits) {
    let mut house = House::standard().await;
    let limits = Limits { most_bytes, ..house.saver.spool.limits().clone() };
    house.saver = engine(&house.sim, limits.clone());
    (house, limits)
}

fn posts(house: &House, count: u64) -> Vec<(u64, String)> {
    house.sim.world(|world| {
        let film = |seed| Post::film(Clip::Dawn.content().grown_to(FILE, seed)).unstamped();
        (0..count)
            .map(|seed| {
                let id = world.add("many.films", film(seed));
                (id, world.link(id))
            })
            .collect()
    })
}

/// Forty files at once through a spool that holds five, each read slowly by somebody: everybody gets the right bytes, and the
/// folder never holds more than its limit and what is in use.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_keeps_its_bounds_and_takes_nothing_from_who_reads() {
    let (house, limits) = with_limit(LIMIT).await;
    let posts = posts(&house, 40);
    let (in_use, over, done) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));
    let watch = async {
        let mut looks = 0_u32;
        while !done.load(Ordering::SeqCst) {
            // What was in use when the look began: whoever leaves meanwhile was still there.
            let used = in_use.load(Ordering::SeqCst);
            house.cx.clock.sleep(Duration::from_millis(30)).await;
            let used = used.max(in_use.load(Ordering::SeqCst));
            let there = bytes_in(&limits.folder);
            // A little beside each file says what it is.
            let most = LIMIT + used * (FILE + 1_000) + 40 * 1_000;
            over.fetch_max(there.saturating_sub(most), Ordering::SeqCst);
            looks += 1;
        }
        looks
    };
    let read = async {
        let readers = posts.iter().enumerate().map(|(n, (id, link))| {
            let (house, in_use) = (&house, &in_use);
            async move {
                // Ten at a time, so that some are done while others begin.
                house.cx.clock.sleep(Duration::from_millis(40 * n as u64)).await;
                let post = house.look(link).await.expect("found");
                in_use.fetch_add(1, Ordering::SeqCst);
                let spooled = house.saver.spool.open(&house.item(&post), &house.cx).await.expect("opened");
                let (mut bytes, mut all) = (spooled.read(0, None), Vec::new());
                while let Some(piece) = bytes.next().await {
                    all.extend_from_slice(&piece.expect("never taken away"));
                    house.cx.clock.sleep(Duration::from_millis(100)).await;
                }
                drop((bytes, spooled));
                in_use.fetch_sub(1, Ordering::SeqCst);
                let original =
                    house.sim.world(|world| world.post(*id).expect("there").originals()[0].sha256());
                assert_eq!(sha256_of(&all), original);
            }
        });
        future::join_all(readers).await;
        done.store(true, Ordering::SeqCst);
    };
    let (looks, ()) = future::join(watch, read).await;
    assert!(looks > 20, "{looks} looks");
    assert_eq!(over.load(Ordering::SeqCst), 0, "bytes over the limit and what is in use");
}

/// What had to stay because it was read goes when the last reader has left, and not with the next save or the next quarter of
/// an hour.
#[tokio::test]
async fn the_last_reader_leaves_it_within_its_bounds() {
    let (house, limits) = with_limit(FILE + FILE / 2).await;
    let mut readers = Vec::new();
    for (_, link) in posts(&house, 4) {
        let post = house.look(&link).await.expect("found");
        let spooled = house.saver.spool.open(&house.item(&post), &house.cx).await.expect("opened");
        spooled.proved().await.expect("proved");
        readers.push(spooled);
    }
    assert!(bytes_in(&limits.folder) > 4 * FILE, "all are read");
    drop(readers);
    for _ in 0..400 {
        if bytes_in(&limits.folder) <= limits.most_bytes {
            return;
        }
        house.cx.clock.sleep(Duration::from_millis(10)).await;
    }
    panic!("{} bytes for nobody: {:?}", bytes_in(&limits.folder), names(&limits.folder));
}

/// Another generation after a restart is another tag, also where it has the length of the one before: who kept half of that is
/// not given the other half of this.
#[tokio::test]
async fn other_bytes_after_a_restart_are_another_tag() {
    let mut house = House::standard().await;
    house.cx = clock::fast(4);
    let name = "film-1mb";
    let silence = Fault::Stall { after: 300_000, pause: Duration::from_secs(3600) };
    let other = [Fault::NewValidator, Fault::NoValidator];
    house.faults(name, &[other[0], other[1], silence].map(FaultRule::always));
    let item = house.item(&house.found(name).await);
    let stopped = {
        let cx = house.cx.clone();
        let saver = house.restarted();
        let spooled = saver.spool.open(&item, &cx).await.expect("opened");
        spooled.head().await.expect("begun")
    };
    house.faults(name, &other.map(FaultRule::always));
    let folder = house.saver.spool.limits().folder.clone();
    // The writer of before is gone with its process; here its lock is.
    let part = names(&folder).into_iter().find(|name| name.ends_with(".part")).expect("half a file");
    let left = house.folder.path().join("left");
    std::fs::create_dir(&left).expect("made");
    for name in [part.clone(), format!("{part}.json")] {
        std::fs::copy(folder.join(&name), left.join(&name)).expect("copied");
    }
    let limits = Limits { folder: left, ..house.saver.spool.limits().clone() };
    let spooled = engine(&house.sim, limits).spool.open(&item, &house.cx).await.expect("opened");
    spooled.proved().await.expect("proved");
    let head = spooled.head().await.expect("a head");
    assert_eq!(head.length, stopped.length, "of the same length");
    assert_ne!(head.etag, stopped.etag);
}

/// The folder is none: said, and nobody waits.
#[tokio::test]
async fn a_spool_without_a_place_is_not_ready() {
    let (house, limits) = with_limit(LIMIT).await;
    std::fs::write(&limits.folder, b"a file in the way").expect("written");
    assert_eq!(house.saver.spool.ready().await.expect_err("no folder").code(), Code::NoSpace);
}
