//! The canary: looks now and then whether posts can be saved from here, and remembers what it saw.
//!
//! It asks as anybody's look-up does: within everybody's budget, not where the site limits a way, one short range of one
//! file. What it finds is shown, and never makes the server unwell.

mod seen;
mod told;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use savethat::{
    context::Context,
    failure::Code,
    probe::{Probe, Standing},
    save::Saver,
    source::Link,
};

pub(crate) use self::{
    seen::Seen,
    told::{Line, line, report},
};

/// Not longer than this for one check, whatever hangs.
const PATIENCE: Duration = Duration::from_secs(90);

/// Looks at one post. Cheap to clone: all clones are one.
#[derive(Clone, Debug)]
pub struct Canary(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    probe: Probe,
    link: Link,
    every: Duration,
    cx: Context,
    seen: Mutex<Option<Seen>>,
}

impl Canary {
    /// Looks at the post behind `link` every `every`. Asks nobody before it runs.
    #[must_use]
    pub fn new(saver: &Saver, link: Link, every: Duration, cx: &Context) -> Self {
        let inner = Inner { probe: saver.probe.clone(), link, every, cx: cx.clone(), seen: Mutex::default() };
        Self(Arc::new(inner))
    }

    /// Checks now and again until the server stops.
    pub async fn run(self) {
        let cx = &self.0.cx;
        loop {
            let began = cx.clock.mono();
            self.check().await;
            // Counted from the beginning of the check, which may take a while. A little early and never late: servers that were started together do not ask together.
            let every = u64::try_from(self.0.every.as_millis()).unwrap_or(u64::MAX);
            let early = Duration::from_millis(cx.chance.below(every / 10 + 1));
            tokio::select! {
                () = cx.stop.cancelled() => return,
                () = cx.clock.sleep((began + self.0.every).saturating_sub(early + cx.clock.mono())) => {}
            }
        }
    }

    /// Checks once.
    pub async fn check(&self) {
        let cx = self.0.cx.over_in(PATIENCE);
        let looked = match cx.within(PATIENCE, self.0.probe.look(&self.0.link, &cx)).await {
            Ok(looked) => looked,
            Err(late) => Err(late.into()),
        };
        let now = cx.clock.now();
        let mut seen = self.0.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let new = match looked {
            Ok(probed) => Seen::of(&probed, seen.as_ref(), now),
            // Visitors come first: then this check was not to be.
            Err(failure) if failure.code() == Code::RateLimited => return,
            Err(failure) => {
                Seen { at: now, standing: Standing::Down(failure), ways: Vec::new(), media: None }
            }
        };
        new.log(seen.as_ref());
        *seen = Some(new);
    }

    /// What the last check saw.
    pub(crate) fn seen(&self) -> Option<Seen> {
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
