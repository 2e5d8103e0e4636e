use std::{ffi::OsString, io, path::Path};

use rstest::rstest;

use super::*;

fn settle(flags: &Flags, variables: &[(&str, &str)], file: Option<&str>) -> Result<Settings, Usage> {
    let variables = variables.iter().map(|(key, value)| (OsString::from(key), OsString::from(value)));
    let read = |_: &Path| file.map(str::to_owned).ok_or_else(|| io::Error::other("no such file"));
    Settings::of(&Layers::gather(flags, variables, read)?)
}

fn sentence(variables: &[(&str, &str)], file: Option<&str>) -> String {
    settle(&Flags::default(), variables, file).expect_err("refused").to_string()
}

#[test]
fn nothing_set_is_the_defaults() {
    let settings = settle(&Flags::default(), &[("PATH", "/bin")], None).expect("defaults");
    assert_eq!(settings.listen.value[0].as_str(), "127.0.0.1:8080");
    assert_eq!(settings.spool_max_bytes.value, 2 << 30);
    assert_eq!(settings.spool_max_age.value, Duration::from_secs(86_400));
    assert_eq!(settings.max_file_bytes.value, 1 << 30);
    assert_eq!(settings.listen.origin, Origin::Default);
}

#[test]
fn flags_win_over_variables_and_variables_over_the_file() {
    let file = "spool_max_bytes = '1MB'\nspool_max_age = '1h'\nmax_file_bytes = 3000000\nlisten = ['[::1]:1', '[::1]:2']";
    let variables = [
        ("SAVETHAT_CONFIG", "/etc/savethat.toml"),
        ("SAVETHAT_SPOOL_MAX_BYTES", "2MB"),
        ("SAVETHAT_SPOOL_MAX_AGE", "2h"),
        ("SAVETHAT_CAPTURES", "/somewhere"),
    ];
    let flags = Flags::default().one("spool_max_bytes", Some("3MB"));
    let settings = settle(&flags, &variables, Some(file)).expect("settled");
    assert_eq!(
        settings.document().lines().filter(|line| !line.starts_with("data")).collect::<Vec<_>>(),
        [
            r#"listen = ["[::1]:1", "[::1]:2"]  # file /etc/savethat.toml"#,
            r#"spool_max_bytes = "3MB"  # flag --spool-max-bytes"#,
            r#"spool_max_age = "2h"  # variable SAVETHAT_SPOOL_MAX_AGE"#,
            r#"max_file_bytes = "3MB"  # file /etc/savethat.toml"#,
            &format!("site_user_agent = \"{}\"  # default", SiteSettings::USER_AGENT),
            r#"site_rungs = ["page", "phone", "player", "embed", "stories"]  # default"#,
            "site_extra_hosts = []  # default",
        ]
    );
}

#[test]
fn what_is_printed_settles_the_same() {
    let flags = Flags::default().one("data", Some("/a \"b\"\\c")).one("spool_max_bytes", Some("5"));
    let printed = settle(&flags, &[], None).expect("settled").document();
    let again = settle(&Flags::default(), &[("SAVETHAT_CONFIG", "x")], Some(&printed)).expect("settled");
    assert_eq!(again.data.value, PathBuf::from("/a \"b\"\\c"));
    assert_eq!(again.spool_max_bytes.value, 5);
}

#[test]
fn whoever_runs_it_is_named_where_they_say_so() {
    assert_eq!(settle(&Flags::default(), &[], None).expect("defaults").operator(), None);
    let variables = [("SAVETHAT_CONFIG", "x"), ("SAVETHAT_OPERATOR_NAME", " Ann ")];
    let settings = settle(&Flags::default(), &variables, Some("operator_contact = 'a@example.org'"));
    let operator = settings.expect("settled").operator().expect("named");
    assert_eq!((operator.name.as_str(), operator.contact.as_str()), ("Ann", "a@example.org"));
}

#[test]
fn how_the_site_is_asked() {
    let variables = [
        ("SAVETHAT_SITE_RUNGS", "player, page"),
        ("SAVETHAT_SITE_EXTRA_HOSTS", "cdn.example,.Other.example"),
        ("SAVETHAT_SITE_USER_AGENT", "Mozilla/5.0 (X11; Linux x86_64) a, b"),
    ];
    let site = settle(&Flags::default(), &variables, None).expect("settled").site();
    assert_eq!(site.rungs, [Rung::Player, Rung::Page]);
    assert_eq!(site.extra_hosts, ["cdn.example", "other.example"]);
    assert_eq!(site.user_agent.as_deref(), Some("Mozilla/5.0 (X11; Linux x86_64) a, b"));
}

#[rstest]
#[case(
    "SAVETHAT_SITE_RUNGS",
    "page,door",
    "site_rungs",
    "is no way in; there are: page, phone, player, embed, stories"
)]
#[case("SAVETHAT_SITE_RUNGS", "page,page", "site_rungs", "named twice")]
#[case("SAVETHAT_SITE_EXTRA_HOSTS", "10.0.0.8", "site_extra_hosts", "not the name of a host family")]
#[case("SAVETHAT_SITE_USER_AGENT", "a\nb", "site_user_agent", "one line of plain letters")]
fn a_wrong_word_about_the_site_stops_the_start(
    #[case] variable: &str,
    #[case] value: &str,
    #[case] name: &str,
    #[case] wrong: &str,
) {
    let sentence = sentence(&[(variable, value)], None);
    assert!(sentence.contains(name) && sentence.contains(wrong), "{sentence}");
    assert!(sentence.contains(&format!("{value:?}")), "{sentence}");
}

#[test]
fn several_addresses_fit_into_one_variable() {
    let settings =
        settle(&Flags::default(), &[("SAVETHAT_LISTEN", "127.0.0.1:1, [::1]:2")], None).expect("settled");
    assert_eq!(settings.listen.value.len(), 2);
}

#[rstest]
#[case(&[("SAVETHAT_LISTN", "x")], None, "SAVETHAT_LISTN")]
#[case(&[("SAVETHAT_LISTEN", "")], None, "variable SAVETHAT_LISTEN")]
#[case(&[("SAVETHAT_LISTEN", "127.0.0.1:1,,")], None, "variable SAVETHAT_LISTEN")]
#[case(&[("SAVETHAT_DATA", "")], None, "empty")]
#[case(&[("SAVETHAT_OPERATOR_CONTACT", "a\nb")], None, "one line")]
#[case(&[("SAVETHAT_MAX_FILE_BYTES", "lots")], None, "\"lots\"")]
#[case(&[("SAVETHAT_SPOOL_MAX_AGE", "24")], None, "24h")]
#[case(&[("SAVETHAT_CONFIG", "gone.toml")], None, "gone.toml")]
#[case(&[("SAVETHAT_CONFIG", "a.toml")], Some("listn = 1"), "\"listn\" (in a.toml)")]
#[case(&[("SAVETHAT_CONFIG", "a.toml")], Some("listen = "), "not TOML")]
#[case(&[("SAVETHAT_CONFIG", "a.toml")], Some("listen = []"), "empty")]
#[case(&[("SAVETHAT_CONFIG", "a.toml")], Some("data = true"), "text or a number")]
#[case(&[("SAVETHAT_CONFIG", "a.toml")], Some("data = ['a', 'b']"), "one value too many")]
fn a_wrong_setting_is_named(
    #[case] variables: &[(&str, &str)],
    #[case] file: Option<&str>,
    #[case] named: &str,
) {
    let sentence = sentence(variables, file);
    assert!(sentence.contains(named), "{sentence}");
}
