//! The pages as text: the shell around the data, the data itself, and the ways in which both go wrong.

pub(crate) mod frontity;
pub(crate) mod item;
pub(crate) mod old;
pub(crate) mod padding;
pub(crate) mod person;
pub(crate) mod player;
pub(crate) mod shell;
pub(crate) mod stray;
