//! A difference of two texts as `patch` and `git apply` take it.

use keywand_core::reading::mask_keys;
use similar::TextDiff;

/// So many unchanged lines stand around a change.
const AROUND: usize = 3;

/// The difference, empty where there is none. No unchanged line that holds a key is among it; in a changed one the key is masked,
/// and `patch` refuses that place.
pub(crate) fn diff(old: &str, new: &str, name: &str) -> String {
    // A lone carriage return ends no line for `patch`.
    let [old, new] = [old, new].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let text_diff = TextDiff::configure().newline_terminated(true).diff_slices(&old, &new);
    let name = header(name);
    let written = |around| text_diff.unified_diff().context_radius(around).header(&name, &name).to_string();
    let whole = written(AROUND);
    let holds_key = |line: &str| line.starts_with(' ') && mask_keys(line) != line;
    let chosen = if whole.lines().any(holds_key) { written(0) } else { whole };
    mask_keys(&chosen).into_owned()
}

/// The name as `patch -p0` and `patch -p1` find it: behind `./`, and in quotation marks where it would be read otherwise.
fn header(name: &str) -> String {
    let is_elsewhere = name == "-" || name.starts_with(['/', '~']) || name.starts_with("./") || name.starts_with("../");
    let name = if is_elsewhere { name.to_owned() } else { format!("./{name}") };
    if name.chars().any(|c| c.is_control() || matches!(c, '"' | '\\')) {
        let escaped = name.bytes().map(|byte| match byte {
            b'"' | b'\\' => format!("\\{}", char::from(byte)),
            0..=31 | 127..=255 => format!("\\{byte:03o}"),
            _ => char::from(byte).to_string(),
        });
        return format!("\"{}\"", escaped.collect::<String>());
    }
    // A tab ends a name with blanks.
    if name.contains(' ') { format!("{name}\t") } else { name }
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn a_key_beside_a_change_is_not_shown() {
        let key = "0123456789abcdef0123456789abcdef01234567";
        let old = format!("import wandb\nwandb.login(key=\"{key}\")\nwandb.init(entity=\"a\")\nprint(1)\n");
        let shown = diff(&old, &old.replace("\"a\"", "\"b\""), "t.py");
        assert_eq!(shown, "--- ./t.py\n+++ ./t.py\n@@ -3 +3 @@\n-wandb.init(entity=\"a\")\n+wandb.init(entity=\"b\")\n");
        assert_eq!(diff(&old, &old, "t.py"), "");
    }
}
