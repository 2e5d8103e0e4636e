//! A role that one process has at a time, such as looking: two servers on one data folder must not both do it.

use std::{sync::Arc, time::Duration};

use savethat::context::Context;

use crate::store::Store;

/// How long a role is held without being renewed. With the time between two tries of the others, less than half a minute.
const LEASE: Duration = Duration::from_secs(20);

/// How often it is renewed.
const HEARTBEAT: Duration = Duration::from_secs(5);

/// How often whoever has it not tries to get it.
const PATIENCE: Duration = Duration::from_secs(2);

/// A role, and whether this process has it.
#[derive(Debug)]
pub(crate) struct Role {
    store: Arc<dyn Store>,
    name: &'static str,
    /// Unguessable, and another one for each process.
    holder: String,
    /// Until when it is surely held, on the clock that never goes back.
    held: Option<Duration>,
    /// When it is tried or renewed next.
    due: Duration,
}

impl Role {
    /// Nobody has it yet.
    pub(crate) fn new(store: Arc<dyn Store>, name: &'static str, cx: &Context) -> Self {
        Self { store, name, holder: cx.chance.id(), held: None, due: Duration::ZERO }
    }

    /// Takes it or holds on to it, where that is due. Whether it is held.
    pub(crate) async fn hold(&mut self, cx: &Context) -> bool {
        let now = cx.clock.mono();
        if now >= self.due {
            match self.store.lease(self.name, &self.holder, cx.clock.now(), LEASE).await {
                Ok(true) => {
                    if self.held.is_none() {
                        tracing::info!(role = self.name, "This process has the role now.");
                    }
                    self.held = Some(now + LEASE);
                }
                Ok(false) => self.lose(),
                // It is ours as long as its time has not run out.
                Err(error) => tracing::error!(role = self.name, %error, "A role is not written down."),
            }
            self.due = now + if self.held.is_some() { HEARTBEAT } else { PATIENCE };
        }
        if self.held.is_some_and(|held| cx.clock.mono() >= held) {
            self.lose();
        }
        self.held.is_some()
    }

    fn lose(&mut self) {
        if self.held.take().is_some() {
            tracing::warn!(role = self.name, "Another process has the role now.");
        }
    }

    /// Gives it back.
    pub(crate) async fn resign(self) {
        if self.held.is_some()
            && let Err(error) = self.store.resign(self.name, &self.holder).await
        {
            tracing::error!(role = self.name, %error, "A role is not given back.");
        }
    }
}
