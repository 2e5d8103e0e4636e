//! What the operator has withdrawn: every address says so, also those that a visitor had before.

use std::{fs, io::Write, path::PathBuf};

use hyper::Request;
use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Post};
use serde_json::json;
use std::time::Duration;

use crate::{
    http::{Server, coded, settled},
    process::{Running, until},
    site::Site,
};

/// A server with a file of what is withheld.
struct Shop {
    server: Server,
    site: Site,
    list: PathBuf,
}

impl Shop {
    fn open(site: Site, text: &str) -> Self {
        let list = site.beside("withheld.txt");
        fs::write(&list, text).expect("written");
        let data = site.beside("data");
        let mut command = site.command(&["serve", "--listen", "127.0.0.1:0"]);
        command.arg("--data").arg(&data).arg("--withhold-file").arg(&list);
        let server = Server::start(Running::start(command), site.runtime());
        Self { server, site, list }
    }

    /// Changes the file, and waits until the server has seen it and nothing is left of the post.
    fn withhold(&self, text: &str, id: u64) {
        let read = || self.server.log().matches("what is withheld was read again").count();
        let before = read();
        let mut file = fs::File::create(&self.list).expect("opened");
        file.write_all(text.as_bytes()).expect("written");
        drop(file);
        until("the change to be read", || (read() > before).then_some(()));
        let (spool, id) = (self.site.beside("data").join("spool"), id.to_string());
        until("the spool to be rid of it", || {
            let names = if spool.exists() { crate::site::names(&spool) } else { Vec::new() };
            (!names.iter().any(|name| name.contains(&id))).then_some(())
        });
    }
}

#[rstest]
#[case::by_number(0)]
#[case::by_creator(1)]
#[case::by_bytes(2)]
fn every_address_says_so(#[case] how: usize) {
    let site = Site::standard();
    let (id, link) = (site.id("video-story"), site.link("video-story"));
    let entry = [id.to_string(), "@Every.Thing # asked for on Monday".to_owned(), site.sums(id)[0].clone()];
    let shop = Shop::open(site, "# nothing yet\n");
    let server = &shop.server;
    let begun = server.post("/api/v1/saves", &json!({ "link": link })).json();
    let save = begun["id"].as_str().expect("an id").to_owned();
    let at = format!("/api/v1/saves/{save}");
    let file = settled(server, &at)["files"][0]["href"].as_str().expect("an address").to_owned();
    let both = format!("{link} https://www.tiktok.com/@mira.walks");
    let list = server.post("/api/v1/lists", &json!({ "links": both })).json();
    let list = format!("/api/v1/lists/{}", list["id"].as_str().expect("an id"));
    settled(server, &list);
    let media = |name: &str| format!("/media/tiktok/{id}/{name}");
    for path in [&file, &media("1.mp4"), &media("sound.m4a"), &media("cover.jpg")] {
        assert_eq!(server.get(path).status, 200, "{path}");
    }

    shop.withhold(&entry[how], id);
    let with = |path: &str| format!("{path}?save={save}");
    let mut addresses = vec![
        at.clone(),
        format!("{at}/events"),
        file,
        format!("/api/v1/file?link={}", coded(&link)),
        format!("/api/v1/file?link={id}&audio=mp3"),
    ];
    for name in ["1.mp4", "1.jpeg", "sound.m4a", "sound.mp3", "cover.jpg", "all.zip"] {
        addresses.extend([media(name), with(&media(name))]);
    }
    for path in addresses {
        server.get(&path).problem(451, "withheld");
    }
    for body in [json!({ "link": link }), json!({ "link": id.to_string() })] {
        server.post("/api/v1/resolve", &body).problem(451, "withheld");
        server.post("/api/v1/saves", &body).problem(451, "withheld");
    }
    let entries = server.get(&list).json()["entries"].as_array().expect("entries").clone();
    let entry = entries.iter().find(|entry| entry["key"] == "1").expect("the first link");
    assert_eq!(entry["status"], "failed");
    assert_eq!(entry["save"]["failure"]["code"], "withheld", "{entry}");
    assert!(entries.iter().any(|entry| entry["status"] == "ready"), "the others are there");
    for page in [
        format!("/?link={}", coded(&link)),
        format!("/save?link={}", coded(&link)),
        format!("/save?link={}&id={save}", coded(&link)),
    ] {
        let answer = server.get_with(&page, &[("accept", "text/html")]);
        assert_eq!(answer.status, 451, "{page}");
        assert!(answer.text().contains("on request"), "{}", answer.text());
        assert!(!answer.text().contains("/media/"), "{}", answer.text());
    }
    let page = server.get_with(&list.replace("/api/v1/lists", "/list"), &[("accept", "text/html")]);
    assert!(page.text().contains("on request") && !page.text().contains(&format!("/media/tiktok/{id}/")));
    if how == 1 {
        server.get("/api/v1/creators/tiktok/EVERY.thing/stories").problem(451, "withheld");
    }
}

