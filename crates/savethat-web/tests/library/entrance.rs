//! Signing in and out.

use std::time::Duration;

use axum::{body::Body, http::Request};
use rstest::rstest;
use savethat_library::store::Watches as _;
use savethat_web::{Peer, Proxies, Rules};

use crate::house::{House, PASSWORD, Wishes, form};

/// Everything that a form of the owner's changes.
const FORMS: [&str; 6] =
    ["/library", "/library/keep", "/watch", "/watch/test", "/owner/leave", "/owner/password"];

#[tokio::test]
async fn whoever_is_not_the_owner_is_led_to_the_door() {
    let house = House::new().await;
    for (path, to) in [
        ("/library?q=sun+set&by=alice", "%2Flibrary%3Fq%3Dsun%2Bset%26by%3Dalice"),
        ("/library/tiktok/1", "%2Flibrary%2Ftiktok%2F1"),
        ("/library/tiktok/1/1.mp4", "%2Flibrary%2Ftiktok%2F1%2F1.mp4"),
        ("/watch", "%2Fwatch"),
    ] {
        let answer = house.get(path).await;
        assert_eq!(answer.led(), (303, &*format!("/owner?to={to}")), "{path}");
        let spoken = house.get(&format!("/en{path}")).await;
        assert_eq!(spoken.led(), (303, &*format!("/en/owner?to=%2Fen{to}")), "{path}");
        let head = house.ask(Request::head(path), Body::empty()).await;
        assert_eq!(head.status, 303, "{path}");
        let stranger = Request::get(path).header("cookie", "savethat=00000000000000000000000000000000");
        assert_eq!(house.ask(stranger, Body::empty()).await.status, 303, "{path}");
    }
    for path in FORMS {
        let answer = house.post(path, &[("seal", "x"), ("do", "remove"), ("post", "tiktok/1")]).await;
        assert_eq!(answer.failure(), (401, "key_refused".into()), "{path}");
    }
}

#[tokio::test]
async fn after_signing_in_it_goes_on_where_it_was_to_go() {
    let house = House::new().await;
    house.owned().await;
    let door = house.get("/owner?to=%2Flibrary%3Fq%3Dsun").await;
    assert_eq!(door.each("name=\"to\" value=\""), ["/library?q=sun"]);
    for (to, led) in [("/library?q=sun", "/library?q=sun"), ("//evil.example/", "/library")] {
        let entered = house.post("/owner/enter", &[("to", to), ("password", PASSWORD)]).await;
        assert_eq!(entered.led(), (303, led));
    }
}

