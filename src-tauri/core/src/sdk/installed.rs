//! The wandb and the Weave that the Python of a folder would import: read from the names of installed packages. Nothing is run.

use std::path::{Path, PathBuf};

use super::Version;
use crate::system::Surroundings;

/// A package that is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// Its version, as the package says it.
    pub version: String,
    /// The folder of packages that it is in.
    pub packages: PathBuf,
}

/// This package of the Python that the folder uses: that of `VIRTUAL_ENV`, else of `.venv` or `venv` in the folder or above it up
/// to the home folder, else of `CONDA_PREFIX`, else of the first Python on `PATH`. The first Python that is there decides.
pub fn installed(around: &Surroundings, package: &str) -> Option<Installed> {
    let named = ["VIRTUAL_ENV", "CONDA_PREFIX"].map(|name| around.variable(name).map(PathBuf::from));
    let [active, conda] = named.map(|prefix| prefix.filter(|prefix| prefix.is_dir()));
    let prefix = active.or_else(|| beside(around)).or(conda);
    if let Some(prefix) = prefix {
        return packages(&prefix).into_iter().find_map(|folder| package_in(folder, package));
    }
    let prefix = on_path(around)?;
    let own = around.home.as_ref().map(|home| packages(&home.join(".local"))).unwrap_or_default();
    own.into_iter().chain(packages(&prefix)).find_map(|folder| package_in(folder, package))
}

/// A virtual environment in the folder or above it, up to the home folder.
fn beside(around: &Surroundings) -> Option<PathBuf> {
    let home = around.home.as_deref();
    let mut folders = Vec::new();
    for folder in around.folder.ancestors() {
        folders.push(folder);
        if Some(folder) == home {
            break;
        }
    }
    let inside = |folder: &&Path| home.is_none_or(|home| folder.starts_with(home)) || **folder == around.folder;
    let environments = folders.into_iter().filter(inside).flat_map(|folder| [folder.join(".venv"), folder.join("venv")]);
    environments.into_iter().find(|environment| environment.join("pyvenv.cfg").is_file())
}

/// What the first Python on `PATH` is installed in.
fn on_path(around: &Surroundings) -> Option<PathBuf> {
    let path = around.variable("PATH")?;
    let is_python = |folder: &PathBuf| ["python", "python3", "python.exe"].iter().any(|name| folder.join(name).is_file());
    let bin = std::env::split_paths(path).filter(|folder| folder.is_absolute()).find(is_python)?;
    let is_flat = bin.join("Lib").is_dir();
    if is_flat { Some(bin) } else { bin.parent().map(Path::to_owned) }
}

/// Folders of packages of one Python.
fn packages(prefix: &Path) -> Vec<PathBuf> {
    let mut found = vec![prefix.join("Lib/site-packages")];
    let mut versions: Vec<PathBuf> = entries(&prefix.join("lib")).filter(|path| name(path).starts_with("python3")).collect();
    versions.sort_by_cached_key(|path| minor(&name(path)));
    found.extend(versions.iter().rev().flat_map(|path| [path.join("site-packages"), path.join("dist-packages")]));
    found.retain(|folder| folder.is_dir());
    found
}

/// 12 of `python3.12`; nothing of `python3`, which Debian keeps its own packages in.
fn minor(folder: &str) -> Option<u32> {
    folder.strip_prefix("python3.")?.parse().ok()
}

