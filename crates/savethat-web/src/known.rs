//! The posts that were found lately, so that a media address needs no look-up of its own.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use savethat::{
    media::document,
    post::{Post, SourceId},
};

/// A post is a few kilobytes: this is a few megabytes at most.
pub(crate) const LIMIT: usize = 1_000;

type Key = (SourceId, String);

#[derive(Debug, Default)]
pub(crate) struct Known(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    posts: HashMap<Key, Entry>,
    /// Oldest first; holds every key of `posts` once, and keys that were forgotten since.
    order: VecDeque<Key>,
}

#[derive(Debug)]
struct Entry {
    post: Arc<Post>,
    /// On the steady clock.
    found: Duration,
    /// The post as JSON, once somebody wanted it.
    document: Option<Arc<str>>,
}

impl Known {
    /// `now` is on the steady clock.
    pub(crate) fn keep(&self, post: Arc<Post>, now: Duration) {
        let key = (post.source, post.id.clone());
        let mut table = self.table();
        match table.posts.get_mut(&key) {
            // The very same answer, given again.
            Some(entry) if Arc::ptr_eq(&entry.post, &post) => entry.found = now,
            Some(entry) => *entry = Entry { post, found: now, document: None },
            None => {
                table.posts.insert(key.clone(), Entry { post, found: now, document: None });
                table.order.push_back(key);
            }
        }
        while table.order.len() > LIMIT {
            if let Some(oldest) = table.order.pop_front() {
                table.posts.remove(&oldest);
            }
        }
    }

    /// The post, and when it was found.
    pub(crate) fn find(&self, source: SourceId, id: &str) -> Option<(Arc<Post>, Duration)> {
        self.table().posts.get(&(source, id.to_owned())).map(|entry| (entry.post.clone(), entry.found))
    }

    /// The post as JSON with addresses of this server; made once while the post is known.
    pub(crate) fn document(&self, post: &Arc<Post>) -> Arc<str> {
        let key = (post.source, post.id.clone());
        let same = |entry: &&mut Entry| Arc::ptr_eq(&entry.post, post);
        if let Some(document) =
            self.table().posts.get_mut(&key).filter(same).and_then(|entry| entry.document.clone())
        {
            return document;
        }
        // Not under the lock: others need not wait for it.
        let document: Arc<str> = document(post, "").to_string().into();
        if let Some(entry) = self.table().posts.get_mut(&key).filter(same) {
            entry.document = Some(document.clone());
        }
        document
    }

    pub(crate) fn forget(&self, source: SourceId, id: &str) {
        let key = (source, id.to_owned());
        let mut table = self.table();
        if table.posts.remove(&key).is_some() {
            table.order.retain(|other| *other != key);
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        // Each change is whole before the lock goes, so a panic elsewhere leaves a table that can be used.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::view::sample;

    #[test]
    fn the_oldest_goes_first() {
        let known = Known::default();
        for n in 0..=LIMIT {
            known.keep(Arc::new(Post { id: n.to_string(), ..sample::story() }), Duration::ZERO);
        }
        assert!(known.find(SourceId("tiktok"), "0").is_none());
        assert!(known.find(SourceId("tiktok"), "1").is_some());
    }

    #[test]
    fn a_forgotten_post_is_not_evicted_twice() {
        let known = Known::default();
        let post = Arc::new(sample::story());
        known.keep(post.clone(), Duration::ZERO);
        known.forget(post.source, &post.id);
        known.keep(post.clone(), Duration::from_secs(1));
        assert_eq!(known.table().order.len(), 1);
        assert_eq!(known.find(post.source, &post.id).unwrap().1, Duration::from_secs(1));
    }
}
