//! The site's name, looked up as any program on this machine would.

use std::time::Duration;

use savethat::{
    context::Context,
    failure::{Code, Failure},
};

use super::Step;

const HOST: &str = "www.tiktok.com";
const PATIENCE: Duration = Duration::from_secs(10);

/// Addresses are counted and not shown: on a network that answers with its own they would name that network.
pub(super) async fn look_up(cx: &Context) -> Step {
    let proxies = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    if let Some(proxy) =
        proxies.iter().find(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
    {
        return Step::skipped("dns", format!("{proxy} is set: the proxy looks names up"));
    }
    let start = cx.clock.mono();
    let found = cx.within(PATIENCE, tokio::net::lookup_host((HOST, 443))).await;
    let step = match found {
        Ok(Ok(addresses)) => Step::said("dns", format!("{HOST} has {} addresses", addresses.count())),
        Ok(Err(error)) => Step::failed("dns", unreachable(&format!("{HOST} has no address here: {error}."))),
        Err(_late) => Step::failed("dns", unreachable(&format!("Looking up {HOST} took more than 10 s."))),
    };
    step.in_time(cx.clock.mono().saturating_sub(start))
}

fn unreachable(detail: &str) -> Failure {
    Failure::new(Code::SiteUnreachable)
        .with_detail(detail)
        .with_hint("Look at this machine's network and name servers; some networks block the site by name.")
}
