//! Answers at the pace of whoever reads them: one piece on its way at a time.
//!
//! A connection would take pieces until its buffer of 400 KB is full, and a visitor who reads slowly would hold all of it.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
};

use axum::{body::Body, response::Response};
use bytes::Bytes;
use futures_util::task::AtomicWaker;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

/// For the layer next to a connection, and no other: the next piece comes when the one before was sent and dropped, so that
/// whoever keeps a piece and waits for the next waits for ever.
pub(crate) async fn pace(response: Response) -> Response {
    // What has a length already, such as a page, is in memory as a whole.
    if response.body().size_hint().exact().is_some() {
        return response;
    }
    response.map(|body| Body::new(Paced { body, way: Arc::default() }))
}

struct Paced {
    body: Body,
    way: Arc<Way>,
}

#[derive(Default)]
struct Way {
    taken: AtomicBool,
    free: AtomicWaker,
}

/// Bytes that are being sent.
struct OnItsWay {
    bytes: Bytes,
    way: Arc<Way>,
}

impl AsRef<[u8]> for OnItsWay {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for OnItsWay {
    fn drop(&mut self) {
        self.way.taken.store(false, Ordering::Release);
        self.way.free.wake();
    }
}

impl HttpBody for Paced {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.way.taken.load(Ordering::Acquire) {
            self.way.free.register(cx.waker());
            // It may have been sent just before.
            if self.way.taken.load(Ordering::Acquire) {
                return Poll::Pending;
            }
        }
        let next = ready!(Pin::new(&mut self.body).poll_frame(cx));
        let way = self.way.clone();
        Poll::Ready(next.map(|read| {
            read.map(|frame| {
                frame.map_data(|bytes| {
                    way.taken.store(true, Ordering::Release);
                    Bytes::from_owner(OnItsWay { bytes, way })
                })
            })
        }))
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
    use std::io;

    use futures_util::{FutureExt, stream};
    use http_body_util::BodyExt;

    use super::*;

    async fn next(body: &mut Body) -> Option<Bytes> {
        let frame = body.frame().await?;
        Some(frame.expect("no error").into_data().expect("data"))
    }

    #[tokio::test]
    async fn the_next_waits_until_the_one_before_is_sent() {
        let pieces = ["one", "two"].map(|piece| Ok::<_, io::Error>(Bytes::from_static(piece.as_bytes())));
        let mut body = pace(Response::new(Body::from_stream(stream::iter(pieces)))).await.into_body();
        let mut one = next(&mut body).await.expect("a piece");
        let rest = one.split_off(1);
        drop(one);
        assert!(next(&mut body).now_or_never().is_none(), "a part of it is still on its way");
        let waiting = tokio::spawn(async move { (next(&mut body).await, body) });
        tokio::task::yield_now().await;
        assert_eq!(rest, "ne");
        drop(rest);
        let (two, mut body) = waiting.await.expect("no panic");
        assert_eq!(two.expect("a piece"), "two");
        assert!(next(&mut body).await.is_none());
    }

    #[tokio::test]
    async fn a_page_is_left_alone() {
        let body = pace(Response::new(Body::from("a page"))).await.into_body();
        assert_eq!(body.size_hint().exact(), Some(6));
        assert_eq!(body.collect().await.expect("a page").to_bytes(), "a page");
    }
}
