//! Scenarios of media: what breaks on the way, and addresses that do not hold.

use std::time::Duration;

use jiff::SignedDuration;

use super::{Table, medium, pictures, plain};
use crate::fixture::Clip;
use crate::world::{Fault, FaultRule, Handshake, On, Post, Variant, Video};

pub(super) fn breaks(t: &mut Table<'_>) {
    let first = |times, fault| medium().rule(FaultRule::first(times, fault));
    t.post(
        "cut-once",
        "The first answer breaks after 200,000 bytes",
        first(1, Fault::Cut { after: 200_000 }),
    );
    t.post("cut-thrice", "Three answers break, 100,000 bytes each", first(3, Fault::Cut { after: 100_000 }));
    t.fault(
        "cut-always",
        "Every answer breaks after 150,000 bytes; resuming gets there",
        Fault::Cut { after: 150_000 },
    );
    t.fault("cut-at-once", "Every answer breaks before its first byte", Fault::Cut { after: 0 });
    t.fault("wall", "No answer passes byte 300,000", Fault::Wall { at: 300_000 });
    t.post(
        "wall-first-mirror",
        "The first address never passes byte 300,000, the second does",
        medium().rule(FaultRule::always(Fault::Wall { at: 300_000 }).on(On::Mirror(0))),
    );
    let stall = Fault::Stall { after: 100_000, pause: Duration::from_secs(3600) };
    t.fault("stall", "Silence after 100,000 bytes", stall);
    t.post("stall-once", "The first answer falls silent after 100,000 bytes", first(1, stall));
    t.fault(
        "pause",
        "One second of silence in the middle",
        Fault::Stall { after: 100_000, pause: Duration::from_secs(1) },
    );
    t.fault("drip", "1,000 bytes every 10 ms", Fault::Drip { bytes: 1000, pause: Duration::from_millis(10) });
    t.post(
        "drip-once",
        "The first answer drips, 500 bytes a second; the others do not",
        first(1, Fault::Drip { bytes: 50, pause: Duration::from_millis(100) }),
    );
    t.fault(
        "short",
        "The file ends after 300,000 bytes and every header agrees",
        Fault::Short { to: 300_000 },
    );
    t.post("short-once", "Short once, whole afterwards", first(1, Fault::Short { to: 300_000 }));
    t.fault("silent-cut", "No length, and a proper end too early", Fault::SilentCut { after: 300_000 });
    let resumed = |fault| first(1, Fault::Cut { after: 200_000 }).fault(fault);
    t.post("range-ignored", "Cut once; ranges are answered 200", resumed(Fault::RangeIgnored));
    t.post("range-wrong", "Cut once; Content-Range is 100 off", resumed(Fault::WrongRange));
    t.post("range-shifted", "Cut once; the bytes begin 100 further on", resumed(Fault::ShiftedRange));
    t.post("range-missing", "Cut once; 206 without Content-Range", resumed(Fault::MissingRange));
    t.post("validator-new", "Cut once; another file with every answer", resumed(Fault::NewValidator));
    t.post("validator-none", "Cut once; neither ETag nor Last-Modified", resumed(Fault::NoValidator));
    t.post("range-gzip", "Cut once; ranges come compressed", resumed(Fault::Gzip));
}

pub(super) fn lengths(t: &mut Table<'_>) {
    t.fault("length-high", "Content-Length promises too much", Fault::LengthTooHigh);
    t.fault("length-low", "Content-Length promises too little", Fault::LengthTooLow);
    t.fault("total-high", "Content-Range claims a longer file", Fault::TotalTooHigh);
    t.fault("total-low", "Content-Range claims a shorter file", Fault::TotalTooLow);
    t.fault("chunked", "No Content-Length", Fault::Chunked);
    t.post(
        "chunked-no-range",
        "No Content-Length, and ranges are answered 200: nothing tells how long the file is",
        medium().fault(Fault::RangeIgnored).fault(Fault::Chunked),
    );
    t.post(
        "chunked-short",
        "Nothing tells how long the file is, and its bytes end too early",
        medium().unstamped().fault(Fault::RangeIgnored).fault(Fault::SilentCut { after: 300_000 }),
    );
    t.post(
        "endless",
        "No Content-Length, and behind the film come bytes without end",
        medium().fault(Fault::RangeIgnored).fault(Fault::Endless),
    );
    t.post(
        "endless-range",
        "Content-Range tells the length, and the bytes go on behind it without end",
        medium().unstamped().fault(Fault::Endless),
    );
}

