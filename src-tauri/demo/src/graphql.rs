//! Just enough GraphQL: parses, validates against the known schema, and answers with the selected fields only.

use std::collections::HashMap;

use graphql_parser::query::{
    Definition, Field, FragmentDefinition, OperationDefinition, Selection, SelectionSet, TypeCondition, Value as Literal,
};
use serde_json::{Map, Value, json};

use crate::data::PersonData;
use crate::resolve::{self, Arguments, Refusal};
use crate::store::Store;

/// A question as it came over HTTP.
pub(crate) struct Question<'a> {
    pub(crate) text: &'a str,
    pub(crate) operation: Option<&'a str>,
    pub(crate) variables: Value,
    pub(crate) user_agent: &'a str,
}

/// An answer: HTTP status and body.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

type Fragments = HashMap<String, FragmentDefinition<'static, String>>;

struct Execution<'a> {
    store: &'a Store,
    person: &'a PersonData,
    fragments: Fragments,
    variables: Map<String, Value>,
    user_agent: &'a str,
    errors: Vec<(Refusal, String)>,
}

/// Answers a question of a person.
pub(crate) fn execute(store: &Store, person: &PersonData, question: &Question<'_>) -> Reply {
    let document = match graphql_parser::parse_query::<String>(question.text) {
        Ok(document) => document.into_static(),
        Err(error) => return refused_whole(400, &[error.to_string()]),
    };
    let mut fragments = Fragments::new();
    let mut operations = Vec::new();
    for definition in document.definitions {
        match definition {
            Definition::Fragment(fragment) => {
                fragments.insert(fragment.name.clone(), fragment);
            }
            Definition::Operation(operation) => operations.push(operation),
        }
    }
    let wanted = operations
        .into_iter()
        .map(parts)
        .find(|(name, ..)| question.operation.is_none_or(|wanted| wanted.is_empty() || name.as_deref() == Some(wanted)));
    let Some((_, root, selection, defaults)) = wanted else {
        return refused_whole(400, &["no such operation".to_owned()]);
    };
    let mut variables: Map<String, Value> = defaults.into_iter().collect();
    variables.extend(question.variables.as_object().cloned().unwrap_or_default());
    let mut execution = Execution { store, person, fragments, variables, user_agent: question.user_agent, errors: Vec::new() };
    let unknown = execution.validate(&selection, root);
    if !unknown.is_empty() {
        return refused_whole(200, &unknown);
    }
    let data = execution.root(&selection, root);
    let status = execution.errors.first().map_or(200, |(refusal, _)| refusal.status);
    let mut body = json!({ "data": data });
    if !execution.errors.is_empty() {
        body["errors"] = execution.errors.iter().map(|(refusal, path)| refusal.as_error(path)).collect();
    }
    Reply { status, body }
}

/// Is it a mutation? Read off the text, for the log of requests.
pub(crate) fn is_mutation(text: &str) -> bool {
    graphql_parser::parse_query::<String>(text).is_ok_and(|document| {
        document.definitions.iter().any(|one| matches!(one, Definition::Operation(OperationDefinition::Mutation(_))))
    })
}

/// Does it ask for nothing but projects? W&B answers that without a key, for public ones.
///
/// # Source
/// Public posts: reads of a public project worked without a key.
pub(crate) fn reads_projects_only(text: &str) -> bool {
    let of_projects = |selection: &SelectionSet<'_, String>| {
        selection
            .items
            .iter()
            .all(|item| matches!(item, Selection::Field(field) if matches!(field.name.as_str(), "project" | "model")))
    };
    let only_reads = |definition: &Definition<'_, String>| match definition {
        Definition::Operation(OperationDefinition::Query(query)) => of_projects(&query.selection_set),
        Definition::Operation(OperationDefinition::SelectionSet(selection)) => of_projects(selection),
        Definition::Operation(_) => false,
        Definition::Fragment(_) => true,
    };
    graphql_parser::parse_query::<String>(text).is_ok_and(|document| document.definitions.iter().all(only_reads))
}

fn refused_whole(status: u16, messages: &[String]) -> Reply {
    let errors: Vec<Value> = messages.iter().map(|message| json!({ "message": message })).collect();
    Reply { status, body: json!({ "errors": errors, "data": null }) }
}

type Parts = (Option<String>, &'static str, SelectionSet<'static, String>, Vec<(String, Value)>);

