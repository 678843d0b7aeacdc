//! Pages with code in them: every fenced block by itself.

use super::form::{self, Form};
use super::found::{Inner, Scan};

/// Everything that the blocks say of W&B.
pub(super) fn scan(text: &str, inner: Inner<'_>) -> Scan {
    let mut scan = Scan::default();
    let mut open: Option<(&str, &str, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        match open {
            None => {
                let fence = ["```", "~~~"].into_iter().find(|fence| bare.starts_with(fence));
                open = fence.map(|fence| (fence, bare.trim_start_matches(['`', '~', '{', ' ']), at + line.len()));
            }
            Some((fence, language, start)) if bare.starts_with(fence) => {
                block(&text[start..at], language, start, inner, &mut scan);
                open = None;
            }
            Some(_) => {}
        }
        at += line.len();
    }
    if let Some((_, language, start)) = open {
        block(&text[start..], language, start, inner, &mut scan);
    }
    scan
}

fn block(code: &str, language: &str, start: usize, inner: Inner<'_>, scan: &mut Scan) {
    if !form::mentions_wandb(code) {
        return;
    }
    let word = language.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    let form = match word.as_str() {
        "python" | "py" | "python3" | "ipython" | "pycon" | "jupyter" => Form::Python,
        "bash" | "sh" | "shell" | "zsh" | "console" | "terminal" | "powershell" | "fish" => Form::Shell,
        "yaml" | "yml" | "json" | "jsonc" => Form::Yaml,
        "toml" => Form::Toml,
        "dockerfile" | "docker" => Form::Dockerfile,
        "dotenv" | "env" => Form::Env,
        "makefile" | "make" => Form::Makefile,
        "ini" | "cfg" => Form::Ini,
        "" | "text" | "txt" | "plaintext" | "plain" | "output" | "code" | "none" => form::detect(code),
        _ => Form::Text,
    };
    if form != Form::Markdown {
        scan.extend(inner(code, form).moved(start));
    }
}