pub(super) fn wrong_answers(t: &mut Table<'_>) {
    let http = |status| Fault::Http { status, retry_after: None };
    t.fault("media-html", "HTML labelled as a film", Fault::Html);
    t.fault("media-json", "JSON labelled as a film", Fault::Json);
    t.fault("media-empty", "No byte, labelled as a film", Fault::EmptyBody);
    t.fault("media-mislabelled", "A film labelled as HTML", Fault::Mislabelled);
    t.fault("media-other", "Another post's film", Fault::OtherBytes);
    t.fault("media-403-until-renewed", "403 until the addresses are asked for again", Fault::UntilRenewed);
    t.fault("media-403", "403 always", http(403));
    t.post("media-403-once", "403 once", medium().rule(FaultRule::first(1, http(403))));
    t.fault("media-404", "404 always", http(404));
    t.fault("media-416", "416 always", http(416));
    t.fault("media-429", "429, Retry-After 5", Fault::Http { status: 429, retry_after: Some(5) });
    t.fault("media-500", "500 always", http(500));
    t.post("media-500-once", "500 once", medium().rule(FaultRule::first(1, http(500))));
    t.fault("redirect-inside", "302 to another host of the CDN", Fault::RedirectInside);
    t.fault("redirect-outside", "302 to a host that is not the site's", Fault::RedirectOutside);
    t.fault("redirect-plain", "302 to http://", Fault::RedirectPlain);
    t.fault("redirect-loop", "302 to itself, for ever", Fault::RedirectLoop);
    let html = FaultRule::always(Fault::Html).on(On::Picture(1));
    t.post("photo-html", "The second of three pictures is HTML", Post::photos(pictures()).rule(html));
    let gone = FaultRule::always(http(404)).on(On::Picture(1));
    t.post("photo-gone", "The second of three pictures is gone", Post::photos(pictures()).rule(gone));
    let gone = FaultRule::always(http(404)).on(On::Sound);
    t.post("sound-404", "The sound of a photo post is gone", Post::photos(pictures()).rule(gone));
}

pub(super) fn addresses(t: &mut Table<'_>) {
    let gone = Fault::Http { status: 403, retry_after: None };
    t.post(
        "second-mirror",
        "403 on the first address, whole on the second",
        medium().rule(FaultRule::always(gone).on(On::Mirror(0))),
    );
    t.post(
        "second-variant",
        "The best H.264 variant is refused, the smaller one is not",
        {
            let mut video = Video::clip(Clip::Dawn);
            let small =
                Variant { width: 360, height: 640, bitrate: 90_000, ..Variant::h264(Clip::Dawn.content()) };
            video.variants.push(small);
            Post::video(video).story()
        }
        .rule(FaultRule::always(gone).on(On::Variant(0))),
    );
    t.post(
        "addresses-4s",
        "Addresses that live for 4 seconds",
        medium().lifetime(SignedDuration::from_secs(4)),
    );
    t.post(
        "addresses-dead",
        "Addresses that are over when they are given out",
        medium().lifetime(SignedDuration::from_secs(-1)),
    );
    t.post(
        "over-midway",
        "A Story that is over before its last byte: the first answer breaks, then no address and no page has it",
        medium().unstamped().rule(FaultRule::first(1, Fault::Cut { after: 200_000 })).fault(Fault::Over),
    );
}

pub(super) fn handshakes(t: &mut Table<'_>) {
    const SECOND: &str = "v19-webapp-prime.us.tiktok.com";
    let film = || plain(Clip::Dawn.content().grown_to(600_000, 6));
    let wrong = [
        (
            "tls-name",
            "v16-tls-name.tiktok.com",
            Handshake::OtherName,
            "The CDN's certificate is for another name",
        ),
        (
            "tls-unknown",
            "v16-tls-unknown.tiktok.com",
            Handshake::Unknown,
            "Nobody knows who signed the CDN's certificate",
        ),
        ("tls-expired", "v16-tls-expired.tiktok.com", Handshake::Expired, "The CDN's certificate is over"),
        (
            "tls-closed",
            "v16-tls-closed.tiktok.com",
            Handshake::Closed,
            "The CDN hangs up in the TLS handshake",
        ),
    ];
    for (name, host, handshake, what) in wrong {
        t.world.handshakes.insert(host.to_owned(), handshake);
        t.post(name, what, film().at([host, host]));
    }
    t.post(
        "tls-first-mirror",
        "The first address's certificate is for another name, the second is as it should be",
        film().at(["v16-tls-name.tiktok.com", SECOND]),
    );
}
