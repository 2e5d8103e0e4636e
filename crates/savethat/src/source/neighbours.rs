//! Sites that people paste links of and that we do not save from: known well enough to say why, without a request.

use async_trait::async_trait;
use savethat_words::say;
use url::Url;

use super::{Found, Link, Ring, Source};
use crate::{
    context::Context,
    failure::{Code, Failure},
    link::Candidate,
    post::{Author, Media, Part, Post, SourceId},
};

/// Instagram and Facebook. Both show Stories only to people who are signed in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Neighbours;

/// A site, its domains and the first parts of the paths of its Stories.
struct Site {
    name: &'static str,
    domains: &'static [&'static str],
    stories: &'static [&'static str],
}

const SITES: [Site; 2] = [
    Site { name: "Instagram", domains: &["instagram.com", "instagr.am"], stories: &["stories", "s"] },
    Site { name: "Facebook", domains: &["facebook.com", "fb.com"], stories: &["stories"] },
];

#[async_trait]
impl Source for Neighbours {
    fn id(&self) -> SourceId {
        SourceId("neighbours")
    }

    fn recognise(&self, candidate: &Candidate) -> Option<Result<Link, Failure>> {
        let Candidate::Address(url) = candidate else { return None };
        let site = SITES.iter().find(|site| site.owns(url))?;
        Some(Err(site.refusal(site.is_story(url))))
    }

    async fn resolve(&self, _: &Link, _: &Context) -> Result<Found, Failure> {
        Err(Failure::new(Code::LoginRequired))
    }

    async fn ring(&self, _: &str, _: &Context) -> Result<Ring, Failure> {
        Err(Failure::new(Code::LoginRequired))
    }

    async fn ring_again(&self, _: &Author, _: &Context) -> Result<Ring, Failure> {
        Err(Failure::new(Code::LoginRequired))
    }

    async fn renew(&self, _: &Post, _: Part, _: &Media, _: &Context) -> Result<Media, Failure> {
        Err(Failure::new(Code::LoginRequired))
    }
}

impl Site {
    fn owns(&self, url: &Url) -> bool {
        let Some(host) = url.domain().filter(|_| matches!(url.scheme(), "http" | "https")) else {
            return false;
        };
        self.domains.iter().any(|domain| {
            host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    fn is_story(&self, url: &Url) -> bool {
        let first = url.path().split('/').find(|part| !part.is_empty()).unwrap_or_default();
        self.stories.iter().any(|story| first.eq_ignore_ascii_case(story))
    }

    fn refusal(&self, story: bool) -> Failure {
        if story {
            Failure::new(Code::LoginRequired).with_detail(say::reason_login_site(self.name))
        } else {
            Failure::new(Code::SiteUnknown).with_detail(say::reason_other_site(self.name))
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn answer(link: &str) -> Option<Failure> {
        let candidate = Candidate::Address(Url::parse(link).expect("an address"));
        Neighbours.recognise(&candidate).map(|answer| answer.expect_err("never ours"))
    }

    #[rstest]
    #[case("https://www.instagram.com/stories/alice/3141592653589793238/?igsh=abc", "Instagram")]
    #[case("https://instagram.com/stories/highlights/17900000000000000/", "Instagram")]
    #[case("https://www.instagram.com/s/aGlnaGxpZ2h0OjE3OTA=?story_media_id=1", "Instagram")]
    #[case("http://M.INSTAGRAM.COM//Stories/alice/", "Instagram")]
    #[case("https://www.facebook.com/stories/123456789012345/UzpfSVNDOjE=/?source=x", "Facebook")]
    #[case("https://m.facebook.com/stories/1/2", "Facebook")]
    fn stories_want_a_login(#[case] link: &str, #[case] site: &str) {
        let failure = answer(link).expect("known");
        assert_eq!(failure.code(), Code::LoginRequired);
        assert!(failure.detail().to_string().contains(site), "{}", failure.detail());
    }

    #[rstest]
    #[case("https://www.instagram.com/p/Cabc/")]
    #[case("https://www.instagram.com/")]
    #[case("https://www.facebook.com/story.php?story_fbid=1")]
    #[case("https://fb.com/alice")]
    fn the_rest_is_unknown(#[case] link: &str) {
        assert_eq!(answer(link).expect("known").code(), Code::SiteUnknown);
    }

    #[rstest]
    #[case("https://notinstagram.com/stories/alice/")]
    #[case("https://instagram.com.evil.example/stories/alice/")]
    #[case("https://fb.watch/abc/")]
    #[case("ftp://instagram.com/stories/")]
    fn others_are_not_neighbours(#[case] link: &str) {
        assert!(answer(link).is_none());
    }
}
