//! Who speaks in a line: a program, a person, or the source that a traceback quotes.

use super::words::around;

/// The source lines that follow a frame of a traceback.
#[derive(Debug, Default)]
pub(super) struct Quoted {
    /// What stood before `File` in the frame's line; `None` outside a traceback.
    before: Option<String>,
    of_library: bool,
    numbered: bool,
}

/// What a line is, beside a traceback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// Neither a frame nor source.
    Plain,
    /// Source of the person's own code: it names things and says nothing.
    Own,
    /// Source of a package: neither.
    Library,
}

impl Quoted {
    /// What the next line is.
    pub(super) fn look(&mut self, line: &str) -> Line {
        if let Some((before, path)) = frame(line) {
            self.of_library = is_library(path);
            self.numbered = !line.contains("File \"");
            self.before = Some(before.to_owned());
            return Line::Plain;
        }
        let Some(before) = &self.before else {
            return Line::Plain;
        };
        let source = if self.numbered {
            is_numbered(line)
        } else {
            line.strip_prefix(before.as_str()).is_some_and(|rest| rest.starts_with("  "))
        };
        if !source {
            if !line.trim().is_empty() || !self.numbered {
                self.before = None;
            }
            return Line::Plain;
        }
        if self.of_library { Line::Library } else { Line::Own }
    }
}

/// `  File "/a/b.py", line 3`, `File /a/b.py:3, in f`, `Cell In[3], line 2`: what stands before it, and the path.
pub(super) fn frame(line: &str) -> Option<(&str, &str)> {
    if let Some((before, rest)) = around(line, "File \"") {
        return rest.contains("\", line ").then_some((before, rest));
    }
    if let Some((before, rest)) = around(line, "File ") {
        let path = rest.split_once(".py:")?.0;
        return (before.trim().is_empty() && rest.starts_with(['/', '~', '.']) && !path.contains(' ')).then_some((before, rest));
    }
    around(line, "Cell In[").filter(|(before, _)| before.trim().is_empty())
}

pub(super) fn is_library(path: &str) -> bool {
    ["site-packages", "dist-packages", "/lib/python", "\\lib\\", "importlib"].iter().any(|part| path.contains(part))
}

/// `-> 1482     raise e`, `   1481 logger…`: a notebook numbers the source.
fn is_numbered(line: &str) -> bool {
    let rest = line.trim_start().trim_start_matches('-').trim_start_matches(['>', '❱']).trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && matches!(rest.as_bytes().get(digits), None | Some(b' '))
}

/// Does a program speak, rather than a person?
pub(super) fn is_program(lower: &str) -> bool {
    const MARKS: [&str; 23] = [
        "curl: (",
        "wandb: ",
        "weave: ",
        "error: ",
        "error(",
        "exception: ",
        "returned error ",
        "<response [",
        " response executing graphql",
        "\"errors\":",
        "'errors':",
        "error uploading",
        "error while calling",
        "retrying",
        "retry loop",
        "network error (",
        "(error 4",
        "giving up after",
        "dial tcp",
        "api key verification failed",
        "(caused by ",
        "<html",
        "<!doctype",
    ];
    MARKS.iter().any(|mark| lower.contains(mark)) || lower.trim_start().starts_with(['<', '{'])
}

/// Code that stands alone in a text: what it would raise or print, nobody said.
pub(super) fn is_statement(lower: &str) -> bool {
    const BEGINNINGS: [&str; 11] =
        [">>> ", "raise ", "# ", "logger.", "logging.", "log.", "print(", "assert ", "except ", "return ", "warnings.warn("];
    let trimmed = searched(lower).unwrap_or(lower).trim_start();
    BEGINNINGS.iter().any(|mark| trimmed.starts_with(mark))
        || trimmed.contains(" raise usageerror(")
        || trimmed.contains(" raise commerror(")
        || is_explained(trimmed)
}

/// "- `words`: what they mean", "| `words` | what to do |": a page lists failures.
fn is_explained(trimmed: &str) -> bool {
    let item = ["- `", "* `", "| `"].iter().find_map(|mark| trimmed.strip_prefix(mark));
    let rest = item.and_then(|item| Some(item.split_once('`')?.1.trim_start()));
    rest.is_some_and(|rest| rest.starts_with([':', '|', '—', '–', '→']) && rest.chars().filter(|c| c.is_alphabetic()).count() > 3)
}

/// `src/train.py:13:  code`: the line that a search found in a file.
fn searched(lower: &str) -> Option<&str> {
    let (path, rest) = lower.split_once(':')?;
    let (number, code) = rest.split_once(':')?;
    let found =
        path.contains('.') && !path.contains(' ') && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    found.then_some(code)
}

