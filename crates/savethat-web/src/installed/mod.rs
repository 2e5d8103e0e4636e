//! The page on a home screen: what a browser is told to install it, what the phone hands to it, and what it does without a network.

pub(crate) mod manifest;
mod offline;
mod share;
mod worker;

pub(crate) use self::{offline::show as offline, share::show as share, worker::show as worker};
