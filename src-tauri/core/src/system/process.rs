//! Programs of the same person that may still use the identity they started with.

/// A running program that has wandb loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningProgram {
    /// Process id.
    pub pid: u32,
    /// Its command, cut at the script's name: `python train.py`.
    pub name: String,
}

/// Own programs with wandb loaded, as far as the system tells (Linux); elsewhere none are known.
///
/// A program has wandb loaded where one of its files is mapped, where its command names wandb, or where it started
/// `wandb-core`.
pub fn programs_with_wandb() -> Vec<RunningProgram> {
    #[cfg(target_os = "linux")]
    {
        let own = std::process::id();
        let mut programs: Vec<RunningProgram> = linux::pids()
            .filter(|pid| *pid != own && linux::is_ours(*pid) && linux::has_wandb(*pid))
            .map(|pid| RunningProgram { pid: linux::owner(pid), name: linux::name(linux::owner(pid)) })
            .collect();
        programs.sort_by_key(|program| program.pid);
        programs.dedup();
        programs
    }
    #[cfg(not(target_os = "linux"))]
    Vec::new()
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::unix::fs::MetadataExt as _;

    pub(super) fn pids() -> impl Iterator<Item = u32> {
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
    }

    pub(super) fn is_ours(pid: u32) -> bool {
        // Not by `/proc/self`, which belongs to root while this process forbids dumps.
        let own = rustix::process::geteuid().as_raw();
        fs::metadata(format!("/proc/{pid}")).is_ok_and(|found| found.uid() == own)
    }

    pub(super) fn has_wandb(pid: u32) -> bool {
        let words = words(pid);
        let is_client = |word: &String| word.rsplit('/').next().is_some_and(|last| last == "wandb" || last == "wandb-core");
        words.iter().take(3).any(is_client)
            || words.windows(2).any(|pair| pair[0] == "-m" && pair[1].starts_with("wandb"))
            || fs::read_to_string(format!("/proc/{pid}/maps")).is_ok_and(|maps| maps.contains("/site-packages/wandb/"))
    }

    /// The program that started `wandb-core`, or the program itself.
    pub(super) fn owner(pid: u32) -> u32 {
        if !words(pid).first().is_some_and(|first| first.ends_with("wandb-core")) {
            return pid;
        }
        let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok());
        parent.filter(|parent| *parent > 1).unwrap_or(pid)
    }

    /// Program and script; what follows may hold secrets and is left out.
    pub(super) fn name(pid: u32) -> String {
        let last = |word: &String| word.rsplit('/').next().unwrap_or_default().to_owned();
        let words = words(pid);
        let script = words
            .iter()
            .skip(1)
            .find(|word| !word.starts_with('-') && std::path::Path::new(word).extension().is_some_and(|end| end == "py"));
        words.first().into_iter().chain(script).map(last).collect::<Vec<_>>().join(" ")
    }

    fn words(pid: u32) -> Vec<String> {
        let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        line.split(|byte| *byte == 0)
            .filter(|word| !word.is_empty())
            .map(|word| String::from_utf8_lossy(word).into_owned())
            .collect()
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_called_by_its_file_and_its_script_without_what_follows() {
        let folder = tempfile::tempdir().expect("a folder");
        let script = folder.path().join("train.py");
        std::fs::write(&script, "read -r line\n").expect("a script");
        let mut shell = std::process::Command::new("/bin/sh");
        shell.args([script.as_os_str(), "SECRET".as_ref()]).stdin(std::process::Stdio::piped());
        let mut child = shell.spawn().expect("a shell");
        // The system names its command a moment after it was started.
        let mut called = String::new();
        for _ in 0..1000 {
            called = linux::name(child.id());
            if !called.is_empty() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        child.kill().expect("an end");
        child.wait().expect("an end");
        assert_eq!(called, "sh train.py");
    }

    /// What is told of a shell that waits for a line, once the system names its command.
    fn of_shell<T>(called: &str, arguments: &[&str], told: impl FnOnce(u32) -> T) -> T {
        use std::os::unix::process::CommandExt as _;
        let mut shell = std::process::Command::new("/bin/sh");
        let mut child = shell.arg0(called).args(arguments).stdin(std::process::Stdio::piped()).spawn().expect("a shell");
        for _ in 0..1000 {
            if !linux::name(child.id()).is_empty() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let told = told(child.id());
        child.kill().expect("an end");
        child.wait().expect("an end");
        told
    }

    #[test]
    fn a_program_has_wandb_loaded_where_its_command_names_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let script = folder.path().join("wandb").display().to_string();
        std::fs::write(&script, "read -r line\n").expect("a script");
        for (arguments, expect) in [
            (&[script.as_str()][..], true),
            (&["-s", "x/wandb"], true),
            (&["-s", "x", "wandb"], false),
            (&["-s", "x/wandb.py"], false),
            (&["-c", "read x", "-m", "wandb.cli"], true),
            (&["-c", "read x", "-m", "train"], false),
            (&["-c", "read x", "-n", "wandb"], false),
        ] {
            let is_told = |pid| programs_with_wandb().iter().any(|program| program.pid == pid);
            assert_eq!(of_shell("/bin/sh", arguments, is_told), expect, "{arguments:?}");
        }
    }

    #[test]
    fn what_wandb_core_does_is_done_for_the_program_that_started_it() {
        let told = |pid| (linux::owner(pid), linux::is_ours(pid), linux::has_wandb(pid));
        assert_eq!(of_shell("x/wandb-core", &["-s"], told), (std::process::id(), true, true));
        assert!(of_shell("/bin/sh", &["-s"], |pid| linux::owner(pid) == pid && !linux::has_wandb(pid)));
    }
}
