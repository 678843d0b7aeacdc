//! Prints milliseconds, one a line: matching 100,000 names (median of the slowest query); from the first answer to the view of
//! it, with 50 accounts, 200 teams, 10,000 projects; the status of 50 accounts, and the slowest single answer among them; from
//! a stop to the end of what was running; the roles of one account in 200 teams, and its single answer.

use std::io::Write as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use keywand_core::account::AccountId;
use keywand_core::app::{App, InMemory, SampleOffer, SamplePerson};
use keywand_core::contract::{CancelRequest, EntityRequest, ProjectsEvent, ReachRequest, Work};
use keywand_core::reach::{Index, MayLog, Thing};
use keywand_core::secret::ApiKey;
use keywand_core::system::Surroundings;
use keywand_core::vault::InMemoryKeys;
use keywand_demo::{Demo, Options, Size};

const ROUNDS: usize = 21;
const LONGEST_ANSWER: u64 = 1_000;

#[tokio::main]
async fn main() {
    let mut out = std::io::stdout().lock();
    let mut print = |number: Option<f64>| {
        // Whoever reads the numbers sees where they are missing.
        let _ = writeln!(out, "{}", number.unwrap_or(f64::NAN));
    };
    print(search());
    print(first_list().await);
    let (status, slowest, stop) = many().await.unwrap_or((f64::NAN, f64::NAN, f64::NAN));
    let (roles, single) = roles().await.unwrap_or((f64::NAN, f64::NAN));
    for number in [status, slowest, stop, roles, single] {
        print(Some(number));
    }
}

/// A hundred thousand names, and queries from one letter to four words.
fn search() -> Option<f64> {
    let thing = |number: usize| Thing {
        text: match number % 10 {
            3 => format!("team-{:03}/音声認識の実験-{number:06}", number % 200),
            _ => format!("team-{:03}/experiment-{number:06}", number % 200),
        },
        host: String::new(),
        entity: Some(String::new()),
        project: Some(String::new()),
        accounts: vec![(AccountId(String::new()), MayLog::Yes)],
    };
    let index = Index::new((0..100_000).map(thing).collect());
    let queries = ["e", "exp", "experiment", "team-1 exp 99", "音声", "ｅｘｐ 0999", "tmexmt 0", "zzzz"];
    queries.iter().map(|query| median(|| drop(index.search(query, 50)))).max_by(f64::total_cmp)
}

fn median(work: impl Fn()) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| timed(&work)).collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

fn timed(work: impl Fn()) -> f64 {
    let began = Instant::now();
    work();
    millis(began.elapsed())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn app_with(demo: &Demo) -> Option<(App, Vec<AccountId>)> {
    let home = tempfile::tempdir().ok()?.keep();
    let around = Surroundings { data: home.join("data"), home: Some(home.clone()), folder: home, ..Surroundings::default() };
    let app = App::new(around, Box::new(InMemory::default())).with_keys(Box::new(InMemoryKeys::default()));
    let people = demo.people().into_iter().filter(|person| person.username.starts_with("user-"));
    let people = people.map(|person| SamplePerson { username: person.username, key: ApiKey::new(person.key) }).collect();
    let view = app.sample_offer(SampleOffer { url: demo.url().to_owned(), people, worlds: Vec::new() });
    Some((app, view.accounts.into_iter().map(|account| account.id).collect()))
}

/// From the first answer, here its request's end, to the page as the screen gets it.
async fn first_list() -> Option<f64> {
    let size = Size { accounts: 50, teams: 200, projects: 10_000, hostile: false };
    let demo = Demo::start(Options { size, ..Options::default() }).await.ok()?;
    let (app, ids) = app_with(&demo)?;
    let first = ids.first()?.clone();
    app.reach_run(ReachRequest { accounts: vec![first.clone()] }, |_| {}).await.ok()?;
    let began = Instant::now();
    let arrived: Mutex<Option<f64>> = Mutex::new(None);
    let on = |event: ProjectsEvent| {
        if let (ProjectsEvent::Page { first: true, .. }, Ok(mut arrived)) = (event, arrived.lock()) {
            *arrived = Some(millis(began.elapsed()));
        }
    };
    app.projects_run(EntityRequest { account: first, entity: "team-001".to_owned() }, on).await.ok()?;
    arrived.into_inner().ok()?
}

/// Fifty accounts, each of which waits another time for its answer.
async fn many() -> Option<(f64, f64, f64)> {
    let size = Size { accounts: 50, teams: 200, ..Size::default() };
    let demo = Demo::start(Options { size, delay: LONGEST_ANSWER, ..Options::default() }).await.ok()?;
    let (app, ids) = app_with(&demo)?;
    let last = vec![ids.last()?.clone()];
    let began = Instant::now();
    app.reach_run(ReachRequest { accounts: last }, |_| {}).await.ok()?;
    let slowest = millis(began.elapsed());
    let began = Instant::now();
    app.reach_run(ReachRequest::default(), |_| {}).await.ok()?;
    let status = millis(began.elapsed());
    let stopped = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let began = Instant::now();
        app.work_cancel(CancelRequest { work: Work::Reach });
        began
    };
    let (_, began) = tokio::join!(app.reach_run(ReachRequest::default(), |_| {}), stopped);
    Some((status, slowest, millis(began.elapsed())))
}

/// The roles in two hundred teams, each answer as slow as the one before it.
async fn roles() -> Option<(f64, f64)> {
    let size = Size { accounts: 1, teams: 200, ..Size::default() };
    let demo = Demo::start(Options { size, delay: LONGEST_ANSWER, ..Options::default() }).await.ok()?;
    let (app, ids) = app_with(&demo)?;
    let mine = || ReachRequest { accounts: ids.clone() };
    let began = Instant::now();
    app.reach_run(mine(), |_| {}).await.ok()?;
    let single = millis(began.elapsed());
    let began = Instant::now();
    app.roles_run(mine(), |_| {}).await.ok()?;
    Some((millis(began.elapsed()), single))
}
