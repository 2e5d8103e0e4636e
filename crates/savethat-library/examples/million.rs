//! A library of a million posts: its pages, beside the same questions asked of SQLite alone.
//!
//!     cargo run --release -p savethat-library --example million -- make /tmp/million 1000000
//!     cargo run --release -p savethat-library --example million -- measure /tmp/million
//!
//! `make` writes the records; `measure` prints a line of JSON for each question: the medians of the page by `Records::page` and of
//! the bare rows, in turns, and the most that one of them took. Then it writes a hundred posts a second for ten seconds while it
//! reads, and says what is resident.
//!
//! What is made up: 5,000 creators of whom few post most (by the root of their number), captions of 4 to 24 words of which few are
//! in most (Zipf), in four scripts, hashtags, 1 post in 10 with up to 12 pictures, four years of days, 1 in 50 gone.

use std::{
    io::{Write as _, stdout},
    path::Path,
    time::{Duration, Instant},
};

use jiff::Timestamp;
use savethat::post::Kind;
use savethat_library::{
    record::{KeptFile, Record},
    store::{Place, Records as _, Wanted, sqlite::Sqlite},
};
use sqlx::{
    ConnectOptions as _, Row as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteRow},
};

const CREATORS: u64 = 5_000;
const DAY: i64 = 86_400_000;
/// The last day.
const NOW: i64 = 1_795_348_800_000;
/// Posts on a page.
const PAGE: u32 = 48;
/// Turns of each question.
const TURNS: usize = 41;

/// The same sequence for the same seed (SplitMix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, below: u64) -> u64 {
        self.next() % below
    }

    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A place in a list of so many: the first ones far more often.
    fn often_low(&mut self, many: usize) -> usize {
        ((many as f64 + 1.0).powf(self.part()) as usize).saturating_sub(1).min(many - 1)
    }
}

const SYLLABLES: [&str; 40] = [
    "ka", "ri", "mo", "ten", "sa", "lu", "vel", "dor", "in", "cha", "po", "mi", "ster", "an", "go", "be",
    "tra", "li", "no", "shi", "ra", "qui", "fe", "nd", "oo", "wa", "gle", "ty", "ham", "zu", "per", "ce",
    "ja", "lo", "bri", "yo", "ex", "um", "th", "ede",
];
const FREQUENT: [&str; 12] =
    ["the", "fyp", "and", "day", "with", "viral", "story", "morning", "love", "new", "you", "made"];
const ELSEWHERE: [&str; 12] = [
    "猫咪",
    "今天",
    "京都の朝",
    "さくら",
    "привет",
    "сегодня",
    "утро",
    "café",
    "niño",
    "überall",
    "🌊",
    "✨",
];

/// 20,000 words, the most frequent first.
fn words() -> Vec<String> {
    let mut dice = Dice(3);
    let mut words: Vec<String> = FREQUENT.iter().map(|word| (*word).to_owned()).collect();
    words.extend(ELSEWHERE.iter().map(|word| (*word).to_owned()));
    while words.len() < 20_000 {
        let many = 1 + dice.below(4);
        let word = (0..=many).map(|_| SYLLABLES[dice.below(40) as usize]).collect();
        words.push(word);
    }
    words
}

