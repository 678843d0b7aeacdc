//! The recorded texts in every surrounding in which people paste them: each is read as it is by itself.

use std::collections::BTreeSet;

use keywand_tests::pasted::{Case, cases, releases};

use super::table::Row;

/// A way to paste a text.
type Around = (&'static str, fn(&str) -> String);

const AROUND: [Around; 15] = [
    ("broken at 80 columns", |text| broken(text, 80)),
    ("broken at 100 columns", |text| broken(text, 100)),
    ("broken at 57 columns", |text| broken(text, 57)),
    ("of a rank", |text| each(text, "[rank0]: ", "\n")),
    ("of a log with times", |text| each(text, "2026-11-23 18:23:44,992 INFO    MainThread:51 [stream.py:write():34] ", "\n")),
    ("of a container", |text| each(text, "trainer-1  | ", "\n")),
    ("of Ray", |text| each(text, "\u{1b}[36m(train_fn pid=4711, ip=10.0.0.7)\u{1b}[0m ", "\n")),
    ("quoted", |text| each(text, "> ", "\n")),
    ("of Windows", |text| each(text, "", "\r\n")),
    ("in a frame", |text| each(text, "│ ", "  │\n")),
    ("in colours", |text| {
        text.replace("wandb:", "\u{1b}[34m\u{1b}[1mwandb\u{1b}[0m:").replace("ERROR", "\u{1b}[31;1mERROR\u{1b}[0m")
    }),
    ("in Japanese", |text| {
        format!("学習を始めたところ、次のように表示されて止まります。\n\n{text}\n権限の問題でしょうか。よろしくお願いします。\n")
    }),
    ("in Chinese", |text| format!("大家好，我在服务器上运行训练脚本时出现以下报错：\n{text}\n请问是什么原因？谢谢！\n")),
    ("in Korean", |text| format!("안녕하세요. 학습을 시작하면 아래와 같은 오류가 나옵니다.\n{text}\n어떻게 해결하나요?\n")),
    ("between progress bars", |text| {
        let bar = "Epoch 3:  41%|████      | 512/1250 [01:12<01:43,  7.11it/s, loss=0.482]\r";
        format!("{}\n{text}{}\n", bar.repeat(40), bar.repeat(40))
    }),
];

#[test]
fn the_table_of_surroundings_holds() {
    // A release prints most texts as the one before it: each text is read once.
    let mut texts = BTreeSet::new();
    let recorded: Vec<(String, Case)> = releases()
        .into_iter()
        .step_by(3)
        .flat_map(|release| cases(&format!("recorded/{release}.txt")).into_iter().map(move |case| (release.clone(), case)))
        .filter(|(_, case)| texts.insert((case.text.clone(), case.expect.clone())))
        .collect();
    let mut wrong = Vec::new();
    Row::head("pasted");
    for (name, around) in AROUND {
        let mut row = Row::default();
        for (release, case) in &recorded {
            row.count(&format!("{name}, {release}"), case, &around(&case.text));
        }
        row.print(name);
        row.wrong.iter().for_each(|wrong| println!("{wrong}"));
        wrong.extend(row.failure());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn each(text: &str, before: &str, after: &str) -> String {
    text.lines().map(|line| format!("{before}{line}{after}")).collect()
}

/// As a terminal of so many columns breaks lines.
fn broken(text: &str, edge: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let (mut column, mut escaped) = (0, false);
        for c in line.chars() {
            escaped |= c == '\u{1b}';
            let width = if escaped { 0 } else { columns(c) };
            escaped &= !c.is_ascii_alphabetic();
            if column + width > edge {
                out.push('\n');
                column = 0;
            }
            out.push(c);
            column += width;
        }
        out.push('\n');
    }
    out
}

/// Two for what these texts have of East Asia and of emoji.
fn columns(c: char) -> usize {
    match c {
        '\u{fe0f}' => 0,
        '\u{2e80}'..='\u{ff60}' | '\u{1f000}'.. => 2,
        _ => 1,
    }
}
