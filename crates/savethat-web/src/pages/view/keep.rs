//! "Keep this", on a result.

use crate::library::Owner;

/// A form that puts what is shown into the library.
#[derive(Clone, Debug)]
pub(crate) struct Keep {
    pub(crate) seal: String,
    /// `save`, `list` or `link`.
    pub(crate) what: &'static str,
    /// Of the save or the list, or the link itself.
    pub(crate) id: String,
}

impl Keep {
    pub(crate) fn of(owner: &Owner, what: &'static str, id: &str) -> Self {
        Self { seal: owner.seal.clone(), what, id: id.to_owned() }
    }
}
