//! The engine against the simulated site: from a pasted text to a proved file.

mod already;
mod breakages;
mod broken;
mod bytes;
mod chaos;
mod clock;
mod command;
mod cuts;
mod failures;
mod full;
mod handshakes;
mod house;
mod ladder;
mod probe;
mod ring;
mod roads;
mod sabotage;
mod spool;
mod sums;
mod variants;
mod withheld;
