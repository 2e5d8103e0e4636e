//! Keys for programs, out of a file that the operator may change at any time.

use std::{
    collections::HashMap,
    fmt::Write as _,
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use axum::http::{HeaderMap, header};
use ipnet::IpNet;
use jiff::Timestamp;
use savethat::{context::Context, rate::Rate};
use savethat_words::{Said, Tongue, say};
use serde::Deserialize;
use toml::Spanned;

use super::{Proxies, access::sha256, account::Allowance};
use crate::problem::Problem;

/// How often the file is looked at while keys are used.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The key of a request: `Authorization: Bearer KEY` (RFC 6750, §2.1).
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

/// One key. The file has its SHA-256; the key itself is shown once, when it is made.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) name: Arc<str>,
    pub(super) allowance: Allowance,
    /// Empty: from everywhere.
    from: Vec<IpNet>,
    expires: Option<Timestamp>,
}

/// The keys, by their SHA-256.
///
/// A key is found by the SHA-256 of what was said: how long that takes says something about that sum, which nobody can
/// choose, and nothing about a key.
#[derive(Debug)]
pub(super) struct Keys {
    path: PathBuf,
    now: Mutex<Now>,
}

#[derive(Debug)]
struct Now {
    keys: Arc<HashMap<[u8; 32], Key>>,
    stamp: Stamp,
    /// On the steady clock.
    looked: Option<Duration>,
    /// Why it cannot be read, where the log has said so.
    told: Option<Said>,
}

/// What changes with a file.
type Stamp = Option<(SystemTime, u64)>;

fn stamp(path: &Path) -> Stamp {
    let meta = fs::metadata(path).ok()?;
    Some((meta.modified().ok()?, meta.len()))
}

impl Keys {
    /// # Errors
    /// A sentence for the operator that names the file and the line.
    pub(super) fn open(path: &Path) -> Result<Self, Said> {
        let stamp = stamp(path);
        let keys = read(path).map_err(|(Bad::Unread(wrong) | Bad::Read(wrong))| wrong)?;
        let now = Now { keys: Arc::new(keys), stamp, looked: None, told: None };
        Ok(Self { path: path.to_owned(), now: Mutex::new(now) })
    }

    /// # Errors
    /// `key_refused`, with why.
    pub(super) fn find(&self, said: &str, client: IpAddr, cx: &Context) -> Result<Key, Problem> {
        let keys = self.current(cx);
        let key = keys
            .get(&sha256(said.as_bytes()))
            .ok_or_else(|| Problem::key_refused(say::key_unknown(), say::key_unknown_hint()))?;
        if key.expires.is_some_and(|end| cx.clock.now() >= end) {
            return Err(Problem::key_refused(say::key_expired(), say::key_expired_hint()));
        }
        let client = client.to_canonical();
        if !key.from.is_empty() && !key.from.iter().any(|network| network.contains(&client)) {
            return Err(Problem::key_refused(say::key_elsewhere(), say::key_elsewhere_hint()));
        }
        Ok(key.clone())
    }

    /// The keys as the file has them now. A file that became bad changes nothing, and is told in the log.
    fn current(&self, cx: &Context) -> Arc<HashMap<[u8; 32], Key>> {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        let mono = cx.clock.mono();
        if now.looked.is_some_and(|looked| mono.saturating_sub(looked) < LOOK_AGAIN) {
            return now.keys.clone();
        }
        now.looked = Some(mono);
        let stamp = stamp(&self.path);
        if stamp == now.stamp {
            return now.keys.clone();
        }
        let (wrong, read) = match read(&self.path) {
            Ok(keys) => {
                tracing::info!(keys = keys.len(), "the keys were read again");
                now.keys = Arc::new(keys);
                (None, true)
            }
            Err(Bad::Read(wrong)) => (Some(wrong), true),
            Err(Bad::Unread(wrong)) => (Some(wrong), false),
        };
        if let Some(wrong) = wrong.as_ref().filter(|wrong| now.told.as_ref() != Some(*wrong)) {
            tracing::error!("{wrong} The keys from before hold on.");
        }
        if read {
            // Not of what could not be read: a permission that is corrected changes neither time nor length.
            now.stamp = stamp;
        }
        now.told = wrong;
        now.keys.clone()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    key: Vec<Spanned<Line>>,
}

/// A key as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    sha256: String,
    rate: Option<String>,
    bytes_a_day: Option<u64>,
    downloads: Option<usize>,
    #[serde(default)]
    from: Vec<String>,
    expires: Option<String>,
}

