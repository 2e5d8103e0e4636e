//! The sound of one file as a whole process, for `benches/sound.py`: `sound m4a FILE OUT`, `sound mp3 FILE OUT [KILOBITS]`.
//! For an MP3 the time of the first bytes since the start goes to standard error, in seconds.
#![expect(clippy::print_stderr, clippy::disallowed_methods, reason = "a figure for the bench")]

use std::{
    env, fs,
    io::{self, Write},
    time::Instant,
};

use savethat::convert::sound::{M4a, Tags, mp3};

struct First {
    out: fs::File,
    start: Instant,
    told: bool,
}

impl Write for First {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        if !self.told && written > 0 {
            eprintln!("first {:.6}", self.start.elapsed().as_secs_f64());
            self.told = true;
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let start = Instant::now();
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [form, source, target, more @ ..] = &*arguments else {
        return Err("usage: sound m4a|mp3 FILE OUT [KILOBITS]".into());
    };
    let mut file = fs::File::open(source)?;
    let length = file.metadata()?.len();
    let mut out = First { out: fs::File::create(target)?, start, told: false };
    // No tags: those of MP3 would be the first bytes, and no sound.
    let tags = Tags::default();
    match &**form {
        "m4a" => M4a::plan(&mut file, length, &tags)?.write(&mut file, &mut out)?,
        _ => mp3(&mut file, length, more.first().map_or(Ok(192), |text| text.parse())?, &tags, &mut out)?,
    }
    Ok(())
}
