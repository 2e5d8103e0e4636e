//! Who is watched, and who is told.

use std::time::Duration;

use rstest::rstest;
use savethat::source::upstream::Network;
use savethat_library::{
    job::Job,
    store::{Jobs as _, Records as _, Watches as _},
    tell::{Sender, Target, Telling},
    watch::adding::words,
};
use savethat_sim::Creator;
use savethat_web::Bell;

use crate::{
    house::{Answer, Browser, House, Wishes, noon, record},
    mailbox::Mailbox,
};

const DAY: u64 = 86_400;

impl House {
    async fn add(&self, owner: &Browser, link: &str) -> Answer {
        self.send(owner, "/watch", &[("do", "add"), ("link", link), ("days", "30")]).await
    }

    async fn act(&self, owner: &Browser, what: &str, fields: &[(&str, &str)]) -> Answer {
        let fields = [fields, &[("do", what), ("source", "tiktok"), ("handle", "alice")]].concat();
        self.send(owner, "/watch", &fields).await
    }

    /// Handle and end of each watch.
    async fn watched(&self) -> Vec<(String, u64)> {
        let watches = self.store.watches().await.expect("a library");
        let days = |until: jiff::Timestamp| until.duration_since(noon()).as_secs().unsigned_abs() / DAY;
        watches.into_iter().map(|watch| (watch.handle, days(watch.until))).collect()
    }
}

#[rstest]
#[case("@Alice")]
#[case("https://www.tiktok.com/@alice?_r=1&u_code=SHARER")]
#[tokio::test]
async fn a_public_account_is_watched(#[case] link: &str) {
    let house = House::new().await;
    let owner = house.owned().await;
    let page = house.see(&owner, "/watch").await;
    assert!(page.text().contains(&words().to_string().replace('\'', "&#39;")), "{}", page.text());
    assert!(page.text().contains("0 of 20."));
    let added = house.add(&owner, link).await;
    assert_eq!(added.led(), (303, "/watch?did=watched"), "{}", added.text());
    assert_eq!(house.watched().await, [("alice".to_owned(), 30)]);
    let page = house.see(&owner, "/watch?did=watched").await;
    for said in [
        "every Story of theirs is kept",
        "<bdi>@alice</bdi>",
        "until 22 Dec 2026",
        "not looked yet",
        "1 of 20.",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
}

#[rstest]
#[case::private("@closed", 403, "private")]
#[case::nobody("@nobody.there", 404, "not_found")]
#[case::a_child("@young", 400, "that of a child")]
#[case::withheld("@withdrawn", 451, "withheld")]
#[case::a_video("https://www.tiktok.com/@alice/video/7526770564367748360", 400, "That is no creator.")]
#[case::no_link("hello", 400, "not_a_link")]
#[case::another_site("https://video.example/@alice", 400, "site_unknown")]
#[tokio::test]
async fn who_is_not_to_be_watched_is_refused_with_the_reason(
    #[case] link: &str,
    #[case] status: u16,
    #[case] says: &str,
) {
    let house = House::new().await;
    let owner = house.owned().await;
    house.sim.world(|world| {
        world.add_creator(Creator { ftc: true, ..Creator::new("young", "Young") });
        world.add_creator(Creator::new("closed", "Closed").private());
        world.add_creator(Creator::new("withdrawn", "Withdrawn"));
    });
    house.withhold("@withdrawn");
    let refused = house.add(&owner, link).await;
    assert_eq!(refused.status, status, "{}", refused.text());
    assert!(refused.text().contains(says), "{}", refused.text());
    assert!(house.watched().await.is_empty());
}

#[tokio::test]
async fn no_more_are_watched_than_may_be() {
    let house = House::with(Wishes { watches: 1, ..Wishes::default() }).await;
    let owner = house.owned().await;
    house.sim.world(|world| world.add_creator(Creator::new("bob", "Bob")));
    assert_eq!(house.add(&owner, "@alice").await.status, 303);
    let refused = house.add(&owner, "@bob").await;
    assert_eq!(refused.failure(), (400, "bad_request".into()));
    assert!(refused.text().contains("1 creator is watched already"), "{}", refused.text());
    house.pass(Duration::from_secs(DAY));
    assert_eq!(house.act(&owner, "renew", &[]).await.led(), (303, "/watch?did=watched"));
    assert_eq!(house.watched().await, [("alice".to_owned(), 31)], "from now on");
    // What is over takes no place.
    house.pass(Duration::from_secs(31 * DAY));
    let page = house.see(&owner, "/watch").await;
    assert!(page.text().contains(">ended</strong> 23 Dec 2026"), "{}", page.text());
    assert_eq!(house.add(&owner, "@bob").await.status, 303);
}

#[rstest]
#[case("0")]
#[case("366")]
#[case("-1")]
#[case("")]
#[case("month")]
#[tokio::test]
async fn days_are_a_number(#[case] days: &str) {
    let house = House::new().await;
    let owner = house.owned().await;
    let refused = house.send(&owner, "/watch", &[("do", "add"), ("link", "@alice"), ("days", days)]).await;
    // An empty field is as none: the usual ones.
    let (status, watched) = if days.is_empty() { (303, 1) } else { (400, 0) };
    assert_eq!((refused.status.as_u16(), house.watched().await.len()), (status, watched));
}

#[tokio::test]
async fn a_watch_that_ends_leaves_what_was_kept() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    house.add(&owner, "@alice").await;
    assert_eq!(house.act(&owner, "end", &[]).await.led(), (303, "/watch?did=ended"));
    assert!(house.watched().await.is_empty());
    assert_eq!(house.store.used().await.expect("a library").posts, 1);
    for what in ["end", "feed"] {
        let none = house.act(&owner, what, &[]).await;
        assert_eq!(none.failure(), (400, "bad_request".into()), "{what}");
        assert!(none.text().contains("They are not watched."), "{}", none.text());
    }
    assert_eq!(house.act(&owner, "burn", &[]).await.failure(), (400, "bad_request".into()));
}

