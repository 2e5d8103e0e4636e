//! Where on this site a visitor is, and in which language.

use axum::{
    extract::{FromRequestParts, Request},
    http::request::Parts,
};
use savethat_words::Tongue;

use crate::{app::Shared, asked::inside, assets, carry::origin, door::Visitor, problem::Problem, tongue};

/// What the frame of a page has to know of its request.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) t: Tongue,
    /// Without the language and without the query: that may hold what somebody pasted.
    pub(crate) path: String,
    /// `https://stories.example`, as the operator says or else the request; nothing where neither does. A request may lie: only for
    /// what somebody is shown on purpose.
    pub(crate) origin: Option<String>,
    /// The same, as the operator alone says: what others may keep.
    pub(crate) public: Option<String>,
    /// The app whose own browser asks.
    pub(crate) inside: Option<&'static str>,
}

/// The same page in one language.
#[derive(Clone, Debug)]
pub(crate) struct There {
    pub(crate) tongue: Tongue,
    pub(crate) href: String,
    /// It is the one that is shown.
    pub(crate) here: bool,
}

impl Place {
    /// Of a request that nobody has let in: where this server is seen is not known.
    pub(crate) fn of(request: &Request) -> Self {
        Self {
            t: tongue::of(request.extensions()),
            path: request.uri().path().to_owned(),
            origin: None,
            public: None,
            inside: inside(request.headers()),
        }
    }

    /// This page in each language: for whoever reads another one better.
    pub(crate) fn elsewhere(&self, path: &str) -> Vec<There> {
        let there = |tongue: Tongue| There {
            tongue,
            href: tongue.addressed().path(path),
            here: tongue.tag() == self.t.tag(),
        };
        Tongue::all().map(there).collect()
    }

    /// The languages in which this page has words of its own.
    pub(crate) fn spoken(&self) -> impl Iterator<Item = Tongue> {
        let guide = self.path.starts_with("/guides");
        Tongue::all().filter(move |tongue| !guide || tongue.has_guides())
    }

    /// The address of this page in a language, for machines: whole, where the operator has said which one that is.
    pub(crate) fn whole(&self, tongue: &Tongue) -> String {
        format!("{}{}", self.public.as_deref().unwrap_or_default(), tongue.addressed().path(&self.path))
    }

    /// The one address under which this page is to be found, of those that show the same.
    pub(crate) fn canonical(&self) -> String {
        let spoken = self.spoken().find(|tongue| tongue.tag() == self.t.tag());
        self.whole(&spoken.unwrap_or(Tongue::ENGLISH))
    }

    /// What is shown beside a link to it.
    pub(crate) fn picture(&self) -> String {
        format!("{}{}", self.public.as_deref().unwrap_or_default(), assets::SOCIAL.path())
    }

    /// The address that takes the language from the browser.
    pub(crate) fn any(&self) -> String {
        format!("{}{}", self.public.as_deref().unwrap_or_default(), self.path)
    }
}

impl FromRequestParts<Shared> for Place {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Shared) -> Result<Self, Problem> {
        let encrypted = Visitor::from_request_parts(parts, web).await?.from.encrypted;
        let public =
            web.door.rules.public_url.as_ref().map(|url| url.as_str().trim_end_matches('/').to_owned());
        let origin = public.clone().or_else(|| origin(&parts.uri, &parts.headers, encrypted));
        Ok(Self {
            t: tongue::of(&parts.extensions),
            path: parts.uri.path().to_owned(),
            origin,
            public,
            inside: inside(&parts.headers),
        })
    }
}
