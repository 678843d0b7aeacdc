//! What was probably meant instead.

use std::fmt;

use serde::{Serialize, Serializer};

/// What was probably meant, or leads on: a step takes the kind that it needs, a sentence says it as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// An entity.
    Entity(String),
    /// A project of the entity that was asked for.
    Project(String),
    /// Entity and project, in this order.
    Target(String, String),
    /// A host, or its base URL.
    Host(String),
    /// An account on file, or several with commas between them, as their owner calls them.
    Account(String),
    /// A person's username.
    User(String),
    /// A version of the wandb package.
    Version(String),
    /// A registry, as one word of a command.
    Registry(String),
}

impl Suggestion {
    /// The host, where it is one.
    pub fn host(&self) -> Option<&str> {
        if let Self::Host(host) = self { Some(host) } else { None }
    }
}

impl fmt::Display for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target(entity, project) => write!(f, "{entity}/{project}"),
            Self::Entity(text)
            | Self::Project(text)
            | Self::Host(text)
            | Self::Account(text)
            | Self::User(text)
            | Self::Version(text)
            | Self::Registry(text) => f.write_str(text),
        }
    }
}

impl Serialize for Suggestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_said_as_a_person_would_write_it() {
        let x = || "x".to_owned();
        for (suggestion, said, host) in [
            (Suggestion::Entity(x()), "x", None),
            (Suggestion::Project(x()), "x", None),
            (Suggestion::Target(x(), "y".to_owned()), "x/y", None),
            (Suggestion::Host(x()), "x", Some("x")),
            (Suggestion::Account(x()), "x", None),
            (Suggestion::User(x()), "x", None),
            (Suggestion::Version(x()), "x", None),
            (Suggestion::Registry(x()), "x", None),
        ] {
            assert_eq!((suggestion.to_string().as_str(), suggestion.host()), (said, host), "{suggestion:?}");
            assert_eq!(serde_json::to_value(&suggestion).expect("a string"), said, "{suggestion:?}");
        }
    }
}
