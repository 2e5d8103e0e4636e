//! What was withdrawn is neither told nor handed out nor kept, whatever leads to it and however late it was withdrawn.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use futures_util::StreamExt;
use rstest::rstest;
use savethat::{
    convert::Made,
    failure::{Code, Failure},
    save::Saver,
    source::tiktok::SiteSettings,
    withhold::Withheld,
};
use savethat_sim::{ShortHost, ShortTarget};

use crate::house::{House, names, network};

const NAME: &str = "film-1mb";
const BY: &str = "every.thing";

/// An engine with a file of what is withheld, which says nothing yet.
struct Shop {
    house: House,
    list: PathBuf,
}

impl Shop {
    async fn open(text: &str) -> Self {
        let mut house = House::standard().await;
        let list = house.folder.path().join("withheld.txt");
        fs::write(&list, text).expect("written");
        house.saver = Self::engine(&house, &list);
        Self { house, list }
    }

    fn engine(house: &House, list: &Path) -> Saver {
        let limits = house.saver.spool.limits().clone();
        let withheld = Withheld::open(list).expect("a list");
        Saver::with(&network(&house.sim), limits, &SiteSettings::default(), withheld).expect("an engine")
    }

    fn id(&self) -> u64 {
        self.house.scenario(NAME).id.expect("a post")
    }

    fn sum(&self) -> String {
        self.house.originals(&self.house.scenario(NAME)).swap_remove(0)
    }

    async fn withhold(&self, text: &str) {
        fs::write(&self.list, text).expect("written");
        self.house.saver.spool.withdraw(false).await;
    }

