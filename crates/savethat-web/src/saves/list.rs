//! Several links at once: each with a state, a failure and another try of its own.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use savethat::{
    context::Context,
    failure::Failure,
    media::Quality,
    post::Post,
    source::{Each, Link},
    withhold::Withheld,
};
use tokio::sync::Semaphore;

use super::{File, Save, Snapshot, Status, changes::Changes};
use crate::problem::Problem;

/// Entries at work at once: a site that is asked for forty posts in one moment refuses the forty-first.
pub(crate) const AT_ONCE: usize = 3;

#[derive(Debug)]
pub(crate) struct List {
    /// Unguessable.
    pub(crate) id: String,
    /// On the steady clock.
    pub(crate) born: Duration,
    pub(crate) quality: Quality,
    /// The creator all of whose live Stories are wanted, where that is what was asked for.
    pub(crate) creator: Option<String>,
    /// Links beyond what one list takes.
    pub(crate) left_out: usize,
    pub(crate) turns: Semaphore,
    entries: Mutex<Vec<Arc<Entry>>>,
    withheld: Withheld,
    /// Of any entry's state.
    changes: Changes,
}

/// One link of a list, or one Story of a creator in it.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Names it within its list: `3`, or `3-1` for the first Story behind the third link.
    pub(crate) key: String,
    /// What was pasted, for people.
    pub(crate) name: String,
    /// `None` where it is none of ours.
    pub(crate) link: Option<Link>,
    state: Mutex<State>,
}

#[derive(Clone, Debug)]
pub(crate) enum State {
    /// For its turn; with what is behind it where that is known.
    Waiting(Option<Arc<Post>>),
    /// With what was found, as soon as it was.
    Looking(Option<Arc<Post>>),
    Saving(Arc<Save>),
    Failed(Problem),
}

/// How many of a list's entries are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) all: usize,
    pub(crate) saved: usize,
    pub(crate) failed: usize,
    /// Of the failed: those where another try can help.
    pub(crate) again: usize,
}

/// An entry at one moment: what is told of a list is told of such, so that its parts agree.
#[derive(Debug)]
pub(crate) struct Moment {
    pub(crate) entry: Arc<Entry>,
    pub(crate) state: State,
    /// Of its save, in the order of [`Save::files`].
    pub(crate) files: Vec<Snapshot>,
}

impl Count {
    pub(crate) fn of(moments: &[Moment]) -> Self {
        let mut count = Self { all: moments.len(), ..Self::default() };
        for moment in moments {
            match moment.as_str() {
                "ready" => count.saved += 1,
                "failed" => count.failed += 1,
                _ => {}
            }
            count.again += usize::from(moment.again());
        }
        count
    }

    pub(crate) fn under_way(self) -> bool {
        self.saved + self.failed < self.all
    }

    /// `fetching`, `ready` or `failed`.
    pub(crate) fn as_str(self) -> &'static str {
        if self.under_way() {
            Status::Fetching.as_str()
        } else if self.failed > 0 {
            Status::Failed.as_str()
        } else {
            Status::Ready.as_str()
        }
    }
}

impl Moment {
    /// `waiting`, `looking`, `fetching`, `ready` or `failed`.
    pub(crate) fn as_str(&self) -> &'static str {
        match &self.state {
            State::Waiting(_) => "waiting",
            State::Looking(_) => "looking",
            State::Saving(_) => Status::of_all(self.files.iter().map(|file| file.status)).as_str(),
            State::Failed(_) => "failed",
        }
    }

    /// Whether it failed in a way where another try can help.
    pub(crate) fn again(&self) -> bool {
        match &self.state {
            State::Waiting(_) | State::Looking(_) => false,
            State::Saving(_) => {
                let retryable = |file: &Snapshot| file.failure.as_ref().is_some_and(Failure::retryable);
                self.as_str() == "failed" && self.files.iter().any(retryable)
            }
            State::Failed(problem) => problem.retryable(),
        }
    }
}

