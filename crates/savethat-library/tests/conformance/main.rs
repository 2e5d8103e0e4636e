//! What every store does alike. Each test gets a fresh one.

mod devices;
mod fixtures;
mod gone;
mod jobs;
mod owner;
mod postgres;
mod records;
mod roles;
mod routines;
mod schemas;
mod told;
mod watches;
