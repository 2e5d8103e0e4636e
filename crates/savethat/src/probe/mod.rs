//! Beside the road: does it work from here? Every way into one post, and the first bytes of its first file.
//!
//! The doctor asks once, a server's canary again and again; both ask as anybody's look-up would, heed what the site limits
//! for everybody, and take one short range of a file and never the whole.

mod sample;
mod standing;

use std::sync::Arc;

pub use sample::{SAMPLE, Sample};
pub use standing::Standing;

use crate::{
    context::Context,
    failure::Failure,
    fetch::Fetcher,
    source::{
        Link,
        tiktok::{Examination, TikTok},
    },
};

/// Asks. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Probe {
    tiktok: Arc<TikTok>,
    fetcher: Fetcher,
}

/// What was seen.
#[derive(Clone, Debug)]
pub struct Probed {
    /// Each way in, in the order in which they are tried. Never empty.
    pub ways: Vec<Examination>,
    /// The first bytes of the post's first file; `None` where no way had the post.
    pub media: Option<Sample>,
}

impl Probe {
    pub(crate) fn new(tiktok: Arc<TikTok>, fetcher: Fetcher) -> Self {
        Self { tiktok, fetcher }
    }

    /// Asks every way in for the post behind `link`, past every cache, and one range of its first file.
    ///
    /// # Errors
    /// `link_unsupported` where it is no post; those of short links; `rate_limited` where everybody together asks too much.
    pub async fn look(&self, link: &Link, cx: &Context) -> Result<Probed, Failure> {
        let ways = self.tiktok.examine(link, cx).await?;
        let post = ways.iter().find_map(|way| way.post.as_ref().ok());
        let media = match post {
            Some(post) => Some(sample::take(&self.fetcher, post, cx).await),
            None => None,
        };
        Ok(Probed { ways, media })
    }
}
