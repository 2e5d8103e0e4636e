//! Short links, as the app's share button makes them.

/// Which host a short link is made for. The codes are one namespace: every host knows all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShortHost {
    /// `vm.tiktok.com/CODE/`.
    Vm,
    /// `vt.tiktok.com/CODE/`.
    Vt,
    /// `www.tiktok.com/t/CODE/`.
    Www,
    /// `lite.tiktok.com/t/CODE/`.
    Lite,
}

impl ShortHost {
    /// The link for a code.
    #[must_use]
    pub fn link(self, code: &str) -> String {
        match self {
            ShortHost::Vm => format!("https://vm.tiktok.com/{code}/"),
            ShortHost::Vt => format!("https://vt.tiktok.com/{code}/"),
            ShortHost::Www => format!("https://www.tiktok.com/t/{code}/"),
            ShortHost::Lite => format!("https://lite.tiktok.com/t/{code}/"),
        }
    }
}

/// Where a short link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShortTarget {
    /// To a post, with the sharer's traces and, for a Story, its markers in the query.
    Post(u64),
    /// The same with an empty handle (`/@/video/ID`), as the apps have it since 2026.
    PostNoHandle(u64),
    /// To a profile.
    Profile(String),
    /// To an app invitation (`/ug/incentive/share/…`).
    Invite,
    /// To `/login`.
    Login,
    /// To another short link.
    Short(ShortHost, String),
    /// To this address, whatever it is.
    Address(String),
}
