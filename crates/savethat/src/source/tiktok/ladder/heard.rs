//! What all ways in said of one post, and what it amounts to.

use jiff::Timestamp;
use savethat_words::say;

use super::{
    Said, Target,
    merge::{is_complete, merge},
    rung::{session, wanted},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::{Jar, Post},
    source::tiktok::{ask::Asker, item::DAY, oembed, verdict},
};

/// Collected on the way up.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// Found, but with something missing that another way may have.
    partial: Option<Post>,
    /// The site's word that the post is not there, held back because Stories were said to be missing that were there.
    denied: Vec<Failure>,
    /// Not found, without a reason: a status of the page, a 404, the player's no.
    absent: Vec<Failure>,
    /// Nothing about the post.
    others: Vec<Failure>,
}

/// Whether the climb goes on.
pub(super) enum Step {
    /// A whole answer.
    Done(Box<Post>),
    /// The site's own word about this very post.
    Over(Failure),
    /// Another way may know more.
    On {
        /// The same way may know more in a moment.
        again: bool,
    },
}

impl Heard {
    /// Takes in what one way said.
    pub(super) fn take(&mut self, said: Said, target: &Target, now: Timestamp) -> Step {
        match said {
            Said::Found(post) => {
                let post = match self.partial.take() {
                    Some(partial) => merge(partial, *post),
                    None => *post,
                };
                if is_complete(&post) {
                    return Step::Done(Box::new(post));
                }
                self.partial = Some(post);
                Step::On { again: false }
            }
            // It was found already, with something missing: one way that denies it takes nothing away.
            Said::Verdict(_) if self.partial.is_some() => Step::On { again: false },
            Said::Verdict(failure) if target.story && is_absence(&failure) => {
                // Two that agree are enough once its day is over; before, every way in is worth asking.
                if !self.denied.is_empty() && !is_young(target, now) {
                    return Step::Over(failure);
                }
                self.denied.push(failure);
                Step::On { again: false }
            }
            Said::Verdict(failure) => Step::Over(failure),
            Said::Nothing { failure, again } => {
                let place =
                    if failure.code() == Code::NotFound { &mut self.absent } else { &mut self.others };
                // Of a second try only what it says of the post is news.
                let known = place.iter().any(|known| known.detail() == failure.detail() && again);
                if !known {
                    place.push(failure);
                }
                Step::On { again }
            }
            Said::Silent => Step::On { again: false },
        }
    }

    /// Whether nothing is known of the post yet: a second round would not be asked to confirm a no.
    pub(super) fn is_open(&self) -> bool {
        self.partial.is_none() && self.denied.is_empty() && self.absent.is_empty()
    }

    /// Whether every way so far was closed to this server, whatever the post.
    pub(super) fn only_closed(&self) -> bool {
        // An answer that cannot be read may be about this one post.
        let closed = |failure: &Failure| matches!(failure.code(), Code::SiteRefused | Code::SiteUnreachable);
        self.partial.is_none()
            && self.denied.is_empty()
            && self.absent.is_empty()
            && !self.others.is_empty()
            && self.others.iter().all(closed)
    }

    /// The best of what was found, or the failure that wins.
    ///
    /// # Errors
    /// A status for this very post, then two ways that agree that it is not there, then `site_refused`, then
    /// `site_unreachable`, then `site_changed`. One way alone that did not find the page is no answer.
    pub(super) async fn settle(
        mut self,
        asker: &Asker,
        target: &Target,
        cx: &Context,
    ) -> Result<Post, Failure> {
        if let Some(partial) = self.partial.take() {
            return Ok(partial);
        }
        if let Some(denied) = self.denied.first() {
            return Err(denied.clone());
        }
        if let Some(absence) = self.absent.first().cloned() {
            let known = oembed::knows(asker, &target.id, cx).await;
            tracing::debug!(?known, "asked oEmbed for the cause");
            if let Some(failure) = self.absence(&absence, known, target, cx.clock.now()) {
                return Err(aged(failure, target, asker, cx));
            }
        }
        Err(self.loudest())
    }

    /// What it means that ways did not find the post without saying why; `known` is oEmbed's word.
    fn absence(
        &self,
        first: &Failure,
        known: Option<bool>,
        target: &Target,
        now: Timestamp,
    ) -> Option<Failure> {
        let status = self
            .absent
            .iter()
            .find(|failure| failure.site().is_some_and(|site| verdict::is_absence(site.code)));
        match (status, known) {
            // Of a Story whose day is over oEmbed may speak from memory.
            (Some(status), Some(true)) if !target.story || is_young(target, now) => {
                Some(verdict::elsewhere(status))
            }
            (Some(status), _) => Some(verdict::unsaid(status, target.story)),
            // It is known: not found is not the word for it.
            (None, Some(true)) if self.others.iter().any(has_status) => None,
            (None, Some(true)) => Some(Failure::new(Code::SiteRefused).with_detail(say::reason_not_to_us())),
            // Nobody knows whether oEmbed tells of Stories: its no counts for other posts only.
            (None, Some(false)) if !target.story => Some(verdict::unsaid(first, false)),
            (None, _) if self.absent.len() >= 2 => Some(verdict::unsaid(first, target.story)),
            (None, _) => None,
        }
    }

    fn loudest(self) -> Failure {
        let unconfirmed = self.absent.into_iter().map(|failure| {
            let unsure = Failure::new(Code::SiteRefused).with_detail(say::reason_page_not_found());
            let unsure = match failure.site() {
                Some(site) => unsure.with_site(site.code, site.message.clone()),
                None => unsure,
            };
            (4, unsure)
        });
        let rank = |failure: &Failure| match failure.code() {
            // The post is there and none of its files can be asked for: that is about this very post.
            Code::MediaBroken => 0,
            Code::SiteRefused => 1,
            Code::SiteUnreachable => 2,
            // Shown, so that somebody can explain it.
            _ if has_status(failure) => 3,
            _ => 5,
        };
        let others = self.others.into_iter().map(|failure| (rank(&failure), failure));
        // Of several of a kind the first: the best way in says it best.
        let mut all: Vec<(u8, Failure)> = others.chain(unconfirmed).collect();
        all.sort_by_key(|(rank, _)| *rank);
        let soonest = all.iter().filter_map(|(_, failure)| failure.retry_after()).min();
        let Some((_, failure)) = all.into_iter().next() else {
            // The list of Stories alone, and it does not have it.
            return Failure::new(Code::SiteRefused).with_detail(say::reason_no_way());
        };
        match soonest {
            // The first way that opens again is the time that matters.
            Some(seconds) => failure.with_retry_after(std::time::Duration::from_secs(seconds)),
            None => failure,
        }
    }
}

/// A status that nobody has explained: it is shown, so that it can be.
fn has_status(failure: &Failure) -> bool {
    failure.site().is_some_and(|site| !(0..1_000).contains(&site.code))
}

fn is_absence(failure: &Failure) -> bool {
    matches!(failure.code(), Code::NotFound | Code::Expired)
}

/// By its id: less than a day old, so that it may be there after all.
fn is_young(target: &Target, now: Timestamp) -> bool {
    verdict::posted_of(&target.id).is_none_or(|posted| now.duration_since(posted) <= DAY)
}

fn aged(failure: Failure, target: &Target, asker: &Asker, cx: &Context) -> Failure {
    let session = session(Jar::default(), &asker.wardrobe.desktop);
    verdict::aged(failure, &wanted(target, &session, "page", asker, cx), None)
}
