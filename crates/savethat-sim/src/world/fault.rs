//! What goes wrong between the CDN and its reader.

use std::time::Duration;

/// One thing that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection breaks after this many bytes of each answer, whatever was promised.
    Cut {
        /// Bytes of the answer, not of the file.
        after: u64,
    },
    /// No answer ever passes this offset of the file.
    Wall {
        /// Offset in the file.
        at: u64,
    },
    /// The bytes stop for a while, the connection stays.
    Stall {
        /// Bytes of the answer.
        after: u64,
        /// How long.
        pause: Duration,
    },
    /// A few bytes at a time.
    Drip {
        /// How many.
        bytes: u32,
        /// How long before each.
        pause: Duration,
    },
    /// The file ends early, and every header agrees.
    Short {
        /// The length that is left.
        to: u64,
    },
    /// The answer ends early and without a word: no length, a proper end.
    SilentCut {
        /// Bytes of the answer.
        after: u64,
    },
    /// `Content-Length` promises 1000 bytes more than come.
    LengthTooHigh,
    /// `Content-Length` promises 1000 bytes fewer than the file has.
    LengthTooLow,
    /// `Content-Range` claims a file that is 1000 bytes longer than it is.
    TotalTooHigh,
    /// `Content-Range` claims a file that is 1000 bytes shorter than it is.
    TotalTooLow,
    /// No `Content-Length`, and behind the bytes that were asked for come others without end.
    Endless,
    /// A range is answered with 200 and the whole file.
    RangeIgnored,
    /// 206 with the bytes of the range and a `Content-Range` that is 100 off.
    WrongRange,
    /// 206 with bytes from 100 further on, and a `Content-Range` that says so.
    ShiftedRange,
    /// 206 without `Content-Range`.
    MissingRange,
    /// Another `ETag` and `Last-Modified`, and other bytes, with every answer.
    NewValidator,
    /// The `ETag` is a weak one, and there is no `Last-Modified`.
    WeakEtag,
    /// Another `ETag` with every answer for the same bytes, and no `Last-Modified`.
    NewEtag,
    /// Neither `ETag` nor `Last-Modified`.
    NoValidator,
    /// No `Content-Length`.
    Chunked,
    /// Compressed, and labelled so, even for a range.
    Gzip,
    /// An HTML page labelled as the media.
    Html,
    /// A JSON error labelled as the media.
    Json,
    /// No byte, labelled as the media.
    EmptyBody,
    /// The right bytes labelled `text/html`.
    Mislabelled,
    /// 403 for every address that was given out before the first refusal.
    UntilRenewed,
    /// With this answer the post is over: no address is good any more, and no way in shows it.
    Over,
    /// This status and a short text.
    Http {
        /// For example 403.
        status: u16,
        /// The `Retry-After` header in seconds.
        retry_after: Option<u32>,
    },
    /// 302 to another host of the CDN, which serves it.
    RedirectInside,
    /// 302 to a host that has nothing to do with the site.
    RedirectOutside,
    /// 302 to `http://` on the same host.
    RedirectPlain,
    /// 302 to the same address.
    RedirectLoop,
    /// 302 to this address, whatever it is.
    RedirectTo(&'static str),
    /// Another post's bytes, healthy as such.
    OtherBytes,
}

/// Which of a post's addresses a fault is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum On {
    /// All of them.
    #[default]
    All,
    /// One variant of the film (index in [`Video::variants`](crate::Video)), on every host.
    Variant(usize),
    /// One picture, counted from 0.
    Picture(usize),
    /// The first (0) or the second (1) address of everything.
    Mirror(usize),
    /// The sound.
    Sound,
    /// The cover.
    Cover,
    /// One of its subtitles, counted from 0.
    Subtitle(usize),
}

/// A fault, where it is, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultRule {
    /// What goes wrong.
    pub fault: Fault,
    /// Where.
    pub on: On,
    /// How many requests it still spoils; `None` for all.
    pub times: Option<u32>,
}

impl FaultRule {
    /// Every request for every address.
    #[must_use]
    pub fn always(fault: Fault) -> FaultRule {
        FaultRule { fault, on: On::All, times: None }
    }

    /// The first `times` requests.
    #[must_use]
    pub fn first(times: u32, fault: Fault) -> FaultRule {
        FaultRule { fault, on: On::All, times: Some(times) }
    }

    /// Only there.
    #[must_use]
    pub fn on(mut self, on: On) -> FaultRule {
        self.on = on;
        self
    }
}
