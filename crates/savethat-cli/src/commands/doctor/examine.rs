//! The steps behind a link: TLS, clock, each page, the place where the post was found, the first bytes of its media.

use std::time::Duration;

use savethat::{
    context::Context,
    failure::{Code, Failure},
    media::Quality,
    save::Saver,
    source::{Link, tiktok::Examination},
    spool::Item,
};

use super::Step;

/// Pages are sent within seconds; a clock that is further off than this makes signed addresses look expired.
const CLOCK_MAY_BE_OFF: Duration = Duration::from_secs(300);

/// The steps, and the page to write down, where one came: the first without a post, else the first.
#[derive(Debug, Default)]
pub(super) struct Examined {
    pub(super) steps: Vec<Step>,
    pub(super) page: Option<String>,
}

/// Goes as far as it can; without a link there is nothing behind it to look at.
pub(super) async fn examine(saver: &Saver, link: Option<&Link>, cx: &Context) -> Examined {
    let Some(link) = link else {
        let steps = ["tls", "clock", "page", "media"].map(|name| Step::skipped(name, "no link to look at"));
        return Examined { steps: steps.into(), page: None };
    };
    let start = cx.clock.mono();
    let answer = saver.tiktok.examine(link, cx).await;
    let took = cx.clock.mono().saturating_sub(start);
    let mut examined = match answer {
        Ok(pages) => pages_seen(&pages, took, cx),
        Err(failure) => {
            let name = if is_about_tls(&failure) { "tls" } else { "page" };
            Examined { steps: vec![Step::failed(name, failure).in_time(took)], page: None }
        }
    };
    examined.steps.push(media(saver, link, cx).await);
    examined
}

fn pages_seen(pages: &[Examination], took: Duration, cx: &Context) -> Examined {
    let mut steps = vec![Step::said("tls", "the site's certificate is good").in_time(took)];
    steps.extend(pages.iter().find_map(|page| page.date).map(|date| clock(date, cx)));
    let found = pages.iter().any(|page| page.place.is_some());
    for page in pages {
        let solved = if page.challenged { ", after a proof of work" } else { "" };
        steps.push(Step::said(page.via, format!("HTTP {}, {} bytes{solved}", page.status, page.body.len())));
        let failure = || page.failure.clone().unwrap_or_else(|| Failure::new(Code::SiteChanged));
        steps.push(match page.place {
            Some(place) => Step::said(page.via, format!("the post is in {place}")),
            None if found => Step::spare(page.via, failure()),
            None => Step::failed(page.via, failure()),
        });
    }
    let worth = pages.iter().find(|page| page.place.is_none()).or(pages.first());
    Examined { steps, page: worth.map(|page| String::from_utf8_lossy(&page.body).into_owned()) }
}

/// Whether the chain below speaks of certificates: there is no other trace of it in the client's errors.
fn is_about_tls(failure: &Failure) -> bool {
    let first = std::error::Error::source(failure);
    std::iter::successors(first, |error| error.source()).any(|error| {
        let text = error.to_string().to_ascii_lowercase();
        ["certificate", "handshake", "tls"].iter().any(|word| text.contains(word))
    })
}

fn clock(site: jiff::Timestamp, cx: &Context) -> Step {
    let off = cx.clock.now().duration_since(site).unsigned_abs();
    if off > CLOCK_MAY_BE_OFF {
        let failure = Failure::new(Code::Internal)
            .with_detail(format!(
                "This machine's clock and the site's are {} minutes apart.",
                off.as_secs() / 60
            ))
            .with_hint("Set the clock, then try again.");
        return Step::failed("clock", failure);
    }
    Step::said("clock", format!("{} s from the site's", off.as_secs()))
}

/// The first bytes of the first file, into a file that goes again.
async fn media(saver: &Saver, link: &Link, cx: &Context) -> Step {
    let start = cx.clock.mono();
    let post = match saver.look(link, cx).await {
        Ok(found) => found.posts.into_iter().next(),
        Err(failure) => return Step::skipped("media", format!("there is no post: {}", failure.code())),
    };
    let Some(post) = post else { return Step::skipped("media", "there is no post") };
    let item = Item { post, part: savethat::post::Part::File(1), quality: Quality::default() };
    let part = std::env::temp_dir().join(format!("savethat-doctor-{}.part", cx.chance.id()));
    let head = match saver.spool.open_at(&item, &part, cx).await {
        // The writer stops when `spooled` is gone: the first bytes are enough.
        Ok(spooled) => spooled.head().await,
        Err(failure) => Err(failure),
    };
    for suffix in ["", ".json"] {
        let mut name = part.clone().into_os_string();
        name.push(suffix);
        let _never_made = std::fs::remove_file(name);
    }
    let step = match head {
        Ok(head) => {
            let length =
                head.length.map_or("of unknown length".to_owned(), |length| format!("of {length} bytes"));
            Step::said("media", format!("{} {length}", head.format.mime()))
        }
        Err(failure) => Step::failed("media", failure),
    };
    step.in_time(cx.clock.mono().saturating_sub(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_certificate_is_told_from_a_dead_line() {
        let failed =
            |why: &'static str| Failure::new(Code::SiteUnreachable).with_source(std::io::Error::other(why));
        assert!(is_about_tls(&failed("invalid peer certificate: UnknownIssuer")));
        assert!(!is_about_tls(&failed("connection refused")));
        assert!(!is_about_tls(&Failure::new(Code::SiteUnreachable)));
    }
}
