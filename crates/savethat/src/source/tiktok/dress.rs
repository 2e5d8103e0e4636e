//! How each way of asking looks: one stable, browser-like set of headers for each, all in this file.
//!
//! Nothing is randomised and no other program is imitated beyond what a plain browser sends: where the site refuses this
//! server, we say so and take another way in.

use crate::source::upstream::Dress;

/// A desktop browser opening a page.
pub(super) const DESKTOP: Dress = Dress {
    agent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
    headers: &[
        ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"),
        ("accept-language", "en-US,en;q=0.9"),
        ("upgrade-insecure-requests", "1"),
        ("sec-fetch-dest", "document"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-site", "none"),
        ("sec-fetch-user", "?1"),
    ],
};

/// A phone's browser opening a page. The user agent is what brings the phone page: one project calls it load-bearing
/// (second-hand).
pub(super) const PHONE: Dress = Dress {
    agent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
    headers: &[
        ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
        ("accept-language", "en-US,en;q=0.9"),
        ("sec-fetch-dest", "document"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-site", "none"),
    ],
};

/// A desktop page's script asking for a list.
pub(super) const LIST: Dress = Dress {
    agent: DESKTOP.agent,
    headers: &[
        ("accept", "application/json, text/plain, */*"),
        ("accept-language", "en-US,en;q=0.9"),
        ("sec-fetch-dest", "empty"),
        ("sec-fetch-mode", "cors"),
        ("sec-fetch-site", "same-origin"),
    ],
};

/// A link preview: gets a plain redirect for a short link where a browser gets an app-install page (read in three other
/// programs, second-hand).
pub(super) const PREVIEW: Dress = Dress { agent: "facebookexternalhit/1.1", headers: &[("accept", "*/*")] };

/// The referer that the media servers want: it has to begin so (read in three other programs, second-hand).
pub(super) const REFERER: &str = "https://www.tiktok.com/";
