use std::{ffi::OsString, io, path::Path};

use rstest::rstest;
use savethat::rate::Rate;
use savethat_web::Access;

use super::*;

fn settle(flags: &Flags, variables: &[(&str, &str)], file: Option<&str>) -> Result<Settings, Usage> {
    let variables = variables.iter().map(|(key, value)| (OsString::from(key), OsString::from(value)));
    let read = |_: &Path| file.map(str::to_owned).ok_or_else(|| io::Error::other("no such file"));
    Settings::of(Layers::gather(flags, variables, read)?)
}

fn sentence(variables: &[(&str, &str)], file: Option<&str>) -> String {
    settle(&Flags::default(), variables, file).expect_err("refused").to_string()
}

#[test]
fn nothing_set_is_the_defaults() {
    let settings = settle(&Flags::default(), &[("PATH", "/bin")], None).expect("defaults");
    assert_eq!(settings.listen[0].as_str(), "127.0.0.1:8080");
    assert_eq!(settings.spool_max_bytes, 2 << 30);
    assert_eq!(settings.spool_max_age, Duration::from_secs(86_400));
    assert_eq!(settings.max_file_bytes, 1 << 30);
    assert!(settings.document().lines().all(|line| line.ends_with("# default")), "{}", settings.document());
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
    let flags = Flags::default().one("spool_max_bytes", "3MB");
    let settings = settle(&flags, &variables, Some(file)).expect("settled");
    let shown = |line: &&str| {
        ["listen", "spool", "max_file", "site_u", "site_rungs"].iter().any(|name| line.starts_with(name))
    };
    assert_eq!(
        settings
            .document()
            .lines()
            .filter(|line| !line.starts_with("data"))
            .filter(shown)
            .collect::<Vec<_>>(),
        [
            r#"listen = ["[::1]:1", "[::1]:2"]  # file /etc/savethat.toml"#,
            r#"spool_max_bytes = "3MB"  # flag --spool-max-bytes"#,
            r#"spool_max_age = "2h"  # variable SAVETHAT_SPOOL_MAX_AGE"#,
            r#"max_file_bytes = "3000000"  # file /etc/savethat.toml"#,
            &format!("site_user_agent = \"{}\"  # default", SiteSettings::USER_AGENT),
            r#"site_rungs = ["page", "phone", "player", "embed", "stories"]  # default"#,
        ]
    );
}

#[test]
fn what_is_printed_settles_the_same() {
    let flags = Flags::default().one("data", "/a \"b\"\\c").one("spool_max_bytes", "5");
    let printed = settle(&flags, &[], None).expect("settled").document().to_owned();
    let again = settle(&Flags::default(), &[("SAVETHAT_CONFIG", "x")], Some(&printed)).expect("settled");
    assert_eq!(again.data, PathBuf::from("/a \"b\"\\c"));
    assert_eq!(again.spool_max_bytes, 5);
}

#[test]
fn whoever_runs_it_is_named_where_they_say_so() {
    assert_eq!(settle(&Flags::default(), &[], None).expect("defaults").operator, None);
    let variables = [("SAVETHAT_CONFIG", "x"), ("SAVETHAT_OPERATOR_NAME", " Ann ")];
    let settings = settle(&Flags::default(), &variables, Some("operator_contact = 'a@example.org'"));
    let operator = settings.expect("settled").operator.expect("named");
    assert_eq!((operator.name.as_str(), operator.contact.as_str()), ("Ann", "a@example.org"));
}

#[test]
fn how_the_site_is_asked() {
    let variables = [
        ("SAVETHAT_SITE_RUNGS", "player, page"),
        ("SAVETHAT_SITE_EXTRA_HOSTS", "cdn.example,.Other.example"),
        ("SAVETHAT_SITE_USER_AGENT", "Mozilla/5.0 (X11; Linux x86_64) a, b"),
    ];
    let site = settle(&Flags::default(), &variables, None).expect("settled").site;
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
#[case("SAVETHAT_VISITORS", "perhaps", "visitors", "yes or no")]
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
    assert_eq!(settings.listen.len(), 2);
}

#[rstest]
#[case(&[("SAVETHAT_LISTN", "x")], None, "SAVETHAT_LISTN")]
#[case(&[("SAVETHAT_LISTEN", "")], None, "variable SAVETHAT_LISTEN")]
#[case(&[("SAVETHAT_LISTEN", "127.0.0.1:1,,")], None, "variable SAVETHAT_LISTEN")]
#[case(&[("SAVETHAT_DATA", "")], None, "empty")]
#[case(&[("SAVETHAT_VISITORS", "no"), ("SAVETHAT_LIBRARY", "no")], None, "visitors = no")]
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

