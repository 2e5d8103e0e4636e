//! Scenarios of pages: refusals, odd answers, the challenge, short links, profiles and their lists.

use jiff::SignedDuration;

use super::{MANY, Table, hours, pictures, story};
use crate::fixture::{Clip, Still};
use crate::world::{Challenge, Creator, List, Page, PhonePlace, Picture, Post, ShortHost, ShortTarget};

pub(super) fn refusals(t: &mut Table<'_>) {
    let table = [
        ("gone-deleted", 10204, "status_deleted"),
        ("gone-missing", 10204, "item doesn't exist"),
        ("private-self", 10204, "status_self_see"),
        ("private-authorised", 10204, "item_privacy_authorization"),
        ("private-friends", 10204, "status_friend_see"),
        ("private-account-item", 10204, "author_secret"),
        ("private-or-deleted", 10204, "item_privacy_authorization&status_deleted"),
        ("in-review", 10204, "status_reviewing"),
        ("audit-failed", 10204, "status_audit_not_pass"),
        ("sensitive", 10204, "content_classification"),
        ("geo", 10204, "cross_border_violation"),
        ("geo-ur", 10204, "cross_border_violation_ur"),
        ("geo-copyright", 10204, "copyright_geo_filter"),
        ("geo-person", 10204, "person_geo_fencing"),
        ("no-reason", 10204, ""),
        ("status-10101", 10101, ""),
        ("private-post", 10216, ""),
        ("private-10222", 10222, ""),
        ("region-locked", 10231, ""),
        ("status-captcha", 10000, ""),
        ("status-unknown", 98765, "something_new"),
    ];
    for (name, code, message) in table {
        let what = format!("statusCode {code}, statusMsg \"{message}\", on both pages");
        t.post(name, &what, story(Clip::Dawn).pages(Page::status(code, message)));
    }
    let missing = t.world.snowflake(t.world.now());
    t.row("never-existed", "No such id", format!("https://www.tiktok.com/@{MANY}/video/{missing}"), None);
}

pub(super) fn pages(t: &mut Table<'_>) {
    let table = [
        ("page-403", "403 on both pages", Page::http(403)),
        ("page-404", "404 on both pages", Page::http(404)),
        ("page-429", "429, Retry-After 30", Page::Http { status: 429, retry_after: Some(30) }),
        ("page-429-bare", "429 without Retry-After", Page::http(429)),
        ("page-444", "444", Page::http(444)),
        ("page-500", "500", Page::http(500)),
        ("page-503", "503", Page::http(503)),
        ("page-empty", "200 and no byte", Page::Empty),
        ("page-wait", "\"Please wait...\" with nothing to solve", Page::Wait),
        ("page-captcha", "A captcha by title and header", Page::Captcha),
        ("page-login", "302 to /login", Page::Login),
        ("page-foreign", "Another post's item", Page::Foreign),
        ("page-hollow", "createTime 0, no author, empty video", Page::Hollow),
        ("page-classified", "isContentClassified and no video", Page::Classified),
        ("page-taken-down", "takeDown 1", Page::TakenDown),
        ("page-reviewing", "isReviewing", Page::Reviewing),
        ("page-no-item", "Neither item nor status", Page::NoItem),
        ("page-huge", "The item behind 9 MB", Page::Huge),
        ("page-bomb", "64 MB of page in 64 KB of gzip", Page::Bomb),
        ("page-deep", "JSON 100,000 deep", Page::Deep),
        ("page-broken", "JSON that ends in the middle", Page::Broken),
        ("page-trickle", "One byte a second", Page::Trickle),
        ("page-closed", "The connection closes without an answer", Page::Closed),
    ];
    for (name, what, page) in table {
        t.post(name, what, story(Clip::Meadow).pages(page));
    }
    t.post(
        "phone-only",
        "404 on the desktop page, whole on the phone page",
        story(Clip::Meadow).desktop(Page::http(404)),
    );
    t.post(
        "phone-only-api-data",
        "No item on the desktop page, api-data on the phone page",
        Post { place: PhonePlace::ApiData, ..story(Clip::Meadow).desktop(Page::NoItem) },
    );
    t.post(
        "desktop-only",
        "403 on the phone page, whole on the desktop page",
        story(Clip::Meadow).phone(Page::http(403)),
    );
    t.post(
        "photos-desktop",
        "Pictures that the desktop /video/ page has and the phone page has not",
        Post::photos(pictures()).phone(Page::NoItem),
    );
    t.post(
        "photos-phone-only",
        "Pictures that only the phone page has",
        Post::photos(pictures()).desktop(Page::NoItem),
    );
    t.post(
        "page-503-once",
        "503 for the first page, then whole",
        story(Clip::Ember).at_first(1, Page::http(503)),
    );
    t.post(
        "page-closed-once",
        "The first connection closes, then whole",
        story(Clip::Ember).at_first(1, Page::Closed),
    );
}

