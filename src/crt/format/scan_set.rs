//! The characters that a conversion takes: `%[a-z]`, `%s`, `%c`.

use super::directive::{Cursor, Unit};

/// A set of characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set {
    /// First and last of each stretch.
    ranges: Vec<(u32, u32)>,
    /// All others.
    negated: bool,
}

impl Set {
    /// Every character.
    pub(crate) fn any() -> Self {
        Self::none_of(&[])
    }

    /// Every character but these.
    pub(crate) fn none_of(units: &[u32]) -> Self {
        Self {
            ranges: units.iter().map(|unit| (*unit, *unit)).collect(),
            negated: true,
        }
    }

    /// The set written in a format, behind its opening bracket; `None` when it has no end.
    pub(crate) fn read<T: Unit>(format: &mut Cursor<'_, T>) -> Option<Self> {
        let (bracket, dash) = (u32::from(b']'), u32::from(b'-'));
        let mut set = Self {
            negated: format.accept(b'^'),
            ..Self::default()
        };
        let mut first = true;
        loop {
            if format.0.is_empty() {
                return None;
            }
            let from = format.take();
            if from == bracket && !first {
                return Some(set);
            }
            first = false;
            let ahead = |distance: usize| format.0.get(distance).map(|unit| (*unit).into());
            // A dash at the end is a dash.
            match (ahead(0), ahead(1)) {
                (Some(mark), Some(to)) if mark == dash && to != bracket => {
                    format.skip(2);
                    set.ranges.push((from.min(to), from.max(to)));
                }
                _ => set.ranges.push((from, from)),
            }
        }
    }

    /// Whether `unit` is in the set.
    pub(crate) fn has(&self, unit: u32) -> bool {
        let listed = self
            .ranges
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&unit));
        listed != self.negated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> Option<Set> {
        Set::read(&mut Cursor(text.as_bytes()))
    }

    fn has(text: &str, c: char) -> bool {
        set(text).unwrap().has(u32::from(c))
    }

    #[test]
    fn stretches_and_single_characters() {
        assert!(has("a-cx]", 'b') && has("a-cx]", 'x') && !has("a-cx]", 'd'));
        assert!(has("c-a]", 'b'));
        assert!(has("a-]", '-') && has("a-]", 'a') && !has("a-]", 'b'));
    }

    #[test]
    fn a_bracket_in_front_is_a_member() {
        assert!(has("]a]", ']') && has("]a]", 'a'));
        assert!(!has("^]a]", ']') && has("^]a]", 'b'));
        assert_eq!(set("abc"), None);
        assert_eq!(set(""), None);
    }
}
