//! Follows the events for each target, and tells them.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{context::Context, failure::Failure, source::upstream::Network};
use tokio::task::JoinSet;

use super::{Delivery, Every, Message, News, Sender, Target, Telling, Unsaid};
use crate::{
    busy::Busy,
    event::{Event, What},
    job::backoff,
    role::Role,
    store::{Result, Store},
};

/// How often it is looked whether something happened: other processes keep Stories as well.
const PATIENCE: Duration = Duration::from_secs(2);

/// Nothing is slept through for longer, so that a machine that was asleep itself is not late by as much.
const AT_MOST: Duration = Duration::from_secs(60);

/// Events in one message.
const MANY: u32 = 100;

/// A message that did not come through for so long is given up.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Tells until it is stopped. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Teller {
    store: Arc<dyn Store>,
    sender: Sender,
    targets: Vec<Target>,
    every: Every,
    /// Steps under way.
    busy: Busy,
}

impl Teller {
    /// Nobody is told anything before [`Teller::run`].
    ///
    /// # Errors
    /// `internal` when the machine's network cannot be set up.
    pub fn new(
        store: Arc<dyn Store>,
        telling: &Telling,
        network: &Network,
    ) -> std::result::Result<Self, Failure> {
        Ok(Self {
            store,
            sender: Sender::new(telling, network)?,
            targets: telling.targets.clone(),
            every: telling.every,
            busy: Busy::default(),
        })
    }

    /// The steps that are under way.
    #[must_use]
    pub fn busy(&self) -> &Busy {
        &self.busy
    }

    /// Tells until `cx.stop`. A message that is under way then goes again after the next start, with the same id. Of several
    /// processes on one library one tells; when it is killed, another one does within half a minute.
    pub async fn run(&self, cx: &Context) {
        let mut role = Role::new(self.store.clone(), "teller", cx);
        let mut following = JoinSet::new();
        while !cx.stop.is_cancelled() {
            let beginning = self.busy.begin();
            if !role.hold(cx).await {
                following.shutdown().await;
            } else if following.is_empty() && self.begin().await {
                for target in self.targets.clone() {
                    let (teller, cx) = (self.clone(), cx.clone());
                    following.spawn(async move { teller.follow(&target, &cx).await });
                }
            }
            drop(beginning);
            tokio::select! {
                () = cx.stop.cancelled() => {}
                () = cx.clock.sleep(PATIENCE) => {}
            }
        }
        following.shutdown().await;
        role.resign().await;
    }

    /// Whether it is written down who is told.
    async fn begin(&self) -> bool {
        let keys: Vec<String> = self.targets.iter().map(|target| target.key().to_owned()).collect();
        match self.store.follow(&keys).await {
            Ok(()) => true,
            Err(error) => {
                tracing::error!(%error, "Who is to be told cannot be written down.");
                false
            }
        }
    }

    async fn follow(&self, target: &Target, cx: &Context) {
        loop {
            let turn = self.busy.begin();
            let wait = self.step(target, cx).await.unwrap_or_else(|error| {
                tracing::error!(%target, %error, "It is not known what there is to tell.");
                PATIENCE
            });
            drop(turn);
            cx.clock.sleep(wait.min(AT_MOST)).await;
        }
    }

    /// Sends what is due, at most one message. Returns how long there is nothing to do.
    async fn step(&self, target: &Target, cx: &Context) -> Result<Duration> {
        // Another process, with other settings, has taken it out.
        let Some(progress) = self.store.told(target.key()).await? else { return Ok(AT_MOST) };
        let mut events = self.store.events(progress.seq, MANY).await?;
        let now = cx.clock.now();
        let delivery = match progress.delivery {
            Some(delivery) => delivery,
            None => {
                let (Some(first), Some(last)) = (events.first(), events.last()) else { return Ok(PATIENCE) };
                if let Some(wait) = left(first.at, now, self.every.wait()) {
                    return Ok(wait);
                }
                let delivery =
                    Delivery { id: cx.chance.id(), until: last.seq, made: now, tries: 0, due: now };
                if !self.store.deliver(target.key(), &delivery).await? {
                    return Ok(PATIENCE);
                }
                delivery
            }
        };
        let wait = Duration::try_from(delivery.due.duration_since(now)).unwrap_or_default();
        // A clock that was set back makes nobody wait for years.
        if !wait.is_zero() && wait <= DAY {
            return Ok(wait);
        }
        events.retain(|event| event.seq <= delivery.until);
        if events.is_empty() {
            // Forgotten meanwhile.
            self.store.delivered(target.key(), &delivery.id).await?;
            return Ok(Duration::ZERO);
        }
        let message = self.message(&delivery, events).await?;
        match self.sender.send(target, &message, cx).await {
            Ok(()) => {
                tracing::info!(%target, events = message.news.len(), "A message was delivered.");
                self.store.delivered(target.key(), &delivery.id).await?;
                Ok(Duration::ZERO)
            }
            Err(unsaid) => self.failed(target, delivery, &unsaid, cx).await,
        }
    }

    async fn message(&self, delivery: &Delivery, events: Vec<Event>) -> Result<Message> {
        let mut news = Vec::with_capacity(events.len());
        for event in events {
            let link = match &event.what {
                What::Kept { id } => self.store.record(&event.source, id).await?.map(|record| record.link),
                _ => None,
            };
            news.push(News { event, link });
        }
        Ok(Message { id: delivery.id.clone(), at: delivery.made, news })
    }

    async fn failed(
        &self,
        target: &Target,
        delivery: Delivery,
        unsaid: &Unsaid,
        cx: &Context,
    ) -> Result<Duration> {
        let now = cx.clock.now();
        let end = delivery.made + DAY;
        if unsaid.last || now >= end {
            tracing::warn!(%target, why = %unsaid, "A message is given up.");
            self.store.delivered(target.key(), &delivery.id).await?;
            return Ok(Duration::ZERO);
        }
        let tries = delivery.tries.saturating_add(1);
        let jitter = cx.chance.below(1_000) as f64 / 1_000.0;
        let wait = backoff(tries, unsaid.after, jitter);
        tracing::info!(%target, why = %unsaid, tries, "A message did not come through and is sent again.");
        // The last try is at the end of the day.
        let delivery = Delivery { tries, due: (now + wait).min(end), ..delivery };
        self.store.deliver(target.key(), &delivery).await?;
        Ok(wait)
    }
}

/// How long something of `at` still waits, if it does. A clock that was set back makes nobody wait.
fn left(at: Timestamp, now: Timestamp, wait: Duration) -> Option<Duration> {
    let age = Duration::try_from(now.duration_since(at)).ok()?;
    wait.checked_sub(age).filter(|left| !left.is_zero())
}
