//! Following a generation: bytes as they come, never past what may be shown.

use std::{io, pin::Pin, sync::Arc};

use bytes::Bytes;
use futures_util::{Stream, stream};
use tokio::sync::watch;

use super::{
    Spooled,
    generation::{End, Generation, Growth},
    piece::Piece,
};
use crate::failure::Failure;

/// Bytes as they come. An error is the last item.
pub type ByteStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

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
        let end = self.end().await?;
        if self.at >= end {
            return Ok(None);
        }
        let mut piece = Piece::take();
        // What was written a moment ago is still in memory: going to another thread for it would cost more than reading it.
        if !piece.fill_at_once(&self.generation.file, self.at, end) {
            let (generation, at) = (self.generation.clone(), self.at);
            let filled = tokio::task::spawn_blocking(move || piece.fill(&generation.file, at, end));
            piece = filled.await.map_err(io::Error::other)??;
        }
        if piece.as_ref().is_empty() {
            return Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the spooled file is shorter than what was written",
            ));
        }
        self.at += piece.as_ref().len() as u64;
        Ok(Some(Bytes::from_owner(piece)))
    }

    /// Waits until there is a byte to show, or none will come: where what may be shown ends (exclusive).
    async fn end(&mut self) -> io::Result<u64> {
        let (length, held) = (self.generation.head.length, self.generation.held);
        let (at, to) = (self.at, self.to.unwrap_or(u64::MAX));
        let mut end = Ok(0);
        let told = self.growth.wait_for(|growth| match &growth.end {
            End::Proved(_) => {
                end = Ok(growth.written.min(to));
                true
            }
            End::Broken(failure) => {
                end = Err(io::Error::other(failure.clone()));
                true
            }
            End::NotYet => {
                let shown = growth.written.min(length.unwrap_or(growth.written).saturating_sub(held));
                end = Ok(shown.min(to));
                shown > at || at >= to
            }
        });
        told.await.map_err(io::Error::other)?;
        end
    }
}
