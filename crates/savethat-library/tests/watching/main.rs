//! The watcher and the worker over a simulated site, with the test's own time.

mod exports;
mod gone;
mod house;
mod keeps;
mod misses;
mod roles;
mod sweeps;
mod thumbs;
