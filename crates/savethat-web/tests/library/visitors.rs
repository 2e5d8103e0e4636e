//! A server that lets nobody save but its owner.

use rstest::rstest;
use savethat_web::Rules;
use serde_json::json;

use crate::house::{Browser, House, Wishes};

async fn closed() -> (House, Browser) {
    let house =
        House::with(Wishes { rules: Rules { visitors: false, ..Rules::default() }, ..Wishes::default() })
            .await;
    let owner = house.owned().await;
    (house, owner)
}

#[rstest]
#[case("/")]
#[case("/questions")]
#[case("/guides")]
#[case("/library")]
#[tokio::test]
async fn a_visitor_is_led_to_the_door_and_the_owner_is_let_in(#[case] path: &str) {
    let (house, owner) = closed().await;
    let led = house.get(path).await;
    assert_eq!(led.status.as_u16(), 303);
    assert!(led.header("location").starts_with("/owner?to=%2F"), "{}", led.header("location"));
    let led = house.get(&format!("/en{path}")).await;
    assert!(led.header("location").starts_with("/en/owner?to=%2F"), "{}", led.header("location"));
    assert_eq!(house.see(&owner, path).await.status.as_u16(), 200);
}

#[rstest]
#[case("/api/openapi.json")]
#[case("/api/v1/saves/0123")]
#[case("/media/tiktok/7526770564367748360/1.mp4")]
#[tokio::test]
async fn nothing_is_handed_out(#[case] path: &str) {
    let (house, _) = closed().await;
    let answer = house.get(path).await;
    assert!([303, 401].contains(&answer.status.as_u16()), "{}", answer.status);
    let begun = house.post("/api/v1/saves", &[]).await;
    assert_eq!(begun.failure(), (401, "key_refused".to_owned()));
}

#[rstest]
#[case("/owner", 200)]
#[case("/healthz", 200)]
#[case("/readyz", 200)]
#[case("/feed/0123.xml", 404)]
#[tokio::test]
async fn the_way_in_health_and_feeds_stay_open(#[case] path: &str, #[case] status: u16) {
    let (house, _) = closed().await;
    assert_eq!(house.get(path).await.status.as_u16(), status);
}

#[tokio::test]
async fn a_browser_that_has_left_is_a_visitor_again() {
    let (house, owner) = closed().await;
    house.send(&owner, "/owner/leave", &[]).await;
    assert_eq!(house.see(&owner, "/").await.status.as_u16(), 303);
    let body = json!({ "link": "@alice" }).to_string();
    let answer = house.ask(owner.post("/api/v1/resolve"), body).await;
    assert_eq!(answer.failure(), (401, "key_refused".to_owned()));
}
