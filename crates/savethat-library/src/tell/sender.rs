//! Sends one message to one target, once.

use std::{fmt, time::Duration};

use savethat::{
    context::Context,
    failure::Failure,
    source::upstream::{Answer, Network, Outward, Unsent},
};

use super::{Message, Relay, Secret, Target, Telling, target::Way, webhook};

/// Sends messages. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Sender {
    outward: Outward,
    secret: Option<Secret>,
    relay: Option<Relay>,
}

/// Why a message did not come through; shown as the end of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaid {
    why: String,
    /// Another try would bring the same.
    pub last: bool,
    /// When the other side wants to be asked again.
    pub after: Option<Duration>,
}

impl Unsaid {
    pub(super) fn again(why: impl Into<String>) -> Self {
        Self { why: why.into(), last: false, after: None }
    }

    pub(super) fn never(why: impl Into<String>) -> Self {
        Self { why: why.into(), last: true, after: None }
    }
}

impl fmt::Display for Unsaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl From<Unsent> for Unsaid {
    fn from(unsent: Unsent) -> Self {
        Self::again(match unsent {
            Unsent::Inside => format!("{unsent}: set notify_private = yes if that is meant"),
            _ => unsent.to_string(),
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
        Ok(Self { outward, secret: telling.secret.clone(), relay: telling.relay.clone() })
    }

    /// Sends it.
    ///
    /// # Errors
    /// Where it was not taken.
    pub async fn send(&self, target: &Target, message: &Message, cx: &Context) -> Result<(), Unsaid> {
        if let Way::Mail(to) = &target.way {
            let relay =
                self.relay.as_ref().ok_or_else(|| Unsaid::never("it needs smtp_url and smtp_from"))?;
            return relay.carry(to, message, &self.outward, cx).await;
        }
        let Some(post) = webhook::post(&target.way, message, self.secret.as_ref(), cx.clock.now()) else {
            return Ok(());
        };
        let answer = self.outward.post(&post.url, &post.headers, post.body, cx).await?;
        judge(answer)
    }
}

fn judge(answer: Answer) -> Result<(), Unsaid> {
    let Answer { status, retry_after } = answer;
    let again = |why| Err(Unsaid { after: retry_after, ..Unsaid::again(why) });
    match status {
        200..=299 => Ok(()),
        300..=399 => again(format!(
            "it answered {status} and wants to be asked elsewhere, which is not done: name that address"
        )),
        408 | 429 => again(format!("it answered {status}: later")),
        401 | 403 => {
            Err(Unsaid::never(format!("it answered {status}: look at the password or token in its address")))
        }
        400..=499 => Err(Unsaid::never(format!("it answered {status}: look at its address"))),
        _ => again(format!("it answered {status}")),
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
