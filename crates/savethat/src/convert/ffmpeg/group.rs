//! The processes that one run is: killed together, and never others of the same number.

use std::{
    process::Child,
    sync::{Arc, Mutex, PoisonError},
};

use rustix::{
    io::Errno,
    process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid},
};

/// The group that a child leads. Killed when this is dropped, and when its leader ends.
#[derive(Debug)]
pub(super) struct Group {
    /// `None` once the child was reaped: from then on its number may be somebody else's.
    leader: Arc<Mutex<Option<Pid>>>,
}

/// For whoever waits for the leader.
#[derive(Debug)]
pub(super) struct Waiter {
    leader: Arc<Mutex<Option<Pid>>>,
    pid: Pid,
}

impl Group {
    /// `child` must have been made the leader of a group.
    pub(super) fn of(child: &Child) -> (Self, Waiter) {
        let pid = Pid::from_child(child);
        let leader = Arc::new(Mutex::new(Some(pid)));
        (Self { leader: leader.clone() }, Waiter { leader, pid })
    }

    /// Kills all of it, if it is still there.
    pub(super) fn kill(&self) {
        let leader = self.leader.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(leader) = *leader {
            // Gone already, all of them: just as well.
            let _gone = kill_process_group(leader, Signal::KILL);
        }
    }
}

impl Waiter {
    /// Waits until the leader has ended, kills what it left behind, and gives its number back. Blocks; to be followed by
    /// the wait that reaps it.
    pub(super) fn ended(&self) {
        // Its number stays its own until it is reaped, so that nobody else can be hit.
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
        while matches!(waitid(WaitId::Pid(self.pid), options), Err(Errno::INTR)) {}
        let mut leader = self.leader.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(leader) = leader.take() {
            let _gone = kill_process_group(leader, Signal::KILL);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
    }
}
