//! Input and answers that are wrong on purpose: a failure of the table, soon, and no panic.

use std::time::Duration;

use rstest::rstest;

use crate::{process::Run, site::Site};

/// The product's limit is 50 ms; an unoptimised build on a busy machine gets a hundred times that.
const SOON: Duration = Duration::from_secs(5);

#[rstest]
#[case::megabytes(vec![b'a'; 5 << 20], "not_a_link")]
#[case::megabytes_of_dots(b".".repeat(3 << 20), "not_a_link")]
#[case::megabytes_of_slashes(b"https://".repeat(300_000), "not_a_link")]
#[case::megabytes_of_names(b"@".repeat(3 << 20), "not_a_link")]
#[case::too_much(vec![b'a'; 17 << 20], "not_a_link")]
#[case::nul(b"\0\0\0\n\0".to_vec(), "not_a_link")]
#[case::controls(b"\x1b]0;x\x07\x1b[2J\x7f\x08".to_vec(), "not_a_link")]
#[case::turned("\u{202e}\u{2066}moc.kotkit\u{2069}".as_bytes().to_vec(), "not_a_link")]
#[case::no_utf8(vec![0xff, 0xfe, 0xc0, 0x80, b'\n', 0xed, 0xa0, 0x80], "not_a_link")]
fn noise_on_standard_input(#[case] input: Vec<u8>, #[case] code: &str) {
    let site = Site::standard();
    let run = Run::with_input(site.command(&["get", "--json", "-a", "-"]), &input);
    assert_eq!(run.status, Some(3), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], code);
    assert!(run.took < SOON, "{:?}", run.took);
    assert!(run.err.len() < 2_000 && run.out.len() < 4_000);
    let odd = |char: char| (char.is_control() && char != '\n') || ('\u{202a}'..='\u{202e}').contains(&char);
    assert!(!run.err.chars().any(odd), "{:?}", run.err);
    assert_eq!(site.sim.log().len(), 0);
}

#[test]
fn ten_thousand_links_that_lead_nowhere() {
    let site = Site::standard();
    let input: String =
        (0..10_000).map(|n| format!("https://video{n}.example/watch?user_id={n}\n")).collect();
    let run = Run::with_input(site.command(&["get", "--json", "-a", "-"]), input.as_bytes());
    assert_eq!(run.status, Some(3));
    let documents = run.documents();
    assert_eq!(documents.len(), 10_000);
    assert!(documents.iter().all(|document| document["failure"]["code"] == "site_unknown"));
    assert!(!run.out.contains("user_id"));
    assert!(run.took < 4 * SOON, "{:?}", run.took);
}

#[test]
fn ten_thousand_links_in_one_text() {
    let site = Site::standard();
    let link = site.link("video");
    let input = format!("{link} ").repeat(10_000);
    let run = Run::with_input(site.command(&["show", "--json", "-a", "-"]), input.as_bytes());
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(run.documents().len(), 1);
    assert!(run.took < 2 * SOON, "{:?}", run.took);
    assert!(run.err.len() < 2_000, "{}", run.err);
}

#[test]
fn a_link_among_noise_is_found() {
    let site = Site::standard();
    let mut input = b"\0\xff\x1b[31m ".to_vec();
    input.extend(site.link("video").as_bytes());
    input.extend("\u{202c}。\0".as_bytes());
    let run = Run::with_input(site.command(&["show", "--json", "-a", "-"]), &input);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(run.document()["id"], site.id("video").to_string());
}

#[rstest]
#[case("page-huge")]
#[case("page-bomb")]
#[case("page-broken")]
fn a_page_that_cannot_be_read(#[case] name: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link(name)]);
    assert_eq!(run.status, Some(7), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "site_changed");
    assert!(run.took < 4 * SOON, "{:?}", run.took);
}

#[test]
fn json_of_any_depth_is_passed_over() {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link("page-deep")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(run.document()["saved"][0]["sha256"], site.sums(site.id("page-deep"))[0]);
}

#[test]
fn a_page_that_trickles_ends_at_the_deadline() {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link("page-trickle")]);
    assert_eq!(run.status, Some(6), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "site_unreachable");
    assert!(run.took > Duration::from_secs(5) && run.took < Duration::from_secs(35), "{:?}", run.took);
}

#[rstest]
#[case("list-stuck")]
#[case("list-html")]
#[case("list-empty")]
#[case("list-blocked")]
#[case("list-500")]
#[case("list-status")]
fn a_list_that_cannot_be_read_ends(#[case] name: &str) {
    let site = Site::standard();
    let run = site.run(&["show", "--json", &site.link(name)]);
    assert!(run.took < 6 * SOON, "{:?}", run.took);
    // A list that goes round in circles has its first page; of the others nothing can be known.
    if name != "list-stuck" {
        assert_ne!(run.status, Some(0), "{run:?}");
        let code = run.document()["failure"]["code"].clone();
        assert_ne!(code, "internal");
        assert_ne!(code, "no_stories", "it claims more than it knows");
    }
}
