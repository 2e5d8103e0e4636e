//! What every handler is given, and the few questions that all of them ask the engine.

use std::{sync::Arc, time::Duration};

use savethat::{
    context::Context,
    convert::Made,
    failure::{Code, Failure},
    media::Quality,
    post::{Part, Post, SourceId},
    save::Saver,
    source::{Found, Link, LinkKind, Ring},
    spool::{Item, Spooled},
};
use savethat_words::{Said, Tongue};
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    canary::{self, Canary},
    door::{Door, Rules, Visitor},
    known::Known,
    library::Library,
    pages::view::{Frame, Reader},
    place::Place,
    problem::Problem,
    ready::Ready,
    saves::{Kept, List, Save},
    watch::Watch,
};

/// Everything that the page and the API need.
#[derive(Debug)]
pub struct App {
    /// The engine.
    pub saver: Saver,
    /// Clock and chance; its `stop` is the server's own.
    pub cx: Context,
    /// Links to try, shown on the page: for the demo, else empty.
    pub examples: Vec<Example>,
    /// Shown at the foot of the page.
    pub version: &'static str,
    /// Who runs the server, where they say so.
    pub operator: Option<Operator>,
    /// Who may come in, and how much they may have.
    pub rules: Rules,
    /// What the one who runs it sees of it.
    pub watch: Watch,
    /// What its owner keeps, where it has a library.
    pub library: Option<Library>,
}

/// Who runs a server, for whoever wants something withdrawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operator {
    /// Possibly empty.
    pub name: String,
    /// An address for mail, one that begins with `https://`, or any other way; possibly empty.
    pub contact: String,
}

/// How an operator is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contact<'a> {
    pub(crate) text: &'a str,
    /// Where it is an address for mail or of the web. Never another scheme.
    pub(crate) href: Option<String>,
}

impl Operator {
    /// How they are reached, where that is an address that begins with `mailto:` or `https://`.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        self.contact()?.href
    }

    /// Where one is named.
    pub(crate) fn contact(&self) -> Option<Contact<'_>> {
        let text = self.contact.trim();
        (!text.is_empty()).then(|| Contact { text, href: href(text) })
    }
}

fn href(contact: &str) -> Option<String> {
    if let Ok(address) = Url::parse(contact) {
        return (address.scheme() == "https").then(|| address.into());
    }
    let (user, host) = contact.split_once('@')?;
    let plain = |text: &str| {
        !text.is_empty() && text.chars().all(|char| char.is_ascii_alphanumeric() || "._+-".contains(char))
    };
    (plain(user) && plain(host) && host.contains('.')).then(|| format!("mailto:{contact}"))
}

/// A link to try.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it is, such as `A video Story`.
    pub title: Said,
    /// What a person would paste.
    pub link: String,
    /// What will happen, in half a sentence.
    pub note: Said,
}

/// How long a look-up may take before the visitor is told that the site does not answer.
const LOOK: Duration = Duration::from_secs(25);
/// How long a post found for one request serves the others, as long as the engine's own memory.
const FRESH: Duration = Duration::from_secs(120);
/// Look-ups under way at once; beyond that a visitor is told to come back rather than made to wait.
const LOOKS: usize = 512;

pub(crate) type Shared = Arc<Web>;

#[derive(Debug)]
pub(crate) struct Web {
    pub(crate) saver: Saver,
    pub(crate) cx: Context,
    pub(crate) examples: Vec<Example>,
    pub(crate) version: &'static str,
    pub(crate) operator: Option<Operator>,
    pub(crate) door: Door,
    pub(crate) watch: Watch,
    pub(crate) library: Option<Library>,
    pub(crate) saves: Kept<Save>,
    pub(crate) lists: Kept<List>,
    pub(crate) ready: Ready,
    known: Known,
    looks: Semaphore,
}

