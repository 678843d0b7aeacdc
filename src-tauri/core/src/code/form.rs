//! What kind of text it is: by a file's name, else by what stands in it.

use std::sync::LazyLock;

use memchr::memmem::{self, Finder};

use serde::{Deserialize, Serialize};

use super::sure;

/// Kinds of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Python: a script, a part of one, or a session with prompts.
    Python,
    /// A Jupyter notebook as JSON.
    Notebook,
    /// A shell script, or commands.
    Shell,
    /// A `.env` file.
    Env,
    /// A Dockerfile.
    Dockerfile,
    /// A makefile.
    Makefile,
    /// YAML, or JSON.
    Yaml,
    /// TOML.
    Toml,
    /// An INI file, such as wandb's own settings.
    Ini,
    /// A page with code in it.
    Markdown,
    /// None of these: nothing in it is changed.
    Text,
}

static WORDS: LazyLock<[Finder<'static>; 11]> = LazyLock::new(|| {
    [
        "wandb",
        "WANDB",
        "Wandb",
        "WandB",
        "weave",
        "init_trackers",
        "report_to",
        "method",
        "tracker_project",
        "yolo",
        "weights_and_biases",
    ]
    .map(Finder::new)
});

/// Does a text speak of W&B at all?
pub(super) fn mentions_wandb(text: &str) -> bool {
    WORDS.iter().any(|word| word.find(text.as_bytes()).is_some())
}

/// The same, and `wandb` in any case.
pub(super) fn is_about_wandb(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_name = |at: usize| bytes.get(at..at + 5).is_some_and(|word| word.eq_ignore_ascii_case(b"wandb"));
    mentions_wandb(text) || memchr::memchr2_iter(b'w', b'W', bytes).any(is_name)
}

/// The form that a file's name tells, where it does. A notebook may be called `.json`, too.
pub fn form_of_file(name: &str, text: &str) -> Option<Form> {
    let lower = name.to_ascii_lowercase();
    let extension = lower.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "py" | "pyw" | "pyi" => Some(Form::Python),
        "ipynb" => Some(Form::Notebook),
        "sh" | "bash" | "zsh" | "fish" | "slurm" | "sbatch" | "pbs" | "bat" | "cmd" | "ps1" => Some(Form::Shell),
        "env" => Some(Form::Env),
        _ if PRINTED.contains(&lower.as_str()) => Some(Form::Text),
        "json" if detect(text) == Form::Notebook => Some(Form::Notebook),
        "yml" | "yaml" | "json" | "jsonl" | "ndjson" => Some(Form::Yaml),
        "toml" => Some(Form::Toml),
        "md" | "markdown" | "qmd" => Some(Form::Markdown),
        "dockerfile" => Some(Form::Dockerfile),
        "mk" | "mak" => Some(Form::Makefile),
        "ini" | "cfg" | "conf" if !text.starts_with("#!") => Some(Form::Ini),
        _ if FOREIGN.contains(&extension) => Some(Form::Text),
        _ if matches!(lower.as_str(), "makefile" | "gnumakefile") => Some(Form::Makefile),
        _ if FOREIGN_NAMES.contains(&lower.as_str()) => Some(Form::Text),
        _ if START_UP.contains(&lower.trim_start_matches('.')) => Some(Form::Shell),
        "" if lower == "settings" && text.lines().any(|line| line.trim() == "[default]") => Some(Form::Ini),
        _ if lower.starts_with("dockerfile") || lower.starts_with("containerfile") => Some(Form::Dockerfile),
        _ if lower == "envrc" || lower == ".envrc" => Some(Form::Shell),
        _ if lower.starts_with(".env") => Some(Form::Env),
        _ => None,
    }
}

/// Endings of files in languages that are not read, and of what programs printed.
const FOREIGN: [&str; 64] = [
    "adoc", "asciidoc", "bicep", "c", "cc", "clj", "condor", "cpp", "cs", "css", "csv", "cu", "cuh", "d", "dart", "diff", "el",
    "err", "ex", "exs", "go", "gradle", "groovy", "h", "hcl", "hpp", "hs", "html", "java", "jl", "js", "jsx", "kt", "lock",
    "log", "lua", "m", "mjs", "ml", "mmd", "nix", "org", "out", "patch", "php", "pl", "plist", "proto", "r", "rb", "rs", "rst",
    "scala", "sql", "sub", "svelte", "swift", "tf", "tex", "textile", "ts", "tsx", "vue", "xml",
];

