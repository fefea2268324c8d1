//! Numbers for names: of window classes, and of messages that programs agree on by name.
//!
//! Both come from one list, as on Windows, and no name is ever forgotten: a number that a program
//! holds means the same for as long as the process runs.

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY};
use crate::error::{Error, Result, fail};

/// The first number that stands for a name.
pub(super) const FIRST: u16 = 0xc000;
/// The longest name, in characters.
const LONGEST: usize = 255;

/// The names, in the order of their numbers.
#[derive(Debug, Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// The number of `name`, in any case; `None` when it has none.
    pub(super) fn find(&self, name: &str) -> Option<u16> {
        let wanted = name.to_lowercase();
        let place = self
            .0
            .iter()
            .position(|known| known.to_lowercase() == wanted)?;
        u16::try_from(place).ok()?.checked_add(FIRST)
    }

    /// The number of `name`, which gets one if it has none.
    ///
    /// # Errors
    ///
    /// - `ERROR_INVALID_PARAMETER` when `name` is empty or too long
    /// - `ERROR_NOT_ENOUGH_MEMORY` when all numbers are given out
    pub(super) fn add(&mut self, name: &str) -> Result<u16> {
        if name.is_empty() || name.chars().count() > LONGEST {
            return fail(ERROR_INVALID_PARAMETER);
        }
        if let Some(known) = self.find(name) {
            return Ok(known);
        }
        let number = u16::try_from(self.0.len())
            .ok()
            .and_then(|place| place.checked_add(FIRST))
            .ok_or(Error(ERROR_NOT_ENOUGH_MEMORY))?;
        self.0.push(name.to_owned());
        Ok(number)
    }

    /// The name with the number `number`.
    pub(super) fn name(&self, number: u16) -> Option<&str> {
        let place = number.checked_sub(FIRST)?;
        self.0.get(usize::from(place)).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_number_in_any_case() {
        let mut names = Names::new();
        let first = names.add("Hello").unwrap();
        assert_eq!(first, FIRST);
        assert_eq!(names.add("HELLO"), Ok(first));
        assert_eq!(names.name(first), Some("Hello"));
        assert_ne!(names.add("other"), Ok(first));
        assert_eq!(names.find("none"), None);
        assert_eq!(names.add(""), fail(ERROR_INVALID_PARAMETER));
        assert_eq!(names.add(&"x".repeat(256)), fail(ERROR_INVALID_PARAMETER));
    }

    #[test]
    fn numbers_can_run_out() {
        let mut names = Names(vec![String::new(); 0x4000]);
        assert_eq!(names.add("one more"), fail(ERROR_NOT_ENOUGH_MEMORY));
    }
}
