//! A command line and its arguments, by the rules of `CommandLineToArgvW`.

#![forbid(unsafe_code)]

use core::iter::Peekable;
use core::str::Chars;

/// What stands between arguments.
const BLANKS: [char; 2] = [' ', '\t'];

/// The arguments of a command line, the program first.
pub(crate) fn split(line: &str) -> Vec<String> {
    let (program, rest) = program(line);
    let mut arguments = vec![program.to_owned()];
    let mut rest = rest.trim_start_matches(BLANKS).chars().peekable();
    while rest.peek().is_some() {
        arguments.push(argument(&mut rest));
        while rest.next_if(|c| BLANKS.contains(c)).is_some() {}
    }
    arguments
}

/// The program, in which quotes only hold blanks together, and what follows it.
fn program(line: &str) -> (&str, &str) {
    match line.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
        None => line.split_once(BLANKS).unwrap_or((line, "")),
    }
}

/// The next argument: blanks belong to it within quotes, a quote behind an odd number of
/// backslashes stands for itself, and so does the second of two that end a quotation.
fn argument(rest: &mut Peekable<Chars<'_>>) -> String {
    let mut argument = String::new();
    let mut quoted = false;
    let mut backslashes = 0;
    while let Some(c) = rest.next_if(|c| quoted || !BLANKS.contains(c)) {
        if c == '\\' {
            backslashes += 1;
            continue;
        }
        let escaped = c == '"' && backslashes % 2 == 1;
        let kept = if c == '"' {
            backslashes / 2
        } else {
            backslashes
        };
        argument.extend(core::iter::repeat_n('\\', kept));
        backslashes = 0;
        match c {
            '"' if escaped => argument.push('"'),
            '"' if quoted && rest.next_if_eq(&'"').is_some() => {
                argument.push('"');
                quoted = false;
            }
            '"' => quoted = !quoted,
            c => argument.push(c),
        }
    }
    argument.extend(core::iter::repeat_n('\\', backslashes));
    argument
}

/// The command line of `arguments`, which [`split`] takes apart again.
pub(crate) fn join(arguments: &[String]) -> String {
    let Some((program, arguments)) = arguments.split_first() else {
        return String::new();
    };
    let mut line = format!("\"{program}\"");
    for argument in arguments {
        line.push(' ');
        quote(argument, &mut line);
    }
    line
}

/// What stands behind the program in the command line of `arguments`, the first of which is the program.
pub(crate) fn behind_program(arguments: &[String]) -> String {
    let mut line = String::new();
    for (at, argument) in arguments.iter().skip(1).enumerate() {
        if at > 0 {
            line.push(' ');
        }
        quote(argument, &mut line);
    }
    line
}

/// Appends `argument`, in quotes if it needs them.
fn quote(argument: &str, line: &mut String) {
    if !argument.is_empty() && !argument.contains([' ', '\t', '"']) {
        line.push_str(argument);
        return;
    }
    line.push('"');
    let mut backslashes = 0;
    for c in argument.chars() {
        match c {
            '\\' => backslashes += 1,
            '"' => line.extend(core::iter::repeat_n('\\', 2 * backslashes + 1)),
            _ => line.extend(core::iter::repeat_n('\\', backslashes)),
        }
        if c != '\\' {
            backslashes = 0;
            line.push(c);
        }
    }
    line.extend(core::iter::repeat_n('\\', 2 * backslashes));
    line.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_windows_splits() {
        let cases: &[(&str, &[&str])] = &[
            (
                r#""a b" c\"d "e\\" f\\g "h""i" ''"#,
                &["a b", "c\"d", r"e\", r"f\\g", "h\"i ''"],
            ),
            (r#"a"b c"d "e f"g h"#, &["a\"b", "cd e", "fg h"]),
            ("x  y\t z ", &["x", "y", "z"]),
            (r#"x "" y""z "a"""b c"#, &["x", "", "yz", "a\"b c"]),
            ("x", &["x"]),
            (r#"x a\\\"b \\"#, &["x", "a\\\"b", r"\\"]),
        ];
        for (line, arguments) in cases {
            assert_eq!(split(line), *arguments, "{line}");
        }
    }

    proptest! {
        #[test]
        fn what_was_joined_is_split_again(
            program in "[^\"\0]{1,8}",
            arguments in proptest::collection::vec(r#"[ \t"\\a-c]{0,8}"#, 0..4),
        ) {
            let mut all = vec![program];
            all.extend(arguments);
            prop_assert_eq!(split(&join(&all)), all);
        }
    }
}
