//! Pasted texts: what released clients print, what people paste around it, and what other services print.
//! Each fixture has a test of its own in `tests/cases`; here is what holds for all of them.

mod any_text;
#[expect(clippy::print_stdout, reason = "tables are printed")]
mod around;
mod pointed;
#[expect(clippy::print_stdout, reason = "tables are printed")]
mod table;

use keywand_tests::pasted::{cases, read};

#[test]
fn no_error_of_wandb_is_denied() {
    let posts = cases("posts.txt");
    assert!(posts.len() >= 120);
    for case in posts.into_iter().filter(|case| case.expect["code"] != "not-about-wandb") {
        let may = case.or.as_deref() == Some("not-about-wandb");
        assert!(may || read(&case.text)["code"] != "not-about-wandb", "{}", case.name);
    }
}

#[test]
fn no_fixture_of_another_service_expects_a_cause() {
    let others = cases("other-services.txt");
    assert!(others.iter().all(|case| matches!(case.expect["code"].as_str(), "not-about-wandb" | "none")));
}

#[test]
fn a_refused_text_is_read_alike_in_every_surrounding() {
    let plain = "wandb: Currently logged in as: sora-test (kitakaze-lab) to https://api.wandb.ai.\n\
                 wandb: ERROR failed to upsert bucket: returned error 404: {\"errors\":[{\"message\":\"entity nosuch-lab not found during upsertBucket\"}]}\n";
    let around = [
        ("", "\n"),
        ("[rank0]: ", "\n"),
        ("2026-11-23 18:23:44,992 ERROR   SenderThread:51 ", "\n"),
        ("trainer-1  | ", "\r\n"),
        ("> ", "\n"),
        ("(main pid=4711) ", "\n"),
        ("│ ", "                 │\n"),
        ("次のエラーが出ました：", "（助けてください）\n"),
        ("报错如下：", "。\n"),
        ("에러: ", " 입니다\n"),
    ];
    for (before, after) in around {
        let text: String = plain.lines().map(|line| format!("{before}{line}{after}")).collect();
        let got = read(&text);
        assert_eq!(got["code"], "entity-not-found", "{text}");
        assert_eq!(
            (got["user"].as_str(), got["entity"].as_str(), got["status"].as_str()),
            ("sora-test", "nosuch-lab", "404"),
            "{text}"
        );
    }
}

#[test]
fn a_text_broken_at_80_columns_is_read() {
    let long = "wandb.errors.CommError: It appears that you do not have permission to access the requested resource. Please reach \
                out to the project owner to grant you access.(Error 403: Forbidden)";
    for width in [40, 60, 80, 100] {
        let chars: Vec<char> = long.chars().collect();
        let text: String = chars.chunks(width).map(|part| part.iter().collect::<String>() + "\n").collect();
        assert_eq!(read(&text)["code"], "permission-denied-unexplained", "{width}: {text}");
    }
}

#[test]
fn the_length_of_a_text_costs_in_proportion() {
    let line = "Epoch 3: 41%|████      | 512/1250 [01:12<01:43, 7.11it/s, loss=0.482, entity=none]\r";
    let text = line.repeat(120_000) + "\nwandb.errors.CommError: permission denied";
    assert!(text.len() > 10_000_000);
    assert_eq!(read(&text)["code"], "permission-denied-unexplained");
    assert_eq!(read(&"wandb: ERROR ".repeat(800_000))["code"], "none");
}
