//! Finding the file of a program, and its arguments, in a command line.

use crate::abi::errors::{ERROR_ACCESS_DENIED, ERROR_FILE_NOT_FOUND, ERROR_INVALID_PARAMETER};
use crate::convert::{command_line, paths};
use crate::error::{Error, Result};
use crate::kernel::files;
use crate::sys::environment;
use crate::sys::files::{self as system, Kind};

/// A program as it was found, and how it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) path: String,
    pub(super) arguments: Vec<String>,
}

/// What Windows' programs are called at the end, and ours are not.
const SUFFIX: &str = ".exe";

/// The program that `application` names, or else the command line, and its arguments.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when there is neither
/// - `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND`, `ERROR_ACCESS_DENIED` of its file
pub(super) fn find(application: Option<&str>, line: Option<&str>) -> Result<Found> {
    match (application, line) {
        (None, None) => Err(Error(ERROR_INVALID_PARAMETER)),
        (Some(application), line) => {
            let path = file(&paths::native(application))?;
            let arguments = match line {
                Some(line) => command_line::split(line),
                None => vec![application.to_owned()],
            };
            Ok(Found { path, arguments })
        }
        (None, Some(line)) => {
            let path = first_of(line.trim_start_matches([' ', '\t']))?;
            let arguments = command_line::split(line.trim_start_matches([' ', '\t']));
            Ok(Found { path, arguments })
        }
    }
}

/// The file of the program that a command line begins with. Without quotes each blank may be where
/// its name ends.
fn first_of(line: &str) -> Result<String> {
    if let Some(quoted) = line.strip_prefix('"') {
        let name = quoted.split_once('"').map_or(quoted, |(name, _)| name);
        return named(name);
    }
    let blanks = line.match_indices([' ', '\t']).map(|(at, _)| at);
    let mut first = None;
    for end in blanks.chain([line.len()]) {
        match line.get(..end).map(named) {
            Some(Ok(path)) => return Ok(path),
            Some(Err(error)) => first = first.or(Some(error)),
            None => {}
        }
    }
    Err(first.unwrap_or(Error(ERROR_FILE_NOT_FOUND)))
}

/// The file of the program called `name`, which may be a path.
fn named(name: &str) -> Result<String> {
    let native = paths::native(name);
    if native.contains('/') {
        return file(&native);
    }
    let own = environment::program();
    let own = own.as_deref().map(|program| paths::split(program).0);
    let listed = environment::look_up("PATH").unwrap_or_default();
    let folders = own.into_iter().chain(["."]).chain(listed.split(':'));
    let mut refused = None;
    for folder in folders {
        let folder = if folder.is_empty() { "." } else { folder };
        match file(&format!("{}/{native}", folder.trim_end_matches('/'))) {
            Ok(path) => return Ok(path),
            Err(error) if error == Error(ERROR_ACCESS_DENIED) => refused = Some(error),
            Err(_) => {}
        }
    }
    Err(refused.unwrap_or(Error(ERROR_FILE_NOT_FOUND)))
}

/// The file at `path`, with or without the suffix of Windows' programs.
fn file(path: &str) -> Result<String> {
    if is_file(path) {
        return Ok(path.to_owned());
    }
    let other = match path.len().checked_sub(SUFFIX.len()) {
        Some(end)
            if path
                .get(end..)
                .is_some_and(|end| end.eq_ignore_ascii_case(SUFFIX)) =>
        {
            path.get(..end).unwrap_or_default().to_owned()
        }
        _ => format!("{path}{SUFFIX}"),
    };
    if is_file(&other) {
        return Ok(other);
    }
    match system::facts_at(path) {
        Ok(_folder) => Err(Error(ERROR_ACCESS_DENIED)),
        Err(error) => Err(files::at(path, error)),
    }
}

fn is_file(path: &str) -> bool {
    system::facts_at(path).is_ok_and(|facts| facts.kind != Kind::Folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::ERROR_PATH_NOT_FOUND;
    use crate::error::fail;

    fn path(application: Option<&str>, line: Option<&str>) -> Result<String> {
        find(application, line).map(|found| found.path)
    }

    #[test]
    fn programs_are_found_as_windows_finds_them() {
        assert_eq!(path(Some("/bin/sh"), None).unwrap(), "/bin/sh");
        assert_eq!(path(Some(r"\bin\sh.exe"), Some("x")).unwrap(), "/bin/sh");
        assert_eq!(path(None, Some("/bin/sh -c x")).unwrap(), "/bin/sh");
        assert_eq!(path(None, Some("\"/bin/sh\" -c")).unwrap(), "/bin/sh");
        assert!(path(None, Some("sh.EXE -c x")).unwrap().ends_with("/sh"));
        assert_eq!(
            path(Some("sh"), None),
            fail(ERROR_FILE_NOT_FOUND),
            "no search"
        );
        assert_eq!(
            path(None, Some("no such program")),
            fail(ERROR_FILE_NOT_FOUND)
        );
        assert_eq!(path(None, Some("/no/such/x y")), fail(ERROR_PATH_NOT_FOUND));
        assert_eq!(path(Some("/bin"), None), fail(ERROR_ACCESS_DENIED));
        assert_eq!(path(None, None), fail(ERROR_INVALID_PARAMETER));
    }

    #[test]
    fn a_name_without_quotes_may_have_blanks() {
        let folder = std::env::temp_dir().join(format!("ws2 search {}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        let program = folder.join("my program.exe");
        std::fs::write(&program, "").unwrap();
        let program = program.to_str().unwrap();
        let line = format!("{} -x", program.trim_end_matches(".exe"));
        assert_eq!(path(None, Some(&line)).unwrap(), program);
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn arguments_are_those_of_the_line() {
        let found = find(Some("/bin/sh"), Some(r#"other "a b" c"#)).unwrap();
        assert_eq!(found.arguments, ["other", "a b", "c"]);
        let found = find(Some("/bin/sh"), None).unwrap();
        assert_eq!(found.arguments, ["/bin/sh"]);
    }
}
