//! The profile page made to be embedded: knows a user's number where the profile page itself does not answer.

use super::{
    page::{self, Answer, first, lenient_json, unreadable},
    profile::User,
    scope::Frontity,
};

/// A user and the posts that the page names, newest first.
#[derive(Debug)]
pub(crate) struct Embedded {
    pub(crate) user: User,
    /// Ids of posts that are no Stories.
    pub(crate) posts: Vec<String>,
}

/// The user of `/embed/@handle`. Missing for private accounts and those that do not want to be embedded (second-hand), so
/// that nothing here is ever a verdict.
pub(crate) fn answer(html: &[u8], extra_hosts: &[String]) -> Answer<Embedded> {
    let page = page::read(html);
    let said = page.frontity.map(|json| {
        lenient_json(json, |json| Ok(embedded(&first(json)?, extra_hosts).map(Answer::Found)))
            .unwrap_or_else(|source| Some(Answer::Nothing(unreadable(source))))
    });
    said.flatten().unwrap_or_else(|| page.instead("TikTok's page carried no profile."))
}

fn embedded(state: &Frontity<'_>, extra_hosts: &[String]) -> Option<Embedded> {
    state.source.data.0.iter().find_map(|entry| {
        let posts = entry.posts.0.iter().filter_map(|post| post.id.some()).map(str::to_owned).collect();
        Some(Embedded { user: User::read(&entry.user, None, extra_hosts)?, posts })
    })
}
