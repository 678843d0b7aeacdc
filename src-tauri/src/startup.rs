//! Starting at login: an XDG autostart entry on Linux, a launch agent on macOS, the registry's `Run` key of this user on Windows.

/// Is this program started minimised?
pub(crate) fn is_minimised(mut arguments: impl Iterator<Item = String>) -> bool {
    arguments.any(|argument| argument == keywand_core::app::MINIMISED)
}

pub(crate) use system::{is_at_login, set_at_login};

#[cfg(target_os = "linux")]
mod system {
    use std::fs;
    use std::io::ErrorKind;
    use std::path::PathBuf;

    use keywand_core::app::{autostart_entry, is_autostarting};
    use tauri::{AppHandle, Manager as _};

    pub(crate) fn is_at_login(handle: &AppHandle) -> Result<bool, String> {
        match fs::read_to_string(entry(handle)?) {
            Ok(text) => Ok(is_autostarting(&text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.to_string()),
        }
    }

    pub(crate) fn set_at_login(handle: &AppHandle, on: bool) -> Result<(), String> {
        let path = entry(handle)?;
        let done = if on { write(&path, &autostart_entry(&program(handle)?)) } else { fs::remove_file(&path) };
        match done {
            Err(error) if !on && error.kind() == ErrorKind::NotFound => Ok(()),
            done => done.map_err(|error| format!("{}: {error}", path.display())),
        }
    }

    fn entry(handle: &AppHandle) -> Result<PathBuf, String> {
        let folder = handle.path().config_dir().map_err(|error| error.to_string())?;
        Ok(folder.join("autostart").join("keywand.desktop"))
    }

    /// Whole, or as it was.
    fn write(path: &std::path::Path, text: &str) -> std::io::Result<()> {
        let new = path.with_extension("desktop.new");
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(&new, text)?;
        fs::rename(new, path)
    }

    /// An `AppImage` runs from a mount that is gone after it.
    fn program(handle: &AppHandle) -> Result<String, String> {
        let image = handle.env().appimage.map(PathBuf::from);
        let program = image.map_or_else(std::env::current_exe, Ok).map_err(|error| error.to_string())?;
        program.into_os_string().into_string().map_err(|name| format!("{} is not UTF-8", name.display()))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use auto_launch::{AutoLaunch, AutoLaunchBuilder};
    use tauri::AppHandle;

    pub(crate) fn is_at_login(_: &AppHandle) -> Result<bool, String> {
        launch()?.is_enabled().map_err(|error| error.to_string())
    }

    pub(crate) fn set_at_login(_: &AppHandle, on: bool) -> Result<(), String> {
        let launch = launch()?;
        let done = if on { launch.enable() } else { launch.disable() };
        done.map_err(|error| error.to_string())
    }

    fn launch() -> Result<AutoLaunch, String> {
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let program = program.into_os_string().into_string().map_err(|name| format!("{} is not UTF-8", name.display()))?;
        let mut builder = AutoLaunchBuilder::new();
        builder.set_app_name("Keywand").set_args(&[keywand_core::app::MINIMISED]);
        #[cfg(windows)]
        // The library writes the path as it is given: without quotation marks Windows would look for `C:\Program.exe` first.
        builder.set_app_path(&format!("\"{program}\"")).set_windows_enable_mode(auto_launch::WindowsEnableMode::CurrentUser);
        #[cfg(not(windows))]
        builder.set_app_path(&program).set_macos_launch_mode(auto_launch::MacOSLaunchMode::LaunchAgent);
        builder.build().map_err(|error| error.to_string())
    }
}
