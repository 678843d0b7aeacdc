//! Tells `keywand --version` which commit and which build the program is, and leaves out of a release what nothing reads there.

use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let root = Path::new(&variable("CARGO_MANIFEST_DIR")).join("../..");
    let (version, target, profile) = (variable("CARGO_PKG_VERSION"), variable("TARGET"), variable("PROFILE"));
    let commit = commit(&root).or_else(|| packaged(&root)).unwrap_or_else(|| "commit not known".to_owned());
    println!("cargo::rustc-env=KEYWAND_VERSION={version} ({commit}, {target}, {profile})");
    println!("cargo::rerun-if-changed={}", root.join("src-tauri").display());
    // GNU's linker, LLVM's and zig's read such a script; gold and mold, which a person chooses by this flag, do not.
    let is_chosen = variable("CARGO_ENCODED_RUSTFLAGS").contains("fuse-ld");
    if profile == "release" && variable("CARGO_CFG_TARGET_OS") == "linux" && !is_chosen {
        println!("cargo::rustc-link-arg-bins=-T");
        println!("cargo::rustc-link-arg-bins={}", root.join("src-tauri/cli/without-unwinding.ld").display());
    }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// The commit of the checkout with its day, and whether the sources differ from it. A source package in somebody else's
/// checkout is of none.
fn commit(root: &Path) -> Option<String> {
    let git = |arguments: &[&str]| {
        let done = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
        done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
    };
    let moves = PathBuf::from(git(&["rev-parse", "--path-format=absolute", "--git-path", "logs/HEAD"])?);
    if moves.exists() {
        println!("cargo::rerun-if-changed={}", moves.display());
    }
    git(&["ls-files", "--error-unmatch", "src-tauri/cli/build.rs"])?;
    let commit = git(&["show", "--no-patch", "--abbrev=12", "--format=%h of %cs", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--untracked-files=no", "--", "Cargo.toml", "Cargo.lock", "src-tauri"])?;
    Some(if changed.is_empty() { commit } else { format!("{commit}, modified") })
}

/// What a source package says that it was made of. Whether somebody changed it since is not known.
fn packaged(root: &Path) -> Option<String> {
    let commit = std::fs::read_to_string(root.join("src-tauri/cli/commit")).ok()?;
    Some(format!("source package of {}", commit.trim()))
}