/// A sentence for the operator.
enum Bad {
    /// It could not be read, and may be at the next look.
    Unread(Said),
    /// It was read, and stays as it is until it changes.
    Read(Said),
}

fn read(path: &Path) -> Result<HashMap<[u8; 32], Key>, Bad> {
    let text = fs::read_to_string(path)
        .map_err(|error| Bad::Unread(say::keys_unreadable(path.display().to_string(), error.to_string())))?;
    parse(&text).map_err(|flaw| Bad::Read(flaw.within(path)))
}

/// What is wrong in a file of keys.
#[derive(Clone, Debug)]
pub struct Flaw {
    /// From 1.
    line: Option<usize>,
    said: Said,
}

impl Flaw {
    /// A sentence that names the file and the line.
    #[must_use]
    pub fn within(&self, file: &Path) -> Said {
        let (file, said) = (file.display().to_string(), self.said.clone());
        match self.line {
            // As text: a line's number is written alike in every language, and without a comma.
            Some(line) => say::keys_wrong_line(file, line.to_string(), said),
            None => say::keys_wrong(file, said),
        }
    }
}

fn parse(text: &str) -> Result<HashMap<[u8; 32], Key>, Flaw> {
    let line = |at: usize| text.get(..at).map(|before| before.matches('\n').count() + 1);
    let file: File = toml::from_str(text).map_err(|error| Flaw {
        line: error.span().and_then(|span| line(span.start)),
        // The library's own words.
        said: error.message().into(),
    })?;
    let mut keys = HashMap::new();
    let mut names = std::collections::HashSet::new();
    for entry in file.key {
        let at = line(entry.span().start);
        let entry = entry.into_inner();
        let name = format!("{:?}", entry.name);
        let wrong = |wrong: Said| Flaw { line: at, said: say::keys_of(name.clone(), wrong) };
        if !names.insert(entry.name.clone()) {
            return Err(wrong(say::keys_same_name()));
        }
        let sum = unhex(&entry.sha256).ok_or_else(|| wrong(say::keys_no_sum()))?;
        let key = entry.key().map_err(wrong)?;
        if keys.insert(sum, key).is_some() {
            return Err(wrong(say::keys_same_sum()));
        }
    }
    Ok(keys)
}

impl Line {
    fn key(self) -> Result<Key, Said> {
        if self.name.is_empty() || self.name.chars().count() > 100 || self.name.chars().any(char::is_control)
        {
            return Err(say::keys_long_name());
        }
        let rate = self.rate.as_deref().map(Rate::parse).transpose()?.flatten();
        let from = self.from.iter().map(|text| Proxies::network(text)).collect::<Result<_, _>>()?;
        let expires = self.expires.as_deref().map(when).transpose()?;
        Ok(Key {
            name: self.name.into(),
            allowance: Allowance { rate, bytes_a_day: self.bytes_a_day, downloads: self.downloads },
            from,
            expires,
        })
    }
}

/// `2027-01-31` (its first second, in UTC) or `2027-01-31T12:00:00Z`.
fn when(text: &str) -> Result<Timestamp, Said> {
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    let day: jiff::civil::Date = text.parse().map_err(|_wrong| say::keys_end())?;
    day.to_zoned(jiff::tz::TimeZone::UTC).map(|time| time.timestamp()).map_err(|_far| say::keys_far())
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut sum = [0; 32];
    for (byte, pair) in sum.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(sum)
}

/// The text of a file of keys, for whoever manages it.
#[derive(Clone, Debug, Default)]
pub struct Keyring(String);

/// A key that is to be made. What is absent is not limited.
#[derive(Clone, Debug, Default)]
pub struct NewKey {
    /// Whose or what for; it is in no log.
    pub name: String,
    /// Look-ups, such as `60/min`.
    pub rate: Option<String>,
    /// Bytes in 24 hours.
    pub bytes_a_day: Option<u64>,
    /// Downloads at the same time.
    pub downloads: Option<usize>,
    /// Networks that it may be used from; empty: all.
    pub from: Vec<String>,
    /// A day or a moment from which on it is refused.
    pub expires: Option<String>,
}

impl Keyring {
    /// # Errors
    /// What is wrong, and in which line.
    pub fn of(text: String) -> Result<Self, Flaw> {
        parse(&text)?;
        Ok(Self(text))
    }

