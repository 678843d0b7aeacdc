//! What kind of text it is.

use super::rewrite::Form;

/// Does a text speak of W&B at all?
pub(super) fn mentions_wandb(text: &str) -> bool {
    let lower = |needle: &[u8]| text.as_bytes().windows(needle.len()).any(|window| window.eq_ignore_ascii_case(needle));
    lower(b"wandb") || lower(b"weave") || lower(b"init_trackers") || lower(b"report_to")
}

/// Guesses the form from what stands in the text.
pub(super) fn detect(text: &str) -> Form {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with('{') && text.contains("\"cell_type\"") { Form::Notebook } else { Form::Python }
}

/// The form that a file's name tells, where it does.
pub fn form_of_file(name: &str, _text: &str) -> Option<Form> {
    let lower = name.to_ascii_lowercase();
    let extension = lower.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "py" | "pyw" | "pyi" => Some(Form::Python),
        "ipynb" => Some(Form::Notebook),
        "sh" | "bash" | "zsh" | "fish" | "slurm" | "sbatch" | "pbs" | "bat" | "cmd" | "ps1" => Some(Form::Shell),
        "env" => Some(Form::Env),
        "yml" | "yaml" | "json" => Some(Form::Yaml),
        "toml" => Some(Form::Toml),
        "md" | "markdown" | "rst" => Some(Form::Markdown),
        "dockerfile" => Some(Form::Dockerfile),
        _ if lower.starts_with("dockerfile") || lower.starts_with("containerfile") => Some(Form::Dockerfile),
        _ if lower.starts_with(".env") || lower == ".envrc" => Some(Form::Env),
        _ => None,
    }
}
