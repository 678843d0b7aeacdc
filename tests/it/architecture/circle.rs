//! Which file of a crate uses which, and the circles in that.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Import, Source};

/// Who uses whom, by module.
pub type Arrows = BTreeMap<String, BTreeSet<String>>;

/// The arrows between the files of one crate. A name that a file only passes on (`pub use`) and does
/// not use belongs to the file that has it.
pub fn arrows(sources: &[Source]) -> Arrows {
    let files = Files(sources.iter().map(|source| (source.module.clone(), source)).collect());
    let mut arrows = Arrows::new();
    for source in sources {
        let is_used = |import: &&Import| {
            !import.public || import.name.as_ref().is_some_and(|name| is_type(name) && source.names.contains(name))
        };
        let used = source.imports.iter().filter(is_used).map(|import| &import.path).chain(&source.paths);
        let owners = used.filter_map(|path| files.owner(&source.module, path, 0)).filter(|owner| *owner != source.module);
        arrows.insert(source.module.join("::"), owners.map(|owner| owner.join("::")).collect());
    }
    arrows
}

/// Files that lead back to themselves, each circle once, in the order of their names.
pub fn circles(arrows: &Arrows) -> Vec<Vec<String>> {
    let reach: BTreeMap<&String, BTreeSet<&String>> = arrows.keys().map(|file| (file, reached(arrows, file))).collect();
    let mut circles = BTreeSet::new();
    for (file, far) in &reach {
        if far.contains(file) {
            let back = far.iter().filter(|other| reach.get(*other).is_some_and(|far| far.contains(file)));
            circles.insert(back.map(|other| (*other).clone()).collect::<Vec<_>>());
        }
    }
    circles.into_iter().collect()
}

/// Fields may be called as functions are.
fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

fn reached<'a>(arrows: &'a Arrows, from: &String) -> BTreeSet<&'a String> {
    let mut far = BTreeSet::new();
    let mut open: Vec<&String> = arrows[from].iter().collect();
    while let Some(file) = open.pop() {
        if far.insert(file) {
            open.extend(arrows.get(file).into_iter().flatten());
        }
    }
    far
}

struct Files<'a>(BTreeMap<Vec<String>, &'a Source>);

impl Files<'_> {
    /// The module whose file has what this path names; `None` for what is not of this crate, and for a module itself.
    fn owner(&self, here: &[String], path: &[String], depth: usize) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let (mut module, rest) = match first.as_str() {
            "crate" => (Vec::new(), rest),
            "self" => (here.to_vec(), rest),
            "super" => (here.split_last()?.1.to_vec(), rest),
            _ => (here.to_vec(), path),
        };
        let relative = rest.len() == path.len();
        for (at, name) in rest.iter().enumerate() {
            if name == "super" {
                module.pop();
                continue;
            }
            let child: Vec<String> = module.iter().chain([name]).cloned().collect();
            if self.0.contains_key(&child) {
                module = child;
                continue;
            }
            if let Some(import) = self.import(&module, name).filter(|_| depth < 20) {
                let further: Vec<String> = import.iter().chain(&rest[at + 1..]).cloned().collect();
                return self.owner(&module, &further, depth + 1);
            }
            // The first name of a relative path that nothing here explains belongs to another crate, or to this file.
            return (at > 0 || !relative).then_some(module);
        }
        None
    }

    fn import(&self, module: &[String], name: &str) -> Option<&Vec<String>> {
        let imports = &self.0.get(module)?.imports;
        imports.iter().find(|import| import.name.as_deref() == Some(name) && import.path != [name]).map(|import| &import.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(sources: &[(&str, &str)]) -> Vec<Vec<String>> {
        circles(&arrows(&sources.iter().map(|(module, text)| Source::of(module, text)).collect::<Vec<_>>()))
    }

    #[test]
    fn a_circle_is_found_however_it_is_written() {
        let ways = [
            "use crate::room::b::B;",
            "use super::b::B;",
            "use super::{b::{self, B}, c::C};",
            "use super::b; fn f() { b::g() }",
            "use super::B;",
            "use crate::room::*; fn f() { super::b::g() }",
            "fn f() { vec![super::b::g()] }",
        ];
        for way in ways {
            let room = ("room", "mod a; mod b; mod c; pub use b::B;");
            let circle = found(&[room, ("room::a", way), ("room::b", "use super::a::A;"), ("room::c", "")]);
            assert_eq!(circle, [["room::a", "room::b"]], "{way}");
        }
    }

    #[test]
    fn comments_tests_and_names_passed_on_make_none() {
        let ways = [
            "//! See [`super::b::B`].\n/// `super::b::B`\nfn f() {}",
            "#[cfg(test)]\nmod tests { use super::super::b::B; }",
            "pub use super::b::B;",
            "fn f() { \"super::b::B\" }",
            "use std::b::B;",
        ];
        for way in ways {
            let circle = found(&[("room", "mod a; mod b;"), ("room::a", way), ("room::b", "use super::a::A;")]);
            assert!(circle.is_empty(), "{way}: {circle:?}");
        }
    }
}
