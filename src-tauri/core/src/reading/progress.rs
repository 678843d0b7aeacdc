//! Lines of a training that goes on, whoever prints them.

/// Lines behind the last attempt that are looked at.
const LINES: usize = 200;

/// Does the training go on in these lines? One of them may have been printed before.
pub(super) fn goes_on(text: &str) -> bool {
    text.lines().skip(1).take(LINES).filter(|line| is_of_training(&line.to_ascii_lowercase())).count() >= 2
}

/// `Epoch 6: 3%|▎ | 30/1000 [00:23<12:20, 1.31it/s, loss=0.29]`, `{'loss': 0.41, 'epoch': 0.5}`.
fn is_of_training(lower: &str) -> bool {
    let words = ["epoch", "step", "iter", "loss", "it/s", "s/it"];
    let counts = lower.bytes().any(|byte| byte.is_ascii_digit());
    counts && words.iter().any(|word| lower.contains(word)) && !lower.contains("wandb") && !lower.contains("file \"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_training_that_goes_on_is_told_from_one_that_stops() {
        for (text, expect) in [
            ("\nepoch 5 loss 0.2\nepoch 6 loss 0.1", true),
            ("\n{'loss': 0.41, 'epoch': 0.5}\n\n{'loss': 0.40, 'epoch': 0.6}", true),
            ("\n5\n6", false),
            ("\nepoch five\nepoch six", false),
            ("\nepoch 5 loss 0.2", false),
            ("\nTraceback (most recent call last):\n  File \"step.py\", line 3\n  File \"step.py\", line 9", false),
            ("\nwandb: Synced step 3\nwandb: step 4", false),
            ("", false),
        ] {
            assert_eq!(goes_on(text), expect, "{text}");
        }
    }
}
