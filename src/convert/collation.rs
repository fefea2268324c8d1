//! The order of strings in dictionaries, and upper and lower case.

#![forbid(unsafe_code)]

use core::cmp::Ordering;

/// Compares as `lstrcmp` does: punctuation before digits before letters, letters by the alphabet
/// and only then by case, small ones first, and hyphens and apostrophes last of all.
pub(crate) fn compare(one: &str, other: &str, ignore_case: bool, by_symbols: bool) -> Ordering {
    let weights = |text: &str| -> Vec<(Class, char)> {
        text.chars()
            .filter(|c| by_symbols || !is_in_word(*c))
            .map(weight)
            .collect()
    };
    let cases = |text: &str| -> Vec<bool> {
        text.chars()
            .map(|c| !ignore_case && c.is_uppercase())
            .collect()
    };
    let words = |text: &str| text.chars().filter(|c| is_in_word(*c)).count();
    weights(one)
        .cmp(&weights(other))
        .then_with(|| cases(one).cmp(&cases(other)))
        .then_with(|| words(one).cmp(&words(other)))
}

/// Compares by code units of UTF-16.
pub(crate) fn ordinal(one: &str, other: &str, ignore_case: bool) -> Ordering {
    let fold = |text: &str| -> Vec<u16> {
        let folded = text.chars().map(|c| if ignore_case { upper(c) } else { c });
        folded.collect::<String>().encode_utf16().collect()
    };
    fold(one).cmp(&fold(other))
}

/// What a character is; its order here is its order in dictionaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Other,
    Digit,
    Letter,
}

fn weight(c: char) -> (Class, char) {
    match c {
        _ if c.is_alphabetic() => (Class::Letter, lower(c)),
        _ if c.is_numeric() => (Class::Digit, c),
        _ => (Class::Other, c),
    }
}

/// Whether `c` may stand within a word, so that "co-op" and "coop" are neighbours.
fn is_in_word(c: char) -> bool {
    matches!(c, '-' | '\'')
}

/// The capital of `c`, if it has exactly one that leads back.
pub(crate) fn upper(c: char) -> char {
    let capital = single(c.to_uppercase(), c);
    if single(capital.to_lowercase(), capital) == c {
        capital
    } else {
        c
    }
}

/// The small letter of `c`, if it has exactly one that leads back.
pub(crate) fn lower(c: char) -> char {
    let small = single(c.to_lowercase(), c);
    if single(small.to_uppercase(), small) == c {
        small
    } else {
        c
    }
}

/// The only character of `mapped`, or `otherwise`.
fn single(mut mapped: impl Iterator<Item = char>, otherwise: char) -> char {
    match (mapped.next(), mapped.next()) {
        (Some(c), None) => c,
        _ => otherwise,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_order_of_dictionaries() {
        let words = [
            "", " ", "a", "A", "a b", "a_", "a1", "ab", "coop", "co-op", "cop", "\u{e9}",
        ];
        let ordered = |one: &str, next: &str| compare(one, next, false, false);
        assert_eq!(ordered("a", "B"), Ordering::Less);
        assert_eq!(ordered("a", "A"), Ordering::Less);
        assert_eq!(ordered("a1", "a_"), Ordering::Greater);
        assert_eq!(ordered("co-op", "coop"), Ordering::Greater);
        assert_eq!(ordered("co-op", "cop"), Ordering::Less);
        assert_eq!(ordered("10", "9"), Ordering::Less);
        assert!(
            words
                .windows(2)
                .all(|pair| ordered(pair[0], pair[1]) == Ordering::Less)
        );
        assert_eq!(compare("abC", "ABc", true, false), Ordering::Equal);
        assert_eq!(compare("co-op", "cop", false, true), Ordering::Less);
    }

    #[test]
    fn ordinals() {
        assert_eq!(ordinal("a", "B", false), Ordering::Greater);
        assert_eq!(ordinal("a", "B", true), Ordering::Less);
        assert_eq!(ordinal("\u{1f600}", "\u{ff00}", false), Ordering::Less);
    }

    #[test]
    fn case_that_does_not_lead_back_stays() {
        assert_eq!((upper('\u{e9}'), lower('\u{c9}')), ('\u{c9}', '\u{e9}'));
        assert_eq!(
            (upper('\u{df}'), upper('\u{131}'), lower('\u{130}')),
            ('\u{df}', '\u{131}', '\u{130}')
        );
    }

    proptest! {
        #[test]
        fn comparing_is_an_order(a in ".{0,6}", b in ".{0,6}", c in ".{0,6}") {
            let less = |a: &str, b: &str| compare(a, b, false, false);
            prop_assert_eq!(less(&a, &b), less(&b, &a).reverse());
            prop_assert_eq!(less(&a, &a), Ordering::Equal);
            if less(&a, &b).is_le() && less(&b, &c).is_le() {
                prop_assert!(less(&a, &c).is_le());
            }
        }
    }
}
