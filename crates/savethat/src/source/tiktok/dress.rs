//! How each way of asking looks: one stable, browser-like set of headers for each, all in this file.
//!
//! Nothing is randomised. Pages are asked for as a plain browser does, short links as a link preview does: where the site
//! refuses this server, we say so and take another way in.

use crate::source::upstream::Dress;

/// A desktop browser. An operator's `site_user_agent` takes its place.
pub(super) const DESKTOP: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";

/// A phone's browser. It is what brings the phone page: one project calls it load-bearing (second-hand).
const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1";

/// The referer that the media servers want: it has to begin so (read in three other programs, second-hand).
pub(super) const REFERER: &str = "https://www.tiktok.com/";

/// Every set of headers that the site is asked with.
#[derive(Clone, Debug)]
pub(super) struct Wardrobe {
    /// A desktop browser opening a page.
    pub(super) desktop: Dress,
    /// A phone's browser opening a page.
    pub(super) phone: Dress,
    /// A page of somebody else's showing the site's player in a frame.
    pub(super) frame: Dress,
    /// A page's script asking for data.
    pub(super) script: Dress,
    /// A link preview: gets a plain redirect for a short link where a browser gets an app-install page (read in three
    /// other programs, second-hand).
    pub(super) preview: Dress,
}

impl Wardrobe {
    /// With the operator's desktop user agent, where there is one.
    pub(super) fn new(user_agent: Option<&str>) -> Self {
        let desktop = user_agent.unwrap_or(DESKTOP);
        Self {
            desktop: Dress {
                agent: desktop.into(),
                headers: &[
                    (
                        "accept",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                    ),
                    ("accept-language", "en-US,en;q=0.9"),
                    ("upgrade-insecure-requests", "1"),
                    ("sec-fetch-dest", "document"),
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-site", "none"),
                    ("sec-fetch-user", "?1"),
                ],
            },
            phone: Dress {
                agent: PHONE.into(),
                headers: &[
                    ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
                    ("accept-language", "en-US,en;q=0.9"),
                    ("sec-fetch-dest", "document"),
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-site", "none"),
                ],
            },
            frame: Dress {
                agent: desktop.into(),
                headers: &[
                    ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
                    ("accept-language", "en-US,en;q=0.9"),
                    ("sec-fetch-dest", "iframe"),
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-site", "cross-site"),
                ],
            },
            script: Dress {
                agent: desktop.into(),
                headers: &[
                    ("accept", "application/json, text/plain, */*"),
                    ("accept-language", "en-US,en;q=0.9"),
                    ("sec-fetch-dest", "empty"),
                    ("sec-fetch-mode", "cors"),
                    ("sec-fetch-site", "same-origin"),
                ],
            },
            preview: Dress { agent: "facebookexternalhit/1.1".into(), headers: &[("accept", "*/*")] },
        }
    }
}
