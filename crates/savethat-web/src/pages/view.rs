//! What the templates are filled with: everything in words, nothing left to decide.

mod card;
mod frame;
pub(crate) mod href;
mod ring;
#[cfg(test)]
pub(crate) mod sample;

pub(crate) use card::Card;
pub(crate) use frame::{Frame, Told};
pub(crate) use ring::Ring;

#[cfg(test)]
mod tests;
