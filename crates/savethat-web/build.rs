//! The API's description is an eighth of itself in the program.

use std::{
    env,
    error::Error,
    fs,
    io::{self, Write as _},
    path::Path,
};

use flate2::{Compression, write::GzEncoder};

const TEXT: &str = "src/api/openapi.json";

fn main() -> Result<(), Box<dyn Error>> {
    // Else every file of this folder would make it run again, and all that stands on it be built again.
    writeln!(io::stdout(), "cargo::rerun-if-changed={TEXT}")?;
    let to = Path::new(&env::var("OUT_DIR")?).join("openapi.json.gz");
    let mut packed = GzEncoder::new(fs::File::create(to)?, Compression::best());
    packed.write_all(&fs::read(TEXT)?)?;
    packed.finish()?;
    Ok(())
}
