//! The owner's pages over a library of their own, against the simulated site.

mod api;
mod archive;
mod devices;
mod entrance;
mod export;
mod feed;
mod house;
mod keep;
mod kept;
mod mailbox;
mod pushbox;
mod shelf;
mod tongue;
mod visitors;
mod watches;
mod xml;
