//! For the doctor: what each way in answered, and what was made of it.

use jiff::Timestamp;

use super::{
    Ladder, place,
    rung::{Rung, Target, session, wanted},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
    source::tiktok::{page::Answer, pass::another_challenge},
};

/// One answer, looked at closely.
#[derive(Clone, Debug)]
pub struct Examination {
    /// Which way in, as in [`Rung::name`].
    pub via: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The site's own time, from its `Date` header: tells whether this machine's clock is right.
    pub date: Option<Timestamp>,
    /// Whether a proof of work was asked for, and solved.
    pub challenged: bool,
    /// The place in the answer where the post was found, such as `webapp.video-detail`.
    pub place: Option<&'static str>,
    /// Why there was no post.
    pub failure: Option<Failure>,
    /// The answer, decompressed. Holds what names the visitor: redact it before it goes anywhere.
    pub body: Vec<u8>,
}

impl Ladder {
    /// Asks each way in for the post, past every cache. The list of Stories is left out: it is no page of the post.
    ///
    /// # Errors
    /// Those of the network where no way in answered.
    pub(in crate::source::tiktok) async fn examine(
        &self,
        target: &Target,
        cx: &Context,
    ) -> Result<Vec<Examination>, Failure> {
        let mut examined = Vec::new();
        let mut unreached = None;
        for rung in self.rungs.iter().copied().filter(|rung| *rung != Rung::Stories) {
            match self.examine_rung(rung, target, cx).await {
                Ok(examination) => examined.push(examination),
                Err(failure) => unreached = unreached.or(Some(failure)),
            }
        }
        match unreached {
            Some(failure) if examined.is_empty() => Err(failure),
            _ => Ok(examined),
        }
    }

    async fn examine_rung(&self, rung: Rung, target: &Target, cx: &Context) -> Result<Examination, Failure> {
        let passed = rung.look(&self.asker, target, cx).await?;
        let reply = passed.reply;
        let session = session(Jar::default(), &self.asker.wardrobe.desktop);
        let wanted = wanted(target, &session, rung.name(), &self.asker, cx);
        let (place, failure) = match passed.answer {
            Ok(Answer::Found(_)) => (place::find(rung, &reply.body, &wanted), None),
            Ok(Answer::Verdict(failure) | Answer::Nothing(failure)) | Err(failure) => (None, Some(failure)),
            Ok(Answer::Challenge(_)) => (None, Some(another_challenge())),
        };
        let date = reply.headers.get(http::header::DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok()).map(|date| date.timestamp());
        Ok(Examination {
            via: rung.name(),
            status: reply.status.as_u16(),
            date,
            challenged: passed.challenged,
            place,
            failure,
            body: reply.body,
        })
    }
}

/// The failure for a link whose pages cannot be examined.
pub(in crate::source::tiktok) fn not_a_post() -> Failure {
    Failure::new(Code::LinkUnsupported).with_detail("Only the page of one post can be examined.")
}
