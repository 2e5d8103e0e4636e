//! A browser that is told, and what it said of itself.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use savethat_words::{Said, Tongue, say};
use url::{Host, Url};
use web_push_native::{
    Auth,
    p256::{PublicKey, elliptic_curve::sec1::ToEncodedPoint as _},
};

use crate::tell::target::hex;

/// Characters of an endpoint.
const LONGEST: usize = 1_000;
/// Characters of a device's name.
pub const MOST_NAME: usize = 64;
/// Bytes of a point that is not compressed (SEC 1, §2.3.3): RFC 8291, §3.2 wants no other.
const POINT: usize = 65;

/// A device that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// How messages reach it.
    pub subscription: Subscription,
    /// As the owner calls it.
    pub name: String,
    /// What it is told in.
    pub tongue: Tongue,
    /// Where it found this server, where that was by https.
    pub origin: Option<String>,
    /// When it was first told of.
    pub made: Timestamp,
}

impl Device {
    /// The SHA-256 of its endpoint, as hex: whoever knows the endpoint, as the device itself does, can work it out.
    #[must_use]
    pub fn id(&self) -> String {
        self.subscription.id()
    }

    /// The host of its push service.
    #[must_use]
    pub fn service(&self) -> &str {
        self.subscription.endpoint.host_str().unwrap_or_default()
    }
}

/// What a browser's push service gave it, as `PushSubscription.toJSON()` has it. Shows the host of the service only.
#[derive(Clone, PartialEq, Eq)]
pub struct Subscription {
    endpoint: Url,
    p256dh: PublicKey,
    auth: [u8; 16],
}

impl Subscription {
    /// Reads one, with keys in base64url.
    ///
    /// # Errors
    /// It is none, or leads to where nothing is sent.
    pub fn parse(endpoint: &str, p256dh: &str, auth: &str) -> Result<Self, Said> {
        let decode = |text| URL_SAFE_NO_PAD.decode(text).map_err(|_wrong| say::push_wrong_keys());
        Self::of(endpoint, &decode(p256dh)?, &decode(auth)?)
    }

    /// As [`Subscription::parse`], with keys as they are.
    ///
    /// # Errors
    /// As there.
    pub fn of(endpoint: &str, p256dh: &[u8], auth: &[u8]) -> Result<Self, Said> {
        let wrong_keys = |_wrong| say::push_wrong_keys();
        Ok(Self {
            endpoint: judged(endpoint).ok_or_else(say::push_wrong_endpoint)?,
            p256dh: point(p256dh).ok_or_else(say::push_wrong_keys)?,
            auth: auth.try_into().map_err(wrong_keys)?,
        })
    }

    /// See [`Device::id`].
    #[must_use]
    pub fn id(&self) -> String {
        hex(digest(&SHA256, self.endpoint.as_str().as_bytes()).as_ref())
    }

    /// Where messages are posted.
    #[must_use]
    pub fn endpoint(&self) -> &Url {
        &self.endpoint
    }

    /// Its point, not compressed.
    #[must_use]
    pub fn p256dh(&self) -> Vec<u8> {
        self.p256dh.to_encoded_point(false).as_bytes().to_vec()
    }

    /// Its secret.
    #[must_use]
    pub fn auth(&self) -> [u8; 16] {
        self.auth
    }

    /// `text` for this browser alone (RFC 8291). The library takes its key pair and its salt from the operating system, and lets
    /// nobody pass them in.
    pub(super) fn encrypt(&self, text: Vec<u8>) -> Result<Vec<u8>, ()> {
        web_push_native::encrypt(text, &self.p256dh, &Auth::from(self.auth)).map_err(drop)
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Subscription({})", self.endpoint.host_str().unwrap_or_default())
    }
}

/// `https://` a name, on its own port, without a user. No push service is known that has no name, and those inside a network have
/// none that the guard lets through.
fn judged(text: &str) -> Option<Url> {
    // As it is described: not in other letters, and with nothing around it.
    let url = Url::parse(text).ok().filter(|_| text.starts_with("https://"))?;
    let short = text.chars().count() <= LONGEST && url.as_str().len() <= LONGEST;
    let anonymous = url.username().is_empty() && url.password().is_none();
    let usual = url.port_or_known_default() == Some(443);
    (short && anonymous && usual && matches!(url.host(), Some(Host::Domain(_)))).then_some(url)
}

