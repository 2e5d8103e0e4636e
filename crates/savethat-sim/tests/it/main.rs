//! The simulation, spoken to from outside.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not marked as tests")]

mod client;
mod media;
mod pages;
mod ways;
