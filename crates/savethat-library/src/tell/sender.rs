//! Sends one message to one target, once.

use std::{fmt, time::Duration};

use savethat::{
    context::Context,
    failure::Failure,
    source::upstream::{Answer, Network, Outward, Unsent},
};
use savethat_words::{Said, Tongue, say};

use super::{Message, Relay, Secret, Target, Telling, target::Way, webhook};

/// Sends messages. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Sender {
    outward: Outward,
    secret: Option<Secret>,
    relay: Option<Relay>,
    tongue: Tongue,
}

/// Why a message did not come through; shown as the end of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid {
    pub(super) why: Said,
    /// Another try would bring the same.
    pub last: bool,
    /// When the other side wants to be asked again.
    pub after: Option<Duration>,
    /// Something is wrong that whoever runs this can put right.
    pub(super) broken: bool,
    /// There is no such device any more.
    pub gone: bool,
}

impl Unsaid {
    pub(super) fn again(why: Said) -> Self {
        Self { why, last: false, after: None, broken: false, gone: false }
    }

    pub(super) fn never(why: Said) -> Self {
        Self { last: true, ..Self::again(why) }
    }

    /// A phrase for people: the end of a sentence.
    #[must_use]
    pub fn said(&self) -> Said {
        self.why.clone()
    }
}

impl fmt::Display for Unsaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.why.fmt(f)
    }
}

impl From<Unsent> for Unsaid {
    fn from(unsent: Unsent) -> Self {
        Self::again(match unsent {
            Unsent::Inside => say::untold_inside(),
            _ => unsent.said(),
        })
    }
}

impl Sender {
    /// On this network.
    ///
    /// # Errors
    /// `internal` when it cannot be set up.
    pub fn new(telling: &Telling, network: &Network) -> Result<Self, Failure> {
        let outward = Outward::new(network, telling.private)?;
        let (secret, relay) = (telling.secret.clone(), telling.relay.clone());
        Ok(Self { outward, secret, relay, tongue: telling.tongue })
    }

    /// Sends it.
    ///
    /// # Errors
    /// Where it was not taken.
    pub async fn send(&self, target: &Target, message: &Message, cx: &Context) -> Result<(), Unsaid> {
        if let Way::Mail(to) = &target.way {
            let relay = self.relay.as_ref().ok_or_else(|| Unsaid::never(say::untold_no_relay()))?;
            return relay.carry(to, (message, self.tongue), &self.outward, cx).await;
        }
        let now = cx.clock.now();
        let Some(post) = webhook::post(&target.way, (message, self.tongue), self.secret.as_ref(), now) else {
            return Ok(());
        };
        let answer = self.outward.post(&post.url, &post.headers, post.body, cx).await?;
        judge(answer)
    }
}

fn judge(answer: Answer) -> Result<(), Unsaid> {
    let Answer { status, retry_after } = answer;
    let again = |why| Err(Unsaid { after: retry_after, ..Unsaid::again(why) });
    let code = status.to_string();
    match status {
        200..=299 => Ok(()),
        300..=399 => again(say::untold_elsewhere(code)),
        408 | 429 => again(say::untold_later(code)),
        401 | 403 => Err(Unsaid::never(say::untold_password(code))),
        400..=499 => Err(Unsaid::never(say::untold_address(code))),
        _ => again(say::untold_status(code)),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(200, None)]
    #[case(204, None)]
    #[case(302, Some(false))]
    #[case(400, Some(true))]
    #[case(404, Some(true))]
    #[case(408, Some(false))]
    #[case(410, Some(true))]
    #[case(429, Some(false))]
    #[case(500, Some(false))]
    #[case(503, Some(false))]
    fn what_a_status_means(#[case] status: u16, #[case] last: Option<bool>) {
        let judged = judge(Answer { status, retry_after: None });
        assert_eq!(judged.err().map(|unsaid| unsaid.last), last);
    }
}
