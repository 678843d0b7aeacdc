//! A difference of two texts as `patch` and `git apply` take it.

use keywand_core::reading::mask_keys;
use similar::TextDiff;

/// So many unchanged lines stand around a change.
const AROUND: usize = 3;

/// The difference, empty where there is none. No unchanged line that holds a key is among it; in a changed one the key is masked,
/// and `patch` refuses that place.
pub(crate) fn diff(old: &str, new: &str, name: &str) -> String {
    let text_diff = TextDiff::from_lines(old, new);
    let written = |around| text_diff.unified_diff().context_radius(around).header(name, name).to_string();
    let whole = written(AROUND);
    let holds_key = |line: &str| line.starts_with(' ') && mask_keys(line) != line;
    let chosen = if whole.lines().any(holds_key) { written(0) } else { whole };
    mask_keys(&chosen).into_owned()
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn a_key_beside_a_change_is_not_shown() {
        let key = "0123456789abcdef0123456789abcdef01234567";
        let old = format!("import wandb\nwandb.login(key=\"{key}\")\nwandb.init(entity=\"a\")\nprint(1)\n");
        let shown = diff(&old, &old.replace("\"a\"", "\"b\""), "t.py");
        assert_eq!(shown, "--- t.py\n+++ t.py\n@@ -3 +3 @@\n-wandb.init(entity=\"a\")\n+wandb.init(entity=\"b\")\n");
        assert_eq!(diff(&old, &old, "t.py"), "");
    }
}
