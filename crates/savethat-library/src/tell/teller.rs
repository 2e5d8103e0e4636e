//! Follows the events for each target, and tells them.

use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{context::Context, failure::Failure, source::upstream::Network};
use tokio::task::{AbortHandle, JoinSet};

use super::{Delivery, Every, Message, News, Pusher, Sender, Target, Telling, Unsaid, who::Who};
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
    pusher: Option<Pusher>,
    /// Steps under way.
    busy: Busy,
}

/// Those who are followed, each by a task of its own.
#[derive(Debug, Default)]
struct Following {
    tasks: JoinSet<()>,
    /// Those of the settings are.
    begun: bool,
    /// By their ids.
    devices: HashMap<String, AbortHandle>,
}

impl Following {
    async fn end(&mut self) {
        self.tasks.shutdown().await;
        self.begun = false;
        self.devices.clear();
    }
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
            pusher: None,
            busy: Busy::default(),
        })
    }

    /// Tells the devices in the library, too: those that there are, and those that come and go.
    #[must_use]
    pub fn pushing(self, pusher: Pusher) -> Self {
        Self { pusher: Some(pusher), ..self }
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
        let mut following = Following::default();
        while !cx.stop.is_cancelled() {
            let beginning = self.busy.begin();
            if role.hold(cx).await {
                self.follow_all(&mut following, cx).await;
            } else {
                following.end().await;
            }
            drop(beginning);
            tokio::select! {
                () = cx.stop.cancelled() => {}
                () = cx.clock.sleep(PATIENCE) => {}
            }
        }
        following.end().await;
        role.resign().await;
    }

    /// Sees to it that everybody is followed who is to be told.
    async fn follow_all(&self, following: &mut Following, cx: &Context) {
        if !following.begun {
            if !self.begin().await {
                return;
            }
            following.begun = true;
            for target in &self.targets {
                self.spawn(Who::Target(target.clone()), &mut following.tasks, cx);
            }
        }
        if self.pusher.is_none() {
            return;
        }
        // Those that are gone have ended by themselves.
        following.devices.retain(|_, task| !task.is_finished());
        while following.tasks.try_join_next().is_some() {}
        match self.store.devices().await {
            Ok(devices) => {
                for device in devices.iter().map(Who::device) {
                    if !following.devices.contains_key(device.key()) {
                        let id = device.key().to_owned();
                        let task = self.spawn(device, &mut following.tasks, cx);
                        following.devices.insert(id, task);
                    }
                }
            }
            Err(error) => tracing::error!(%error, "It is not known which devices are to be told."),
        }
    }

    fn spawn(&self, who: Who, tasks: &mut JoinSet<()>, cx: &Context) -> AbortHandle {
        let (teller, cx) = (self.clone(), cx.clone());
        tasks.spawn(async move { teller.follow(&who, &cx).await })
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

    async fn follow(&self, who: &Who, cx: &Context) {
        loop {
            let turn = self.busy.begin();
            let wait = self.step(who, cx).await.unwrap_or_else(|error| {
                tracing::error!(target = %who, %error, "It is not known what there is to tell.");
                Some(PATIENCE)
            });
            drop(turn);
            let Some(wait) = wait else { return };
            cx.clock.sleep(wait.min(AT_MOST)).await;
        }
    }

    /// Sends what is due, at most one message. Returns how long there is nothing to do, `None` where there will be nothing any
    /// more.
    async fn step(&self, who: &Who, cx: &Context) -> Result<Option<Duration>> {
        let Some(progress) = self.store.told(who.key()).await? else {
            return Ok(match who {
                // Another process, with other settings, has taken it out.
                Who::Target(_) => Some(AT_MOST),
                Who::Device { .. } => None,
            });
        };
        let mut events = self.store.events(progress.seq, MANY).await?;
        let now = cx.clock.now();
        let delivery = match progress.delivery {
            Some(delivery) => delivery,
            None => {
                let (Some(first), Some(last)) = (events.first(), events.last()) else {
                    return Ok(Some(PATIENCE));
                };
                if let Some(wait) = left(first.at, now, self.every(who).wait()) {
                    return Ok(Some(wait));
                }
                let delivery =
                    Delivery { id: cx.chance.id(), until: last.seq, made: now, tries: 0, due: now };
                if !self.store.deliver(who.key(), &delivery).await? {
                    return Ok(Some(PATIENCE));
                }
                delivery
            }
        };
        let wait = Duration::try_from(delivery.due.duration_since(now)).unwrap_or_default();
        // A clock that was set back makes nobody wait for years.
        if !wait.is_zero() && wait <= DAY {
            return Ok(Some(wait));
        }
        events.retain(|event| event.seq <= delivery.until);
        if events.is_empty() {
            // Forgotten meanwhile.
            self.store.delivered(who.key(), &delivery.id).await?;
            return Ok(Some(Duration::ZERO));
        }
        let message = self.message(&delivery, events).await?;
        match self.send(who, &message, cx).await? {
            Ok(()) => {
                tracing::info!(target = %who, events = message.news.len(), "A message was delivered.");
                self.store.delivered(who.key(), &delivery.id).await?;
                Ok(Some(Duration::ZERO))
            }
            Err(unsaid) if unsaid.gone => {
                tracing::warn!(target = %who, why = %unsaid, "A device is told no more.");
                self.store.remove_device(who.key()).await?;
                Ok(None)
            }
            Err(unsaid) => self.failed(who, delivery, &unsaid, cx).await.map(Some),
        }
    }

    /// What the settings collect is for those in the settings: a phone is told while the Story lives.
    fn every(&self, who: &Who) -> Every {
        match who {
            Who::Target(_) => self.every,
            Who::Device { .. } => Every::Each,
        }
    }

    async fn send(
        &self,
        who: &Who,
        message: &Message,
        cx: &Context,
    ) -> Result<std::result::Result<(), Unsaid>> {
        match (who, &self.pusher) {
            (Who::Target(target), _) => Ok(self.sender.send(target, message, cx).await),
            (Who::Device { id, .. }, Some(pusher)) => match self.store.device(id).await? {
                Some(device) => Ok(pusher.send(&device, message, cx).await),
                // Taken out a moment ago: the next step finds that it is gone.
                None => Ok(Ok(())),
            },
            (Who::Device { .. }, None) => Ok(Ok(())),
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

    async fn failed(&self, who: &Who, delivery: Delivery, unsaid: &Unsaid, cx: &Context) -> Result<Duration> {
        let now = cx.clock.now();
        let end = delivery.made + DAY;
        if unsaid.last || now >= end {
            tracing::warn!(target = %who, why = %unsaid, "A message is given up.");
            self.store.delivered(who.key(), &delivery.id).await?;
            return Ok(Duration::ZERO);
        }
        let tries = delivery.tries.saturating_add(1);
        let jitter = cx.chance.below(1_000) as f64 / 1_000.0;
        let wait = backoff(tries, unsaid.after, jitter);
        if unsaid.broken {
            tracing::warn!(target = %who, why = %unsaid, tries, "A message was refused and is sent again.");
        } else {
            tracing::info!(target = %who, why = %unsaid, tries, "A message did not come through and is sent again.");
        }
        // The last try is at the end of the day.
        let delivery = Delivery { tries, due: (now + wait).min(end), ..delivery };
        self.store.deliver(who.key(), &delivery).await?;
        Ok(wait)
    }
}

/// How long something of `at` still waits, if it does. A clock that was set back makes nobody wait.
fn left(at: Timestamp, now: Timestamp, wait: Duration) -> Option<Duration> {
    let age = Duration::try_from(now.duration_since(at)).ok()?;
    wait.checked_sub(age).filter(|left| !left.is_zero())
}