pub(super) fn challenges(t: &mut Table<'_>) {
    let table = [
        ("challenge", "The proof-of-work page, solvable", Challenge::Solvable),
        ("challenge-two-cookies", "With a second cookie and rs_id", Challenge::TwoCookies),
        ("challenge-unsolvable", "No number up to a million is right", Challenge::Unsolvable),
        ("challenge-forever", "Every right answer brings the next one", Challenge::Forever),
    ];
    for (name, what, challenge) in table {
        t.post(name, what, story(Clip::Harbour).challenge(challenge));
    }
    t.post(
        "challenge-large",
        "Solvable, then 15 MB: the page and media of the benches with the challenge before them",
        Post::film(Clip::Harbour.content().grown_to(15_000_000, 16)).story().challenge(Challenge::Solvable),
    );
}

pub(super) fn shorts(t: &mut Table<'_>) {
    let of = |t: &Table<'_>, name: &str| t.world.scenario(name).and_then(|row| row.id).unwrap_or(0);
    let (film, photo, video) = (of(t, "video-story"), of(t, "photo-story"), of(t, "video"));
    t.short("short-vm", "vm. to a video Story, with its markers", ShortHost::Vm, ShortTarget::Post(film));
    t.short("short-vt", "vt. to a photo Story", ShortHost::Vt, ShortTarget::Post(photo));
    t.short("short-www", "www/t/ to a video", ShortHost::Www, ShortTarget::Post(video));
    t.short("short-lite", "lite. to a video Story", ShortHost::Lite, ShortTarget::Post(film));
    t.short("short-no-handle", "To /@/video/ID", ShortHost::Vm, ShortTarget::PostNoHandle(film));
    let expired = of(t, "expired-story");
    t.short("short-expired", "To a Story that is over", ShortHost::Vm, ShortTarget::Post(expired));
    t.short("short-login", "To /login", ShortHost::Vm, ShortTarget::Login);
    t.short("short-profile", "To a profile", ShortHost::Vm, ShortTarget::Profile("mira.walks".into()));
    t.short("short-invite", "An app invitation", ShortHost::Lite, ShortTarget::Invite);
    let outside = ShortTarget::Address("https://example.org/elsewhere".into());
    t.short("short-outside", "To a host that is not the site's", ShortHost::Vm, outside);
    let plain = ShortTarget::Address(format!("http://www.tiktok.com/@{MANY}/video/{film}"));
    t.short("short-plain-http", "To http:// on the site's host", ShortHost::Vm, plain);
    let inside = ShortTarget::Address("https://169.254.169.254/latest/meta-data".into());
    t.short("short-private-address", "To a private address", ShortHost::Vm, inside);
    let next = ShortTarget::Short(ShortHost::Www, "ZMshortwww".into());
    t.short("short-chain", "vm. to www/t/ to a video", ShortHost::Vm, next);
    let itself = ShortTarget::Short(ShortHost::Vt, "ZMshortloop".into());
    t.short("short-loop", "To itself, for ever", ShortHost::Vm, itself);
    let dead = ShortHost::Vm.link("ZMnobodyknows");
    t.row("short-dead", "A code that nobody knows: https://www.tiktok.com/?_r=1", dead, None);
}

