//! How a cause gets its stable name, and how sure a finding is.

use serde::Serialize;

/// Makes the closed list of causes out of `Variant = "name" in file`, in the order in which they lead.
macro_rules! causes {
    ($($(#[doc = $doc:expr])+ $variant:ident = $name:literal in $file:ident,)+) => {
        $(mod $file;)+

        /// Stable name of a cause: kebab-case, a present-tense fact, subject first; never renamed or reused.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "kebab-case")]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        /// Every cause.
        pub const RULES: &[Rule] = &[$($file::RULE),+];

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name on the wire and in the catalogue.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The cause that has this code.
            pub fn rule(self) -> &'static Rule {
                match self { $(Self::$variant => &$file::RULE),+ }
            }

            /// What it is about.
            pub fn group(self) -> Group {
                self.rule().group
            }
        }

        impl std::str::FromStr for Code {
            type Err = ();

            fn from_str(name: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|code| code.name() == name).ok_or(())
            }
        }

        impl std::fmt::Display for Code {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}
pub(super) use causes;

/// How sure the evidence makes a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// One of several that the evidence allows.
    Possible,
    /// The evidence speaks for it; others are not excluded.
    Likely,
    /// The evidence excludes the others.
    Certain,
}

#[cfg(test)]
mod tests {
    use crate::diagnose::Code;

    #[test]
    fn the_name_on_the_wire_is_the_name_in_the_catalogue() {
        for code in Code::ALL {
            assert_eq!(serde_json::to_value(code).expect("a string"), code.name());
        }
    }
}
