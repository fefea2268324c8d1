//! Classes as the program sees them: registered, found and removed; and who has which procedure.

use super::classes::Class;
use super::names::FIRST;
use super::state::State;
use super::with;
use crate::abi::errors::{ERROR_CLASS_DOES_NOT_EXIST, ERROR_INVALID_PARAMETER};
use crate::error::{Error, Result, fail};
use crate::ffi::window_calls::{Kind, WindowProcedure};

/// A class by name or by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ClassName {
    /// The name.
    Text(String),
    /// The number.
    Atom(u16),
}

impl ClassName {
    pub(super) fn atom(&self, state: &State) -> Option<u16> {
        match self {
            Self::Text(name) => state.names.find(name),
            Self::Atom(atom) => Some(*atom),
        }
    }
}

/// Registers `class` under `name`; answers its number.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER` when `name` is empty, too long, or no number of a name
/// - `ERROR_CLASS_ALREADY_EXISTS` when its module has one of this name
pub(crate) fn register(name: &ClassName, mut class: Class) -> Result<u16> {
    with(|state| {
        class.atom = match name {
            ClassName::Text(name) => state.names.add(name)?,
            ClassName::Atom(atom) if *atom >= FIRST => *atom,
            ClassName::Atom(_) => return fail(ERROR_INVALID_PARAMETER),
        };
        let atom = class.atom;
        state.know(class.procedure);
        state.classes.add(class).map(|_| atom)
    })
}

/// Removes the class `name` of the module `instance`.
///
/// # Errors
///
/// - `ERROR_CLASS_DOES_NOT_EXIST` when there is none
/// - `ERROR_CLASS_HAS_WINDOWS` when windows of it exist
pub(crate) fn unregister(name: &ClassName, instance: usize) -> Result<()> {
    with(|state| {
        let atom = name.atom(state).ok_or(Error(ERROR_CLASS_DOES_NOT_EXIST))?;
        state.classes.remove(atom, instance)
    })
}

/// The class `name` as the module `instance` sees it.
///
/// # Errors
///
/// `ERROR_CLASS_DOES_NOT_EXIST` when there is none.
pub(crate) fn class(name: &ClassName, instance: usize) -> Result<Class> {
    with(|state| {
        let atom = name.atom(state);
        let key = atom.and_then(|atom| state.classes.find(atom, instance));
        state
            .classes
            .get(key.ok_or(Error(ERROR_CLASS_DOES_NOT_EXIST))?)
            .cloned()
    })
}

/// The name of the class of `window`.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn class_name(window: usize) -> Result<String> {
    with(|state| {
        let class = state.windows.get(window)?.class;
        let atom = state.classes.get(class)?.atom;
        Ok(state.names.name(atom).unwrap_or_default().to_owned())
    })
}

impl State {
    /// Remembers the characters of a procedure.
    fn know(&mut self, procedure: WindowProcedure) {
        let address = procedure.address();
        self.procedures.entry(address).or_insert(procedure.kind);
    }
}

/// The characters of the window procedure at `address`; those of the caller when it is no window's.
pub(crate) fn kind_of(address: usize, caller: Kind) -> Kind {
    with(|state| state.procedures.get(&address).copied()).unwrap_or(caller)
}

/// Gives `window` another procedure; answers the address of the one before.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn replace_procedure(window: usize, procedure: WindowProcedure) -> Result<usize> {
    with(|state| {
        let place = &mut state.windows.get_mut(window)?.procedure;
        let before = core::mem::replace(place, procedure);
        state.know(procedure);
        Ok(before.address())
    })
}
