//! Scenarios of the ways in: each is once the only one that works, and some lead astray.

use super::{Table, pictures, story};
use crate::fixture::Clip;
use crate::world::{Creator, Fault, FaultRule, Oembed, Page, PhonePlace, Post, ShortHost, ShortTarget, Way};

pub(super) fn only(t: &mut Table<'_>) {
    t.post("only-page", "403 on every way but the desktop page", story(Clip::Dawn).only(Way::Desktop));
    t.post("only-phone", "403 on every way but the phone page", story(Clip::Dawn).only(Way::Phone));
    t.post("only-player", "403 on every way but the player API", story(Clip::Dawn).only(Way::Player));
    t.post("only-embed", "403 on every way but the embed page", story(Clip::Dawn).only(Way::Embed));
    t.world.add_creator(Creator::new("only.list", "Only list"));
    let id = t.world.add("only.list", story(Clip::Dawn).only(Way::List));
    let what = "A short link to a Story that only its author's list has; 403 on every other way";
    t.short("only-list", what, ShortHost::Vm, ShortTarget::Post(id));
    let photos = || Post { place: PhonePlace::Reflow, ..Post::photos(pictures()) };
    t.post("only-player-photos", "Pictures that only the player API has", photos().only(Way::Player));
    t.post("only-embed-photos", "Pictures that only the embed page has", photos().only(Way::Embed));
    t.post(
        "page-429-desktop",
        "429, Retry-After 30, on the desktop page; whole elsewhere",
        story(Clip::Meadow).desktop(Page::Http { status: 429, retry_after: Some(30) }),
    );
    t.post(
        "no-author",
        "The item lacks its author, on every way",
        Post { listed: true, ..story(Clip::Meadow).pages(Page::NoAuthor) },
    );
    t.post(
        "hollow-desktop",
        "Hollow on the desktop page, whole elsewhere",
        story(Clip::Meadow).desktop(Page::Hollow),
    );
}

pub(super) fn causes(t: &mut Table<'_>) {
    let silent = |page: Page| story(Clip::Ember).pages(page).player(Page::NoItem).embed(Page::NoItem);
    t.post(
        "oembed-geo",
        "10204 without a reason on both pages, nothing elsewhere, and oEmbed knows the post",
        silent(Page::status(10204, "")).oembed(Oembed::Known),
    );
    t.post(
        "oembed-gone",
        "404 on every way, and oEmbed does not know the post",
        story(Clip::Ember).pages(Page::http(404)).oembed(Oembed::Unknown),
    );
    t.post(
        "oembed-404-known",
        "404 on the desktop page, 403 elsewhere, and oEmbed knows the post",
        story(Clip::Ember).pages(Page::http(403)).desktop(Page::http(404)).oembed(Oembed::Known),
    );
}

/// Addresses inside networks, among one of another site.
const OUTSIDE: &[&str] = &["169.254.169.254", "10.0.0.8", "[::1]", "media.example.org"];
const INSIDE: &[&str] = &["169.254.169.254", "10.0.0.8", "[::1]", "127.0.0.1"];

pub(super) fn astray(t: &mut Table<'_>) {
    t.post(
        "media-elsewhere-desktop",
        "The desktop page names only addresses outside the site and inside networks; whole elsewhere",
        story(Clip::Dawn).desktop(Page::Moved(OUTSIDE)),
    );
    t.post(
        "media-inside-everywhere",
        "Every way names only addresses inside a network",
        story(Clip::Dawn).pages(Page::Moved(INSIDE)),
    );
    t.post(
        "redirect-loop-page",
        "Every way redirects to itself for ever",
        story(Clip::Dawn).pages(Page::Loop),
    );
    t.post(
        "redirect-outside-page",
        "Every way redirects to another site",
        story(Clip::Dawn).pages(Page::Redirect("https://example.org/".into())),
    );
    t.post(
        "redirect-inside-page",
        "Every way redirects to an address inside a network",
        story(Clip::Dawn).pages(Page::Redirect("https://127.0.0.1/".into())),
    );
    let outside = ShortTarget::Address("https://example.org/elsewhere".into());
    t.world.short(ShortHost::Www, "ZMchainedout", outside);
    t.short(
        "short-chain-outside",
        "vm. to www/t/ to a host that is not the site's",
        ShortHost::Vm,
        ShortTarget::Short(ShortHost::Www, "ZMchainedout".into()),
    );
    let cut = || super::medium().rule(FaultRule::first(1, Fault::Cut { after: 200_000 }));
    t.post("etag-weak", "Cut once; a weak ETag and no Last-Modified", cut().fault(Fault::WeakEtag));
    t.post(
        "etag-changes",
        "Cut once; the same file under another ETag every time",
        cut().fault(Fault::NewEtag),
    );
}
