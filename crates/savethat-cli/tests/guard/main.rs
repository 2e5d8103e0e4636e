//! No name, no page and no redirect leads a request inside a network: the whole binary, without a proxy, in a network of
//! its own where a bait on every forbidden address records who comes.
//!
//! Needs Linux, `ip` and `unshare`, and either root or user namespaces; fails where there are none.

mod bait;
mod inside;
mod namespace;
mod place;

mod names;
mod pages;
mod proxied;
mod served;
