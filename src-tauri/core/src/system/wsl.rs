//! WSL: a Linux inside Windows, where a person has a home in each.

use std::path::{Path, PathBuf};

use super::Surroundings;

/// Windows adds this folder of every person to their `PATH`.
const APPS: &str = "/appdata/local/microsoft/windowsapps";

/// The Windows around this Linux.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wsl {
    /// What Windows calls this distribution; `None` where no variable tells.
    pub distribution: Option<String>,
    /// The person's home in Windows, as a path in here; `None` where nothing tells.
    pub windows_home: Option<PathBuf>,
}

impl Wsl {
    /// The Windows around these surroundings; `None` outside of WSL.
    ///
    /// # Source
    /// `WSL_DISTRO_NAME` is set by WSL's own init (github.com/microsoft/WSL/issues/4479); programs that a service starts lack it, and
    /// the kernel's name tells (issues/423). A container in Docker for Windows has that kernel too, but not WSL's own entry for
    /// Windows programs.
    pub fn around(around: &Surroundings) -> Option<Self> {
        let distribution = around.variable("WSL_DISTRO_NAME").map(str::to_owned);
        (distribution.is_some() || has_kernel()).then(|| Self { distribution, windows_home: windows_home(around, Path::is_dir) })
    }
}

#[cfg(target_os = "linux")]
fn has_kernel() -> bool {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let entries = ["WSLInterop", "WSLInterop-late"].map(|name| Path::new("/proc/sys/fs/binfmt_misc").join(name));
    release.to_ascii_lowercase().contains("microsoft") && entries.iter().any(|entry| entry.exists())
}

#[cfg(not(target_os = "linux"))]
fn has_kernel() -> bool {
    false
}

/// The home in Windows: `%USERPROFILE%` where `WSLENV` passes it on, else what `PATH` shows of it.
///
/// # Source
/// learn.microsoft.com/windows/wsl/filesystems ("Share environment variables between Windows and WSL with `WSLENV`": `/p` translates a path).
fn windows_home(around: &Surroundings, is_there: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    let profile = around.variable("USERPROFILE").and_then(path_in_here);
    let from_path = || around.variable("PATH")?.split(':').find_map(|folder| home_of_apps(folder.trim_end_matches('/')));
    profile.filter(|home| is_there(home)).or_else(|| from_path().filter(|home| is_there(home)))
}

/// `C:\Users\me` as `/mnt/c/Users/me`, where WSL mounts drives unless it is told otherwise.
fn path_in_here(path: &str) -> Option<PathBuf> {
    if path.starts_with('/') {
        return Some(PathBuf::from(path));
    }
    let (drive, rest) = path.split_once(':').filter(|(drive, _)| drive.len() == 1 && drive.is_ascii())?;
    Some(PathBuf::from(format!("/mnt/{}{}", drive.to_ascii_lowercase(), rest.replace('\\', "/"))))
}

fn home_of_apps(folder: &str) -> Option<PathBuf> {
    let at = folder.len().checked_sub(APPS.len())?;
    let (home, apps) = (folder.get(..at)?, folder.get(at..)?);
    (apps.eq_ignore_ascii_case(APPS) && home.starts_with('/')).then(|| PathBuf::from(home))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(variables: &[(&str, &str)], there: &str) -> Option<PathBuf> {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        windows_home(&Surroundings { variables, ..Surroundings::default() }, |path| path == Path::new(there))
    }

    #[test]
    fn the_home_in_windows_is_told_by_the_environment_or_not_at_all() {
        let me = "/mnt/c/Users/山田 me";
        let apps = format!("/usr/bin:/mnt/c/windows/system32:{me}/AppData/Local/Microsoft/WindowsApps:/bin");
        let cases = [
            (vec![("USERPROFILE", me)], true),
            (vec![("USERPROFILE", r"C:\Users\山田 me")], true),
            (vec![("PATH", apps.as_str())], true),
            // Drives are mounted elsewhere, or the name is another machine's.
            (vec![("USERPROFILE", r"D:\me"), ("PATH", apps.as_str())], true),
            (vec![("USERPROFILE", r"D:\me")], false),
            (vec![("USERPROFILE", r"\\server\me")], false),
            (vec![("PATH", "/usr/bin:appdata/local/microsoft/windowsapps:実")], false),
            (vec![], false),
        ];
        for (variables, is_told) in cases {
            assert_eq!(home(&variables, me), is_told.then(|| PathBuf::from(me)), "{variables:?}");
        }
    }

    #[test]
    fn without_a_sign_of_windows_there_is_none() {
        let with =
            |name: &str| Surroundings { variables: [(name.to_owned(), "Debian".to_owned())].into(), ..Surroundings::default() };
        let found = Wsl::around(&with("WSL_DISTRO_NAME"));
        assert_eq!(found, Some(Wsl { distribution: Some("Debian".to_owned()), windows_home: None }));
        assert_eq!(Wsl::around(&with("WSL_UTF8")).is_some(), has_kernel());
    }

    #[test]
    fn only_a_drive_of_one_letter_is_one_of_windows() {
        for (path, expect) in [
            (r"C:\Users\me", Some("/mnt/c/Users/me")),
            ("d:/me", Some("/mnt/d/me")),
            ("/mnt/c/Users/me", Some("/mnt/c/Users/me")),
            (r"CC:\me", None),
            (r"é:\me", None),
            (r":\me", None),
            ("me", None),
        ] {
            assert_eq!(path_in_here(path).as_deref(), expect.map(Path::new), "{path}");
        }
        for (folder, expect) in [
            ("/mnt/c/Users/me/AppData/Local/Microsoft/WindowsApps", Some("/mnt/c/Users/me")),
            ("me/AppData/Local/Microsoft/WindowsApps", None),
            ("/mnt/c/Users/me/AppData/Local/Microsoft/OtherAppsX", None),
            ("/bin", None),
        ] {
            assert_eq!(home_of_apps(folder).as_deref(), expect.map(Path::new), "{folder}");
        }
    }
}