impl Web {
    pub(crate) fn new(app: App) -> Result<Self, Said> {
        Ok(Self {
            door: Door::new(app.rules, &app.cx)?,
            saver: app.saver,
            cx: app.cx,
            examples: app.examples,
            version: app.version,
            operator: app.operator,
            watch: app.watch,
            library: app.library,
            saves: Kept::default(),
            lists: Kept::default(),
            ready: Ready::default(),
            known: Known::default(),
            looks: Semaphore::new(LOOKS),
        })
    }

    /// An empty page.
    pub(crate) fn frame(&self, t: Tongue) -> Frame {
        Frame { library: self.library.is_some(), ..Frame::new(self.version, self.reader(t)) }
    }

    /// An empty page at this place.
    pub(crate) fn frame_at(&self, place: &Place) -> Frame {
        Frame { inside: place.inside, place: Some(place.clone()), ..self.frame(place.t) }
    }

    /// Whoever reads `t`, now.
    pub(crate) fn reader(&self, t: Tongue) -> Reader {
        Reader { t, now: self.cx.clock.now() }
    }

    /// What is known of the site, for people.
    pub(crate) fn site(&self, t: Tongue) -> Option<canary::Line> {
        let seen = self.watch.canary.as_ref().and_then(Canary::seen);
        canary::line(t, seen.as_ref(), self.saver.tiktok.worked(), self.cx.clock.now())
    }

    /// The same for machines.
    pub(crate) fn site_report(&self) -> serde_json::Value {
        let seen = self.watch.canary.as_ref().and_then(Canary::seen);
        canary::report(seen.as_ref(), self.saver.tiktok.worked(), self.cx.clock.now())
    }

    /// What is behind a link; remembered, so that its media addresses need no second look-up.
    pub(crate) async fn look(&self, link: &Link) -> Result<Vec<Arc<Post>>, Problem> {
        let _turn = self.looks.try_acquire().map_err(|_full| Problem::busy())?;
        let cx = self.cx.over_in(LOOK);
        let Found { posts, .. } =
            cx.within(LOOK, self.saver.look(link, &cx)).await.map_err(Failure::from)??;
        let posts: Vec<_> = posts.iter().map(|post| self.saver.spool.amended(post)).collect();
        self.remember(&posts);
        Ok(posts)
    }

    /// A creator's live Stories; remembered too.
    pub(crate) async fn ring(&self, source: SourceId, handle: &str) -> Result<Ring, Problem> {
        let _turn = self.looks.try_acquire().map_err(|_full| Problem::busy())?;
        let cx = self.cx.over_in(LOOK);
        Ok(cx.within(LOOK, self.saver.ring(source, handle, &cx)).await.map_err(Failure::from)??)
    }

    /// A post as JSON, with addresses of this server; made once while the post is known.
    pub(crate) fn document(&self, post: &Arc<Post>) -> Arc<str> {
        self.known.document(&self.saver.spool.amended(post))
    }

    pub(crate) fn remember(&self, posts: &[Arc<Post>]) {
        let now = self.cx.clock.mono();
        for post in posts {
            self.known.keep(post.clone(), now);
        }
    }

