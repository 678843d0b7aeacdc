//! Prints to the terminal. A closed pipe ends the output, not the program.

use std::io::{IsTerminal as _, Write as _};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use keywand_core::contract::{CheckReport, Confidence, FindingView, Group, PageView, Problem, Verdict};
use keywand_core::i18n::{Args, Language, say};
use keywand_core::reading::mask_keys;

use crate::layout::{columns_of_error, columns_of_output, wrap};
use crate::steps;

static QUIET: AtomicBool = AtomicBool::new(false);
static BEGAN: OnceLock<Instant> = OnceLock::new();

/// Sets, once, how much is told.
pub(crate) fn loudness(quiet: bool, verbose: bool) {
    QUIET.store(quiet, Ordering::Relaxed);
    if verbose {
        let _ = BEGAN.set(Instant::now());
    }
}

/// With `--verbose`: what is decided, and when, to standard error.
pub(crate) fn verbose(text: impl FnOnce() -> String) {
    if let Some(began) = BEGAN.get() {
        err(&format!("[{:>5} ms] {}", began.elapsed().as_millis(), mask_keys(&text())));
    }
}

/// One line of JSON, or of what else a program reads.
pub(crate) fn data(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// One line to standard output, for people.
pub(crate) fn out(line: &str) {
    if QUIET.load(Ordering::Relaxed) {
        return;
    }
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// One line for people beside what a program reads.
pub(crate) fn note(line: &str) {
    if !QUIET.load(Ordering::Relaxed) {
        err(line);
    }
}

/// Words to standard output, for people, as wide as the terminal: the first line begins with `first`, the others with blanks.
pub(crate) fn prose(first: &str, text: &str) {
    wrap(first, text, columns_of_output()).iter().for_each(|line| out(line));
}

/// The same to standard error.
pub(crate) fn err_prose(first: &str, text: &str) {
    wrap(first, text, columns_of_error()).iter().for_each(|line| err(line));
}

/// One line to standard error.
pub(crate) fn err(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Says, where standard input is a terminal, what to paste and how to end.
pub(crate) fn say_how_to_end(id: &str, language: Language) {
    if std::io::stdin().is_terminal() {
        let end = if cfg!(windows) { "Ctrl+Z, Enter" } else { "Ctrl+D" };
        err(&say(language, id, &Args::new().with("end", end)));
    }
}

/// A question to standard error; the answer is typed behind it.
pub(crate) fn ask(text: &str) {
    let mut error = std::io::stderr().lock();
    let _ = write!(error, "{text} ");
    let _ = error.flush();
}

/// The verdict card as text.
pub(crate) fn report(report: &CheckReport) {
    let language = report.language;
    let word = |id: &str| say(language, id, &Args::new());
    prose("", &report.sentence);
    let verdict = word(verdict_id(report));
    match report.verdict {
        Verdict::Allowed | Verdict::Denied => {
            out(&format!("{verdict} · {}", word(if report.proven { "proven" } else { "not-proven" })));
        }
        Verdict::Unreachable | Verdict::CannotTell => out(&verdict),
    }
    let (machine, causes): (Vec<_>, Vec<_>) = report.findings.iter().partition(|found| found.group == Group::Machine);
    for found in causes {
        out("");
        finding(found, language);
    }
    if !machine.is_empty() {
        out("");
        out(&word("group-machine"));
        machine.into_iter().for_each(|found| finding(found, language));
    }
    out("");
    out(&word("report-evidence"));
    for line in &report.evidence {
        prose("  ", &format!("{}: {}", line.asked, line.answered));
    }
    if let Some(snippet) = &report.snippet {
        out("");
        out(snippet.python.trim_end());
    }
}

/// One finding as text.
pub(crate) fn finding(found: &FindingView, language: Language) {
    let confidence = say(language, &format!("confidence-{}", confidence(found)), &Args::new());
    prose("", &format!("{} [{}] {confidence}", found.title, found.code));
    for text in [&found.what, &found.why].into_iter().filter(|text| !text.is_empty()) {
        prose("  ", text);
    }
    steps(found, language, prose, out);
    if let Some(role) = &found.ask_role {
        let names = if found.ask.is_empty() { String::new() } else { format!(": {}", found.ask.join(", ")) };
        prose("  → ", &format!("{role}{names}"));
    }
    if let Some(request) = &found.request {
        out("");
        prose("    ", request);
    }
    for link in &found.links {
        out(&format!("  {}: {}", link.label, link.url));
    }
}

/// The page of a code as text.
pub(crate) fn page(page: &PageView, language: Language) {
    let word = |id: &str| say(language, id, &Args::new());
    out(&format!(
        "{} [{}] {}",
        page.finding.title,
        page.finding.code,
        word(&format!("group-{}", page.finding.code.group().name()))
    ));
    for (label, text) in [
        ("code-meaning", &page.meaning),
        ("code-evidence", &page.evidence),
        ("code-confused", &page.confused),
        ("code-remedy", &page.remedy),
        ("code-source", &page.source),
    ] {
        out(&format!("  {}", word(label)));
        prose("    ", text);
    }
    out("");
    out(&word("code-example"));
    finding(&page.finding, language);
}

/// A problem as text, to standard error.
pub(crate) fn problem(problem: &Problem, language: Language) {
    let explanation = problem.explanation.of(language);
    err_prose("", &format!("{} [{}]", explanation.title, problem.code));
    for text in [&explanation.what, &explanation.why].into_iter().filter(|text| !text.is_empty()) {
        err_prose("  ", text);
    }
    steps(explanation, language, err_prose, err);
    if let Some(request) = &explanation.request {
        err("");
        err_prose("    ", request);
    }
}

/// Every step that a person at a terminal can do, and the lines that do it.
fn steps(found: &FindingView, language: Language, words: fn(&str, &str), line: fn(&str)) {
    let told = found.steps.iter().filter_map(|step| steps::told(step, found, language));
    for (step, number) in told.zip(1..) {
        words(&format!("  {number}. "), &step.text);
        step.commands.iter().for_each(|command| line(&format!("     $ {command}")));
    }
}

pub(crate) fn verdict_id(report: &CheckReport) -> &'static str {
    match report.verdict {
        Verdict::Allowed if report.registry.is_some() => "right-may",
        Verdict::Denied if report.registry.is_some() => "right-may-not",
        Verdict::Allowed if report.proven => "verdict-allowed-proven",
        Verdict::Allowed => "verdict-allowed",
        Verdict::Denied => "verdict-denied",
        Verdict::Unreachable => "verdict-unreachable",
        Verdict::CannotTell => "verdict-cannot-tell",
    }
}

fn confidence(found: &FindingView) -> &'static str {
    match found.confidence {
        Confidence::Certain => "certain",
        Confidence::Likely => "likely",
        Confidence::Possible => "possible",
    }
}
