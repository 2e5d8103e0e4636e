//! Devices that are told: the page and the API.

use axum::{body::Body, http::Request};
use rstest::rstest;
use savethat::source::upstream::Network;
use savethat_library::store::Devices as _;
use savethat_web::Peer;
use serde_json::{Value, json};

use crate::{
    house::{Answer, Browser, House, Wishes, noon, sha256},
    pushbox::Pushbox,
};

/// The keys of RFC 8291, §5.
const P256DH: &str =
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";

/// Where nobody listens.
fn deaf() -> Network {
    let roots = rcgen::generate_simple_self_signed([]).expect("a certificate").cert.pem();
    Network::through("http://127.0.0.1:9", &roots).expect("a network")
}

async fn house() -> House {
    House::with(Wishes { push: Some(deaf()), ..Wishes::default() }).await
}

fn endpoint(n: u32) -> String {
    format!("https://push.example/{n}")
}

/// As a browser says it.
fn subscription(n: u32) -> Value {
    json!({ "endpoint": endpoint(n), "expirationTime": null, "keys": { "p256dh": P256DH, "auth": AUTH }, "name": "iPhone" })
}

/// The same, with something in the place of what is there.
fn but(pointer: &str, value: Value) -> Value {
    let mut subscription = subscription(1);
    match subscription.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => subscription[&pointer[1..]] = value,
    }
    subscription
}

impl House {
    async fn tell_device(&self, owner: &Browser, body: &Value) -> Answer {
        self.ask(owner.post("/api/v1/push"), body.to_string()).await
    }

    async fn act_on(&self, owner: &Browser, what: &str, id: &str) -> Answer {
        self.send(owner, "/watch/device", &[("do", what), ("id", id)]).await
    }

    async fn devices(&self) -> usize {
        self.store.devices().await.expect("a library").len()
    }
}

