//! A simulated TikTok and its CDN, over TLS with a certificate authority of its own, reached as any site is:
//! through an HTTP CONNECT proxy (`HTTPS_PROXY`) and a trusted certificate (`SSL_CERT_FILE`).
//!
//! It is written from what is known of the site and shares no type and no parser with the engine, so that a
//! mistake there is not a mistake here too. What exists and what goes wrong is a [`World`]; a [`Sim`] serves it
//! and keeps a log of every request.
//!
//! ```
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! use savethat_sim::{Clip, Fault, Options, Post, Sim, World};
//!
//! let mut world = World::empty("2026-11-20T12:00:00Z".parse().unwrap());
//! let id = world.add("alice", Post::clip(Clip::Dawn).story().fault(Fault::Cut { after: 1000 }));
//! let link = world.link(id);
//! let sim = Sim::start(world, Options::default()).await.unwrap();
//! // … fetch `link` through sim.proxy(), trusting sim.ca_pem() …
//! assert_eq!(sim.media_hits(id), 0);
//! sim.stop().await;
//! # });
//! ```

mod ask;
mod cdn;
mod clock;
mod content;
mod dice;
pub mod fixture;
mod hit;
mod net;
mod options;
mod page;
mod reply;
mod sim;
mod site;
mod world;

pub use clock::Follow;
pub use content::Content;
pub use fixture::{Clip, Still};
pub use hit::Hit;
pub use options::Options;
pub use sim::Sim;
pub use world::{
    Challenge, Codec, Creator, Example, Fault, FaultRule, Handshake, List, Oembed, On, Page, PhonePlace,
    Picture, Post, PostMedia, STORY_LIFETIME, Scenario, ShortHost, ShortTarget, Subtitle, Variant, Video,
    Way, World,
};
