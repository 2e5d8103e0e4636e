//! Devices that are told by push.

use rstest::rstest;
use savethat::source::upstream::Network;
use savethat_library::{
    store::{Devices as _, Told as _},
    tell::{Message, Pusher},
};
use serde_json::{Value, json};

use crate::{
    house::{DAY, HOUR, House, telling},
    postbox::Postbox,
    pushbox::{Browser, HOST, Pushbox, Reply},
};

/// A house that reaches this service.
async fn house(box_: &Pushbox) -> House {
    let mut house = House::new().await;
    (house.proxy, house.roots) = (box_.proxy.clone(), box_.pem.clone());
    house
}

async fn subscribe(house: &House, browser: &Browser) {
    assert!(house.store.add_device(&browser.device(house.now()), 20).await.expect("a library"));
}

/// What the documents lead to.
fn urls(notes: &[Value]) -> Vec<&str> {
    notes.iter().map(|note| note["url"].as_str().expect("a path")).collect()
}

#[tokio::test]
async fn a_device_reads_what_happened_and_its_service_knows_who_sent_it() {
    let (box_, phone) = (Pushbox::open().await, Browser::number(1));
    let mut house = house(&box_).await;
    house.kept("1").await;
    subscribe(&house, &phone).await;
    let pusher = house.pusher(Some("mailto:ann@example.org")).await;
    house.start_pushing(&telling(&[]), &pusher).await;
    house.kept("2").await;
    let after = house.pass(30, || box_.pushed().len() == 1).await;
    assert!(after <= 10, "after {after} s");
    house.idle(120).await;
    let pushed = box_.pushed();
    assert_eq!(pushed.len(), 1, "once, and nothing of what was before");
    let posted = &pushed[0];
    assert_eq!((posted.host.as_str(), posted.path.as_str()), ("push.example:443", "/push/1"));
    for (name, value) in [
        ("ttl", "86400"),
        ("urgency", "high"),
        ("content-encoding", "aes128gcm"),
        ("content-type", "application/octet-stream"),
    ] {
        assert_eq!(posted.headers[name], value, "{name}");
    }
    assert!(!posted.headers.contains_key("topic"));
    let (claims, key) = posted.claims();
    assert_eq!(key, pusher.key());
    let until = claims["exp"].as_i64().expect("a time") - house.now().as_second();
    let half_a_day = i64::try_from(DAY / 2).expect("a number");
    assert!((half_a_day - 300..=half_a_day).contains(&until), "{until} s");
    assert_eq!(
        claims,
        json!({ "aud": format!("https://{HOST}"), "exp": claims["exp"], "sub": "mailto:ann@example.org" })
    );
    let note = &box_.read(&phone)[0];
    assert_eq!(
        *note,
        json!({ "title": "A Story of @alice was kept", "body": "@alice: a Story was kept.",
                "url": "/en/library/tiktok/2", "tag": note["tag"] })
    );
    assert_eq!(note["tag"].as_str().expect("an id").len(), 32);
}

/// Where nobody has named themselves, the server's own address, as the device has found it.
#[rstest]
#[case(Some("https://save.example"), Some("https://save.example"))]
#[case(None, None)]
#[tokio::test]
async fn whom_a_service_can_ask(#[case] origin: Option<&str>, #[case] expected: Option<&str>) {
    let (box_, phone) = (Pushbox::open().await, Browser::number(1));
    let house = house(&box_).await;
    let device =
        savethat_library::tell::Device { origin: origin.map(str::to_owned), ..phone.device(house.now()) };
    let pusher = house.pusher(None).await;
    let message = Message { id: "t".into(), at: house.now(), news: Vec::new() };
    pusher.send(&device, &message, &house.cx).await.expect("it is taken");
    let (claims, _) = box_.pushed()[0].claims();
    assert_eq!(claims.get("sub").and_then(Value::as_str), expected);
    assert_eq!(box_.read(&phone)[0]["title"], "A test of savethat");
}

#[tokio::test]
async fn the_key_is_the_same_after_a_restart() {
    let (box_, phone) = (Pushbox::open().await, Browser::number(1));
    let mut house = house(&box_).await;
    subscribe(&house, &phone).await;
    let first = house.pusher(None).await;
    house.start_pushing(&telling(&[]), &first).await;
    house.stop().await;
    house.kept("1").await;
    let second = house.pusher(None).await;
    assert_eq!(first.key(), second.key());
    house.start_pushing(&telling(&[]), &second).await;
    house.pass(30, || box_.pushed().len() == 1).await;
    assert_eq!(urls(&box_.read(&phone)), ["/en/library/tiktok/1"]);
}

#[rstest]
#[case(404)]
#[case(410)]
#[tokio::test]
async fn a_device_that_is_gone_is_forgotten_and_holds_up_nobody(#[case] status: u16) {
    let box_ = Pushbox::open().await;
    let (gone, phone) = (Browser::number(1), Browser::number(2));
    let mut house = house(&box_).await;
    for browser in [&gone, &phone] {
        subscribe(&house, browser).await;
    }
    box_.answer(&gone, [Reply(status, None)]);
    let pusher = house.pusher(None).await;
    house.start_pushing(&telling(&[]), &pusher).await;
    for id in ["1", "2"] {
        house.kept(id).await;
        house.idle(20).await;
    }
    assert_eq!((box_.read(&gone).len(), box_.read(&phone).len()), (1, 2));
    let left = house.store.devices().await.expect("a library");
    assert_eq!(left, [phone.device(left[0].made)]);
    assert_eq!(house.store.told(&gone.device(house.now()).id()).await.expect("a library"), None);
    // It may come again, and is told from then on.
    subscribe(&house, &gone).await;
    house.kept("3").await;
    house.pass(30, || box_.read(&gone).len() == 2).await;
    assert_eq!(urls(&box_.read(&gone)), ["/en/library/tiktok/1", "/en/library/tiktok/3"]);
}

