//! Whether the window opens when the person logs in. Off until they turn it on.

use crate::contract::{Problem, StartupView};

use super::{Desktop, problem};

/// Does the window open at login? Reads it where the system keeps it, every time: the person may change it there.
pub(super) fn startup_look(desktop: &dyn Desktop) -> Result<StartupView, Box<Problem>> {
    let at_login = desktop.starts_at_login().map_err(problem::technical)?;
    Ok(StartupView { at_login })
}

/// Has the window open at login, minimised, or no longer.
pub(super) fn startup_keep(at_login: bool, desktop: &dyn Desktop) -> Result<StartupView, Box<Problem>> {
    desktop.start_at_login(at_login).map_err(problem::technical)?;
    startup_look(desktop)
}

/// The option by which the window starts minimised.
pub const MINIMISED: &str = "--minimised";

/// The file that a Linux desktop starts a program by at login.
///
/// # Source
/// specifications.freedesktop.org: Autostart 0.5; Desktop Entry 1.5, "The Exec key" (what is quoted, and how).
pub fn autostart_entry(program: &str) -> String {
    let text = program.replace('\\', r"\\");
    let quoted: String = program.chars().map(quoted).collect();
    format!(
        "[Desktop Entry]\nType=Application\nName=Keywand\nTryExec={text}\nExec=\"{quoted}\" {MINIMISED}\nIcon=keywand-desktop\nTerminal=false\n"
    )
}

/// As it stands between quotation marks in an Exec key: a backslash before what a shell would read, each backslash twice, and `%%`.
fn quoted(letter: char) -> String {
    match letter {
        '\\' => r"\\\\".to_owned(),
        '"' | '`' | '$' => format!(r"\\{letter}"),
        '%' => "%%".to_owned(),
        other => other.to_string(),
    }
}

/// Does a desktop start anything by this entry?
pub fn is_autostarting(entry: &str) -> bool {
    let says = |wanted: &str| entry.lines().any(|line| line.replace(' ', "") == wanted);
    !says("Hidden=true") && !says("X-GNOME-Autostart-enabled=false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_quoted_as_the_desktop_entry_specification_says() {
        let exec = |program: &str| {
            let entry = autostart_entry(program);
            entry.lines().find_map(|line| line.strip_prefix("Exec=")).map(str::to_owned).unwrap_or_default()
        };
        let cases = [
            ("/usr/bin/keywand-desktop", r#""/usr/bin/keywand-desktop" --minimised"#),
            ("/home/山 田/Keywand.AppImage", r#""/home/山 田/Keywand.AppImage" --minimised"#),
            (r#"/opt/50% "$x`\"#, r#""/opt/50%% \\"\\$x\\`\\\\" --minimised"#),
        ];
        for (program, expected) in cases {
            assert_eq!(exec(program), expected);
        }
        assert!(autostart_entry(r"/opt/a\b").contains("\nTryExec=/opt/a\\\\b\n"));
    }

    #[test]
    fn an_entry_that_the_desktop_passes_over_starts_nothing() {
        let entry = autostart_entry("/usr/bin/keywand-desktop");
        assert!(is_autostarting(&entry));
        for more in ["Hidden=true\n", "Hidden = true\n", "X-GNOME-Autostart-enabled=false\n"] {
            assert!(!is_autostarting(&format!("{entry}{more}")), "{more}");
        }
        assert!(is_autostarting(&format!("{entry}Hidden=false\n")));
    }
}
