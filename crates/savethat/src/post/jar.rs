//! The cookies that belong to one look-up and to the media that it found.

use std::fmt;

use cookie_store::{CookieStore, RawCookie};
use url::Url;

/// Cookies of one look-up. One jar for each, never shared: the site ties media to the cookies of the very page that
/// named them, and a jar shared between posts broke other programs in 2024.
#[derive(Clone, Default)]
pub struct Jar(CookieStore);

impl Jar {
    /// Keeps what `at` asked to keep, by the rules of RFC 6265. `line` is the value of one `Set-Cookie`.
    /// A line that cannot be read, or that names a foreign domain, is left out.
    pub fn keep(&mut self, line: &str, at: &Url) {
        // Raw on purpose: no percent-decoding and no stripping of quotes, the value goes back byte for byte.
        if let Ok(cookie) = RawCookie::parse(line.to_owned()) {
            let _refused = self.0.insert_raw(&cookie, at);
        }
    }

    /// Sets a cookie for the whole domain of a site, as a script on its page would.
    pub fn set(&mut self, name: &str, value: &str, domain: &str, at: &Url) {
        let cookie = RawCookie::build((name.to_owned(), value.to_owned()))
            .domain(domain.to_owned())
            .path("/")
            .secure(true)
            .build();
        let _refused = self.0.insert_raw(&cookie, at);
    }

    /// Takes a cookie away, wherever it was set.
    pub fn forget(&mut self, name: &str) {
        let places: Vec<(String, String)> = self
            .0
            .iter_any()
            .filter(|cookie| cookie.name() == name)
            .map(|cookie| (String::from(&cookie.domain), String::from(&cookie.path)))
            .collect();
        for (domain, path) in places {
            self.0.remove(&domain, &path, name);
        }
    }

    /// The value of the `Cookie` header for a request to `url`, `None` where nothing belongs there.
    /// Worked out again for each hop: a cookie of one host never travels to another.
    #[must_use]
    pub fn header(&self, url: &Url) -> Option<String> {
        let pairs: Vec<String> =
            self.0.get_request_values(url).map(|(name, value)| format!("{name}={value}")).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

/// Names only: values identify a visitor.
impl fmt::Debug for Jar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.iter_any().map(|cookie| cookie.name())).finish()
    }
}