    /// The post of a media address: from memory while that is fresh, else asked for again.
    ///
    /// When the site cannot be asked, an older memory will do: the bytes may well be in the spool. When it says that
    /// the post is gone, the memory goes too, and the address answers as the site does.
    ///
    /// Asking again counts as a look-up of the visitor: else numbers could be tried out here.
    pub(crate) async fn post(&self, source: &str, id: &str, visitor: &Visitor) -> Result<Arc<Post>, Problem> {
        let source = self.source(source).ok_or_else(Problem::no_such_page)?;
        if id.is_empty() || id.len() > 25 || !id.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Problem::no_such_page());
        }
        self.saver.withheld.post(id, "")?;
        let known = self.known.find(source, id);
        if let Some((post, _)) = &known {
            self.saver.permits(post)?;
        }
        if let Some((post, found)) = &known
            && self.cx.clock.mono().saturating_sub(*found) < FRESH
        {
            return Ok(self.saver.spool.amended(post));
        }
        // The address that the post itself gave says more than its number: the creator, and whether it is a Story.
        let link = known
            .as_ref()
            .and_then(|(post, _)| self.saver.judge(&post.link).ok())
            .map(|judged| judged.link)
            .unwrap_or_else(|| Link {
                source,
                kind: LinkKind::Post {
                    id: id.to_owned(),
                    handle: None,
                    story_hint: false,
                    photos_hint: false,
                },
            });
        let found = match visitor.look() {
            Ok(()) => self.look(&link).await,
            Err(too_fast) => Err(too_fast),
        };
        match found {
            Ok(posts) => posts
                .into_iter()
                .find(|post| post.id == id)
                .ok_or_else(|| Failure::new(Code::NotFound).into()),
            Err(problem) if problem.definite() => {
                self.known.forget(source, id);
                Err(problem)
            }
            Err(problem) => known.map(|(post, _)| post).ok_or(problem),
        }
    }

    /// A save that was begun here.
    ///
    /// # Errors
    /// Where it is not known, and where everything in it is withheld.
    pub(crate) fn save(&self, id: &str) -> Result<Arc<Save>, Problem> {
        let save = self.saves.find(id, self.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
        save.permitted()?;
        Ok(save)
    }

    /// The post of the visitor's own save where one is named, else as long as the site still has it.
    pub(crate) async fn kept_or_found(
        &self,
        source: &str,
        id: &str,
        save: Option<&str>,
        visitor: &Visitor,
    ) -> Result<Arc<Post>, Problem> {
        let kept = save.and_then(|save| self.saves.find(save, self.cx.clock.mono()));
        let kept =
            kept.and_then(|save| save.posts().find(|post| post.id == id && post.source.0 == source).cloned());
        match kept {
            Some(post) => Ok(post),
            None => self.post(source, id, visitor).await,
        }
    }

    /// What is made of a post, out of the spool. The making goes on when the visitor leaves.
    pub(crate) async fn make(&self, post: &Arc<Post>, made: Made) -> Result<Spooled, Problem> {
        Ok(self.saver.converter.open(post, made, &self.cx).await?)
    }

    /// The site of this name.
    pub(crate) fn source(&self, name: &str) -> Option<SourceId> {
        self.saver.sources.0.iter().map(|source| source.id()).find(|id| id.0 == name)
    }

    /// One file of a post, out of the spool. The fetch goes on when the visitor leaves.
    pub(crate) async fn open(
        &self,
        post: &Arc<Post>,
        part: Part,
        quality: Quality,
    ) -> Result<Spooled, Problem> {
        if post.part(part).is_none() {
            return Err(Problem::no_such_page());
        }
        let item = Item { post: post.clone(), part, quality };
        Ok(self.saver.spool.open(&item, &self.cx).await?)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("abuse@example.org", Some("mailto:abuse@example.org"))]
    #[case("https://example.org/contact", Some("https://example.org/contact"))]
    #[case("http://example.org/contact", None)]
    #[case("https://", None)]
    #[case("javascript:alert(1)", None)]
    #[case("mailto:a@b.c?body=x", None)]
    #[case("a@b.c?body=x", None)]
    #[case("+49 30 123456", None)]
    #[case("@alice on Matrix", None)]
    fn only_addresses_become_links(#[case] contact: &str, #[case] href: Option<&str>) {
        let operator = Operator { name: String::new(), contact: contact.to_owned() };
        assert_eq!(operator.contact(), Some(Contact { text: contact, href: href.map(str::to_owned) }));
    }

    #[test]
    fn a_name_alone_is_no_contact() {
        let operator = Operator { name: "Ann".into(), contact: "  ".into() };
        assert_eq!(operator.contact(), None);
    }
}
