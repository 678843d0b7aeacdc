//! What the frames above an exception say of it: whose code raised it, and what that code was doing.

use super::other;
use super::said::{Failure, Weight, said};
use super::voice::{Line, frame, is_library};
use super::way::{is_raised, on_the_way};
use super::words::between;
use crate::evidence::Trouble;

/// Where the last frames stand, and which source they quote.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a frame or its source said")]
pub(super) struct Traceback {
    /// Frames came, and no exception yet.
    open: bool,
    /// The innermost frame of anybody's but a library's is followed by one of wandb or weave.
    in_wandb: bool,
    in_weave: bool,
    /// `import wandb` is being run.
    imports: bool,
    /// The frame speaks to the process beside the script.
    in_service: bool,
    /// The quoted source uses `wandb.run`.
    uses_run: bool,
    /// The quoted source calls wandb.
    calls: bool,
    /// The frame writes a file of keys.
    writes_netrc: bool,
    /// An exception that stands above its frames, as trackers of errors print it.
    above: Option<String>,
}

impl Traceback {
    /// Takes a line into account, and tells what an exception at its end is.
    pub(super) fn look(&mut self, line: &str, lower: &str, kind: Line) -> Option<(Weight, Failure)> {
        if lower.contains("traceback (most recent call last)") {
            *self = Self::default();
            return None;
        }
        if let Some((_, path)) = frame(line) {
            self.open = true;
            self.enter(&path.to_ascii_lowercase());
            return self.tell_above();
        }
        if kind != Line::Plain {
            self.quote(line, kind);
            return self.tell_above();
        }
        let Some(class) = exception(line) else {
            self.above = None;
            return None;
        };
        let told = self.tell(line, lower, class);
        let above = (!self.open).then(|| line.to_owned());
        *self = Self { above, ..Self::default() };
        told
    }

    /// Do frames of wandb or weave stand last, before any exception?
    pub(super) fn is_cut(&self) -> bool {
        self.open && self.above.is_none() && (self.in_wandb || self.in_weave)
    }

    fn tell_above(&mut self) -> Option<(Weight, Failure)> {
        let line = self.above.clone()?;
        let lower = line.to_ascii_lowercase();
        let told = self.tell(&line, &lower, exception(&line)?).filter(|_| !other::is_named(&lower))?;
        *self = Self::default();
        Some(told)
    }

    fn enter(&mut self, path: &str) {
        let of = |name: &str| path.contains(&format!("/{name}/")) || path.contains(&format!("\\{name}\\"));
        let library = is_library(path);
        let inside = ["/wandb/sdk/", "/wandb/proto/", "/wandb/apis/"].iter().any(|part| path.contains(part));
        let library = library || inside;
        let (wandb, weave) = (library && of("wandb"), library && of("weave"));
        let standard = !path.contains("-packages");
        self.in_wandb = wandb || self.in_wandb && library;
        self.in_weave = weave || self.in_weave && library && standard;
        self.in_service = wandb && (path.contains("sock_client") || of("service") || path.contains("service_connection"))
            || self.in_service && library;
        self.writes_netrc = wandb && path.contains(", in write_");
        (self.uses_run, self.calls) = (false, false);
    }

    fn quote(&mut self, line: &str, kind: Line) {
        let source = line.trim_start_matches(|c: char| !c.is_alphabetic());
        self.imports |= source.starts_with("import wandb") || source.starts_with("from wandb");
        self.uses_run |= kind == Line::Own && source.contains("wandb.run.");
        self.calls |= kind == Line::Own && source.contains("wandb.");
    }

    fn tell(&self, line: &str, lower: &str, class: &str) -> Option<(Weight, Failure)> {
        let told = |weight, trouble| Some((weight, Failure::Trouble { trouble, message: said(line), status: None }));
        if self.imports {
            return told(Weight::Vague, Trouble::SdkDoesNotLoad);
        }
        if self.in_wandb && is_of_import(lower) {
            return told(Weight::Vague, Trouble::SdkDoesNotLoad);
        }
        if self.in_wandb && class == "PermissionError" && lower.contains("netrc'") {
            let file = between(line, ": '", "'").unwrap_or_default().to_owned();
            return if self.writes_netrc {
                told(Weight::Certain, Trouble::FolderNotWritable)
            } else {
                Some((Weight::Certain, Failure::NetrcUnreadable { file, line: None, word: Some(said(line)) }))
            };
        }
        if self.in_wandb
            && let Some((_, way)) = on_the_way(line, lower, true).filter(|_| is_raised(lower))
        {
            return Some((Weight::Vague, way));
        }
        let broken = ["BrokenPipeError", "ConnectionResetError", "ConnectionRefusedError"].contains(&class);
        if self.in_service && (broken || lower.contains("address already in use")) {
            return told(Weight::Vague, Trouble::LocalService);
        }
        if self.uses_run && lower.contains("'nonetype' object has no attribute") {
            return told(Weight::Certain, Trouble::RunNotStarted);
        }
        let of_wandb = class.starts_with("wandb.") || class.starts_with("weave.");
        let misused = self.calls && class == "TypeError" && lower.contains("argument");
        (self.in_wandb || self.in_weave || of_wandb || misused).then(|| told(Weight::Prose, Trouble::Unread)).flatten()
    }
}

