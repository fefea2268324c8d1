//! Named objects of the process.

#![forbid(unsafe_code)]

use crate::abi::errors::{
    ERROR_FILE_NOT_FOUND, ERROR_FILENAME_EXCED_RANGE, ERROR_INVALID_HANDLE, ERROR_PATH_NOT_FOUND,
};
use crate::error::{Error, Result, fail};
use crate::object::handles::Opened;
use crate::object::object::Object;
use crate::runtime::fork::{Hold, Registration};
use core::any::Any;
use core::fmt::Write as _;
use dashmap::DashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock, RwLockWriteGuard, Weak};

/// The longest name, in characters.
const LONGEST: usize = 259;

/// What a name leads to. The name holds no object: it ends with the last handle.
static NAMES: LazyLock<DashMap<Name, Weak<Opened>>> = LazyLock::new(DashMap::new);

/// Held for reading by whoever uses the map, for writing around `fork`: the map's own locks are free then.
static GATE: RwLock<()> = RwLock::new(());
static REGISTERED: Registration = Registration::new("names");

impl Hold for RwLockWriteGuard<'static, ()> {}

fn through_the_gate<T>(body: impl FnOnce(&DashMap<Name, Weak<Opened>>) -> T) -> T {
    REGISTERED.ensure(|| Box::new(GATE.write().unwrap_or_else(PoisonError::into_inner)));
    let _gate = GATE.read().unwrap_or_else(PoisonError::into_inner);
    body(&NAMES)
}

/// The name of an object, in one of the two name spaces.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Name {
    global: bool,
    text: Box<str>,
}

impl Name {
    /// The name that `text` spells, with or without `Global\` or `Local\`.
    ///
    /// # Errors
    ///
    /// - `ERROR_FILENAME_EXCED_RANGE` when it is too long
    /// - `ERROR_PATH_NOT_FOUND` when it holds another backslash
    pub(crate) fn new(text: &str) -> Result<Self> {
        if text.chars().count() > LONGEST {
            return fail(ERROR_FILENAME_EXCED_RANGE);
        }
        let (global, text) = match text.strip_prefix("Global\\") {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix("Local\\").unwrap_or(text)),
        };
        if text.contains('\\') {
            return fail(ERROR_PATH_NOT_FOUND);
        }
        let text = text.into();
        Ok(Self { global, text })
    }

    /// A name for a file, which no other object has: letters and digits of ASCII stay what they are.
    pub(crate) fn of_file(&self) -> String {
        let mut name = String::from(if self.global { "global-" } else { "local-" });
        for byte in self.text.bytes() {
            if byte.is_ascii_alphanumeric() {
                name.push(char::from(byte));
            } else {
                // Text takes all of it.
                let _always = write!(name, "%{byte:02X}");
            }
        }
        name
    }
}

/// The object called `name`, which becomes `new` when there is none; and whether there was.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when `name` belongs to an object of another type.
pub(crate) fn open_or_add<T: Object>(name: Name, new: Arc<T>) -> Result<(Arc<Opened>, bool)> {
    let new = Opened::new(new);
    let (opened, existed) = through_the_gate(|names| {
        let mut entry = names.entry(name).or_default();
        entry.upgrade().map_or_else(
            || {
                *entry = Arc::downgrade(&new);
                (Arc::clone(&new), false)
            },
            |opened| (opened, true),
        )
    });
    Ok((of_type::<T>(opened)?, existed))
}

/// The object called `name`.
///
/// # Errors
///
/// - `ERROR_FILE_NOT_FOUND` when there is none
/// - `ERROR_INVALID_HANDLE` when `name` belongs to an object of another type
pub(crate) fn open<T: Object>(name: &Name) -> Result<Arc<Opened>> {
    let found = through_the_gate(|names| names.get(name).and_then(|entry| entry.upgrade()));
    of_type::<T>(found.ok_or(Error(ERROR_FILE_NOT_FOUND))?)
}

/// `opened` if it is a `T`.
fn of_type<T: Object>(opened: Arc<Opened>) -> Result<Arc<Opened>> {
    let object: &dyn Any = &**opened.object();
    if object.is::<T>() {
        Ok(opened)
    } else {
        fail(ERROR_INVALID_HANDLE)
    }
}

/// Forgets names whose objects are gone.
pub(crate) fn forget(name: &Name) {
    through_the_gate(|names| names.remove_if(name, |_, opened| opened.strong_count() == 0));
}
