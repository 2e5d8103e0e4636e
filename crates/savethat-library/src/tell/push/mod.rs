//! Web Push (RFC 8030): a browser's own push service carries a message to it, encrypted for it (RFC 8291) and with a token that
//! says who sends it (RFC 8292).

mod device;
mod note;
mod vapid;

use std::{fmt, sync::Arc, time::Duration};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use savethat::{
    context::Context,
    failure::{Code, Failure},
    source::upstream::{Answer, Network, Outward, Unsent},
};
use savethat_words::{Said, say};

pub use self::device::{Device, MOST_NAME, Subscription};
use self::vapid::Vapid;
use super::{Message, Unsaid};
use crate::{
    job::SLOWEST,
    store::{Devices, StoreError},
};

/// How long a push service holds a message for a device that is off: a Story's life.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// Sends to devices. Cheap to clone.
#[derive(Clone)]
pub struct Pusher {
    outward: Outward,
    vapid: Arc<Vapid>,
    contact: Option<Arc<str>>,
}

impl Pusher {
    /// With the key in this library, which is made where there is none. `contact` is who can be asked about this server: an
    /// address that begins with `https://` or `mailto:`.
    ///
    /// # Errors
    /// `internal` when the library does not answer, or the network cannot be set up.
    pub async fn open(
        store: &dyn Devices,
        network: &Network,
        contact: Option<&str>,
        cx: &Context,
    ) -> Result<Self, Failure> {
        let internal = |error: StoreError| Failure::new(Code::Internal).with_source(error);
        let private = store.push_key(&Vapid::fresh(&*cx.chance)).await.map_err(internal)?;
        let unreadable = || internal(StoreError::Unreadable("a key that is none".to_owned()));
        let vapid = Vapid::of(&private).ok_or_else(unreadable)?;
        // A device may name any address: never one inside a network, whatever is meant elsewhere.
        let outward = Outward::new(network, false)?;
        Ok(Self { outward, vapid: Arc::new(vapid), contact: contact.map(Arc::from) })
    }

    /// The key that browsers subscribe with (`applicationServerKey`), as base64url.
    #[must_use]
    pub fn key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.vapid.public())
    }

    /// Sends it, once.
    ///
    /// # Errors
    /// Where it was not taken.
    pub async fn send(&self, device: &Device, message: &Message, cx: &Context) -> Result<(), Unsaid> {
        let never = |()| Unsaid::never(say::push_not_written());
        let body = device.subscription.encrypt(note::note(message, device.tongue)).map_err(never)?;
        let contact = self.contact.as_deref().or(device.origin.as_deref());
        let endpoint = device.subscription.endpoint();
        let token = self.vapid.token(endpoint, contact, cx.clock.now()).map_err(never)?;
        let headers = [
            ("authorization", token),
            ("content-encoding", "aes128gcm".to_owned()),
            ("content-type", "application/octet-stream".to_owned()),
            ("ttl", KEPT.as_secs().to_string()),
            // Else a phone that sleeps is told when it wakes up by itself (RFC 8030, §5.3).
            ("urgency", "high".to_owned()),
        ];
        match self.outward.post(endpoint, &headers, body, cx).await {
            Ok(answer) => judge(answer),
            Err(Unsent::Inside) => Err(broken(say::push_inside(), None)),
            Err(unsent) => Err(unsent.into()),
        }
    }
}

impl fmt::Debug for Pusher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pusher({})", self.key())
    }
}

fn judge(Answer { status, retry_after }: Answer) -> Result<(), Unsaid> {
    // A name rather than a number: written alike in every language.
    let said = status.to_string();
    Err(match status {
        200..=299 => return Ok(()),
        404 | 410 => Unsaid { gone: true, ..Unsaid::never(say::push_gone(said)) },
        408 | 429 | 500.. => Unsaid { after: retry_after, ..Unsaid::again(say::push_later(said)) },
        401 | 403 => broken(say::push_not_trusted(said), retry_after),
        _ => broken(say::push_not_taken(said), retry_after),
    })
}

/// Something is wrong that may be put right meanwhile.
fn broken(why: Said, after: Option<Duration>) -> Unsaid {
    Unsaid { after: Some(after.unwrap_or_default().max(SLOWEST)), broken: true, ..Unsaid::again(why) }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(200, None)]
    #[case(201, None)]
    #[case(202, None)]
    #[case(301, Some("broken"))]
    #[case(400, Some("broken"))]
    #[case(401, Some("broken"))]
    #[case(403, Some("broken"))]
    #[case(404, Some("gone"))]
    #[case(410, Some("gone"))]
    #[case(413, Some("broken"))]
    #[case(429, Some("later"))]
    #[case(500, Some("later"))]
    #[case(503, Some("later"))]
    fn what_a_push_service_means(#[case] status: u16, #[case] expected: Option<&str>) {
        let retry_after = Some(Duration::from_secs(90));
        let judged = judge(Answer { status, retry_after }).err().map(|unsaid| match unsaid {
            Unsaid { gone: true, .. } => "gone",
            Unsaid { broken: true, last: false, after: Some(SLOWEST), .. } => "broken",
            Unsaid { last: false, after, .. } if after == retry_after => "later",
            _ => "something else",
        });
        assert_eq!(judged, expected);
    }
}
