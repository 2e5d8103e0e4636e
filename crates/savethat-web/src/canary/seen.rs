//! What one check saw.

use jiff::Timestamp;
use savethat::{
    failure::Failure,
    probe::{Probed, Standing},
    source::tiktok::Rung,
};

/// What one check saw.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) at: Timestamp,
    pub(crate) standing: Standing,
    /// Each way in, in the order in which they are tried.
    pub(crate) ways: Vec<(Rung, Option<Trouble>)>,
    /// Why no byte of the file came, where the post was found.
    pub(crate) media: Option<Trouble>,
}

/// What is broken, and since which check.
#[derive(Clone, Debug)]
pub(crate) struct Trouble {
    pub(crate) failure: Failure,
    pub(crate) since: Timestamp,
}

impl Trouble {
    /// The same trouble as before is as old as it was.
    fn of(failure: &Failure, before: Option<&Self>, now: Timestamp) -> Self {
        let same = before.filter(|before| before.failure.code() == failure.code());
        Self { failure: failure.clone(), since: same.map_or(now, |before| before.since) }
    }
}

impl Seen {
    pub(super) fn of(probed: &Probed, before: Option<&Self>, now: Timestamp) -> Self {
        let ways = probed.ways.iter().map(|way| {
            let trouble = way.post.as_ref().err();
            let known = before.and_then(|before| before.trouble(way.rung));
            (way.rung, trouble.map(|failure| Trouble::of(failure, known, now)))
        });
        let media = probed.media.as_ref().and_then(|sample| sample.seen.as_ref().err());
        let known = before.and_then(|before| before.media.as_ref());
        Self {
            at: now,
            standing: probed.standing(),
            ways: ways.collect(),
            media: media.map(|failure| Trouble::of(failure, known, now)),
        }
    }

    fn trouble(&self, rung: Rung) -> Option<&Trouble> {
        self.ways.iter().find(|(other, _)| *other == rung).and_then(|(_, trouble)| trouble.as_ref())
    }

    /// The ways that are broken although the post is there.
    pub(crate) fn broken(&self) -> impl Iterator<Item = (Rung, &Trouble)> {
        self.ways.iter().filter_map(|(rung, trouble)| Some((*rung, trouble.as_ref()?)))
    }

    /// What has changed since `before`, a line each.
    pub(super) fn log(&self, before: Option<&Self>) {
        for (rung, trouble) in &self.ways {
            let known = before.and_then(|before| before.trouble(*rung));
            log(rung.name(), trouble.as_ref(), known);
        }
        log("media", self.media.as_ref(), before.and_then(|before| before.media.as_ref()));
        let was = before.map(Self::state);
        let state = self.state();
        if was != Some(state) {
            tracing::info!(state, was, "the canary's word on TikTok");
        }
        if let Standing::Gone(failure) = &self.standing {
            let code = failure.code().as_str();
            tracing::warn!(code, "the canary's post is not to be had: name another one in canary_link");
        }
    }

    /// One word.
    pub(crate) fn state(&self) -> &'static str {
        match &self.standing {
            Standing::Works(_) => "working",
            Standing::NoBytes(..) => "no_media",
            Standing::Gone(_) => "post_gone",
            Standing::Down(_) => "down",
        }
    }
}

fn log(way: &'static str, trouble: Option<&Trouble>, known: Option<&Trouble>) {
    let code = |trouble: &Trouble| trouble.failure.code();
    match (trouble, known) {
        (Some(trouble), known) if known.map(code) != Some(code(trouble)) => {
            let site = trouble.failure.site().map(|site| site.code);
            tracing::warn!(way, code = code(trouble).as_str(), site_code = site, "a way in is broken");
        }
        (None, Some(_)) => tracing::info!(way, "a way in works again"),
        _ => {}
    }
}