#[tokio::test]
async fn what_did_not_come_through_goes_again_in_order_with_the_same_tag() {
    let (box_, phone) = (Pushbox::open().await, Browser::number(1));
    let mut house = house(&box_).await;
    subscribe(&house, &phone).await;
    box_.answer(&phone, [Reply(500, None), Reply(429, Some(60)), Reply(503, None)]);
    let pusher = house.pusher(None).await;
    house.start_pushing(&telling(&[]), &pusher).await;
    house.kept("1").await;
    house.pass(30, || box_.pushed().len() == 1).await;
    house.kept("2").await;
    house.pass(30, || box_.pushed().len() == 2).await;
    let waited = house.pass(120, || box_.pushed().len() == 3).await;
    assert!(waited >= 60, "it is asked no earlier than it wants: {waited} s");
    house.pass(120, || box_.pushed().len() == 5).await;
    house.idle(60).await;
    let notes = box_.read(&phone);
    assert_eq!(urls(&notes), ["1", "1", "1", "1", "2"].map(|id| format!("/en/library/tiktok/{id}")));
    assert!(
        notes[..4].iter().all(|note| note["tag"] == notes[0]["tag"]) && notes[4]["tag"] != notes[0]["tag"]
    );
}

/// What nobody but whoever runs the server can put right is tried now and then, for a day.
#[rstest]
#[case(400)]
#[case(401)]
#[case(403)]
#[case(413)]
#[case::never_followed(307)]
#[tokio::test]
async fn what_is_refused_is_tried_seldom(#[case] status: u16) {
    let (box_, phone) = (Pushbox::open().await, Browser::number(1));
    let mut house = house(&box_).await;
    subscribe(&house, &phone).await;
    box_.answer(&phone, [Reply(status, None), Reply(status, Some(3))]);
    let pusher = house.pusher(None).await;
    house.start_pushing(&telling(&[]), &pusher).await;
    house.kept("1").await;
    house.pass(30, || box_.pushed().len() == 1).await;
    house.idle_by(14 * 60, 10).await;
    assert_eq!(box_.pushed().len(), 1);
    house.idle_by(5 * 60, 10).await;
    assert_eq!(box_.pushed().len(), 2);
    house.idle_by(HOUR / 2, 10).await;
    assert_eq!(box_.pushed().len(), 3);
    assert!(box_.pushed().iter().all(|one| one.path == "/push/1"));
    assert_eq!(house.store.devices().await.expect("a library").len(), 1, "it is not forgotten");
}

#[tokio::test]
async fn devices_come_and_go_while_it_runs() {
    let (box_, hook) = (Pushbox::open().await, Postbox::open().await);
    let (first, second) = (Browser::number(1), Browser::number(2));
    let mut house = house(&box_).await;
    let pusher = house.pusher(None).await;
    house.start_pushing(&telling(&[hook.url()]), &pusher).await;
    subscribe(&house, &first).await;
    house.kept("1").await;
    house.pass(30, || box_.pushed().len() == 1).await;
    house.kept("2").await;
    subscribe(&house, &second).await;
    house.kept("3").await;
    house.idle(20).await;
    assert_eq!(urls(&box_.read(&first)), ["/en/library/tiktok/1", "/en/watch"]);
    assert_eq!(urls(&box_.read(&second)), ["/en/library/tiktok/3"], "from then on");
    assert!(house.store.remove_device(&first.device(house.now()).id()).await.expect("a library"));
    house.kept("4").await;
    house.idle(20).await;
    assert_eq!((box_.read(&first).len(), box_.read(&second).len()), (2, 2));
    let told: Vec<_> = hook.posted().iter().flat_map(crate::postbox::Posted::ids).collect();
    assert_eq!(told, ["1", "2", "3", "4"], "those of the settings are told as before");
}

/// Behind a proxy names are its business; where we look them up ourselves, none leads inside.
#[tokio::test]
async fn no_device_leads_inside_a_network() {
    let house = House::new().await;
    let network = Network::through("socks5://127.0.0.1:9", &house.roots).expect("a network");
    let pusher = Pusher::open(&house.store, &network, None, &house.cx).await.expect("a pusher");
    let mut device = Browser::number(1).device(house.now());
    let keys = (device.subscription.p256dh(), device.subscription.auth());
    device.subscription =
        savethat_library::tell::Subscription::of("https://localhost/push", &keys.0, &keys.1).expect("a name");
    let message = Message { id: "t".into(), at: house.now(), news: Vec::new() };
    let unsaid = pusher.send(&device, &message, &house.cx).await.expect_err("it is inside");
    assert_eq!(unsaid.to_string(), "its push service is inside a network");
}
