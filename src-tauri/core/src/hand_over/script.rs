//! What is sent to the other machine.

use zeroize::Zeroizing;

use super::checksum::checksum;
use crate::secret::ApiKey;

/// The command that `ssh` is given: it reads a script up to a line that is a lone dot, and runs it with standard input still open. It
/// holds nothing of ours, and every login shell takes it as it is: `sh`, `csh` and `fish` have the same single quotation marks, there is
/// no line break between them and no `!`.
pub const BOOTSTRAP: &str =
    r#"sh -c 'n=$(printf "\n."); while IFS= read -r l; do case $l in .) break;; esac; s=$s$l${n%.}; done; eval "$s"'"#;

/// The lines that begin and end the two answers; anything before them is a greeting of the login shell.
pub const MARKS: [(&str, &str); 2] = [("keywand-hand-over", "content"), ("keywand-hand-over-done", "keywand-hand-over-end")];

const THERE: &str = include_str!("there.sh");

/// The script, with the lines of the guard in it, and the mark of its end.
pub fn script(guard: Option<&str>) -> String {
    format!("{}.\n", THERE.replace("@GUARD@", guard.unwrap_or_default().trim_end()))
}

/// What is to be done there.
pub enum Order<'a> {
    /// Give netrc this content.
    Write(&'a [u8]),
    /// Remove netrc: the hand-over that is taken back made it.
    Remove,
    /// Leave netrc as it is.
    Keep,
}

/// An order as it is sent, with the key that the guard tests, if it is to.
pub fn order(order: &Order<'_>, guarded: Option<&ApiKey>) -> Zeroizing<Vec<u8>> {
    let key = guarded.map_or("", ApiKey::expose);
    let (word, content) = match order {
        Order::Write(content) => (format!("write {}", checksum(content)), *content),
        Order::Remove => ("remove".to_owned(), &[][..]),
        Order::Keep => ("keep".to_owned(), &[][..]),
    };
    // Of its full length from the beginning: a text that grows leaves copies behind.
    let mut sent = Zeroizing::new(Vec::with_capacity(word.len() + key.len() + content.len() + 2));
    for part in [word.as_bytes(), b"\n", key.as_bytes(), b"\n", content] {
        sent.extend_from_slice(part);
    }
    sent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_one_line_without_what_a_login_shell_reads_otherwise() {
        assert!(!BOOTSTRAP.contains(['\n', '!']) && BOOTSTRAP.matches('\'').count() == 2);
    }

    #[test]
    fn the_marks_are_those_of_the_script() {
        assert!(
            MARKS.iter().all(|(first, last)| THERE.contains(&format!(" {first} \"")) && THERE.contains(&format!(" {last}\n")))
        );
    }

    #[test]
    fn the_script_ends_where_its_only_lone_dot_stands() {
        let script = script(Some("ask\njudge\n"));
        assert_eq!(script.lines().filter(|line| *line == ".").count(), 1);
        assert!(script.ends_with("\n.\n") && script.contains("ask\njudge\n}") && !script.contains("@GUARD@"));
    }

    #[test]
    fn an_order_has_two_lines_before_the_content() {
        let key = ApiKey::new("k".repeat(40));
        let sent = order(&Order::Write(b"a\nb"), Some(&key));
        assert_eq!(*sent, format!("write {}\n{}\na\nb", checksum(b"a\nb"), "k".repeat(40)).into_bytes());
        assert_eq!(**order(&Order::Keep, None), *b"keep\n\n");
    }
}
