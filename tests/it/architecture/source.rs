//! A Rust source as tokens: what it uses, and the strings in it. Comments and tests are left out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// One file.
pub struct Source {
    pub path: PathBuf,
    /// Its module, without `crate`.
    pub module: Vec<String>,
    pub imports: Vec<Import>,
    /// Paths of two names or more outside `use`.
    pub paths: Vec<Vec<String>>,
    /// Every name in the code outside `use`.
    pub names: BTreeSet<String>,
    /// String literals.
    pub strings: Vec<String>,
}

/// One name that `use` brings.
pub struct Import {
    pub path: Vec<String>,
    /// What it is called here; `None` for `*`.
    pub name: Option<String>,
    /// Does it pass the name on (`pub use`)?
    pub public: bool,
}

/// Every Rust file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every source of a crate.
pub fn sources(src: &Path) -> Vec<Source> {
    files(src).into_iter().map(|path| Source::read(path, src)).collect()
}

impl Source {
    fn read(path: PathBuf, src: &Path) -> Self {
        let text = fs::read_to_string(&path).expect("a source");
        let inside = path.strip_prefix(src).expect("inside").with_extension("");
        let names = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
        let module = names.filter(|name| name != "lib" && name != "main" && name != "mod").collect();
        let mut source =
            Self { path, module, imports: Vec::new(), paths: Vec::new(), names: BTreeSet::new(), strings: Vec::new() };
        source.take(text.parse().expect("Rust"));
        source
    }

    /// The same from a text, for the tests of this test.
    pub fn of(module: &str, text: &str) -> Self {
        let module = module.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
        let mut source = Self {
            path: PathBuf::new(),
            module,
            imports: Vec::new(),
            paths: Vec::new(),
            names: BTreeSet::new(),
            strings: Vec::new(),
        };
        source.take(text.parse().expect("Rust"));
        source
    }

    fn take(&mut self, stream: TokenStream) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        let mut public = false;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Punct(mark) if mark.as_char() == '#' => at = Self::attribute(&tokens, at),
                TokenTree::Ident(word) if word == "pub" => {
                    public = true;
                    // `pub(crate)`, `pub(in crate::app)`.
                    at += usize::from(matches!(tokens.get(at), Some(TokenTree::Group(_))));
                    continue;
                }
                TokenTree::Ident(word) if word == "use" => at = self.import(&tokens, at, public),
                TokenTree::Ident(_) => at = self.path(&tokens, at - 1),
                TokenTree::Group(group) => self.take(group.stream()),
                TokenTree::Literal(literal) => self.strings.extend(string(literal)),
                TokenTree::Punct(_) => {}
            }
            public = false;
        }
    }

    /// Passes over an attribute; over the item behind it, too, where only tests have it.
    fn attribute(tokens: &[TokenTree], at: usize) -> usize {
        let at = at + usize::from(matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == '!'));
        let Some(TokenTree::Group(group)) = tokens.get(at) else { return at };
        if !is_for_tests(group) {
            return at + 1;
        }
        let ends = |token: &TokenTree| match token {
            TokenTree::Punct(mark) => mark.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        tokens[at..].iter().position(ends).map_or(tokens.len(), |length| at + length + 1)
    }

    fn import(&mut self, tokens: &[TokenTree], at: usize, public: bool) -> usize {
        let end = tokens[at..].iter().position(|token| is_mark(token, ';')).map_or(tokens.len(), |length| at + length);
        self.tree(&tokens[at..end], &[], public);
        end + 1
    }

    /// One tree of a `use`: `a::b`, `a as b`, `a::*`, `a::{b, c}`.
    fn tree(&mut self, tokens: &[TokenTree], before: &[String], public: bool) {
        let mut path = before.to_vec();
        let mut name = None;
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    name = tokens.get(at + 1).map(ToString::to_string);
                    break;
                }
                TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Punct(mark) if mark.as_char() == '*' => {
                    self.imports.push(Import { path, name: None, public });
                    return;
                }
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    inner.split(|token| is_mark(token, ',')).for_each(|part| self.tree(part, &path, public));
                    return;
                }
                _ => {}
            }
        }
        let name = name.or_else(|| path.last().cloned());
        if !tokens.is_empty() {
            self.imports.push(Import { path, name, public });
        }
    }

    /// A path in the code, from its first name on; returns where it ends.
    fn path(&mut self, tokens: &[TokenTree], first: usize) -> usize {
        let mut path = vec![tokens[first].to_string()];
        self.names.insert(path[0].clone());
        let mut at = first + 1;
        while let [TokenTree::Punct(one), TokenTree::Punct(two), TokenTree::Ident(word), ..] = &tokens[at.min(tokens.len())..] {
            if one.as_char() != ':' || two.as_char() != ':' {
                break;
            }
            path.push(word.to_string());
            at += 3;
        }
        if path.len() > 1 {
            self.paths.push(path);
        }
        at
    }
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == mark)
}

/// Comments for documentation are attributes, too: what stands in them is no code.
fn is_for_tests(attribute: &Group) -> bool {
    let text = attribute.stream().to_string().replace(' ', "");
    text == "cfg(test)" || text == "test" || text == "cfg(fuzzing)"
}

/// The content of a string literal, as far as this test needs it: escapes stay as they are written.
fn string(literal: &Literal) -> Option<String> {
    let text = literal.to_string();
    let text = text.trim_start_matches(['b', 'c', 'r', '#']).trim_end_matches('#');
    text.strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
}
