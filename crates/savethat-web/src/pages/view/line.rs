//! One link of a list.

use savethat::convert::Able;

use super::{Card, Reader, Told, href};
use crate::{
    problem::Problem,
    saves::{List, Moment, State},
    words,
};

#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// [`crate::saves::Entry::key`].
    pub(crate) key: String,
    /// `waiting`, `looking`, `fetching`, `ready` or `failed`.
    pub(crate) status: &'static str,
    /// The same for people.
    pub(crate) said: String,
    /// The link, for people.
    pub(crate) name: String,
    /// Once it was found.
    pub(crate) card: Option<Card>,
    /// Of the link as a whole.
    pub(crate) failure: Option<Told>,
    /// Where it is tried again, where that can help.
    pub(crate) again: Option<String>,
}

impl Line {
    pub(crate) fn of(list: &List, now: &Moment, able: Able, reader: Reader) -> Self {
        let t = reader.t;
        let (entry, status) = (&now.entry, now.as_str());
        let (card, failure) = match &now.state {
            State::Saving(save) => {
                let numbers = save.files.iter().map(|file| file.n);
                let files: Vec<_> = numbers.zip(now.files.iter().cloned()).collect();
                let failed = files.iter().all(|(_, file)| file.failure.is_some());
                let first = files.iter().find_map(|(_, file)| file.failure.clone()).filter(|_| failed);
                let card = save.posts().next().map(|post| {
                    let mut card = Card::saved(post, list.quality, &save.id, &files, able, reader);
                    card.plain_in_list(failed);
                    card
                });
                (card, first.map(Problem::from))
            }
            State::Failed(problem) => (None, Some(problem.clone())),
            State::Looking(Some(post)) | State::Waiting(Some(post)) => {
                (Some(Card::plain(post, reader)), None)
            }
            State::Looking(None) | State::Waiting(None) => (None, None),
        };
        Self {
            key: entry.key.clone(),
            status,
            said: match status {
                "waiting" => t.line_waiting(),
                "looking" => t.line_looking(),
                "fetching" => t.fetching(),
                "ready" => t.ready(),
                _ if card
                    .as_ref()
                    .is_some_and(|card| card.files.iter().any(|file| file.proved.is_some())) =>
                {
                    t.line_in_part()
                }
                _ => t.not_saved(),
            },
            name: words::without_traces(&entry.name),
            card,
            failure: failure.map(|problem| Told::of(t, &problem, None, None)),
            again: now.again().then(|| href::again(t, &list.id, Some(&entry.key))),
        }
    }
}
