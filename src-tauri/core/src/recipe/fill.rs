//! Fills the placeholders of a recipe: `⟦entity⟧` is a name, `⟦say docker⟧` a sentence, `⟦guard⟧` lines of sh.

use crate::account::Host;
use crate::i18n::{Args, Language, say};
use crate::plain::is_invisible;
use crate::quote::typed_word;

use super::syntax::Syntax;
use super::{RecipeKind, guard_sh};

/// What a recipe names.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Entity.
    pub entity: &'a str,
    /// Project.
    pub project: &'a str,
    /// Server; W&B's cloud is not named, because the client goes there by itself.
    pub host: &'a Host,
    /// Label of the account on file whose key is meant.
    pub account: Option<&'a str>,
    /// Username of the service account that the key belongs to, where it seems to be one's.
    pub service: Option<&'a str>,
    /// Language of the comments.
    pub language: Language,
}

/// The file for a place where jobs run. It holds no key: it says where the key is kept there.
///
/// `None` where a name holds control or invisible characters: no reader would see what the file says.
pub fn write(kind: RecipeKind, facts: &Facts<'_>) -> Option<String> {
    let hides = |text: &str| text.chars().any(|c| c.is_control() || is_invisible(c));
    if hides(facts.entity) || hides(facts.project) {
        return None;
    }
    let lines = kind.template().lines().filter_map(|line| fill(line, kind.syntax(), facts));
    Some(lines.flatten().map(|line| format!("{}\n", line.trim_end())).collect())
}

/// One line of a template: none, one or more lines of the file. A line is left out whose placeholder stands for nothing.
fn fill(line: &str, syntax: Syntax, facts: &Facts<'_>) -> Option<Vec<String>> {
    let mut lines = vec![String::new()];
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('⟦') {
        let (name, after) = after.split_once('⟧')?;
        let begun = format!("{}{before}", lines.pop()?);
        lines = stands_for(name, syntax, facts)?.into_iter().map(|told| format!("{begun}{told}")).collect();
        rest = after;
    }
    lines.last_mut()?.push_str(rest);
    Some(lines)
}

/// What a placeholder stands for; `None` where that is not known, or not so.
fn stands_for(name: &str, syntax: Syntax, facts: &Facts<'_>) -> Option<Vec<String>> {
    let one = |text: String| Some(vec![text]);
    match name {
        "entity" => one(syntax.value(facts.entity)),
        "project" => one(syntax.value(facts.project)),
        "host" => one(syntax.value(own_server(facts)?.base_url())),
        "account" => one(typed_word(facts.account?)),
        "alone" => facts.account.is_none().then(|| vec![String::new()]),
        "service" => facts.service.map(|_| vec![String::new()]),
        "as" => one(facts.account.map(|account| format!("keywand exec {} ", typed_word(account))).unwrap_or_default()),
        "key" => one(key(facts)),
        "login" => one(login(facts)),
        "guard" => Some(guard(facts).iter().map(|line| syntax.line(line)).collect()),
        "guard-sh" => Some(two_lines(facts).iter().map(|line| syntax.line(line)).collect()),
        _ => sentence(name.strip_prefix("say ")?, facts),
    }
}

fn sentence(id: &str, facts: &Facts<'_>) -> Option<Vec<String>> {
    let words = Args::new().told("service", facts.service).told("account", facts.account);
    let text = say(facts.language, &format!("recipe-{id}"), &words);
    (!text.is_empty()).then(|| text.lines().map(str::to_owned).collect())
}

fn own_server<'a>(facts: &Facts<'a>) -> Option<&'a Host> {
    Some(facts.host).filter(|host| !host.is_cloud())
}

/// A command that writes the key to its standard output, and to nothing else.
fn key(facts: &Facts<'_>) -> String {
    let print = "printf %s \"$WANDB_API_KEY\"";
    facts.account.map_or(print.to_owned(), |account| format!("keywand exec {} sh -c '{print}'", typed_word(account)))
}

/// The command that writes the key to netrc.
fn login(facts: &Facts<'_>) -> String {
    let server = own_server(facts).map(|host| format!(" --host {}", typed_word(host.base_url()))).unwrap_or_default();
    facts.account.map_or(format!("wandb login{server}"), |account| format!("keywand switch {}", typed_word(account)))
}

