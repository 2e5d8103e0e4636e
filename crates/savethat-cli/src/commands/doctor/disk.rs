//! The server's data folder: whether it can be written, by whom, and the room that it has.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use savethat::{
    context::Context,
    failure::{Code, Failure},
    spool::{Spool, disk_failure, owners},
};
use savethat_words::say;

use super::Step;

/// Less room than this is none: one file may need more.
const LEAST: u64 = 100_000_000;

/// Leaves nothing behind, and makes no folder that was not there.
pub(super) async fn look(spool: &Spool, home: Option<&Path>, cx: &Context) -> Step {
    let start = cx.clock.mono();
    let folder = &spool.limits().folder;
    let step = match try_to_write(folder, &cx.chance.id()) {
        Err(failure) => Step::failed("disk", failure),
        Ok(()) => match spool.census().await {
            Ok(census) => room(
                &shown(folder, home),
                census.room,
                spool.limits().most_bytes.saturating_sub(census.bytes),
            ),
            Err(failure) => Step::failed("disk", failure),
        },
    };
    step.in_time(cx.clock.mono().saturating_sub(start))
}

fn room(folder: &str, room: Option<u64>, wanted: u64) -> Step {
    let megabytes = |bytes: u64| (bytes / 1_000_000).to_string();
    match room {
        Some(room) if room < LEAST => {
            let failure =
                Failure::new(Code::NoSpace).with_detail(say::doctor_disk_full(megabytes(room), folder));
            Step::failed("disk", failure)
        }
        Some(room) if room < wanted => {
            Step::said("disk", say::doctor_disk_little(folder, megabytes(room), megabytes(wanted)))
        }
        Some(room) => Step::said("disk", say::doctor_disk_room(folder, megabytes(room))),
        None => Step::said("disk", say::doctor_disk(folder)),
    }
}

/// A file for a moment, in `folder` or in the nearest folder above that is there.
fn try_to_write(folder: &Path, id: &str) -> Result<(), Failure> {
    let there = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let there = if there.as_os_str().is_empty() { Path::new(".") } else { there };
    let probe = there.join(format!("savethat-doctor-{id}"));
    let written = fs::File::create_new(&probe).and_then(|_| fs::remove_file(&probe));
    written.map_err(|error| {
        let failure = disk_failure(there, &error);
        // A right that is missing names them already.
        match owners(there).filter(|_| error.kind() != io::ErrorKind::PermissionDenied) {
            Some(owners) => failure.clone().with_detail(say::reason_with_owners(failure.detail(), owners)),
            None => failure,
        }
    })
}

/// With `~` for the home folder, which names whoever lives there.
fn shown(folder: &Path, home: Option<&Path>) -> String {
    let below = home.filter(|home| home.parent().is_some()).and_then(|home| folder.strip_prefix(home).ok());
    below.map_or_else(|| folder.to_owned(), |below| PathBuf::from("~").join(below)).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_is_not_named() {
        let home = Some(Path::new("/home/ann"));
        assert_eq!(
            shown(Path::new("/home/ann/.local/share/savethat/spool"), home),
            "~/.local/share/savethat/spool"
        );
        assert_eq!(shown(Path::new("/var/lib/savethat/spool"), home), "/var/lib/savethat/spool");
        assert_eq!(shown(Path::new("/data/spool"), Some(Path::new("/"))), "/data/spool");
    }

    #[test]
    fn room_is_told_in_words() {
        assert!(room("x", Some(5_000_000), 0).to_string().contains("There are 5 MB left for x. [no_space]"));
        assert!(room("x", Some(200_000_000), 2_000_000_000).to_string().contains("less than the 2000 MB"));
        assert!(
            room("x", Some(9_000_000_000), 2_000_000_000)
                .to_string()
                .ends_with("x can be written, 9000 MB left")
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let spool = folder.path().join("data/spool");
        try_to_write(&spool, "1").expect("its place can be written");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn who_may_not_write_hears_whose_it_is() {
        // The kernel's own folder takes no files from anybody.
        let failure = try_to_write(Path::new("/proc/savethat"), "1").expect_err("refused");
        assert_eq!(failure.code(), Code::NoSpace);
        assert!(failure.detail().to_string().contains("It belongs to 0:0"), "{}", failure.detail());
    }
}
