//! The rules of the house, as tests. Each rule has a second test that proves that it fails on a bad sample.

mod arrow;
mod code;
mod leftovers;
mod map;
mod names;
mod prints;
mod size;
mod spoken;
mod tree;