/// The line without what a person cites in it, between backticks or quotation marks; `None` where nothing is cited.
pub(super) fn without_citations(line: &str) -> Option<String> {
    const BEGINNINGS: [&str; 6] = ["wandb: ", "wandb.errors", "CommError", "UsageError", "api_key not", "API key must"];
    let mut out = String::new();
    let mut rest = line;
    let mut cited = false;
    while let Some(at) = rest.find(['`', '"', '“']) {
        let (before, quoted) = rest.split_at(at);
        let mark = quoted.chars().next().unwrap_or_default();
        let inner = &quoted[mark.len_utf8()..];
        let close = if mark == '“' { '”' } else { mark };
        let spoken = inner.split_once(close).filter(|_| BEGINNINGS.iter().any(|begin| inner.starts_with(begin)));
        out.push_str(before);
        rest = if let Some((_, after)) = spoken {
            cited = true;
            after
        } else {
            out.push(mark);
            inner
        };
    }
    out.push_str(rest);
    // What stands alone in its marks was copied, not cited.
    let words = out.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let wide = out.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count();
    (cited && (words >= 3 || wide >= 4)).then_some(out)
}

/// Does the line stand for W&B, whatever else it says: a frame of its packages, its errors, its host in an error?
pub(super) fn is_of_wandb(lower: &str) -> bool {
    const MARKS: [&str; 20] = [
        "wandb.errors",
        "wandb.sdk.",
        "site-packages/wandb/",
        "site-packages\\wandb\\",
        "dist-packages/wandb/",
        "site-packages/weave/",
        "dist-packages/weave/",
        "error uploading run",
        "wandb: error",
        "commerror",
        "upsertbucket",
        "upsertmodel",
        "upsertsweep",
        "w&b api:",
        "weave: error",
        "weave: unexpected error",
        "weave is not available on the server",
        "weave.trace",
        "module 'wandb'",
        "api.wandb.ai/graphql",
    ];
    let host = || ["wandb.ai", "forge.coreweave.com", ".wandb.io"].iter().any(|host| lower.contains(host));
    MARKS.iter().any(|mark| lower.contains(mark)) || (host() && (lower.contains("error") || lower.contains("exception")))
}

