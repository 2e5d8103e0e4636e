//! Asking for a page, past the proof of work where the site wants one first.

use savethat_words::say;

use super::{
    ask::{Asker, refusal},
    cooling::Way,
    page::Answer,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
    source::upstream::{Question, Reply},
};

/// How often a question is asked when the network or the site's servers are in trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tries {
    /// There are other ways in to try first.
    One,
    /// With a pause between.
    Two,
}

/// What came in the end.
#[derive(Debug)]
pub(super) struct Passed<T> {
    /// What the answer holds; the failure where it is no answer at all.
    pub(super) answer: Result<Answer<T>, Failure>,
    /// The last answer itself.
    pub(super) reply: Reply,
    /// A proof of work was asked for, and done.
    pub(super) challenged: bool,
}

/// Asks, past the proof of work where one is wanted: solved once for each jar.
///
/// # Errors
/// Those of the network, and a proof of work without an answer.
pub(super) async fn pass<T>(
    asker: &Asker,
    (way, tries): (Way, Tries),
    question: &Question<'_>,
    jar: &mut Jar,
    cx: &Context,
    read: impl Fn(&[u8], &Jar) -> Answer<T>,
) -> Result<Passed<T>, Failure> {
    let ask = async |jar: &mut Jar| match tries {
        Tries::One => asker.once(way, question, jar, cx).await,
        Tries::Two => asker.twice(way, question, jar, cx).await,
    };
    let told = |reply: Reply, jar: &Jar, challenged| {
        let answer = match refusal(&reply, cx) {
            Some(failure) => Err(failure),
            None => Ok(read(&reply.body, jar)),
        };
        Passed { answer, reply, challenged }
    };
    let first = told(ask(jar).await?, jar, false);
    let Passed { answer: Ok(Answer::Challenge(challenge)), .. } = first else { return Ok(first) };
    // At most a million hashes: a tenth of a second on a slow machine, so not on the thread that serves others.
    let solved = tokio::task::spawn_blocking(move || challenge.solve()).await;
    let cookies = solved.map_err(|error| Failure::new(Code::Internal).with_source(error))??;
    for (name, value) in &cookies {
        jar.set(name, value, "tiktok.com", &question.url);
    }
    let again = ask(jar).await;
    // They are good for one request: the site's own script gives them a second to live.
    for (name, _) in &cookies {
        jar.forget(name);
    }
    Ok(told(again?, jar, true))
}

/// The failure where the right answer to a proof of work brings the next one.
pub(super) fn another_challenge() -> Failure {
    Failure::new(Code::SiteRefused).with_detail(say::reason_proof_again())
}
