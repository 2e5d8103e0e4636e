//! For scripts: JSON in, JSON or bytes out. One file for each thing that can be asked.

pub(crate) mod creators;
pub(crate) mod described;
pub(crate) mod events;
pub(crate) mod file;
pub(crate) mod health;
pub(crate) mod library;
pub(crate) mod lists;
mod many;
pub(crate) mod owner;
pub(crate) mod push;
pub(crate) mod resolve;
pub(crate) mod saves;
#[cfg(test)]
pub(crate) mod shape;
pub(crate) mod watches;