#[tokio::test]
async fn forgetting_wants_to_be_sure_and_leaves_nothing() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    house.shelve(record("2", "Alice", "", 0), b"two").await;
    house.shelve(record("3", "bob", "", 0), b"three").await;
    house.shelf.thumbs().write("tiktok", "1", b"small").expect("written");
    house.add(&owner, "@alice").await;
    let unsure = house.act(&owner, "forget", &[]).await;
    assert_eq!(unsure.failure(), (400, "bad_request".into()));
    assert!(unsure.text().contains("Nothing was taken out"), "{}", unsure.text());
    assert_eq!((house.watched().await.len(), house.store.used().await.expect("a library").posts), (1, 3));
    let forgotten = house.act(&owner, "forget", &[("sure", "1")]).await;
    assert_eq!(forgotten.led(), (303, "/watch?did=forgotten&many=2"), "{}", forgotten.text());
    let page = house.see(&owner, forgotten.header("location")).await;
    assert!(page.text().contains("Everything of theirs is gone: 2 posts"));
    assert_eq!(house.lying("library"), ["bob/2026-11-22_3.json", "bob/2026-11-22_3.mp4"]);
    assert_eq!(house.lying("thumbs"), [""; 0]);
    assert!(house.watched().await.is_empty());
}

#[tokio::test]
async fn what_happened_is_told_in_words() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.add(&owner, "@alice").await;
    let job =
        |id: &str| Job::Save { source: "tiktok".into(), id: id.into(), handle: "alice".into(), story: true };
    let lease = Duration::from_secs(60);
    house.store.add(&job("1"), noon()).await.expect("a library");
    let claim = house.store.claim("me", noon(), lease).await.expect("a library").expect("a job");
    assert!(house.store.saved(&claim, &record("1", "alice", "", 0)).await.expect("a library"));
    let watch = house.store.watches().await.expect("a library").remove(0);
    house.store.not_looked(watch.id, noon(), "private", true).await.expect("a library");
    let page = house.see(&owner, "/watch").await;
    let (_, happened) = page.text().split_once("What happened").expect("it is there");
    assert!(happened.contains("<a href=\"/library/tiktok/1\">kept</a>"), "{happened}");
    assert!(happened.contains("the account is closed: private"), "{happened}");
    assert!(happened.find("closed") < happened.find("kept"), "newest first");
    assert!(page.text().contains("The last look failed: private."), "{}", page.text());
}

async fn bell(targets: &[String]) -> Bell {
    let roots = rcgen::generate_simple_self_signed([]).expect("a certificate").cert.pem();
    // Nobody listens at the proxy, and nothing here is asked by https.
    let network = Network::through("http://127.0.0.1:9", &roots).expect("a network");
    let targets = targets.iter().map(|text| Target::parse(text).expect("a target")).collect();
    let telling = Telling { targets, private: true, ..Telling::default() };
    Bell { sender: Sender::new(&telling, &network).expect("a sender"), targets: telling.targets }
}

#[tokio::test]
async fn a_test_says_who_was_reached() {
    let (good, bad) = (Mailbox::answering(204).await, Mailbox::answering(500).await);
    let nobody = Mailbox::answering(204).await;
    let silent = nobody.url();
    drop(nobody);
    let bell = bell(&[good.url(), bad.url(), silent]).await;
    let house = House::with(Wishes { bell: Some(bell), ..Wishes::default() }).await;
    let owner = house.owned().await;
    let page = house.see(&owner, "/watch").await;
    assert!(page.text().contains(&format!("<code>http://127.0.0.1:{}</code>", good.port)), "{}", page.text());
    assert!(!page.text().contains("secret"), "nobody is shown the rest of an address");
    let tested = house.send(&owner, "/watch/test", &[]).await;
    assert_eq!(tested.status, 200);
    let said: Vec<&str> = tested.text().split("<p role=\"status\">").skip(1).collect();
    assert!(said[0].contains(">came through</strong>"), "{}", said[0]);
    assert!(said[1].contains(">failed</strong>") && said[1].contains("it answered 500."), "{}", said[1]);
    assert!(said[2].contains(">failed</strong>"), "{}", said[2]);
    assert_eq!((good.posted().len(), bad.posted().len()), (1, 1));
    assert!(good.posted()[0].contains("\"events\":[]"), "{}", good.posted()[0]);
}

#[tokio::test]
async fn where_nobody_is_told_there_is_nothing_to_test() {
    let house = House::new().await;
    let owner = house.owned().await;
    let page = house.see(&owner, "/watch").await;
    assert!(page.text().contains("<code>notify</code>") && !page.text().contains("Send a test"));
    let refused = house.send(&owner, "/watch/test", &[]).await;
    assert!(refused.status == 400 && refused.text().contains("Nobody is told"), "{}", refused.text());
}
