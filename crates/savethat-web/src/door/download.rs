//! Downloads: how many at once, and how many bytes a day.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context as Task, Poll, ready},
};

use axum::{body::Body, extract::Request, http::Method, response::Response};
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use savethat::{clock::Clock, context::Context};

use super::{account::Account, day::Day};
use crate::problem::Problem;

/// The bytes of files, and no pages.
pub(super) fn is_one(request: &Request) -> bool {
    let path = request.uri().path();
    let files = path.starts_with("/media/") || path == "/api/v1/file" || path.ends_with("/all.zip");
    files && *request.method() == Method::GET
}

/// A download under way; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    account: Arc<Account>,
    egress: Arc<Day>,
    clock: Arc<dyn Clock>,
}

impl Turn {
    /// # Errors
    /// `rate_limited` where it is the visitor's own limit, `busy` where it is the server's.
    pub(super) fn take(account: &Arc<Account>, egress: &Arc<Day>, cx: &Context) -> Result<Self, Problem> {
        let now = cx.clock.mono();
        egress.open(now).map_err(Problem::given_out)?;
        account.day.open(now).map_err(Problem::had_enough)?;
        account.begin().map_err(Problem::too_many)?;
        Ok(Self { account: account.clone(), egress: egress.clone(), clock: cx.clock.clone() })
    }

    fn sent(&self, bytes: u64) {
        let now = self.clock.mono();
        self.account.day.add(bytes, now);
        self.egress.add(bytes, now);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.account.end();
    }
}

/// The answer, counted while it is sent. What began is never cut: a cut file is what nobody wants.
pub(super) fn counted(response: Response, turn: Turn) -> Response {
    response.map(|body| Body::new(Counted { body, turn }))
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
