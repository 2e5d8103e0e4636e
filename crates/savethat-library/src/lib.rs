//! What is kept: records of posts and their files, the Stories that are watched for, and the jobs that keep them.
//!
//! Everything durable goes through a [`store::Store`]; files lie on a [`shelf::Shelf`], readable without this program.

// what was kept of a post
pub mod record;
// where its files lie
pub mod shelf;
// one of them, read and packed
pub mod stored;
// a small picture of each post
pub mod thumb;
// what happened, in order
pub mod event;
// whose Stories are looked for, and when
pub mod watch;
// what is to be done, at least once
pub mod job;
// what one process at a time does
mod role;
// whether there is room for it
pub mod room;
// who is told of it
pub mod tell;
// how much of it is under way
pub mod busy;
// where all of it is written down
pub mod store;
// what came of a copy, and each file in it
pub mod copy;
// a copy of all of it
pub mod backup;
// from a folder of saved files into it
pub mod import;
// a copy for people, with pages
pub mod export;
