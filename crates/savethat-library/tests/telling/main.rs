//! Telling people, with the test's own time, over servers that are written here.

mod house;
mod mail;
mod mailbox;
mod postbox;
mod posts;
mod pushbox;
mod pushes;
