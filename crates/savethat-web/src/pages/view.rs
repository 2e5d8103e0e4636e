//! What the templates are filled with: everything in words, nothing left to decide.

mod card;
mod frame;
pub(crate) mod href;
mod keep;
mod line;
mod ring;
#[cfg(test)]
pub(crate) mod sample;
mod several;

pub(crate) use card::{Card, what};
pub(crate) use frame::{Frame, Reader, Told};
pub(crate) use keep::Keep;
pub(crate) use line::Line;
pub(crate) use ring::Ring;
pub(crate) use several::Several;

#[cfg(test)]
mod tests;
