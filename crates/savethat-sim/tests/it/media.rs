//! The CDN: cookies, expiry, ranges, faults.

use std::time::Duration;

use crate::client::{Client, link, now, play, standard};
use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, On, Options, Post, Sim, World};

async fn one(post: Post) -> (Sim, Client, String, u64) {
    let mut world = World::empty(now());
    let id = world.add("alice", post);
    let url = world.link(id);
    let sim = Sim::start(world, Options::default()).await.unwrap();
    let mut client = Client::new(&sim);
    let address = play(&client.item(&url).await);
    (sim, client, address, id)
}

fn film() -> Post {
    Post::film(Clip::Dawn.content().grown_to(600_000, 3))
}

#[tokio::test]
async fn films_want_the_cookie_of_their_own_page_and_a_referer() {
    let (sim, client, address, id) = one(film()).await;
    let whole = client.ask(&address).send().await.unwrap();
    assert_eq!(whole.status(), 200);
    assert_eq!(whole.headers()["content-type"], "video/mp4");
    let original = sim.world(|world| world.post(id).unwrap().originals().remove(0));
    assert_eq!(whole.bytes().await.unwrap(), original.to_vec());

    let token = client.jar["tt_chain_token"].clone();
    assert!(token.contains('+') && token.contains('/') && token.ends_with('='), "{token}");
    let with = |token: &str, referer| {
        let mut other = Client { referer, ..Client::new(&sim) };
        if !token.is_empty() {
            other.jar.insert("tt_chain_token".into(), token.to_owned());
        }
        other
    };
    let site = Some("https://www.tiktok.com/");
    let mut second = Client::new(&sim);
    let url = sim.world(|world| world.link(id));
    second.page(&url).await;
    let decoded = token.replace('+', " ");
    for (client, status) in [
        (with(&token, site), 200),
        (with("", site), 403),
        (with(&decoded, site), 403),
        (with(&second.jar["tt_chain_token"], site), 403),
        (with(&token, None), 403),
        (with(&token, Some("https://www.tiktok.com.evil.example/")), 403),
    ] {
        assert_eq!(client.ask(&address).send().await.unwrap().status(), status);
    }
    assert_eq!(client.ask(&address.replace("&br=", "&expire=9&br=")).send().await.unwrap().status(), 403);
    assert!(sim.log().iter().any(|hit| hit.note == Some("no tt_chain_token")));
    assert_eq!(sim.media_hits(id), 8);
    sim.stop().await;
}

#[tokio::test]
async fn addresses_expire() {
    let (sim, client, address, _) = one(film()).await;
    sim.advance(Duration::from_secs(6 * 3600 - 1));
    assert_eq!(client.ask(&address).send().await.unwrap().status(), 200);
    sim.advance(Duration::from_secs(1));
    assert_eq!(client.ask(&address).send().await.unwrap().status(), 403);
    sim.stop().await;
}

#[tokio::test]
async fn ranges_to_the_letter() {
    let (sim, client, address, id) = one(film()).await;
    let whole = sim.world(|world| world.post(id).unwrap().originals().remove(0)).to_vec();
    let len = whole.len();
    let head = client.ask(&address).send().await.unwrap();
    assert_eq!(head.headers()["accept-ranges"], "bytes");
    let etag = head.headers()["etag"].clone();
    let modified = head.headers()["last-modified"].clone();
    drop(head);

    let part = client.ranged(&address, "bytes=100-199").await;
    assert_eq!(part.status(), 206);
    assert_eq!(part.headers()["content-range"], format!("bytes 100-199/{len}"));
    assert_eq!(part.headers()["content-length"], "100");
    assert_eq!(part.bytes().await.unwrap(), whole[100..200]);
    let tail = client.ranged(&address, "bytes=-7").await;
    assert_eq!(tail.bytes().await.unwrap(), whole[len - 7..]);
    let beyond = client.ranged(&address, &format!("bytes={len}-")).await;
    assert_eq!(beyond.status(), 416);
    assert_eq!(beyond.headers()["content-range"], format!("bytes */{len}"));

    for (condition, status) in [
        (etag.to_str().unwrap().to_owned(), 206),
        (format!("W/{}", etag.to_str().unwrap()), 200),
        ("\"other\"".to_owned(), 200),
        (modified.to_str().unwrap().to_owned(), 206),
        ("Thu, 01 Jan 1970 00:00:00 GMT".to_owned(), 200),
    ] {
        let answer = client
            .ask(&address)
            .header("range", "bytes=5-")
            .header("if-range", &condition)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), status, "{condition}");
    }
    sim.stop().await;
}

#[rstest]
#[case(true)]
#[case(false)]
#[tokio::test]
async fn a_cut_really_cuts(#[case] http1: bool) {
    let mut world = World::empty(now());
    let id = world.add("alice", film().rule(FaultRule::first(1, Fault::Cut { after: 100_000 })));
    let url = world.link(id);
    let sim = Sim::start(world, Options { h2: !http1, ..Options::default() }).await.unwrap();
    let mut client = Client::with(&sim, http1);
    let address = play(&client.item(&url).await);
    let mut answer = client.ask(&address).send().await.unwrap();
    let mut got = 0;
    let error = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) => got += chunk.len(),
            Ok(None) => break false,
            Err(_) => break true,
        }
    };
    assert!(error, "the end was a proper one");
    assert_eq!(got, 100_000);
    let hit = sim.log().pop().unwrap();
    assert_eq!(hit.version, if http1 { "HTTP/1.1" } else { "HTTP/2.0" });
    assert!(!hit.finished);
    assert_eq!(hit.bytes_sent, 100_000);
    assert!(client.ask(&address).send().await.unwrap().bytes().await.is_ok());
    sim.stop().await;
}

