//! Read back with a reader that is not ours.

use std::io::Read;

use futures_util::stream;
use rawzip::ZipArchive;

use super::*;

/// A file in memory.
struct Memory {
    bytes: Vec<u8>,
    /// What a second reading gives, where it differs.
    then: Option<Vec<u8>>,
    read: std::sync::atomic::AtomicUsize,
    fails: bool,
}

fn memory(bytes: &[u8]) -> Memory {
    Memory { bytes: bytes.into(), then: None, read: 0.into(), fails: false }
}

#[async_trait]
impl Whole for Memory {
    async fn length(&mut self) -> Result<u64, Error> {
        if self.fails { Err(Error::other("came cut every time")) } else { Ok(self.bytes.len() as u64) }
    }

    fn read(&self) -> ByteStream {
        let first = self.read.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
        let bytes = if first { &self.bytes } else { self.then.as_ref().unwrap_or(&self.bytes) };
        stream::iter(bytes.chunks(7).map(|part| Ok(Bytes::copy_from_slice(part))).collect::<Vec<_>>()).boxed()
    }
}

async fn all(mut stream: ByteStream) -> Result<Vec<u8>, Error> {
    let mut all = Vec::new();
    while let Some(bytes) = stream.try_next().await? {
        all.extend_from_slice(&bytes);
    }
    Ok(all)
}

fn posted() -> Option<Timestamp> {
    "2026-11-22T10:11:13Z".parse().ok()
}

#[tokio::test]
async fn an_archive_reads_back() {
    let files = [
        ("alice_1_01.jpg", posted(), b"one".repeat(100)),
        ("alice_1_02 – été 日本.png", posted(), Vec::new()),
        ("folder/three.webp", None, b"3".to_vec()),
    ];
    let waiting = files.iter().map(|(name, at, bytes)| ((*name).into(), *at, memory(bytes))).collect();
    let bytes = all(archive(waiting)).await.expect("whole");
    assert_eq!(
        bytes.len() as u64,
        length(files.iter().map(|(name, at, bytes)| (*name, *at, bytes.len() as u64)))
    );

    let zip = ZipArchive::from_slice(&bytes).expect("an archive");
    let mut entries = zip.entries();
    for (name, at, content) in &files {
        let entry = entries.next_entry().expect("readable").expect("one more");
        assert_eq!(entry.file_path().as_ref(), name.as_bytes());
        assert!(!entry.has_data_descriptor());
        assert_eq!(entry.uncompressed_size_hint(), content.len() as u64);
        let wayfinder = entry.wayfinder();
        if let Some(at) = at {
            let modified = entry.last_modified();
            assert_eq!((modified.year(), modified.month(), modified.day()), (2026, 11, 22));
            assert_eq!((modified.hour(), modified.minute(), modified.second()), (10, 11, 13), "{at}");
        }
        let entry = zip.get_entry(wayfinder).expect("its local header");
        let mut read = Vec::new();
        entry.verifying_reader(entry.data()).read_to_end(&mut read).expect("its sum matches");
        assert_eq!(&read, content);
    }
    assert!(entries.next_entry().expect("readable").is_none());
}

#[tokio::test]
async fn no_files_are_an_empty_archive() {
    let bytes = all(archive::<Memory>(VecDeque::new())).await.expect("whole");
    assert_eq!(bytes.len() as u64, length([]));
    assert_eq!(ZipArchive::from_slice(&bytes).expect("an archive").entries_hint(), 0);
}

#[tokio::test]
async fn a_file_that_fails_fails_the_archive() {
    let broken = Memory { fails: true, ..memory(b"two") };
    let mut stream =
        archive(VecDeque::from([("1".into(), None, memory(b"one")), ("2".into(), None, broken)]));
    let mut last = None;
    while let Some(bytes) = stream.next().await {
        last = Some(bytes);
    }
    assert_eq!(last.expect("came").expect_err("failed").to_string(), "came cut every time");
}

#[tokio::test]
async fn a_file_that_changes_fails_the_archive() {
    for then in [&b"tw"[..], b"twoo", b"owt"] {
        let file = Memory { then: Some(then.into()), ..memory(b"two") };
        assert!(all(archive(VecDeque::from([("1".into(), None, file)]))).await.is_err());
    }
}

#[tokio::test]
async fn a_name_that_does_not_fit_is_refused() {
    let name = "n".repeat(1 << 16);
    assert!(all(archive(VecDeque::from([(name, None, memory(b""))]))).await.is_err());
}

/// More files than 16 bits count: the directory needs ZIP64.
#[tokio::test]
async fn many_files_are_counted() {
    let files = (0..70_000).map(|n| (n.to_string(), None, memory(b""))).collect();
    let bytes = all(archive(files)).await.expect("whole");
    let zip = ZipArchive::from_slice(&bytes).expect("an archive");
    assert_eq!(zip.entries_hint(), 70_000);
    let mut entries = zip.entries();
    let mut count = 0;
    while entries.next_entry().expect("readable").is_some() {
        count += 1;
    }
    assert_eq!(count, 70_000);
}

/// Sizes and offsets over 32 bits, without the bytes: only the records are made and read.
#[test]
fn large_files_have_wide_numbers() {
    let large = 5 << 30;
    let record = Record::new("large.mp4".into(), posted(), large, 7, large + 1);
    let (local, central) = (record.local(), record.central());
    // Twice 8 bytes more in one, three times in the other; the header of the field is 4.
    let small = Record::new("large.mp4".into(), posted(), 1, 7, 1);
    assert_eq!(local.len(), small.local().len() + 20);
    assert_eq!(central.len(), small.central().len() + 28);
    assert_eq!(local[18..26], [0xff; 8]);
    let wide = local.len() - 25;
    assert_eq!(local[wide..wide + 8], large.to_le_bytes());
    let bytes = [central.clone(), record::end(1, central.len() as u64, 0)].concat();
    let zip = ZipArchive::from_slice(&bytes).expect("an archive");
    let entry = zip.entries().next_entry().expect("readable").expect("one");
    assert_eq!(entry.uncompressed_size_hint(), large);
    assert_eq!(entry.local_header_offset(), large + 1);
    assert_eq!(
        length([("a", None, 5 << 30), ("b", None, 1)]),
        2 * 31 + 20 + 2 * 47 + 20 + 12 + (5 << 30) + 1 + 22 + 76
    );
}
