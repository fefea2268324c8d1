//! Every function that the Winsock documentation names is here, and tested, or it is said why not.
//!
//! `script/data/functions.tsv` lists them. What works has C tests that use it; README's table by chapter is
//! counted from the same list, so that it stays true.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

mod sources;
use sources::{report, root, rust_files};

/// One line of the list.
struct Row {
    /// What it is: `function`, `macro`, `type`, or `entry` of a provider's procedure table.
    kind: String,
    /// Its names; few rows have several.
    names: Vec<String>,
    chapter: String,
    /// Its C tests, below `c-tests/`, without `.c`.
    tests: Vec<String>,
    /// Why it is not here; empty when it is.
    reason: String,
}

#[test]
fn each_name_is_listed_once() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for name in rows().into_iter().flat_map(|row| row.names) {
        if !seen.insert(name.clone()) {
            faults.push(format!("{name} is listed twice"));
        }
    }
    report(&faults);
}

#[test]
fn what_is_listed_is_tested_or_explained() {
    let faults: Vec<String> = rows()
        .iter()
        .filter(|row| row.tests.is_empty() == row.reason.is_empty())
        .map(|row| {
            format!(
                "{}: name its C tests, or else the reason why it is not here",
                row.names.join("/")
            )
        })
        .collect();
    report(&faults);
}

#[test]
fn what_is_tested_is_exported_and_declared() {
    let (sources, headers) = (text_of(&rust_files("src/api")), text_of(&headers()));
    let mut faults = Vec::new();
    for row in rows().iter().filter(|row| !row.tests.is_empty()) {
        for name in &row.names {
            if !is_offered(&row.kind, name, &sources) {
                faults.push(format!("{name} is not exported"));
            }
            if !is_declared(&row.kind, name, &headers) {
                faults.push(format!(
                    "{name} is not declared as a {} by any header",
                    row.kind
                ));
            }
        }
    }
    report(&faults);
}

#[test]
fn what_is_explained_does_not_work_after_all() {
    let working: Vec<PathBuf> = rust_files("src/api")
        .into_iter()
        .filter(|file| !file.to_string_lossy().contains("/unsupported/"))
        .collect();
    let sources = text_of(&working);
    let explained = rows().into_iter().filter(|row| !row.reason.is_empty());
    let faults: Vec<String> = explained
        .filter(|row| {
            row.kind == "function"
                && row
                    .names
                    .iter()
                    .all(|name| is_offered(&row.kind, name, &sources))
        })
        .map(|row| {
            format!(
                "{} is exported: name its C tests instead of the reason",
                row.names.join("/")
            )
        })
        .collect();
    report(&faults);
}

#[test]
fn the_tests_use_what_they_are_tests_of() {
    let mut faults = Vec::new();
    for row in rows() {
        for test in &row.tests {
            let Some(used) = names_used(test) else {
                faults.push(format!(
                    "{}: there is no c-tests/{test}.c",
                    row.names.join("/")
                ));
                continue;
            };
            for name in row.names.iter().filter(|name| !is_used(name, &used)) {
                faults.push(format!("c-tests/{test}.c does not use {name}"));
            }
        }
    }
    report(&faults);
}

#[test]
fn the_table_in_the_readme_is_counted_from_the_list() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let expected = table();
    assert!(
        readme.contains(&expected),
        "README.md: the table by chapter is:\n\n{expected}"
    );
}

/// The list, in its order.
fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(root().join("script/data/functions.tsv")).unwrap();
    let rows: Vec<Row> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(row)
        .collect();
    assert!(!rows.is_empty(), "nothing is listed");
    rows
}

fn row(line: &str) -> Row {
    let mut fields = line.split('\t').map(str::to_owned);
    let mut field = || fields.next().unwrap_or_default();
    let (kind, names, chapter, tests, reason) = (field(), field(), field(), field(), field());
    Row {
        kind,
        names: names.split('/').map(str::to_owned).collect(),
        chapter,
        tests: tests.split_whitespace().map(str::to_owned).collect(),
        reason,
    }
}

/// Whether the library has it: the function itself or for either width of characters, or the entry's.
fn is_offered(kind: &str, name: &str, sources: &str) -> bool {
    match kind {
        "function" => ["", "A", "W", "32", "A32", "W32"]
            .iter()
            .any(|form| sources.contains(&format!("\"ws2_{name}{form}\""))),
        "entry" => sources.contains(&format!("lp{name}: Some(")),
        "macro" | "type" => true,
        _ => panic!("{name}: no such thing as a {kind}"),
    }
}

