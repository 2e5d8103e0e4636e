//! Read back with a reader that is not ours.

use std::io::Read;

use futures_util::{StreamExt, TryStreamExt, stream};
use proptest::prelude::*;
use rawzip::ZipArchive;

use super::*;

/// A file in memory.
#[derive(Debug)]
struct Memory {
    bytes: Vec<u8>,
    /// What is read, where it differs from what was proved.
    then: Option<Vec<u8>>,
    fails: bool,
}

fn memory(bytes: &[u8]) -> Memory {
    Memory { bytes: bytes.into(), then: None, fails: false }
}

#[async_trait]
impl Whole for Memory {
    fn tag(&self) -> &str {
        "\"tag\""
    }

    async fn proved(&self) -> Result<(u64, u32), Error> {
        if self.fails {
            return Err(Error::other("came cut every time"));
        }
        Ok((self.bytes.len() as u64, crc32fast::hash(&self.bytes)))
    }

    fn read(&self, from: u64, to: u64) -> ByteStream {
        let bytes = self.then.as_ref().unwrap_or(&self.bytes);
        let (from, to) = ((from as usize).min(bytes.len()), (to as usize).min(bytes.len()));
        let parts = bytes[from..to].chunks(7).map(|part| Ok(bytes::Bytes::copy_from_slice(part)));
        stream::iter(parts.collect::<Vec<_>>()).boxed()
    }
}

fn named(name: &str, modified: Option<Timestamp>, file: Memory) -> Named {
    (name.into(), modified, file.bytes.len() as u64, Arc::new(file))
}

fn archive(files: Vec<Named>) -> Archive {
    Archive::with(files).expect("an archive")
}

