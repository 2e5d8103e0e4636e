//! How a file is to be answered, and what faults make of that.

use std::time::Duration;

use http::header;
use jiff::Timestamp;

use crate::cdn::range::{Wanted, holds, wanted};
use crate::clock::http_date;
use crate::content::Content;
use crate::reply::{Body, End, Reply, Stream};
use crate::world::Fault;

/// An honest answer, until faults are applied.
pub(crate) struct Plan {
    content: Content,
    mime: &'static str,
    etag: Option<String>,
    modified: Option<String>,
    ranges: bool,
    content_range: ContentRange,
    /// Bytes of the answer before it breaks.
    cut: Option<(u64, End)>,
    /// Offset of the file that is never passed.
    wall: Option<u64>,
    stall: Option<(u64, Duration)>,
    pace: Option<(usize, Duration)>,
    length: Length,
    gzip: bool,
    shift: u64,
    endless: bool,
    /// Answers everything else.
    instead: Option<Reply>,
}

enum ContentRange {
    Right,
    Off,
    Missing,
    /// The total is so many bytes off.
    Total(i64),
}

enum Length {
    Right,
    High,
    Low,
    None,
}

/// What faults need to know besides the file.
pub(crate) struct Scene<'a> {
    /// The host and the path with the query, for redirects.
    pub(crate) host: &'a str,
    pub(crate) target: &'a str,
    /// Differs with every request.
    pub(crate) serial: u64,
    /// Some other post's film or picture.
    pub(crate) other: Content,
}

impl Plan {
    pub(crate) fn honest(content: Content, modified: Timestamp) -> Plan {
        Plan {
            mime: content.mime(),
            etag: Some(format!("\"{}\"", content.tag())),
            modified: Some(http_date(modified)),
            content,
            ranges: true,
            content_range: ContentRange::Right,
            cut: None,
            wall: None,
            stall: None,
            pace: None,
            length: Length::Right,
            gzip: false,
            shift: 0,
            endless: false,
            instead: None,
        }
    }

    fn replace(&mut self, content: Content) {
        self.etag = Some(format!("\"{}\"", content.tag()));
        self.content = content;
    }

    pub(crate) fn apply(&mut self, fault: Fault, scene: &Scene<'_>) {
        match fault {
            Fault::Cut { after } => self.cut = Some((after, End::Broken)),
            Fault::SilentCut { after } => {
                self.cut = Some((after, End::Proper));
                self.length = Length::None;
            }
            Fault::Wall { at } => self.wall = Some(at),
            Fault::Stall { after, pause } => self.stall = Some((after, pause)),
            Fault::Drip { bytes, pause } => self.pace = Some((bytes as usize, pause)),
            Fault::Short { to } => self.replace(self.content.cut_to(to)),
            Fault::LengthTooHigh => self.length = Length::High,
            Fault::LengthTooLow => self.length = Length::Low,
            Fault::TotalTooHigh => self.content_range = ContentRange::Total(1000),
            Fault::TotalTooLow => self.content_range = ContentRange::Total(-1000),
            Fault::Chunked => self.length = Length::None,
            Fault::Endless => {
                self.endless = true;
                self.length = Length::None;
            }
            Fault::RangeIgnored => self.ranges = false,
            Fault::WrongRange => self.content_range = ContentRange::Off,
            Fault::ShiftedRange => self.shift = 100,
            Fault::MissingRange => self.content_range = ContentRange::Missing,
            Fault::NewValidator => {
                self.replace(self.content.labelled(&format!("answer {:020}", scene.serial)));
                let serial = i64::try_from(scene.serial).unwrap_or(0);
                self.modified = Timestamp::from_second(1_700_000_000 + serial).ok().map(http_date);
            }
            Fault::WeakEtag => {
                self.etag = self.etag.take().map(|etag| format!("W/{etag}"));
                self.modified = None;
            }
            Fault::NewEtag => {
                self.etag = Some(format!("\"{}\"", scene.serial));
                self.modified = None;
            }
            Fault::NoValidator => {
                self.etag = None;
                self.modified = None;
            }
            Fault::Gzip => self.gzip = true,
            Fault::Html => {
                let html = "<!DOCTYPE html><html><body><h1>Access denied</h1></body></html>\n".repeat(30);
                self.replace(Content::new(html, self.mime));
            }
            Fault::Json => self.replace(Content::new("{\"code\":4,\"message\":\"error\"}\n", self.mime)),
            Fault::EmptyBody => self.replace(Content::new("", self.mime)),
            Fault::Mislabelled => self.mime = "text/html; charset=utf-8",
            Fault::OtherBytes => self.replace(scene.other.clone()),
            // The answer itself is right; what comes after it is the site's affair.
            Fault::Over => {}
            Fault::UntilRenewed => self.instead = Some(Reply::status(403, None).note("not renewed")),
            Fault::Http { status, retry_after } => self.instead = Some(Reply::status(status, retry_after)),
            Fault::RedirectInside if scene.host == INSIDE => {}
            Fault::RedirectInside => self.redirect(&format!("https://{INSIDE}{}", scene.target)),
            Fault::RedirectOutside => self.redirect("https://media.example.org/film.mp4"),
            Fault::RedirectLoop => self.redirect(&format!("https://{}{}", scene.host, scene.target)),
            Fault::RedirectTo(address) => self.redirect(address),
            Fault::RedirectPlain => self.redirect(&format!("http://{}{}", scene.host, scene.target)),
        }
    }

