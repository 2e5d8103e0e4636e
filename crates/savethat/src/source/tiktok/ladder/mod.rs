//! The ways into a post, one after the other: stop at the first whole answer.
//!
//! The first complaint about every program of this kind is "the site changed and everything stopped". So there are
//! several ways, none of them needed, and a list in `docs/breakages.md` of what each has survived.

mod examine;
mod heard;
mod lately;
mod merge;
mod place;
mod rung;
mod winner;

use std::time::Duration;

use jiff::Timestamp;

pub use self::{
    examine::{Answered, Examination},
    lately::WayTally,
    rung::Rung,
};
pub(super) use self::{
    examine::{date, not_a_post},
    rung::{MOST, MOST_DATA, Target, session},
};
use self::{
    heard::{Heard, Step},
    lately::Lately,
    rung::Said,
    winner::Winner,
};
use super::{
    ask::{Asker, pause},
    settings::SiteSettings,
};
use crate::{
    context::Context,
    failure::Failure,
    post::{Kind, Post},
};

/// How often each way in is asked: once more in a second round, after a pause, where it may know more by then.
const ROUNDS: usize = 2;

/// Kept of the time for what all ways said together: oEmbed may have to be asked, and whoever waits be told.
const RESERVE: Duration = Duration::from_secs(3);

/// Not worth beginning a second round with less time than this.
const WORTH_A_ROUND: Duration = Duration::from_secs(5);

/// All ways in that this server takes.
#[derive(Debug)]
pub(super) struct Ladder {
    pub(super) asker: Asker,
    rungs: Vec<Rung>,
    winner: Winner,
    lately: Lately,
}

impl Ladder {
    pub(super) fn new(asker: Asker, settings: &SiteSettings) -> Self {
        let rungs = if settings.rungs.is_empty() { Rung::ALL.to_vec() } else { settings.rungs.clone() };
        Self { asker, rungs, winner: Winner::default(), lately: Lately::default() }
    }

    /// Climbs until a way in has the whole post, or gives the best of what was found.
    ///
    /// # Errors
    /// Why no way in has it.
    pub(super) async fn climb(&self, target: &Target, cx: &Context) -> Result<Post, Failure> {
        let mut order = self.order(target, cx);
        let mut heard = Heard::default();
        for round in 1..=ROUNDS {
            let mut again = Vec::new();
            let mut wait = None;
            for (step, rung) in order.iter().copied().enumerate() {
                // A page that trickles must not use up the time of the one that would answer.
                let share = cx.left().map(|left| left.saturating_sub(RESERVE) / (order.len() - step) as u32);
                let timed = share.map_or_else(|| cx.clone(), |share| cx.over_in(share));
                let closed = heard.only_closed();
                let said = rung.ask(&self.asker, target, &timed).await;
                wait = wait.max(said.wait());
                self.lately.asked(rung, matches!(said, Said::Found(_)), cx.clock.now());
                match heard.take(said, target, cx.clock.now()) {
                    Step::Done(post) => {
                        // A photo post says nothing about the ways: the desktop page lacks it on a good day.
                        self.winner.won(rung, closed && post.kind != Kind::Photos, &*cx.clock);
                        return Ok(*post);
                    }
                    Step::Over(failure) => return Err(failure),
                    Step::On { again: true } => again.push(rung),
                    Step::On { again: false } => {}
                }
                tracing::debug!(rung = rung.name(), round, "a way in had no whole post");
            }
            order = again;
            let time = cx.left().is_none_or(|left| left > WORTH_A_ROUND);
            if order.is_empty() || round == ROUNDS || !heard.is_open() || !time || !pause(wait, cx).await {
                break;
            }
        }
        heard.settle(&self.asker, target, cx).await
    }

    /// The way that had a post last, and when: for any post of anybody.
    pub(super) fn worked(&self) -> Option<(Rung, Timestamp)> {
        self.lately.worked()
    }

    /// How often each way was asked, and had the post.
    pub(super) fn tallies(&self) -> [WayTally; Rung::ALL.len()] {
        self.lately.tallies()
    }

    /// The way that worked last comes first; pictures are looked for on the phone page before the desktop page.
    fn order(&self, target: &Target, cx: &Context) -> Vec<Rung> {
        let mut order: Vec<Rung> = self.rungs.iter().copied().filter(|rung| rung.suits(target)).collect();
        if target.photos {
            let place = |order: &[Rung], rung| order.iter().position(|other| *other == rung);
            if let (Some(page), Some(phone)) = (place(&order, Rung::Page), place(&order, Rung::Phone))
                && page < phone
            {
                order[page..=phone].rotate_right(1);
            }
        }
        if let Some(winner) = self.winner.now(&*cx.clock)
            && let Some(at) = order.iter().position(|rung| *rung == winner)
        {
            order[..=at].rotate_right(1);
        }
        order
    }
}
