//! The page and the API of savethat: one [`router`] over the engine's [`Saver`](savethat::save::Saver).
//!
//! `router.rs` shows every route on one page. `pages/` is for people, `api/` for scripts, `media.rs` hands out bytes;
//! none of them knows a site. Every failure is a [`problem`] until the outermost layer, `headers.rs`, writes it as HTML
//! or as a problem document.

mod answer;
mod api;
mod app;
mod asked;
mod assets;
mod begin;
mod body;
mod bundle;
mod canary;
mod carry;
mod compress;
mod disposition;
mod door;
mod headers;
mod installed;
mod known;
mod library;
mod listen;
mod media;
mod metrics;
mod pages;
mod place;
mod problem;
mod range;
mod ready;
mod router;
mod saves;
mod tongue;
mod watch;
mod words;

pub use app::{App, Example, Operator};
pub use canary::Canary;
pub use door::{Access, Flaw, Keyring, NewKey, Origin, Password, Peer, Proxies, PublicUrl, Rules};
pub use library::{Bell, Library, key_of};
pub use listen::{Lines, Serving, Tls, serve};
pub use metrics::Metrics;
pub use router::router;
pub use watch::Watch;