    fn redirect(&mut self, to: &str) {
        self.instead = Some(Reply::redirect(302, to));
    }

    /// The answer to a request with these headers.
    pub(crate) fn answer(self, range: Option<&str>, if_range: Option<&str>) -> Reply {
        if let Some(reply) = self.instead {
            return reply;
        }
        let len = self.content.len();
        let held = holds(if_range, self.etag.as_deref(), self.modified.as_deref());
        let wanted = if self.ranges && held { wanted(range, len) } else { Wanted::Whole };
        let (status, first, count) = match wanted {
            Wanted::Whole => (200, 0, len),
            Wanted::Part(first, last) => {
                let first = (first + self.shift).min(last);
                (206, first, last - first + 1)
            }
            Wanted::Nothing => {
                return Reply::status(416, None).with(header::CONTENT_RANGE, &format!("bytes */{len}"));
            }
        };
        let mut stream = Stream {
            from: first,
            count,
            pace: self.pace,
            stall: self.stall,
            declared: match self.length {
                Length::Right => Some(count),
                Length::High => Some(count + 1000),
                Length::Low => Some(count.saturating_sub(1000)),
                Length::None => None,
            },
            ..Stream::whole(self.content)
        };
        if self.endless {
            stream.content = stream.content.without_end();
            stream.count = stream.content.len() - first;
        }
        if let Some((after, end)) = self.cut.filter(|(after, _)| *after < stream.count) {
            stream.count = after;
            stream.end = end;
        }
        if let Some(at) = self.wall.filter(|at| *at < first + stream.count) {
            stream.count = at.saturating_sub(first);
            stream.end = End::Broken;
        }
        let mut reply = Reply::stream(status, stream)
            .with(header::CONTENT_TYPE, self.mime)
            .with(header::ACCEPT_RANGES, "bytes")
            .with(header::CACHE_CONTROL, "max-age=21600");
        if let Some(etag) = &self.etag {
            reply = reply.with(header::ETAG, etag);
        }
        if let Some(modified) = &self.modified {
            reply = reply.with(header::LAST_MODIFIED, modified);
        }
        if status == 206 {
            let last = first + count - 1;
            reply = match self.content_range {
                ContentRange::Right => {
                    reply.with(header::CONTENT_RANGE, &format!("bytes {first}-{last}/{len}"))
                }
                ContentRange::Off => {
                    reply.with(header::CONTENT_RANGE, &format!("bytes {}-{}/{len}", first + 100, last + 100))
                }
                ContentRange::Total(by) => {
                    let total = len.saturating_add_signed(by);
                    reply.with(header::CONTENT_RANGE, &format!("bytes {first}-{last}/{total}"))
                }
                ContentRange::Missing => reply,
            };
        }
        if self.gzip { gzipped(reply) } else { reply }
    }
}

/// The host that redirects inside the CDN lead to.
const INSIDE: &str = "v19-webapp-prime.tiktok.com";

/// Compresses a stream's bytes and says so, whatever the client takes.
fn gzipped(mut reply: Reply) -> Reply {
    if let Body::Stream(stream) = &mut reply.body {
        // Of what has no end, a beginning.
        let count = stream.count.min(16 << 20);
        let part = stream.content.slice(stream.from..stream.from + count);
        let squeezed = Content::new(crate::net::body::gzip(&part), "application/gzip");
        *stream =
            Stream { end: stream.end, pace: stream.pace, stall: stream.stall, ..Stream::whole(squeezed) };
    }
    reply.with(header::CONTENT_ENCODING, "gzip")
}
