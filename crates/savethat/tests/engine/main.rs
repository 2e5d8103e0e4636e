//! The engine against the simulated site: from a pasted text to a proved file.

mod already;
mod broken;
mod bytes;
mod clock;
mod command;
mod failures;
mod house;
mod ring;
mod roads;
mod sabotage;
mod spool;
mod variants;
