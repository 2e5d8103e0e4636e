//! What names resolve to.

use savethat_sim::{Clip, Post};

use crate::{
    inside::{KINDS, PUBLIC, all},
    namespace::within,
    place::{Place, codes, told},
};

#[test]
fn the_site_is_reached_directly() {
    within("names::the_site_is_reached_directly", || {
        let (place, id) = Place::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
        let sum = place.sim.world(|world| world.post(id).expect("a post").originals()[0].sha256());
        let documents = told(place.command(&["get", "--json", &place.link(id)]));
        assert_eq!(documents[0]["saved"][0]["sha256"], sum, "{documents:?}");
        assert_eq!(place.sim.count(|hit| hit.method == "CONNECT"), 0);
        assert!(place.sim.media_hits(id) > 0);
        place.baits.untouched("a post of the site");
    });
}

/// Every forbidden address at once, and one of each kind alone.
#[test]
fn a_name_that_leads_inside_is_not_connected() {
    within("names::a_name_that_leads_inside_is_not_connected", || {
        let (place, id) = Place::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
        let all: Vec<&str> = all().collect();
        for addresses in std::iter::once(all.as_slice()).chain(KINDS.chunks(1)) {
            place.hosts(addresses, addresses, addresses);
            let documents = told(place.command(&["show", "--json", &place.link(id)]));
            assert_eq!(codes(&documents), ["site_unreachable"], "{addresses:?}: {documents:?}");
        }
        assert_eq!(place.sim.log().len(), 0);
        place.baits.untouched("names that lead inside");
    });
}

#[test]
fn of_many_addresses_only_the_public_ones_are_connected() {
    within("names::of_many_addresses_only_the_public_ones_are_connected", || {
        let (place, id) = Place::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
        for public in PUBLIC {
            let mixed: Vec<&str> = all().chain([public]).collect();
            place.hosts(&mixed, &mixed, &mixed);
            let documents = told(place.command(&[
                "get",
                "--json",
                "-o",
                public.replace(':', "_").as_str(),
                &place.link(id),
            ]));
            assert_eq!(codes(&documents), ["fine"], "{documents:?}");
        }
        place.baits.untouched("names with addresses inside and outside");
    });
}

/// What an operator adds is a family of names: where they lead is judged like every other.
#[test]
fn an_added_family_that_leads_inside_is_not_connected() {
    within("names::an_added_family_that_leads_inside_is_not_connected", || {
        let (place, id) = Place::with(|world| {
            let mut post = Post::clip(Clip::Dawn);
            post.named = vec!["https://media.added.example/video/x.mp4".to_owned()];
            world.add("alice", post.unstamped())
        });
        place.append_hosts(
            &all().map(|address| format!("{address} media.added.example\n")).collect::<String>(),
        );
        let arguments = ["get", "--json", "--site-extra-hosts", "added.example", &place.link(id)];
        let documents = told(place.command(&arguments));
        assert_eq!(codes(&documents), ["site_unreachable"], "{documents:?}");
        place.baits.untouched("a family that the operator added");
    });
}
