//! How posts and their files are named: `tiktok/7526770564367748360`, and in an address `1.mp4`, `2.jpg`.

use std::collections::HashSet;

use savethat_library::record::{KeptFile, Record};

use super::Library;
use crate::problem::Problem;

/// The records of posts that are named `SOURCE/ID`: those that are still there, each once, in this order.
///
/// # Errors
/// The library is in trouble.
pub(crate) async fn chosen(
    library: &Library,
    keys: impl Iterator<Item = &str>,
) -> Result<Vec<Record>, Problem> {
    let (mut records, mut seen) = (Vec::new(), HashSet::new());
    for key in keys.filter(|key| seen.insert(*key)) {
        let Some((source, id)) = key.split_once('/') else { continue };
        records.extend(library.store.record(source, id).await?);
    }
    Ok(records)
}

/// The name of a file. Its extension is a hint for people.
pub(crate) fn file_of(file: &KeptFile) -> String {
    let extension = file.path.rsplit_once('.').map(|(_, extension)| extension).unwrap_or_default();
    let plain = extension.len() <= 5 && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if plain && !extension.is_empty() { format!("{}.{extension}", file.n) } else { file.n.to_string() }
}

/// The file of that name; any extension serves.
pub(crate) fn named<'a>(record: &'a Record, name: &str) -> Option<&'a KeptFile> {
    let stem = name.split('.').next()?;
    let plain = !stem.starts_with('0') && stem.bytes().all(|byte| byte.is_ascii_digit());
    let n: u32 = plain.then(|| stem.parse().ok()).flatten()?;
    record.files.iter().find(|file| file.n == n)
}
