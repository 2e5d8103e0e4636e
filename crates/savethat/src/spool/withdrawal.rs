//! What the spool may not hand out and may not keep: see [`crate::withhold`].

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::{Arc, Weak},
};

use super::{Inner, flight::Flight, memo::Memo, place::Place};
use crate::failure::Failure;

/// Where it lies in the spool which posts have withheld bytes.
pub(super) const NOTE: &str = "withheld.note";

impl Inner {
    /// What a memo says of a file that is kept, or was just proved. Where it may not be, it is gone. Blocks.
    ///
    /// # Errors
    /// `withheld`.
    pub(super) fn permits_kept(&self, place: &Place, memo: &Memo) -> Result<(), Failure> {
        self.permits_memo(memo).inspect_err(|_withheld| place.clear_all())
    }

    fn permits_memo(&self, memo: &Memo) -> Result<(), Failure> {
        let proved = memo.proved.iter().map(|proved| &proved.sha256);
        proved.chain(&memo.made_of).try_for_each(|sha256| self.withheld.bytes(&memo.id, sha256))?;
        self.withheld.post(&memo.id, memo.creator.as_deref().unwrap_or_default())
    }

    fn permits_flight(&self, flight: &Flight) -> Result<(), Failure> {
        let id = &flight.key.id;
        let proved = flight.sha256();
        proved.iter().chain(&flight.made_of).try_for_each(|sha256| self.withheld.bytes(id, sha256))?;
        self.withheld.post(id, &flight.creator)
    }

    /// Cuts off and removes whatever may not be here. Blocks.
    pub(super) fn withdraw(&self) {
        let flights: Vec<Arc<Flight>> = self.flights().values().filter_map(Weak::upgrade).collect();
        // No folder: nothing was ever kept.
        let entries = fs::read_dir(&self.limits.folder).into_iter().flatten().flatten();
        let paths = entries.map(|entry| entry.path()).filter(|path| is_memo(path));
        let memos: Vec<(PathBuf, Memo)> =
            paths.filter_map(|path| Memo::read_any(&path).map(|memo| (path, memo))).collect();
        // Once only to find out whose bytes are withheld: the rest of such a post may have come first.
        let _said_below = memos.iter().filter(|(_, memo)| self.permits_memo(memo).is_err()).count();
        let _said_below = flights.iter().filter(|flight| self.permits_flight(flight).is_err()).count();
        for flight in flights {
            if let Err(failure) = self.permits_flight(&flight) {
                flight.withdraws(&failure);
            }
        }
        for (path, memo) in memos {
            // Written before creators were: nobody can say whose it is, and it can be fetched again.
            if memo.creator.is_none() || self.permits_memo(&memo).is_err() {
                self.remove(&path);
            }
        }
    }

    /// Everything of the file that has this memo, while nobody can begin with it.
    fn remove(&self, memo: &Path) {
        let part = memo.with_extension("");
        let flights = self.flights();
        if flights.get(&part).and_then(Weak::upgrade).is_some_and(|flight| !flight.has_stopped()) {
            // It began after the list was read, and finds out by itself.
            return;
        }
        for path in [part.with_extension("whole"), part, memo.to_owned()] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    tracing::error!(%error, "what is withheld could not be removed");
                }
                _ => {}
            }
        }
    }
}

/// `NAME.part.json`.
fn is_memo(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.ends_with(".part.json"))
}
