//! The network on the way to the site: proxy, name, certificate, clock.

use std::{net::SocketAddr, time::Duration};

use savethat::{
    context::Context,
    failure::{Code, Failure},
    save::Saver,
    source::upstream::{Network, is_public},
};
use savethat_words::{Said, say};

use super::Step;

const HOST: &str = "www.tiktok.com";
const PATIENCE: Duration = Duration::from_secs(10);

/// Pages are sent within seconds; a clock that is further off than this makes signed addresses look expired.
const CLOCK_MAY_BE_OFF: Duration = Duration::from_secs(300);

/// Whether requests to the site go through a proxy.
pub(super) fn is_proxied(network: &Network) -> bool {
    format!("https://{HOST}/").parse().is_ok_and(|url| network.proxied(&url))
}

/// Whether the proxy takes connections. Its address is not shown: it names this network.
pub(super) async fn proxy(network: &Network, cx: &Context) -> Step {
    let Some(proxy) = network.proxy() else { return Step::skipped("proxy", say::doctor_no_proxy()) };
    let (scheme, place) = proxy.split_once("://").unwrap_or(("", &proxy));
    let said = if is_proxied(network) {
        say::doctor_proxy(scheme)
    } else {
        return Step::skipped("proxy", say::doctor_proxy_passed(HOST));
    };
    let start = cx.clock.mono();
    let why = match cx.within(PATIENCE, tokio::net::TcpStream::connect(place)).await {
        Ok(Ok(_stream)) => None,
        Ok(Err(error)) => Some(Said::from(error.to_string())),
        Err(_late) => Some(say::doctor_proxy_late()),
    };
    let step = match why {
        None => Step::said("proxy", said),
        Some(why) => {
            let failure = unreachable(say::doctor_proxy_refuses(why)).with_hint(say::doctor_proxy_hint());
            Step::failed("proxy", failure)
        }
    };
    step.in_time(cx.clock.mono().saturating_sub(start))
}

/// The site's name, looked up as any program on this machine would.
pub(super) async fn dns(network: &Network, cx: &Context) -> Step {
    if is_proxied(network) {
        return Step::skipped("dns", say::doctor_dns_proxied());
    }
    let start = cx.clock.mono();
    let step = match cx.within(PATIENCE, tokio::net::lookup_host((HOST, 443))).await {
        Ok(Ok(addresses)) => addresses_of(&addresses.collect::<Vec<_>>()),
        Ok(Err(error)) => Step::failed("dns", no_name(say::doctor_dns_error(HOST, error.to_string()))),
        Err(_late) => Step::failed("dns", no_name(say::doctor_dns_late(HOST))),
    };
    step.in_time(cx.clock.mono().saturating_sub(start))
}

/// They are counted and not shown: on a network that answers with its own they would name that network.
fn addresses_of(addresses: &[SocketAddr]) -> Step {
    let public = addresses.iter().filter(|address| is_public(address.ip())).count();
    match (addresses.len(), public) {
        (0, _) => Step::failed("dns", no_name(say::doctor_dns_none(HOST))),
        (_, 0) => {
            let failure = unreachable(say::doctor_dns_inside(HOST));
            Step::failed("dns", failure.with_hint(say::doctor_dns_inside_hint()))
        }
        (all, public) if all == public => Step::said("dns", say::doctor_dns(all, HOST)),
        (all, public) => Step::said("dns", say::doctor_dns_some(all, HOST, public)),
    }
}

fn no_name(sentence: Said) -> Failure {
    unreachable(sentence).with_hint(say::doctor_dns_hint())
}

fn unreachable(sentence: Said) -> Failure {
    Failure::new(Code::SiteUnreachable).with_detail(sentence)
}

/// One small question: the connection with its certificate, and the site's clock.
pub(super) async fn greeting(saver: &Saver, cx: &Context) -> Vec<Step> {
    let start = cx.clock.mono();
    let greeting = saver.tiktok.greet(&cx.over_in(PATIENCE)).await;
    let took = cx.clock.mono().saturating_sub(start);
    match greeting {
        Ok(greeting) => {
            let tls = Step::said("tls", say::doctor_tls()).in_time(took);
            let clock = greeting
                .date
                .map_or_else(|| Step::skipped("clock", say::doctor_no_clock()), |date| clock(date, cx));
            vec![tls, clock]
        }
        Err(failure) => {
            let (name, hint) = if is_about_tls(&failure) {
                ("tls", say::doctor_tls_hint())
            } else {
                ("connect", say::doctor_connect_hint())
            };
            vec![
                Step::failed(name, failure.with_hint(hint)).in_time(took),
                Step::skipped("clock", say::doctor_no_clock()),
            ]
        }
    }
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
        let minutes = off.as_secs() / 60;
        let failure = Failure::new(Code::Internal)
            .with_detail(say::doctor_clock_off(minutes))
            .with_hint(say::doctor_clock_hint());
        return Step::failed("clock", failure);
    }
    Step::said("clock", say::doctor_clock(off.as_secs().to_string()))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn a_bad_certificate_is_told_from_a_dead_line() {
        let failed =
            |why: &'static str| Failure::new(Code::SiteUnreachable).with_source(std::io::Error::other(why));
        assert!(is_about_tls(&failed("invalid peer certificate: UnknownIssuer")));
        assert!(!is_about_tls(&failed("connection refused")));
        assert!(!is_about_tls(&Failure::new(Code::SiteUnreachable)));
    }

    #[rstest]
    #[case(&["2.16.0.1:443", "2.16.0.2:443"], "2 addresses")]
    #[case(&["2.16.0.1:443"], "1 address")]
    #[case(&["2.16.0.1:443", "10.0.0.1:443"], "2 addresses, 1 of them public")]
    #[case(&["0.0.0.0:443"], "blocks the site by name")]
    #[case(&["127.0.0.1:443", "[::1]:443"], "blocks the site by name")]
    #[case(&[], "has no address here")]
    fn names_that_are_blocked(#[case] addresses: &[&str], #[case] said: &str) {
        let addresses: Vec<SocketAddr> =
            addresses.iter().map(|address| address.parse().expect("an address")).collect();
        let step = addresses_of(&addresses).to_string();
        assert!(step.contains(said), "{step}");
    }

    #[test]
    fn a_clock_that_is_off_is_a_failure() {
        let cx = Context::system();
        let ago = |seconds| cx.clock.now() - jiff::SignedDuration::from_secs(seconds);
        assert!(clock(ago(4), &cx).to_string().starts_with("ok"));
        let step = clock(ago(3 * 3_600), &cx).to_string();
        assert!(step.starts_with("FAILED") && step.contains("180 minutes apart"), "{step}");
    }
}
