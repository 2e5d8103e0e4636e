//! Links worth trying.

/// A link to show to people, with a word about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// For example "A video Story".
    pub title: String,
    /// What to paste.
    pub link: String,
    /// What to expect, in a sentence.
    pub note: String,
}

/// A named situation of [`World::standard`](crate::World::standard).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Unique, lower case with hyphens.
    pub name: String,
    /// What is special about it, in a sentence.
    pub what: String,
    /// The heading that it stands under, for example "Refusals".
    pub group: &'static str,
    /// What to paste.
    pub link: String,
    /// The post behind it, where there is exactly one.
    pub id: Option<u64>,
}
