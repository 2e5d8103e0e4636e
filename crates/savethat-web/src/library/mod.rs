//! What the owner keeps: their session, their records and files, their watches.
//!
//! Visitors come here for one thing only: a feed, by its unguessable address.

mod bytes;
mod devices;
mod feed;
mod keep;
mod named;
mod owner;
mod password;
mod session;
mod wanted;
mod watch;

use std::{fmt, sync::Arc};

use savethat_library::{
    shelf::Shelf,
    store::Store,
    tell::{Pusher, Sender, Target},
};
use tokio::sync::Notify;

pub(crate) use bytes::{file, pack, permitted, picture};
pub(crate) use devices::{MOST as MOST_DEVICES, found_at, move_to, tell, try_out, untell};
pub(crate) use feed::{atom, fed_file};
pub(crate) use keep::{keep, remove};
pub(crate) use named::{chosen, file_of, named};
pub use owner::key_of;
pub(crate) use owner::{Owner, Perhaps, SESSION, Turned};
pub(crate) use password::SHORTEST;
pub(crate) use session::{begin, change, enter, leave};
pub(crate) use wanted::{Asking, place_text};
pub(crate) use watch::{forget, ring, watch};

use self::password::Passwords;
use crate::{app::Web, problem::Problem};

/// The library of a server. Cheap to clone.
#[derive(Clone)]
pub struct Library {
    /// Where everything is written down.
    pub store: Arc<dyn Store>,
    /// Where the files lie.
    pub shelf: Shelf,
    /// Wakes those who work jobs.
    pub more: Arc<Notify>,
    /// Creators that may be watched.
    pub watches: u32,
    /// The part of the disk, 0 to 1, from which on nothing new is begun.
    pub full_at: f64,
    /// Who is told of what is kept and missed, and by whom.
    pub bell: Option<Bell>,
    /// Sends to devices.
    pub pusher: Option<Pusher>,
    passwords: Passwords,
}

/// Who is told, and by whom: for a test.
#[derive(Clone, Debug)]
pub struct Bell {
    /// Sends.
    pub sender: Sender,
    /// To them.
    pub targets: Vec<Target>,
}

impl Library {
    /// `more` wakes those who work jobs in this process; at most `watches` creators are watched.
    #[must_use]
    pub fn new(
        store: Arc<dyn Store>,
        shelf: Shelf,
        more: Arc<Notify>,
        watches: u32,
        bell: Option<Bell>,
    ) -> Self {
        Self {
            store,
            shelf,
            more,
            watches,
            full_at: 1.0,
            bell,
            pusher: None,
            passwords: Passwords::default(),
        }
    }

    /// Begins nothing new while so much of the disk is used, 0 to 1: what is to be kept waits.
    #[must_use]
    pub fn pausing_at(self, full_at: f64) -> Self {
        Self { full_at, ..self }
    }

    /// Devices may be told, too.
    #[must_use]
    pub fn pushing(self, pusher: Pusher) -> Self {
        Self { pusher: Some(pusher), ..self }
    }

    /// Whoever sends to devices.
    ///
    /// # Errors
    /// `no_such_page` where nobody does.
    pub(crate) fn pusher(&self) -> Result<&Pusher, Problem> {
        self.pusher.as_ref().ok_or_else(Problem::no_pusher)
    }

    /// That of this server.
    ///
    /// # Errors
    /// `no_such_page` where it has none.
    pub(crate) fn of(web: &Web) -> Result<&Self, Problem> {
        web.library.as_ref().ok_or_else(Problem::no_library)
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").field("shelf", &self.shelf).finish_non_exhaustive()
    }
}
