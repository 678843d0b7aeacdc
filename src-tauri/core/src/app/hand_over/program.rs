//! keywand itself, for a machine that has none: this very program, put there on a yes.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::contract::{HandOverProgram, HandOverProgramState};
use crate::hand_over::{Destination, Found};

/// How every program for Linux begins.
///
/// # Source
/// elf(5), `e_ident`.
const ELF: &[u8] = b"\x7fELF";

/// A program that can be put there.
pub(super) struct Offer {
    path: PathBuf,
    bytes: u64,
}

impl Offer {
    /// Can this program be put there, and would it run there as far as the system's name tells?
    pub(super) fn of(path: Option<&Path>, found: &Found) -> Option<Self> {
        let path = path?;
        let mut file = fs::File::open(path).ok()?;
        let mut begin = [0; ELF.len()];
        file.read_exact(&mut begin).ok()?;
        let fits = begin == ELF && found.keywand.is_none() && found.program.is_some() && found.system == Some(system_here());
        fits.then(|| Some(Self { path: path.to_owned(), bytes: file.metadata().ok()?.len() }))?
    }

    /// Its content.
    pub(super) fn read(&self) -> std::io::Result<Vec<u8>> {
        fs::read(&self.path)
    }
}

/// The same as a person sees it.
pub(super) fn view(offer: Option<&Offer>, found: &Found, destination: &Destination) -> HandOverProgram {
    let shown = |path: &String| destination.file(path, found.home.as_deref());
    let state = match (offer, &found.keywand, &found.program) {
        (Some(_), ..) => HandOverProgramState::CanBePut,
        (None, Some(_), _) => HandOverProgramState::IsThere,
        (None, None, None) => HandOverProgramState::NoHome,
        (None, None, Some(_)) => HandOverProgramState::OtherSystem,
    };
    let file = found.keywand.as_ref().or(found.program.as_ref()).map(shown);
    HandOverProgram {
        state,
        file,
        bytes: offer.map(|offer| offer.bytes),
        system: found.system.as_deref().map(crate::plain::harmless),
    }
}

/// As `uname -sm` names this system.
fn system_here() -> String {
    let system = if cfg!(target_os = "linux") { "Linux" } else { std::env::consts::OS };
    format!("{system} {}", std::env::consts::ARCH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hand_over::found;

    #[test]
    fn a_program_is_offered_where_it_would_run_and_none_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str, content: &[u8]| {
            let path = folder.path().join(name);
            fs::write(&path, content).expect("written");
            path
        };
        let (elf, text, short) = (file("elf", b"\x7fELF rest"), file("text", b"#!/bin/sh\n"), file("short", b"\x7fEL"));
        let (here, put) = (format!("system={}", system_here()), "program=/h/.local/bin/keywand");
        let destination: Destination = "ssh:node".parse().expect("a machine");
        for (path, lines, state, shown) in [
            (Some(&elf), vec![&*here, put], HandOverProgramState::CanBePut, Some("node:~/.local/bin/keywand")),
            (Some(&text), vec![&*here, put], HandOverProgramState::OtherSystem, Some("node:~/.local/bin/keywand")),
            (Some(&short), vec![&*here, put], HandOverProgramState::OtherSystem, Some("node:~/.local/bin/keywand")),
            (None, vec![&*here, put], HandOverProgramState::OtherSystem, Some("node:~/.local/bin/keywand")),
            (Some(&elf), vec!["system=Plan9 pdp11", put], HandOverProgramState::OtherSystem, Some("node:~/.local/bin/keywand")),
            (Some(&elf), vec![put], HandOverProgramState::OtherSystem, Some("node:~/.local/bin/keywand")),
            (Some(&elf), vec![&*here], HandOverProgramState::NoHome, None),
            (
                Some(&elf),
                vec![&*here, put, "keywand=/usr/bin/keywand"],
                HandOverProgramState::IsThere,
                Some("node:/usr/bin/keywand"),
            ),
        ] {
            let mut told = vec!["state=missing".to_owned(), "home=/h".to_owned()];
            told.extend(lines.iter().map(|line| (*line).to_owned()));
            let there = found(&told).expect("an answer");
            let offer = Offer::of(path.map(PathBuf::as_path), &there);
            let seen = view(offer.as_ref(), &there, &destination);
            assert_eq!((seen.state, seen.file.as_deref()), (state, shown), "{told:?}");
            assert_eq!(seen.bytes, (state == HandOverProgramState::CanBePut).then_some(9), "{told:?}");
            assert_eq!(seen.system, there.system, "{told:?}");
            if let Some(offer) = offer {
                assert_eq!(offer.read().expect("content"), b"\x7fELF rest");
            }
        }
    }
}
