//! The modules that `LoadLibrary` and `GetModuleHandle` know.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_MOD_NOT_FOUND};
use crate::error::{Result, fail};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::modules::Library;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Which of Windows' libraries this one stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// `ws2_32.dll` and its kin.
    Winsock,
    /// `kernel32.dll` and its kin.
    Win32,
    /// The C runtime.
    Crt,
}

/// Windows' libraries that are always loaded, without `.dll`.
#[rustfmt::skip]
const OURS: &[(&str, Family)] = &[
    ("ws2_32",       Family::Winsock),
    ("wsock32",      Family::Winsock),
    ("mswsock",      Family::Winsock),
    ("iphlpapi",     Family::Winsock),
    ("kernel32",     Family::Win32),
    ("kernelbase",   Family::Win32),
    ("ntdll",        Family::Win32),
    ("user32",       Family::Win32),
    ("gdi32",        Family::Win32),
    ("advapi32",     Family::Win32),
    ("shell32",      Family::Win32),
    ("shlwapi",      Family::Win32),
    ("version",      Family::Win32),
    ("winmm",        Family::Win32),
    ("msvcrt",       Family::Crt),
    ("ucrtbase",     Family::Crt),
    ("vcruntime140", Family::Crt),
];

/// The number of the program, and what the numbers of modules differ by: addresses on Windows.
const PROGRAM: usize = 0x3000_0000;
const STEP: usize = 0x1_0000;

/// What a module's number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Program,
    Ours(Family),
    /// Loaded by the program, at this place in the list.
    Loaded(usize),
}

/// A library that the program has loaded.
#[derive(Debug)]
struct Loaded {
    name: String,
    /// None once it was freed as often as it was loaded; the number is not used again.
    library: Option<Library>,
    count: usize,
}

static LOADED: Mutex<Vec<Loaded>> = Mutex::new(Vec::new());

static REGISTERED: Registration = Registration::new("modules");

impl Hold for MutexGuard<'static, Vec<Loaded>> {}

fn loaded() -> MutexGuard<'static, Vec<Loaded>> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, Vec<Loaded>> {
    LOADED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The last part of a path, in small letters.
fn file_name(path: &str) -> String {
    path.rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .to_lowercase()
}

/// The place of one of ours, by any path to it.
fn ours(path: &str) -> Option<usize> {
    let name = file_name(path);
    let stem = name.strip_suffix(".dll").unwrap_or(&name);
    OURS.iter().position(|(ours, _)| *ours == stem)
}

/// The number of the program.
pub(crate) const fn program() -> usize {
    PROGRAM
}

/// The number of a module that is loaded already.
///
/// # Errors
///
/// `ERROR_MOD_NOT_FOUND`.
pub(crate) fn find(name: &str) -> Result<usize> {
    if let Some(at) = ours(name) {
        return Ok(PROGRAM + (1 + at) * STEP);
    }
    let loaded = loaded();
    let wanted = file_name(name);
    let same = |module: &Loaded| {
        let known = file_name(&module.name);
        module.library.is_some() && (known == wanted || known == format!("{wanted}.dll"))
    };
    loaded
        .iter()
        .position(same)
        .map_or(fail(ERROR_MOD_NOT_FOUND), |at| Ok(number(at)))
}

/// The number of the loaded library at `at`.
fn number(at: usize) -> usize {
    PROGRAM + (1 + OURS.len() + at) * STEP
}

/// What `number` stands for.
///
/// # Errors
///
/// `ERROR_MOD_NOT_FOUND` when it stands for nothing, or no longer.
pub(crate) fn kind(number: usize) -> Result<Kind> {
    let Some(at) = number
        .checked_sub(PROGRAM)
        .filter(|offset| offset % STEP == 0)
    else {
        return fail(ERROR_MOD_NOT_FOUND);
    };
    let Some(at) = (at / STEP).checked_sub(1) else {
        return Ok(Kind::Program);
    };
    if let Some((_, family)) = OURS.get(at) {
        return Ok(Kind::Ours(*family));
    }
    let at = at - OURS.len();
    match loaded().get(at) {
        Some(Loaded {
            library: Some(_), ..
        }) => Ok(Kind::Loaded(at)),
        _ => fail(ERROR_MOD_NOT_FOUND),
    }
}

