//! The gate: which hosts are TikTok's, which only look so.

use savethat_words::{Said, say};
use url::{Host, Url};

use crate::failure::{Code, Failure};

/// The host to go on with, in lower case and without a final dot. `None` where the address has nothing to do
/// with TikTok.
pub(super) fn judge(url: &Url) -> Option<Result<String, Failure>> {
    if !matches!(url.scheme(), "http" | "https") {
        return None;
    }
    let has_user = !url.username().is_empty() || url.password().is_some();
    let host = match url.host()? {
        Host::Domain(host) => host.strip_suffix('.').unwrap_or(host),
        Host::Ipv4(_) | Host::Ipv6(_) => "",
    };
    if !is_ours(host) {
        // `https://tiktok.com@evil.example/`: the part that is read first is the user.
        let bait = looks_like(url.username()) || url.password().is_some_and(looks_like);
        return (bait || looks_like(&unicode(host))).then(|| Err(leads_to(host)));
    }
    if has_user {
        return Some(Err(refused(say::reason_user_name())));
    }
    // A port that belongs to the scheme is not kept by `Url`.
    if url.port().is_some_and(|port| port != 443) {
        return Some(Err(refused(say::reason_odd_port())));
    }
    Some(Ok(host.to_owned()))
}

/// Exactly the two domains, or below them with a dot between.
fn is_ours(host: &str) -> bool {
    ["tiktok.com", "tiktokv.com"]
        .iter()
        .any(|ours| host.strip_suffix(ours).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

fn refused(sentence: Said) -> Failure {
    Failure::new(Code::RefusedAddress).with_detail(sentence)
}

fn leads_to(host: &str) -> Failure {
    if host.is_empty() || host.len() > 100 {
        return refused(say::reason_looks_like());
    }
    // The host is ASCII by now, so it cannot deceive once more.
    refused(say::reason_looks_like_host(host))
}

fn unicode(host: &str) -> String {
    // A label that cannot be decoded stays as it is, which is all that is needed here.
    idna::domain_to_unicode(host).0
}

/// Whether people would read `tiktok` in `text`: with a hyphen, with digits for letters, or with letters of other scripts.
fn looks_like(text: &str) -> bool {
    const NAME: [char; 6] = ['t', 'i', 'k', 't', 'o', 'k'];
    let letters: Vec<char> = text.to_lowercase().chars().filter(|&c| !is_unseen(c)).map(latin).collect();
    letters.windows(NAME.len()).any(|window| {
        let pairs = || window.iter().zip(NAME);
        // A foreign letter may stand for any: there are too many for a table. Half of the name has to be there.
        pairs().all(|(&seen, meant)| seen == meant || !seen.is_ascii())
            && pairs().filter(|&(&seen, meant)| seen == meant).count() >= NAME.len() / 2
    })
}

/// Hyphens, and marks above or below the letter before them.
fn is_unseen(c: char) -> bool {
    matches!(c, '-' | '_' | '\u{300}'..='\u{36f}' | '\u{2010}'..='\u{2015}')
}

/// The Latin letter of the name that `c` passes for.
fn latin(c: char) -> char {
    match c {
        'т' | 'τ' => 't',
        'і' | 'ї' | 'ι' | 'ı' | 'ӏ' | 'l' | '1' | '|' => 'i',
        'к' | 'κ' | 'қ' | 'ĸ' => 'k',
        'о' | 'ο' | 'օ' | 'σ' | '0' => 'o',
        _ => c,
    }
}
