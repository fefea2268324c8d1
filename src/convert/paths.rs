//! Windows' paths as the system has them, and wildcards.

#![forbid(unsafe_code)]

/// What opens the terminal, and what swallows everything.
const TERMINAL: &str = "/dev/tty";
const NOTHING: &str = "/dev/null";

/// The system's form of a path: slashes, whichever way they leaned, and the system's devices.
///
/// Letters of drives are not known: `C:\x` is the file `x` in a folder `C:`.
pub(crate) fn native(path: &str) -> String {
    let plain = path
        .strip_prefix(r"\\?\")
        .or_else(|| path.strip_prefix(r"\\.\"))
        .unwrap_or(path);
    match plain.to_ascii_uppercase().trim_end_matches(':') {
        "CON" | "CONIN$" | "CONOUT$" => TERMINAL.to_owned(),
        "NUL" => NOTHING.to_owned(),
        _ => plain.replace('\\', "/"),
    }
}

/// The folder and the last part of a path; the folder of a bare name is `.`.
pub(crate) fn split(path: &str) -> (&str, &str) {
    match path.rfind('/').and_then(|at| path.split_at_checked(at + 1)) {
        Some((folder, name)) => (folder, name),
        None => (".", path),
    }
}

/// An absolute path without `.` and `..`, from `path` in the folder `current`.
pub(crate) fn absolute(path: &str, current: &str) -> String {
    let whole = match path.starts_with('/') {
        true => path.to_owned(),
        false => format!("{current}/{path}"),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let end = if path.ends_with('/') && !parts.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{end}", parts.join("/"))
}

/// Whether `name` is what `pattern` describes: `*` is any text, `?` any character, case does not
/// count, and `*.*` is everything.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let pattern = if pattern == "*.*" { "*" } else { pattern };
    let fold = |text: &str| -> Vec<char> { text.chars().flat_map(char::to_lowercase).collect() };
    let (pattern, name) = (fold(pattern), fold(name));
    let (mut p, mut n) = (0, 0);
    // Where to go on when what was tried fails: the last star, and how much it has taken.
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(c) if *c == '?' || name.get(n) == Some(c) => {
                p += 1;
                n += 1;
            }
            _ => match star {
                Some((at, taken)) => {
                    star = Some((at, taken + 1));
                    p = at + 1;
                    n = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(p).all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slashes_and_devices() {
        assert_eq!(native(r"a\b/c"), "a/b/c");
        assert_eq!(native(r"\\?\x\y"), "x/y");
        assert_eq!(native("nul"), "/dev/null");
        assert_eq!(native(r"\\.\NUL"), "/dev/null");
        assert_eq!(native("CONOUT$"), "/dev/tty");
        assert_eq!(native("CONFIG"), "CONFIG");
    }

    #[test]
    fn folders_and_names() {
        assert_eq!(split("a/b"), ("a/", "b"));
        assert_eq!(split("/b"), ("/", "b"));
        assert_eq!(split("b"), (".", "b"));
        assert_eq!(split("a/"), ("a/", ""));
    }

    #[test]
    fn absolute_paths() {
        assert_eq!(absolute("x", "/home/me"), "/home/me/x");
        assert_eq!(absolute("./x/../y/", "/home/me"), "/home/me/y/");
        assert_eq!(absolute("../../../x", "/home"), "/x");
        assert_eq!(absolute("/a//b/.", "/home"), "/a/b");
        assert_eq!(absolute("/", "/home"), "/");
    }

    #[test]
    fn wildcards() {
        let matching = [
            ("*", ""),
            ("*.*", "x"),
            ("a*c", "abbc"),
            ("?b*", "Abc"),
            ("*.TXT", "a.b.txt"),
        ];
        for (pattern, name) in matching {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("", "a"),
            ("?", ""),
            ("a*c", "abd"),
            ("*.txt", "txt"),
            ("a", "ab"),
        ] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }

    proptest! {
        #[test]
        fn what_is_made_from_a_pattern_matches_it(parts in proptest::collection::vec("[a-z.]{0,3}", 1..4)) {
            prop_assert!(matches(&parts.join("*"), &parts.join("-x-")));
            prop_assert!(matches("*", &parts.concat()));
        }
    }
}
