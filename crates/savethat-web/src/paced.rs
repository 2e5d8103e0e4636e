//! A file's bytes at the pace of whoever reads them: one piece on its way at a time.
//!
//! A connection would take pieces until its buffer of 400 KB is full, and a visitor who reads slowly would hold all of it.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, task::AtomicWaker};
use savethat::spool::ByteStream;

/// The next piece comes when the one before was sent and dropped. Whoever keeps a piece and waits for the next waits for
/// ever: this is for connections, and for nobody who collects.
pub(crate) struct Paced {
    bytes: ByteStream,
    way: Arc<Way>,
}

impl Paced {
    pub(crate) fn new(bytes: ByteStream) -> Self {
        Self { bytes, way: Arc::default() }
    }
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

impl Stream for Paced {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.way.taken.load(Ordering::Acquire) {
            self.way.free.register(cx.waker());
            // It may have been sent just before.
            if self.way.taken.load(Ordering::Acquire) {
                return Poll::Pending;
            }
        }
        let next = ready!(self.bytes.poll_next_unpin(cx));
        Poll::Ready(next.map(|read| {
            read.map(|bytes| {
                self.way.taken.store(true, Ordering::Release);
                Bytes::from_owner(OnItsWay { bytes, way: self.way.clone() })
            })
        }))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{FutureExt, stream};

    use super::*;

    fn pieces(pieces: [&'static [u8]; 2]) -> Paced {
        Paced::new(Box::pin(stream::iter(pieces.map(|piece| Ok(Bytes::from_static(piece))))))
    }

    #[tokio::test]
    async fn the_next_waits_until_the_one_before_is_sent() {
        let mut paced = pieces([b"one", b"two"]);
        let mut one = paced.next().await.expect("a piece").expect("no error");
        let rest = one.split_off(1);
        drop(one);
        assert!(paced.next().now_or_never().is_none(), "a part of it is still on its way");
        let next = tokio::spawn(async move { (paced.next().await, paced) });
        tokio::task::yield_now().await;
        assert_eq!(&rest[..], b"ne");
        drop(rest);
        let (two, mut paced) = next.await.expect("no panic");
        assert_eq!(&two.expect("a piece").expect("no error")[..], b"two");
        assert!(paced.next().await.is_none());
    }

    #[tokio::test]
    async fn an_error_ends_it() {
        let failed = stream::iter([Ok(Bytes::from_static(b"one")), Err(io::Error::other("broken"))]);
        let mut paced = Paced::new(Box::pin(failed));
        assert!(paced.next().await.expect("a piece").is_ok());
        assert!(paced.next().await.expect("a piece").is_err());
        assert!(paced.next().await.is_none());
    }
}