#[tokio::test]
async fn the_word_sets_the_password_once() {
    let house = House::new().await;
    let page = house.get("/owner").await;
    assert!(
        page.text().contains("Make this library yours") && page.text().contains("name=\"word\" value=\"\"")
    );
    assert!(!page.headers.contains_key("set-cookie"));
    house.invite("0123abcd").await;
    let page = house.get("/owner?word=0123abcd").await;
    assert_eq!(page.each("name=\"word\" value=\""), ["0123abcd"]);
    let begun = house.post("/owner/begin", &[("word", " 0123abcd "), ("password", PASSWORD)]).await;
    assert_eq!(begun.led(), (303, "/library"), "{}", begun.text());
    let owner = house.browser(&begun).await;
    assert_eq!(house.see(&owner, "/library").await.status, 200);

    let again = house.post("/owner/begin", &[("word", "0123abcd"), ("password", "another password")]).await;
    assert_eq!(again.status, 400);
    assert!(again.text().contains("This is not the word that the server printed"), "{}", again.text());
    assert!(!again.headers.contains_key("set-cookie"));
    assert_eq!(house.see(&owner, "/library").await.status, 200);
    assert!(house.get("/owner").await.text().contains("<h1>Sign in</h1>"));
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_the_form() {
    let house = House::new().await;
    house.invite("0123abcd").await;
    let short = house.post("/owner/begin", &[("word", "0123abcd"), ("password", "too short")]).await;
    assert_eq!(short.status, 400);
    assert!(short.text().contains("at least 10 characters"), "{}", short.text());
    assert_eq!(short.each("name=\"word\" value=\""), ["0123abcd"], "nobody types it twice");
    assert!(!short.text().contains("too short\""), "the password is told to nobody");
    // The word is good as it was.
    let begun = house.post("/owner/begin", &[("word", "0123abcd"), ("password", PASSWORD)]).await;
    assert_eq!(begun.status, 303);
    let wrong = house.post("/owner/enter", &[("to", "/watch"), ("password", "wrong password")]).await;
    assert_eq!(wrong.status, 401);
    assert!(wrong.text().contains("not the owner’s password") && wrong.text().contains("role=\"alert\""));
    assert_eq!(wrong.each("name=\"to\" value=\""), ["/watch"]);
    assert!(!wrong.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn a_word_ends_with_its_hour() {
    let house = House::new().await;
    house.invite("0123abcd").await;
    house.pass(Duration::from_secs(3_600));
    let late = house.post("/owner/begin", &[("word", "0123abcd"), ("password", PASSWORD)]).await;
    assert!(late.status == 400 && late.text().contains("its time is over"));
}

#[rstest]
#[case::of_words("/owner/begin", &[("word", "guess"), ("password", PASSWORD)], 400)]
#[case::of_passwords("/owner/enter", &[("password", "a wrong guess")], 401)]
#[tokio::test]
async fn guesses_are_limited(#[case] path: &str, #[case] guess: &[(&str, &str)], #[case] status: u16) {
    let house = House::new().await;
    house.owned().await;
    for _ in 0..10 {
        assert_eq!(house.post(path, guess).await.status, status);
    }
    // Also with the right one: else guessing would only be slower to answer.
    for (path, fields) in [(path, guess), ("/owner/enter", &[("password", PASSWORD)][..])] {
        let refused = house.post(path, fields).await;
        assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "6"), "{path}");
        assert!(refused.text().contains("too many wrong passwords"), "{}", refused.text());
    }
    house.pass(Duration::from_secs(6));
    assert_eq!(house.post("/owner/enter", &[("password", PASSWORD)]).await.status, 303);
}

#[tokio::test]
async fn a_cookie_is_as_safe_as_the_line() {
    let near = "192.0.2.9:4000".parse().expect("an address");
    let far = "198.51.100.7:4000".parse().expect("an address");
    let rules = Rules {
        trusted: Proxies::of(vec![Proxies::network("192.0.2.0/24").expect("a network")]),
        ..Rules::default()
    };
    let house = House::with(Wishes { rules, ..Wishes::default() }).await;
    house.owned().await;
    let loopback = "127.0.0.1:4000".parse().expect("an address");
    let plain = "Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax";
    for (address, encrypted, said, safe) in [
        (far, true, None, true),
        (far, false, None, false),
        (near, false, Some("https"), true),
        (near, false, Some("http"), false),
        (loopback, false, Some("https"), true),
        // Nobody else's word counts.
        (far, false, Some("https"), false),
    ] {
        let mut request = Request::post("/owner/enter").extension(Peer { address, encrypted });
        if let Some(said) = said {
            request = request.header("x-forwarded-proto", said);
        }
        let entered = house.ask(request, form(&[("password", PASSWORD)])).await;
        assert_eq!(entered.status, 303);
        let (line, cookie) = entered.cookie();
        let (name, value) = cookie.split_once('=').expect("a value");
        assert_eq!((name, value.len()), (if safe { "__Host-savethat" } else { "savethat" }, 64));
        let expected = format!("{cookie}; {plain}{}", if safe { "; Secure" } else { "" });
        assert_eq!(line, expected);
        // One that came over plain http lets nobody in over https.
        let over = Request::get("/library").header("x-forwarded-proto", "https").header("cookie", cookie);
        let over = over.extension(Peer { address: loopback, encrypted: false });
        assert_eq!(house.ask(over, Body::empty()).await.status, if safe { 200 } else { 303 });
    }
}

#[tokio::test]
async fn signing_out_ends_this_session_alone() {
    let house = House::new().await;
    let owner = house.owned().await;
    let entered = house.post("/owner/enter", &[("password", PASSWORD)]).await;
    let other = house.browser(&entered).await;
    let left = house.send(&owner, "/owner/leave", &[]).await;
    assert_eq!(left.led(), (303, "/owner"));
    assert_eq!(left.cookie().0, "savethat=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    assert_eq!(house.see(&owner, "/library").await.status, 303, "also for whoever kept the cookie");
    assert_eq!(house.see(&other, "/library").await.status, 200);
}

#[tokio::test]
async fn a_session_ends_with_its_season() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.pass(Duration::from_secs(90 * 86_400 - 1));
    assert_eq!(house.see(&owner, "/library").await.status, 200);
    house.pass(Duration::from_secs(1));
    assert_eq!(house.see(&owner, "/library").await.status, 303);
}

#[tokio::test]
async fn a_new_password_ends_all_other_sessions() {
    let house = House::new().await;
    let owner = house.owned().await;
    let other = house.browser(&house.post("/owner/enter", &[("password", PASSWORD)]).await).await;
    for (old, new, status, said) in [
        ("a wrong guess", "another password", 401, "This is not the password that you have now."),
        (PASSWORD, "too short", 400, "at least 10 characters"),
    ] {
        let refused = house.send(&owner, "/owner/password", &[("old", old), ("new", new)]).await;
        assert_eq!(refused.status, status);
        assert!(refused.text().contains(said), "{}", refused.text());
        assert!(refused.text().contains("Change the password"), "told beside the form");
    }
    let changed =
        house.send(&owner, "/owner/password", &[("old", PASSWORD), ("new", "another password")]).await;
    assert_eq!(changed.led(), (303, "/owner?did=changed"), "{}", changed.text());
    for gone in [&owner, &other] {
        assert_eq!(house.see(gone, "/library").await.status, 303);
    }
    let owner = house.browser(&changed).await;
    let page = house.see(&owner, "/owner?did=changed").await;
    assert!(page.text().contains("The password is changed."), "{}", page.text());
    assert_eq!(house.post("/owner/enter", &[("password", PASSWORD)]).await.status, 401);
    assert_eq!(house.post("/owner/enter", &[("password", "another password")]).await.status, 303);
}

#[tokio::test]
async fn a_form_without_the_seal_of_this_session_changes_nothing() {
    let house = House::new().await;
    let owner = house.owned().await;
    let other = house.browser(&house.post("/owner/enter", &[("password", PASSWORD)]).await).await;
    assert_ne!(owner.seal, other.seal);
    for path in FORMS {
        for seal in [None, Some(""), Some(other.seal.as_str())] {
            let mut fields =
                vec![("do", "end"), ("handle", "alice"), ("old", PASSWORD), ("new", "0123456789ab")];
            fields.extend(seal.map(|seal| ("seal", seal)));
            let refused = house.ask(owner.post(path), form(&fields)).await;
            assert_eq!(refused.failure(), (400, "bad_request".into()), "{path}");
            assert!(refused.text().contains("older than your signing in"), "{path}: {}", refused.text());
        }
    }
    assert_eq!(house.see(&owner, "/library").await.status, 200, "still signed in");
    assert_eq!(house.post("/owner/enter", &[("password", PASSWORD)]).await.status, 303, "the same password");
}

#[tokio::test]
async fn another_sites_form_changes_nothing() {
    let house = House::new().await;
    let owner = house.owned().await;
    let sealed = form(&[("seal", &owner.seal), ("do", "end"), ("handle", "alice")]);
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
    ] {
        for path in FORMS.into_iter().chain(["/owner/enter", "/owner/begin"]) {
            let refused = house.ask(owner.post(path).header(name, value), sealed.clone()).await;
            assert_eq!(refused.failure(), (400, "bad_request".into()), "{path} {value}");
            assert!(
                refused.text().contains("Another site’s page")
                    || refused.text().contains("Another site's page")
            );
        }
    }
    // Browsers call the origin of our own pages `null`: they send no referrer.
    for (name, value) in
        [("origin", "null"), ("origin", "http://save.example"), ("sec-fetch-site", "same-origin")]
    {
        let until = house.now() + Duration::from_secs(60);
        house.store.watch("tiktok", "alice", house.now(), until, 20).await.expect("a library");
        let request = owner.post("/watch").header(name, value);
        let done = house.ask(request, sealed.clone()).await;
        assert_eq!(done.led(), (303, "/watch?did=ended"), "{value}: {}", done.text());
    }
    // The page of another site may lead here.
    let led =
        owner.get("/library").header("sec-fetch-site", "cross-site").header("sec-fetch-mode", "navigate");
    assert_eq!(house.ask(led, Body::empty()).await.status, 200);
}

