//! Who sends (RFC 8292): a token for the push service, signed with the server's key.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use savethat::chance::Chance;
use serde_json::json;
use url::Url;
use web_push_native::p256::{SecretKey, elliptic_curve::sec1::ToEncodedPoint as _};

/// How long a token is good: half of what may be (§2), so that clocks that differ do no harm.
const GOOD: Duration = Duration::from_secs(12 * 60 * 60);

/// The key of a server.
pub(super) struct Vapid(EcdsaKeyPair);

impl Vapid {
    /// The number behind a new key.
    pub(super) fn fresh(chance: &dyn Chance) -> [u8; 32] {
        let mut private = [0; 32];
        loop {
            chance.fill(&mut private);
            // One of four thousand million is zero, or more than the curve has points.
            if SecretKey::from_slice(&private).is_ok() {
                return private;
            }
        }
    }

    /// The key with this number. `None`: it is none of a key.
    pub(super) fn of(private: &[u8]) -> Option<Self> {
        let public = SecretKey::from_slice(private).ok()?.public_key().to_encoded_point(false);
        let pair = EcdsaKeyPair::from_private_key_and_public_key(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            private,
            public.as_bytes(),
            &SystemRandom::new(),
        );
        pair.ok().map(Self)
    }

    /// Its point, not compressed.
    pub(super) fn public(&self) -> &[u8] {
        self.0.public_key().as_ref()
    }

    /// The header that goes with a message to `endpoint`.
    ///
    /// The RFC lets `sub`, whom the push service can write to, be absent (§2.1), and so do Google's service and, since 2025,
    /// Mozilla's (mozilla-services/autopush-rs, issue 814 and its pull request 831). Apple's answers 403 `BadJwtToken` without
    /// one that begins with `https:` or `mailto:`, and to names that only look like one: `localhost`, `.local`, `.invalid`
    /// (web-push-libs/web-push, issue 947; all read in 2026, none tried from here). So nothing is made up: `contact` is the
    /// server's own address or its operator's, and where there is neither it is left out.
    pub(super) fn token(&self, endpoint: &Url, contact: Option<&str>, now: Timestamp) -> Result<String, ()> {
        let mut claims = json!({
            "aud": endpoint.origin().ascii_serialization(),
            "exp": (now + GOOD).as_second(),
        });
        if let Some(contact) = contact {
            claims["sub"] = contact.into();
        }
        let head = json!({ "typ": "JWT", "alg": "ES256" });
        let signed = [head, claims].map(|part| URL_SAFE_NO_PAD.encode(part.to_string())).join(".");
        // The library signs with randomness of the operating system alone.
        let signature = self.0.sign(&SystemRandom::new(), signed.as_bytes()).map_err(drop)?;
        let signature = URL_SAFE_NO_PAD.encode(signature);
        Ok(format!("vapid t={signed}.{signature}, k={}", URL_SAFE_NO_PAD.encode(self.public())))
    }
}

#[cfg(test)]
mod tests {
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
    use savethat::chance::TestChance;
    use serde_json::Value;

    use super::*;

    /// RFC 8292, §2.4: the key of its example.
    const PUBLIC: &str =
        "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs";

    #[derive(Debug)]
    struct Nothing(TestChance);

    impl Chance for Nothing {
        fn fill(&self, bytes: &mut [u8]) {
            self.0.fill(bytes);
            // The first numbers are none of a key: one is zero, one beyond the last.
            match bytes[0] % 3 {
                0 => bytes.fill(0),
                1 => bytes.fill(0xff),
                _ => {}
            }
        }
    }

    #[test]
    fn a_new_key_is_one() {
        for seed in 0..20 {
            let private = Vapid::fresh(&Nothing(TestChance::seeded(seed)));
            assert_eq!(Vapid::of(&private).expect("a key").public().len(), 65);
        }
        assert!(Vapid::of(&[0; 32]).is_none() && Vapid::of(&[1; 31]).is_none());
    }

    fn parts(header: &str) -> (String, Value, Vec<u8>, String) {
        let (token, key) =
            header.strip_prefix("vapid t=").expect("a token").split_once(", k=").expect("a key");
        let (signed, signature) = token.rsplit_once('.').expect("a signature");
        let claims = signed.split_once('.').expect("claims").1;
        let claims =
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).expect("base64url")).expect("JSON");
        (signed.to_owned(), claims, URL_SAFE_NO_PAD.decode(signature).expect("base64url"), key.to_owned())
    }

    fn good(signed: &str, signature: &[u8], key: &str) -> bool {
        let key = URL_SAFE_NO_PAD.decode(key).expect("base64url");
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key).verify(signed.as_bytes(), signature).is_ok()
    }

    /// The example's own token is good by what the tests take for good.
    #[test]
    fn the_example_of_rfc_8292_is_good() {
        let header = format!(
            "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3Njgs\
             InN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjv\
             W2L9OkSSHzvoD1oA, k={PUBLIC}"
        );
        let (signed, claims, signature, key) = parts(&header);
        assert_eq!(claims["aud"], "https://push.example.net");
        assert!(good(&signed, &signature, &key));
        assert!(!good(&format!("{signed}x"), &signature, &key));
    }

    #[test]
    fn a_token_says_for_whom_until_when_and_from_whom() {
        let vapid = Vapid::of(&Vapid::fresh(&TestChance::seeded(7))).expect("a key");
        let endpoint = Url::parse("https://push.example.net:443/a/b?c").expect("an address");
        let now = Timestamp::from_second(1_795_348_800).expect("a time");
        for contact in [Some("mailto:ann@example.org"), None] {
            let (signed, claims, signature, key) =
                parts(&vapid.token(&endpoint, contact, now).expect("a token"));
            assert!(good(&signed, &signature, &key));
            assert_eq!(key, URL_SAFE_NO_PAD.encode(vapid.public()));
            assert_eq!(claims["aud"], "https://push.example.net");
            assert_eq!(claims["exp"], 1_795_348_800 + 43_200);
            assert_eq!(claims.get("sub").and_then(Value::as_str), contact);
        }
    }
}
