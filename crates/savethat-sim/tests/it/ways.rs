//! The ways in besides the pages: shapes and codes.

use crate::client::{Client, link, script, standard};
use serde_json::Value;

#[tokio::test]
async fn the_player_names_items_and_refuses_ids() {
    let sim = standard().await;
    let (_, id) = link(&sim, "only-player");
    let (_, gone) = link(&sim, "gone-deleted");
    let mut client = Client::new(&sim);
    let url = format!("https://www.tiktok.com/player/api/v1/items?item_ids={id},{gone}");
    let answer: Value = serde_json::from_str(&client.page(&url).await).unwrap();
    assert!(client.jar.is_empty(), "it sets no cookie");
    assert_eq!(answer["items"].as_array().unwrap().len(), 1);
    assert_eq!(answer["items"][0]["id_str"], id.to_string());
    assert_eq!(answer["results"][0]["code"], "ok");
    assert_ne!(answer["results"][1]["code"], "ok");
    assert_eq!(answer["extra"]["fatal_item_ids"][0], gone.to_string());
    let address = answer["items"][0]["video_info"]["url_list"][0].as_str().unwrap().to_owned();
    assert!(!address.contains("tk="));
    assert_eq!(client.ask(&address).send().await.unwrap().status(), 200);
    client.referer = None;
    assert_eq!(client.ask(&address).send().await.unwrap().status(), 403);
    sim.stop().await;
}

#[tokio::test]
async fn embed_pages_hold_their_data_under_their_path() {
    let sim = standard().await;
    let mut client = Client::new(&sim);
    for (name, there) in [("only-embed", true), ("gone-missing", false), ("only-embed-photos", true)] {
        let (_, id) = link(&sim, name);
        let page = client.page(&format!("https://www.tiktok.com/embed/v2/{id}")).await;
        let state = script(&page, "__FRONTITY_CONNECT_STATE__").unwrap();
        let data = &state["source"]["data"][format!("/embed/v2/{id}")];
        assert_eq!(data["videoData"]["itemInfos"]["id"] == *id.to_string(), there, "{name}");
        assert_eq!(data["videoData"]["imagePostInfo"].is_object(), name.ends_with("photos"));
    }
    let page = client.page("https://www.tiktok.com/embed/@paper.boats").await;
    let state = script(&page, "__FRONTITY_CONNECT_STATE__").unwrap();
    let data = &state["source"]["data"]["/embed/@paper.boats"];
    assert_eq!(data["userInfo"]["uniqueId"], "paper.boats");
    assert_eq!(data["videoList"].as_array().unwrap().len(), 2);
    sim.stop().await;
}

#[tokio::test]
async fn oembed_knows_what_is_only_kept_from_here() {
    let sim = standard().await;
    for (name, status) in [
        ("video", 200),
        ("short-vm", 200),
        ("geo", 200),
        ("oembed-geo", 200),
        ("oembed-404-known", 200),
        ("oembed-gone", 400),
        ("gone-deleted", 400),
        ("private-post", 400),
        ("expired-story", 400),
        ("never-existed", 400),
    ] {
        let (url, _) = link(&sim, name);
        let answer = Client::new(&sim).get(&format!("https://www.tiktok.com/oembed?url={url}")).await;
        assert_eq!(answer.status(), status, "{name}");
        assert_eq!(answer.text().await.unwrap().is_empty(), status == 400, "{name}");
    }
    sim.stop().await;
}
