use rstest::rstest;
use savethat_library::{
    store::{Devices as _, Store, sqlite::Sqlite},
    tell::{Delivery, Device, Progress, Subscription},
};
use savethat_words::Tongue;

use crate::fixtures::{Engine, at, embedded, fresh};

/// The key of RFC 8291, §5: where it stands is nobody's concern here.
const P256DH: &str =
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

fn device(name: &str, made: i64) -> Device {
    let endpoint = format!("https://push.example/{name}");
    Device {
        subscription: Subscription::parse(&endpoint, P256DH, "BTBZMqHH6r4Tts7J_aSIgg")
            .expect("a subscription"),
        name: name.into(),
        tongue: Tongue::ENGLISH,
        origin: None,
        made: at(made),
    }
}

async fn happens(store: &dyn Store) {
    let watch = store.watch("tiktok", "alice", at(0), at(1_000), 20).await.expect("a store").expect("room");
    store.not_looked(watch.id, at(1), "private", true).await.expect("a store");
}

#[tokio::test]
async fn the_key_is_made_once() {
    let fresh = embedded().await;
    assert_eq!(fresh.store.push_key(&[1; 32]).await.unwrap(), [1; 32]);
    assert_eq!(fresh.store.push_key(&[2; 32]).await.unwrap(), [1; 32]);
    fresh.store.close().await;
    let again = Sqlite::open(&fresh.folder.path().join("library.db")).await.unwrap();
    assert_eq!(again.push_key(&[3; 32]).await.unwrap(), [1; 32]);
}

#[rstest]
#[tokio::test]
async fn a_device_is_told_from_then_on(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    happens(store).await;
    let phone = Device { origin: Some("https://save.example".into()), ..device("phone", 5) };
    assert!(store.add_device(&phone, 20).await.unwrap());
    assert_eq!(store.devices().await.unwrap(), std::slice::from_ref(&phone));
    assert_eq!(store.device(&phone.id()).await.unwrap(), Some(phone.clone()));
    let begun = Progress { seq: 1, delivery: None };
    assert_eq!(store.told(&phone.id()).await.unwrap(), Some(begun.clone()));
    // Of the settings, others are named, and nobody.
    for targets in [vec!["a".to_owned()], Vec::new()] {
        store.follow(&targets).await.unwrap();
        assert_eq!(store.told(&phone.id()).await.unwrap(), Some(begun.clone()));
    }
    assert_eq!(store.told("a").await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn one_that_says_it_again_goes_on_where_it_was(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    let phone = device("phone", 5);
    assert!(store.add_device(&phone, 20).await.unwrap());
    happens(store).await;
    let delivery = Delivery { id: "d1".into(), until: 1, made: at(6), tries: 2, due: at(7) };
    assert!(store.deliver(&phone.id(), &delivery).await.unwrap());
    let again = Device {
        name: "mine".into(),
        origin: Some("https://b.example".into()),
        made: at(9),
        ..phone.clone()
    };
    assert!(store.add_device(&again, 20).await.unwrap());
    assert_eq!(store.devices().await.unwrap(), [Device { made: at(5), ..again }]);
    assert_eq!(store.told(&phone.id()).await.unwrap(), Some(Progress { seq: 0, delivery: Some(delivery) }));
}

#[rstest]
#[tokio::test]
async fn one_that_is_reached_elsewhere_goes_on_where_it_was(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    let (phone, other) = (device("phone", 5), device("other", 6));
    assert!(store.add_device(&phone, 20).await.unwrap());
    happens(store).await;
    let delivery = Delivery { id: "d1".into(), until: 1, made: at(6), tries: 2, due: at(7) };
    assert!(store.deliver(&phone.id(), &delivery).await.unwrap());
    let moved = Device { subscription: other.subscription.clone(), ..phone.clone() };
    assert_eq!(store.move_device(&phone.id(), &other.subscription).await.unwrap(), Some(moved.clone()));
    assert_eq!(store.devices().await.unwrap(), std::slice::from_ref(&moved));
    assert_eq!(store.told(&other.id()).await.unwrap(), Some(Progress { seq: 0, delivery: Some(delivery) }));
    assert_eq!(store.told(&phone.id()).await.unwrap(), None);
    // One that is not there, such as one that was stopped, does not come back.
    assert_eq!(store.move_device(&phone.id(), &phone.subscription).await.unwrap(), None);
    assert_eq!(
        store.move_device(&other.id(), &other.subscription).await.unwrap(),
        Some(moved.clone()),
        "where it is"
    );
    // It has told of the new one already.
    assert!(store.add_device(&phone, 20).await.unwrap());
    assert_eq!(store.move_device(&phone.id(), &other.subscription).await.unwrap(), Some(moved));
    assert_eq!(store.devices().await.unwrap().len(), 1);
    assert_eq!(store.told(&phone.id()).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn one_that_is_stopped_is_gone(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    let (phone, desk) = (device("phone", 5), device("desk", 4));
    for device in [&phone, &desk] {
        assert!(store.add_device(device, 20).await.unwrap());
    }
    store.follow(&["a".to_owned()]).await.unwrap();
    assert!(store.remove_device(&phone.id()).await.unwrap());
    assert!(!store.remove_device(&phone.id()).await.unwrap());
    assert!(!store.remove_device("a").await.unwrap(), "that is no device");
    assert_eq!(store.devices().await.unwrap(), std::slice::from_ref(&desk));
    assert_eq!(store.told(&phone.id()).await.unwrap(), None);
    assert!(store.told("a").await.unwrap().is_some() && store.told(&desk.id()).await.unwrap().is_some());
    let delivery = Delivery { id: "d1".into(), until: 1, made: at(6), tries: 0, due: at(6) };
    assert!(!store.deliver(&phone.id(), &delivery).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn there_are_no_more_than_may_be(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    for n in 0..3 {
        assert!(store.add_device(&device(&n.to_string(), n), 3).await.unwrap());
    }
    assert!(!store.add_device(&device("3", 3), 3).await.unwrap());
    assert_eq!(store.told(&device("3", 3).id()).await.unwrap(), None, "nothing of it was written");
    assert!(store.add_device(&device("1", 9), 3).await.unwrap(), "it has its place already");
    let names: Vec<String> = store.devices().await.unwrap().into_iter().map(|device| device.name).collect();
    assert_eq!(names, ["0", "1", "2"], "oldest first");
    store.remove_device(&device("0", 0).id()).await.unwrap();
    assert!(store.add_device(&device("3", 3), 3).await.unwrap());
}
