//! One way into a post.

use std::time::Duration;

use savethat_words::say;
use url::Url;

use crate::{
    context::Context,
    failure::{Code, Failure},
    post::{Jar, Post, Session},
    source::{
        tiktok::{
            ask::{Asker, WORTH_WAITING, outside_is_change},
            cooling::Way,
            dress, embed, link,
            page::{self, Answer, Wanted},
            pass::{Passed, Tries, another_challenge, pass},
            player, ring,
        },
        upstream::{Dress, Question},
    },
};

/// A page is 290 to 430 KB (captures); more than this is cut off.
pub(in crate::source::tiktok) const MOST: usize = 8 << 20;

/// Data is some 10 KB for each post.
pub(in crate::source::tiktok) const MOST_DATA: usize = 4 << 20;

/// A way into a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rung {
    /// The page for a desktop browser.
    Page,
    /// The page for a phone. Photo posts are often only there (captures of 2026-05).
    Phone,
    /// The data of the player that other sites embed.
    Player,
    /// The page that other sites embed.
    Embed,
    /// The list of its creator's live Stories: for a Story whose creator is known.
    Stories,
}

/// Which post is looked for.
#[derive(Clone, Debug)]
pub(in crate::source::tiktok) struct Target {
    pub(in crate::source::tiktok) id: String,
    pub(in crate::source::tiktok) handle: Option<String>,
    /// Known to be a Story by the link, the list or an earlier look.
    pub(in crate::source::tiktok) story: bool,
    /// The link says that these are pictures.
    pub(in crate::source::tiktok) photos: bool,
    /// Its creator's list was read already and has it without files.
    pub(in crate::source::tiktok) listed: bool,
}

/// What one way in said of the post.
#[derive(Debug)]
pub(in crate::source::tiktok) enum Said {
    Found(Box<Post>),
    /// Definite, about this very post.
    Verdict(Failure),
    /// Nothing about the post: another way in may know. `again` where the same one may know in a moment.
    Nothing {
        failure: Failure,
        again: bool,
    },
    /// It could not know.
    Silent,
}

impl Said {
    /// How long the site wants to be left alone before the same way is asked again.
    pub(super) fn wait(&self) -> Option<Duration> {
        match self {
            Self::Nothing { failure, again: true } => failure.retry_after().map(Duration::from_secs),
            _ => None,
        }
    }
}

impl Rung {
    /// All of them, in the order in which they are tried. The pages have the richest answers and the best media; the list
    /// comes last because it takes two questions.
    pub const ALL: [Self; 5] = [Self::Page, Self::Phone, Self::Player, Self::Embed, Self::Stories];