#[test]
fn the_public_profile_brings_its_own_defaults() {
    let who = [("SAVETHAT_OPERATOR_NAME", "Ann"), ("SAVETHAT_OPERATOR_CONTACT", "a@example.org")];
    let settings = settle(&Flags::default(), &[], None).expect("household");
    assert_eq!(settings.rules.rate, Rate::parse("600/min").expect("a rate"));
    assert_eq!(settings.rules.downloads, None);
    let public = Flags::default().one("profile", "public");
    let settings = settle(&public, &who, None).expect("public");
    assert_eq!(settings.rules.rate, Rate::parse("60/min").expect("a rate"));
    assert_eq!(settings.rules.downloads, Some(8));
    assert!(settings.document().contains("rate = \"60/min\"  # profile public"), "{}", settings.document());
    let settings = settle(&public.one("rate", "off"), &who, None).expect("its own rate");
    assert_eq!(settings.rules.rate, None);
}

#[rstest]
#[case(&[("SAVETHAT_OPERATOR_NAME", "Ann")], "operator_contact")]
#[case(&[("SAVETHAT_OPERATOR_CONTACT", "a@example.org")], "operator_name")]
fn the_public_profile_wants_to_know_who_it_is(#[case] variables: &[(&str, &str)], #[case] missing: &str) {
    let refused = settle(&Flags::default().one("profile", "public"), variables, None).expect_err("nobody");
    assert!(refused.to_string().contains(missing), "{refused}");
}

#[test]
fn a_secret_may_be_in_a_file_and_is_never_shown() {
    let variables = [("SAVETHAT_ACCESS", "password"), ("SAVETHAT_ACCESS_PASSWORD_FILE", "/run/secret")];
    let settings = settle(&Flags::default(), &variables, Some("correct horse\n")).expect("settled");
    assert!(matches!(settings.rules.access, Access::Password(_)));
    assert!(!settings.document().contains("correct"), "{}", settings.document());
    assert!(settings.document().contains("access_password is set and not shown"), "{}", settings.document());
    let refused = settle(&Flags::default(), &variables, Some("short")).expect_err("too short");
    assert!(!refused.to_string().contains("short\""), "{refused}");
    assert!(refused.to_string().contains("SAVETHAT_ACCESS_PASSWORD_FILE"), "{refused}");
}

#[rstest]
#[case("0.0.0.0/0", true)]
#[case("10.0.0.0/8,::/0", true)]
#[case("::ffff:0.0.0.0/96", true)]
#[case("10.0.0.0/8", false)]
fn a_front_door_is_not_everybody(#[case] trusted: &str, #[case] refused: bool) {
    let variables = [("SAVETHAT_ACCESS", "proxy-header"), ("SAVETHAT_TRUSTED_PROXIES", trusted)];
    let settled = settle(&Flags::default(), &variables, None);
    assert_eq!(
        settled.is_err_and(|wrong| wrong.to_string().contains("anybody could send the header")),
        refused
    );
}

#[test]
fn a_secret_is_not_given_twice() {
    let variables = [
        ("SAVETHAT_ACCESS_PASSWORD", "correct horse"),
        ("SAVETHAT_ACCESS_PASSWORD_FILE", "/run/secret"),
        ("SAVETHAT_ACCESS", "password"),
    ];
    let refused =
        settle(&Flags::default(), &variables, Some("battery staple\n")).expect_err("both").to_string();
    assert!(refused.contains("SAVETHAT_ACCESS_PASSWORD and SAVETHAT_ACCESS_PASSWORD_FILE"), "{refused}");
    assert!(!refused.contains("horse") && !refused.contains("staple"), "{refused}");
}

