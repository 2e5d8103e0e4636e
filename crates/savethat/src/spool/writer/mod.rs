//! The one writer of a file: which address next, when to ask for new ones, and when to give up.
//!
//! On a refusal, a cut or a broken file: the next address, then renewed addresses, then the next variant, under one
//! [`Budget`]. A cut on a line that brings bytes is continued at the same address first.

mod attempt;
mod finish;
mod pulse;

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures_util::FutureExt;
use savethat_words::say;

use super::{
    Inner, Item, Key, budget::Budget, disk::blocking, flight::Flight, generation::End, half::Half,
    memo::Memo, place::Place, verdict::Tally,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    media::order,
    post::Media,
};

/// Between two tries at the same or another address after trouble on the line, with as much again by chance.
const PAUSE: Duration = Duration::from_millis(200);

/// How long asking for new addresses may take.
const RENEWAL: Duration = Duration::from_secs(25);

/// Renewals that brought nothing, before no more are asked for.
const RENEWALS: u32 = 2;

pub(super) struct Writer {
    inner: Arc<Inner>,
    item: Item,
    key: Key,
    place: Place,
    flight: Arc<Flight>,
    cx: Context,
    budget: Budget,
    tally: Tally,
    /// As looked up, then as renewed.
    media: Media,
    renewals: u32,
    /// The site has said that the post is gone: what the visitor is told if nothing else works.
    gone: Option<Failure>,
    half: Option<Half>,
    /// The tags of every generation of this flight: see [`super::generation::etag`].
    used: Vec<String>,
    /// This address answered a range with something else: it is asked without one.
    plainly: bool,
}

/// What one try at one address came to.
enum Step {
    /// The file is proved.
    Won,
    /// The line broke or went silent.
    Cut,
    /// The line lives and brings hardly anything, however long one waits: another address.
    Drips,
    /// What came cannot be continued: the same address, from the beginning and without ranges.
    Again,
    /// This address has nothing for us.
    Refused,
    /// The bytes are not the file.
    Wrong,
    /// Nothing that another address could cure.
    Fatal(Failure),
}

impl Writer {
    pub(super) fn new(
        inner: Arc<Inner>,
        item: &Item,
        media: Media,
        place: Place,
        flight: Arc<Flight>,
        cx: &Context,
    ) -> Self {
        Self {
            inner,
            item: item.clone(),
            key: item.key(),
            place,
            flight,
            budget: Budget::new(cx),
            // The deadline was for the first byte and lives on in the budget.
            cx: Context { deadline: None, ..cx.clone() },
            tally: Tally::default(),
            media,
            renewals: 0,
            gone: None,
            half: None,
            used: Vec::new(),
            plainly: false,
        }
    }

    /// Writes until the file is proved, given up, or nobody wants it any more.
    pub(super) async fn run(mut self) {
        let stop = self.flight.stop.clone();
        let flight = self.flight.clone();
        let result = tokio::select! {
            biased;
            () = stop.cancelled() => Err(Failure::new(Code::Internal).with_detail(say::reason_stopped())),
            // A panic must not leave a flight behind that nobody can ever end or replace.
            result = AssertUnwindSafe(self.write()).catch_unwind() => {
                result.unwrap_or_else(|_panic| Err(Failure::new(Code::Internal)))
            }
        };
        if let Err(failure) = result {
            tracing::info!(code = %failure.code(), why = self.tally.last(), part = %self.item.part, "file given up");
            // First the file and its lock, then the news: whoever hears it may try again at once.
            let half = self.half.take();
            let in_store = self.place.whole.is_some();
            let withdrawn = self.inner.withheld.post(&self.key.id, &self.item.post.author.handle).is_err();
            if in_store && (withdrawn || (half.is_some() && failure.code() == Code::NoSpace)) {
                // It may not be here, or it has no room here and leaves none to what has.
                let place = self.place.clone();
                let _gone = blocking(move || {
                    place.clear();
                    Ok(())
                })
                .await;
            }
            drop(half);
            flight.fails(&failure);
            self.sweep();
        }
    }

