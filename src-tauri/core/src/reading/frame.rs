//! The line of a person's own code that a frame names.

use super::words::{after, digits};

/// `File "x.py", line 5`, `Cell In[3], line 2`, `File ~/x.py:5, in main()`; none of a library's.
pub(super) fn frame(line: &str) -> Option<(String, u32)> {
    let (path, line) = if let Some(rest) = after(line, "File \"") {
        let (path, rest) = rest.split_once("\", line ")?;
        (path, digits(rest)?)
    } else if let Some(cell) = line.find("Cell In[").map(|at| &line[at..]) {
        let (cell, rest) = cell.split_once("], line ")?;
        return Some((format!("{cell}]"), digits(rest)?));
    } else {
        let (path, rest) = after(line, "File ")?.split_once(':')?;
        (path, digits(rest).filter(|_| path.strip_suffix(".py").is_some())?)
    };
    let name = path.rsplit(['/', '\\']).next()?;
    let parts = ["site-packages", "dist-packages", "/lib/python", "\\lib\\", "importlib", "<frozen"];
    // A command such as `/opt/conda/bin/accelerate`; a person's own script may lie in a folder of that name.
    let is_command = path.contains("/bin/") && path.strip_suffix(".py").is_none();
    let library = is_command || parts.iter().any(|part| path.contains(part));
    (!library && !path.starts_with('<') && !name.is_empty() && name.len() < 200).then(|| (name.to_owned(), line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_names_the_line_of_a_persons_own_file() {
        for (line, expect) in [
            ("  File \"/a/x.py\", line 5, in f", Some(("x.py", 5))),
            ("File \"C:\\a\\x.py\", line 5", Some(("x.py", 5))),
            ("Cell In[3], line 2", Some(("Cell In[3]", 2))),
            ("File ~/x.py:5, in main()", Some(("x.py", 5))),
            ("File ~/x.txt:5", None),
            ("File \"/a/site-packages/x.py\", line 5", None),
            ("File \"/opt/conda/bin/accelerate\", line 8", None),
            ("File \"/home/u/bin/x.py\", line 5", Some(("x.py", 5))),
            ("File \"<stdin>\", line 1", None),
            ("File \"/a/\", line 1", None),
            ("hello", None),
        ] {
            assert_eq!(frame(line).as_ref().map(|(name, at)| (name.as_str(), *at)), expect, "{line}");
        }
        for (length, is_name) in [(199, true), (200, false)] {
            assert_eq!(frame(&format!("File \"/{}\", line 1", "x".repeat(length))).is_some(), is_name, "{length}");
        }
    }
}
