//! Where kept files lie: `HANDLE/2026-11-22_POSTID.mp4`, with a sidecar beside each, readable without this program.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use savethat::{
    media::Template,
    sink::{Folder, Saved},
};

use crate::{record::Record, thumb::Thumbs};

/// The folder of the library.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// Made when the first file needs it.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The small pictures, in the folder `thumbs` beside this one.
    #[must_use]
    pub fn thumbs(&self) -> Thumbs {
        Thumbs::new(self.folder.with_file_name("thumbs"))
    }

    /// Where the engine puts files.
    ///
    /// # Panics
    /// Never: the template is our own, and a test reads it.
    #[must_use]
    pub fn sink(&self) -> Folder {
        let template = Template::parse("{handle}/{date}_{id}.{ext}").expect("our own template");
        Folder::new(self.folder.clone(), Some(template)).with_sidecars()
    }

    /// The path of a saved file below the folder, with `/` between the parts.
    #[must_use]
    pub fn below(&self, saved: &Saved) -> String {
        let path = saved.path.strip_prefix(&self.folder).unwrap_or(&saved.path);
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }

    /// Where a file of a record lies. `None` for a path that leads outside: a database that somebody else wrote.
    #[must_use]
    pub fn path(&self, below: &str) -> Option<PathBuf> {
        let fine =
            |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']);
        below
            .split('/')
            .all(fine)
            .then(|| below.split('/').fold(self.folder.clone(), |path, part| path.join(part)))
    }

    /// Removes the files of a record, their sidecars, its small picture, and the creator's folder where nothing else is in it.
    /// What is not there is no failure. Blocks.
    ///
    /// # Errors
    /// What the disk says, after all have been tried.
    pub fn remove(&self, record: &Record) -> io::Result<()> {
        let mut result = self.thumbs().remove(&record.source, &record.id);
        for path in record.files.iter().filter_map(|file| self.path(&file.path)) {
            for path in [path.with_extension("json"), path.clone()] {
                if let Err(error) = fs::remove_file(path)
                    && error.kind() != io::ErrorKind::NotFound
                {
                    result = Err(error);
                }
            }
            if let Some(folder) = path.parent() {
                // Not empty: other posts of theirs are kept.
                let _not_empty = fs::remove_dir(folder);
            }
        }
        result
    }

    /// The same of several.
    ///
    /// # Errors
    /// What the disk says, after all have been tried.
    pub fn remove_all(&self, records: &[Record]) -> io::Result<()> {
        records.iter().map(|record| self.remove(record)).fold(Ok(()), io::Result::and)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn our_template_is_one() {
        let _folder = Shelf::new("/library".into()).sink();
    }

    #[rstest]
    #[case("../etc/passwd")]
    #[case("/etc/passwd")]
    #[case("alice//x.mp4")]
    #[case("alice/..")]
    #[case("c:/x")]
    #[case("alice\\..\\x")]
    #[case("")]
    fn no_path_leads_outside(#[case] below: &str) {
        assert_eq!(Shelf::new("/library".into()).path(below), None);
    }

    #[test]
    fn a_path_below() {
        let path = Shelf::new("/library".into()).path("alice/2026-11-22_1.mp4");
        assert_eq!(path, Some("/library/alice/2026-11-22_1.mp4".into()));
    }
}
