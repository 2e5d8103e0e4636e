//! What all ways in and the media server said together.

use super::Probed;
use crate::{
    failure::{Code, Failure},
    source::tiktok::Rung,
};

/// Whether posts of the site can be saved from here.
#[derive(Clone, Debug)]
pub enum Standing {
    /// This way has the post, and the first bytes of its file came.
    Works(Rung),
    /// This way has the post, and no byte of its file comes.
    NoBytes(Rung, Failure),
    /// The site says that this very post is not to be had: it is no post to look with.
    Gone(Failure),
    /// No way in works.
    Down(Failure),
}

impl Probed {
    /// What it amounts to.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let found = self.ways.iter().find(|way| way.post.is_ok()).map(|way| way.rung);
        if let Some(rung) = found {
            return match self.media.as_ref().map(|sample| &sample.seen) {
                Some(Err(failure)) => Standing::NoBytes(rung, failure.clone()),
                Some(Ok(_)) | None => Standing::Works(rung),
            };
        }
        let failures: Vec<&Failure> = self.ways.iter().filter_map(|way| way.post.as_ref().err()).collect();
        weigh(&failures)
    }
}

/// Half of the ways that agree make it a matter of the post: one alone may be a closed door.
fn weigh(failures: &[&Failure]) -> Standing {
    let definite: Vec<&&Failure> = failures.iter().filter(|failure| is_about_the_post(failure)).collect();
    if let Some(first) = definite.first()
        && definite.len() * 2 >= failures.len()
    {
        return Standing::Gone((**first).clone());
    }
    // As for a look-up: a refusal says most, then silence, then what cannot be read.
    let loudest = [Code::SiteRefused, Code::SiteUnreachable, Code::SiteChanged]
        .into_iter()
        .find_map(|code| failures.iter().find(|failure| failure.code() == code));
    Standing::Down(
        loudest
            .or(failures.first())
            .map_or_else(|| Failure::new(Code::Internal), |failure| (*failure).clone()),
    )
}

fn is_about_the_post(failure: &Failure) -> bool {
    matches!(
        failure.code(),
        Code::NotFound | Code::Expired | Code::Private | Code::LoginRequired | Code::RegionBlocked
    )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[Code::NotFound, Code::NotFound, Code::SiteChanged, Code::SiteChanged], Code::NotFound, true)]
    #[case(&[Code::NotFound, Code::SiteRefused, Code::SiteRefused], Code::SiteRefused, false)]
    #[case(&[Code::SiteChanged, Code::SiteUnreachable, Code::SiteRefused], Code::SiteRefused, false)]
    #[case(&[Code::SiteChanged, Code::SiteUnreachable], Code::SiteUnreachable, false)]
    #[case(&[Code::Private], Code::Private, true)]
    #[case(&[], Code::Internal, false)]
    fn one_closed_door_is_no_deleted_post(#[case] said: &[Code], #[case] code: Code, #[case] gone: bool) {
        let failures: Vec<Failure> = said.iter().map(|code| Failure::new(*code)).collect();
        match weigh(&failures.iter().collect::<Vec<_>>()) {
            Standing::Gone(failure) => assert!(gone && failure.code() == code, "{failure:?}"),
            Standing::Down(failure) => assert!(!gone && failure.code() == code, "{failure:?}"),
            other => panic!("{other:?}"),
        }
    }
}
