//! What every store does alike. Each test gets a fresh one.

mod fixtures;
mod jobs;
mod owner;
mod records;
mod told;
mod watches;
