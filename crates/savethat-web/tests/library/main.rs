//! The owner's pages over a library of their own, against the simulated site.

mod archive;
mod entrance;
mod export;
mod feed;
mod house;
mod keep;
mod kept;
mod mailbox;
mod shelf;
mod watches;
mod xml;