#[test]
fn a_visitor_in_the_middle_of_a_download_is_cut_off() {
    let (site, id) = Site::with(|world| {
        let drip = Fault::Drip { bytes: 4_000, pause: Duration::from_millis(20) };
        let content = Clip::Dawn.content().grown_to(2_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(drip)))
    });
    let shop = Shop::open(site, "");
    let address = shop.server.address;
    let path = format!("/media/tiktok/{id}/1.mp4");
    let request = Request::get(path.clone());
    let download =
        shop.site.runtime().spawn(async move { crate::http::ask(address, request, "".into()).await });
    until("bytes under way", || {
        shop.site.media_log(id).iter().any(|hit| hit.bytes_sent > 100_000).then_some(())
    });
    shop.withhold("@alice\n", id);
    let answer = shop.server.on(download).expect("no panic");
    assert!(answer.cut && answer.body.len() < 2_000_000);
    shop.server.get(&path).problem(451, "withheld");
}

#[test]
fn a_bad_file_stops_the_start_and_a_bad_change_does_not_stop_the_server() {
    let site = Site::standard();
    let (list, link) = (site.beside("withheld.txt"), site.link("video-story"));
    fs::write(&list, "@alice\nhttps://www.tiktok.com/@bob\n").expect("written");
    let flag = ["--withhold-file", list.to_str().expect("UTF-8")];
    for command in [&["serve", "--listen", "127.0.0.1:0"][..], &["get", &link], &["show", &link]] {
        let run = site.run(&[command, &flag].concat());
        assert_eq!(run.status, Some(2), "{run:?}");
        assert!(run.err.contains("withheld.txt is wrong in line 2: write the number"), "{}", run.err);
        assert!(!run.err.contains("bob"), "nobody is named: {}", run.err);
    }
    fs::remove_file(&list).expect("removed");
    let run = site.run(&[&["show", &link], &flag[..]].concat());
    assert!(run.status == Some(2) && run.err.contains("cannot be read"), "{run:?}");

    let mut shop = Shop::open(site, "@every.thing\n");
    shop.server.post("/api/v1/resolve", &json!({ "link": link })).problem(451, "withheld");
    fs::write(&shop.list, "every.thing\n").expect("written");
    let said = shop.server.running().says("What was withheld before stays withheld");
    assert!(said.contains("ERROR") && said.contains("withheld.txt is wrong in line 1"), "{said}");
    shop.server.post("/api/v1/resolve", &json!({ "link": link })).problem(451, "withheld");
}

#[test]
fn the_command_heeds_it_too() {
    let site = Site::standard();
    let (id, link) = (site.id("film-1mb"), site.link("film-1mb"));
    let list = site.beside("withheld.txt");
    for entry in [id.to_string(), "@EVERY.thing".to_owned(), site.sums(id)[0].clone()] {
        fs::write(&list, &entry).expect("written");
        let mut command = site.command(&["get", &link, "--json"]);
        command.env("SAVETHAT_WITHHOLD_FILE", &list);
        let run = Running::start(command).wait();
        assert_eq!(run.status, Some(3), "{run:?}");
        assert!(run.out.contains("\"code\":\"withheld\""), "{}", run.out);
        assert_eq!(site.names(), Vec::<String>::new(), "{entry}");
    }
}
