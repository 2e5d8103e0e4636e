//! What each way in answers by itself, and what is made of it: for the doctor and a server's canary.

use std::time::Duration;

use jiff::Timestamp;
use savethat_words::say;

use super::{
    Ladder, place,
    rung::{Rung, Said, Target, session, wanted},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::{Jar, Kind, Post},
    source::{
        tiktok::{
            page::Answer,
            pass::{Passed, another_challenge},
        },
        upstream::Reply,
    },
};

/// How long one way may take: whoever looks at all of them wants to hear of the others too.
const EACH: Duration = Duration::from_secs(15);

/// One way in, looked at closely.
#[derive(Clone, Debug)]
pub struct Examination {
    /// Which.
    pub rung: Rung,
    /// How long it took, a proof of work included.
    pub took: Duration,
    /// The answer, where one came and was read by itself. The list of Stories takes several questions and shows none.
    pub answer: Option<Answered>,
    /// The post, or why there was none.
    pub post: Result<Box<Post>, Failure>,
}

/// An answer of the site.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The HTTP status.
    pub status: u16,
    /// The site's own time, from its `Date` header: tells whether this machine's clock is right.
    pub date: Option<Timestamp>,
    /// Whether a proof of work was asked for, and solved.
    pub challenged: bool,
    /// The place in the answer where the post was found, such as `webapp.video-detail`.
    pub place: Option<&'static str>,
    /// The answer, decompressed. Holds what names the visitor: redact it before it goes anywhere.
    pub body: Vec<u8>,
}

impl Ladder {
    /// Asks each way in for the post, past every cache, one after the other. A way that cannot know the post is left out:
    /// the list of Stories is only for a Story whose creator is known, and says nothing where it does not name it.
    ///
    /// A way that the site limits is not asked either: it says so with the time that is left. Each question has its turn
    /// in everybody's budget.
    ///
    /// # Errors
    /// `rate_limited`: everybody together asks so much that there is no turn.
    pub(in crate::source::tiktok) async fn examine(
        &self,
        target: &Target,
        cx: &Context,
    ) -> Result<Vec<Examination>, Failure> {
        let mut examined: Vec<Examination> = Vec::new();
        let mut target = target.clone();
        for rung in self.rungs.iter().copied() {
            // The site's own word that it is a Story makes its creator's list a way in.
            let posts = examined.iter().filter_map(|way| way.post.as_ref().ok());
            target.story |= posts.clone().any(|post| post.kind == Kind::Story);
            if !rung.suits(&target) {
                continue;
            }
            self.asker.turn(cx).await?;
            let start = cx.clock.mono();
            let cx = cx.over_in(EACH);
            let seen = match rung {
                Rung::Stories => self.examine_list(&target, &cx).await.map(|post| (None, post)),
                _ => Some(self.examine_rung(rung, &target, &cx).await),
            };
            let took = cx.clock.mono().saturating_sub(start);
            examined.extend(seen.map(|(answer, post)| Examination { rung, took, answer, post }));
        }
        Ok(examined)
    }

    async fn examine_list(&self, target: &Target, cx: &Context) -> Option<Result<Box<Post>, Failure>> {
        match Rung::Stories.ask(&self.asker, target, cx).await {
            Said::Found(post) => Some(Ok(post)),
            Said::Verdict(failure) | Said::Nothing { failure, .. } => Some(Err(failure)),
            Said::Silent => None,
        }
    }

    async fn examine_rung(
        &self,
        rung: Rung,
        target: &Target,
        cx: &Context,
    ) -> (Option<Answered>, Result<Box<Post>, Failure>) {
        let Passed { answer, reply, challenged } = match rung.look(&self.asker, target, cx).await {
            Ok(passed) => passed,
            Err(failure) => return (None, Err(failure)),
        };
        let post = match answer {
            Ok(Answer::Found(post)) => Ok(post),
            Ok(Answer::Verdict(failure) | Answer::Nothing(failure)) => Err(failure),
            Ok(Answer::Challenge(_)) => Err(another_challenge()),
            Err(failure) => Err(rung.missing(failure)),
        };
        let place = post.is_ok().then(|| {
            let session = session(Jar::default(), &self.asker.wardrobe.desktop);
            place::find(rung, &reply.body, &wanted(target, &session, rung.name(), &self.asker, cx))
        });
        let answered = Answered {
            status: reply.status.as_u16(),
            date: date(&reply),
            challenged,
            place: place.flatten(),
            body: reply.body,
        };
        (Some(answered), post)
    }
}

/// The time in an answer's `Date` header.
pub(in crate::source::tiktok) fn date(reply: &Reply) -> Option<Timestamp> {
    let date = reply.headers.get(http::header::DATE).and_then(|date| date.to_str().ok())?;
    jiff::fmt::rfc2822::parse(date).ok().map(|date| date.timestamp())
}

/// The failure for a link whose pages cannot be examined.
pub(in crate::source::tiktok) fn not_a_post() -> Failure {
    Failure::new(Code::LinkUnsupported).with_detail(say::reason_only_one_post())
}
