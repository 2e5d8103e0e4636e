//! The path itself: link → source → post → media → fetch → spool → sink. The only file that sees every stage.

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::{
    context::Context,
    convert::{Converter, ffmpeg::Ffmpeg},
    failure::{Code, Failure},
    fetch::Fetcher,
    media::Quality,
    post::{Author, Part, Post, SourceId},
    probe::Probe,
    sink::{Saved, Sink},
    source::{
        Found, Link, LinkKind, Ring, Source, Sources,
        neighbours::Neighbours,
        tiktok::{self, SiteSettings, TikTok},
        upstream::Network,
    },
    spool::{Item, Limits, Spool},
    withhold::Withheld,
};

pub use crate::source::{Each, Judged};

/// How long a link may take until its first byte, if the one who asks set no deadline.
pub const PATIENCE: Duration = Duration::from_secs(25);

/// The engine's front door: the same for the command, the page, the API and a job. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Saver {
    /// All sites.
    pub sources: Sources,
    /// Where bytes wait.
    pub spool: Spool,
    /// What is made of them.
    pub converter: Converter,
    /// Whether it works from here.
    pub probe: Probe,
    /// What is never told and never handed out.
    pub withheld: Withheld,
    /// Kept for those who look at the site and not at a post.
    pub tiktok: Arc<TikTok>,
}

impl Saver {
    /// Reads no file and asks nobody.
    ///
    /// # Errors
    /// `internal` when no client can be made of `network`.
    pub fn new(network: &Network, limits: Limits) -> Result<Self, Failure> {
        Self::with(network, limits, &SiteSettings::default(), Withheld::default())
    }

    /// The same, asking the site as its operator wants, and withholding what they withdrew.
    ///
    /// # Errors
    /// As [`Saver::new`].
    pub fn with(
        network: &Network,
        limits: Limits,
        site: &SiteSettings,
        withheld: Withheld,
    ) -> Result<Self, Failure> {
        let tiktok = Arc::new(TikTok::new(network, site)?);
        let sources = Sources(vec![tiktok.clone(), Arc::new(Neighbours)]);
        let fetcher = Fetcher::new(network, tiktok::media_hosts(site))?;
        let probe = Probe::new(tiktok.clone(), fetcher.clone());
        let spool = Spool::new(limits, sources.clone(), fetcher, withheld.clone());
        let converter = Converter::new(spool.clone());
        Ok(Self { sources, spool, converter, probe, withheld, tiktok })
    }

    /// The same, with an ffmpeg for what it is needed for.
    #[must_use]
    pub fn with_ffmpeg(self, ffmpeg: Option<Ffmpeg>) -> Self {
        Self { converter: self.converter.with_ffmpeg(ffmpeg), ..self }
    }

    /// The limits of the contract: 2 GiB and one day in all, 1 GiB for one file.
    #[must_use]
    pub fn limits(spool: PathBuf) -> Limits {
        Limits {
            folder: spool,
            most_bytes: 2 << 30,
            most_age: Duration::from_secs(24 * 60 * 60),
            file_bytes: 1 << 30,
        }
    }

    /// The link in a pasted text. Pure.
    ///
    /// # Errors
    /// `not_a_link`, `site_unknown`, `link_unsupported`, `refused_address`, `login_required`.
    pub fn judge(&self, text: &str) -> Result<Judged, Failure> {
        self.sources.judge(text)
    }

    /// Every link in a pasted text, each judged by itself. Pure.
    #[must_use]
    pub fn judge_each(&self, text: &str) -> Vec<Each> {
        self.sources.judge_each(text)
    }

    /// What is behind a link. Identical questions in flight are one; a good answer is kept for at most two minutes.
    ///
    /// # Errors
    /// As [`crate::source::Source::resolve`], and `withheld`.
    pub async fn look(&self, link: &Link, cx: &Context) -> Result<Found, Failure> {
        let source = self.source(link.source)?;
        match &link.kind {
            // What the link says of the creator is no proof, but enough not to ask.
            LinkKind::Post { id, handle, .. } => {
                self.withheld.post(id, handle.as_deref().unwrap_or_default())?;
            }
            LinkKind::Profile { handle } => self.withheld.creator(handle)?,
            LinkKind::Short { .. } => {}
        }
        let Found { posts } = source.resolve(link, &patient(cx)).await?;
        Ok(Found { posts: self.permitted(posts)? })
    }

    /// A creator's live Stories.
    ///
    /// # Errors
    /// As [`crate::source::Source::ring`], and `withheld`.
    pub async fn ring(&self, source: SourceId, handle: &str, cx: &Context) -> Result<Ring, Failure> {
        self.withheld.creator(handle)?;
        self.permitted_ring(self.source(source)?.ring(handle, &patient(cx)).await?)
    }

    /// The same of an account that was seen before, also under a new name.
    ///
    /// # Errors
    /// As [`crate::source::Source::ring_again`], and `withheld`.
    pub async fn ring_again(
        &self,
        source: SourceId,
        account: &Author,
        cx: &Context,
    ) -> Result<Ring, Failure> {
        self.withheld.creator(&account.handle)?;
        self.permitted_ring(self.source(source)?.ring_again(account, &patient(cx)).await?)
    }

    fn source(&self, id: SourceId) -> Result<Arc<dyn Source>, Failure> {
        self.sources.by_id(id).ok_or_else(|| Failure::new(Code::SiteUnknown))
    }

    fn permitted_ring(&self, ring: Ring) -> Result<Ring, Failure> {
        self.withheld.creator(&ring.author.handle)?;
        Ok(Ring { posts: self.permitted(ring.posts)?, ..ring })
    }

    /// Whether a post may be told of.
    ///
    /// # Errors
    /// `withheld`.
    pub fn permits(&self, post: &Post) -> Result<(), Failure> {
        self.withheld.post(&post.id, &post.author.handle)
    }

    /// Those that may be told of. Where that is none although there were some, why.
    fn permitted(&self, mut posts: Vec<Arc<Post>>) -> Result<Vec<Arc<Post>>, Failure> {
        let first = posts.iter().find_map(|post| self.permits(post).err());
        posts.retain(|post| self.permits(post).is_ok());
        match first {
            Some(failure) if posts.is_empty() => Err(failure),
            _ => Ok(posts),
        }
    }

    /// Saves every file of a post; one result for each file, in order. A file that fails does not stop the next.
    ///
    /// The deadline of `cx` is for the first byte of the first file; the others have a time of their own each.
    pub async fn save(
        &self,
        post: &Arc<Post>,
        quality: Quality,
        sink: &dyn Sink,
        cx: &Context,
    ) -> Vec<(u32, Result<Saved, Failure>)> {
        let mut results = Vec::with_capacity(post.media.len());
        let mut cx = cx.clone();
        for media in &post.media {
            let item = Item { post: post.clone(), part: Part::File(media.n), quality };
            results.push((media.n, sink.put(&item, &self.spool, &cx).await));
            cx.deadline = None;
        }
        results
    }
}

fn patient(cx: &Context) -> Context {
    if cx.deadline.is_some() { cx.clone() } else { cx.over_in(PATIENCE) }
}
