//! The watcher and the worker over a simulated site, with the test's own time.

mod exports;
mod house;
mod keeps;
mod misses;
mod thumbs;
