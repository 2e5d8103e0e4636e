//! Bodies as they go out: counted, paced, broken off.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;
use jiff::Timestamp;

use crate::hit::Progress;
use crate::reply::{End, Stream};

/// The body of every answer.
pub(crate) type Outgoing = UnsyncBoxBody<Bytes, io::Error>;

/// Bytes handed over at a time.
const PIECE: usize = 64 * 1024;

/// How long a broken answer waits before it breaks, so that what came before has left the buffers.
const LINGER: Duration = Duration::from_millis(40);

/// A body that is there as a whole.
pub(crate) fn full(bytes: Bytes, progress: &Progress) -> Outgoing {
    progress.sent(bytes.len() as u64);
    progress.finish();
    Full::new(bytes).map_err(|never| match never {}).boxed_unsync()
}

struct Sending<N> {
    now: N,
    stream: Stream,
    sent: u64,
    progress: Progress,
}

/// A body in pieces. `now` is the site's clock.
pub(crate) fn pieces(
    stream: Stream,
    progress: Progress,
    now: impl Fn() -> Timestamp + Send + 'static,
) -> Outgoing {
    let sending = Sending { now, stream, sent: 0, progress };
    let frames = stream::unfold(Some(sending), |sending| async move {
        let mut sending = sending?;
        match sending.next().await {
            Ok(Some(piece)) => Some((Ok(Frame::data(piece)), Some(sending))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    });
    BodyExt::boxed_unsync(StreamBody::new(frames))
}

impl<N: Fn() -> Timestamp> Sending<N> {
    async fn next(&mut self) -> io::Result<Option<Bytes>> {
        let left = self.stream.count - self.sent;
        if left == 0 {
            if self.stream.end == End::Broken {
                pause(LINGER).await;
                return Err(io::Error::from(io::ErrorKind::ConnectionAborted));
            }
            self.progress.finish();
            return Ok(None);
        }
        let mut most = PIECE.min(usize::try_from(left).unwrap_or(PIECE));
        if let Some((bytes, before)) = self.stream.pace {
            most = most.min(bytes.max(1));
            pause(before).await;
        }
        if let Some((after, silence)) = self.stream.stall {
            if self.sent >= after {
                self.stream.stall = None;
                pause(silence).await;
            } else {
                most = most.min(usize::try_from(after - self.sent).unwrap_or(most));
            }
        }
        let piece = self.stream.content.chunk(self.stream.from + self.sent, most);
        if self.sent == 0 {
            self.progress.begin((self.now)());
        }
        self.sent += piece.len() as u64;
        self.progress.sent(piece.len() as u64);
        if piece.is_empty() {
            // Cannot happen while `count` fits the content; ending beats spinning if it ever does not.
            self.stream.count = self.sent;
        }
        Ok(Some(piece))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a slow server is slow in real time, whatever the site's clock says"
)]
async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}

/// The bytes, gzipped fast.
pub(crate) fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::fast());
    // Writing into a vector does not fail.
    let done = io::Write::write_all(&mut encoder, bytes).and_then(|()| encoder.finish());
    done.unwrap_or_default().into()
}
