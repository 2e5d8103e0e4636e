//! Several links that wait for one tap.

use savethat::{media::Quality, source::Each};

use savethat_words::Tongue;

use super::href;

#[derive(Clone, Debug)]
pub(crate) struct Several {
    /// What was pasted, and why it is not taken where it is not.
    pub(crate) links: Vec<(String, Option<String>)>,
    /// How many are taken.
    pub(crate) count: usize,
    pub(crate) save: String,
}

impl Several {
    pub(crate) fn of(t: Tongue, each: &[Each], text: &str) -> Self {
        let told =
            |each: &Each| (each.name.clone(), each.link.as_ref().err().map(|failure| failure.detail().to(t)));
        Self {
            links: each.iter().map(told).collect(),
            count: each.iter().filter(|each| each.link.is_ok()).count(),
            save: href::save(t, &crate::words::without_traces(text), Quality::default(), None),
        }
    }
}