/// Lines of sh that end a job whose key may not log there: with keywand where it is installed, else with curl.
fn guard(facts: &Facts<'_>) -> Vec<String> {
    let target = typed_word(&format!("{}/{}", facts.entity, facts.project));
    let untested = typed_word(&say(facts.language, "recipe-untested", &Args::new()));
    let mut lines = vec![
        "if command -v keywand >/dev/null 2>&1; then".to_owned(),
        format!("  keywand guard --wait 60 -- {target} || exit"),
        "elif [ -n \"${WANDB_API_KEY:-}\" ] && command -v curl >/dev/null 2>&1; then".to_owned(),
    ];
    lines.extend(two_lines(facts).iter().map(|line| format!("  {line}")));
    lines.extend(["else".to_owned(), format!("  echo {untested} >&2"), "fi".to_owned()]);
    lines
}

fn two_lines(facts: &Facts<'_>) -> Vec<String> {
    guard_sh(facts.host, facts.entity, facts.project, facts.language).lines().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_recipe_names_its_target_and_the_host_where_it_is_ones_own() {
        let cloud = Host::parse("https://api.wandb.ai").expect("a host");
        let own = Host::parse("https://wandb.example.org").expect("a host");
        for kind in RecipeKind::ALL {
            for language in Language::ALL {
                let facts =
                    Facts { entity: "vision-lab", project: "resnet", host: &cloud, account: None, service: None, language };
                let text = write(kind, &facts).expect("a file");
                for name in [facts.entity, facts.project] {
                    assert!(text.contains(name), "{kind:?} lacks {name}: {text}");
                }
                assert!(!text.contains(['⟦', '⟧']), "{kind:?}: {text}");
                assert!(!text.contains("wandb.example.org"), "{kind:?}: {text}");
                assert!(write(kind, &Facts { host: &own, ..facts }).expect("a file").contains("wandb.example.org"), "{kind:?}");
                let hidden = Facts { project: "resnet\u{200b}", ..facts };
                assert_eq!(write(kind, &hidden), None, "{kind:?}");
            }
        }
    }

    #[test]
    fn each_placeholder_stands_for_what_is_known_and_its_line_goes_where_nothing_is() {
        let cloud = Host::parse("https://api.wandb.ai").expect("a host");
        let own = Host::parse("https://w.example.org").expect("a host");
        let bare = Facts { entity: "my team", project: "p", host: &cloud, account: None, service: None, language: Language::En };
        let kept = Facts { account: Some("my lab"), service: Some("ci"), host: &own, ..bare };
        let print = "printf %s \"$WANDB_API_KEY\"";
        for (line, of_bare, of_kept) in [
            ("a ⟦entity⟧ b ⟦project⟧", Some("a 'my team' b p"), Some("a 'my team' b p")),
            ("host ⟦host⟧", None, Some("host https://w.example.org")),
            ("of ⟦account⟧.", None, Some("of 'my lab'.")),
            ("⟦alone⟧x", Some("x"), None),
            ("⟦service⟧x", None, Some("x")),
            ("⟦as⟧run", Some("run"), Some("keywand exec 'my lab' run")),
            ("⟦key⟧", Some(print), Some("keywand exec 'my lab' sh -c 'printf %s \"$WANDB_API_KEY\"'")),
            ("⟦login⟧", Some("wandb login"), Some("keywand switch 'my lab'")),
            ("⟦say none⟧", Some("recipe-none"), Some("recipe-none")),
            ("⟦odd⟧", None, None),
            ("plain", Some("plain"), Some("plain")),
        ] {
            for (facts, expect) in [(&bare, of_bare), (&kept, of_kept)] {
                let filled = fill(line, Syntax::Shell, facts).map(|lines| lines.join("\n"));
                assert_eq!(filled.as_deref(), expect, "{line} {:?}", facts.account);
            }
        }
        assert_eq!(login(&Facts { host: &own, ..bare }), "wandb login --host https://w.example.org");
        let guarded = fill("  ⟦guard⟧", Syntax::Shell, &kept).expect("lines");
        assert!(guarded.iter().all(|line| line.starts_with("  ")) && guarded.len() > 5, "{guarded:?}");
        assert!(guarded[1].contains("keywand guard --wait 60 -- 'my team/p' || exit"), "{guarded:?}");
        let alone = fill("⟦guard-sh⟧", Syntax::Shell, &kept).expect("lines");
        assert_eq!(alone, guard_sh(&own, "my team", "p", Language::En).lines().collect::<Vec<_>>());
        for hidden in
            [Facts { entity: "a\u{7}b", ..bare }, Facts { entity: "a\u{200b}b", ..bare }, Facts { project: "a\nb", ..bare }]
        {
            assert_eq!(write(RecipeKind::Slurm, &hidden), None, "{hidden:?}");
        }
    }
}
