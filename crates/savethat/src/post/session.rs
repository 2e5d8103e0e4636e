//! What the page gave and the bytes will ask for.

use std::sync::Arc;

use super::Jar;

/// The jar, user agent and referer of the request that found a post. They stay with its media: a media address asked
/// for without them is answered with 403.
///
/// The default one is nobody's: of media that nobody will ask for.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// The cookies of the look-up, as they were when it ended.
    pub jar: Arc<Jar>,
    /// The `User-Agent` of the look-up.
    pub agent: Arc<str>,
    /// The `Referer` that the site's media servers want.
    pub referer: Arc<str>,
}