/// Loads a library, or counts one more use of one that is loaded.
///
/// Beside the name itself, `libname.so` (or what the system calls it) is tried for `name.dll`.
///
/// # Errors
///
/// `ERROR_MOD_NOT_FOUND`.
pub(crate) fn load(name: &str) -> Result<usize> {
    if name.is_empty() {
        return fail(ERROR_MOD_NOT_FOUND);
    }
    if let Some(at) = ours(name) {
        return Ok(PROGRAM + (1 + at) * STEP);
    }
    let Some(library) = candidates(name).iter().find_map(|name| Library::open(name)) else {
        return fail(ERROR_MOD_NOT_FOUND);
    };
    let mut loaded = loaded();
    let same = |module: &Loaded| {
        module
            .library
            .as_ref()
            .is_some_and(|known| known.is(&library))
    };
    if let Some(at) = loaded.iter().position(same) {
        if let Some(module) = loaded.get_mut(at) {
            module.count += 1;
        }
        return Ok(number(at));
    }
    loaded.push(Loaded {
        name: name.to_owned(),
        library: Some(library),
        count: 1,
    });
    Ok(number(loaded.len() - 1))
}

/// What a library may be called here.
fn candidates(name: &str) -> Vec<String> {
    let path = name.replace('\\', "/");
    let (folder, file) = path
        .rsplit_once('/')
        .map_or(("", &*path), |(folder, file)| (folder, file));
    let stem = match file
        .len()
        .checked_sub(4)
        .and_then(|at| file.split_at_checked(at))
    {
        Some((stem, end)) if end.eq_ignore_ascii_case(".dll") => stem,
        _ => file,
    };
    let native = format!(
        "{}{stem}{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    let native = match folder.is_empty() && !path.starts_with('/') {
        true => native,
        false => format!("{folder}/{native}"),
    };
    vec![path, native]
}

/// Undoes one [`load`].
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` for 0, `ERROR_MOD_NOT_FOUND` when `number` stands for nothing.
pub(crate) fn free(number: usize) -> Result<()> {
    if number == 0 {
        return fail(ERROR_INVALID_HANDLE);
    }
    let Kind::Loaded(at) = kind(number)? else {
        return Ok(());
    };
    let unloaded = {
        let mut loaded = loaded();
        let Some(module) = loaded.get_mut(at) else {
            return fail(ERROR_MOD_NOT_FOUND);
        };
        module.count = module.count.saturating_sub(1);
        (module.count == 0).then(|| module.library.take())
    };
    // Outside the lock: what a library does when it goes may load and free others.
    drop(unloaded);
    Ok(())
}

/// Does `work` with the loaded library at `at`, and its name.
///
/// # Errors
///
/// `ERROR_MOD_NOT_FOUND` when it was freed.
pub(crate) fn with<T>(at: usize, work: impl FnOnce(&Library, &str) -> T) -> Result<T> {
    let loaded = loaded();
    match loaded.get(at) {
        Some(Loaded {
            library: Some(library),
            name,
            ..
        }) => Ok(work(library, name)),
        _ => fail(ERROR_MOD_NOT_FOUND),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_are_found_by_any_spelling() {
        let number = find("ws2_32").unwrap();
        assert_eq!(kind(number), Ok(Kind::Ours(Family::Winsock)));
        for name in [
            "WS2_32.DLL",
            "ws2_32.dll",
            r"C:\Windows\System32\ws2_32.dll",
            "/x/Ws2_32.dll",
        ] {
            assert_eq!(find(name), Ok(number), "{name}");
            assert_eq!(load(name), Ok(number), "{name}");
        }
        assert_eq!(free(number), Ok(()));
        assert_eq!(kind(number), Ok(Kind::Ours(Family::Winsock)));
        assert_eq!(kind(program()), Ok(Kind::Program));
    }

    #[test]
    fn what_is_no_module() {
        for name in ["", "no-such-library", "no-such-library.dll"] {
            assert_eq!(find(name), fail(ERROR_MOD_NOT_FOUND));
            assert_eq!(load(name), fail(ERROR_MOD_NOT_FOUND));
        }
        for number in [1, PROGRAM - STEP, PROGRAM + 1, PROGRAM + 5000 * STEP] {
            assert_eq!(kind(number), fail(ERROR_MOD_NOT_FOUND));
            assert_eq!(free(number), fail(ERROR_MOD_NOT_FOUND));
        }
        assert_eq!(free(0), fail(ERROR_INVALID_HANDLE));
    }

    #[test]
    fn what_libraries_are_called() {
        let native = format!(
            "{}x{}",
            std::env::consts::DLL_PREFIX,
            std::env::consts::DLL_SUFFIX
        );
        assert_eq!(candidates("x.dll"), ["x.dll".to_owned(), native.clone()]);
        assert_eq!(
            candidates(r".\x.DLL"),
            ["./x.DLL".to_owned(), format!("./{native}")]
        );
        assert_eq!(candidates("/x"), ["/x".to_owned(), format!("/{native}")]);
    }
}
