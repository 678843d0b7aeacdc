//! Lines that a terminal broke at its right edge, put together again.

use super::traceback::is_class;

/// Widths in columns at which a terminal or a mail breaks lines.
const EDGES: std::ops::RangeInclusive<usize> = 40..=240;

/// Common widths: one line that reaches the edge is enough.
const USUAL: [usize; 5] = [80, 100, 120, 132, 160];

/// Most bytes of a line that was put together.
const LONGEST: usize = 3000;

/// The text with broken lines joined; `None` where nothing looks broken.
///
/// Broken is: the line reaches the right edge, which other lines reach and none goes beyond, and the next one does not begin
/// as lines of a log or a traceback do.
pub(super) fn unwrapped(text: &str) -> Option<String> {
    let lines: Vec<(&str, usize)> = text.lines().map(|line| (line, columns(line))).collect();
    let edge = lines.iter().map(|(_, width)| *width).max().filter(|edge| EDGES.contains(edge))?;
    let full = lines.iter().filter(|(_, width)| *width == edge).count();
    if full < 2 && !USUAL.contains(&edge) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut begun = 0;
    for (at, (line, width)) in lines.iter().enumerate() {
        out.push_str(line);
        let next = lines.get(at + 1).map_or("", |(next, _)| *next);
        if let Some(glue) = glue(line, *width, next, edge).filter(|_| out.len() - begun < LONGEST) {
            out.push_str(glue);
        } else {
            out.push('\n');
            begun = out.len();
        }
    }
    Some(out)
}

/// What stood between a line and the next before they were broken, if they were.
fn glue(line: &str, width: usize, next: &str, edge: usize) -> Option<&'static str> {
    if next.is_empty() || begins_anew(next) || is_bar(line) {
        return None;
    }
    let wide = next.chars().next().is_some_and(|c| columns_of(c) == 2);
    match edge - width {
        0 => Some(""),
        // A wide character did not fit, or the space at the edge was not copied.
        1 => Some(if wide { "" } else { " " }),
        _ => None,
    }
}

/// Does a line begin as no broken one goes on?
fn begins_anew(line: &str) -> bool {
    const BEGINNINGS: [&str; 15] = [
        "  ",
        "wandb:",
        "wandb.errors",
        "Traceback (",
        "File \"",
        "During handling of",
        "The above exception",
        "$ ",
        ">>> ",
        "[rank",
        "│",
        "╭",
        "╰",
        "--",
        "==",
    ];
    let class = line.split_once(": ").is_some_and(|(class, _)| is_class(class));
    class || BEGINNINGS.iter().any(|mark| line.starts_with(mark))
}

/// A progress bar fills its line, and is whole.
fn is_bar(line: &str) -> bool {
    line.contains("%|") || line.contains("it/s") || line.contains('█') || line.starts_with(['│', '╭', '╰'])
}

fn columns(line: &str) -> usize {
    line.chars().map(columns_of).sum()
}

/// Columns of a character, near enough: scripts of East Asia and emoji take two.
fn columns_of(c: char) -> usize {
    match u32::from(c) {
        0x200b..=0x200f | 0xfe00..=0xfe0f | 0x300..=0x36f => 0,
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0x1f300..=0x1faff => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, edge: usize) -> String {
        let mut out = String::new();
        for line in text.lines() {
            let mut width = 0;
            for c in line.chars() {
                if width + columns_of(c) > edge {
                    out.push('\n');
                    width = 0;
                }
                out.push(c);
                width += columns_of(c);
            }
            out.push('\n');
        }
        out
    }

    #[test]
    fn what_a_terminal_broke_is_put_together() {
        let text = "wandb: ERROR failed to upsert bucket: returned error 404: {\"errors\":[{\"message\":\"entity 北風研究室の音声認識チーム not found during upsertBucket\"}]}\nwandb: next\n";
        for edge in [40, 41, 57, 80] {
            assert_eq!(unwrapped(&broken(text, edge)).as_deref(), Some(text), "{edge}");
        }
    }

    #[test]
    fn whole_lines_stay_apart() {
        for text in [
            "wandb: ERROR permission denied, said once and said at length\nwandb: ERROR permission denied, said once and said at length\n",
            "│   an error in a frame of a width                        │\n│   an error in a frame of a width                        │\n",
            " 41%|████      | 512/1250 [01:12<01:43, 7.11it/s]\n 42%|████      | 513/1250 [01:12<01:43, 7.11it/s]\n",
        ] {
            assert!(unwrapped(text).is_none_or(|joined| joined == text), "{text}");
        }
        assert_eq!(unwrapped("short\nlines\n"), None);
    }

    #[test]
    fn a_line_reaches_an_edge_that_is_usual_or_that_another_reaches() {
        let lines = |width: usize, count: usize| format!("{}\n", "x".repeat(width)).repeat(count);
        let joined = |widths: &[usize]| widths.iter().map(|width| lines(*width, 1)).collect::<String>();
        for (text, expect) in [
            (lines(80, 1) + "x\n", Some(joined(&[81]))),
            (lines(81, 1) + "x\n", None),
            (lines(81, 2), Some(joined(&[162]))),
            (lines(39, 2), None),
            (lines(240, 2), Some(joined(&[480]))),
            (lines(241, 2), None),
            (lines(100, 32), Some(joined(&[3000, 200]))),
        ] {
            assert_eq!(unwrapped(&text), expect, "{text}");
        }
    }

    #[test]
    fn a_line_goes_on_where_it_was_full_and_the_next_one_begins_nothing() {
        for (line, width, next, expect) in [
            ("a", 40, "b", Some("")),
            ("a", 39, "b", Some(" ")),
            ("a", 39, "語", Some("")),
            ("a", 38, "b", None),
            ("a", 40, "", None),
            ("a", 40, "wandb: x", None),
            ("a", 40, "ValueError: x", None),
            ("a", 40, "a: b", Some("")),
            ("a%|b", 40, "b", None),
            ("1 it/s", 40, "b", None),
            ("█", 40, "b", None),
            ("│", 40, "b", None),
        ] {
            assert_eq!(glue(line, width, next, 40), expect, "{line} {width} {next}");
        }
        for (c, expect) in [('a', 1), ('ｱ', 1), ('語', 2), ('한', 2), ('Ａ', 2), ('😀', 2), ('\u{301}', 0), ('\u{fe0f}', 0)]
        {
            assert_eq!(columns_of(c), expect, "{c}");
        }
    }
}
