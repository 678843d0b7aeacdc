//! `keywand demo`: the sample W&B, until stopped.

use keywand_core::i18n::{Args, Language, say};
use keywand_demo::{Lesser, Options, Size};

use crate::args::Demo;
use crate::print;

/// Runs it.
pub(crate) fn run(args: &Demo) -> u8 {
    let language = Language::of_system();
    let lacks = |name: &str| args.lesser.iter().any(|lack| lack == name);
    let lesser = Lesser {
        unknown_fields: lacks("unknown-fields"),
        no_delete_run: lacks("no-delete-run"),
        members_hidden: lacks("members-hidden"),
    };
    let size = Size { accounts: args.accounts, teams: args.teams, projects: args.projects, hostile: args.hostile };
    let options = Options { port: args.port, lesser, size, delay: args.delay };
    let serve = async {
        let demo = match keywand_demo::Demo::start(options).await {
            Ok(demo) => demo,
            Err(error) => {
                let facts = Args::new().with("port", args.port.to_string()).with("message", error.to_string());
                print::err(&say(language, "demo-refused", &facts));
                return 1;
            }
        };
        describe(&demo, args.json, language);
        std::future::pending::<u8>().await
    };
    tokio::runtime::Builder::new_multi_thread().enable_all().build().map_or(1, |runtime| runtime.block_on(serve))
}

fn describe(demo: &keywand_demo::Demo, json: bool, language: Language) {
    if json {
        return print::data(&serde_json::to_string(&demo.description()).unwrap_or_default());
    }
    print::out(&say(language, "demo-serving", &Args::new().with("url", demo.url())));
    for person in demo.people() {
        let teams: Vec<String> = person.teams.iter().map(|team| format!("{} ({})", team.name, team.role)).collect();
        print::out(&format!("  {}  {}  {}", person.username, person.key, teams.join(", ")));
    }
    print::out(&say(language, "demo-try", &Args::new().with("url", demo.url())));
}
