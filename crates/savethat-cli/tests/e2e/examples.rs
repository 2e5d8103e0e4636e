//! The examples of `/api`, run as the page shows them, by the programs that they are for.

use savethat_sim::{Clip, Post};
use serde_json::Value;

use crate::{
    http::unescaped,
    process::{Run, program},
    site::{Site, sum_of},
};

/// The link that stands in the examples.
const LINK: &str = "https://www.tiktok.com/@alice/video/7526770564367748360";

struct Shop {
    site: Site,
    server: crate::http::Server,
    id: u64,
}

impl Shop {
    fn open() -> Self {
        let (site, id) = Site::with(|world| world.add("alice", Post::clip(Clip::Dawn).story()));
        Self { server: site.serve(), site, id }
    }

    /// The examples of a language, for a post that is there.
    fn examples(&self, language: &str) -> Vec<String> {
        let page = self.server.get_with("/api", &[("accept", "text/html")]);
        let start = format!("<code data-language=\"{language}\">");
        let texts =
            page.text().split(&start).skip(1).map(|rest| rest.split("</code>").next().expect("its end"));
        let link = self.site.link_of(self.id);
        let texts: Vec<String> = texts.map(|text| unescaped(text).replace(LINK, &link)).collect();
        assert!(
            texts.iter().all(|text| text.contains(&self.server.address.to_string()) && text.contains(&link))
        );
        texts
    }

    /// Runs `text` where files are saved.
    fn run(&self, interpreter: &[&str], text: &str) -> Run {
        let mut command = program(interpreter[0]);
        command.args(&interpreter[1..]).arg(text).current_dir(self.site.out()).env("NO_PROXY", "*");
        let run = Run::of(command);
        assert_eq!(run.status, Some(0), "{text}\n{run:?}");
        run
    }

    fn name(&self) -> String {
        format!("alice_{}.mp4", self.id)
    }

    fn lines(&self, out: &str) -> Vec<Value> {
        out.lines().map(|line| serde_json::from_str(line).expect("a document a line")).collect()
    }
}

#[expect(clippy::print_stderr, reason = "a test that does nothing says so")]
fn is_there(name: &str) -> bool {
    let there = program(name).arg("--version").output().is_ok_and(|output| output.status.success());
    if !there {
        eprintln!("SKIPPED: {name} is not here");
    }
    there
}

#[test]
fn curl() {
    let shop = Shop::open();
    let examples = shop.examples("curl");
    let [resolve, file, many] = examples.as_slice() else { panic!("{examples:?}") };
    let run = shop.run(&["sh", "-c"], resolve);
    assert_eq!(shop.lines(&run.out)[0]["posts"][0]["id"], shop.id.to_string());
    shop.run(&["sh", "-c"], file);
    assert_eq!(shop.site.names(), [shop.name()]);
    assert_eq!(sum_of(shop.site.out().join(shop.name())), shop.site.sums(shop.id)[0]);
    let run = shop.run(&["sh", "-c"], many);
    let mut indices: Vec<_> = shop.lines(&run.out).iter().map(|line| line["index"].as_u64()).collect();
    indices.sort_unstable();
    assert_eq!(indices, [Some(0), Some(1)]);
}

#[test]
fn python() {
    if !is_there("python3") {
        return;
    }
    let shop = Shop::open();
    let examples = shop.examples("python");
    let run = shop.run(&["python3", "-c"], &examples[0]);
    assert_eq!(run.out.trim(), shop.name());
    assert_eq!(sum_of(shop.site.out().join(shop.name())), shop.site.sums(shop.id)[0]);

    let mut command = program("python3");
    command.arg("-c").arg(examples[0].replace(&shop.site.link_of(shop.id), "nothing")).env("NO_PROXY", "*");
    let run = Run::of(command);
    assert!(run.status == Some(1) && run.err.starts_with("There is no link in what you pasted."), "{run:?}");
}

#[test]
fn javascript() {
    if !is_there("node") {
        return;
    }
    let shop = Shop::open();
    let examples = shop.examples("javascript");
    let run = shop.run(&["node", "--input-type=module", "-e"], &examples[0]);
    let href = format!("http://{}/media/tiktok/{}/1.mp4", shop.server.address, shop.id);
    let mut lines: Vec<&str> = run.out.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, [format!("0 {href}"), format!("1 {href}")]);
}
