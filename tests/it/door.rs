//! The door into the core is for development; no release has it.

use std::fs;
use std::process::Command;

use keywand_tests::root;

#[test]
fn a_release_build_refuses_the_door() {
    let guard = root().join("tests/door/guard.rs");
    let main = fs::read_to_string(root().join("tests/door/main.rs")).expect("the door");
    assert!(main.contains("\nmod guard;\n"), "the door is built with its guard");
    let out = tempfile::tempdir().expect("a folder");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    for (assertions, builds) in [("on", true), ("off", false)] {
        let built = Command::new(&rustc)
            .args(["--crate-type=lib", "--emit=metadata", "-C", &format!("debug-assertions={assertions}"), "--out-dir"])
            .arg(out.path())
            .arg(&guard)
            .output()
            .expect("rustc");
        let said = String::from_utf8_lossy(&built.stderr);
        assert_eq!(built.status.success(), builds, "{said}");
        assert!(builds || said.contains("in development builds only"), "{said}");
    }
}

#[test]
fn no_part_of_the_product_depends_on_the_door() {
    for package in ["src-tauri", "src-tauri/core", "src-tauri/cli", "src-tauri/demo"] {
        let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).expect("a manifest");
        assert!(!manifest.contains("keywand-tests"), "{package}");
    }
    let tests = fs::read_to_string(root().join("tests/Cargo.toml")).expect("a manifest");
    assert!(tests.contains("[[example]]\nname = \"door\""), "cargo build leaves examples out");
}