    /// As in `"via"` and in the setting `site_rungs`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Phone => "phone",
            Self::Player => "player",
            Self::Embed => "embed",
            Self::Stories => "stories",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.name() == name)
    }

    fn way(self) -> Way {
        match self {
            Self::Page => Way::Page,
            Self::Phone => Way::Phone,
            Self::Player => Way::Player,
            Self::Embed => Way::Embed,
            Self::Stories => Way::Stories,
        }
    }

    fn dress(self, asker: &Asker) -> &Dress {
        match self {
            Self::Page => &asker.wardrobe.desktop,
            Self::Phone => &asker.wardrobe.phone,
            Self::Player | Self::Stories => &asker.wardrobe.script,
            Self::Embed => &asker.wardrobe.frame,
        }
    }

    /// Where this way has the post; `None` for the list. Always `/video/`, never `/photo/`: that page carries no post on a
    /// desktop. The handle is not checked by the site; the bare host has no DNS records since 2025-01 (both second-hand).
    fn url(self, target: &Target) -> Option<String> {
        Some(match self {
            Self::Page => link::canonical(target.handle.as_deref(), &target.id),
            Self::Phone => format!("https://m.tiktok.com/v/{}.html", target.id),
            Self::Player => format!(
                "https://www.tiktok.com/player/api/v1/items?item_ids={}&language=en-US&aid=1459",
                target.id
            ),
            Self::Embed => format!("https://www.tiktok.com/embed/v2/{}", target.id),
            Self::Stories => return None,
        })
    }

    /// Whether this way can know the post at all.
    pub(super) fn suits(self, target: &Target) -> bool {
        self != Self::Stories || (target.story && target.handle.is_some() && !target.listed)
    }

    /// Asks this way for the post.
    pub(super) async fn ask(self, asker: &Asker, target: &Target, cx: &Context) -> Said {
        if self == Self::Stories {
            return from_list(asker, target, cx).await;
        }
        match self.look(asker, target, cx).await {
            Ok(passed) => said(passed.answer.map_err(|failure| self.missing(failure))),
            Err(failure) => {
                let again = may_pass(&failure);
                Said::Nothing { failure: outside_is_change(failure), again }
            }
        }
    }

    /// A 404 speaks of the post only where the address is a page of the post. Where it is a door that the site may close
    /// for everyone, it says nothing: two closed doors must not agree that every post is gone.
    pub(super) fn missing(self, failure: Failure) -> Failure {
        if failure.code() != Code::NotFound || matches!(self, Self::Page | Self::Phone) {
            return failure;
        }
        let changed = Failure::new(Code::SiteChanged).with_detail(say::reason_way_closed());
        match failure.site() {
            Some(site) => changed.with_site(site.code, site.message.clone()),
            None => changed,
        }
    }

    /// The answer itself, for whoever wants to see more than the post.
    pub(super) async fn look(
        self,
        asker: &Asker,
        target: &Target,
        cx: &Context,
    ) -> Result<Passed<Box<Post>>, Failure> {
        let text = self.url(target).ok_or_else(|| Failure::new(Code::Internal))?;
        let url = Url::parse(&text).map_err(|error| Failure::new(Code::Internal).with_source(error))?;
        let most = if self == Self::Player { MOST_DATA } else { MOST };
        let dress = self.dress(asker);
        let question = Question { url, dress, referer: None, most, follow: true };
        // A jar for each way and each look-up: shared cookies have broken other programs (second-hand, 2024-05).
        let mut jar = Jar::default();
        pass(asker, (self.way(), Tries::One), &question, &mut jar, cx, |body, jar| {
            let session = session(jar.clone(), dress);
            self.read(body, &wanted(target, &session, self.name(), asker, cx))
        })
        .await
    }

    /// What an answer of this way holds.
    pub(super) fn read(self, body: &[u8], wanted: &Wanted<'_>) -> Answer<Box<Post>> {
        match self {
            Self::Page | Self::Phone | Self::Stories => page::answer(body, wanted),
            Self::Player => player::answer(body, wanted),
            Self::Embed => embed::post(body, wanted),
        }
    }
}

/// Trouble of the network or of the site's servers, unless the site says that it lasts longer than anybody waits.
fn may_pass(failure: &Failure) -> bool {
    failure.code() == Code::SiteUnreachable
        && failure.retry_after().is_none_or(|seconds| Duration::from_secs(seconds) <= WORTH_WAITING)
}

fn said(answer: Result<Answer<Box<Post>>, Failure>) -> Said {
    match answer {
        Ok(Answer::Found(post)) => Said::Found(post),
        Ok(Answer::Verdict(failure)) => Said::Verdict(failure),
        Ok(Answer::Nothing(failure)) => {
            // Pages without their data come and go (second-hand, 2025-03); a status stays what it is.
            let again = failure.code() == Code::SiteChanged && failure.site().is_none();
            Said::Nothing { failure, again }
        }
        Ok(Answer::Challenge(_)) => Said::Nothing { failure: another_challenge(), again: false },
        Err(failure) => {
            let again = may_pass(&failure);
            Said::Nothing { failure, again }
        }
    }
}

/// The post out of its creator's list. One that is not listed says nothing: lists have left out Stories whose own pages
/// were there (second-hand, 2026-07).
async fn from_list(asker: &Asker, target: &Target, cx: &Context) -> Said {
    let Some(handle) = target.handle.as_deref() else { return Said::Silent };
    match ring::read(asker, handle, None, Tries::One, cx).await {
        Ok(listed) => match listed.posts.into_iter().find(|post| post.id == target.id) {
            Some(post) => Said::Found(Box::new(post)),
            None => Said::Silent,
        },
        // What the site says of an account is not about this post: the handle of a link is not checked by anybody.
        Err(failure) => match failure.code() {
            Code::SiteRefused | Code::SiteUnreachable => Said::Nothing { failure, again: false },
            _ => Said::Silent,
        },
    }
}

pub(in crate::source::tiktok) fn session(jar: Jar, dress: &Dress) -> Session {
    Session { jar: jar.into(), agent: dress.agent.clone(), referer: dress::REFERER.into() }
}

pub(super) fn wanted<'a>(
    target: &'a Target,
    session: &'a Session,
    via: &'static str,
    asker: &'a Asker,
    cx: &Context,
) -> Wanted<'a> {
    let extra_hosts = &asker.extra_hosts;
    Wanted { id: &target.id, story: target.story, session, now: cx.clock.now(), via, extra_hosts }
}
