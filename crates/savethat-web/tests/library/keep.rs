//! "Keep this", on a result.

use std::time::Duration;

use axum::{body::Body, http::Request};
use savethat::clock::Clock as _;
use savethat_library::store::{Jobs as _, Records as _};
use savethat_sim::{Clip, Picture, Post, Still, Variant, Video, fixture};

use crate::{
    archive,
    house::{Answer, Browser, House, form},
};

/// `link` as the value of a query.
fn coded(link: &str) -> String {
    url::form_urlencoded::byte_serialize(link.as_bytes()).collect()
}

impl House {
    fn posted(&self, handle: &str, post: Post) -> (u64, String) {
        self.sim.world(|world| {
            let id = world.add(handle, post);
            (id, world.link(id))
        })
    }

    /// The page of a save that the owner began, once it is whole.
    async fn saved(&self, owner: &Browser, link: &str, quality: &str) -> Answer {
        let begun = self.see(owner, &format!("/save?link={}{quality}", coded(link))).await;
        assert_eq!(begun.status, 303, "{}", begun.text());
        let page = self.see(owner, begun.header("location")).await;
        assert!(page.text().contains("data-status=\"ready\""), "{}", page.text());
        page
    }
}

/// What the form of a result sends, and where to.
fn keeping(page: &Answer) -> Vec<(&'static str, String)> {
    let (_, rest) = page.text().split_once("action=\"/library/keep\"").expect("the form is there");
    let (form, _) = rest.split_once("</form>").expect("its end");
    let field = |name: &str| {
        let (_, rest) = form.split_once(&format!("name=\"{name}\" value=\""))?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    ["seal", "save", "list"].into_iter().filter_map(|name| Some((name, field(name)?))).collect()
}

async fn press(house: &House, owner: &Browser, page: &Answer) -> Answer {
    let fields = keeping(page);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    house.ask(owner.post("/library/keep"), form(&fields)).await
}

#[tokio::test]
async fn a_result_is_kept_with_its_picture() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (id, link) = house.posted("alice", Post::clip(Clip::Dawn).story().caption("the sun"));
    let page = house.saved(&owner, &link, "").await;
    let pressed = press(&house, &owner, &page).await;
    assert_eq!(pressed.led(), (303, "/library?did=kept&many=1"), "{}", pressed.text());
    let shelf = house.see(&owner, pressed.header("location")).await;
    assert!(shelf.text().contains("1 post on the way into the library"));
    let record = house.kept(id).await;
    assert_eq!((record.handle.as_str(), record.caption.as_str()), ("alice", "the sun"));
    let original = house.sim.world(|world| world.post(id).expect("there").originals()[0].to_vec());
    let file = house.see(&owner, &format!("/library/tiktok/{id}/1.mp4")).await;
    assert!(file.body == original, "to the last byte");
    assert_eq!(house.sim.media_hits(id), 1, "out of the spool");
    let name = &record.files[0].path;
    assert_eq!(house.lying("library"), [name.replace(".mp4", ".json"), name.clone()]);
    let thumbs = house.shelf.thumbs();
    house.until("a picture", || thumbs.read("tiktok", &id.to_string()).expect("a disk").is_some()).await;
    let small = house.see(&owner, &format!("/library/tiktok/{id}/picture.jpg")).await;
    assert_eq!((small.header("content-type"), &small.body[..2]), ("image/jpeg", &[0xff, 0xd8][..]));
    let zip = house.send(&owner, "/library", &[("do", "export"), ("post", &format!("tiktok/{id}"))]).await;
    assert_eq!(archive::entries(&zip.body)[0], (name.clone(), original));
}

#[tokio::test]
async fn the_button_is_for_the_owner_alone() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (_, link) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let page = house.saved(&owner, &link, "").await;
    assert!(page.text().contains("Keep this in the library"));
    let begun = house.get(&format!("/save?link={}", coded(&link))).await;
    let page = house.get(begun.header("location")).await;
    assert!(page.status == 200 && !page.text().contains("/library/keep"), "{}", page.text());
}

/// The bytes are in the spool: that is what it is for.
#[tokio::test]
async fn a_story_that_died_meanwhile_is_kept() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (id, link) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let original = house.sim.world(|world| world.post(id).expect("there").originals()[0].to_vec());
    let page = house.saved(&owner, &link, "").await;
    house.sim.world(|world| world.remove(id));
    house.pass(Duration::from_secs(7_200));
    assert_eq!(press(&house, &owner, &page).await.led(), (303, "/library?did=kept&many=1"));
    house.kept(id).await;
    let file = house.see(&owner, &format!("/library/tiktok/{id}/1.mp4")).await;
    assert!(file.body == original, "to the last byte");
}