#[tokio::test]
async fn a_device_is_told_listed_and_stopped() {
    let house = house().await;
    let owner = house.owned().await;
    let page = house.see(&owner, "/watch").await;
    let [key] = &page.each("data-key=\"")[..] else { panic!("one key: {}", page.text()) };
    assert_eq!(key.len(), 87, "a point, not compressed");
    assert!(page.text().contains("<div id=\"push\" hidden"), "scripts alone light it up");
    let [script] = &page.each("src=\"/assets/push.")[..] else { panic!("its script") };
    assert_eq!(
        house.get(&format!("/assets/push.{script}")).await.header("content-type"),
        "text/javascript; charset=utf-8"
    );
    assert!(!house.see(&owner, "/library").await.text().contains("/assets/push."), "there alone");

    let told = house.tell_device(&owner, &subscription(1)).await;
    let id = sha256(endpoint(1).as_bytes());
    let device =
        json!({ "id": id, "name": "iPhone", "language": "en", "service": "push.example", "made": noon() });
    assert_eq!((told.status.as_u16(), told.json()), (201, device.clone()), "{}", told.text());
    let listed = house.see(&owner, "/api/v1/push").await.json();
    assert_eq!(listed, json!({ "key": key, "most": 20, "devices": [device] }));

    let page = house.see(&owner, "/watch?did=told").await;
    for said in [
        "This device is told from now on.",
        "<bdi>iPhone</bdi>",
        "English, since 22 Nov 2026",
        "by push.example",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert_eq!(page.each("data-device=\""), std::slice::from_ref(&id));
    assert!(!page.text().contains(&endpoint(1)), "its endpoint is nobody's concern");

    assert_eq!(house.act_on(&owner, "stop", &id).await.led(), (303, "/watch?did=stopped"));
    let again = house.act_on(&owner, "stop", &id).await;
    assert_eq!(again.failure(), (400, "bad_request".into()));
    assert!(house.see(&owner, "/watch?did=stopped").await.text().contains("It is told no more."));

    house.tell_device(&owner, &subscription(2)).await;
    let at = format!("/api/v1/push/{}", sha256(endpoint(2).as_bytes()));
    for expected in [204, 404] {
        let request = Request::delete(&at).header("host", "save.example").header("cookie", &owner.cookie);
        assert_eq!(house.ask(request, Body::empty()).await.status.as_u16(), expected);
    }
    assert_eq!(house.devices().await, 0);
}

/// As the page's worker asks, where a push service has moved.
#[tokio::test]
async fn a_device_is_reached_elsewhere_under_its_name() {
    let house = house().await;
    let owner = house.owned().await;
    house.tell_device(&owner, &subscription(1)).await;
    let moved = async |from: u32, to: &Value| {
        let at = format!("/api/v1/push/{}", sha256(endpoint(from).as_bytes()));
        let request = Request::put(at).header("host", "save.example").header("cookie", &owner.cookie);
        house.ask(request, to.to_string()).await
    };
    let mut to = subscription(2);
    to.as_object_mut().expect("an object").remove("name");
    let answer = moved(1, &to).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let device = answer.json();
    assert_eq!((&device["id"], &device["name"]), (&json!(sha256(endpoint(2).as_bytes())), &json!("iPhone")));
    assert_eq!(house.devices().await, 1);
    assert_eq!(moved(1, &to).await.failure(), (404, "no_such_page".into()), "it is gone from there");
    assert_eq!(moved(2, &but("/endpoint", json!("http://push.example/1"))).await.failure().0, 400);
    let stranger = Request::put(format!("/api/v1/push/{}", sha256(endpoint(2).as_bytes())));
    let stranger = house.ask(stranger.header("host", "save.example"), to.to_string()).await;
    assert_eq!(stranger.status, 401);
}

#[tokio::test]
async fn its_name_is_never_markup_and_one_line() {
    let house = house().await;
    let owner = house.owned().await;
    let told = house.tell_device(&owner, &but("/name", json!("<b>Ann’s</b>\nphone\u{202e}"))).await;
    assert_eq!(told.json()["name"], "<b>Ann’s</b> phone");
    let page = house.see(&owner, "/watch").await;
    assert!(page.text().contains("&#60;b&#62;Ann’s&#60;/b&#62; phone"), "{}", page.text());
}

#[rstest]
#[case::plain("/endpoint", json!("http://push.example/1"))]
#[case::another_port("/endpoint", json!("https://push.example:8443/1"))]
#[case::this_machine("/endpoint", json!("https://127.0.0.1/1"))]
#[case::user("/endpoint", json!("https://ann@push.example/1"))]
#[case::other_letters("/endpoint", json!("HTTPS://push.example/1"))]
#[case::long("/endpoint", json!(format!("https://push.example/{}", "1".repeat(980))))]
#[case::no_text("/endpoint", json!(7))]
#[case::off_the_curve("/keys/p256dh", json!(P256DH.replace("Aiw4", "Aiw8")))]
#[case::short("/keys/p256dh", json!(&P256DH[1..]))]
#[case::short_secret("/keys/auth", json!("AAAA"))]
#[case::no_keys("/keys", json!(null))]
#[case::no_name("/name", json!(""))]
#[case::blank_name("/name", json!("\u{7}\n "))]
#[case::long_name("/name", json!("x".repeat(65)))]
#[case::no_time("/expirationTime", json!("soon"))]
#[tokio::test]
async fn what_is_no_subscription_is_refused(#[case] pointer: &str, #[case] value: Value) {
    let house = house().await;
    let owner = house.owned().await;
    let refused = house.tell_device(&owner, &but(pointer, value)).await;
    assert_eq!(refused.failure(), (400, "bad_request".into()), "{}", refused.text());
    assert_eq!(house.devices().await, 0);
}

#[rstest]
#[case::named(json!("en"), "en")]
#[case::in_other_letters(json!("EN"), "en")]
#[case::of_a_region(json!("en-AU"), "en")]
#[case::not_spoken_here(json!("tlh"), "en")]
#[case::none(json!(null), "en")]
#[tokio::test]
async fn it_is_told_in_the_language_of_its_page(#[case] said: Value, #[case] told: &str) {
    let house = house().await;
    let owner = house.owned().await;
    let answer = house.tell_device(&owner, &but("/language", said)).await;
    assert_eq!(answer.json()["language"], told, "{}", answer.text());
}

#[tokio::test]
async fn there_are_twenty_at_most() {
    let house = house().await;
    let owner = house.owned().await;
    for n in 1..=20 {
        assert_eq!(house.tell_device(&owner, &subscription(n)).await.status.as_u16(), 201);
    }
    let over = house.tell_device(&owner, &subscription(21)).await;
    assert_eq!(over.failure(), (400, "bad_request".into()));
    assert!(over.text().contains("20 devices are told already"), "{}", over.text());
    let same = house.tell_device(&owner, &but("/name", json!("mine"))).await;
    assert_eq!((same.status.as_u16(), &same.json()["name"]), (201, &json!("mine")), "it has its place");
    assert_eq!(house.devices().await, 20);
}

#[tokio::test]
async fn it_is_for_the_owner_alone() {
    let house = house().await;
    let owner = house.owned().await;
    house.tell_device(&owner, &subscription(1)).await;
    let id = sha256(endpoint(1).as_bytes());
    let stranger = Browser { cookie: String::new(), seal: owner.seal.clone() };
    let refused = (401, "key_refused".to_owned());
    assert_eq!(house.see(&stranger, "/api/v1/push").await.failure(), refused);
    assert_eq!(house.tell_device(&stranger, &subscription(2)).await.failure(), refused);
    let request = Request::delete(format!("/api/v1/push/{id}")).header("host", "save.example");
    assert_eq!(house.ask(request, Body::empty()).await.failure(), refused);
    assert_eq!(house.act_on(&stranger, "stop", &id).await.failure(), refused);
    // Another page of the same host can send a form, but has no seal.
    let unsealed = Browser { seal: "0".repeat(64), ..owner };
    for what in ["stop", "test"] {
        assert_eq!(house.act_on(&unsealed, what, &id).await.failure(), (400, "bad_request".into()));
    }
    assert_eq!(house.devices().await, 1);
}

#[tokio::test]
async fn without_a_library_there_is_none_of_it() {
    let house = House::with(Wishes { library: false, push: Some(deaf()), ..Wishes::default() }).await;
    let nobody = Browser { cookie: String::new(), seal: String::new() };
    let gone = (404, "no_such_page".to_owned());
    assert_eq!(house.see(&nobody, "/api/v1/push").await.failure(), gone);
    assert_eq!(house.tell_device(&nobody, &subscription(1)).await.failure(), gone);
    assert_eq!(house.act_on(&nobody, "stop", "1").await.failure(), gone);
}

#[tokio::test]
async fn where_nobody_sends_to_devices_the_page_offers_none() {
    let house = House::new().await;
    let owner = house.owned().await;
    assert!(!house.see(&owner, "/watch").await.text().contains("id=\"push\""));
    let gone = (404, "no_such_page".to_owned());
    assert_eq!(house.see(&owner, "/api/v1/push").await.failure(), gone);
    assert_eq!(house.tell_device(&owner, &subscription(1)).await.failure(), gone);
}

#[rstest]
#[case::taken(201, "The test came through to iPhone.", 1)]
#[case::refused(403, "The test did not come through to iPhone: its push service answered 403", 1)]
#[case::gone(410, "The test did not come through to iPhone: its push service answered 410", 0)]
#[tokio::test]
async fn a_test_says_whether_it_came_through(#[case] status: u16, #[case] said: &str, #[case] left: usize) {
    let service = Pushbox::answering(status).await;
    let house = House::with(Wishes { push: Some(service.network.clone()), ..Wishes::default() }).await;
    let owner = house.owned().await;
    house.tell_device(&owner, &subscription(1)).await;
    let tested = house.act_on(&owner, "test", &sha256(endpoint(1).as_bytes())).await;
    assert_eq!(tested.status.as_u16(), 200);
    assert!(tested.text().contains(said), "{}", tested.text());
    assert_eq!(tested.text().contains("class=\"said failed\">The test"), status != 201);
    assert_eq!((service.posted(), house.devices().await), (1, left));
    let nobody = house.act_on(&owner, "test", "0").await;
    assert_eq!(nobody.failure(), (404, "no_such_page".into()));
    assert_eq!(house.act_on(&owner, "burn", "0").await.failure(), (400, "bad_request".into()));
}

/// Whom a push service can ask about this server, where nobody else is named.
#[tokio::test]
async fn where_a_device_has_found_the_server_is_kept_where_that_was_by_https() {
    let house = house().await;
    let owner = house.owned().await;
    for (n, encrypted, expected) in [(1, false, None), (2, true, Some("https://save.example"))] {
        let name = if encrypted { "__Host-savethat=" } else { "savethat=" };
        let cookie = owner.cookie.replace("savethat=", name);
        let peer = Peer { address: ([127, 0, 0, 1], 9).into(), encrypted };
        let request = Request::post("/api/v1/push").extension(peer).header("host", "save.example");
        let told = house.ask(request.header("cookie", cookie), subscription(n).to_string()).await;
        assert_eq!(told.status.as_u16(), 201, "{}", told.text());
        let device = house.store.device(&sha256(endpoint(n).as_bytes())).await.expect("a library");
        assert_eq!(device.expect("it is told").origin.as_deref(), expected);
    }
}