    async fn write(&mut self) -> Result<(), Failure> {
        if self.found_whole().await? {
            return Ok(());
        }
        let (place, key) = (self.place.clone(), self.key.clone());
        let (half, tag) = blocking(move || {
            let half = Half::found(&place, &key)?;
            let tag = Memo::read(&place.memo, &key).map(|memo| memo.etag);
            Ok((half, tag))
        })
        .await?;
        self.half = half;
        // Somebody may have bytes under that tag, whether we go on with them or not.
        let continued = self.half.as_ref().map(|half| half.generation.head.etag.clone());
        self.used.extend(tag.filter(|tag| continued.as_ref() != Some(tag)));
        let mut variants: Vec<String> =
            order(&self.media, self.item.quality).into_iter().map(|variant| variant.key).collect();
        if let Some(half) = &self.half {
            self.used.push(half.generation.head.etag.clone());
            // What an earlier run began is continued first, if it is still one of the choices.
            variants.sort_by_key(|variant| *variant != half.variant);
            if variants.first() == Some(&half.variant) {
                self.flight.writes(half.generation.clone());
            } else {
                self.half = None;
            }
        }
        for variant in variants {
            if self.write_variant(&variant).await? {
                return Ok(());
            }
        }
        Err(self.give_up())
    }

    fn give_up(&mut self) -> Failure {
        self.gone.take().unwrap_or_else(|| self.tally.verdict())
    }

    /// All addresses of one variant, renewed as long as that helps; whether the file is proved.
    async fn write_variant(&mut self, key: &str) -> Result<bool, Failure> {
        // How far any try has come: the same bytes once more are no progress.
        let mut furthest =
            self.half.as_ref().filter(|half| half.variant == key).map_or(0, |_| self.written());
        loop {
            let Some(variant) =
                order(&self.media, self.item.quality).into_iter().find(|variant| variant.key == key)
            else {
                return Ok(false);
            };
            let mut brought = 0;
            let mut wrong = 0;
            for address in &variant.addresses {
                self.plainly = false;
                loop {
                    let step = self.attempt(address, &variant).await;
                    let bytes = self.written().saturating_sub(furthest);
                    furthest += bytes;
                    brought += bytes;
                    let total = self.half.as_ref().and_then(|half| half.total);
                    let more = self.budget.spend(bytes, total, &self.cx);
                    match step {
                        Step::Won => return Ok(true),
                        Step::Fatal(failure) => return Err(failure),
                        Step::Wrong => wrong += 1,
                        Step::Cut | Step::Drips | Step::Again | Step::Refused => {}
                    }
                    if !more {
                        return Err(self.give_up());
                    }
                    if matches!(step, Step::Again) {
                        continue;
                    }
                    if matches!(step, Step::Cut) {
                        self.pause().await;
                        // What came plainly cannot be continued: the same again would be cut at the same place.
                        if Budget::is_fruitful(bytes, total) && !self.plainly {
                            continue;
                        }
                    }
                    break;
                }
            }
            // Wrong bytes under every address are what the site has: new addresses lead to the same.
            let total = self.half.as_ref().and_then(|half| half.total);
            let fruitful = Budget::is_fruitful(brought, total);
            if wrong == variant.addresses.len() || !self.renew(fruitful).await? {
                return Ok(false);
            }
        }
    }

    fn written(&self) -> u64 {
        self.half.as_ref().map_or(0, |half| half.generation.written())
    }

    async fn pause(&self) {
        let jitter = Duration::from_millis(self.cx.chance.below(PAUSE.as_millis() as u64));
        self.cx.clock.sleep(PAUSE + jitter).await;
    }

    /// Asks the source for new addresses; whether there are some to try.
    async fn renew(&mut self, was_fruitful: bool) -> Result<bool, Failure> {
        if was_fruitful {
            self.renewals = 0;
        }
        if self.gone.is_some() || self.renewals >= RENEWALS {
            return Ok(false);
        }
        self.renewals += 1;
        let Some(source) = self.inner.sources.by_id(self.item.post.source) else { return Ok(false) };
        let cx = self.cx.over_in(RENEWAL.min(self.budget.patience(&self.cx)));
        match source.renew(&self.item.post, self.item.part, &self.media, &cx).await {
            Ok(media) => {
                self.media = media;
                Ok(true)
            }
            Err(failure) => {
                // Only a definite no about the post itself is passed on; trouble with asking is not the file's fault.
                let definite = !failure.retryable()
                    && !matches!(failure.code(), Code::SiteChanged | Code::Internal | Code::MediaBroken);
                if definite {
                    self.gone = Some(failure);
                }
                Ok(false)
            }
        }
    }

    /// The half that was being written is given up; its readers get an error and never other bytes.
    fn abandon(&mut self, why: &str) {
        if let Some(half) = self.half.take() {
            tracing::debug!(why, "half a file given up");
            half.generation.ends(End::Broken(Failure::new(Code::MediaBroken)));
        }
    }
}
