//! What broke other programs since 2024, each as a scenario with its date. `docs/breakages.md` lists which way in
//! survives.

use super::{Table, hours, pictures, story};
use crate::content::Content;
use crate::fixture::{self, Clip};
use crate::world::demo::rich;
use crate::world::{
    Challenge, Codec, Creator, List, Page, PhonePlace, Post, ShortHost, ShortTarget, Variant, Video, Way,
};

pub(super) fn y2024(t: &mut Table<'_>) {
    t.post(
        "broke-2024-03-old-scripts",
        "The pages carry only the scripts of before: SIGI_STATE, and __NEXT_DATA__ on the phone page",
        story(Clip::Dawn).desktop(Page::Sigi).phone(Page::Next),
    );
    let mut video = rich(Clip::Dawn);
    let junk = Content::new(vec![0x5a; 40_000], "video/mp4");
    video
        .variants
        .insert(0, Variant { codec: Codec::ByteVc2, bitrate: 9_000_000, ..Variant::h265(junk, 1080, 1920) });
    video.play = 2;
    t.post(
        "broke-2024-03-bytevc2",
        "The largest variant is one that nothing plays",
        Post::video(video).story(),
    );
    t.post(
        "broke-2024-05-shared-jar",
        "403 on both pages for cookies that another post's page set",
        Post { own_jar: true, ..story(Clip::Dawn) },
    );
    t.post(
        "broke-2024-06-login",
        "The desktop page leads to /login, the phone page is whole",
        story(Clip::Dawn).desktop(Page::Login),
    );
    t.post(
        "broke-2024-09-gateway",
        "The gateway, 31 KB that are no film, comes first in every list of addresses",
        story(Clip::Dawn).pages(Page::GatewayFirst),
    );
    t.post(
        "broke-2024-12-deleted",
        "Deleted, and says so",
        story(Clip::Dawn).pages(Page::status(10204, "status_deleted")),
    );
    t.post(
        "broke-2024-12-age-gate",
        "isContentClassified and no video",
        story(Clip::Dawn).pages(Page::Classified),
    );
}

pub(super) fn y2025(t: &mut Table<'_>) {
    let id = t.world.add(super::MANY, story(Clip::Meadow));
    let bare = t.world.link(id).replace("//www.", "//");
    t.row(
        "broke-2025-01-bare-host",
        "A link to tiktok.com without www, a host without address",
        bare,
        Some(id),
    );
    t.post(
        "broke-2025-03-no-data",
        "The first answer of each page lacks its data, the second is whole",
        story(Clip::Meadow).at_first_on(Way::Desktop, 1, Page::NoItem).at_first_on(
            Way::Phone,
            1,
            Page::NoItem,
        ),
    );
    let away = ShortTarget::Address("https://example.org/elsewhere".into());
    t.short("broke-2025-03-short-elsewhere", "A short link to another site", ShortHost::Vm, away);
    let same = Creator::new("same.list", "Same list").list(List::Stuck);
    let handle = t.profile("broke-2025-08-same-list", "The list repeats its first page for ever", same);
    for (clip, age) in Clip::ALL.into_iter().zip(1..) {
        t.world.add(&handle, story(clip).aged(hours(age)));
    }
    t.post("broke-2025-09-no-author", "The item lacks its author", story(Clip::Meadow).pages(Page::NoAuthor));
    t.post(
        "broke-2025-10-fingerprint",
        "403 on both pages, the player API is whole",
        story(Clip::Meadow).desktop(Page::http(403)).phone(Page::http(403)),
    );
    let open = Creator::new("said.private.too", "Said private").page(Page::status(10222, ""));
    let handle = t.profile("broke-2025-10-profile", "10222 on a public profile: videoCount is not 0", open);
    t.world.add(&handle, story(Clip::Meadow));
    let bare = Post { no_music: true, place: PhonePlace::Reflow, ..Post::photos(pictures()) };
    t.post("broke-2025-11-no-music", "Pictures whose music is {}", bare);
    t.post("broke-2025-12-stories", "A Story under its own page", story(Clip::Meadow));
    t.post(
        "broke-2025-12-challenge",
        "The proof-of-work page before both pages",
        story(Clip::Meadow).challenge(Challenge::Solvable),
    );
}

pub(super) fn y2026(t: &mut Table<'_>) {
    let mut video = Video::clip(Clip::Dawn);
    let large = Variant { width: 720, height: 1280, ..Variant::h264(Clip::Meadow.content()) };
    video.variants.push(large);
    t.post(
        "broke-2026-01-540p",
        "playAddr is the small film, bitrateInfo has a larger",
        Post::video(video).story(),
    );
    let handle = t.profile(
        "broke-2026-01-three-stories",
        "Seven Stories, three a page, the cursor is MaxCursor",
        Creator::new("three.a.page", "Three a page"),
    );
    for n in 0..7 {
        t.world.add(&handle, story(Clip::ALL[n % 4]).aged(hours(n as i64 + 1)));
    }
    let resting = Creator::new("none.today", "None today");
    t.profile("broke-2026-01-no-stories", "Nothing live: the list has no itemList", resting);
    let short = Creator::new("short.uid", "Short uid");
    let short = Creator { sec_uid: format!("MS4wLjABAAAA{}", &short.sec_uid[12..52]), ..short };
    let link = format!("https://www.tiktok.com/@{}", short.sec_uid);
    t.row("broke-2026-02-secuid", "A profile by a secUid of 40 characters and not 64", link, None);
    t.world.add_creator(short);
    t.world.add("short.uid", story(Clip::Harbour));
    t.post(
        "broke-2026-03-second-cookie",
        "The proof of work wants a second cookie back",
        story(Clip::Harbour).challenge(Challenge::TwoCookies),
    );
    let mut video = Video::clip(Clip::Dawn);
    let silent = Variant { video_only: true, ..Variant::h265(fixture::h265_silent(), 1080, 1920) };
    video.variants.insert(0, silent);
    video.play = 1;
    t.post(
        "broke-2026-05-silent-hevc",
        "The largest variant is H.265 without sound, under /media-video-hvc1/",
        Post::video(video).story(),
    );
    let refused = || story(Clip::Harbour).desktop(Page::http(403)).phone(Page::http(403));
    t.post("broke-2026-07-country", "403 on both pages for this country", refused());
    t.post(
        "broke-2026-07-challenge-loop",
        "Every right answer brings the next challenge",
        story(Clip::Harbour).challenge(Challenge::Forever),
    );
    let odd = || story(Clip::Harbour).desktop(Page::Unexpected).phone(Page::Unexpected);
    t.post("broke-2026-08-unexpected", "200 without a script or a challenge on both pages", odd());
    t.post("broke-2026-09-unexpected-again", "The same a month later", odd());
}