/// What wandb itself wrote about a run.
const PRINTED: [&str; 2] = ["wandb-metadata.json", "wandb-summary.json"];

/// Files of other programs, by their names.
const FOREIGN_NAMES: [&str; 6] = ["cmakelists.txt", "jenkinsfile", "justfile", "procfile", "snakefile", "vagrantfile"];

/// Files that a shell reads when it starts.
const START_UP: [&str; 12] = [
    "bash_aliases",
    "bash_login",
    "bash_logout",
    "bash_profile",
    "bashrc",
    "cshrc",
    "login",
    "profile",
    "tcshrc",
    "zprofile",
    "zshenv",
    "zshrc",
];

/// So much of a text shows what it is.
const BEGINNING: usize = 64 << 10;

/// Guesses the form from what stands in the text.
pub(super) fn detect(text: &str) -> Form {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if let Some(inside) = start.strip_prefix('{') {
        let is_notebook = memmem::find(text.as_bytes(), b"\"cell_type\"").is_some();
        return if is_notebook {
            Form::Notebook
        } else if inside.trim_start().starts_with('"') {
            Form::Yaml
        } else {
            Form::Python
        };
    }
    let end = (0..=BEGINNING.min(start.len())).rev().find(|at| start.is_char_boundary(*at)).unwrap_or(0);
    by_lines(&start[..end])
}

fn by_lines(text: &str) -> Form {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let bare = || lines.iter().map(|line| line.trim_start()).filter(|line| !line.starts_with('#'));
    let count = |is: fn(&str) -> bool| bare().filter(|line| is(line)).count();
    let all = bare().count();
    if let Some(first) = lines.first().filter(|first| first.starts_with("#!")) {
        return if first.contains("python") { Form::Python } else { Form::Shell };
    }
    if count(is_foreign) > 0 && count(is_foreign) >= count(is_python_alone) {
        return Form::Text;
    }
    let fence = lines.iter().position(|line| line.trim_start().starts_with("```") || line.starts_with("~~~"));
    let quoted = lines.iter().position(|line| line.contains("\"\"\""));
    if fence.is_some_and(|fence| quoted.is_none_or(|quoted| fence < quoted)) {
        return Form::Markdown;
    }
    if count(is_instruction) > 0 && count(is_python) == 0 {
        return Form::Dockerfile;
    }
    let here = lines.iter().any(|line| line.contains("<<"));
    if count(is_python) > 0 && !(here && bare().next().is_some_and(|first| !is_python(first) && is_shell(first))) {
        return Form::Python;
    }
    if count(is_table) > 0 && count(is_toml) > 0 {
        return Form::Toml;
    }
    if all > 0 && count(is_yaml) * 2 >= all && count(|line| line.trim_end().ends_with(',')) * 2 < all {
        return Form::Yaml;
    }
    if all > 0 && count(is_setting) == all {
        return Form::Env;
    }
    if count(is_shell) > 0 {
        return Form::Shell;
    }
    if all > 0 && count(is_bare_setting) == all {
        let mut told = bare().filter_map(|line| line.split_once('=')).filter(|(name, _)| sure::named(name).is_some()).peekable();
        if told.peek().is_some() {
            // `old-team` is a name, and `old` may be a variable.
            return if told.any(|(_, value)| value.contains('-')) { Form::Env } else { Form::Text };
        }
    }
    Form::Python
}

/// A line of a language that is not read, or of a patch.
fn is_foreign(line: &str) -> bool {
    const BEGINS: [&str; 19] = [
        "<!DOCTYPE",
        "<?xml",
        "<key>",
        "@@ -",
        "diff --git ",
        "#include ",
        "// ",
        "const ",
        "export const ",
        "export default ",
        "fn ",
        "func ",
        "import * as ",
        "import type ",
        "import {",
        "package ",
        "pub fn ",
        "public class ",
        "use std::",
    ];
    BEGINS.iter().any(|begin| line.starts_with(begin)) || (line.starts_with("resource \"") && line.ends_with('{'))
}

/// A line that only Python has.
fn is_python_alone(line: &str) -> bool {
    is_python(line) && !is_foreign(line)
}