#[rstest]
#[case(Fault::Short { to: 1000 }, 200, 1000)]
#[case(Fault::SilentCut { after: 1000 }, 200, 1000)]
#[case(Fault::EmptyBody, 200, 0)]
#[case(Fault::Http { status: 404, retry_after: None }, 404, 29)]
#[case(Fault::RedirectOutside, 302, 66)]
#[tokio::test]
async fn other_faults_end_properly(#[case] fault: Fault, #[case] status: u16, #[case] length: usize) {
    let (sim, client, address, _) = one(film().fault(fault)).await;
    let answer = client.ask(&address).send().await.unwrap();
    assert_eq!(answer.status(), status);
    if status == 200 {
        assert_eq!(answer.bytes().await.unwrap().len(), length);
    }
    sim.stop().await;
}

#[rstest]
#[case(Fault::LengthTooHigh)]
#[case(Fault::Wall { at: 1000 })]
#[case(Fault::Cut { after: 0 })]
#[tokio::test]
async fn broken_answers_are_errors(#[case] fault: Fault, #[values(true, false)] http1: bool) {
    let mut world = World::empty(now());
    let id = world.add("alice", film().fault(fault));
    let url = world.link(id);
    let sim = Sim::start(world, Options::default()).await.unwrap();
    let mut client = Client::with(&sim, http1);
    let address = play(&client.item(&url).await);
    let answer = client.ask(&address).send().await;
    assert!(match answer {
        Ok(answer) => answer.bytes().await.is_err(),
        Err(_) => true,
    });
    sim.stop().await;
}

#[tokio::test]
async fn ranges_can_be_answered_wrongly() {
    for (fault, status, content_range) in [
        (Fault::RangeIgnored, 200, None),
        (Fault::WrongRange, 206, Some("bytes 110-129/600040")),
        (Fault::ShiftedRange, 206, Some("bytes 29-29/600040")),
        (Fault::MissingRange, 206, None),
    ] {
        let (sim, client, address, _) = one(film().fault(fault)).await;
        let answer = client.ranged(&address, "bytes=10-29").await;
        assert_eq!(answer.status(), status);
        let said = answer.headers().get("content-range").map(|value| value.to_str().unwrap());
        assert_eq!(said.map(|text| text.split('/').next()), content_range.map(|text| text.split('/').next()));
        sim.stop().await;
    }
}

#[tokio::test]
async fn validators_can_change_or_lack() {
    let (sim, client, address, _) = one(film().fault(Fault::NewValidator)).await;
    let first = client.ask(&address).send().await.unwrap().headers()["etag"].clone();
    let again =
        client.ask(&address).header("range", "bytes=9-").header("if-range", &first).send().await.unwrap();
    assert_eq!(again.status(), 200);
    sim.world(|world| world.every_fault.push(FaultRule::always(Fault::NoValidator)));
    assert!(client.ask(&address).send().await.unwrap().headers().get("etag").is_none());
    sim.stop().await;
}

#[tokio::test]
async fn refused_until_renewed() {
    let sim = standard().await;
    let (url, id) = link(&sim, "media-403-until-renewed");
    let mut client = Client::new(&sim);
    let address = play(&client.item(&url).await);
    for _ in 0..2 {
        assert_eq!(client.ask(&address).send().await.unwrap().status(), 403);
    }
    let renewed = play(&client.item(&url).await);
    assert_eq!(client.ask(&renewed).send().await.unwrap().status(), 200);
    assert_eq!(sim.media_hits(id), 3);
    sim.stop().await;
}

#[tokio::test]
async fn faults_can_be_on_one_mirror_only() {
    let gone = Fault::Http { status: 403, retry_after: None };
    let mut world = World::empty(now());
    let id = world.add("alice", film().rule(FaultRule::always(gone).on(On::Mirror(0))));
    let url = world.link(id);
    let sim = Sim::start(world, Options::default()).await.unwrap();
    let mut client = Client::new(&sim);
    let item = client.item(&url).await;
    let list = item["video"]["bitrateInfo"][0]["PlayAddr"]["UrlList"].as_array().unwrap().clone();
    let mut statuses = Vec::new();
    for address in &list {
        statuses.push(client.ask(address.as_str().unwrap()).send().await.unwrap());
    }
    assert_eq!(statuses[0].status(), 403);
    assert_eq!(statuses[1].status(), 200);
    let junk = statuses.pop().unwrap().bytes().await.unwrap();
    assert_eq!(junk.len(), 31_744);
    assert_ne!(&junk[4..8], b"ftyp");
    sim.stop().await;
}

#[tokio::test]
async fn sound_cover_and_stamped_film_are_served() {
    let (sim, mut client, _, id) = one(film()).await;
    let url = sim.world(|world| world.link(id));
    let item = client.item(&url).await;
    for (address, mime) in [
        (&item["music"]["playUrl"], "audio/mp4"),
        (&item["video"]["cover"], "image/jpeg"),
        (&item["video"]["downloadAddr"], "video/mp4"),
        (&item["author"]["avatarLarger"], "image/jpeg"),
    ] {
        let answer = client.ask(address.as_str().unwrap()).send().await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()),
            (200, mime)
        );
    }
    sim.stop().await;
}

#[tokio::test]
async fn a_film_of_200_mb_is_not_held_in_memory_to_be_ranged() {
    let sim = standard().await;
    let (url, id) = link(&sim, "film-200mb");
    let mut client = Client::new(&sim);
    let address = play(&client.item(&url).await);
    let len = sim.world(|world| world.post(id).unwrap().originals()[0].len());
    assert!(len >= 200_000_000);
    let tail = client.ranged(&address, &format!("bytes={}-", len - 1000)).await;
    assert_eq!(tail.bytes().await.unwrap().len(), 1000);
    sim.stop().await;
}