impl Entry {
    fn new(key: String, name: String, link: Option<Link>, state: State) -> Arc<Self> {
        Arc::new(Self { key, name, link, state: Mutex::new(state) })
    }

    fn now(self: Arc<Self>, withheld: &Withheld) -> Moment {
        let mut state = self.state().clone();
        // What was found is told of only as long as it may be; of a save its files say so.
        if let State::Waiting(Some(post)) | State::Looking(Some(post)) = &state
            && let Err(failure) = withheld.post(&post.id, &post.author.handle)
        {
            state = State::Failed(failure.into());
        }
        let files = match &state {
            State::Saving(save) => save.files.iter().map(File::snapshot).collect(),
            State::Waiting(_) | State::Looking(_) | State::Failed(_) => Vec::new(),
        };
        Moment { entry: self, state, files }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl List {
    /// `each` in the order in which it was pasted. What is `withheld` counts at every moment.
    pub(crate) fn new(
        id: String,
        born: Duration,
        quality: Quality,
        creator: Option<String>,
        each: Vec<Each>,
        left_out: usize,
        withheld: &Withheld,
    ) -> Self {
        let entry = |(at, each): (usize, Each)| {
            let (link, state) = match each.link {
                Ok(link) => (Some(link), State::Waiting(None)),
                Err(failure) => (None, State::Failed(failure.into())),
            };
            Entry::new((at + 1).to_string(), each.name, link, state)
        };
        Self {
            id,
            born,
            quality,
            creator,
            left_out,
            turns: Semaphore::new(AT_ONCE),
            entries: Mutex::new(each.into_iter().enumerate().map(entry).collect()),
            withheld: withheld.clone(),
            changes: Changes::default(),
        }
    }

    pub(crate) fn now(&self) -> Vec<Moment> {
        let entries = self.all().clone();
        entries.into_iter().map(|entry| entry.now(&self.withheld)).collect()
    }

    /// The posts that were found so far.
    pub(crate) fn posts(&self) -> Vec<Arc<Post>> {
        let mut posts: Vec<Arc<Post>> = Vec::new();
        for moment in self.now() {
            if let State::Saving(save) = &moment.state {
                posts.extend(save.posts().cloned());
            }
        }
        posts
    }

    pub(crate) fn under_way(&self) -> bool {
        Count::of(&self.now()).under_way()
    }

    /// The next entry whose turn it is, and what is known of it. It is being looked at from here on.
    pub(crate) fn take(&self) -> Option<(Arc<Entry>, Option<Arc<Post>>)> {
        let taken = self.all().iter().find_map(|entry| {
            let mut state = entry.state();
            let State::Waiting(post) = &*state else { return None };
            let post = post.clone();
            *state = State::Looking(post.clone());
            Some((entry.clone(), post))
        });
        if taken.is_some() {
            self.moved_on();
        }
        taken
    }

    pub(crate) fn set(&self, entry: &Entry, state: State) {
        *entry.state() = state;
        self.moved_on();
    }

    /// Puts what was behind `entry` in its place, what dies first in front, each to wait for its turn. What the list has
    /// already is not taken twice.
    pub(crate) fn spread(&self, entry: &Entry, posts: &[(Arc<Post>, Link)]) {
        let mut entries = self.all();
        let Some(at) = entries.iter().position(|other| std::ptr::eq(other.as_ref(), entry)) else { return };
        entries.remove(at);
        let mut posts: Vec<_> = posts.iter().filter(|(post, _)| !has(&entries, entry, post)).collect();
        posts.sort_by_key(|(post, _)| post.expires.unwrap_or(jiff::Timestamp::MAX));
        let spread = posts.into_iter().enumerate().map(|(n, (post, link))| {
            let key = format!("{}-{}", entry.key, n + 1);
            Entry::new(key, post.link.clone(), Some(link.clone()), State::Waiting(Some(post.clone())))
        });
        let spread: Vec<_> = spread.collect();
        entries.splice(at..at, spread);
        drop(entries);
        self.moved_on();
    }

    /// The post is this entry's. `false` where another entry has it already: then this one is gone.
    pub(crate) fn claim(&self, entry: &Entry, post: &Arc<Post>) -> bool {
        let mut entries = self.all();
        let free = !has(&entries, entry, post);
        if free {
            *entry.state() = State::Looking(Some(post.clone()));
        } else {
            entries.retain(|other| !std::ptr::eq(other.as_ref(), entry));
        }
        drop(entries);
        self.moved_on();
        free
    }

    /// Lets those wait for their turn again that failed and may succeed: the one named `key`, or all. How many those are.
    pub(crate) fn again(&self, key: Option<&str>) -> usize {
        self.let_wait(&self.now(), key)
    }

    /// Those that are still as they were: a second tap finds an entry that is at work already, and leaves it so.
    fn let_wait(&self, moments: &[Moment], key: Option<&str>) -> usize {
        let mut waiting = 0;
        for moment in moments {
            let entry = &moment.entry;
            if key.is_none_or(|key| key == entry.key) && entry.link.is_some() && moment.again() {
                let mut state = entry.state();
                let same = match (&*state, &moment.state) {
                    (State::Failed(_), State::Failed(_)) => true,
                    (State::Saving(now), State::Saving(then)) => Arc::ptr_eq(now, then),
                    _ => false,
                };
                if same {
                    *state = State::Waiting(None);
                    waiting += 1;
                }
            }
        }
        if waiting > 0 {
            self.moved_on();
        }
        waiting
    }

    /// Waits until nothing is under way, at most `limit`.
    pub(crate) async fn settled(&self, limit: Duration, cx: &Context) {
        // Late or not, the caller looks again.
        let _late = cx.within(limit, self.changes.until(|| !self.under_way())).await;
    }

    /// Waits until an entry's state changes, at most `limit`.
    pub(crate) async fn moved(&self, limit: Duration, cx: &Context) {
        self.changes.next(limit, cx).await;
    }

    pub(crate) fn moved_on(&self) {
        self.changes.tell();
    }

    /// Ends its saves too.
    pub(crate) fn stop(&self) {
        self.changes.stop();
        for moment in self.now() {
            if let State::Saving(save) = moment.state {
                save.stop();
            }
        }
    }

    pub(crate) fn stopped(&self) -> bool {
        self.changes.stopped()
    }

    /// Until it is stopped.
    pub(crate) async fn cancelled(&self) {
        self.changes.cancelled().await;
    }

    fn all(&self) -> MutexGuard<'_, Vec<Arc<Entry>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether another than `this` has the post.
fn has(entries: &[Arc<Entry>], this: &Entry, post: &Post) -> bool {
    let same = |other: &Post| other.id == post.id && other.source == post.source;
    let others = entries.iter().filter(|entry| !std::ptr::eq(entry.as_ref(), this));
    others.into_iter().any(|entry| match &*entry.state() {
        State::Waiting(Some(other)) | State::Looking(Some(other)) => same(other),
        State::Saving(save) => save.posts().any(|other| same(other)),
        State::Waiting(None) | State::Looking(None) | State::Failed(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use savethat::{failure::Code, post::SourceId, source::LinkKind};

    use super::*;
    use crate::pages::view::sample;

    fn link(id: &str) -> Link {
        let kind = LinkKind::Post { id: id.to_owned(), handle: None, story_hint: false, photos_hint: false };
        Link { source: SourceId("tiktok"), kind }
    }

    fn list(ids: &[&str]) -> List {
        let each = ids.iter().map(|id| Each { name: format!("link of {id}"), link: Ok(link(id)) }).collect();
        List::new("list".into(), Duration::ZERO, Quality::default(), None, each, 0, &Withheld::default())
    }

    fn post(id: &str, hours: i64) -> Arc<Post> {
        let now: jiff::Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        Arc::new(Post {
            id: id.into(),
            link: format!("link of {id}"),
            expires: Some(now + jiff::SignedDuration::from_hours(hours)),
            ..sample::story()
        })
    }

    fn keys(list: &List) -> Vec<String> {
        list.now().iter().map(|moment| moment.entry.key.clone()).collect()
    }

    #[test]
    fn each_has_its_turn_once() {
        let list = list(&["1", "2"]);
        assert_eq!(list.take().unwrap().0.key, "1");
        assert_eq!(list.take().unwrap().0.key, "2");
        assert!(list.take().is_none());
        assert_eq!(Count::of(&list.now()), Count { all: 2, ..Count::default() });
        assert!(list.under_way());
    }

    #[test]
    fn only_what_may_succeed_is_tried_again() {
        let list = list(&["1", "2", "3"]);
        for code in [Code::Private, Code::SiteUnreachable, Code::SiteRefused] {
            let (entry, _) = list.take().unwrap();
            list.set(&entry, State::Failed(Failure::new(code).into()));
        }
        assert_eq!(Count::of(&list.now()), Count { all: 3, saved: 0, failed: 3, again: 2 });
        assert_eq!(list.again(Some("1")), 0);
        assert!(list.take().is_none(), "a private post stays private");
        assert_eq!(list.again(Some("3")), 1);
        assert_eq!(list.take().unwrap().0.key, "3");
        assert_eq!((list.again(None), list.again(None)), (1, 0));
        assert_eq!(list.take().unwrap().0.key, "2");
    }

    #[test]
    fn two_taps_are_one_try() {
        let list = list(&["1"]);
        let (entry, _) = list.take().unwrap();
        list.set(&entry, State::Failed(Failure::new(Code::SiteUnreachable).into()));
        // Both taps have seen the failure before either has let it wait.
        let seen = list.now();
        assert_eq!(list.let_wait(&seen, None), 1);
        assert!(list.take().is_some());
        assert_eq!(list.let_wait(&seen, None), 0);
        assert!(list.take().is_none(), "it is at work");
    }

    #[test]
    fn a_creator_is_spread_with_what_dies_first_in_front() {
        let list = list(&["1", "2", "3"]);
        let (first, _) = list.take().unwrap();
        assert!(list.claim(&first, &post("30", 1)));
        let (second, _) = list.take().unwrap();
        let found = [post("10", 9), post("30", 1), post("20", 4)];
        let found: Vec<_> = found.into_iter().map(|post| (post.clone(), link(&post.id))).collect();
        list.spread(&second, &found);
        assert_eq!(keys(&list), ["1", "2-1", "2-2", "3"]);
        assert_eq!(list.now()[1].entry.name, "link of 20");
    }

    #[test]
    fn what_was_withdrawn_meanwhile_is_told_of_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("withheld.txt");
        std::fs::write(&path, "").unwrap();
        let withheld = Withheld::open(&path).unwrap();
        let list = List { withheld: withheld.clone(), ..list(&["1", "2"]) };
        let (first, _) = list.take().unwrap();
        list.spread(&first, &[post("10", 1), post("20", 2)].map(|post| (post.clone(), link(&post.id))));
        list.take().unwrap();
        let told = || list.now().iter().map(Moment::as_str).collect::<Vec<_>>();
        assert_eq!(told(), ["looking", "waiting", "waiting"]);
        std::fs::write(&path, "10\n20\n").unwrap();
        assert!(withheld.read_again());
        assert_eq!(told(), ["failed", "failed", "waiting"]);
        let failed = list.now().remove(1);
        assert!(matches!(&failed.state, State::Failed(problem) if problem.code() == "withheld"));
        assert!(!failed.again());
    }

    #[test]
    fn two_links_to_one_post_are_one_entry() {
        let list = list(&["1", "2"]);
        let (first, _) = list.take().unwrap();
        let (second, _) = list.take().unwrap();
        assert!(list.claim(&first, &post("30", 1)));
        assert!(!list.claim(&second, &post("30", 1)));
        assert_eq!(keys(&list), ["1"]);
    }
}
