//! https without a proxy.

use std::fs;

use crate::{process::Running, site::Site};

fn certificate(site: &Site) -> (String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let (chain, key) = (site.beside("chain.pem"), site.beside("key.pem"));
    fs::write(&chain, made.cert.pem()).expect("written");
    fs::write(&key, made.signing_key.serialize_pem()).expect("written");
    (chain.to_str().expect("UTF-8").to_owned(), key.to_str().expect("UTF-8").to_owned())
}

fn serve(site: &Site, chain: &str, key: &str) -> (Running, String) {
    let data = site.beside("data");
    let data = data.to_str().expect("UTF-8");
    let words = ["serve", "--listen", "127.0.0.1:0", "--data", data, "--tls-cert", chain, "--tls-key", key];
    let mut running = site.start(&words);
    let line = running.says("savethat is ready: https://");
    let (_, address) = line.split_once("https://").expect("an address");
    (running, address.trim().to_owned())
}

fn curl(words: &[&str]) -> String {
    let mut command = crate::process::program("curl");
    command.args(["--silent", "--show-error", "--include", "--max-time", "60"]).args(words);
    let run = crate::process::Run::of(command);
    run.out + &run.err
}

#[test]
fn encrypted_and_the_way_there() {
    let site = Site::standard();
    let (chain, key) = certificate(&site);
    let (_running, address) = serve(&site, &chain, &key);
    let port = address.rsplit(':').next().expect("a port");
    let secure = format!("https://localhost:{port}/");
    let page = curl(&["--noproxy", "*", "--ipv4", "--cacert", &chain, &secure]);
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("Save it"), "{page}");
    // A person who types the address without https.
    let plain = curl(&["--noproxy", "*", &format!("http://{address}/guides")]);
    assert!(plain.starts_with("HTTP/1.1 308"), "{plain}");
    assert!(plain.to_lowercase().contains(&format!("location: https://{address}/guides")), "{plain}");
    let run = site.run(&["health", "--listen", &address]);
    assert_eq!(run.status, Some(0), "{run:?}");
}

#[test]
fn what_is_no_certificate_stops_the_start() {
    let site = Site::standard();
    let (chain, key) = certificate(&site);
    let start = |chain: &str, key: &str| {
        site.run(&["serve", "--listen", "127.0.0.1:0", "--tls-cert", chain, "--tls-key", key])
    };
    for (chain, key, named) in [
        ("/nowhere.pem", key.as_str(), "/nowhere.pem"),
        (&key, &key, "certificate"),
        (&chain, &chain, "private key"),
    ] {
        let run = start(chain, key);
        assert_eq!(run.status, Some(2), "{run:?}");
        assert!(run.err.contains(named), "{}", run.err);
        assert!(!run.err.contains("BEGIN"), "{}", run.err);
    }
}
