//! What the site remembers from one request to the next.

use std::collections::{HashMap, HashSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

/// Cookies given out, challenges open, the number of the next look-up.
#[derive(Debug)]
pub(crate) struct Ledger {
    key: hmac::Key,
    /// Counts everything that must differ each time.
    serial: u64,
    /// `tt_chain_token` values that were given out.
    tokens: HashSet<String>,
    /// `tt_chain_token` values and the post that they were given out for.
    owners: HashMap<String, u64>,
    /// `ttwid` values that have solved a challenge.
    passed: HashSet<String>,
    /// Open challenges by their `s`.
    pub(crate) open: HashMap<String, Open>,
    /// For a post whose addresses are refused until renewed: the look-up that was the last before the refusal.
    pub(crate) refused: HashMap<u64, u64>,
}

/// A challenge that waits for its answer.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    /// The JSON exactly as it was given out.
    pub(crate) json: String,
    pub(crate) prefix: Vec<u8>,
    pub(crate) target: Vec<u8>,
    /// The `ttwid` that was set together with it, or that had come with the request.
    pub(crate) ttwid: String,
    /// Name and value of a second cookie that must come back.
    pub(crate) second: Option<(String, String)>,
    pub(crate) forever: bool,
}

impl Ledger {
    pub(crate) fn new() -> Ledger {
        Ledger {
            key: hmac::Key::new(hmac::HMAC_SHA256, b"a simulated site keeps no real secrets"),
            serial: 0,
            tokens: HashSet::new(),
            owners: HashMap::new(),
            passed: HashSet::new(),
            open: HashMap::new(),
            refused: HashMap::new(),
        }
    }

    /// The number of the latest look-up.
    pub(crate) fn serial(&self) -> u64 {
        self.serial
    }

    /// 32 bytes that never came before.
    pub(crate) fn fresh(&mut self, label: &str) -> [u8; 32] {
        self.serial += 1;
        self.sign(&format!("{label}|{}", self.serial))
    }

    pub(crate) fn sign(&self, text: &str) -> [u8; 32] {
        let mut out = [0; 32];
        out.copy_from_slice(hmac::sign(&self.key, text.as_bytes()).as_ref());
        out
    }

    /// A new `tt_chain_token`: base64 that always has `+`, `/` and `=` in it, since real ones may.
    pub(crate) fn token(&mut self) -> String {
        let mut bytes = self.fresh("tt_chain_token")[..16].to_vec();
        bytes[3] = 0xfb;
        bytes[4] |= 0xf0;
        let token = STANDARD.encode(bytes);
        self.tokens.insert(token.clone());
        token
    }

    pub(crate) fn gave_token(&self, token: &str) -> bool {
        self.tokens.contains(token)
    }

    /// Remembers for which post a token was given out.
    pub(crate) fn own(&mut self, token: &str, post: u64) {
        self.owners.insert(token.to_owned(), post);
    }

    /// Whether the token was given out for a post other than this.
    pub(crate) fn is_of_another(&self, token: &str, post: u64) -> bool {
        self.owners.get(token).is_some_and(|owner| *owner != post)
    }

    pub(crate) fn pass(&mut self, ttwid: String) {
        self.passed.insert(ttwid);
    }

    pub(crate) fn has_passed(&self, ttwid: &str) -> bool {
        self.passed.contains(ttwid)
    }
}
