use std::{cell::RefCell, collections::BTreeMap};

use clap::{Command, CommandFactory as _};
use rstest::rstest;

use super::{Voice, frame, said, walk, wrong};
use crate::args::Cli;

mod mirror;

/// Words that clap writes without being asked.
const CLAPS: [&str; 8] = [
    "Usage:",
    "Commands:",
    "Arguments:",
    "Options:",
    "[default: ",
    "[possible values: ",
    "Possible values:",
    "Print ",
];

/// Says everything as it is in English.
const ENGLISH: Voice<'static> = Voice { text: &|_id, _english| None, say: &|said| said.to_string() };

/// Each help text by its id, in the order in which they stand.
fn texts() -> Vec<(String, String)> {
    let all = RefCell::new(Vec::new());
    let text = |id: &str, english: &str| {
        all.borrow_mut().push((id.to_owned(), english.to_owned()));
        None
    };
    let mut whole = Cli::command();
    whole.build();
    walk::walk(whole, Voice { text: &text, ..ENGLISH });
    all.into_inner()
}

/// Does `look` with a language that has every text, in capitals.
fn in_capitals<T>(look: impl FnOnce(Voice<'_>) -> T) -> T {
    let all: BTreeMap<String, String> = texts().into_iter().collect();
    let text = |id: &str, _english: &str| Some(all.get(id)?.to_uppercase());
    look(Voice { text: &text, say: &|said| said.to_string().to_uppercase() })
}

/// What each command shows, with the way to it: of `-h` and of `--help`.
fn helps(command: &mut Command, path: &str, shown: &mut Vec<(String, String)>) {
    shown.push((format!("{path} -h"), command.render_help().to_string()));
    shown.push((format!("{path} --help"), command.render_long_help().to_string()));
    for inner in command.get_subcommands_mut() {
        helps(inner, &format!("{path} {}", inner.get_name()), shown);
    }
}

/// Two words with small letters, one after the other, where nothing is typed.
fn english_in(text: &str) -> Option<String> {
    let mut usage = false;
    let lines = text.lines().filter(|line| {
        usage = line.starts_with("USAGE:") || (usage && !line.trim().is_empty());
        !usage
    });
    let words: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
    let small = |word: &str| word.len() > 1 && word.chars().all(|char| char.is_ascii_lowercase());
    words.windows(2).find(|pair| pair.iter().all(|word| small(word))).map(|pair| pair.join(" "))
}

#[test]
fn an_id_has_one_text() {
    let mut known = BTreeMap::new();
    for (id, english) in texts() {
        let before = known.insert(id.clone(), english.clone());
        assert!(before.is_none_or(|before| before == english), "{id}");
    }
    for id in [
        "help-savethat",
        "help-savethat-after",
        "help-get",
        "help-get-output",
        "help-get-output-long",
        "help-verbose",
    ] {
        assert!(known.contains_key(id), "{id}");
    }
    for id in
        ["help-library-export-creator", "help-set-operator-name", "help-config", "help-value-quality-best"]
    {
        assert!(known.contains_key(id), "{id}");
    }
    assert!(
        known.contains_key("help-keys-add-rate") && known["help-set-rate"] != known["help-keys-add-rate"]
    );
}

#[test]
fn no_help_has_an_english_sentence_left() {
    let mut shown = Vec::new();
    in_capitals(|voice| helps(&mut frame::framed(said(voice), voice), "savethat", &mut shown));
    assert!(shown.len() > 50, "{}", shown.len());
    for (command, text) in shown {
        assert_eq!(english_in(&text), None, "{command}:\n{text}");
        for word in CLAPS {
            assert!(!text.contains(word), "{word} in {command}:\n{text}");
        }
    }
}

#[test]
fn what_is_put_together_here_is_what_clap_shows() {
    let (mut ours, mut claps) = (Vec::new(), Vec::new());
    helps(&mut frame::framed(said(ENGLISH), ENGLISH), "savethat", &mut ours);
    let mut whole = Cli::command();
    whole.build();
    helps(&mut whole, "savethat", &mut claps);
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for ((command, ours), (_, claps)) in ours.iter().zip(&claps) {
        assert_eq!(words(ours), words(claps), "{command}:\n{ours}\n{claps}");
    }
    assert_eq!(ours.len(), claps.len());
}

#[rstest]
#[case(&["--zap"])]
#[case(&["get", "--zap", "x"])]
#[case(&["get", "--jobz", "3", "x"])]
#[case(&["--json"])]
#[case(&["get"])]
#[case(&["library", "export"])]
#[case(&["nonsense"])]
#[case(&["serv"])]
#[case(&["keys", "a"])]
#[case(&["help", "nonsense"])]
#[case(&["-v"])]
#[case(&["--", "get"])]
#[case(&["doctor", "--capture", "page.html"])]
#[case(&["get", "--zip", "--sidecar", "x"])]
#[case(&["get", "--zip", "--cover", "--extract", "x"])]
#[case(&["get", "--jobs", "1", "--jobs", "2", "x"])]
#[case(&["get", "--quality", "worst", "x"])]
#[case(&["get", "--quality", "bes", "x"])]
#[case(&["get", "--quality=", "x"])]
#[case(&["get", "--output"])]
#[case(&["get", "--cover=1", "x"])]
#[case(&["get", "--kbit", "3", "x"])]
#[case(&["get", "--jobs", "17", "x"])]
#[case(&["watch", "add", "x", "--days", "366"])]
#[case(&["keys", "add", "a", "--downloads", "0"])]
#[case(&["keys", "list", "--expires"])]
fn what_is_wrong_is_told_as_clap_tells_it(#[case] typed: &[&str]) {
    let typed = || std::iter::once("savethat").chain(typed.iter().copied());
    let refused = |command: Command| command.try_get_matches_from(typed()).expect_err("it is wrong");
    let ours = refused(frame::framed(said(ENGLISH), ENGLISH));
    assert_eq!(ours.exit_code(), 2);
    let claps = refused(Cli::command()).render().ansi().to_string();
    assert_eq!(wrong::wrong(&ours, ENGLISH), claps);
    in_capitals(|voice| {
        let error = refused(frame::framed(said(voice), voice));
        let text = plain(&wrong::wrong(&error, voice));
        assert_eq!(english_in(&text), None, "{text}");
        for word in ["error:", "tip:", "Usage:", "[possible values: ", "[subcommands: "] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    });
}

/// clap has other words for these.
#[rstest]
#[case(&["get", "--jobs", "x", "x"], "typed-no-number")]
#[case(&["library", "export", "x", "--since", "nowhere"], "typed-no-day")]
fn a_value_that_cannot_be_read_is_told(#[case] typed: &[&str], #[case] id: &str) {
    in_capitals(|voice| {
        let typed = std::iter::once("savethat").chain(typed.iter().copied());
        let error = frame::framed(said(voice), voice).try_get_matches_from(typed).expect_err("it is wrong");
        let told = RefCell::new(Vec::new());
        let say = |said: &savethat_words::Said| {
            told.borrow_mut().push(said.clone());
            said.to_string().to_uppercase()
        };
        let text = plain(&wrong::wrong(&error, Voice { say: &say, ..voice }));
        assert_eq!(english_in(&text), None, "{text}");
        assert!(told.into_inner().iter().any(|said| format!("{said:?}").contains(id)), "{text}");
    });
}

#[test]
fn the_manual_has_no_english_sentence_left() {
    in_capitals(|voice| {
        for command in said(voice).get_subcommands().chain([&said(voice)]) {
            let mut page = Vec::new();
            clap_mangen::Man::new(command.clone()).render(&mut page).expect("a page");
            let page = frame::man(&String::from_utf8(page).expect("UTF-8"), voice);
            let text: String = page
                .lines()
                .filter(|line| !line.starts_with(".i"))
                .fold(String::new(), |all, line| all + line + "\n");
            assert_eq!(english_in(&text), None, "{text}");
            for word in CLAPS {
                assert!(!text.contains(word), "{word} in {text}");
            }
        }
    });
}

/// Without the colours.
fn plain(text: &str) -> String {
    clap::builder::StyledStr::from(text.to_owned()).to_string()
}

#[test]
fn english_is_found() {
    assert_eq!(english_in("A FLAG\nto look\nat").as_deref(), Some("to look"));
    assert_eq!(english_in("USAGE: savethat get [LINK]\n\n  get   SAVE --all x,y"), None);
}
