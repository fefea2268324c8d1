//! The environment of the process, by libc, which the program's own C code uses too, and how the
//! process was started.

use super::errno::{self, Errno};
use std::env;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

/// The value of `name`.
pub(crate) fn get(name: &CStr) -> Option<CString> {
    // SAFETY: the name is terminated.
    let value = unsafe { libc::getenv(name.as_ptr()) };
    if value.is_null() {
        return None;
    }
    #[expect(clippy::disallowed_methods, reason = "what libc answers is read here")]
    // SAFETY: libc answers a terminated string, which is copied at once.
    Some(unsafe { CStr::from_ptr(value) }.to_owned())
}

/// Sets `name` to `value`.
///
/// # Errors
///
/// What libc says.
pub(crate) fn set(name: &CStr, value: &CStr) -> Result<(), Errno> {
    // SAFETY: both are terminated.
    match unsafe { libc::setenv(name.as_ptr(), value.as_ptr(), 1) } {
        0 => Ok(()),
        _ => Err(errno::last()),
    }
}

/// Takes `name` away.
///
/// # Errors
///
/// What libc says.
pub(crate) fn unset(name: &CStr) -> Result<(), Errno> {
    // SAFETY: the name is terminated.
    match unsafe { libc::unsetenv(name.as_ptr()) } {
        0 => Ok(()),
        _ => Err(errno::last()),
    }
}

/// The name that the environment has for `name`: the same, or one that differs in case only.
fn known(name: &str) -> Option<CString> {
    let exact = CString::new(name).ok()?;
    if get(&exact).is_some() {
        return Some(exact);
    }
    let same = |(known, _value): &(OsString, OsString)| known.eq_ignore_ascii_case(name);
    CString::new(env::vars_os().find(same)?.0.as_bytes()).ok()
}

/// The value of `name`, in any case.
pub(crate) fn look_up(name: &str) -> Option<String> {
    if !is_name(name) {
        return None;
    }
    Some(get(&known(name)?)?.to_string_lossy().into_owned())
}

/// Sets the value of `name`, in any case, or with none takes it away; `false` when it is no name or
/// no value.
pub(crate) fn change(name: &str, value: Option<&str>) -> bool {
    let Ok(exact) = CString::new(name) else {
        return false;
    };
    let name = is_name(name).then(|| known(name).unwrap_or(exact));
    match (name, value.map(CString::new)) {
        (Some(name), None) => unset(&name).is_ok(),
        (Some(name), Some(Ok(value))) => set(&name, &value).is_ok(),
        _ => false,
    }
}

/// All names and values.
pub(crate) fn all() -> Vec<(String, String)> {
    let text = |text: OsString| text.to_string_lossy().into_owned();
    env::vars_os()
        .map(|(name, value)| (text(name), text(value)))
        .collect()
}

/// Whether the system takes `name` for one.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['=', '\0'])
}

/// The arguments of the program, its name first.
pub(crate) fn arguments() -> Vec<String> {
    super::platform::arguments()
        .iter()
        .map(|argument| OsStr::from_bytes(argument).to_string_lossy().into_owned())
        .collect()
}

/// Where the program's file is.
pub(crate) fn program() -> Option<String> {
    Some(env::current_exe().ok()?.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_mind_case() {
        assert!(change("Ws2_Test_Name", Some("one")));
        assert_eq!(look_up("WS2_TEST_NAME").as_deref(), Some("one"));
        assert!(change("WS2_TEST_name", Some("two")));
        assert_eq!(look_up("Ws2_Test_Name").as_deref(), Some("two"));
        assert!(change("ws2_test_name", None));
        assert_eq!(look_up("Ws2_Test_Name"), None);
    }

    #[test]
    fn what_is_no_name() {
        for name in ["", "a=b", "=x", "a\0b"] {
            assert!(!change(name, Some("x")));
            assert_eq!(look_up(name), None);
        }
    }

    #[test]
    fn the_program_knows_its_arguments() {
        assert!(!arguments().is_empty());
        assert!(program().is_some());
    }
}