fn word(line: &str) -> &str {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

fn is_python(line: &str) -> bool {
    let next = line.split_whitespace().nth(1).unwrap_or_default();
    let statement = match word(line) {
        "import" => !next.is_empty(),
        "from" => line.contains(" import "),
        "def" | "class" => line.contains(['(', ':']),
        _ => false,
    };
    let call = ["wandb.", "wb.", "weave.", "WandbLogger(", "os.environ", "init_trackers(", "= api."].iter().any(|part| {
        line.split_once(part).is_some_and(|(before, after)| {
            !before.ends_with(['/', '-', '.']) && (part.ends_with('(') || after.contains(['(', '[']))
        })
    });
    let is_command = matches!(word(line), "python" | "python3" | "uv" | "pip" | "RUN" | "CMD") || line.starts_with("$ ");
    line.starts_with(">>>")
        || line.starts_with("In [")
        || line.starts_with("%env ")
        || line.starts_with('!')
        || ((statement || call) && !is_command)
}

fn is_instruction(line: &str) -> bool {
    matches!(line.split_whitespace().next(), Some("FROM" | "ENV" | "ARG" | "RUN" | "COPY" | "WORKDIR" | "ENTRYPOINT" | "CMD"))
}

fn is_table(line: &str) -> bool {
    let line = line.split(" #").next().unwrap_or(line).trim_end();
    line.starts_with('[') && line.ends_with(']') && !line.contains(',') && line.len() > 2
}

fn is_toml(line: &str) -> bool {
    line.split_once('=')
        .is_some_and(|(key, _)| key.trim_end().chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '"')))
}

fn is_yaml(line: &str) -> bool {
    let item = line.strip_prefix("- ");
    let line = item.unwrap_or(line);
    let key = line.split_once(':').filter(|(_, value)| value.is_empty() || value.starts_with([' ', '\t']));
    key.is_some_and(|(key, _)| {
        !key.is_empty()
            && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '"' | '\'' | '$' | '{' | '}' | ' '))
    }) || item.is_some_and(is_setting)
        || line.starts_with("---")
}

/// `NAME=value`, perhaps with `export` before it: then it is a shell's, too.
fn is_setting(line: &str) -> bool {
    let name = line.split_once('=').map(|(name, _)| name.trim_end());
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'))
        && !line.contains(" --")
        && !line.contains(" python")
}

/// `wandb_project=old`: a setting in small letters, or Python.
fn is_bare_setting(line: &str) -> bool {
    let is_bare = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    line.split_once('=').is_some_and(|(name, value)| is_bare(name) && is_bare(value))
}

