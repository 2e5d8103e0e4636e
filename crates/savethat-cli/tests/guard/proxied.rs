//! Through a proxy: hosts and ports are judged here, names there; `NO_PROXY` brings the whole guard back.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use savethat_sim::{Clip, Page, Post};

use crate::{
    inside::all,
    namespace::within,
    pages::{REFUSED, media_inside},
    place::{Place, codes, told},
};

#[test]
fn an_exception_of_the_proxy_is_guarded() {
    within("proxied::an_exception_of_the_proxy_is_guarded", || {
        let (place, id) = Place::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
        let inside: Vec<&str> = all().collect();
        place.hosts(&inside, &inside, &inside);
        let mut command = place.proxied(&["show", "--json", &place.link(id)]);
        command.env("NO_PROXY", "tiktok.com");
        let documents = told(command);
        assert_eq!(codes(&documents), ["site_unreachable"], "{documents:?}");
        assert_eq!(place.sim.log().len(), 0);
        place.baits.untouched("names that the proxy is not asked for");
    });
}

/// Names are the proxy's business: what they lead to here is never asked.
#[test]
fn names_are_not_resolved_here() {
    within("proxied::names_are_not_resolved_here", || {
        let (place, id) = Place::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
        let inside: Vec<&str> = all().collect();
        place.hosts(&inside, &inside, &inside);
        let documents = told(place.proxied(&["get", "--json", &place.link(id)]));
        assert_eq!(codes(&documents), ["fine"], "{documents:?}");
        place.baits.untouched("names that the proxy resolves");
    });
}

#[test]
fn the_proxy_is_asked_for_the_site_alone() {
    within("proxied::the_proxy_is_asked_for_the_site_alone", || {
        let (place, ids) =
            Place::with(|world| media_inside().map(|post| world.add("alice", post)).collect::<Vec<_>>());
        let links: Vec<String> = ids.into_iter().map(|id| place.link(id)).collect();
        let mut arguments = vec!["get", "--json"];
        arguments.extend(links.iter().map(String::as_str));
        let documents = told(place.proxied(&arguments));
        assert_eq!(codes(&documents), vec!["media_broken"; links.len()], "{documents:?}");
        for to in REFUSED {
            place.sim.world(|world| world.every_page = Some(Page::Redirect((*to).into())));
            let documents = told(place.proxied(&["show", "--json", &links[0]]));
            assert_eq!(codes(&documents), ["site_changed"], "{to}: {documents:?}");
        }
        // Only a refused CONNECT is in the log as one; it does record them, as ours shows.
        let refused = || place.sim.count(|hit| hit.method == "CONNECT");
        assert_eq!(refused(), 0);
        let mut stream =
            TcpStream::connect(place.sim.proxy().trim_start_matches("http://")).expect("it listens");
        stream.write_all(b"CONNECT 127.0.0.1:443 HTTP/1.1\r\n\r\n").expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        assert!(answer.starts_with("HTTP/1.1 502"), "{answer}");
        assert_eq!(refused(), 1);
        place.baits.untouched("a proxy");
    });
}
