//! Packs what is in `locales/`, and makes a function for every English message.

mod functions;

use std::{
    env,
    error::Error,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use flate2::{Compression, write::DeflateEncoder};

fn main() -> Result<(), Box<dyn Error>> {
    writeln!(io::stdout(), "cargo::rerun-if-changed=locales")?;
    writeln!(io::stdout(), "cargo::rerun-if-changed=build")?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut list = String::from("pub(super) static PACKED: &[(&str, &[u8], &[u8])] = &[\n");
    for folder in sorted(Path::new("locales"))?.into_iter().filter(|path| path.is_dir()) {
        let tag = name(&folder);
        let (messages, guides) = (messages(&folder)?, guides(&folder)?);
        if tag == "en" {
            fs::write(out.join("messages.rs"), functions::of(&messages)?)?;
        }
        pack(&out.join(format!("{tag}.ftl")), &messages)?;
        pack(&out.join(format!("{tag}.guides")), &guides)?;
        list.push_str(&format!(
            "({tag:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.ftl\")), \
             include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}.guides\"))),\n"
        ));
    }
    list.push_str("];\n");
    fs::write(out.join("packed.rs"), list)?;
    Ok(())
}

/// English help texts of the command are in the command itself.
fn messages(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut all = String::new();
    for path in sorted(folder)? {
        let of_the_command = name(folder) == "en" && name(&path) == "help.ftl";
        if path.extension().is_some_and(|extension| extension == "ftl") && !of_the_command {
            for line in fs::read_to_string(path)?.lines().filter(|line| !line.starts_with('#')) {
                all.push_str(line);
                all.push('\n');
            }
        }
    }
    Ok(all)
}

fn guides(folder: &Path) -> Result<String, Box<dyn Error>> {
    let folder = folder.join("guides");
    let mut all = Vec::new();
    if folder.is_dir() {
        for path in sorted(&folder)? {
            all.push(format!("{}\n{}", name(&path).trim_end_matches(".html"), fs::read_to_string(&path)?));
        }
    }
    Ok(all.join("\0"))
}

fn pack(to: &Path, text: &str) -> io::Result<()> {
    let mut packed = DeflateEncoder::new(fs::File::create(to)?, Compression::best());
    packed.write_all(text.as_bytes())?;
    packed.finish()?;
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
