use std::time::Duration;

use ring::hmac;
use savethat_library::{
    store::{Records as _, Told as _, Watches as _},
    tell::{Every, Secret, Target, Telling},
};
use serde_json::json;

use crate::{
    house::{DAY, HOUR, House, telling},
    postbox::{Postbox, Posted, Reply},
};

#[tokio::test]
async fn what_happens_is_told_once() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    house.kept("1").await;
    house.start(&telling(&[box_.url()])).await;
    house.kept("2").await;
    let after = house.pass(30, || box_.count() == 1).await;
    assert!(after <= 10, "after {after} s");
    house.idle(120).await;
    let posted = box_.posted();
    assert_eq!(posted.len(), 1);
    let (id, link) = (posted[0].delivery(), "https://www.tiktok.com/@alice/video/2");
    assert_eq!(posted[0].path, "/hook");
    assert_eq!(posted[0].headers["content-type"], "application/json");
    let document = posted[0].document();
    assert_eq!(document["id"], id);
    assert_eq!(
        document["events"],
        json!([{ "seq": 2, "at": "2026-11-22T12:00:10Z", "kind": "kept", "source": "tiktok", "handle": "alice", "id": "2",
                 "link": link, "why": null, "since": null, "until": null }]),
        "what was before the target was is not told"
    );
    assert!(!posted[0].headers.contains_key("savethat-signature"), "there is no secret");
}

#[tokio::test]
async fn what_happens_together_goes_together_and_in_order() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    house.start(&telling(&[box_.url()])).await;
    for id in ["1", "2"] {
        house.kept(id).await;
    }
    house.idle(2).await;
    house.kept("3").await;
    house.pass(30, || box_.count() == 1).await;
    assert_eq!(box_.posted()[0].ids(), ["1", "2", "3"]);
    // More than one message holds.
    for id in 100..350 {
        house.kept(&id.to_string()).await;
    }
    house.idle(20).await;
    let posted = box_.posted();
    assert_eq!(posted.iter().map(|posted| posted.ids().len()).collect::<Vec<_>>(), [3, 100, 100, 50]);
    assert_eq!(posted[3].ids()[49], "349");
}

#[tokio::test]
async fn it_is_told_again_after_a_failure_with_the_same_id() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    box_.answer([Reply::Status(500), Reply::Status(429), Reply::Redirect]);
    house.start(&telling(&[box_.url()])).await;
    house.kept("1").await;
    house.pass(120, || box_.count() == 4).await;
    house.idle(120).await;
    house.kept("2").await;
    house.pass(30, || box_.count() == 5).await;
    let posted = box_.posted();
    assert!(
        posted[..4].iter().all(|one| one.delivery() == posted[0].delivery() && one.body == posted[0].body)
    );
    assert!(posted.iter().all(|one| one.path == "/hook"), "no redirect is followed");
    assert_ne!(posted[4].delivery(), posted[0].delivery());
    assert_eq!(posted[4].ids(), ["2"]);
}

#[tokio::test]
async fn a_slow_target_holds_nobody_up() {
    let (mut house, slow, quick) = (House::new().await, Postbox::open().await, Postbox::open().await);
    house.patience = 4_000;
    slow.answer(std::iter::repeat_n(Reply::Silence, 50));
    house.start(&telling(&[slow.url(), quick.url()])).await;
    house.kept("1").await;
    house.pass(30, || quick.count() == 1).await;
    house.kept("2").await;
    house.pass(30, || quick.count() == 2).await;
    assert!(slow.posted().iter().all(|one| one.ids() == ["1"]), "the first is not over");
    // It is given up after ten seconds, and tried again.
    house.pass(60, || slow.count() >= 2).await;
    assert_eq!(slow.posted()[0].delivery(), slow.posted()[1].delivery());
}

#[tokio::test]
async fn what_a_target_does_not_want_is_given_up_at_once() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    box_.answer([Reply::Status(404), Reply::Status(410)]);
    house.start(&telling(&[box_.url()])).await;
    for id in ["1", "2", "3"] {
        house.kept(id).await;
        house.idle(60).await;
    }
    let told: Vec<_> = box_.posted().iter().flat_map(Posted::ids).collect();
    assert_eq!(told, ["1", "2", "3"], "each once");
}

#[tokio::test]
async fn a_message_is_given_up_after_a_day_and_the_next_one_goes() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    box_.answer(std::iter::repeat_n(Reply::Status(503), 1_000));
    house.start(&telling(&[box_.url()])).await;
    house.kept("1").await;
    house.idle(10).await;
    house.kept("2").await;
    house.idle_by(DAY + HOUR, 30).await;
    let posted = box_.posted();
    let first = posted.iter().filter(|one| one.ids() == ["1"]).count();
    assert!((80..140).contains(&first), "{first} tries in a day");
    assert_eq!(posted.last().expect("some").ids(), ["2"]);
}

#[tokio::test]
async fn a_signature_says_that_it_is_ours() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    let secret = Secret::new("correct horse battery").expect("long enough");
    box_.answer([Reply::Status(500)]);
    house.start(&Telling { secret: Some(secret), ..telling(&[box_.url()]) }).await;
    house.kept("1").await;
    house.pass(60, || box_.count() == 2).await;
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"correct horse battery");
    let mut times = Vec::new();
    for posted in box_.posted() {
        let (time, hex) = posted.headers["savethat-signature"]
            .strip_prefix("t=")
            .and_then(|rest| rest.split_once(",v1="))
            .expect("t=…,v1=…");
        let bytes: Vec<u8> = (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex"))
            .collect();
        hmac::verify(&key, format!("{time}.{}", posted.body).as_bytes(), &bytes).expect("ours");
        times.push(time.parse::<i64>().expect("a time"));
    }
    assert!(
        times[0] < times[1] && times[1] <= house.now().as_second(),
        "each try has its own time: {times:?}"
    );
}