/// As it was saved: of another quality the spool has nothing.
#[tokio::test]
async fn it_is_kept_in_the_quality_in_which_it_was_saved() {
    let house = House::new().await;
    let owner = house.owned().await;
    let mut video = Video::clip(Clip::Dawn);
    video.variants.push(Variant::h265(fixture::h265_1080(), 1080, 1920));
    let (id, link) = house.posted("alice", Post::video(video).story());
    let page = house.saved(&owner, &link, "&quality=best").await;
    house.sim.world(|world| world.remove(id));
    assert_eq!(press(&house, &owner, &page).await.status, 303);
    let kept = house.kept(id).await;
    assert_eq!(kept.files[0].width, Some(1080), "{kept:?}");
}

#[tokio::test]
async fn what_is_kept_twice_is_there_once() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (id, link) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let page = house.saved(&owner, &link, "").await;
    for _ in 0..2 {
        assert_eq!(press(&house, &owner, &page).await.status, 303);
    }
    let first = house.kept(id).await;
    let again = press(&house, &owner, &page).await;
    assert_eq!(again.led(), (303, "/library?did=kept&many=0"));
    let shelf = house.see(&owner, "/library?did=kept&many=0").await;
    assert!(shelf.text().contains("This is in the library already."));
    let used = house.store.used().await.expect("a library");
    assert_eq!((used.posts, used.bytes), (1, first.bytes()));
    assert_eq!(house.lying("library").len(), 2, "one file and its sidecar");
    assert_eq!(house.sim.media_hits(id), 1);
}

/// The job that stands for a post until it is kept does not bring it back when it was taken out again.
#[tokio::test]
async fn what_was_taken_out_at_once_stays_out() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (id, link) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let page = house.saved(&owner, &link, "").await;
    press(&house, &owner, &page).await;
    house.kept(id).await;
    let key = format!("tiktok/{id}");
    let out = house.send(&owner, "/library", &[("do", "remove"), ("post", &key), ("sure", "1")]).await;
    assert_eq!(out.led(), (303, "/library?did=removed&many=1"));
    let later = house.clock.now() + Duration::from_secs(3_600);
    let job = house.store.claim("me", later, Duration::from_secs(60)).await.expect("a library");
    assert_eq!(job, None);
}

#[tokio::test]
async fn a_list_is_kept_as_a_whole() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (one, first) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let (two, second) =
        house.posted("bob", Post::photos(vec![Picture::still(Still::Shore), Picture::still(Still::Forest)]));
    let links = coded(&format!("{first} {second} https://video.example/1"));
    let begun = house.see(&owner, &format!("/save?link={links}")).await;
    let at = begun.header("location").to_owned();
    let events =
        house.get(&format!("/api/v1/lists{}/events", at.strip_prefix("/list").expect("a list"))).await;
    assert!(events.text().contains("event: failed"), "{}", events.text());
    let page = house.see(&owner, &at).await;
    let pressed = press(&house, &owner, &page).await;
    assert_eq!(pressed.led(), (303, "/library?did=kept&many=2"), "{}", pressed.text());
    assert_eq!(house.kept(one).await.files.len(), 1);
    assert_eq!(house.kept(two).await.files.len(), 2);
    let post = house.see(&owner, &format!("/library/tiktok/{two}")).await;
    assert_eq!(post.text().matches("alt=\"Picture\"").count(), 2, "{}", post.text());
}

#[tokio::test]
async fn what_is_withheld_is_not_kept() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (id, link) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let page = house.saved(&owner, &link, "").await;
    house.withhold(&id.to_string());
    let refused = press(&house, &owner, &page).await;
    assert_eq!(refused.failure(), (451, "withheld".into()), "{}", refused.text());
    let refused = house.send(&owner, "/library/keep", &[("link", &link)]).await;
    assert_eq!(refused.failure(), (451, "withheld".into()), "{}", refused.text());
    assert_eq!(house.store.counts().await.expect("a library"), (0, 0), "and nothing is to be done for it");
}

#[tokio::test]
async fn a_link_is_kept_without_a_save_before() {
    let house = House::new().await;
    let owner = house.owned().await;
    let (id, link) = house.posted("alice", Post::clip(Clip::Dawn).story());
    let kept = house.send(&owner, "/library/keep", &[("link", &format!("look: {link}?u_code=SHARER"))]).await;
    assert_eq!(kept.led(), (303, "/library?did=kept&many=1"), "{}", kept.text());
    assert_eq!(house.kept(id).await.link, link);
    for (fields, status, code) in [
        (("save", "0123"), 404, "no_such_page"),
        (("list", "0123"), 404, "no_such_page"),
        (("link", "hello"), 400, "not_a_link"),
    ] {
        let refused = house.send(&owner, "/library/keep", &[fields]).await;
        assert_eq!(refused.failure(), (status, code.to_owned()));
    }
    let cross = Request::post("/library/keep").header("cookie", &owner.cookie);
    assert_eq!(house.ask(cross, Body::empty()).await.failure(), (400, "bad_request".into()));
}
