//! Narrow strings as wide ones and back: UTF-8 is the only narrow encoding.

use crate::convert::wide::Wide;

/// The text of a narrow string, character by character, `None` for bytes that are not UTF-8.
pub(crate) fn narrow_characters(bytes: &[u8]) -> impl Iterator<Item = Option<char>> {
    bytes.utf8_chunks().flat_map(|chunk| {
        let invalid = (!chunk.invalid().is_empty()).then_some(None);
        chunk.valid().chars().map(Some).chain(invalid)
    })
}

/// What became of a conversion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Converted<T> {
    /// All of it, or as much as was asked for.
    Whole(Vec<T>),
    /// The next character would have gone beyond the limit.
    Cut(Vec<T>),
    /// Something in it is no character.
    Invalid,
}

/// Converts `bytes` to at most `limit` wide characters; a surrogate pair is never cut.
pub(crate) fn to_wide<C: Wide>(bytes: &[u8], limit: usize) -> Converted<C> {
    let mut wide = Vec::new();
    for character in narrow_characters(bytes) {
        let before = wide.len();
        let Some(character) = character else {
            return Converted::Invalid;
        };
        C::push(character, &mut wide);
        if wide.len() > limit {
            wide.truncate(before);
            return Converted::Cut(wide);
        }
    }
    Converted::Whole(wide)
}

/// Converts wide characters to at most `limit` bytes; no character is cut.
pub(crate) fn to_narrow<C: Wide>(units: &[C], limit: usize) -> Converted<u8> {
    let text = C::text(units);
    let stray = char::REPLACEMENT_CHARACTER;
    if text.contains(stray) && !units.iter().any(|unit| unit.number() == u32::from(stray)) {
        return Converted::Invalid;
    }
    if text.len() <= limit {
        return Converted::Whole(text.into_bytes());
    }
    let mut bytes = text.into_bytes();
    let mut end = limit;
    while bytes.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
        end -= 1;
    }
    bytes.truncate(end);
    Converted::Cut(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn characters_stay_whole() {
        let text = "a\u{e9}\u{1f600}";
        assert_eq!(
            to_wide::<u16>(text.as_bytes(), 3),
            Converted::Cut(vec![0x61, 0xe9])
        );
        assert_eq!(
            to_wide::<u32>(text.as_bytes(), 3),
            Converted::Whole(vec![0x61, 0xe9, 0x1f600])
        );
        let wide = [0x61_u32, 0xe9, 0x1f600];
        assert_eq!(to_narrow(&wide, 2), Converted::Cut(b"a".to_vec()));
        assert_eq!(to_narrow(&wide, 6), Converted::Cut("a\u{e9}".into()));
        assert_eq!(to_narrow(&wide, 7), Converted::Whole(text.into()));
    }

    #[test]
    fn what_is_no_character_is_refused() {
        assert_eq!(to_wide::<u32>(b"a\xff", 9), Converted::Invalid);
        assert_eq!(to_wide::<u32>(b"a\xc3", 9), Converted::Invalid);
        assert_eq!(to_narrow(&[0xd800_u16], 9), Converted::Invalid);
        assert_eq!(
            to_narrow(&[0xfffd_u16], 9),
            Converted::Whole("\u{fffd}".into())
        );
    }

    proptest! {
        #[test]
        fn text_survives(text in "\\PC*") {
            let Converted::Whole(wide) = to_wide::<u16>(text.as_bytes(), usize::MAX) else {
                return Err(TestCaseError::fail("not whole"));
            };
            prop_assert_eq!(to_narrow(&wide, usize::MAX), Converted::Whole(text.into_bytes()));
        }
    }
}
