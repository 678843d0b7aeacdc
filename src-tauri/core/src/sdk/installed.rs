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
}
