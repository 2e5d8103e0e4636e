//! Downloads: how many at once, and how many bytes a day.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context as Task, Poll, ready},
};

use axum::{
    body::Body,
    extract::Request,
    http::{Method, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use savethat::{clock::Clock, context::Context};

use super::{Lasting, account::Account, day::Day};
use crate::{asked::Asked, problem::Problem};

/// What the bytes of a file are wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// To be kept.
    Saved,
    /// On a page of ours, which shows many at once.
    Shown,
}

impl Kind {
    /// `None` of a page.
    pub(super) fn of(request: &Request) -> Option<Self> {
        let path = request.uri().path();
        let media = path.starts_with("/media/");
        let fed = path.starts_with("/feed/") && !path.ends_with(".xml");
        let file = media || fed || path == "/api/v1/file" || path.ends_with("/all.zip");
        if !file || *request.method() != Method::GET {
            return None;
        }
        let cover = path.rsplit('/').next().is_some_and(|name| name.split('.').next() == Some("cover"));
        let inline = || Asked::of(request.uri().query().unwrap_or_default()).flag("inline").unwrap_or(false);
        // Who reads a feed takes all that is new in it at once.
        Some(if fed || (media && (cover || inline())) { Self::Shown } else { Self::Saved })
    }
}

/// A download under way; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    account: Arc<Account>,
    egress: Arc<Day>,
    clock: Arc<dyn Clock>,
    /// Among the downloads at the same time.
    place: Option<Lasting>,
}

impl Turn {
    /// # Errors
    /// `rate_limited` where it is the visitor's own limit, `busy` where it is the server's.
    pub(super) fn take(
        kind: Kind,
        account: &Arc<Account>,
        egress: &Arc<Day>,
        cx: &Context,
    ) -> Result<Self, Problem> {
        let now = cx.clock.mono();
        egress.open(now).map_err(Problem::given_out)?;
        account.day.open(now).map_err(Problem::had_enough)?;
        let place = match kind {
            Kind::Saved => Some(Lasting::download(account)?),
            Kind::Shown => None,
        };
        Ok(Self { account: account.clone(), egress: egress.clone(), clock: cx.clock.clone(), place })
    }

    /// The answer, counted while it is sent. What began is never cut: a cut file is what nobody wants.
    ///
    /// What is shown has no place yet. A picture needs none; a film waits for one, whatever its address calls it.
    pub(super) async fn send(mut self, response: Response, cx: &Context) -> Response {
        if !response.status().is_success() {
            return response;
        }
        let kind = response.headers().get(header::CONTENT_TYPE);
        let picture = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"image/"));
        if self.place.is_none() && !picture {
            match Lasting::download_in_time(&self.account, cx).await {
                Ok(place) => self.place = Some(place),
                Err(problem) => return problem.into_response(),
            }
        }
        response.map(|body| Body::new(Counted { body, turn: self }))
    }

    fn sent(&self, bytes: u64) {
        let now = self.clock.mono();
        self.account.day.add(bytes, now);
        self.egress.add(bytes, now);
    }
}

struct Counted {
    body: Body,
    turn: Turn,
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Task<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let next = ready!(Pin::new(&mut self.body).poll_frame(task));
        if let Some(Ok(frame)) = &next
            && let Some(data) = frame.data_ref()
        {
            self.turn.sent(data.len() as u64);
        }
        Poll::Ready(next)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("/media/tiktok/1/1.mp4", Some(Kind::Saved))]
    #[case("/media/tiktok/1/1.mp4?inline=0", Some(Kind::Saved))]
    #[case("/media/tiktok/1/1.mp4?inline=1&save=x", Some(Kind::Shown))]
    #[case("/media/tiktok/1/cover.jpg", Some(Kind::Shown))]
    #[case("/media/tiktok/cover.x/1.mp4", Some(Kind::Saved))]
    #[case("/api/v1/file?link=x&inline=1", Some(Kind::Saved))]
    #[case("/list/1/all.zip?inline=1", Some(Kind::Saved))]
    #[case("/save?link=x", None)]
    fn what_the_bytes_are_for(#[case] at: &str, #[case] kind: Option<Kind>) {
        assert_eq!(Kind::of(&Request::get(at).body(Body::empty()).unwrap()), kind);
        assert_eq!(Kind::of(&Request::head(at).body(Body::empty()).unwrap()), None);
    }
}
