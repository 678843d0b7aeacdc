//! How well recorded texts are read, by release: `cargo test -p keywand-tests reading -- --nocapture` prints it.

use keywand_tests::pasted::{Case, cases, read, releases};

/// Nobody looked at their texts while writing a rule (`tests/fixtures/reading/README.md`).
const SET_ASIDE: [&str; 6] = ["0.17.9", "0.20.1", "0.23.1", "0.26.1", "0.28.2", "0.29.0"];

/// Counts of one release, or of several.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    texts: usize,
    leads: usize,
    slots: usize,
    right: usize,
    invented: usize,
    /// Texts without a failure in which one was found.
    alarms: usize,
    pub(super) wrong: Vec<String>,
}

#[test]
fn the_table_of_releases_holds() {
    let (mut seen, mut aside) = (Row::default(), Row::default());
    Row::head("wandb");
    for release in releases() {
        let mut row = Row::default();
        cases(&format!("recorded/{release}.txt")).iter().for_each(|case| row.count(&release, case, &case.text));
        let is_aside = SET_ASIDE.contains(&release.as_str());
        row.print(&if is_aside { format!("{release} *") } else { release });
        if is_aside { &mut aside } else { &mut seen }.add(row);
    }
    seen.print("looked at");
    aside.print("set aside *");
    let (alarms, others) = false_alarms();
    println!("{} texts of other services, {} false alarms", others, alarms.len());
    println!("{}", [&seen.wrong[..], &aside.wrong[..], &alarms[..]].concat().join("\n"));
    for row in [seen, aside] {
        assert_eq!(row.failure(), None);
    }
    assert!(alarms.is_empty(), "{alarms:#?}");
    assert!(others >= 40);
}

impl Row {
    /// Reads a text, and counts what is as the case expects.
    pub(super) fn count(&mut self, place: &str, case: &Case, text: &str) {
        let got = read(text);
        self.texts += 1;
        let leads = case.leads_right(&got);
        self.leads += usize::from(leads);
        self.alarms += usize::from(case.expect["code"] == "none" && !leads);
        let slots = || case.expect.iter().filter(|(name, _)| *name != "code");
        self.slots += slots().count();
        let right = slots().filter(|(name, value)| got.get(*name) == Some(value)).count();
        self.right += right;
        let invented = got.iter().filter(|(name, _)| *name != "code" && !case.expect.contains_key(*name)).count();
        self.invented += invented;
        if !leads || invented > 0 || right < slots().count() {
            self.wrong.push(format!("  {place}, {}\n    got  {got:?}\n    want {:?}", case.name, case.expect));
        }
    }

    /// The thresholds that hold, and what was read wrongly where they do not.
    pub(super) fn failure(&self) -> Option<String> {
        let holds = self.leads * 100 >= self.texts * 95 && self.right * 100 >= self.slots * 98;
        (!holds || self.invented > 0 || self.alarms > 0).then(|| self.wrong.join("\n"))
    }

    fn add(&mut self, other: Self) {
        self.texts += other.texts;
        self.leads += other.leads;
        self.slots += other.slots;
        self.right += other.right;
        self.invented += other.invented;
        self.alarms += other.alarms;
        self.wrong.extend(other.wrong);
    }

    pub(super) fn head(name: &str) {
        println!("{name:<24}{:>8}{:>22}{:>22}{:>10}{:>8}", "texts", "leading code right", "slots right", "invented", "alarms");
    }

    pub(super) fn print(&self, name: &str) {
        let part = |right: usize, all: usize| {
            let tenths = (right * 1000).checked_div(all).unwrap_or_default();
            format!("{right}/{all} {:>4}.{} %", tenths / 10, tenths % 10)
        };
        let (leads, slots) = (part(self.leads, self.texts), part(self.right, self.slots));
        println!("{name:<24}{:>8}{leads:>22}{slots:>22}{:>10}{:>8}", self.texts, self.invented, self.alarms);
    }
}

/// Texts of other services that are taken for a failure of W&B, and how many there are.
fn false_alarms() -> (Vec<String>, usize) {
    let others = cases("other-services.txt");
    let wrong = |case: &Case| {
        let got = read(&case.text);
        (!case.leads_right(&got)).then(|| format!("  {}: {}", case.name, got["code"]))
    };
    (others.iter().filter_map(wrong).collect(), others.len())
}