/// `None`: it is not on the curve, or is written otherwise.
fn point(bytes: &[u8]) -> Option<PublicKey> {
    if bytes.len() != POINT {
        return None;
    }
    PublicKey::from_sec1_bytes(bytes).ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use web_push_native::p256::SecretKey;

    use super::*;

    /// RFC 8291, §5 and appendix A.
    const P256DH: &str =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";
    const PRIVATE: &str = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
    const SENT: &str = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8w\
                        EqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
    const ENDPOINT: &str = "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV";

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).expect("base64url")
    }

    fn read(sent: Vec<u8>) -> Vec<u8> {
        let private = SecretKey::from_slice(&bytes(PRIVATE)).expect("a key");
        let auth: [u8; 16] = bytes(AUTH).try_into().expect("16 bytes");
        web_push_native::decrypt(sent, &private, &Auth::from(auth)).expect("it is for this key")
    }

    /// What encrypts takes no key and no salt from others, so its bytes cannot be those of the example; what decrypts is held
    /// against it, and the one against the other.
    #[test]
    fn the_example_of_rfc_8291_is_read() {
        assert_eq!(read(bytes(SENT)), b"When I grow up, I want to be a watermelon");
        let subscription = Subscription::parse(ENDPOINT, P256DH, AUTH).expect("a subscription");
        let sent = subscription.encrypt(b"watermelon".to_vec()).expect("encrypted");
        assert_eq!(read(sent.clone()), b"watermelon");
        assert_ne!(
            sent,
            subscription.encrypt(b"watermelon".to_vec()).expect("encrypted"),
            "each has its own salt"
        );
    }

    #[test]
    fn it_is_what_it_was_read_from() {
        let subscription = Subscription::parse(ENDPOINT, P256DH, AUTH).expect("a subscription");
        assert_eq!(
            (subscription.endpoint().as_str(), subscription.p256dh(), subscription.auth().to_vec()),
            (ENDPOINT, bytes(P256DH), bytes(AUTH))
        );
        assert_eq!(format!("{subscription:?}"), "Subscription(push.example.net)");
        let endpoint = "https://PUSH.example.net:443/a";
        let same = Subscription::parse(endpoint, P256DH, AUTH).expect("a subscription");
        assert_eq!(same.endpoint().as_str(), "https://push.example.net/a");
    }

    #[rstest]
    #[case::plain("http://push.example.net/a")]
    #[case::another_port("https://push.example.net:8443/a")]
    #[case::this_machine("https://127.0.0.1/a")]
    #[case::this_machine_otherwise("https://2130706433/a")]
    #[case::public_address("https://23.3.4.5/a")]
    #[case::ipv6("https://[::1]/a")]
    #[case::user("https://ann@push.example.net/a")]
    #[case::password("https://:word@push.example.net/a")]
    #[case::another_scheme("ftp://push.example.net/a")]
    #[case::other_letters("HTTPS://push.example.net/a")]
    #[case::something_around(" https://push.example.net/a")]
    #[case::no_address("push.example.net")]
    #[case::nothing("")]
    fn nothing_is_sent_elsewhere(#[case] endpoint: &str) {
        assert_eq!(Subscription::parse(endpoint, P256DH, AUTH), Err(say::push_wrong_endpoint()));
    }

    #[test]
    fn an_endpoint_has_an_end() {
        let base = "https://push.example.net/";
        let long = |more: usize| format!("{base}{}", "a".repeat(LONGEST - base.len() + more));
        Subscription::parse(&long(0), P256DH, AUTH).expect("as long as may be");
        assert_eq!(Subscription::parse(&long(1), P256DH, AUTH), Err(say::push_wrong_endpoint()));
        // Longer when it is written as addresses are.
        let wide = format!("{base}{}", "ü".repeat(500));
        assert_eq!(Subscription::parse(&wide, P256DH, AUTH), Err(say::push_wrong_endpoint()));
    }

    #[test]
    fn keys_are_what_they_should_be() {
        let mut off = bytes(P256DH);
        off[64] ^= 1;
        let off = URL_SAFE_NO_PAD.encode(off);
        let compressed = URL_SAFE_NO_PAD.encode([&[2], &bytes(P256DH)[1..33]].concat());
        let padded = format!("{P256DH}=");
        for p256dh in [off.as_str(), &compressed, &padded, &P256DH[..80], "", "?"] {
            assert_eq!(Subscription::parse(ENDPOINT, p256dh, AUTH), Err(say::push_wrong_keys()), "{p256dh}");
        }
        for auth in ["", "BTBZMqHH6r4Tts7J_aSI", "BTBZMqHH6r4Tts7J_aSIggA", "BTBZMqHH6r4Tts7J/aSIgg"] {
            assert_eq!(Subscription::parse(ENDPOINT, P256DH, auth), Err(say::push_wrong_keys()), "{auth}");
        }
    }
}
