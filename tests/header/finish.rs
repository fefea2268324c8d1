//! What is done to cbindgen's text: Windows' names and labels, members without a name, A and W.

use crate::numbers;
use crate::sources::Sources;
use std::fmt::Write;

/// What marks a type that C writes where it is used.
const IN_PLACE: &str = "InPlace_";
/// What members are called whose members are reached without them.
const NAMELESS: &[&str] = &[" nameless", " nameless2"];
/// What a comment says before the members of a structure of bits, which is one number in Rust.
const BITS: &str = "Bits: ";

/// The whole treatment.
pub(crate) fn finish(text: &str, sources: &Sources) -> String {
    let mut text = comments(text);
    for item in sources.enumerations() {
        let integer = format!("typedef int {};", item.ident);
        assert!(text.contains(&integer), "{}: not an int", item.ident);
        let members = numbers::enumeration(sources, &item.ident.to_string());
        text = text.replacen(&integer, &members, 1);
    }
    for parameter in sources.unused_parameters() {
        let name = parameter.trim_start_matches('_');
        for end in [",", ")"] {
            text = text.replace(&format!("{parameter}{end}"), &format!("{name}{end}"));
        }
    }
    labelled(&in_place(&bit_fields(&text)))
}

/// Rustdoc's links as plain names, and everything in ASCII.
pub(crate) fn plain(text: &str) -> String {
    text.replace('…', "...")
        .replace("[`", "`")
        .replace("`]", "`")
}

/// Comments as C89 has them, without what only Rust reads.
fn comments(text: &str) -> String {
    let text = text
        .replace("// extern \"C\"", "/* extern \"C\" */")
        .replace("// __cplusplus", "/* __cplusplus */");
    let mut kept = String::with_capacity(text.len());
    let mut in_safety = false;
    for line in text.lines() {
        let words = line.trim_start().trim_start_matches('*').trim();
        if words.starts_with("# ") || line.trim() == "*/" {
            in_safety = words == "# Safety";
        }
        if !in_safety {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    one_line_comments(&kept)
}

/// Puts a comment of one sentence on one line.
fn one_line_comments(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim() != "/**" {
            short.push_str(line);
            short.push('\n');
            continue;
        }
        let mut comment = vec![line];
        for line in lines.by_ref() {
            comment.push(line);
            if line.trim() == "*/" {
                break;
            }
        }
        // Blank lines are left behind where a section was dropped.
        while let [.., "*" | " *" | "     *", end] = comment[..] {
            comment.truncate(comment.len() - 2);
            comment.push(end);
        }
        match comment[..] {
            [open, sentence, _] => {
                let sentence = sentence.trim().trim_start_matches('*').trim();
                writeln!(short, "{open} {sentence} */").unwrap();
            }
            _ => writeln!(short, "{}", comment.join("\n")).unwrap(),
        }
    }
    short
}

/// Writes the types marked [`IN_PLACE`] where they are used, as C does with members of members.
fn in_place(text: &str) -> String {
    let mut text = text.to_owned();
    // The innermost is defined first, so its text is complete when it is moved.
    while let Some((start, kind)) = ["struct", "union"]
        .iter()
        .filter_map(|kind| Some((text.find(&format!("\n{kind} {IN_PLACE}"))?, *kind)))
        .min()
    {
        let name_start = start + 1 + kind.len() + 1;
        let name = text[name_start..].split(' ').next().unwrap().to_owned();
        let body_start = name_start + name.len() + 1;
        let body_end = body_start + text[body_start..].find("\n};\n").unwrap() + 2;
        let body = text[body_start..body_end].replace('\n', "\n    ");
        let definition_start = match text[..start].rfind("\n\n") {
            Some(comment) => comment + 1,
            None => start,
        };
        text.replace_range(definition_start..body_end + 2, "");
        for nameless in NAMELESS {
            text = text.replace(
                &format!("{kind} {name}{nameless};"),
                &format!("{kind} {body};"),
            );
        }
        text = text.replace(&format!("{kind} {name} "), &format!("{kind} {body} "));
    }
    text
}

/// Makes bit fields of the numbers whose comment lists their bits: ``Bits: `Low` 3, `High` 5``.
fn bit_fields(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut bits: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if let Some((_, list)) = line.split_once(BITS) {
            bits = list
                .split(", ")
                .filter_map(|bit| bit.trim().split_once(' '))
                .map(|(name, width)| (name.trim_matches('`').to_owned(), width.to_owned()))
                .collect();
            // The blank line before the list goes as well.
            written.truncate(written.trim_end().trim_end_matches('*').trim_end().len());
            written.push('\n');
        } else if let Some(number) = line.strip_suffix(" Bits;") {
            for (name, width) in bits.drain(..) {
                writeln!(written, "{number} {name} : {width};").unwrap();
            }
        } else {
            written.push_str(line);
            written.push('\n');
        }
    }
    one_line_comments(&written)
}

