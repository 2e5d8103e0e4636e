//! Judging a pasted text without any request: which link in it is meant.

use std::{collections::HashSet, net::IpAddr};

use savethat_words::say;
use url::{Host, Url};

use super::{Link, Sources};
use crate::{
    failure::{Code, Failure},
    link::{self, Candidate},
};

/// How many other links are named.
const MOST_OTHERS: usize = 20;

/// How much of each, in characters.
const LONGEST_OTHER: usize = 200;

/// One of several links in a pasted text.
#[derive(Clone, Debug)]
pub struct Each {
    /// For people, without the sharer's traces: no query, no fragment, no user. At most 200 characters.
    pub name: String,
    /// What it names, or why it is none of ours.
    pub link: Result<Link, Failure>,
}

/// A pasted text, judged without any request.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The first link that is ours.
    pub link: Link,
    /// The other links in the text, for people, without the sharer's traces: no query, no fragment, no user. At most 20,
    /// each of at most 200 characters, none twice.
    pub others: Vec<String>,
}

impl Sources {
    /// Finds the link that is meant in a pasted text. Pure.
    ///
    /// The first that one of the sites knows wins. Names and bare numbers count only in a text without any address:
    /// in "@alice's video https://…" the address is meant, also when it turns out not to be ours.
    ///
    /// # Errors
    /// Where none is ours, the most telling refusal, and the first of its kind: `link_unsupported`, then
    /// `login_required`, then `refused_address` (also for addresses inside a network and for schemes other than http
    /// and https), then `site_unknown`; `not_a_link` where there is nothing to judge. `javascript:`, `data:` and the like, without `://`,
    /// are no addresses.
    pub fn judge(&self, text: &str) -> Result<Judged, Failure> {
        let candidates = candidates(text);
        let mut failure: Option<Failure> = None;
        for (at, candidate) in candidates.iter().enumerate() {
            match self.recognise(candidate) {
                Ok(link) => return Ok(Judged { link, others: others(&candidates, at) }),
                // Strictly: of two equals the first stays.
                Err(new) if failure.as_ref().is_none_or(|old| rank(new.code()) < rank(old.code())) => {
                    failure = Some(new);
                }
                Err(_) => {}
            }
        }
        Err(failure.unwrap_or_else(|| Failure::new(Code::NotALink)))
    }

    /// Every link in a pasted text, in its order, none twice; those that are not ours with the reason. Pure.
    ///
    /// The same things count as in [`Sources::judge`]. What is no address of the web is left out.
    #[must_use]
    pub fn judge_each(&self, text: &str) -> Vec<Each> {
        let (mut links, mut names) = (HashSet::new(), HashSet::new());
        let mut each = Vec::new();
        for candidate in candidates(text) {
            let Some(name) = name(&candidate) else { continue };
            let link = self.recognise(&candidate);
            let first = match &link {
                Ok(link) => links.insert(link.clone()),
                Err(_) => names.insert(name.clone()),
            };
            if first {
                each.push(Each { name, link });
            }
        }
        each
    }

    /// The first site that claims it decides.
    fn recognise(&self, candidate: &Candidate) -> Result<Link, Failure> {
        let claimed = self.0.iter().find_map(|source| source.recognise(candidate));
        claimed.unwrap_or_else(|| Err(unclaimed(candidate)))
    }
}

/// Names and bare numbers count only in a text without any address.
fn candidates(text: &str) -> Vec<Candidate> {
    let (addresses, rest): (Vec<Candidate>, Vec<Candidate>) =
        link::find(text).into_iter().partition(|candidate| matches!(candidate, Candidate::Address(_)));
    if addresses.is_empty() { rest } else { addresses }
}

/// The most telling first.
fn rank(code: Code) -> u8 {
    match code {
        Code::LoginRequired => 1,
        Code::RefusedAddress => 2,
        Code::SiteUnknown => 3,
        Code::NotALink => 4,
        _ => 0,
    }
}

/// Why something that no site claims is not saved.
fn unclaimed(candidate: &Candidate) -> Failure {
    let Candidate::Address(url) = candidate else { return Failure::new(Code::NotALink) };
    if !is_web(url) {
        Failure::new(Code::RefusedAddress).with_detail(say::reason_no_web_address())
    } else if is_inside(url) {
        Failure::new(Code::RefusedAddress).with_detail(say::reason_inside_network())
    } else {
        Failure::new(Code::SiteUnknown)
    }
}

fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

/// An IP address, public or not (no site that people share links of has a bare one), or a name without a
/// meaning on the internet (RFC 6761, RFC 6762, RFC 8375, and the custom of home routers).
fn is_inside(url: &Url) -> bool {
    let host = match url.host() {
        Some(Host::Domain(host)) => host.strip_suffix('.').unwrap_or(host),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) | None => return true,
    };
    const INSIDE: [&str; 8] =
        ["local", "localhost", "internal", "lan", "home", "intranet", "corp", "home.arpa"];
    let below = |end: &str| host.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    !host.contains('.') || host.parse::<IpAddr>().is_ok() || INSIDE.into_iter().any(below)
}

fn others(candidates: &[Candidate], winner: usize) -> Vec<String> {
    let won = name(&candidates[winner]);
    let mut others: Vec<String> = Vec::new();
    for name in candidates.iter().filter_map(name) {
        if others.len() == MOST_OTHERS {
            break;
        }
        if Some(&name) != won.as_ref() && !others.contains(&name) {
            others.push(name);
        }
    }
    others
}

/// A candidate for people. `None` for what is no address of the web.
fn name(candidate: &Candidate) -> Option<String> {
    let name = match candidate {
        Candidate::Address(url) if is_web(url) => {
            let mut url = url.clone();
            url.set_query(None);
            url.set_fragment(None);
            // Neither fails on an address that has a host, and those of the web have one.
            url.set_username("").and_then(|()| url.set_password(None)).ok()?;
            url.to_string()
        }
        Candidate::Address(_) => return None,
        Candidate::Handle(handle) => format!("@{handle}"),
        Candidate::Id(id) => id.clone(),
    };
    Some(name.chars().take(LONGEST_OTHER).collect())
}

#[cfg(test)]
mod tests;
