//! The page in real browsers, driven by WebDriver on loopback: the same tests in every engine.
//!
//! `./test --all` installs the browsers and their drivers and sets `SAVETHAT_BROWSER=needed`: then these tests fail where one is
//! missing; otherwise they say that they were skipped.

mod checked;
mod engine;
mod exported;
mod failing;
mod installed;
mod lists;
mod owner;
mod page;
mod places;
mod plain;
mod pushes;
mod saving;
mod sharing;
mod strangers;
mod tongues;
mod wire;

use std::time::Duration;

use savethat_sim::{Clip, Fault, FaultRule, Post};

use crate::site::Site;

/// Two live Stories of one creator; the second takes four seconds to come.
fn slow() -> (Site, u64) {
    dripping(30)
}

/// The second takes eleven: longer than a page without scripts waits.
fn slower() -> (Site, u64) {
    dripping(90)
}

fn dripping(milliseconds: u64) -> (Site, u64) {
    Site::with(|world| {
        let drip = Fault::Drip { bytes: 8_000, pause: Duration::from_millis(milliseconds) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 9);
        world.add("slow.line", Post::film(Clip::Dawn.content()).story().unstamped());
        world.add("slow.line", Post::film(content).story().unstamped().rule(FaultRule::always(drip)))
    })
}
