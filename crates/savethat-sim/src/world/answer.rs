//! What the site answers instead of, or together with, what was asked for.

use std::borrow::Cow;

/// How a page (of a post, or of a profile) is answered.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Page {
    /// With what was asked for.
    #[default]
    Whole,
    /// A page without any place for the item and without a status, as desktop `/photo/` pages are.
    NoItem,
    /// The page says why not: `statusCode` and `statusMsg`.
    Status {
        /// For example 10204.
        code: i64,
        /// For example `status_deleted`; several are joined with `&`.
        message: Cow<'static, str>,
    },
    /// An HTTP status with a short body.
    Http {
        /// For example 429.
        status: u16,
        /// The `Retry-After` header in seconds.
        retry_after: Option<u32>,
    },
    /// 200 and no byte.
    Empty,
    /// "Please wait..." without anything to solve.
    Wait,
    /// A page whose title asks to verify, with the header that names the captcha.
    Captcha,
    /// 302 to `/login`.
    Login,
    /// Some other post's item, whole and healthy.
    Foreign,
    /// The item with `createTime` 0, no author, and an empty `video`.
    Hollow,
    /// `isContentClassified`, and no `video`.
    Classified,
    /// The item with `takeDown` 1 and no addresses.
    TakenDown,
    /// The item with `isReviewing` and no addresses.
    Reviewing,
    /// The item behind more than 8 MB of page.
    Huge,
    /// The same with 64 MB, gzipped into some 64 KB.
    Bomb,
    /// JSON nested 100,000 deep before the item.
    Deep,
    /// The JSON ends in the middle.
    Broken,
    /// The right page at one byte a second.
    Trickle,
    /// The connection is closed without an answer.
    Closed,
}

impl Page {
    /// [`Page::Status`].
    #[must_use]
    pub fn status(code: i64, message: impl Into<Cow<'static, str>>) -> Page {
        Page::Status { code, message: message.into() }
    }

    /// [`Page::Http`] without `Retry-After`.
    #[must_use]
    pub fn http(status: u16) -> Page {
        Page::Http { status, retry_after: None }
    }
}

/// Whether the proof-of-work page stands before a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Challenge {
    /// It does not.
    #[default]
    None,
    /// Once for each `ttwid`; the answer is a small number.
    Solvable,
    /// The same with a second cookie to be brought back (`waforiginalreid`) and an `rs_id`.
    TwoCookies,
    /// No number up to a million is the answer.
    Unsolvable,
    /// The right answer brings the next challenge.
    Forever,
}

/// Where the phone page has its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum PhonePlace {
    /// `webapp.reflow.video.detail` in the universal data.
    #[default]
    Reflow,
    /// `<script id="api-data">`, whose message key is `statusMessage`.
    ApiData,
}

/// How `/api/story/item_list/` is answered for a creator.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum List {
    /// With the live Stories, three a page; without `itemList` when there are none.
    #[default]
    Live,
    /// `TotalCount` above 0 and no items: the visitor is kept from them.
    Blocked,
    /// 200 and no byte.
    Empty,
    /// An HTML page labelled as HTML.
    Html,
    /// A `statusCode` other than 0.
    Status(i64),
    /// An HTTP status.
    Http {
        /// For example 429.
        status: u16,
        /// The `Retry-After` header in seconds.
        retry_after: Option<u32>,
    },
    /// The first page over and over: `MaxCursor` stays, `HasMoreAfter` too.
    Stuck,
    /// `itemList` as an object keyed by "0", "1", …, and booleans as 0 and 1.
    Keyed,
}