/// What a package of another version raises while wandb is imported.
fn is_of_import(lower: &str) -> bool {
    lower.contains("descriptors cannot")
        || (lower.contains("attributeerror") && (lower.contains("np.") || lower.contains("'numpy'")))
}

/// The class of the exception that the line reports: `TypeError: …`, `a.b.SomeError`, also behind what a log puts before its lines.
fn exception(line: &str) -> Option<&str> {
    let word = line.split_whitespace().find(|word| word.ends_with(':') && is_class(&word[..word.len() - 1]));
    let alone = || line.split_whitespace().last().filter(|word| is_class(word) && (word.contains('.') || *word == line.trim()));
    word.map(|word| &word[..word.len() - 1]).or_else(alone)
}

pub(super) fn is_class(word: &str) -> bool {
    let named = word.rsplit('.').next().unwrap_or_default();
    let ends = ["Error", "Exception", "Abort", "Failed", "NotFound", "Denied", "Timeout", "Forbidden"]
        .iter()
        .any(|end| named.ends_with(end));
    ends && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_')) && named.starts_with(|c: char| c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::voice::Quoted;

    fn told(text: &str) -> Option<Trouble> {
        let (mut traceback, mut quoted) = (Traceback::default(), Quoted::default());
        let found = text.lines().filter_map(|line| {
            let kind = quoted.look(line);
            traceback.look(line, &line.to_ascii_lowercase(), kind)
        });
        found.last().and_then(|(_, failure)| if let Failure::Trouble { trouble, .. } = failure { Some(trouble) } else { None })
    }

    #[test]
    fn whose_code_raised_an_exception_is_told_by_its_frames() {
        let of_wandb = "  File \"/x/site-packages/wandb/sdk/wandb_run.py\", line 1, in log\n";
        let own = "  File \"/w/train.py\", line 5, in <module>\n";
        for (text, expect) in [
            (format!("{own}{of_wandb}TypeError: Object of type Tensor is not JSON serializable"), Some(Trouble::Unread)),
            (format!("{of_wandb}{own}ValueError: bad shape"), None),
            (format!("{own}    import wandb\n{of_wandb}ImportError: x"), Some(Trouble::SdkDoesNotLoad)),
            (format!("{own}    wandb.run.log(x)\nAttributeError: 'NoneType' object has no attribute 'log'"), Some(Trouble::RunNotStarted)),
            (format!("{own}    wandb.init(entitiy=1)\nTypeError: init() got an unexpected keyword argument 'entitiy'"), Some(Trouble::Unread)),
            (format!("{own}    train()\nTypeError: train() got an unexpected keyword argument 'x'"), None),
            (
                "  File \"/x/site-packages/wandb/sdk/lib/sock_client.py\", line 3, in send\n[rank0]: BrokenPipeError: [Errno 32] Broken pipe".to_owned(),
                Some(Trouble::LocalService),
            ),
            ("BrokenPipeError: [Errno 32] Broken pipe\n  File \"/x/site-packages/wandb/sdk/lib/sock_client.py\", line 3, in send".to_owned(), Some(Trouble::LocalService)),
            (format!("{of_wandb}AttributeError: `np.float_` was removed in the NumPy 2.0 release."), Some(Trouble::SdkDoesNotLoad)),
            ("wandb.sdk.lib.mailbox.MailboxError: transport failed".to_owned(), Some(Trouble::Unread)),
            ("[rank0]: wandb.sdk.mailbox.mailbox_handle.HandleAbandonedError".to_owned(), Some(Trouble::Unread)),
            ("  File \"/x/site-packages/weave/trace/op.py\", line 1, in f\n  File \"/x/site-packages/litellm/a.py\", line 1, in g\nTimeoutError: x".to_owned(), None),
        ] {
            assert_eq!(told(&text), expect, "{text}");
        }
    }

    const WANDB: &str = "  File \"/x/site-packages/wandb/sdk/a.py\", line 1, in f\n";
    const OTHER: &str = "  File \"/x/site-packages/other/a.py\", line 1, in f\n";
    const OWN: &str = "  File \"/w/wandb/train.py\", line 5, in f\n";
    const SERVICE: &str = "  File \"/x/site-packages/wandb/sdk/service/a.py\", line 1, in f\n";
    const WRITES: &str = "  File \"/x/site-packages/other/a.py\", line 1, in write_a\n";
    const WANDB_WRITES: &str = "  File \"/x/site-packages/wandb/a.py\", line 1, in write_netrc\n";
    const STANDARD: &str = "  File \"/usr/lib/python3.11/socket.py\", line 1, in f\n";

    #[test]
    fn what_the_last_frames_do_is_kept_through_the_libraries_below_them() {
        for (frames, words, expect) in [
            ([SERVICE, STANDARD], "BrokenPipeError: x", Some(Trouble::LocalService)),
            ([SERVICE, OWN], "BrokenPipeError: x", None),
            ([OWN, WANDB], "OSError: [Errno 98] Address already in use", Some(Trouble::Unread)),
            ([WANDB, OTHER], "ValueError: x", Some(Trouble::Unread)),
            ([WANDB, ""], "PermissionError: [Errno 13] Permission denied: '/home/u/.netrc'", None),
            ([WANDB, WRITES], "PermissionError: [Errno 13] Permission denied: '/home/u/.netrc'", None),
            (
                [WRITES, WANDB_WRITES],
                "PermissionError: [Errno 13] Permission denied: '/home/u/.netrc'",
                Some(Trouble::FolderNotWritable),
            ),
            (["  File \"/x/site-packages/weave/a.py\", line 1\n", STANDARD], "ValueError: x", Some(Trouble::Unread)),
            (["  File \"C:\\x\\site-packages\\wandb\\a.py\", line 1\n", ""], "ValueError: x", Some(Trouble::Unread)),
            (["  File \"/w/wandb/sdk/a.py\", line 1\n", ""], "ValueError: x", Some(Trouble::Unread)),
            ([OWN, ""], "TypeError: Descriptors cannot be created directly", None),
            ([OWN, "    wandb.init(x)\n"], "ValueError: bad argument", None),
            ([OWN, "    wandb.init(x)\n"], "TypeError: x", None),
            ([OTHER, "    wandb.init(x)\n"], "TypeError: bad argument", None),
            ([OTHER, "    wandb.run.log(x)\n"], "AttributeError: 'NoneType' object has no attribute 'log'", None),
            ([WANDB, "Traceback (most recent call last):\n"], "ValueError: x", None),
            ([WANDB, ""], "PermissionError: [Errno 13] Permission denied: '/h/x'", Some(Trouble::Unread)),
            (
                ["  File \"/x/site-packages/wandb/sdk/a.py\", line 1, in write_key\n", ""],
                "PermissionError: [Errno 13] Permission denied: '/h/.netrc'",
                Some(Trouble::FolderNotWritable),
            ),
        ] {
            assert_eq!(told(&format!("{}{words}", frames.concat())), expect, "{frames:?} {words}");
        }
        let mut traceback = Traceback { in_wandb: true, ..Traceback::default() };
        let line = "requests.exceptions.ConnectionError: x";
        let way = traceback.look(line, &line.to_ascii_lowercase(), Line::Plain);
        assert!(matches!(way, Some((Weight::Vague, Failure::Path(_)))), "{way:?}");
    }

    #[test]
    fn a_text_is_cut_where_frames_of_wandb_stand_last() {
        for (text, expect) in [
            (WANDB.to_owned(), true),
            (WANDB.replace("wandb", "weave"), true),
            (OWN.to_owned(), false),
            (format!("{WANDB}ValueError: x"), false),
            (format!("ValueError: huggingface\n{WANDB}"), false),
        ] {
            let mut traceback = Traceback::default();
            for line in text.lines() {
                traceback.look(line, &line.to_ascii_lowercase(), Line::Plain);
            }
            assert_eq!(traceback.is_cut(), expect, "{text}");
        }
    }

    #[test]
    fn the_class_of_an_exception_is_told_from_other_words() {
        for (line, expect) in [
            ("[rank0]: a.b.SomeError: x", Some("a.b.SomeError")),
            ("  SomeError ", Some("SomeError")),
            ("x SomeError", None),
            ("x a.SomeError", Some("a.SomeError")),
            ("x a.Some-Error", None),
            ("x a.someError", None),
            ("Some_Error: x", Some("Some_Error")),
            ("Some: x", None),
        ] {
            assert_eq!(exception(line), expect, "{line}");
        }
        for (lower, expect) in [
            ("descriptors cannot", true),
            ("attributeerror: np.float_", true),
            ("attributeerror: 'numpy'", true),
            ("attributeerror: x", false),
            ("np.float_", false),
        ] {
            assert_eq!(is_of_import(lower), expect, "{lower}");
        }
    }
}
