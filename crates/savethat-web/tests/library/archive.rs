//! An archive, read by a reader that is not ours.

use std::io::Read as _;

use rawzip::ZipArchive;

/// Names and bytes of the entries, each checked against its CRC.
pub(crate) fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let archive = ZipArchive::from_slice(bytes).expect("an archive");
    let mut entries = archive.entries();
    let mut found = Vec::new();
    while let Some(entry) = entries.next_entry().expect("readable") {
        let name = String::from_utf8(entry.file_path().as_ref().to_vec()).expect("UTF-8");
        let entry = archive.get_entry(entry.wayfinder()).expect("its local header");
        let mut content = Vec::new();
        entry.verifying_reader(entry.data()).read_to_end(&mut content).expect("its sum matches");
        found.push((name, content));
    }
    found
}

/// The names alone.
pub(crate) fn names(bytes: &[u8]) -> Vec<String> {
    entries(bytes).into_iter().map(|(name, _)| name).collect()
}