    /// With another key; `secret` is what its user will send.
    ///
    /// # Errors
    /// A phrase: what is wrong with it.
    pub fn with(&self, new: &NewKey, secret: &str) -> Result<Self, Said> {
        let mut text = self.0.clone();
        if !text.is_empty() && !text.ends_with("\n\n") {
            text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
        }
        let value = |text: &str| toml::Value::from(text).to_string();
        let hex = sha256(secret.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
            let _infallible = write!(hex, "{byte:02x}");
            hex
        });
        text.push_str(&format!("[[key]]\nname = {}\nsha256 = \"{hex}\"\n", value(&new.name)));
        let optional = [
            ("rate", new.rate.as_deref().map(value)),
            ("bytes_a_day", new.bytes_a_day.map(|bytes| bytes.to_string())),
            ("downloads", new.downloads.map(|many| many.to_string())),
            (
                "from",
                (!new.from.is_empty()).then(|| {
                    let from: Vec<String> = new.from.iter().map(|text| value(text)).collect();
                    format!("[{}]", from.join(", "))
                }),
            ),
            ("expires", new.expires.as_deref().map(value)),
        ];
        for (name, value) in optional.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            text.push_str(&format!("{name} = {value}\n"));
        }
        Self::of(text).map_err(|flaw| flaw.said)
    }

    /// Without the key of this name and what is said right above it; comments beside the others stay.
    ///
    /// # Errors
    /// A sentence: there is none, or the file is not written as ours are.
    pub fn without(&self, name: &str) -> Result<Self, Said> {
        let names = self.names();
        let at = names.iter().position(|known| known == name).ok_or_else(|| {
            if names.is_empty() {
                return say::keys_none();
            }
            say::keys_none_such(format!("{name:?}"), names.join(", "))
        })?;
        let lines: Vec<&str> = self.0.lines().collect();
        let heads: Vec<usize> =
            lines.iter().enumerate().filter(|(_, line)| line.trim() == "[[key]]").map(|(at, _)| at).collect();
        if heads.len() != names.len() {
            return Err(say::keys_by_hand());
        }
        let begins = |head: usize| {
            let said = lines[..head].iter().rev().take_while(|line| line.trim_start().starts_with('#'));
            head - said.count()
        };
        let end = heads.get(at + 1).map_or(lines.len(), |next| begins(*next));
        let rest: Vec<&str> = [&lines[..begins(heads[at])], &lines[end..]].concat();
        let mut text = rest.join("\n");
        text.truncate(text.trim_end().len());
        if !text.is_empty() {
            text.push('\n');
        }
        Self::of(text).map_err(|flaw| flaw.said)
    }

    /// In their order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let file = toml::from_str::<File>(&self.0);
        file.map(|file| file.key.into_iter().map(|key| key.into_inner().name).collect()).unwrap_or_default()
    }

    /// A line for each key: its name, and what it may.
    #[must_use]
    pub fn described(&self, t: Tongue) -> Vec<String> {
        let Ok(file) = toml::from_str::<File>(&self.0) else { return Vec::new() };
        let one = |key: Spanned<Line>| {
            let key = key.into_inner();
            let parts = [
                key.rate,
                key.bytes_a_day.map(|bytes| t.keys_bytes_a_day(bytes)),
                key.downloads.map(|many| t.keys_downloads(many)),
                (!key.from.is_empty()).then(|| t.keys_from(key.from.join(" "))),
                key.expires.map(|end| t.keys_until(end)),
            ];
            parts.into_iter().flatten().fold(key.name, |line, part| t.keys_and(line, part))
        };
        file.key.into_iter().map(one).collect()
    }

    /// The file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn new(name: &str) -> NewKey {
        NewKey { name: name.to_owned(), ..NewKey::default() }
    }

    #[test]
    fn keys_come_and_go() {
        let ring = Keyring::default().with(&new("bot"), "secret one").unwrap();
        let limited = NewKey {
            rate: Some("5/min".into()),
            bytes_a_day: Some(7),
            downloads: Some(2),
            from: vec!["10.0.0.0/8".into(), "::1".into()],
            expires: Some("2027-01-31".into()),
            ..new("a \"friend\"")
        };
        let ring = ring.with(&limited, "secret two").unwrap();
        assert_eq!(
            ring.described(Tongue::ENGLISH),
            [
                "bot",
                "a \"friend\", 5/min, 7 bytes a day, 2 downloads at once, from 10.0.0.0/8 ::1, until 2027-01-31"
            ]
        );
        assert!(!ring.text().contains("secret"));
        assert!(ring.with(&new("bot"), "x").unwrap_err().to_string().contains("another one of this name"));
        let left = ring.without("bot").unwrap();
        assert_eq!(left.names(), ["a \"friend\""]);
        assert!(left.without("bot").unwrap_err().to_string().contains("There is no key"));
        let none = left.without("a \"friend\"").unwrap();
        assert_eq!((none.text(), none.without("bot").unwrap_err()), ("", say::keys_none()));
    }

    #[test]
    fn comments_stay() {
        let text =
            "# ours\n[[key]]\nname = \"a\"\n".to_owned() + &format!("sha256 = \"{}\"\n", "0".repeat(64));
        let ring = Keyring::of(text.clone()).unwrap().with(&new("b"), "x").unwrap();
        assert_eq!(ring.without("b").unwrap().text(), text);
    }

    #[test]
    fn what_is_said_above_a_key_goes_with_it_and_with_no_other() {
        let key = |name: &str, digit: &str| {
            format!(
                "# of {name}\n  # until May\n[[key]]\nname = \"{name}\"\nsha256 = \"{}\"\n",
                digit.repeat(64)
            )
        };
        let (a, b, c) = (key("a", "0"), key("b", "1"), key("c", "2"));
        let ring = Keyring::of(format!("# ours\n\n{a}\n{b}{c}")).unwrap();
        assert_eq!(ring.without("a").unwrap().text(), format!("# ours\n\n{b}{c}"));
        assert_eq!(ring.without("b").unwrap().text(), format!("# ours\n\n{a}\n{c}"));
        assert_eq!(ring.without("c").unwrap().text(), format!("# ours\n\n{a}\n{b}"));
    }

    #[rstest]
    #[case("name = 1", 1, "unknown field")]
    #[case("[[key]]\nname = \"a\"", 1, "sha256")]
    #[case("# x\n[[key]]\nname = \"a\"\nsha256 = \"zz\"", 2, "not one")]
    #[case("[[key]]\nname = \"a\"\nsha256 = \"HEX\"\nrate = \"often\"", 1, "600/min")]
    #[case("[[key]]\nname = \"a\"\nsha256 = \"HEX\"\nfrom = [\"home\"]", 1, "10.0.0.0/8")]
    #[case("[[key]]\nname = \"a\"\nsha256 = \"HEX\"\nexpires = \"soon\"", 1, "2027-01-31")]
    #[case("[[key]]\nname = \"a\"\nsha256 = \"HEX\"\nrates = 1", 4, "unknown field")]
    #[case(
        "[[key]]\nname = \"a\"\nsha256 = \"HEX\"\n[[key]]\nname = \"b\"\nsha256 = \"HEX\"",
        4,
        "another one"
    )]
    #[case("[[key", 1, "")]
    fn a_bad_line_is_named(#[case] text: &str, #[case] line: usize, #[case] wrong: &str) {
        let Flaw { line: at, said } = parse(&text.replace("HEX", &"0".repeat(64))).unwrap_err();
        let said = said.to_string();
        assert_eq!(at, Some(line), "{said}");
        assert!(said.contains(wrong), "{said}");
    }

    #[test]
    fn a_file_that_could_not_be_read_is_read_when_it_can() {
        let clock = std::sync::Arc::new(savethat::clock::TestClock::at(Timestamp::UNIX_EPOCH));
        let cx = Context::new(clock.clone(), Context::system().chance);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.toml");
        let good = Keyring::default().with(&new("bot"), "secret").unwrap();
        fs::write(&path, "").unwrap();
        let keys = Keys::open(&path).unwrap();
        let found = || {
            clock.advance(LOOK_AGAIN);
            keys.current(&cx).len()
        };
        assert_eq!(found(), 0);
        // In place of a permission, which does not bind root: text that is none cannot be read either.
        let write = |bytes: &[u8]| {
            fs::write(&path, bytes).unwrap();
            let file = fs::File::options().append(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        };
        write(&vec![0xff; good.text().len()]);
        assert_eq!((found(), found()), (0, 0));
        write(good.text().as_bytes());
        assert_eq!(found(), 1);
    }

    #[test]
    fn a_key_in_a_header() {
        let said = |value: &str| HeaderMap::from_iter([(header::AUTHORIZATION, value.parse().unwrap())]);
        assert_eq!(bearer(&said("Bearer stv_1")), Some("stv_1"));
        assert_eq!(bearer(&said("bearer  stv_1")), Some("stv_1"));
        assert_eq!(bearer(&said("Basic stv_1")), None);
    }
}
