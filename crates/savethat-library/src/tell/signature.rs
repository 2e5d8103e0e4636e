//! How a webhook knows that a message is ours.

use jiff::Timestamp;
use ring::hmac::{HMAC_SHA256, Key, sign};

use super::{Secret, target::hex};

/// `t=UNIX,v1=HEX`: HMAC-SHA256 over `UNIX.body`. The time is that of the try, so that an old message cannot be sent again
/// by whoever saw it.
pub(super) fn signature(secret: &Secret, at: Timestamp, body: &[u8]) -> String {
    let time = at.as_second();
    let signed = [format!("{time}.").as_bytes(), body].concat();
    let key = Key::new(HMAC_SHA256, secret.0.as_bytes());
    format!("t={time},v1={}", hex(sign(&key, &signed).as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By `printf '1795348800.{"a":1}' | openssl dgst -sha256 -hmac 'correct horse battery'`.
    #[test]
    fn it_is_what_others_work_out() {
        let secret = Secret::new("correct horse battery").expect("long enough");
        let at = Timestamp::from_second(1_795_348_800).expect("a time");
        assert_eq!(
            signature(&secret, at, b"{\"a\":1}"),
            "t=1795348800,v1=c40dd9e36f8ef2b4311555fcccfac9821bba6b46a577948d94a1e78fc9e2fab0"
        );
    }
}