fn record(n: u64, of: u64, words: &[String], dice: &mut Dice) -> Record {
    let creator = ((dice.part() * dice.part()) * CREATORS as f64) as u64;
    let handle = format!("{}.{creator}", words[200 + creator as usize]);
    // Kept in order of time, each within three days of being posted.
    let kept = NOW - ((of - n) * (4 * 365 * DAY as u64) / of) as i64;
    let posted = kept - dice.below(3 * DAY as u64) as i64;
    let id = ((posted as u64 / 1_000) << 32 | (n & 0xFFFF_FFFF)).to_string();
    let mut caption: Vec<String> =
        (0..4 + dice.below(21)).map(|_| words[dice.often_low(words.len())].clone()).collect();
    caption.extend((0..dice.below(4)).map(|_| format!("#{}", words[dice.often_low(words.len())])));
    let (kind, files) = match dice.below(100) {
        0..10 => (Kind::Photos, 1 + dice.below(12)),
        10..40 => (Kind::Video, 1),
        _ => (Kind::Story, 1),
    };
    let extension = if kind == Kind::Photos { "jpg" } else { "mp4" };
    let file = |file: u32, dice: &mut Dice| KeptFile {
        n: file,
        path: format!("{handle}/{posted}_{id}_{file:02}.{extension}"),
        sha256: format!("{:016x}", dice.next()).repeat(4),
        bytes: 200_000 + dice.below(8_000_000),
        mime: if extension == "jpg" { "image/jpeg" } else { "video/mp4" }.to_owned(),
        width: Some(1080),
        height: Some(1920),
        duration_s: (extension == "mp4").then_some(17.5),
    };
    let files: Vec<KeptFile> = (1..=files as u32).map(|n| file(n, dice)).collect();
    let time = |at: i64| Timestamp::from_millisecond(at).expect("a time");
    Record {
        source: "tiktok".to_owned(),
        link: format!("https://www.tiktok.com/@{handle}/video/{id}"),
        id,
        kind,
        author_id: Some(creator.to_string()),
        name: words[200 + creator as usize].to_uppercase(),
        handle,
        caption: caption.join(" "),
        posted: time(posted),
        expires: (kind == Kind::Story).then(|| time(posted + DAY)),
        kept: time(kept),
        via: "page".to_owned(),
        made_by_ai: None,
        gone: (dice.below(50) == 0).then(|| time(kept + DAY)),
        files,
    }
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn now() -> Instant {
    Instant::now()
}

async fn sleep_until(at: Instant) {
    tokio::time::sleep_until(at.into()).await;
}

fn line(document: &serde_json::Value) {
    let _nobody_reads = writeln!(stdout().lock(), "{document}");
}

async fn make(folder: &Path, many: u64) {
    std::fs::create_dir_all(folder).expect("a folder");
    let store = Sqlite::open(&folder.join("library.db")).await.expect("a new library");
    let (words, mut dice, start) = (words(), Dice(7), now());
    let mut batch = Vec::with_capacity(2_000);
    for n in 1..=many {
        batch.push(record(n, many, &words, &mut dice));
        if batch.len() == 2_000 || n == many {
            store.keep_all(&batch).await.expect("kept");
            batch.clear();
        }
    }
    let bytes = std::fs::metadata(folder.join("library.db")).map_or(0, |about| about.len());
    store.close().await;
    line(&serde_json::json!({ "made": many, "seconds": start.elapsed().as_secs(), "bytes": bytes }));
}

/// A question: its name, what is wanted, and the same in SQL, without the order.
struct Question {
    name: &'static str,
    wanted: Wanted,
    bare: &'static str,
}

fn questions(handle: &str) -> Vec<Question> {
    let all = Wanted::default;
    let search = |words: &str| Wanted { words: words.to_owned(), ..all() };
    let day = |at: &str| Some(at.parse::<Timestamp>().expect("a time"));
    let month = (day("2024-05-01T00:00:00Z"), day("2024-06-01T00:00:00Z"));
    let question = |name, wanted, bare| Question { name, wanted, bare };
    vec![
        question("list", all(), "posts WHERE 1"),
        question(
            "creator",
            Wanted { handle: Some(handle.to_uppercase()), ..all() },
            "posts WHERE posts.handle = ? COLLATE NOCASE",
        ),
        question(
            "creator and kind",
            Wanted { handle: Some(handle.to_uppercase()), kind: Some("photos".to_owned()), ..all() },
            "posts WHERE posts.handle = ? COLLATE NOCASE AND posts.kind = 'photos'",
        ),
        question(
            "kind",
            Wanted { kind: Some("photos".to_owned()), ..all() },
            "posts WHERE posts.kind = 'photos'",
        ),
        question(
            "a kind that is nowhere",
            Wanted { kind: Some("none".to_owned()), ..all() },
            "posts WHERE posts.kind = 'none'",
        ),
        question("public", Wanted { public: true, ..all() }, "posts WHERE posts.gone IS NULL"),
        question(
            "a month",
            Wanted { since: month.0, before: month.1, ..all() },
            "posts WHERE posts.posted >= 1714521600000 AND posts.posted < 1717200000000",
        ),
        question("a frequent word", search("the"), "words MATCH '\"the\"'"),
        question("a word", search("京都の朝"), "words MATCH '\"京都の朝\"'"),
        question("two words", search("viral morning"), "words MATCH '\"viral\" \"morning\"'"),
        question("a rare word", search("shiqui.77"), "words MATCH '\"shiqui.77\"'"),
        question("a word that is nowhere", search("thestoryand"), "words MATCH '\"thestoryand\"'"),
        question("two letters, frequent", search("an"), "LIKE an"),
        question("two letters, rare", search("猫咪"), "LIKE 猫咪"),
        question("two letters, nowhere", search("qz"), "LIKE qz"),
        question(
            "a frequent word of a creator",
            Wanted { handle: Some(handle.to_owned()), ..search("the") },
            "words MATCH '\"the\"' AND posts.handle = ? COLLATE NOCASE",
        ),
        question(
            "a frequent word of a rare kind",
            Wanted { kind: Some("none".to_owned()), ..search("the") },
            "words MATCH '\"the\"' AND posts.kind = 'none'",
        ),
        question(
            "a frequent word in a month",
            Wanted { since: month.0, before: month.1, ..search("the") },
            "words MATCH '\"the\"' AND posts.posted >= 1714521600000 AND posts.posted < 1717200000000",
        ),
    ]
}

/// The rows, and those of their files: read and thrown away.
async fn bare(
    connection: &mut SqliteConnection,
    question: &Question,
    handle: &str,
    place: Option<Place>,
) -> usize {
    let (posted, seq) =
        place.map_or((i64::MAX, i64::MAX), |place| (place.posted.as_millisecond(), place.seq));
    let rows = match question.bare.strip_prefix("LIKE ") {
        None => {
            let is_search = question.bare.starts_with("words");
            let (from, order) = if is_search {
                (
                    "words JOIN posts ON posts.seq = words.rowid WHERE ",
                    " AND words.rowid < ? ORDER BY words.rowid DESC",
                )
            } else {
                ("", " AND (posts.posted, posts.seq) < (?, ?) ORDER BY posts.posted DESC, posts.seq DESC")
            };
            let sql = format!("SELECT posts.* FROM {from}{}{order} LIMIT 49", question.bare);
            // By position: SQLite counts named ones in the order in which they stand.
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
            if question.bare.contains("handle =") {
                query = query.bind(handle);
            }
            if !is_search {
                query = query.bind(posted);
            }
            query.bind(seq).fetch_all(&mut *connection).await
        }
        Some(word) => {
            let sql = "SELECT posts.* FROM posts WHERE (caption LIKE ?1 OR handle LIKE ?1 OR name LIKE ?1) AND seq < ?2
                       ORDER BY seq DESC LIMIT 49";
            sqlx::query(sql).bind(format!("%{word}%")).bind(seq).fetch_all(&mut *connection).await
        }
    };
    let rows = rows.expect("rows");
    let numbers: Vec<i64> = rows.iter().map(|row: &SqliteRow| row.get("seq")).collect();
    let numbers = serde_json::to_string(&numbers).expect("JSON");
    let files =
        sqlx::query("SELECT * FROM files WHERE post IN (SELECT value FROM json_each(?)) ORDER BY post, n")
            .bind(numbers)
            .fetch_all(&mut *connection)
            .await
            .expect("rows");
    let _thrown_away = files.len();
    rows.len().min(PAGE as usize)
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1_000.0
}

async fn measure(folder: &Path) {
    let path = folder.join("library.db");
    let start = now();
    let store = Sqlite::open(&path).await.expect("the library");
    line(&serde_json::json!({ "opened_ms": start.elapsed().as_secs_f64() * 1_000.0 }));
    let mut alone =
        SqliteConnectOptions::new().filename(&path).read_only(true).connect().await.expect("the library");
    let most: (String,) = sqlx::query_as("SELECT handle FROM posts ORDER BY posted DESC LIMIT 1 OFFSET 777")
        .fetch_one(&mut alone)
        .await
        .expect("a creator");
    let handle = most.0;
    let last: (i64,) =
        sqlx::query_as("SELECT max(seq) FROM posts").fetch_one(&mut alone).await.expect("a number");
    for question in questions(&handle) {
        // Where half of the rows, and nearly all of them, lie before.
        let depths = [("first", None), ("middle", Some(last.0 / 2)), ("last", Some(last.0 / 100))];
        for (depth, seq) in depths {
            let place = match seq {
                None => None,
                Some(seq) => {
                    let (posted,): (i64,) = sqlx::query_as("SELECT posted FROM posts WHERE seq = ?")
                        .bind(seq)
                        .fetch_one(&mut alone)
                        .await
                        .expect("a post");
                    Some(Place { posted: Timestamp::from_millisecond(posted).expect("a time"), seq })
                }
            };
            let (mut ours, mut theirs, mut rows) = (Vec::new(), Vec::new(), (0, 0));
            let begun = now();
            for _ in 0..TURNS {
                let start = now();
                rows.0 = store.page(&question.wanted, place, PAGE).await.expect("a page").records.len();
                ours.push(start.elapsed());
                let start = now();
                rows.1 = bare(&mut alone, &question, &handle, place).await;
                theirs.push(start.elapsed());
                // Slow is slow: a minute of it says enough.
                if begun.elapsed() > Duration::from_secs(20) {
                    break;
                }
            }
            assert_eq!(rows.0, rows.1, "{} {depth}: as many rows", question.name);
            let (ours_ms, bare_ms) = (median(&mut ours), median(&mut theirs));
            line(&serde_json::json!({
                "question": question.name, "page": depth, "rows": rows.0, "turns": ours.len(), "ms": ours_ms, "bare_ms": bare_ms,
                "most_ms": ours.last().map(|most| most.as_secs_f64() * 1_000.0),
            }));
        }
    }
    let mut used = Vec::new();
    for _ in 0..TURNS {
        let start = now();
        store.used().await.expect("a number");
        used.push(start.elapsed());
    }
    line(&serde_json::json!({ "question": "used", "ms": median(&mut used) }));
    write_and_read(&store, last.0).await;
    line(&serde_json::json!({ "resident_mb": resident() }));
    store.close().await;
}

/// A hundred posts a second for ten seconds, and pages all the while.
async fn write_and_read(store: &Sqlite, last: i64) {
    const EACH: Duration = Duration::from_millis(10);
    let (words, mut dice) = (words(), Dice(now().elapsed().as_nanos() as u64 ^ last as u64));
    let start = now();
    let writing = async {
        let mut late = Duration::ZERO;
        for n in 0..1_000_u32 {
            sleep_until(start + EACH * n).await;
            let record = record(last as u64 + u64::from(n), last as u64, &words, &mut dice);
            store.keep(&record).await.expect("kept");
            late = late.max(start.elapsed().saturating_sub(EACH * (n + 1)));
        }
        (start.elapsed(), late)
    };
    let reading = async {
        let mut times = Vec::new();
        while start.elapsed() < EACH * 1_000 {
            let begun = now();
            store.page(&Wanted::default(), None, PAGE).await.expect("a page");
            times.push(begun.elapsed());
        }
        times
    };
    let ((took, late), mut times) = tokio::join!(writing, reading);
    line(&serde_json::json!({
        "inserts_a_second": 1_000.0 / took.as_secs_f64(), "latest_ms": late.as_secs_f64() * 1_000.0, "pages": times.len(),
        "page_ms": median(&mut times), "most_page_ms": times.last().map(|most| most.as_secs_f64() * 1_000.0),
    }));
}

/// Of this process, in megabytes.
fn resident() -> f64 {
    let about = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: f64 = about.split_whitespace().nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(f64::NAN);
    pages * 4_096.0 / 1e6
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", folder, many] => runtime.block_on(make(Path::new(folder), many.parse().expect("a number"))),
        ["measure", folder] => runtime.block_on(measure(Path::new(folder))),
        _ => line(&serde_json::json!({ "usage": "make FOLDER NUMBER, or measure FOLDER" })),
    }
}
