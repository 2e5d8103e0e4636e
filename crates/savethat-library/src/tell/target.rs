//! Who is told: an address, as people write it.

use std::fmt;

use lettre::Address;
use ring::digest::{SHA256, digest};
use savethat::source::upstream::is_inside;
use savethat_words::{Said, say};
use url::Url;

/// Somebody who wants to be told. Shows its scheme and host only: the rest may hold a password.
#[derive(Clone, PartialEq, Eq)]
pub struct Target {
    key: String,
    shown: String,
    pub(super) way: Way,
}

/// The way there.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Way {
    /// A JSON document, posted.
    Webhook(Url),
    /// A topic of an ntfy server.
    Ntfy { server: Url, topic: String },
    /// An application of a Gotify server.
    Gotify { messages: Url, token: String },
    /// Mail.
    Mail(Address),
}

impl Target {
    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it, without what it holds: a phrase.
    pub fn parse(text: &str) -> Result<Self, Said> {
        let text = text.trim();
        if text.chars().any(|char| char.is_control() || char.is_whitespace()) {
            return Err(say::notify_space());
        }
        let (scheme, rest) = text.split_once(':').ok_or_else(say::notify_forms)?;
        let scheme = scheme.to_ascii_lowercase();
        let way = match scheme.as_str() {
            "https" | "http" => Way::Webhook(web(text)?),
            "ntfy" => ntfy(&format!("https:{rest}"))?,
            "ntfy+http" => ntfy(&format!("http:{rest}"))?,
            "gotify" => gotify(&format!("https:{rest}"))?,
            "gotify+http" => gotify(&format!("http:{rest}"))?,
            "mailto" => Way::Mail(rest.parse().map_err(|_wrong| say::notify_mail())?),
            _ => return Err(say::notify_forms()),
        };
        let shown = match &way {
            Way::Webhook(url) | Way::Ntfy { server: url, .. } | Way::Gotify { messages: url, .. } => {
                let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                format!("{scheme}://{}{port}", url.host_str().unwrap_or_default())
            }
            Way::Mail(address) => format!("mailto:…@{}", address.domain()),
        };
        Ok(Self { key: hex(digest(&SHA256, text.as_bytes()).as_ref()), shown, way })
    }

    /// What it is called in the library: says nothing of its address.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether it needs somebody who carries mail.
    #[must_use]
    pub fn is_mail(&self) -> bool {
        matches!(self.way, Way::Mail(_))
    }

    /// Whether it is written as an address inside a network. What a name leads to is known only when it is asked for.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        match &self.way {
            Way::Webhook(url) | Way::Ntfy { server: url, .. } | Way::Gotify { messages: url, .. } => {
                is_inside(url)
            }
            Way::Mail(_) => false,
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Target({})", self.shown)
    }
}

fn web(text: &str) -> Result<Url, Said> {
    let url = Url::parse(text).map_err(|_wrong| say::notify_no_address())?;
    if url.has_host() { Ok(url) } else { Err(say::notify_no_host()) }
}

fn ntfy(text: &str) -> Result<Way, Said> {
    let (server, topic) = split(text, say::notify_wants_topic)?;
    let fine = topic.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-'));
    if !fine || topic.len() > 64 {
        return Err(say::notify_topic());
    }
    Ok(Way::Ntfy { server, topic })
}

fn gotify(text: &str) -> Result<Way, Said> {
    let (server, token) = split(text, say::notify_wants_token)?;
    let messages = server.join("message").map_err(|_wrong| say::notify_no_address())?;
    Ok(Way::Gotify { messages, token })
}

/// The last part of the path, and the address above it: such a server may lie below a path of its own. `lacks` says that there is
/// no such part, or more.
fn split(text: &str, lacks: fn() -> Said) -> Result<(Url, String), Said> {
    let mut url = web(text)?;
    let path = url.path().to_owned();
    let (above, last) = path.rsplit_once('/').unwrap_or_default();
    if last.is_empty() || url.query().is_some() || url.fragment().is_some() {
        return Err(lacks());
    }
    let last = last.to_owned();
    url.set_path(&format!("{above}/"));
    Ok((url, last))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("https://hooks.example.org/a?token=1", "https://hooks.example.org")]
    #[case("http://user:word@hooks.example.org:81/a", "http://hooks.example.org:81")]
    #[case("ntfy://ntfy.sh/mine", "ntfy://ntfy.sh")]
    #[case("ntfy+http://10.0.0.8:2586/mine", "ntfy+http://10.0.0.8:2586")]
    #[case("gotify://g.example/AbC.d", "gotify://g.example")]
    #[case("gotify+http://g.example:8080/AbC", "gotify+http://g.example:8080")]
    #[case("mailto:ann@example.org", "mailto:…@example.org")]
    fn it_shows_scheme_and_host_only(#[case] text: &str, #[case] shown: &str) {
        let target = Target::parse(text).expect("a target");
        assert_eq!(target.to_string(), shown);
        assert_eq!(format!("{target:?}"), format!("Target({shown})"));
        assert_eq!(target.key().len(), 64);
    }

    #[rstest]
    #[case("")]
    #[case("example.org")]
    #[case("ftp://example.org/x")]
    #[case("https://")]
    #[case("https://a.example/1\nhttps://b.example/2")]
    #[case("ntfy://ntfy.sh")]
    #[case("ntfy://ntfy.sh/")]
    #[case("ntfy://ntfy.sh/a.b")]
    #[case("ntfy://ntfy.sh/mine?x")]
    #[case("gotify://g.example")]
    #[case("mailto:ann")]
    #[case("mailto:")]
    fn what_is_none_is_refused_without_being_told_back(#[case] text: &str) {
        let wrong = Target::parse(text).expect_err("no target").to_string();
        assert!(!wrong.contains("ntfy.sh") && !wrong.contains("g.example"), "{wrong}");
    }

    #[test]
    fn servers_may_lie_below_a_path() {
        let Way::Gotify { messages, token } = Target::parse("gotify://g.example/sub/Tok").expect("one").way
        else {
            panic!("gotify")
        };
        assert_eq!((messages.as_str(), token.as_str()), ("https://g.example/sub/message", "Tok"));
        let Way::Ntfy { server, topic } = Target::parse("ntfy://:tk_1@n.example/sub/t").expect("one").way
        else {
            panic!("ntfy")
        };
        assert_eq!((server.as_str(), topic.as_str()), ("https://:tk_1@n.example/sub/", "t"));
    }

    #[test]
    fn what_is_written_as_inside_is_known() {
        for (text, inside) in [
            ("http://127.0.0.1/a", true),
            ("ntfy+http://192.168.1.2/t", true),
            ("gotify://[::1]/t", true),
            ("https://23.3.4.5/a", false),
            ("https://example.org/a", false),
        ] {
            assert_eq!(Target::parse(text).expect("one").is_inside(), inside, "{text}");
        }
    }
}
