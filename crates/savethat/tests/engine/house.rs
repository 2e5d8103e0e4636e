//! One simulated site and one engine that reaches it as any site is reached.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use savethat::{
    context::Context,
    failure::Failure,
    media::Quality,
    post::{Part, Post},
    save::Saver,
    sink::{Folder, Saved},
    source::{tiktok::SiteSettings, upstream::Network},
    spool::{Item, Limits},
};
use savethat_sim::{Content, FaultRule, Hit, Options, PostMedia, Scenario, Sim, World};

/// Dropped at the end of a test, with all that it holds.
pub(crate) struct House {
    pub(crate) sim: Sim,
    pub(crate) saver: Saver,
    pub(crate) cx: Context,
    pub(crate) folder: tempfile::TempDir,
}

impl House {
    pub(crate) async fn standard() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let cx = Context::system();
        let sim = Sim::start(World::standard(cx.clock.now()), options).await.expect("the site starts");
        let folder = tempfile::tempdir().expect("a folder");
        let saver = engine(&sim, Saver::limits(folder.path().join("spool")));
        Self { sim, saver, cx, folder }
    }

    /// The same site with an engine that asks it as its operator wants.
    pub(crate) async fn asking(site: SiteSettings) -> Self {
        let mut house = Self::standard().await;
        let limits = house.saver.spool.limits().clone();
        house.saver =
            Saver::with(&network(&house.sim), limits, &site, Default::default()).expect("an engine");
        house
    }

    /// Another engine on the same site and the same folders, as after a restart.
    pub(crate) fn restarted(&self) -> Saver {
        engine(&self.sim, self.saver.spool.limits().clone())
    }

    pub(crate) fn scenario(&self, name: &str) -> Scenario {
        self.sim.world(|world| world.scenario(name).cloned()).unwrap_or_else(|| panic!("no scenario {name}"))
    }

    /// All posts behind a pasted text.
    pub(crate) async fn look_all(&self, text: &str) -> Result<Vec<Arc<Post>>, Failure> {
        let cx = self.cx.over_in(Duration::from_secs(25));
        let judged = self.saver.judge(text)?;
        let found = self.saver.look(&judged.link, &cx).await?;
        Ok(found.posts)
    }

    /// What is behind a pasted text.
    pub(crate) async fn look(&self, text: &str) -> Result<Arc<Post>, Failure> {
        Ok(self.look_all(text).await?.swap_remove(0))
    }

    /// What is behind the link of a scenario that is there.
    pub(crate) async fn found(&self, name: &str) -> Arc<Post> {
        self.look(&self.scenario(name).link).await.expect("found")
    }

    pub(crate) fn saved(&self) -> PathBuf {
        self.folder.path().join("saved")
    }

    /// The names in the folder that files are saved to.
    pub(crate) fn names(&self) -> Vec<String> {
        names(&self.saved())
    }

    /// The whole road, into a folder.
    pub(crate) async fn save(&self, text: &str) -> Result<Vec<Result<Saved, Failure>>, Failure> {
        let post = self.look(text).await?;
        Ok(self.save_post(&post, Quality::default()).await)
    }

    pub(crate) async fn save_post(&self, post: &Arc<Post>, quality: Quality) -> Vec<Result<Saved, Failure>> {
        let cx = self.cx.over_in(Duration::from_secs(25));
        let sink = Folder::new(self.saved(), None);
        let results = self.saver.save(post, quality, &sink, &cx).await;
        results.into_iter().map(|(_, result)| result).collect()
    }

    pub(crate) fn item(&self, post: &Arc<Post>) -> Item {
        Item { post: post.clone(), part: Part::File(1), quality: Quality::default() }
    }

    /// What a right save of the scenario's post has to give.
    pub(crate) fn originals(&self, scenario: &Scenario) -> Vec<String> {
        let id = scenario.id.expect("a post");
        self.sim
            .world(|world| world.post(id).expect("there").originals().iter().map(Content::sha256).collect())
    }

    /// The bytes of the scenario's first file.
    pub(crate) fn original(&self, name: &str) -> Vec<u8> {
        let id = self.scenario(name).id.expect("a post");
        self.sim.world(|world| world.post(id).expect("there").originals()[0].to_vec())
    }

    /// Takes the stamped copy away, which would be had as the last resort.
    pub(crate) fn without_stamped(&self, name: &str) {
        let id = self.scenario(name).id.expect("a post");
        self.sim.world(|world| {
            if let PostMedia::Video(video) = &mut world.post_mut(id).expect("there").media {
                video.watermarked = None;
            }
        });
    }

    /// Other faults in place of those of the scenario.
    pub(crate) fn faults(&self, name: &str, faults: &[FaultRule]) {
        let id = self.scenario(name).id.expect("a post");
        self.sim.world(|world| world.post_mut(id).expect("there").faults = faults.to_vec());
    }

    /// How many questions about this post were asked, by whatever way in; media not counted.
    pub(crate) fn page_hits(&self, id: u64) -> usize {
        self.ways(id).len()
    }

    /// By which ways this post was asked for, in order.
    pub(crate) fn ways(&self, id: u64) -> Vec<&'static str> {
        let id = id.to_string();
        let about =
            self.sim.log().into_iter().filter(|hit| hit.path.contains(&id) || hit.query.contains(&id));
        about.filter_map(|hit| way(&hit)).collect()
    }

    /// How many requests asked the media servers for one file of a post, such as `v0`, `logo` or `p0f1`.
    pub(crate) fn file_hits(&self, id: u64, file: &str) -> usize {
        let at = format!("/{id}-{file}");
        self.sim.count(|hit| {
            let rest = hit.path.split_once(&at).map(|(_, rest)| rest);
            rest.is_some_and(|rest| rest.starts_with(['/', '~']))
        })
    }
}

/// Which way in a request was; `None` for media and everything else.
fn way(hit: &Hit) -> Option<&'static str> {
    match (hit.host.as_str(), hit.path.as_str()) {
        ("m.tiktok.com", _) => Some("phone"),
        ("www.tiktok.com", "/player/api/v1/items") => Some("player"),
        ("www.tiktok.com", "/oembed") => Some("oembed"),
        ("www.tiktok.com", "/api/story/item_list/") => Some("stories"),
        ("www.tiktok.com", path) if path.starts_with("/embed/v2/") => Some("embed"),
        ("www.tiktok.com", path) if path.starts_with("/@") => Some("page"),
        _ => None,
    }
}

/// The names in a folder, none where there is no folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
        .collect();
    names.sort();
    names
}

pub(crate) fn engine(sim: &Sim, limits: Limits) -> Saver {
    Saver::new(&network(sim), limits).expect("an engine")
}

pub(crate) fn network(sim: &Sim) -> Network {
    Network::through(&sim.proxy(), sim.ca_pem()).expect("a network")
}

pub(crate) fn sha256(path: &Path) -> String {
    sha256_of(&std::fs::read(path).expect("a file"))
}

pub(crate) fn sha256_of(bytes: &[u8]) -> String {
    let hash = ring::digest::digest(&ring::digest::SHA256, bytes);
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