/// What stands behind the prototype of a function that does not return.
pub(crate) const NO_RETURN: &str = "__attribute__((noreturn))";

/// Gives every function its Windows name, and its link name as a label behind the prototype.
///
/// `int ws2_bind(...);` becomes `int bind(...) WS2_SYM(bind);`, and `ws2_NameW32` becomes
/// `NameW(...) WS2_SYM_W(NameW)`, which chooses by the size of `wchar_t`.
fn labelled(text: &str) -> String {
    let mut labelled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("ws2_") {
        let (before, from) = rest.split_at(start);
        let name_end = from
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap();
        let (link_name, after) = from.split_at(name_end);
        if !after.starts_with('(') {
            labelled.push_str(before);
            labelled.push_str(link_name);
            rest = after;
            continue;
        }
        let end = after.find(");").unwrap() + 1;
        let (arguments, after) = after.split_at(end);
        // A label stands before attributes.
        let (arguments, attribute) = match arguments.strip_suffix(NO_RETURN) {
            Some(arguments) => (arguments.trim_end(), format!(" {NO_RETURN}")),
            None => (arguments, String::new()),
        };
        let name = &link_name["ws2_".len()..];
        let (name, label) = match name.strip_suffix("32") {
            Some(wide) => (wide, "WS2_SYM_W"),
            None => (name, "WS2_SYM"),
        };
        // The name has become shorter, and the lines below it follow.
        let shift = " ".repeat(link_name.len() - name.len());
        let arguments = arguments.replace(&format!("\n{shift}"), "\n");
        write!(
            labelled,
            "{before}{name}{arguments} {label}({name}){attribute}"
        )
        .unwrap();
        rest = after;
    }
    labelled.push_str(rest);
    labelled
}

/// For every pair of `FooA` and `FooW`, what `Foo` is: chosen by `UNICODE`, as on Windows.
pub(crate) fn narrow_or_wide(sources: &Sources) -> String {
    let constants: Vec<_> = sources
        .constants()
        .map(|item| item.ident.to_string())
        .collect();
    let mut text = String::new();
    for name in pairs(&sources.aliases()) {
        choice(
            &mut text,
            &format!("typedef {name}W {name};"),
            &format!("typedef {name}A {name};"),
        );
    }
    for name in pairs(&sources.functions()).iter().chain(&pairs(&constants)) {
        choice(
            &mut text,
            &format!("#define {name} {name}W"),
            &format!("#define {name} {name}A"),
        );
    }
    text
}

/// What the pairs of names in `names` that differ in a last `A` or `W` have in common, unless that
/// is a name of its own: `ADDRINFO` is narrow whatever the program defines.
fn pairs(names: &[String]) -> Vec<String> {
    names
        .iter()
        .filter_map(|name| name.strip_suffix('A'))
        .filter(|stem| {
            names.contains(&format!("{stem}W")) && !names.iter().any(|name| name == stem)
        })
        .map(str::to_owned)
        .collect()
}

fn choice(text: &mut String, wide: &str, narrow: &str) {
    writeln!(text, "#ifdef UNICODE\n{wide}\n#else\n{narrow}\n#endif").unwrap();
}
