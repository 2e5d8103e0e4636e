//! What pages, redirects and visitors name.

use savethat_sim::{Clip, Fault, Page, Post, ShortHost, ShortTarget};

use crate::{
    inside::{PUBLIC, all},
    namespace::within,
    place::{ODD, Place, codes, told},
};

/// Addresses that are refused whatever they resolve to.
pub(crate) const REFUSED: &[&str] = &[
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0177.0.0.1/x",
    "https://0x7f.1/x",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::1]/x",
    "https://[::ffff:10.1.2.3]/x",
    "https://[64:ff9b::7f00:1]/x",
    "https://23.3.4.5/x",
    "https://localhost/x",
    "https://www.tiktok.com:8443/x",
    "https://www.tiktok.com:80/x",
    "https://www.tiktok.com@127.0.0.1/x",
];

/// The same as the film of a post, and as where its media servers lead.
pub(crate) fn media_inside() -> impl Iterator<Item = Post> {
    let named = REFUSED.iter().map(|to| {
        let mut post = Post::clip(Clip::Dawn).unstamped();
        post.named = vec![(*to).to_owned()];
        post
    });
    named.chain(REFUSED.iter().map(|to| Post::clip(Clip::Dawn).unstamped().fault(Fault::RedirectTo(to))))
}

/// Every page of the site leads there: no way in follows, and nothing is claimed of the post.
#[test]
fn a_page_that_leads_inside_is_not_followed() {
    within("pages::a_page_that_leads_inside_is_not_followed", || {
        let (place, id) = Place::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
        for to in REFUSED {
            place.sim.world(|world| world.every_page = Some(Page::Redirect((*to).into())));
            let documents = told(place.command(&["show", "--json", &place.link(id)]));
            assert_eq!(codes(&documents), ["site_changed"], "{to}: {documents:?}");
        }
        place.baits.untouched("pages that lead inside");
    });
}

#[test]
fn a_short_link_that_leads_inside_is_not_followed() {
    within("pages::a_short_link_that_leads_inside_is_not_followed", || {
        let (place, links) = Place::with(|world| {
            let link = |(n, to): (usize, &&str)| {
                world.short(ShortHost::Vm, &format!("ZMinside{n}"), ShortTarget::Address((*to).to_owned()))
            };
            REFUSED.iter().enumerate().map(link).collect::<Vec<_>>()
        });
        let mut arguments = vec!["show", "--json"];
        arguments.extend(links.iter().map(String::as_str));
        for command in [place.command(&arguments), place.proxied(&arguments)] {
            let documents = told(command);
            assert_eq!(codes(&documents), vec!["refused_address"; REFUSED.len()], "{documents:?}");
        }
        place.baits.untouched("short links that lead inside");
    });
}

/// Nobody is asked at all.
#[test]
fn a_pasted_address_inside_is_not_asked() {
    within("pages::a_pasted_address_inside_is_not_asked", || {
        let (place, ()) = Place::with(|_| {});
        let mut arguments = vec!["show", "--json"];
        arguments.extend(REFUSED.iter().copied());
        for command in [place.command(&arguments), place.proxied(&arguments)] {
            let documents = told(command);
            assert_eq!(documents.len(), REFUSED.len());
            for (code, link) in codes(&documents).into_iter().zip(REFUSED) {
                assert!(matches!(code, "refused_address" | "site_unknown"), "{link}: {code}");
            }
        }
        assert_eq!(place.sim.log().len(), 0);
        place.baits.untouched("pasted addresses inside");
    });
}

#[test]
fn media_inside_is_not_fetched() {
    within("pages::media_inside_is_not_fetched", || {
        let (place, ids) =
            Place::with(|world| media_inside().map(|post| world.add("alice", post)).collect::<Vec<_>>());
        let links: Vec<String> = ids.into_iter().map(|id| place.link(id)).collect();
        let mut arguments = vec!["get", "--json"];
        arguments.extend(links.iter().map(String::as_str));
        let documents = told(place.command(&arguments));
        assert_eq!(codes(&documents), vec!["media_broken"; links.len()], "{documents:?}");
        place.baits.untouched("media inside");
    });
}

#[test]
fn media_of_a_name_that_leads_inside_is_not_fetched() {
    within("pages::media_of_a_name_that_leads_inside_is_not_fetched", || {
        let (place, id) = Place::with(|world| {
            let mut post = Post::clip(Clip::Dawn).unstamped();
            post.named = vec![format!("https://{ODD}/video/x.mp4")];
            world.add("alice", post)
        });
        let inside: Vec<&str> = all().collect();
        place.hosts(&PUBLIC, &PUBLIC, &inside);
        let documents = told(place.command(&["get", "--json", &place.link(id)]));
        assert_eq!(codes(&documents), ["site_unreachable"], "{documents:?}");
        place.baits.untouched("media of a name that leads inside");
    });
}
