//! Where saves and lists are found again.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{List, Save, Status};

/// As long as the spool keeps bytes by default.
pub(crate) const AGE: Duration = Duration::from_secs(24 * 3_600);

/// Something that was asked for and is found again for a day.
pub(crate) trait Asked {
    /// So many are remembered at once.
    const LIMIT: usize;
    fn id(&self) -> &str;
    /// On the steady clock.
    fn born(&self) -> Duration;
    fn under_way(&self) -> bool;
    /// Nobody asks for it any more.
    fn stop(&self);
}

impl Asked for Save {
    const LIMIT: usize = 10_000;
    fn id(&self) -> &str {
        &self.id
    }
    fn born(&self) -> Duration {
        self.born
    }
    fn under_way(&self) -> bool {
        self.status() == Status::Fetching
    }
    fn stop(&self) {
        Self::stop(self);
    }
}

impl Asked for List {
    const LIMIT: usize = 1_000;
    fn id(&self) -> &str {
        &self.id
    }
    fn born(&self) -> Duration {
        self.born
    }
    fn under_way(&self) -> bool {
        Self::under_way(self)
    }
    fn stop(&self) {
        Self::stop(self);
    }
}

#[derive(Debug)]
pub(crate) struct Kept<T>(Mutex<Table<T>>);

#[derive(Debug)]
struct Table<T> {
    all: HashMap<String, Arc<T>>,
    /// Oldest first.
    order: VecDeque<String>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::new(Table { all: HashMap::new(), order: VecDeque::new() }))
    }
}

impl<T: Asked> Kept<T> {
    /// `false` where the table is full of what is still under way; then nothing was kept.
    pub(crate) fn keep(&self, one: Arc<T>, now: Duration) -> bool {
        self.keep_at_most(T::LIMIT, one, now)
    }

    fn keep_at_most(&self, limit: usize, one: Arc<T>, now: Duration) -> bool {
        let mut table = self.table();
        while let Some(id) = table.order.front().cloned() {
            if table.all.get(&id).is_some_and(|one| now.saturating_sub(one.born()) < AGE) {
                break;
            }
            table.remove(&id);
        }
        if table.order.len() >= limit {
            let finished = |id: &&String| table.all.get(*id).is_none_or(|one| !one.under_way());
            let Some(id) = table.order.iter().find(finished).cloned() else { return false };
            table.remove(&id);
        }
        table.order.push_back(one.id().to_owned());
        table.all.insert(one.id().to_owned(), one);
        true
    }

    pub(crate) fn find(&self, id: &str, now: Duration) -> Option<Arc<T>> {
        self.table().all.get(id).filter(|one| now.saturating_sub(one.born()) < AGE).cloned()
    }

    /// Ends it and lets go of its files. `false` where there was none.
    pub(crate) fn forget(&self, id: &str) -> bool {
        self.table().remove(id)
    }

    fn table(&self) -> MutexGuard<'_, Table<T>> {
        // Each change is whole before the lock goes, so a panic elsewhere leaves a table that can be used.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Asked> Table<T> {
    fn remove(&mut self, id: &str) -> bool {
        if let Some(at) = self.order.iter().position(|other| other == id) {
            self.order.remove(at);
        }
        match self.all.remove(id) {
            Some(one) => {
                one.stop();
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use savethat::failure::{Code, Failure};

    use super::*;
    use crate::pages::view::sample;

    fn save(id: &str, born: u64) -> Arc<Save> {
        let post = Arc::new(sample::story());
        Arc::new(Save::new(
            id.to_owned(),
            Duration::from_secs(born),
            Default::default(),
            vec![post],
            None,
            &Default::default(),
        ))
    }

    #[test]
    fn the_oldest_finished_makes_room() {
        let saves = Kept::<Save>::default();
        let (running, finished) = (save("running", 0), save("finished", 0));
        finished.files[0].fail(Failure::new(Code::NotFound));
        assert!(saves.keep_at_most(2, running, Duration::ZERO));
        assert!(saves.keep_at_most(2, finished, Duration::ZERO));
        assert!(saves.keep_at_most(2, save("new", 0), Duration::ZERO));
        assert!(saves.find("finished", Duration::ZERO).is_none());
        assert!(saves.find("running", Duration::ZERO).is_some());
        assert!(!saves.keep_at_most(2, save("too many", 0), Duration::ZERO));
    }

    #[test]
    fn a_day_is_the_end() {
        let saves = Kept::<Save>::default();
        saves.keep(save("old", 0), Duration::ZERO);
        assert!(saves.find("old", AGE - Duration::from_secs(1)).is_some());
        assert!(saves.find("old", AGE).is_none());
        saves.keep(save("new", AGE.as_secs()), AGE);
        assert_eq!(saves.table().order.len(), 1);
    }

    #[test]
    fn a_forgotten_save_is_stopped() {
        let saves = Kept::<Save>::default();
        let save = save("one", 0);
        saves.keep(save.clone(), Duration::ZERO);
        assert!(saves.forget("one") && !saves.forget("one"));
        assert!(save.stopped());
    }
}