async fn whole(files: Vec<Named>) -> Result<Vec<u8>, Error> {
    let archive = archive(files);
    let bytes = all(archive.read(0, None)).await?;
    assert_eq!(bytes.len() as u64, archive.length());
    Ok(bytes)
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
    let told = files.iter().map(|(name, at, bytes)| named(name, *at, memory(bytes))).collect();
    let bytes = whole(told).await.expect("whole");

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

/// Every part that begins and ends anywhere is the same part of the whole.
#[tokio::test]
async fn any_part_is_that_of_the_whole() {
    let files = || {
        vec![
            named("one.jpg", posted(), memory(&b"one".repeat(50))),
            named("empty.png", None, memory(b"")),
            named("日本.webp", posted(), memory(b"3")),
        ]
    };
    let bytes = whole(files()).await.expect("whole");
    let archive = archive(files());
    for from in 0..=bytes.len() {
        let rest = all(archive.read(from as u64, None)).await.expect("a rest");
        assert!(rest == bytes[from..], "from {from}");
        for to in [from, from + 1, from + 9, from + 200, usize::MAX] {
            let part = all(archive.read(from as u64, Some(to as u64))).await.expect("a part");
            assert!(part == bytes[from..to.min(bytes.len()).max(from)], "from {from} to {to}");
        }
    }
    assert!(all(archive.read(u64::MAX, None)).await.expect("nothing").is_empty());
}

/// What lies before is not made: a part of one file needs no other.
#[tokio::test]
async fn a_part_waits_for_its_own_file_alone() {
    let broken = Memory { fails: true, ..memory(b"one") };
    let archive = archive(vec![named("1", None, broken), named("2", None, memory(b"second"))]);
    let header = 30 + 1;
    let (second, end) = (header + 3 + header, header + 3 + header + 6);
    assert_eq!(all(archive.read(second, Some(end))).await.expect("whole"), b"second");
    assert_eq!(all(archive.read(second - header, Some(end))).await.expect("whole")[..4], *b"PK\x03\x04");
    assert!(all(archive.read(second, None)).await.is_err(), "the directory names the sum of the broken one");
    assert!(all(archive.read(0, Some(1))).await.is_err());
}

#[test]
fn the_tag_names_everything_that_makes_the_bytes() {
    let of = |name: &str, modified, bytes: &[u8]| {
        archive(vec![named(name, modified, memory(bytes)), named("2", None, memory(b"2"))]).etag
    };
    let tag = of("1", posted(), b"1");
    assert_eq!(tag, of("1", posted(), b"1"));
    assert!(tag.len() == 26 && tag.starts_with('"') && tag.ends_with('"'), "{tag}");
    for other in [of("one", posted(), b"1"), of("1", None, b"1"), of("1", posted(), b"12")] {
        assert_ne!(tag, other);
    }
    let swapped = archive(vec![named("2", None, memory(b"2")), named("1", posted(), memory(b"1"))]);
    assert_ne!(tag, swapped.etag);
}

#[tokio::test]
async fn no_files_are_an_empty_archive() {
    let bytes = whole(Vec::new()).await.expect("whole");
    assert_eq!(bytes.len(), 22);
    assert_eq!(ZipArchive::from_slice(&bytes).expect("an archive").entries_hint(), 0);
}

#[tokio::test]
async fn a_file_that_fails_fails_the_archive() {
    let broken = Memory { fails: true, ..memory(b"two") };
    let archive = archive(vec![named("1", None, memory(b"one")), named("2", None, broken)]);
    let mut stream = archive.read(0, None);
    let mut last = None;
    while let Some(bytes) = stream.next().await {
        last = Some(bytes);
    }
    assert_eq!(last.expect("came").expect_err("failed").to_string(), "came cut every time");
}

#[tokio::test]
async fn a_file_that_changes_fails_the_archive() {
    for then in [&b""[..], b"tw", b"twoo", b"owt"] {
        let file = Memory { then: Some(then.into()), ..memory(b"two") };
        // Longer than it was proved to be: no more than promised is read, and the sum is another or the same.
        let longer = then.len() > 3;
        assert_eq!(whole(vec![named("1", None, file)]).await.is_ok(), longer, "{then:?}");
    }
    // Not the length that the layout was made with.
    let file: Named = ("1".into(), None, 4, Arc::new(memory(b"two")));
    assert!(all(archive(vec![file]).read(0, None)).await.is_err());
}

#[test]
fn a_name_that_does_not_fit_is_refused() {
    let long = Archive::with(vec![named(&"n".repeat(1 << 16), None, memory(b""))]);
    assert_eq!(long.expect_err("refused").kind(), ErrorKind::InvalidInput);
    let nul = Archive::with(vec![named("a\0b", None, memory(b""))]);
    assert_eq!(nul.expect_err("refused").kind(), ErrorKind::InvalidInput);
    let file = || Arc::new(memory(b""));
    let endless =
        Archive::with(vec![("1".into(), None, u64::MAX - 9, file()), ("2".into(), None, u64::MAX, file())]);
    assert_eq!(endless.expect_err("refused").kind(), ErrorKind::InvalidInput);
}

/// More files than 16 bits count: the directory needs ZIP64.
#[tokio::test]
async fn many_files_are_counted() {
    let files = (0..70_000).map(|n| named(&n.to_string(), None, memory(b""))).collect();
    let bytes = whole(files).await.expect("whole");
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
    let record = record::Record::new("large.mp4", posted(), large, 7, large + 1);
    let (local, central) = (record.local(), record.central());
    // Twice 8 bytes more in one, three times in the other; the header of the field is 4.
    let small = record::Record::new("large.mp4", posted(), 1, 7, 1);
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
    let mut layout = Layout::default();
    for (name, bytes) in [("a", large), ("b", 1)] {
        layout.add(name.into(), None, bytes).expect("it fits");
    }
    let layout = layout.ended().expect("it fits");
    assert_eq!(layout.length(), 2 * 31 + 20 + 2 * 47 + 20 + 12 + (5 << 30) + 1 + 22 + 76);
}

/// Around the largest numbers that fit: of the first file's length, and of where the second lies.
#[rstest::rstest]
#[case(u64::from(u32::MAX) - 32, false, false)]
#[case(u64::from(u32::MAX) - 31, false, true)]
#[case(u64::from(u32::MAX) - 1, false, true)]
#[case(u64::from(u32::MAX), true, true)]
fn numbers_are_wide_where_they_have_to_be(
    #[case] first: u64,
    #[case] length_is_wide: bool,
    #[case] place_is_wide: bool,
) {
    use layout::At;

    let mut layout = Layout::default();
    for (name, bytes) in [("a", first), ("b", 5)] {
        layout.add(name.into(), None, bytes).expect("it fits");
    }
    let layout = layout.ended().expect("it fits");
    let directory = layout.directory(|n| n as u32);
    let record = |n: usize| {
        let mut found = directory.windows(4).enumerate().filter(|(_, bytes)| bytes == b"PK\x01\x02");
        &directory[found.nth(n).expect("a record").0..]
    };
    let u16_at = |bytes: &[u8], at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
    let u32_at = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four"));
    let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let second = 31 + if length_is_wide { 20 } else { 0 } + first;
    assert_eq!((u32_at(record(0), 20), u32_at(record(0), 24)), (narrow(first), narrow(first)));
    assert_eq!(u32_at(record(1), 42), narrow(second));
    assert_eq!(u16_at(record(0), 30), if length_is_wide { 20 } else { 0 });
    assert_eq!(u16_at(record(1), 30), if place_is_wide { 12 } else { 0 });
    let offset = layout.length() - directory.len() as u64;
    // Around every border the layout says what lies there.
    assert_eq!(layout.at(0), At::Header(0, 0));
    assert_eq!(layout.at(second - 1), At::File(0, first - 1));
    assert_eq!(layout.at(second), At::Header(1, 0));
    assert_eq!(layout.at(second + 31), At::File(1, 0));
    assert_eq!(layout.at(offset - 1), At::File(1, 4));
    assert_eq!(layout.at(offset), At::Directory(0));
    assert_eq!(layout.at(layout.length()), At::End);
}

proptest! {
    /// Any files, any part: the same bytes as the same part of the whole.
    #[test]
    fn any_part_of_any_archive(
        files in prop::collection::vec((".{0,12}", prop::collection::vec(any::<u8>(), 0..60)), 0..6),
        from in 0.0..1.0_f64,
        share in 0.0..1.0_f64,
    ) {
        let files = || {
            let plain = files.iter().map(|(name, bytes)| (name.replace('\0', ""), bytes));
            plain.map(|(name, bytes)| named(&name, posted(), memory(bytes))).collect::<Vec<_>>()
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let bytes = runtime.block_on(whole(files())).expect("whole");
        let from = (bytes.len() as f64 * from) as usize;
        let to = from + ((bytes.len() - from) as f64 * share) as usize;
        let part = runtime.block_on(all(archive(files()).read(from as u64, Some(to as u64))));
        prop_assert_eq!(&part.expect("a part"), &bytes[from..to]);
    }
}