/// Whether a header offers it as what it is.
fn is_declared(kind: &str, name: &str, headers: &str) -> bool {
    let defined = || {
        let define = format!("#define {name}");
        headers.lines().any(|line| {
            let rest = line.trim_start().strip_prefix(&define);
            rest.is_some_and(|rest| rest.starts_with([' ', '(']))
        })
    };
    match kind {
        "function" => {
            headers.contains(&format!(" {name}("))
                || headers.contains(&format!("*{name}("))
                || defined()
        }
        "entry" => headers.contains(&format!(" lp{name};")),
        "type" => headers.contains(&format!("(*{name})(")),
        _ => defined(),
    }
}

/// Whether a program that uses these names uses this one, as it is or for either width of characters; through a
/// procedure table; or by a pointer to it.
fn is_used(name: &str, used: &BTreeSet<String>) -> bool {
    let forms = [
        name.to_owned(),
        format!("{name}A"),
        format!("{name}W"),
        format!("lp{name}"),
        format!("LP{}", name.to_uppercase()),
    ];
    forms.iter().any(|form| used.contains(form))
}

/// The names that the code of a C test has, comments and texts left out; `None` when there is no such test.
fn names_used(test: &str) -> Option<BTreeSet<String>> {
    let text = std::fs::read_to_string(source_of(test)).ok()?;
    let code = code_of(&text);
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    Some(
        code.split(|character| !is_name(character))
            .map(str::to_owned)
            .collect(),
    )
}

fn source_of(test: &str) -> PathBuf {
    root().join("c-tests").join(format!("{test}.c"))
}

/// C text without its comments and the contents of its strings.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/', '\'']) {
        let (before, here) = rest.split_at(at);
        code.push_str(before);
        let length = match here {
            comment if comment.starts_with("/*") => comment.find("*/").map(|end| end + 2),
            comment if comment.starts_with("//") => comment.find('\n'),
            quoted if !quoted.starts_with('/') => length_of_quoted(quoted),
            _ => Some(1),
        };
        rest = here.split_at(length.unwrap_or(here.len())).1;
        code.push(' ');
    }
    code + rest
}

/// How long the quoted text is that `text` begins with, both quotes included.
fn length_of_quoted(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut escaped = false;
    text.char_indices().skip(1).find_map(|(at, character)| {
        let ends = character == quote && !escaped;
        escaped = character == '\\' && !escaped;
        ends.then_some(at + 1)
    })
}

/// Whether `script/oracle` runs the test under Wine.
fn runs_under_the_oracle(test: &str) -> bool {
    let text = std::fs::read_to_string(source_of(test)).unwrap_or_default();
    let comment = text.split("*/").next().unwrap_or_default();
    !comment.lines().any(|line| {
        line.trim_start_matches([' ', '*'])
            .starts_with("Oracle:  no")
    })
}

/// How many functions there are, and of them how many of each kind.
#[derive(Clone, Copy, Default)]
struct Count {
    all: usize,
    /// Done, with tests that the oracle runs, too.
    agreed: usize,
    /// Done, with tests that run here only.
    done: usize,
    explained: usize,
}

impl Count {
    fn of(row: &Row) -> Self {
        let explained = row.tests.is_empty();
        let agreed = row.tests.iter().any(|test| runs_under_the_oracle(test));
        Self {
            all: 1,
            agreed: usize::from(agreed),
            done: usize::from(!explained && !agreed),
            explained: usize::from(explained),
        }
    }

    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.agreed += other.agreed;
        self.done += other.done;
        self.explained += other.explained;
    }

    /// A row of the table; nothing for none.
    fn line(self, chapter: &str) -> String {
        let cells = [self.all, self.agreed, self.done, self.explained].map(|count| match count {
            0 => String::new(),
            count => count.to_string(),
        });
        format!("| {chapter} | {} |\n", cells.join(" | "))
    }
}

/// What README.md has to say.
fn table() -> String {
    let rows = rows();
    let mut chapters: Vec<(&str, Count)> = Vec::new();
    let mut all = Count::default();
    for row in &rows {
        let count = Count::of(row);
        all.add(count);
        match chapters
            .iter_mut()
            .find(|(chapter, _)| *chapter == row.chapter)
        {
            Some((_, sum)) => sum.add(count),
            None => chapters.push((&row.chapter, count)),
        }
    }
    let mut text = String::from(
        "| Chapter | Functions | Done, the oracle agrees | Done | Explained |\n|---|---|---|---|---|\n",
    );
    for (chapter, count) in chapters {
        text.push_str(&count.line(chapter));
    }
    text.push_str(&all.line("All"));
    text.push('\n');
    for row in rows.iter().filter(|row| !row.reason.is_empty()) {
        writeln!(text, "- `{}`: {}", row.names.join("`, `"), row.reason).unwrap();
    }
    text
}

fn headers() -> Vec<PathBuf> {
    let folder = root().join("include");
    [folder.clone(), folder.join("ws2")]
        .iter()
        .flat_map(|folder| files(folder))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect()
}

fn text_of(files: &[PathBuf]) -> String {
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}
