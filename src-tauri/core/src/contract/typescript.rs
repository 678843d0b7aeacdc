//! The table as TypeScript, and every type that it names.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use super::table::{commands, name, request};
#[cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the table names every request and response"))]
use super::*;

/// Declarations of types, each once, by name: the order in which types name each other changes from one build to the next.
struct Types<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only a derived type has a file to be written to; others (a list, a number) need no declaration.
        if T::output_path().is_some() {
            self.declared.insert(T::name(self.config), format!("export {}\n", T::decl(self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The type of an event that a command tells, visited and named.
macro_rules! told {
    ($types:ident tell $event:ty) => {{
        $types.visit::<$event>();
        format!("; told: {}", <$event>::name($types.config))
    }};
    ($types:ident) => {
        String::new()
    };
    ($types:ident $first:tt $($rest:tt)*) => {
        told!($types $($rest)*)
    };
}

macro_rules! typescript {
    ($($(#[doc = $doc:expr])+ $($word:ident)+ ($($given:tt)*) -> $response:ty;)+) => {
        /// The table as an interface (`name: { request; response; told }`), after every type that it names.
        pub fn typescript(config: &Config) -> String {
            let mut types = Types { config, seen: HashSet::new(), declared: BTreeMap::new() };
            let mut table = String::from("export interface Commands {\n");
            $(
                types.visit::<request!($($given)*)>();
                types.visit::<$response>();
                let told: String = told!(types $($given)*);
                $( let _ = writeln!(table, "  /** {} */", $doc.trim()); )+
                let _ = writeln!(
                    table,
                    "  {}: {{ request: {}; response: {}{told} }};",
                    name!($($word)+), <request!($($given)*)>::name(config), <$response>::name(config)
                );
            )+
            // A problem is what any command may throw.
            types.visit::<Problem>();
            let declared: String = types.declared.into_values().collect();
            format!("{declared}\n{table}}}\n")
        }
    };
}
commands!(typescript);
