//! Pages with code in them: every fenced block by itself.

use super::form;
use super::found::Scan;
use super::rewrite::{Form, scan_as};

/// Everything that the blocks say of W&B.
pub(super) fn scan(text: &str, within: usize) -> Scan {
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
                block(&text[start..at], language, start, within, &mut scan);
                open = None;
            }
            Some(_) => {}
        }
        at += line.len();
    }
    if let Some((_, language, start)) = open {
        block(&text[start..], language, start, within, &mut scan);
    }
    scan
}

fn block(code: &str, language: &str, start: usize, within: usize, scan: &mut Scan) {
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
        _ => form::detect(code),
    };
    if form != Form::Markdown {
        scan.extend(scan_as(code, form, within + 1).moved(start));
    }
}
