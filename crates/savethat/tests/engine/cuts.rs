//! Cut at any byte, again and again: what is called saved is the whole file, every time.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use futures_util::future;
use rstest::rstest;
use savethat::{failure::Failure, post::Post as Found};
use savethat_sim::{Clip, Content, Fault, FaultRule, Picture, Post, fixture};

use crate::{
    clock,
    house::{House, names, sha256},
};

/// Posts of the same bytes (but for a label) that are cut beside each other: most of the time is the site's, which waits
/// before it breaks an answer.
const BESIDE: u64 = 48;

/// An answer of so many bytes is worth another try at the same address: a sixteenth of the file.
fn crumb(file: &Content) -> u64 {
    file.len().div_ceil(16)
}

struct Cutter {
    id: u64,
    found: Arc<Found>,
    original: String,
}

impl Cutter {
    async fn new(house: &House, post: Post) -> Self {
        let (id, link) = house.sim.world(|world| {
            let id = world.add("cut.to.pieces", post);
            (id, world.link(id))
        });
        let found = house.look(&link).await.expect("found");
        let original = house.sim.world(|world| world.post(id).expect("there").originals()[0].sha256());
        Self { id, found, original }
    }

    /// One save under these faults. Under the final name of a folder of its own lies the whole file, or nothing.
    async fn save(&self, house: &House, faults: &[FaultRule], at: &Path) -> Result<(), Failure> {
        house.sim.world(|world| world.post_mut(self.id).expect("there").faults = faults.to_vec());
        let sink = savethat::sink::Folder::new(at.to_owned(), None);
        let saved = house.saver.save(&self.found, Default::default(), &sink, &house.cx).await.remove(0).1;
        let whole: Vec<String> = names(at).into_iter().filter(|name| !name.contains(".part")).collect();
        match saved {
            Ok(saved) => {
                assert_eq!((&saved.proof.sha256, &sha256(&saved.path)), (&self.original, &self.original));
                assert_eq!(whole.len(), 1, "{whole:?}");
                std::fs::remove_dir_all(at).expect("ours");
                Ok(())
            }
            Err(failure) => {
                assert!(whole.is_empty(), "{whole:?}");
                Err(failure)
            }
        }
    }
}

fn picture(file: &Content) -> Post {
    Post::photos(vec![Picture::only(file, 576, 1024)])
}

/// The first answer breaks after 1, 2, 3, … bytes and all others a sixteenth of the file later: so each byte of the file is
/// once the first that is missing, and the line breaks about sixteen times on the way.
#[rstest]
#[case::film(Post::film(Clip::Dawn.content()).unstamped(), 7)]
#[case::index_last(Post::film(fixture::moov_last()).unstamped(), 31)]
#[case::jpeg(picture(&Clip::Ember.cover()), 1)]
#[case::avif(picture(&fixture::avif()), 1)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_any_byte(#[case] post: Post, #[case] step: u64) {
    let mut house = House::standard().await;
    house.cx = clock::hasty();
    let cutters = future::join_all((0..BESIDE).map(|_| Cutter::new(&house, post.clone()))).await;
    let crumb =
        crumb(&house.sim.world(|world| world.post(cutters[0].id).expect("there").originals().remove(0)));
    let next = AtomicU64::new(1);
    future::join_all(cutters.iter().map(|cutter| async {
        loop {
            let after = next.fetch_add(step, Ordering::Relaxed);
            if after > crumb {
                break;
            }
            let faults =
                [FaultRule::always(Fault::Cut { after: crumb }), FaultRule::first(1, Fault::Cut { after })];
            let at = house.folder.path().join(after.to_string());
            cutter.save(&house, &faults, &at).await.unwrap_or_else(|failure| panic!("{after}: {failure}"));
        }
    }))
    .await;
}
