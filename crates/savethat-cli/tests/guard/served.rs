//! The server, asked by a visitor.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Stdio},
};

use savethat_sim::{Clip, Post, ShortHost, ShortTarget};

use crate::{
    namespace::within,
    pages::{REFUSED, media_inside},
    place::Place,
};

/// Ended with its test.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(place: &Place) -> Self {
        let mut command = place.command(&["serve", "--listen", "127.0.0.1:9090", "--data", "data"]);
        let mut child = command.stderr(Stdio::piped()).spawn().expect("it starts");
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let ready = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split_once("http://").map(|(_, address)| address.trim().to_owned()));
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address: ready.expect("it says where it listens") }
    }

    /// Status and body.
    fn ask(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        (status.expect("an answer"), answer)
    }

    fn resolve(&self, link: &str) -> (u16, String) {
        self.ask("POST", "/api/v1/resolve", &serde_json::json!({ "link": link }).to_string())
    }

    fn file(&self, link: &str) -> (u16, String) {
        let link: String = url::form_urlencoded::byte_serialize(link.as_bytes()).collect();
        self.ask("GET", &format!("/api/v1/file?link={link}"), "")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _status = self.child.wait();
    }
}

#[test]
fn the_server_reaches_nobody_inside() {
    within("served::the_server_reaches_nobody_inside", || {
        let (place, (fine, broken, shorts)) = Place::with(|world| {
            let fine = world.add("alice", Post::clip(Clip::Dawn));
            let broken: Vec<u64> = media_inside().map(|post| world.add("alice", post)).collect();
            let short = |(n, to): (usize, &&str)| {
                world.short(ShortHost::Vm, &format!("ZMinside{n}"), ShortTarget::Address((*to).to_owned()))
            };
            (fine, broken, REFUSED.iter().enumerate().map(short).collect::<Vec<_>>())
        });
        let server = Server::start(&place);
        assert_eq!(server.resolve(&place.link(fine)).0, 200);
        assert_eq!(server.file(&place.link(fine)).0, 200);
        for link in &shorts {
            let (status, answer) = server.resolve(link);
            assert!(status == 400 && answer.contains("\"refused_address\""), "{link}: {answer}");
        }
        for link in REFUSED {
            assert_eq!(server.resolve(link).0, 400, "{link}");
            assert_eq!(server.file(link).0, 400, "{link}");
        }
        for id in broken {
            let (status, answer) = server.file(&place.link(id));
            assert!(status == 502 && answer.contains("\"media_broken\""), "{answer}");
        }
        place.baits.untouched("a server");
    });
}
