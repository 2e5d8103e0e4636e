//! Saves that somebody asked for, by their unguessable id: bounded in number and age, in memory.
//!
//! A save holds on to its files in the spool. So it still works when the Story is over, for the one who asked while it
//! lived and for nobody else.

mod changes;
mod list;
mod one;
mod table;

pub(crate) use list::{AT_ONCE, Count, Entry, List, Moment, State};
pub(crate) use one::{File, Save, Snapshot, Status};
pub(crate) use table::{AGE, Kept};