fn package_in(packages: PathBuf, package: &str) -> Option<Installed> {
    let version = entries(&packages).find_map(|path| {
        let name = name(&path);
        let version = name.strip_prefix(package)?.strip_prefix('-')?.strip_suffix(".dist-info")?;
        Version::parse(version).map(|_| version.to_owned())
    });
    version.map(|version| Installed { version, packages })
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()))
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_python_of_a_folder_comes_first() {
        let home = tempfile::tempdir().expect("a folder");
        let folders = ["python3.12/site-packages", "python3.9/site-packages", "python3/dist-packages"]
            .map(|of| home.path().join("lib").join(of));
        for folder in &folders {
            std::fs::create_dir_all(folder).expect("a folder");
        }
        std::fs::create_dir_all(home.path().join("lib/python2.7/site-packages")).expect("a folder");
        assert_eq!(packages(home.path()), folders);
    }

    fn install(packages: &Path, names: &[&str]) {
        for name in names {
            std::fs::create_dir_all(packages.join(name)).expect("a folder");
        }
    }

    fn environment(prefix: &Path, package: &str) {
        install(&prefix.join("lib/python3.12/site-packages"), &[package]);
        std::fs::write(prefix.join("pyvenv.cfg"), "").expect("a file");
    }

    fn found(root: &Path, folder: &str, variables: &[(&str, &str)]) -> Option<String> {
        let value = |value: &str| root.join(value).display().to_string();
        let variables = variables.iter().map(|(name, path)| ((*name).to_owned(), value(path))).collect();
        let (home, folder) = (Some(root.join("home")), root.join(folder));
        let around = Surroundings { variables, home, folder, ..Surroundings::default() };
        installed(&around, "wandb").map(|found| found.version)
    }

    #[test]
    fn the_first_python_that_is_there_decides_whether_it_has_the_package_or_not() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        environment(&root.join("active"), "wandb-1.0.dist-info");
        environment(&root.join("empty"), "other-1.0.dist-info");
        environment(&root.join("conda"), "wandb-2.0.dist-info");
        environment(&root.join("home/project/.venv"), "wandb-3.0.dist-info");
        environment(&root.join("home/named/venv"), "wandb-4.0.dist-info");
        environment(&root.join(".venv"), "wandb-5.0.dist-info");
        environment(&root.join("outside/.venv"), "wandb-6.0.dist-info");
        install(&root.join("home/half/.venv/lib/python3.12/site-packages"), &["wandb-7.0.dist-info"]);
        install(&root.join("home/plain"), &["sub"]);
        install(&root.join("outside"), &["sub"]);
        install(&root.join("home/project"), &["sub/deep"]);
        let (active, conda) = (("VIRTUAL_ENV", "active"), ("CONDA_PREFIX", "conda"));
        for (folder, variables, expect) in [
            ("home/plain", &[active, conda][..], Some("1.0")),
            ("home/project", &[active, conda], Some("1.0")),
            ("home/project", &[("VIRTUAL_ENV", "missing"), conda], Some("3.0")),
            ("home/project", &[("VIRTUAL_ENV", "empty"), conda], None),
            ("home/project/sub/deep", &[conda], Some("3.0")),
            ("home/named", &[], Some("4.0")),
            ("home/plain", &[conda], Some("2.0")),
            ("home/half", &[conda], Some("2.0")),
            ("home/plain/sub", &[], None),
            ("home", &[], None),
            ("outside", &[conda], Some("6.0")),
            ("outside/sub", &[conda], Some("2.0")),
        ] {
            assert_eq!(found(root, folder, variables).as_deref(), expect, "{folder} {variables:?}");
        }
    }

    #[test]
    fn without_an_environment_the_first_python_on_the_path_decides_after_what_a_person_installed_for_themselves() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        for (prefix, package) in [("first", "wandb-1.0.dist-info"), ("second", "wandb-2.0.dist-info")] {
            install(&root.join(prefix).join("lib/python3.12/dist-packages"), &[package]);
        }
        install(&root.join("flat"), &["Lib/site-packages/wandb-3.0.dist-info"]);
        install(root, &["first/bin", "second/bin", "home", "no-python"]);
        for python in ["first/bin/python3", "second/bin/python", "flat/python.exe"] {
            std::fs::write(root.join(python), "").expect("a file");
        }
        let on_path = |folders: &[&str]| {
            let folders = folders.iter().map(|folder| if folder.is_empty() { PathBuf::from("bin") } else { root.join(folder) });
            let path = std::env::join_paths(folders).expect("a path").into_string().expect("a text");
            let variables = [("PATH".to_owned(), path)].into();
            let around =
                Surroundings { variables, home: Some(root.join("home")), folder: root.into(), ..Surroundings::default() };
            installed(&around, "wandb").map(|found| (found.version, found.packages))
        };
        let place = |version: &str, packages: &str| Some((version.to_owned(), root.join(packages)));
        let first = place("1.0", "first/lib/python3.12/dist-packages");
        assert_eq!(on_path(&["no-python", "", "first/bin", "second/bin"]), first);
        assert_eq!(on_path(&["second/bin", "first/bin"]), place("2.0", "second/lib/python3.12/dist-packages"));
        assert_eq!(on_path(&["flat"]), place("3.0", "flat/Lib/site-packages"));
        assert_eq!(on_path(&["no-python"]), None);
        let own = "home/.local/lib/python3.12/site-packages";
        install(&root.join(own), &["wandb-4.0.dist-info"]);
        assert_eq!(on_path(&["first/bin"]), place("4.0", own));
        assert_eq!(on_path(&["no-python"]), None);
    }

    #[test]
    fn a_package_is_told_by_the_folder_that_names_it_and_its_version() {
        for (name, expect) in [
            ("wandb-0.22.3.dist-info", Some("0.22.3")),
            ("wandb-0.22.3rc1.dist-info", Some("0.22.3rc1")),
            ("wandb-newest.dist-info", None),
            ("wandb_core-0.22.3.dist-info", None),
            ("wandb-0.22.3", None),
            ("wandb", None),
            ("weave-0.22.3.dist-info", None),
        ] {
            let packages = tempfile::tempdir().expect("a folder");
            install(packages.path(), &[name]);
            let found = package_in(packages.path().to_owned(), "wandb");
            let expect = expect.map(|version| Installed { version: version.to_owned(), packages: packages.path().to_owned() });
            assert_eq!(found, expect, "{name}");
        }
        for (folder, expect) in [("python3.12", Some(12)), ("python3.9", Some(9)), ("python3", None), ("python3.x", None)] {
            assert_eq!(minor(folder), expect, "{folder}");
        }
    }
}
