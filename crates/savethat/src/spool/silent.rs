//! Variants that turned out to have no sound although the post has: not asked for again, and not offered.

use std::sync::Arc;

use moka::sync::Cache;

use super::Key;
use crate::post::{Post, SourceId};

/// Posts that are remembered; the least asked for goes first.
const MOST: u64 = 10_000;

/// What was found out about the variants of posts.
#[derive(Debug)]
pub(super) struct Silent(Cache<(SourceId, String), Arc<[String]>>);

impl Default for Silent {
    fn default() -> Self {
        Self(Cache::new(MOST))
    }
}

impl Silent {
    /// This variant was fetched and has no sound.
    pub(super) fn learn(&self, key: &Key, variant: &str) {
        let post = (key.source, key.id.clone());
        let known = self.0.get(&post);
        let mut variants: Vec<String> = known.iter().flat_map(|known| known.iter().cloned()).collect();
        if !variants.iter().any(|known| known == variant) {
            variants.push(variant.to_owned());
            self.0.insert(post, variants.into());
        }
    }

    /// The post without the variants that are known to be silent; the same where none is, or where a file would have no
    /// variant left.
    pub(super) fn without(&self, post: &Arc<Post>) -> Arc<Post> {
        let Some(silent) = self.0.get(&(post.source, post.id.clone())) else { return post.clone() };
        let mut amended = Post::clone(post);
        for media in &mut amended.media {
            if media.variants.iter().any(|variant| !silent.contains(&variant.key)) {
                media.variants.retain(|variant| !silent.contains(&variant.key));
            }
        }
        Arc::new(amended)
    }
}