#[tokio::test]
async fn nobody_inside_is_told_unless_that_is_meant() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    let targets = [
        box_.url(),
        format!("http://localhost:{}/hook", box_.port),
        format!("ntfy+http://127.0.0.1:{}/t", box_.port),
    ];
    house.start(&Telling { private: false, ..telling(&targets) }).await;
    house.kept("1").await;
    house.idle(120).await;
    assert_eq!(box_.count(), 0);
    house.stop().await;
    // Nothing is lost where it was meant after all.
    house.start(&telling(&targets)).await;
    house.idle_by(15 * 60, 10).await;
    assert_eq!(box_.count(), 3);
}

#[tokio::test]
async fn a_digest_waits_for_its_time_and_holds_all() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    let every = Every::Digest(Duration::from_secs(HOUR));
    house.start(&Telling { every, ..telling(&[box_.url()]) }).await;
    house.idle_by(HOUR, 60).await;
    house.kept("1").await;
    house.idle_by(HOUR / 2, 60).await;
    house.kept("2").await;
    house.idle_by(HOUR / 2 - 120, 60).await;
    assert_eq!(box_.count(), 0, "not yet");
    house.pass(200, || box_.count() == 1).await;
    assert_eq!(box_.posted()[0].ids(), ["1", "2"]);
    house.idle_by(3 * HOUR, 60).await;
    assert_eq!(box_.count(), 1, "nothing happened");
}

#[tokio::test]
async fn a_restart_goes_on_where_it_was() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    house.start(&telling(&[box_.url()])).await;
    house.kept("1").await;
    house.pass(30, || box_.count() == 1).await;
    house.stop().await;
    house.kept("2").await;
    house.kept("3").await;
    house.start(&telling(&[box_.url()])).await;
    house.pass(30, || box_.count() == 2).await;
    house.idle(60).await;
    assert_eq!(box_.count(), 2);
    assert_eq!(box_.posted()[1].ids(), ["2", "3"]);
}

#[tokio::test]
async fn a_message_that_was_under_way_keeps_its_id() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    house.patience = 4_000;
    box_.answer([Reply::Silence]);
    house.start(&telling(&[box_.url()])).await;
    house.kept("1").await;
    house.pass(30, || box_.count() == 1).await;
    house.kill().await;
    house.kept("2").await;
    house.start(&telling(&[box_.url()])).await;
    house.pass(60, || box_.count() == 3).await;
    let posted = box_.posted();
    assert_eq!((posted[0].delivery(), &posted[0].body), (posted[1].delivery(), &posted[1].body));
    assert_eq!(posted[2].ids(), ["2"]);
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    house.patience = 4_000;
    box_.answer([Reply::Flood, Reply::Drip]);
    house.start(&telling(&[box_.url()])).await;
    house.kept("1").await;
    house.pass(30, || box_.count() == 1).await;
    house.kept("2").await;
    house.pass(60, || box_.count() == 2).await;
    house.kept("3").await;
    house.pass(60, || box_.count() == 3).await;
    let told: Vec<_> = box_.posted().iter().flat_map(Posted::ids).collect();
    assert_eq!(told, ["1", "2", "3"], "the status has said that each was taken");
}

#[tokio::test]
async fn phones_get_a_title_words_and_a_link() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    let (ntfy, gotify) = (
        format!("ntfy+http://ann:word@127.0.0.1:{}/mine", box_.port),
        format!("gotify+http://127.0.0.1:{}/Tok", box_.port),
    );
    house.start(&telling(&[ntfy, gotify])).await;
    house.kept("1").await;
    house.pass(30, || box_.count() == 2).await;
    let mut posted = box_.posted();
    posted.sort_by_key(|one| one.path.clone());
    let link = "https://www.tiktok.com/@alice/video/1";
    let (title, message) = ("A Story of @alice was kept", format!("@alice: a Story was kept.\n{link}"));
    assert_eq!(posted[0].path, "/");
    assert_eq!(posted[0].headers["authorization"], "Basic YW5uOndvcmQ=");
    assert_eq!(
        posted[0].document(),
        json!({ "topic": "mine", "title": title, "message": message, "click": link })
    );
    assert_eq!((posted[1].path.as_str(), posted[1].headers["x-gotify-key"].as_str()), ("/message", "Tok"));
    assert_eq!(
        posted[1].document(),
        json!({ "title": title, "message": message, "priority": 5,
                "extras": { "client::notification": { "click": { "url": link } } } })
    );
}

#[tokio::test]
async fn who_was_forgotten_is_told_of_no_more() {
    let (mut house, box_) = (House::new().await, Postbox::open().await);
    box_.answer([Reply::Status(500)]);
    house.start(&telling(&[box_.url()])).await;
    house.kept("1").await;
    house.pass(30, || box_.count() == 1).await;
    house.store.forget("tiktok", "alice").await.unwrap();
    house.idle(60).await;
    assert_eq!(box_.count(), 1);
    let key = Target::parse(&box_.url()).unwrap();
    assert_eq!(house.store.told(key.key()).await.unwrap().unwrap().delivery, None);
    assert!(house.store.events(0, 10).await.unwrap().is_empty());
}