/// Is it the words of an error line of wandb or weave, whatever they say.
pub(super) fn unread(lower: &str) -> bool {
    const SPEAK: [&str; 9] = [
        "wandb: error ",
        "wandb.errors.",
        "commerror: ",
        "error uploading run: ",
        "weave: error",
        "weave: unexpected error",
        "weave is not available on the server",
        "weave.trace.",
        "error while calling w&b api: ",
    ];
    const EMPTY: [&str; 17] = [
        "find detailed error logs",
        "find logs at",
        "abnormal program exit",
        "problem at:",
        "control-c detected",
        "failed to detect the name of this notebook",
        "dropped streaming file",
        "error: null",
        "please run `wandb login",
        "to disable wandb",
        "did not respond",
        "run `wandb login`",
        "unrecoverable error",
        "internal wandb error",
        "errors.log",
        "currently logged in",
        " errored: ",
    ];
    // What an agent says of its own end, where no run says why.
    if lower.contains("failed runs in a row") || lower.contains("wandb: error sweep command ") {
        return true;
    }
    let words = lower.rsplit("wandb: error").next().unwrap_or_default();
    if words.chars().filter(|c| c.is_alphabetic()).take(4).count() < 4 {
        return false;
    }
    let is_class = lower.contains("wandb.errors.") && !lower.contains(": ");
    SPEAK.iter().any(|mark| lower.contains(mark)) && !is_class && !EMPTY.iter().any(|mark| lower.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_that_a_traceback_quotes_is_told_from_what_is_said() {
        let mut quoted = Quoted::default();
        let lines = [
            ("Traceback (most recent call last):", Line::Plain),
            ("  File \"/w/train.py\", line 5, in <module>", Line::Plain),
            ("    wandb.init(entity=\"a\")", Line::Own),
            ("  File \"/x/site-packages/wandb/sdk/wandb_init.py\", line 1, in init", Line::Plain),
            ("    raise CommError(f\"project {name} not found\")", Line::Library),
            ("    ^^^^^", Line::Library),
            ("wandb.errors.CommError: permission denied", Line::Plain),
            ("    indented", Line::Plain),
        ];
        for (line, expect) in lines {
            assert_eq!(quoted.look(line), expect, "{line}");
        }
    }

    #[test]
    fn what_a_person_cites_is_told_from_what_was_copied() {
        for (line, expect) in [
            ("Why do I get \"wandb: ERROR permission denied\"?", Some("Why do I get ?")),
            ("If you see `api_key not configured (no-tty)`, run `wandb login`.", Some("If you see , run `wandb login`.")),
            ("`wandb: ERROR permission denied`", None),
            ("wandb: ERROR You set `resume='must'`, and no run is there", None),
        ] {
            assert_eq!(without_citations(line).as_deref(), expect, "{line}");
        }
    }

    #[test]
    fn a_notebook_numbers_its_source() {
        let mut quoted = Quoted::default();
        let lines = [
            ("Cell In[3], line 2", Line::Plain),
            ("----> 2 wandb.init(", Line::Own),
            ("File /opt/lib/python3.11/site-packages/wandb/sdk/wandb_init.py:1200, in init(a)", Line::Plain),
            ("-> 1200     raise e", Line::Library),
            ("CommError: permission denied", Line::Plain),
        ];
        for (line, expect) in lines {
            assert_eq!(quoted.look(line), expect, "{line}");
        }
    }

    fn all(says: fn(&str) -> bool, yes: &[&str], no: &[&str]) {
        for (lines, expect) in [(yes, true), (no, false)] {
            for line in lines {
                assert_eq!(says(line), expect, "{line}");
            }
        }
    }

    #[test]
    fn a_frame_stands_first_and_names_a_file_of_python() {
        for (line, expect) in [
            ("x File \"/a.py\", line 3", Some(("x ", "/a.py\", line 3"))),
            ("File \"/a.py\" x", None),
            ("  File ~/a.py:3, in f", Some(("  ", "~/a.py:3, in f"))),
            ("File a.py:3", None),
            ("x File /a.py:3", None),
            ("File /a b.py:3", None),
            ("Cell In[3], line 2", Some(("", "3], line 2"))),
            ("x Cell In[3], line 2", None),
        ] {
            assert_eq!(frame(line), expect, "{line}");
        }
        all(is_numbered, &["----> 2 x", "❱ 3 a", "12"], &["", "12x", "x 12"]);
        for (text, expect) in [
            ("Cell In[3], line 2\n\n----> 2 x", Line::Own),
            ("Cell In[3], line 2\nx\n----> 2 x", Line::Plain),
            ("File \"/a.py\", line 2\n\n    x", Line::Plain),
        ] {
            let mut quoted = Quoted::default();
            assert_eq!(text.lines().fold(Line::Plain, |_, line| quoted.look(line)), expect, "{text}");
        }
    }

    #[test]
    fn a_statement_is_code_that_nobody_said() {
        all(
            is_statement,
            &["  raise x", "if a: raise usageerror(b)", "if a: raise commerror(b)", "a.py:13: raise x", "- `a`: abcd"],
            &["if a: raise valueerror(b)", "a.py:13: hello", "hello"],
        );
        all(is_explained, &["- `a`: abcd", "| `a` | abcd"], &["- `a`: abc 1", "- `a` abcd", "- `a: abcd", "`a`: abcd"]);
        all(|line| searched(line) == Some("x"), &["a.py:13:x"], &["a:13:x", "a b.py:13:x", "a.py::x", "a.py:1b:x", "a.py:13"]);
        all(is_program, &["wandb: x", "  <a", "{a"], &["hello"]);
    }

    #[test]
    fn words_around_a_citation_are_counted() {
        for (line, expect) in [
            ("a b `wandb: x` c", Some("a b  c")),
            ("a `wandb: x` c", None),
            ("1 2 3 `wandb: x`", None),
            ("abcde `wandb: x`", None),
            ("語語語語`wandb: x`", Some("語語語語")),
            ("語語語`wandb: x`", None),
            ("a b “wandb: x” c", Some("a b  c")),
            ("a b c `x` d", None),
        ] {
            assert_eq!(without_citations(line).as_deref(), expect, "{line}");
        }
    }

    #[test]
    fn an_error_line_of_wandb_says_more_than_a_class() {
        all(is_of_wandb, &["wandb.ai error", ".wandb.io exception", "wandb.errors"], &["wandb.ai", "error", "exception"]);
        all(
            unread,
            &["wandb: error abcd", "wandb.errors.commerror: it broke", "failed runs in a row", "wandb: error sweep command x"],
            &["wandb: error abc", "wandb: error find logs at: x", "wandb.errors.commerror", "hello there"],
        );
    }
}
