//! The command line as a user runs it. `cargo test` builds the example beside the tests.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// `target/PROFILE/examples/extract`, next to `target/PROFILE/deps/tests-…`.
fn binary() -> PathBuf {
    let tests = std::env::current_exe().expect("the test knows itself");
    let profile = tests.parent().and_then(|deps| deps.parent()).expect("target/PROFILE/deps/tests");
    let name = format!("extract{}", std::env::consts::EXE_SUFFIX);
    let path = profile.join("examples").join(name);
    assert!(path.exists(), "{} is not built: run `cargo build --example extract`", path.display());
    path
}

fn article() -> String {
    format!("{}/fixtures/articles/strategy.txt", env!("CARGO_MANIFEST_DIR"))
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(binary())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    // it may stop reading before the end, which is not our failure
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn a_table_for_people() {
    let output = run(&[&article(), "--published", "2024-10-10"], b"");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let table = text(&output.stdout);
    for part in ["strategy.txt", "2024-10-10", "money", "수백조원", "KRW", "person", "김영섭", "quote"] {
        assert!(table.contains(part), "{part} is not in\n{table}");
    }
    assert!(!table.contains('\x1b'), "no colours where there is no terminal");
}

#[test]
fn json_in_the_unit_that_was_asked_for() {
    for unit in ["byte", "char", "utf16"] {
        let output = run(&["--json", "--offsets", unit, &article(), "--published", "2024-10-10T13:43"], b"");
        assert!(output.status.success());
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(json["unit"], unit);
        assert_eq!(json["published"], "2024-10-10");
        assert!(json["id"].as_str().is_some_and(|id| id.ends_with("strategy.txt")));
        assert!(json["mentions"].as_array().is_some_and(|mentions| !mentions.is_empty()));
    }
}

#[test]
fn json_lines_come_back_in_order_and_bad_ones_are_named() {
    let mut input = Vec::new();
    for i in 0..300 {
        writeln!(input, "{{\"id\":{i},\"text\":\"값은 {}만원이다.\",\"published\":\"2024-10-10\"}}", i + 1)
            .expect("memory");
    }
    input.extend_from_slice(b"not json\n\n{\"id\":\"x\",\"text\":\"\xff\"}\n{\"id\":\"d\",\"text\":\"\",\"published\":\"2024-13-01\"}\n{\"id\":\"last\",\"text\":\"\"}\n");
    let output = run(&["--jsonl", "-"], &input);
    assert_eq!(output.status.code(), Some(1));
    let errors = text(&output.stderr);
    for place in ["-:301:", "-:303:", "-:304:"] {
        assert!(errors.contains(place), "{place} is not in {errors}");
    }
    let answers: Vec<serde_json::Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 301);
    for (i, answer) in answers.iter().take(300).enumerate() {
        assert_eq!(answer["id"], i);
        assert_eq!(answer["mentions"][0]["min"], ((i + 1) * 10_000).to_string());
    }
    assert_eq!(answers[300]["id"], "last");
}

#[test]
fn what_is_wrong_is_said_and_the_rest_still_comes_out() {
    let output = run(&["no/such/file", &article(), "--json"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("no/such/file"));
    assert_eq!(text(&output.stdout).lines().count(), 1);

    let output = run(&["-"], b"\xff\xfe");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("UTF-8"));

    for arguments in [&["--published", "yesterday", "x"][..], &["--offsets", "miles", "x"], &["--nonsense"], &[]] {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn an_empty_text_is_no_error() {
    let output = run(&["--json", "-"], b"");
    assert!(output.status.success());
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(json["mentions"], serde_json::json!([]));
}

#[test]
fn entities_where_they_are_asked_for() {
    let output = run(&["--json", "--entities", &article()], b"");
    assert!(output.status.success());
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let entities = json["entities"].as_array().expect("entities");
    let person = entities.iter().find(|entity| entity["name"] == "김영섭").expect("the chief");
    assert_eq!((&person["kind"], &person["organisation"]), (&"person".into(), &"KT".into()));
    assert!(person["mentions"].as_array().is_some_and(|mentions| mentions.len() > 1));
    let table = text(&run(&["--entities", &article()], b"").stdout);
    assert!(table.contains("entities (") && table.contains("마이크로소프트 (MS)"), "{table}");
    let plain: serde_json::Value = serde_json::from_slice(&run(&["--json", &article()], b"").stdout).expect("JSON");
    assert!(plain.get("entities").is_none());
}

#[test]
fn what_is_no_text_is_named_and_the_rest_still_comes_out() {
    let folder = std::env::temp_dir().join(format!("sasil-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    };
    let binary = write("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\0");
    let zeros = write("zeros.bin", &[0; 4096]);
    let cut = write("cut.txt", &"값은 3억원".as_bytes()[..9]);
    let empty = write("empty.txt", b"");
    let output = run(&["--json", &binary, &zeros, &cut, &empty, folder.to_str().expect("UTF-8"), &article()], b"");
    let errors = text(&output.stderr);
    std::fs::remove_dir_all(&folder).expect("it is ours");
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("picture.png: not UTF-8 at byte 0"), "{errors}");
    assert!(errors.contains("cut.txt: not UTF-8 at byte 8"), "{errors}");
    assert_eq!(errors.lines().count(), 3, "the third is the folder: {errors}");
    let answers = text(&output.stdout);
    let found: Vec<usize> = answers
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).expect("JSON")["mentions"].as_array().map_or(0, Vec::len)
        })
        .collect();
    assert!(matches!(found[..], [0, 0, many] if many > 0), "{found:?}");
}

#[test]
fn a_line_without_end_is_refused_and_the_next_one_is_read() {
    let mut input = b"{\"id\":1,\"text\":\"".to_vec();
    input.resize(input.len() + (65 << 20), b'9');
    input.extend_from_slice(b"\"}\n{\"id\":2,\"text\":\"3\xec\x96\xb5\xec\x9b\x90\"}\n");
    let output = run(&["--jsonl", "-"], &input);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "extract: -:1: the line is longer than 64 MiB\n");
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one answer");
    assert_eq!((&answer["id"], &answer["mentions"][0]["min"]), (&2.into(), &"300000000".into()));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let lines = "{\"id\":1,\"text\":\"값은 3억원이다.\"}\n".repeat(20_000);
    let mut child = Command::new(binary())
        .args(["--jsonl", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    // it may be gone before it has read everything
    let _ = child.stdin.take().expect("piped").write_all(lines.as_bytes());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let output = Command::new(binary()).arg(article()).stdout(full).stderr(Stdio::piped()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("cannot write"), "{}", text(&output.stderr));
}
