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
    let library = ["/bin/", "site-packages", "dist-packages", "/lib/python", "\\lib\\", "importlib", "<frozen"]
        .iter()
        .any(|part| path.contains(part));
    (!library && !path.starts_with('<') && !name.is_empty() && name.len() < 200).then(|| (name.to_owned(), line))
}