fn parts(operation: OperationDefinition<'static, String>) -> Parts {
    let defaults = |definitions: Vec<graphql_parser::query::VariableDefinition<'static, String>>| {
        definitions.into_iter().filter_map(|one| Some((one.name, literal(&one.default_value?, &Map::new())))).collect()
    };
    match operation {
        OperationDefinition::SelectionSet(selection) => (None, "Query", selection, Vec::new()),
        OperationDefinition::Query(query) => (query.name, "Query", query.selection_set, defaults(query.variable_definitions)),
        OperationDefinition::Mutation(one) => (one.name, "Mutation", one.selection_set, defaults(one.variable_definitions)),
        OperationDefinition::Subscription(one) => (one.name, "Query", one.selection_set, Vec::new()),
    }
}

fn literal(value: &Literal<'_, String>, variables: &Map<String, Value>) -> Value {
    match value {
        Literal::Variable(name) => variables.get(name).cloned().unwrap_or_default(),
        Literal::Int(number) => json!(number.as_i64()),
        Literal::Float(number) => json!(number),
        Literal::String(text) => json!(text),
        Literal::Enum(name) => json!(name),
        Literal::Boolean(flag) => json!(flag),
        Literal::Null => Value::Null,
        Literal::List(items) => items.iter().map(|item| literal(item, variables)).collect(),
        Literal::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), literal(value, variables))).collect::<Map<_, _>>().into()
        }
    }
}

impl Execution<'_> {
    fn arguments(&self, field: &Field<'_, String>) -> Arguments {
        Arguments(field.arguments.iter().map(|(name, value)| (name.clone(), literal(value, &self.variables))).collect())
    }

    /// Every field that the schema does not have, in the words of common servers.
    fn validate(&self, selection: &SelectionSet<'static, String>, kind: &str) -> Vec<String> {
        let mut unknown = Vec::new();
        for item in &selection.items {
            match item {
                Selection::Field(field) if field.name.starts_with("__") => {}
                Selection::Field(field) => match self.store.schema.field(kind, &field.name) {
                    None => unknown.push(format!("Cannot query field \"{}\" on type \"{kind}\".", field.name)),
                    Some(inner) if self.store.schema.has_fields(inner) => {
                        unknown.extend(self.validate(&field.selection_set, inner));
                    }
                    Some(_) => {}
                },
                Selection::InlineFragment(inline) => {
                    let on = match &inline.type_condition {
                        Some(TypeCondition::On(name)) => name.as_str(),
                        None => kind,
                    };
                    unknown.extend(self.validate(&inline.selection_set, on));
                }
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.fragments.get(&spread.fragment_name) {
                        unknown.extend(self.validate(&fragment.selection_set, kind));
                    }
                }
            }
        }
        unknown
    }

    fn root(&mut self, selection: &SelectionSet<'static, String>, root: &str) -> Value {
        let mut data = Map::new();
        for item in &selection.items {
            let Selection::Field(field) = item else {
                continue;
            };
            let answered = resolve::root(self.store, self.person, root, &field.name, &self.arguments(field));
            let key = field.alias.as_ref().unwrap_or(&field.name).clone();
            let value = match answered {
                Ok(value) => self.select(&value, &field.selection_set, &key),
                Err(refusal) => {
                    self.errors.push((refusal, key.clone()));
                    Value::Null
                }
            };
            data.insert(key, value);
        }
        Value::Object(data)
    }

    /// Keeps what was selected.
    fn select(&mut self, value: &Value, selection: &SelectionSet<'static, String>, path: &str) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.select(item, selection, path)).collect(),
            Value::Object(fields) if !selection.items.is_empty() => {
                let mut kept = Map::new();
                self.select_fields(fields, selection, path, &mut kept);
                Value::Object(kept)
            }
            other => other.clone(),
        }
    }

    fn select_fields(
        &mut self,
        fields: &Map<String, Value>,
        selection: &SelectionSet<'static, String>,
        path: &str,
        kept: &mut Map<String, Value>,
    ) {
        for item in &selection.items {
            match item {
                Selection::Field(field) => {
                    let key = field.alias.as_ref().unwrap_or(&field.name).clone();
                    if matches!(field.name.as_str(), "apiKeys" | "apiKey") && !self.user_agent.starts_with("W&B Public Client") {
                        self.errors.push((Refusal::new(403, "relogin required"), path.to_owned()));
                        kept.insert(key, Value::Null);
                        continue;
                    }
                    let arguments = self.arguments(field);
                    let value = match resolve::nested(self.store, self.person, fields, &field.name, &arguments) {
                        Some(value) => value,
                        None => fields.get(&field.name).cloned().unwrap_or_default(),
                    };
                    let value = self.select(&value, &field.selection_set, path);
                    kept.insert(key, value);
                }
                Selection::InlineFragment(inline) => {
                    self.select_fields(fields, &inline.selection_set, path, kept);
                }
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.fragments.get(&spread.fragment_name).cloned() {
                        self.select_fields(fields, &fragment.selection_set, path, kept);
                    }
                }
            }
        }
    }
}
