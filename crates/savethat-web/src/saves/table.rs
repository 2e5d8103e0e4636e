//! Where saves are found again.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{Save, Status};

const LIMIT: usize = 10_000;
/// As long as the spool keeps bytes by default.
const AGE: Duration = Duration::from_secs(24 * 3_600);

#[derive(Debug, Default)]
pub(crate) struct Saves(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    saves: HashMap<String, Arc<Save>>,
    /// Oldest first.
    order: VecDeque<String>,
}

impl Saves {
    /// `false` where the table is full of saves that are still under way; then nothing was kept.
    pub(crate) fn keep(&self, save: Arc<Save>, now: Duration) -> bool {
        self.keep_at_most(LIMIT, save, now)
    }

    fn keep_at_most(&self, limit: usize, save: Arc<Save>, now: Duration) -> bool {
        let mut table = self.table();
        while let Some(id) = table.order.front().cloned() {
            if table.saves.get(&id).is_some_and(|save| now.saturating_sub(save.born) < AGE) {
                break;
            }
            table.remove(&id);
        }
        if table.order.len() >= limit {
            let finished =
                |id: &&String| table.saves.get(*id).is_none_or(|save| save.status() != Status::Fetching);
            let Some(id) = table.order.iter().find(finished).cloned() else { return false };
            table.remove(&id);
        }
        table.order.push_back(save.id.clone());
        table.saves.insert(save.id.clone(), save);
        true
    }

    pub(crate) fn find(&self, id: &str, now: Duration) -> Option<Arc<Save>> {
        self.table().saves.get(id).filter(|save| now.saturating_sub(save.born) < AGE).cloned()
    }

    /// Ends the save and lets go of its files. `false` where there was none.
    pub(crate) fn forget(&self, id: &str) -> bool {
        self.table().remove(id)
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        // Each change is whole before the lock goes, so a panic elsewhere leaves a table that can be used.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    fn remove(&mut self, id: &str) -> bool {
        if let Some(at) = self.order.iter().position(|other| other == id) {
            self.order.remove(at);
        }
        match self.saves.remove(id) {
            Some(save) => {
                save.stop();
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
        Arc::new(Save::new(id.to_owned(), Duration::from_secs(born), Default::default(), vec![post], None))
    }

    #[test]
    fn the_oldest_finished_makes_room() {
        let saves = Saves::default();
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
        let saves = Saves::default();
        saves.keep(save("old", 0), Duration::ZERO);
        assert!(saves.find("old", AGE - Duration::from_secs(1)).is_some());
        assert!(saves.find("old", AGE).is_none());
        saves.keep(save("new", AGE.as_secs()), AGE);
        assert_eq!(saves.table().order.len(), 1);
    }

    #[test]
    fn a_forgotten_save_is_stopped() {
        let saves = Saves::default();
        let save = save("one", 0);
        saves.keep(save.clone(), Duration::ZERO);
        assert!(saves.forget("one") && !saves.forget("one"));
        assert!(save.stopped());
    }
}
