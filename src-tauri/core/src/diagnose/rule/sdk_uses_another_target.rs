//! Meaning: A variable or settings file specifies a different entity or project than the one tested. Calls that do not
//! specify one log there.
//!
//! Evidence: `WANDB_ENTITY`, `WANDB_PROJECT`, or `entity` and `project` in a settings file, compared with the tested
//! target.
//!
//! Not to be confused with: `default-entity-differs`: nothing on this machine specifies an entity, so the server chooses.
//!
//! What to do: Specify the entity and project in the call, or unset the variable.
//!
//! Source: wandb 0.31.0, `sdk/wandb_settings.py` (order of settings: arguments of the call win).

use super::{Finding, Rule, finding, local_facts};
use super::example::{member_of, place};
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{BesideSeen, Evidence, MachineSeen, PlaceKind, UsesSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::SdkUsesAnotherTarget,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::DefaultEntityDiffers, Code::SdkDoesNotUseAccount],
    steps: &[Step::CopySnippet, Step::UnsetVariable],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let beside = e.machine.as_ref()?.beside.as_ref()?;
    let (entity, project) = (e.entity_name(), e.asked.project.as_deref());
    let named = [("entity", &beside.entity, entity), ("project", &beside.project, project)];
    let others: Vec<(&str, &str, &str)> = named
        .into_iter()
        .filter_map(|(what, here, tested)| {
            let (name, place) = here.as_ref()?;
            (tested? != name).then_some((what, name.as_str(), place.as_str()))
        })
        .collect();
    let (_, _, first) = others.first()?;
    let facts = Facts {
        entity: entity.map(str::to_owned),
        project: project.map(str::to_owned),
        assignments: Some(others.iter().map(|(what, name, place)| assignment(what, name, place)).collect::<Vec<_>>().join(", ")),
        variable: is_variable(first).then(|| (*first).to_owned()),
        ..local_facts(e)
    };
    Some(finding(Code::SdkUsesAnotherTarget, Certain, facts))
}

/// As it stands there.
fn assignment(what: &str, name: &str, place: &str) -> String {
    if is_variable(place) { format!("{place}={name}") } else { format!("{what} = {name} ({place})") }
}

fn is_variable(place: &str) -> bool {
    place.starts_with("WANDB_")
}

fn example() -> Evidence {
    let mut e = member_of("vision-lab", "resnet");
    let beside = BesideSeen {
        account: None,
        label: "work".into(),
        uses: UsesSeen::Same(place(PlaceKind::Netrc, "~/.netrc", 3, "0f3a…91c4", true)),
        entity: Some(("nlp-team".into(), "WANDB_ENTITY".into())),
        project: None,
    };
    e.machine = Some(MachineSeen { sdk: "0.31.0".into(), beside: Some(beside), ..MachineSeen::default() });
    e
}

#[cfg(test)]
mod tests {

    #[test]
    fn names_in_both_places_are_told_as_they_stand_there() {
        let mut e = super::example();
        let beside = e.machine.as_mut().and_then(|machine| machine.beside.as_mut()).expect("a machine");
        beside.project = Some(("bert".into(), "~/.config/wandb/settings:3".into()));
        let assignments = super::RULE.finds(&e).and_then(|found| found.facts.assignments);
        assert_eq!(assignments.as_deref(), Some("WANDB_ENTITY=nlp-team, project = bert (~/.config/wandb/settings:3)"));
        e.asked.entity = Some("nlp-team".into());
        e.asked.project = Some("bert".into());
        assert!(super::RULE.finds(&e).is_none(), "what was tested is what they name");
    }
}
