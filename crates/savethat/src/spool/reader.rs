//! Following a generation: bytes as they come, never past what may be shown.

use std::{io, pin::Pin, sync::Arc};

use bytes::Bytes;
use futures_util::{Stream, stream};
use tokio::sync::watch;

use super::{
    Spooled, disk,
    generation::{End, Generation, Growth},
};
use crate::failure::Failure;

/// Bytes as they come. An error is the last item.
pub type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// Bytes of one piece: what a slow reader holds in memory.
const PIECE: u64 = 64 << 10;

/// The stream over the generation that `begin` gives.
pub(super) fn stream(
    begin: impl Future<Output = Result<(Arc<Generation>, Spooled), Failure>> + Send + 'static,
    from: u64,
    to: Option<u64>,
) -> ByteStream {
    let begin = async move {
        let (generation, handle) = begin.await.map_err(io::Error::other)?;
        let growth = generation.follow();
        Ok::<_, io::Error>(Reader { generation, growth, _handle: handle, at: from, to })
    };
    Box::pin(stream::try_unfold(State::Beginning(Box::pin(begin)), |state| async {
        let mut reader = match state {
            State::Beginning(begin) => begin.await?,
            State::Reading(reader) => reader,
        };
        Ok(reader.next().await?.map(|bytes| (bytes, State::Reading(reader))))
    }))
}

type Begin = Pin<Box<dyn Future<Output = io::Result<Reader>> + Send>>;

enum State {
    Beginning(Begin),
    Reading(Reader),
}

struct Reader {
    generation: Arc<Generation>,
    growth: watch::Receiver<Growth>,
    /// Keeps the writer at work.
    _handle: Spooled,
    at: u64,
    to: Option<u64>,
}

impl Reader {
    async fn next(&mut self) -> io::Result<Option<Bytes>> {
        let (length, held) = (self.generation.head.length, self.generation.held);
        let (at, to) = (self.at, self.to);
        // Some: so far may be shown. None: not yet anything, wait.
        let shown = |growth: &Growth| match &growth.end {
            End::Proved(_) => Some(growth.written),
            End::Broken(_) => Some(0),
            End::NotYet => {
                let end = length.unwrap_or(growth.written).saturating_sub(held);
                let shown = growth.written.min(end);
                (shown > at || to.is_some_and(|to| at >= to)).then_some(shown)
            }
        };
        let growth =
            self.growth.wait_for(|growth| shown(growth).is_some()).await.map_err(io::Error::other)?.clone();
        if let End::Broken(failure) = growth.end {
            return Err(io::Error::other(failure));
        }
        let end = shown(&growth).unwrap_or(0).min(to.unwrap_or(u64::MAX));
        if at >= end {
            return Ok(None);
        }
        let generation = self.generation.clone();
        let length = (end - at).min(PIECE) as usize;
        let piece = tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; length];
            let read = disk::read_at(&generation.file, &mut piece, at)?;
            piece.truncate(read);
            Ok::<_, io::Error>(piece)
        })
        .await
        .map_err(io::Error::other)??;
        if piece.is_empty() {
            return Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the spooled file is shorter than what was written",
            ));
        }
        self.at += piece.len() as u64;
        Ok(Some(piece.into()))
    }
}
