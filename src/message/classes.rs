//! Window classes: what windows of one kind have in common.

use crate::abi::errors::{
    ERROR_CLASS_ALREADY_EXISTS, ERROR_CLASS_DOES_NOT_EXIST, ERROR_CLASS_HAS_WINDOWS,
};
use crate::abi::types::UINT;
use crate::abi::win32::windows::CS_GLOBALCLASS;
use crate::error::{Error, Result, fail};
use crate::ffi::window_calls::WindowProcedure;
use crate::object::table::{Key, Table};

/// A class.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    /// The number of its name.
    pub(crate) atom: u16,
    /// The module that has registered it; 0 for the system.
    pub(crate) instance: usize,
    /// `CS_…`.
    pub(crate) style: UINT,
    /// What handles the messages of its windows.
    pub(crate) procedure: WindowProcedure,
    /// Memory of the class that belongs to the program.
    pub(crate) extra: Vec<u8>,
    /// How many bytes of such memory each window has.
    pub(crate) window_extra: usize,
    /// What the program wants to be drawn: kept, and handed out again.
    pub(crate) pictures: Pictures,
    /// How many windows it has.
    pub(crate) windows: usize,
}

/// What a class says of the looks of its windows. The library only keeps the numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pictures {
    /// The large icon.
    pub(crate) icon: usize,
    /// The small icon.
    pub(crate) small_icon: usize,
    /// The pointer of the mouse.
    pub(crate) cursor: usize,
    /// The ground.
    pub(crate) background: usize,
    /// The address of the menu's name.
    pub(crate) menu: usize,
}

impl Class {
    /// A class without a name yet, and with nothing of its own.
    pub(crate) fn new(instance: usize, style: UINT, procedure: WindowProcedure) -> Self {
        Self {
            atom: 0,
            instance,
            style,
            procedure,
            extra: Vec::new(),
            window_extra: 0,
            pictures: Pictures::default(),
            windows: 0,
        }
    }

    /// Whether modules other than its own can use it.
    fn is_global(&self) -> bool {
        self.style & CS_GLOBALCLASS != 0 || self.instance == 0
    }
}

/// Every class of the process.
#[derive(Debug)]
pub(super) struct Classes(Table<Class>);

impl Classes {
    pub(super) const fn new() -> Self {
        Self(Table::new())
    }

    /// Adds a class.
    ///
    /// # Errors
    ///
    /// `ERROR_CLASS_ALREADY_EXISTS` when its module has one of this name, or both are for all modules.
    pub(super) fn add(&mut self, class: Class) -> Result<Key> {
        let twin = self.0.entries().any(|(_, other)| {
            let of_modules = other.instance != 0 && class.instance != 0;
            let for_all = other.is_global() && class.is_global();
            other.atom == class.atom
                && (other.instance == class.instance || (of_modules && for_all))
        });
        if twin {
            return fail(ERROR_CLASS_ALREADY_EXISTS);
        }
        Ok(self.0.insert(class))
    }

    /// The class `atom` as the module `instance` sees it: its own, then those for all.
    pub(super) fn find(&self, atom: u16, instance: usize) -> Option<Key> {
        let named = || self.0.entries().filter(|(_, class)| class.atom == atom);
        named()
            .find(|(_, class)| class.instance == instance)
            .or_else(|| named().find(|(_, class)| class.instance != 0 && class.is_global()))
            .or_else(|| named().find(|(_, class)| class.instance == 0))
            .map(|(key, _)| key)
    }

    /// Removes the class `atom` of the module `instance`.
    ///
    /// # Errors
    ///
    /// - `ERROR_CLASS_DOES_NOT_EXIST` when there is none, or it is the system's
    /// - `ERROR_CLASS_HAS_WINDOWS` when windows of it exist
    pub(super) fn remove(&mut self, atom: u16, instance: usize) -> Result<()> {
        let key = self.find(atom, instance);
        let class = key.and_then(|key| self.0.get(key));
        match (key, class) {
            (Some(_), Some(class)) if class.windows != 0 => fail(ERROR_CLASS_HAS_WINDOWS),
            (Some(key), Some(class)) if class.instance != 0 => {
                self.0.remove(key);
                Ok(())
            }
            _ => fail(ERROR_CLASS_DOES_NOT_EXIST),
        }
    }

    /// The class under `key`, which stays as long as windows of it exist.
    ///
    /// # Errors
    ///
    /// `ERROR_CLASS_DOES_NOT_EXIST` when it is gone.
    pub(super) fn get(&self, key: Key) -> Result<&Class> {
        self.0.get(key).ok_or(Error(ERROR_CLASS_DOES_NOT_EXIST))
    }

    /// As [`Self::get`], to change it.
    ///
    /// # Errors
    ///
    /// As [`Self::get`].
    pub(super) fn get_mut(&mut self, key: Key) -> Result<&mut Class> {
        self.0.get_mut(key).ok_or(Error(ERROR_CLASS_DOES_NOT_EXIST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(atom: u16, instance: usize, style: UINT) -> Class {
        Class {
            atom,
            ..Class::new(instance, style, WindowProcedure::nothing())
        }
    }

    #[test]
    fn a_module_sees_its_own_class_first() {
        let mut classes = Classes::new();
        let system = classes.add(class(1, 0, 0)).unwrap();
        let mine = classes.add(class(1, 10, 0)).unwrap();
        let shared = classes.add(class(1, 20, CS_GLOBALCLASS)).unwrap();
        assert_eq!(classes.find(1, 10), Some(mine));
        assert_eq!(classes.find(1, 30), Some(shared));
        classes.remove(1, 20).unwrap();
        assert_eq!(classes.find(1, 30), Some(system));
        assert_eq!(classes.find(2, 10), None);
    }

    #[test]
    fn a_class_is_there_once() {
        let mut classes = Classes::new();
        classes.add(class(1, 10, 0)).unwrap();
        assert_eq!(
            classes.add(class(1, 10, 0)).map(|_| ()),
            fail(ERROR_CLASS_ALREADY_EXISTS)
        );
        assert!(classes.add(class(1, 20, 0)).is_ok());
    }

    #[test]
    fn a_class_with_windows_stays() {
        let mut classes = Classes::new();
        let key = classes.add(class(1, 10, 0)).unwrap();
        classes.get_mut(key).unwrap().windows = 1;
        assert_eq!(classes.remove(1, 10), fail(ERROR_CLASS_HAS_WINDOWS));
        classes.get_mut(key).unwrap().windows = 0;
        assert_eq!(classes.remove(1, 10), Ok(()));
        assert_eq!(classes.remove(1, 10), fail(ERROR_CLASS_DOES_NOT_EXIST));
    }

    #[test]
    fn the_systems_classes_stay() {
        let mut classes = Classes::new();
        classes.add(class(1, 0, 0)).unwrap();
        assert_eq!(classes.remove(1, 10), fail(ERROR_CLASS_DOES_NOT_EXIST));
    }
}
