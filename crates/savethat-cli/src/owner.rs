//! Whom savethat runs as, where somebody expects it to be somebody else: many images take `PUID` and `PGID` and become that user.
//! Ours begins as nobody and can become nobody else.

#[cfg(unix)]
use savethat_words::{Said, say};

#[cfg(unix)]
use crate::output;

/// Says so, once, at the start of a server.
#[cfg(unix)]
pub(crate) fn say() {
    let variable = |name: &str| std::env::var(name).ok();
    if let Some(told) = told(
        variable("PUID").as_deref(),
        variable("PGID").as_deref(),
        rustix::process::geteuid().as_raw(),
        rustix::process::getegid().as_raw(),
    ) {
        output::say(&told);
    }
}

/// Where users have no numbers, nobody expects any.
#[cfg(not(unix))]
pub(crate) fn say() {}

#[cfg(unix)]
fn told(wanted_user: Option<&str>, wanted_group: Option<&str>, user: u32, group: u32) -> Option<Said> {
    let number = |text: Option<&str>| text.and_then(|text| text.trim().parse::<u32>().ok());
    let wanted = (number(wanted_user).unwrap_or(user), number(wanted_group).unwrap_or(group));
    let (wanted_user, wanted_group) = wanted;
    (wanted != (user, group))
        .then(|| say::command_puid(format!("{user}:{group}"), format!("{wanted_user}:{wanted_group}")))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn who_expects_somebody_else_is_told() {
        let told = |user, group| told(user, group, 10_001, 10_001);
        for nothing in
            [(None, None), (Some("10001"), None), (Some("10001"), Some("10001")), (Some("ann"), None)]
        {
            assert_eq!(told(nothing.0, nothing.1), None, "{nothing:?}");
        }
        let said = told(Some("1026"), Some("100")).expect("a sentence").to_string();
        assert!(said.contains("runs as 10001:10001") && said.contains("user: \"1026:100\""), "{said}");
        assert!(told(None, Some("100")).expect("a sentence").to_string().contains("--user 10001:100."));
    }
}
