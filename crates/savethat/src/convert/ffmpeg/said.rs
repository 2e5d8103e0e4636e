//! What a child says, as much of the end as fits.

use std::{
    io::{self, Read},
    process::ChildStderr,
};

use tokio::task::{JoinHandle, spawn_blocking};

/// Bytes that are kept.
const KEPT: usize = 4 << 10;

/// A child's standard error, read as it comes so that it never has to wait.
#[derive(Debug)]
pub(super) struct Said(JoinHandle<String>);

impl Said {
    pub(super) fn by(stderr: Option<ChildStderr>) -> Self {
        Self(spawn_blocking(move || stderr.map_or_else(String::new, tail)))
    }

    /// Everything that is kept, once the child and all that it started have closed it.
    pub(super) async fn all(self) -> String {
        self.0.await.unwrap_or_default()
    }
}

/// The last [`KEPT`] bytes, without what a terminal would obey.
fn tail(mut from: impl Read) -> String {
    let mut kept = Vec::new();
    let mut piece = [0; KEPT];
    loop {
        match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => {
                kept.extend_from_slice(&piece[..read]);
                kept.drain(..kept.len().saturating_sub(KEPT));
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    let said = String::from_utf8_lossy(&kept);
    said.trim()
        .chars()
        .map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_kept() {
        let said = tail(&[b"a".repeat(100_000), b"\x1b[31m the last\n".to_vec()].concat()[..]);
        assert!(said.len() <= KEPT && said.ends_with(" [31m the last"), "{said}");
        assert_eq!(tail(&b""[..]), "");
    }
}