pub(super) fn profiles(t: &mut Table<'_>) {
    t.row("profile", "Four live Stories, two pages", "https://www.tiktok.com/@mira.walks".into(), None);
    t.row("profile-private", "A private account", "https://www.tiktok.com/@quiet_corner".into(), None);
    t.row(
        "profile-unknown",
        "10221: no such account",
        "https://www.tiktok.com/@nobody.at.all.here".into(),
        None,
    );
    t.profile("profile-no-stories", "Nothing live: no itemList", Creator::new("resting", "Resting"));
    t.profile(
        "profile-child",
        "A child's account",
        Creator { ftc: true, ..Creator::new("ftc.account", "Young") },
    );

    let busy =
        t.profile("profile-busy", "Eleven live Stories, four pages", Creator::new("busy.day", "Busy day"));
    for n in 0..11 {
        let post = story(Clip::ALL[n % 4]).aged(SignedDuration::from_mins(60 * (12 - n as i64)));
        t.world.add(&busy, post);
    }
    let mixed = t.profile(
        "profile-mixed",
        "Two Stories for everyone among one private, one for friends, one advertisement, one of somebody else",
        Creator::new("mixed.bag", "Mixed bag"),
    );
    t.world.add(&mixed, story(Clip::Dawn).caption("for everyone"));
    t.world.add(&mixed, Post { private_item: true, ..story(Clip::Meadow).aged(hours(3)) });
    t.world.add(&mixed, Post { for_friend: true, ..story(Clip::Meadow).aged(hours(4)) });
    t.world.add(&mixed, Post { is_ad: true, ..story(Clip::Ember).aged(hours(5)) });
    t.world.add(
        &mixed,
        Post::photos(vec![Picture::still(Still::Shore)]).story().aged(hours(6)).caption("for everyone too"),
    );
    let stranger = t.world.add("some.stranger", story(Clip::Harbour).aged(hours(7)));
    if let Some(creator) = t.world.creator_mut(&mixed) {
        creator.strangers.push(stranger);
    }
    let lists = [
        ("list-blocked", "TotalCount 2 and no items", List::Blocked),
        ("list-empty", "200 and no byte", List::Empty),
        ("list-html", "HTML in place of JSON", List::Html),
        ("list-status", "statusCode 10221", List::Status(10221)),
        ("list-429", "429, Retry-After 20", List::Http { status: 429, retry_after: Some(20) }),
        ("list-500", "500", List::Http { status: 500, retry_after: None }),
        ("list-stuck", "The cursor stays where it is", List::Stuck),
        ("list-keyed", "itemList as an object, booleans as numbers", List::Keyed),
    ];
    for (name, what, list) in lists {
        let handle = t.profile(name, what, Creator::new(&name.replace('-', "."), name).list(list));
        for (clip, age) in Clip::ALL.into_iter().zip(1..) {
            t.world.add(&handle, story(clip).aged(hours(age)));
        }
    }
    let open = Creator::new("said.private", "Said private").page(Page::status(10222, ""));
    let handle = t.profile("profile-10222-open", "10222, and yet public: videoCount is not 0", open);
    t.world.add(&handle, story(Clip::Dawn));
    let guarded = Creator::new("guarded", "Guarded").challenge(Challenge::Solvable);
    let handle = t.profile("profile-challenge", "The proof-of-work page before the profile", guarded);
    t.world.add(&handle, story(Clip::Dawn));
    for (name, what, page) in [
        ("profile-login", "302 to /login", Page::Login),
        ("profile-403", "403", Page::http(403)),
        ("profile-empty", "200 and no byte", Page::Empty),
    ] {
        t.profile(name, what, Creator::new(&name.replace('-', "."), name).page(page));
    }
}