#[tokio::test]
async fn a_server_without_a_library_says_so() {
    let house = House::with(Wishes { library: false, ..Wishes::default() }).await;
    for path in
        ["/owner", "/owner?word=x", "/library", "/library/tiktok/1", "/library/tiktok/1/1.mp4", "/watch"]
    {
        let answer = house.get(path).await;
        assert_eq!(answer.failure(), (404, "no_such_page".into()), "{path}");
        assert_eq!(answer.json()["detail"], "This server keeps no library.", "{path}");
    }
    for path in ["/feed/0123.xml", "/feed/0123/tiktok/1/1.mp4"] {
        assert_eq!(house.get(path).await.failure(), (404, "no_such_page".into()), "{path}");
    }
    for path in FORMS.into_iter().chain(["/owner/begin", "/owner/enter"]) {
        let answer = house.post(path, &[("password", PASSWORD), ("word", "x")]).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains("This server keeps no library."), "{path}: {}", answer.text());
    }
    assert!(!house.get("/").await.text().contains("href=\"/library\""));
}

/// The page of words says what is so.
#[tokio::test]
async fn the_one_cookie_is_told_of() {
    for (library, said, not) in
        [(true, "There is one cookie", "no cookie,"), (false, "no cookie,", "one cookie")]
    {
        let house = House::with(Wishes { library, ..Wishes::default() }).await;
        let page = house.get("/privacy").await;
        assert!(page.text().contains(said) && !page.text().contains(not), "{}", page.text());
        assert_eq!(page.text().contains("for 90 days at most"), library);
    }
}

#[tokio::test]
async fn a_visitor_is_given_no_cookie() {
    let house = House::new().await;
    house.owned().await;
    for path in ["/", "/owner", "/privacy", "/save?link=x", "/library", "/feed/0123.xml"] {
        let answer = house.get(path).await;
        assert!(!answer.headers.contains_key("set-cookie"), "{path}");
    }
    assert!(house.get("/").await.text().contains("href=\"/library\""));
}
