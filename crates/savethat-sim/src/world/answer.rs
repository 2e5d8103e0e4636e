//! What the site answers instead of, or together with, what was asked for.
//!
//! A [`Page`] is said of any way in. Where a way has no such answer it gives the nearest one that it has: the player
//! says `NoItem` by naming nothing, and the old scripts are something that only pages have.

use std::borrow::Cow;

/// A way in to a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The page for a desktop browser.
    Desktop,
    /// The page for a phone.
    Phone,
    /// `/player/api/v1/items`.
    Player,
    /// `/embed/v2/ID`.
    Embed,
    /// The list of its author's Stories.
    List,
}

/// How `/oembed` is answered for a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Oembed {
    /// As the post's state has it: 400 for what is deleted, private or never was, 200 for all else, also for what is
    /// only kept from this country.
    #[default]
    Auto,
    /// 200 with the post's title and author.
    Known,
    /// 400 and no byte.
    Unknown,
    /// An HTTP status with a short body.
    Http {
        /// For example 429.
        status: u16,
        /// The `Retry-After` header in seconds.
        retry_after: Option<u32>,
    },
}

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
    /// 200 and a page without any script and without anything to solve.
    Unexpected,
    /// 302 to this address.
    Redirect(Cow<'static, str>),
    /// 302 to itself, for ever.
    Loop,
    /// The item without its author.
    NoAuthor,
    /// The item with all its addresses moved to these hosts, in turn.
    Moved(&'static [&'static str]),
    /// The item with the gateway (31 KB that are no film) before the media servers in every list of addresses.
    GatewayFirst,
    /// The item in `SIGI_STATE`, as until 2024-03. Its author is a string there.
    Sigi,
    /// The item in `__NEXT_DATA__`, as until 2024-03.
    Next,
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