fn is_shell(line: &str) -> bool {
    const WORDS: [&str; 29] = [
        "export",
        "python",
        "python3",
        "wandb",
        "accelerate",
        "torchrun",
        "pip",
        "cd",
        "set",
        "setenv",
        "docker",
        "sbatch",
        "srun",
        "uv",
        "env",
        "source",
        "conda",
        "git",
        "poetry",
        "deepspeed",
        "kubectl",
        "cat",
        "yolo",
        "bash",
        "sh",
        "if",
        "for",
        "nohup",
        "echo",
    ];
    let word = word(line.strip_prefix("$ ").unwrap_or(line));
    WORDS.contains(&word)
        || line.starts_with("$ ")
        || line.contains(" --")
        || line.starts_with("--")
        || is_setting(line)
        || line.starts_with("$env:")
        || line
            .split_once('=')
            .is_some_and(|(name, value)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_') && value.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_not_read_is_text_and_the_words_of_python_beside_it_are_python() {
        for text in [
            "package main\n\nimport \"os\"\n\nfunc main() {\n\tos.Setenv(\"WANDB_ENTITY\", \"lab\")\n}\n",
            "import { env } from \"node:process\";\nenv.WANDB_ENTITY = \"lab\";\n",
            "use std::collections::HashMap;\nfn main() { run(\"WANDB_ENTITY\", \"lab\"); }\n",
            "diff --git a/train.py b/train.py\n@@ -1 +1 @@\n-wandb.init(entity=\"lab\")\n+wandb.init(entity=\"team\")\n",
            "resource \"aws_batch_job\" \"train\" {\n  WANDB_ENTITY = \"lab\"\n}\n",
            "<?xml version=\"1.0\"?>\n<dict>\n<key>WANDB_ENTITY</key>\n</dict>\n",
        ] {
            assert!(detect(text) == Form::Text, "{text}");
        }
        assert!(detect("import wandb\nfrom os import environ\nwandb.init(entity=\"lab\")\npackage = 1\n") == Form::Python);
        assert!(detect("import wandb\nimport os\nwandb.init(notes=\"\"\"\n// none\n\"\"\")\n") == Form::Python);
    }

    #[test]
    fn a_name_of_a_file_tells_its_form() {
        for (form, names) in [
            (Some(Form::Python), "a.py a.PYW a.pyi"),
            (Some(Form::Notebook), "a.ipynb"),
            (Some(Form::Shell), "a.sh a.slurm a.bat a.ps1 .bashrc zshrc .profile envrc .envrc"),
            (Some(Form::Env), "a.env .env .env.local"),
            (Some(Form::Text), "wandb-summary.json a.rs a.log CMakeLists.txt Justfile"),
            (Some(Form::Yaml), "a.yml a.yaml a.json a.jsonl"),
            (Some(Form::Toml), "a.toml"),
            (Some(Form::Markdown), "a.md a.qmd"),
            (Some(Form::Dockerfile), "a.dockerfile Dockerfile Dockerfile.gpu Containerfile"),
            (Some(Form::Makefile), "a.mk Makefile GNUmakefile"),
            (Some(Form::Ini), "a.ini a.cfg settings"),
            (None, "a a.txt environment"),
        ] {
            names.split(' ').for_each(|name| assert_eq!(form_of_file(name, " [default]\n"), form, "{name}"));
        }
        for (name, text) in [("settings", "[other]"), ("a.cfg", "#!/bin/sh\n"), ("a.txt", "import a\n")] {
            assert_eq!(form_of_file(name, text), None, "{name}");
        }
        assert_eq!(form_of_file("a.json", "{\"cells\": [{\"cell_type\": \"code\"}]}"), Some(Form::Notebook));
    }

    #[test]
    fn what_stands_in_a_text_tells_its_form() {
        for (form, texts) in [
            (Form::Notebook, "{\"a\": {\"cell_type\": 1}}"),
            (Form::Yaml, "{\"a\" ~ { \"a\": 1} ~ \u{feff} {\"a\"} ~ a: 1\nb ~ - a: 1 ~ - A=1 ~ ---\na ~ a: 1,\nb: 2\nc: 3"),
            (Form::Markdown, "a\n```\nimport a\n``` ~ ~~~\nimport a"),
            (Form::Dockerfile, "FROM a\nRUN b ~ # a\nENV A=1"),
            (Form::Toml, "[a]\nb = 1 ~ [a] # x\nb.c = 1"),
            (Form::Env, "A=1\nB_2=x ~ # a\nA = 1"),
            (Form::Shell, "#!/bin/sh\nimport a ~ cat <<E\nimport a\nE ~ A=1\nls ~ A=1 --b ~ A=1 python b ~ export A=1 ~ $ ls"),
            (Form::Python, "#!/usr/bin/python\nls ~ {'a': 1} ~ \"\"\"\n```\n\"\"\"\nimport a ~ ENV A=1\nimport a ~ a=1"),
            (Form::Python, "[a, b]\nc = 1 ~ [a] ~ []\na = 1 ~ a: 1\nb\nc ~ a: 1,\nb: 2 ~ a:1 ~ : 1 ~ x"),
        ] {
            texts.split(" ~ ").for_each(|text| assert_eq!(detect(text), form, "{text}"));
        }
        for (expect, lines) in [
            (true, "import a;from a import b;def f(;class A:;wandb.init(;x = wandb.Api();>>> a;In [1]: a;%env A=1;!ls"),
            (true, "os.environ['A'];x = api.run(a);a = WandbLogger("),
            (false, "import;from a;def;x/wandb.init(;-wandb.x(;python wandb.x(1);$ wandb.init(;wandb.init;a"),
        ] {
            lines.split(';').for_each(|line| assert_eq!(is_python(line), expect, "{line}"));
        }
        for (text, expect) in [("a wAnDb", true), ("xwandB", true), ("wan", false), ("wand", false), ("Weave", false)] {
            assert_eq!(is_about_wandb(text), expect, "{text}");
        }
    }
}