#[rstest]
#[case("PROFILE", "city", "household or public")]
#[case("PUBLIC_URL", "save.example.org", "https://save.example.org")]
#[case("ACCESS", "closed", "password or proxy-header")]
#[case("ACCESS", "password", "access_password")]
#[case("ACCESS", "proxy-header", "trusted_proxies")]
#[case("ACCESS_PASSWORD", "correct horse", "so it is to be password")]
#[case("ACCESS_HEADER", "a b", "Remote-User")]
#[case("TRUSTED_PROXIES", "127.0.0.1,home", "\"home\"")]
#[case("RATE", "often", "600/min")]
#[case("CLIENT_BYTES_A_DAY", "0", "or off")]
#[case("CLIENT_DOWNLOADS", "-1", "or off")]
#[case("EGRESS_A_DAY", "much", "or off")]
#[case("MAX_CONNECTIONS", "0", "from 1 on")]
#[case("CORS_ORIGINS", "example.org", "https://example.org")]
#[case("TLS_CERT", "/a.pem", "tls_key")]
#[case("TLS_KEY", "/a.pem", "tls_cert")]
#[case("SITE_RATE", "1/fortnight", "600/min")]
#[case("SPOOL_MAX_BYTES", "1.5GiB", "2GiB")]
#[case("SPOOL_MAX_AGE", "30", "24h")]
#[case("MAX_FILE_BYTES", "large", "2GiB")]
#[case("LIBRARY", "on", "yes or no")]
#[case("WORK", "1", "yes or no")]
#[case("WATCHES", "-1", "a number like 20")]
#[case("WATCH_EVERY", "0.5s", "24h")]
#[case("PAUSE_AT", "0.92", "92%")]
#[case("LISTEN", "here", "127.0.0.1:8080")]
#[case("METRICS_LISTEN", "here", "127.0.0.1:8080")]
#[case("LOG_FORMAT", "xml", "human or json")]
#[case("DRAIN_FOR", "soon", "24h")]
#[case("CANARY_EVERY", "1s", "10s at least")]
#[case("SITE_RUNGS", "page,window", "window")]
#[case("OPERATOR_NAME", "two\nlines", "one line")]
fn every_setting_that_is_malformed_is_named(#[case] name: &str, #[case] value: &str, #[case] wrong: &str) {
    let variable = format!("SAVETHAT_{name}");
    let sentence = sentence(&[(&variable, value)], None);
    assert!(sentence.contains(&name.to_lowercase()) && sentence.contains(wrong), "{sentence}");
}

#[test]
fn who_is_told_is_never_shown() {
    let variables = [
        ("SAVETHAT_NOTIFY", "https://hooks.example.org/secret-path, mailto:ann@example.org"),
        ("SAVETHAT_NOTIFY_SECRET", "correct horse battery"),
        ("SAVETHAT_SMTP_URL", "smtps://ann:secret-word@mail.example.org"),
        ("SAVETHAT_SMTP_FROM", "savethat@example.org"),
        ("SAVETHAT_NOTIFY_EVERY", "1h"),
    ];
    let settings = settle(&Flags::default(), &variables, None).expect("settled");
    assert_eq!(settings.told.targets.len(), 2);
    assert_eq!(settings.told.every, tell::Every::Digest(Duration::from_secs(3_600)));
    for shown in [settings.document().to_owned(), format!("{settings:?}")] {
        for hidden in ["secret-path", "secret-word", "horse", "ann@"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
}

#[rstest]
#[case(&[("NOTIFY", "ftp://hidden.example/x")], "notify", "ntfy://HOST/TOPIC")]
#[case(&[("NOTIFY", "https://hidden.example/a,https://hidden.example/a")], "notify", "twice")]
#[case(&[("NOTIFY", "http://127.0.0.1/hidden")], "notify", "notify_private = yes")]
#[case(&[("NOTIFY", "mailto:hidden@example.org")], "notify", "smtp_url and smtp_from")]
#[case(&[("NOTIFY_EVERY", "often")], "notify_every", "1h")]
#[case(&[("NOTIFY_LANGUAGE", "tlh")], "notify_language", "en, es, pt-BR")]
#[case(&[("NOTIFY_SECRET", "hidden")], "notify_secret", "16 characters")]
#[case(&[("NOTIFY_PRIVATE", "perhaps")], "notify_private", "yes or no")]
#[case(&[("SMTP_URL", "smtp://hidden.example")], "smtp_url", "smtp_from")]
#[case(&[("SMTP_URL", "http://hidden.example"), ("SMTP_FROM", "a@b.example")], "smtp_url", "smtps://USER")]
#[case(&[("SMTP_FROM", "nobody")], "smtp_from", "no address for mail")]
fn a_wrong_word_about_who_is_told_stops_the_start(
    #[case] variables: &[(&str, &str)],
    #[case] name: &str,
    #[case] wrong: &str,
) {
    let variables: Vec<_> =
        variables.iter().map(|(name, value)| (format!("SAVETHAT_{name}"), *value)).collect();
    let variables: Vec<_> = variables.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let sentence = sentence(&variables, None);
    assert!(sentence.contains(&format!("The setting {name} ")) && sentence.contains(wrong), "{sentence}");
    assert!(!sentence.contains("hidden"), "{sentence}");
}
