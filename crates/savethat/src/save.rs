//! The path itself: link → source → post → media → fetch → spool → sink. The only file that sees every stage.

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::{
    context::Context,
    convert::{Converter, ffmpeg::Ffmpeg},
    failure::{Code, Failure},
    fetch::Fetcher,
    media::Quality,
    post::{Part, Post, SourceId},
    probe::Probe,
    sink::{Saved, Sink},
    source::{
        Found, Link, Ring, Sources,
        neighbours::Neighbours,
        tiktok::{self, SiteSettings, TikTok},
        upstream::Network,
    },
    spool::{Item, Limits, Spool},
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
    /// Kept for those who look at the site and not at a post.
    pub tiktok: Arc<TikTok>,
}

impl Saver {
    /// Reads no file and asks nobody.
    ///
    /// # Errors
    /// `internal` when no client can be made of `network`.
    pub fn new(network: &Network, limits: Limits) -> Result<Self, Failure> {
        Self::with(network, limits, &SiteSettings::default())
    }

    /// The same, asking the site as its operator wants.
    ///
    /// # Errors
    /// As [`Saver::new`].
    pub fn with(network: &Network, limits: Limits, site: &SiteSettings) -> Result<Self, Failure> {
        let tiktok = Arc::new(TikTok::new(network, site)?);
        let sources = Sources(vec![tiktok.clone(), Arc::new(Neighbours)]);
        let fetcher = Fetcher::new(network, tiktok::media_hosts(site))?;
        let probe = Probe::new(tiktok.clone(), fetcher.clone());
        let spool = Spool::new(limits, sources.clone(), fetcher);
        let converter = Converter::new(spool.clone());
        Ok(Self { sources, spool, converter, probe, tiktok })
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
    /// As [`crate::source::Source::resolve`].
    pub async fn look(&self, link: &Link, cx: &Context) -> Result<Found, Failure> {
        let source = self.sources.by_id(link.source).ok_or_else(|| Failure::new(Code::SiteUnknown))?;
        source.resolve(link, &patient(cx)).await
    }

    /// A creator's live Stories.
    ///
    /// # Errors
    /// As [`crate::source::Source::ring`].
    pub async fn ring(&self, source: SourceId, handle: &str, cx: &Context) -> Result<Ring, Failure> {
        let source = self.sources.by_id(source).ok_or_else(|| Failure::new(Code::SiteUnknown))?;
        source.ring(handle, &patient(cx)).await
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
