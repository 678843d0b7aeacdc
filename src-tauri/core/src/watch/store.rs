//! The favourites on disk. They are a person's own, so what cannot be read is left as it is, and said.

use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Favourite;
use crate::system::{File, Lock, Refused, sweep};

/// Version of the file's form. One of a newer program is left alone.
const VERSION: u32 = 1;

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    version: u32,
    targets: Vec<Favourite>,
}

/// The favourites, in the order in which they were added.
///
/// # Errors
/// The file cannot be read, or is none of ours.
pub fn read(data: &Path) -> std::io::Result<Vec<Favourite>> {
    parse(&File::look(&path(data)).map_err(of)?, data)
}

/// Changes the favourites, one of us at a time.
///
/// # Errors
/// As for [`read`]; the file cannot be written.
pub fn change<T>(data: &Path, act: impl FnOnce(&mut Vec<Favourite>) -> T) -> std::io::Result<T> {
    let _held = Lock::take(data)?;
    sweep(data);
    let file = File::look(&path(data)).map_err(of)?;
    let mut favourites = parse(&file, data)?;
    let done = act(&mut favourites);
    if file.content.is_none() && favourites.is_empty() {
        return Ok(done);
    }
    let text = serde_json::to_vec(&Kept { version: VERSION, targets: favourites })?;
    if file.content.as_deref() != Some(text.as_slice()) {
        file.replace(&text, true).map_err(of)?;
    }
    Ok(done)
}

fn parse(file: &File, data: &Path) -> std::io::Result<Vec<Favourite>> {
    let Some(content) = file.content.as_deref().filter(|content| !content.is_empty()) else { return Ok(Vec::new()) };
    let ours = serde_json::from_slice::<Kept>(content).ok().filter(|kept| kept.version <= VERSION);
    ours.map(|kept| kept.targets).ok_or_else(|| Error::new(ErrorKind::InvalidData, path(data).display().to_string()))
}

fn path(data: &Path) -> PathBuf {
    data.join("watch.json")
}

fn of(refused: Refused) -> Error {
    match refused {
        Refused::System(error) => error,
        _ => ErrorKind::ResourceBusy.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Watched;
    use super::*;
    use crate::account::AccountId;

    fn favourite(project: &str) -> Favourite {
        let what = Watched { account: AccountId("a".into()), entity: None, project: project.into() };
        Favourite { what, host: "https://api.wandb.ai".into(), last: None, before: None }
    }

    #[test]
    fn favourites_stay_in_their_order_and_hold_nothing_else() {
        let data = tempfile::tempdir().expect("a folder");
        assert_eq!(read(data.path()).expect("none yet"), []);
        for project in ["b", "a"] {
            change(data.path(), |all| all.push(favourite(project))).expect("kept");
        }
        assert_eq!(read(data.path()).expect("kept"), [favourite("b"), favourite("a")]);
        change(data.path(), |all| all.retain(|one| one.what.project != "b")).expect("kept");
        assert_eq!(read(data.path()).expect("kept"), [favourite("a")]);
    }

    #[test]
    fn a_file_that_cannot_be_read_stays_as_it_is() {
        let data = tempfile::tempdir().expect("a folder");
        let path = data.path().join("watch.json");
        for text in ["{\"version\":1,\"tar", "{\"version\":9,\"targets\":[]}", "[]"] {
            std::fs::write(&path, text).expect("a file");
            assert!(read(data.path()).is_err() && change(data.path(), Vec::clear).is_err(), "{text}");
            assert_eq!(std::fs::read_to_string(&path).expect("a file"), text);
        }
    }

    #[test]
    fn nothing_is_written_where_nothing_is_kept_and_an_empty_file_holds_none() {
        let data = tempfile::tempdir().expect("a folder");
        let path = data.path().join("watch.json");
        assert_eq!(change(data.path(), |all| all.len()).expect("none"), 0);
        assert!(!path.exists());
        std::fs::write(&path, "").expect("a file");
        assert_eq!(read(data.path()).expect("none"), []);
        assert_eq!(change(data.path(), |all| all.push(favourite("a"))).expect("kept"), ());
        change(data.path(), Vec::clear).expect("kept");
        assert_eq!((read(data.path()).expect("none"), path.exists()), (vec![], true));
    }

    #[test]
    fn why_the_file_cannot_be_used_is_told() {
        let words = of(Refused::System(Error::new(ErrorKind::PermissionDenied, "no")));
        assert_eq!((words.kind(), words.to_string().as_str()), (ErrorKind::PermissionDenied, "no"));
        for refused in [Refused::Changed, Refused::Raced(Vec::new()), Refused::LinkLeadsNowhere] {
            assert_eq!(of(refused).kind(), ErrorKind::ResourceBusy);
        }
        let data = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(data.path().join("watch.json")).expect("a folder");
        assert_eq!(read(data.path()).map_err(|error| error.kind()), Err(ErrorKind::InvalidInput));
    }
}