    /// But for the note of whose bytes are withheld.
    fn spooled(&self) -> Vec<String> {
        let mut names = names(&self.house.saver.spool.limits().folder);
        names.retain(|name| name != "withheld.note");
        names
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, Failure>) -> Code {
    result.expect_err("it is withheld").code()
}

#[rstest]
#[case("https://www.tiktok.com/@every.thing/video/{id}")]
#[case("https://www.tiktok.com/@somebody.else/photo/{id}?is_from_webapp=1")]
#[case("https://m.tiktok.com/v/{id}.html")]
#[case("https://www.tiktok.com/embed/v2/{id}")]
#[case("{id}")]
#[tokio::test]
async fn a_post_is_not_even_asked_for(#[case] text: &str) {
    let shop = Shop::open("").await;
    let id = shop.id();
    shop.withhold(&id.to_string()).await;
    assert_eq!(code(shop.house.look(&text.replace("{id}", &id.to_string())).await), Code::Withheld);
    assert_eq!((shop.house.page_hits(id), shop.house.sim.media_hits(id)), (0, 0));
}

#[rstest]
#[case::by_its_number(false)]
#[case::by_its_creator(true)]
#[tokio::test]
async fn a_short_link_and_a_number_lead_to_the_same_no(#[case] by_creator: bool) {
    let shop = Shop::open("").await;
    let id = shop.id();
    let short = shop.house.sim.world(|world| world.short(ShortHost::Vm, "ZMwithheld", ShortTarget::Post(id)));
    let (short, number) = (short.clone(), id.to_string());
    // Answered once, so that every memory has it.
    shop.house.look(&short).await.expect("found");
    let post = shop.house.look(&number).await.expect("found");
    let entry = if by_creator { format!("@{}", BY.to_uppercase()) } else { number.clone() };
    shop.withhold(&entry).await;
    for text in [short, number, post.link.clone()] {
        assert_eq!(code(shop.house.look(&text).await), Code::Withheld, "{text}");
    }
    // Whoever still holds the post gets no byte of it.
    let item = shop.house.item(&post);
    assert_eq!(code(shop.house.saver.spool.open(&item, &shop.house.cx).await), Code::Withheld);
    assert_eq!(code(shop.house.saver.converter.open(&post, Made::M4a, &shop.house.cx).await), Code::Withheld);
    let saved = shop.house.save_post(&post, Default::default()).await.swap_remove(0);
    assert_eq!(code(saved), Code::Withheld);
    assert_eq!(shop.house.sim.media_hits(id), 0);
    shop.withhold("").await;
    shop.house.save_post(&post, Default::default()).await.swap_remove(0).expect("no longer withheld");
}

#[tokio::test]
async fn a_ring_shows_the_others_and_a_withheld_creator_has_none() {
    let shop = Shop::open("").await;
    let all = shop.house.look_all("@busy.day").await.expect("a ring");
    assert_eq!(all.len(), 11);
    shop.withhold(&format!("{}\n{}", all[0].id, all[5].id)).await;
    let left = shop.house.look_all("@busy.day").await.expect("a ring");
    let expected: Vec<&str> = all.iter().map(|post| post.id.as_str()).collect();
    let expected = [&expected[1..5], &expected[6..]].concat();
    assert_eq!(left.iter().map(|post| post.id.as_str()).collect::<Vec<_>>(), expected);
    shop.withhold("@Busy.Day").await;
    let house = &shop.house;
    assert_eq!(code(house.look_all("@busy.day").await), Code::Withheld);
    let source = all[0].source;
    assert_eq!(code(house.saver.ring(source, "BUSY.day", &house.cx).await), Code::Withheld);
    shop.withhold(&all.iter().map(|post| post.id.clone()).collect::<Vec<_>>().join("\n")).await;
    assert_eq!(code(house.look_all("@busy.day").await), Code::Withheld, "not: has no Stories");
}

#[tokio::test]
async fn bytes_are_found_out_once_and_never_kept() {
    let shop = Shop::open("").await;
    shop.withhold(&shop.sum().to_uppercase()).await;
    let house = &shop.house;
    let post = house.found(NAME).await;
    let saved = house.save_post(&post, Default::default()).await.swap_remove(0);
    assert_eq!(code(saved), Code::Withheld);
    assert_eq!(house.names(), Vec::<String>::new(), "neither the file nor a half of it");
    let hits = house.sim.media_hits(shop.id());
    assert!(hits > 0);

    let item = house.item(&post);
    for _ in 0..2 {
        assert_eq!(code(house.saver.spool.open(&item, &house.cx).await), Code::Withheld);
    }
    assert_eq!(code(house.look(&house.scenario(NAME).link).await), Code::Withheld);
    assert_eq!(house.sim.media_hits(shop.id()), hits, "it is known what would come");
    house.saver.spool.withdraw(false).await;
    let restarted = Shop::engine(house, &shop.list);
    restarted.spool.withdraw(true).await;
    assert_eq!(code(restarted.spool.open(&item, &house.cx).await), Code::Withheld);
    assert_eq!(house.sim.media_hits(shop.id()), hits, "a start does not forget it");
    // Another engine has to see the bytes itself.
    let other = Shop::engine(house, &shop.list);
    let spooled = other.spool.open(&item, &house.cx).await.expect("opened");
    assert_eq!(code(spooled.proved().await), Code::Withheld);
    let mut read = spooled.read(0, None);
    assert!(read.next().await.expect("an item").is_err());
    assert_eq!(shop.spooled(), Vec::<String>::new());
}

#[rstest]
#[case::by_the_bytes(0)]
#[case::by_the_number(1)]
#[case::by_the_creator(2)]
#[tokio::test]
async fn what_is_there_goes_and_its_readers_are_cut(#[case] how: usize) {
    let shop = Shop::open("").await;
    let house = &shop.house;
    let post = house.found(NAME).await;
    let film = house.saver.spool.open(&house.item(&post), &house.cx).await.expect("opened");
    film.proved().await.expect("proved");
    let sound = house.saver.converter.open(&post, Made::M4a, &house.cx).await.expect("made");
    sound.proved().await.expect("proved");
    let (mut film_read, mut sound_read) = (film.read(0, None), sound.read(0, None));
    film_read.next().await.expect("bytes").expect("no error");
    sound_read.next().await.expect("bytes").expect("no error");
    assert!(shop.spooled().len() >= 4, "two files with their memos");

    shop.withhold(&[shop.sum(), shop.id().to_string(), format!("@{BY}")][how]).await;
    assert_eq!(shop.spooled(), Vec::<String>::new());
    for read in [&mut film_read, &mut sound_read] {
        let error = read.next().await.expect("not an end").expect_err("cut off");
        let failure = error.get_ref().and_then(|error| error.downcast_ref::<Failure>());
        assert_eq!(failure.map(Failure::code), Some(Code::Withheld));
    }
    assert_eq!(code(film.proved().await), Code::Withheld);
    let again = house.saver.converter.open(&post, Made::M4a, &house.cx).await;
    assert_eq!(code(again), Code::Withheld);
    assert_eq!(shop.spooled(), Vec::<String>::new());
}

/// The source has left the spool, what was made of it has not.
#[tokio::test]
async fn what_was_made_of_withheld_bytes_goes_without_them() {
    let shop = Shop::open("").await;
    let house = &shop.house;
    let post = house.found(NAME).await;
    let sound = house.saver.converter.open(&post, Made::M4a, &house.cx).await.expect("made");
    sound.proved().await.expect("proved");
    drop(sound);
    let folder = &house.saver.spool.limits().folder;
    for name in shop.spooled().into_iter().filter(|name| name.contains("-1-")) {
        fs::remove_file(folder.join(name)).expect("removed");
    }
    assert!(!shop.spooled().is_empty());
    shop.withhold(&shop.sum()).await;
    assert_eq!(shop.spooled(), Vec::<String>::new());
}

#[tokio::test]
async fn a_start_removes_what_was_withdrawn_meanwhile_and_nothing_else() {
    let shop = Shop::open("").await;
    let house = &shop.house;
    for name in [NAME, "cut-once"] {
        let item = house.item(&house.found(name).await);
        house.saver.spool.open(&item, &house.cx).await.expect("opened").proved().await.expect("proved");
    }
    let before = shop.spooled();
    fs::write(&shop.list, shop.id().to_string()).expect("written");
    let restarted = Shop::engine(house, &shop.list);
    restarted.spool.withdraw(true).await;
    let left: Vec<String> =
        before.into_iter().filter(|name| !name.contains(&shop.id().to_string())).collect();
    assert_eq!(shop.spooled(), left);
    assert!(left.iter().any(|name| name.ends_with(".whole")));
}

#[tokio::test]
async fn a_download_under_way_stops_and_leaves_nothing() {
    let shop = Shop::open("").await;
    let house = &shop.house;
    let stall = savethat_sim::Fault::Stall { after: 300_000, pause: Duration::from_secs(3600) };
    house.faults(NAME, &[savethat_sim::FaultRule::always(stall)]);
    let post = house.found(NAME).await;
    let film = house.saver.spool.open(&house.item(&post), &house.cx).await.expect("opened");
    while film.progress().bytes < 200_000 {
        film.moved(film.progress()).await;
    }
    shop.withhold(&format!("@{BY}")).await;
    assert_eq!(code(film.proved().await), Code::Withheld);
    assert_eq!(code(film.head().await), Code::Withheld);
    assert_eq!(shop.spooled(), Vec::<String>::new());
}
