//! The known part of W&B's schema: which type has which field, and what a lesser server lacks.

use std::collections::BTreeMap;

use graphql_parser::schema::{Definition, Type, TypeDefinition, parse_schema};

use crate::Lesser;

/// The schema as far as the released client's own documents show it.
pub const SCHEMA: &str = include_str!("schema.graphql");

/// Types, their fields, and the type of each field.
pub(crate) struct Schema(BTreeMap<String, BTreeMap<String, String>>);

/// What a lesser server does not know.
const UNKNOWN_TO_LESSER: [(&str, &str); 7] = [
    ("Entity", "available"),
    ("Entity", "readOnly"),
    ("Entity", "entityType"),
    ("Project", "access"),
    ("Project", "readOnly"),
    ("Member", "role"),
    ("User", "organizations"),
];

impl Schema {
    pub(crate) fn new(lesser: Lesser) -> std::io::Result<Self> {
        let document = parse_schema::<String>(SCHEMA).map_err(|error| std::io::Error::other(error.to_string()))?;
        let mut types: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for definition in &document.definitions {
            match definition {
                Definition::TypeDefinition(TypeDefinition::Object(object)) => {
                    let fields = object.fields.iter().map(|field| (field.name.clone(), inner(&field.field_type)));
                    types.insert(object.name.clone(), fields.collect());
                }
                Definition::TypeDefinition(TypeDefinition::InputObject(input)) => {
                    let fields = input.fields.iter().map(|field| (field.name.clone(), inner(&field.value_type)));
                    types.insert(input.name.clone(), fields.collect());
                }
                _ => {}
            }
        }
        let mut forget = |kind: &str, field: &str| {
            if let Some(fields) = types.get_mut(kind) {
                fields.remove(field);
            }
        };
        if lesser.unknown_fields {
            UNKNOWN_TO_LESSER.iter().for_each(|(kind, field)| forget(kind, field));
        }
        if lesser.no_delete_run {
            forget("Mutation", "deleteRun");
        }
        Ok(Self(types))
    }

    /// The type of a field; `None` where the type has no such field.
    pub(crate) fn field(&self, kind: &str, field: &str) -> Option<&str> {
        self.0.get(kind)?.get(field).map(String::as_str)
    }

    /// Is it a type with fields?
    pub(crate) fn has_fields(&self, kind: &str) -> bool {
        self.0.contains_key(kind)
    }

    /// Names of a type's fields, for old clients that ask.
    pub(crate) fn fields(&self, kind: &str) -> Option<impl Iterator<Item = &String>> {
        Some(self.0.get(kind)?.keys())
    }
}

fn inner(kind: &Type<'_, String>) -> String {
    match kind {
        Type::NamedType(name) => name.clone(),
        Type::ListType(inside) | Type::NonNullType(inside) => inner(inside),
    }
}
