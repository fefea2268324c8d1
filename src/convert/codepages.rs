//! Code pages: the character sets of narrow strings, by Windows' numbers.

#![forbid(unsafe_code)]

use encoding_rs::Encoding;
use oem_cp::code_table_type::TableType;

/// The code page of the ANSI functions, of consoles and of files: UTF-8, as on a Windows whose
/// "ANSI" code page is set to it.
pub(crate) const ACTIVE: u32 = UTF8;
/// UTF-8.
pub(crate) const UTF8: u32 = 65001;
/// GB18030, the other code page with every character.
pub(crate) const GB18030: u32 = 54936;

/// What stands for a character that a code page does not have, and for bytes that are none.
pub(crate) const DEFAULT: u8 = b'?';

/// A character set.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CodePage {
    Utf8,
    /// US-ASCII: the eighth bit is not looked at.
    Ascii,
    /// ISO 8859-1: bytes are code points.
    Latin1,
    /// ASCII and a table for the upper half, or none.
    Oem(u16),
    /// Anything else, one or more bytes a character.
    Other(&'static Encoding),
}

/// Windows' numbers and what they are called elsewhere.
#[rustfmt::skip]
const OTHERS: &[(u32, &Encoding)] = &[
    (874,     encoding_rs::WINDOWS_874),
    (932,     encoding_rs::SHIFT_JIS),
    (936,     encoding_rs::GBK),
    (949,     encoding_rs::EUC_KR),
    (950,     encoding_rs::BIG5),
    (1250,    encoding_rs::WINDOWS_1250),
    (1251,    encoding_rs::WINDOWS_1251),
    (1252,    encoding_rs::WINDOWS_1252),
    (1253,    encoding_rs::WINDOWS_1253),
    (1254,    encoding_rs::WINDOWS_1254),
    (1255,    encoding_rs::WINDOWS_1255),
    (1256,    encoding_rs::WINDOWS_1256),
    (1257,    encoding_rs::WINDOWS_1257),
    (1258,    encoding_rs::WINDOWS_1258),
    (10000,   encoding_rs::MACINTOSH),
    (10007,   encoding_rs::X_MAC_CYRILLIC),
    (20866,   encoding_rs::KOI8_R),
    (20932,   encoding_rs::EUC_JP),
    (21866,   encoding_rs::KOI8_U),
    (28592,   encoding_rs::ISO_8859_2),
    (28593,   encoding_rs::ISO_8859_3),
    (28594,   encoding_rs::ISO_8859_4),
    (28595,   encoding_rs::ISO_8859_5),
    (28596,   encoding_rs::ISO_8859_6),
    (28597,   encoding_rs::ISO_8859_7),
    (28598,   encoding_rs::ISO_8859_8),
    (28599,   encoding_rs::WINDOWS_1254),
    (28603,   encoding_rs::ISO_8859_13),
    (28605,   encoding_rs::ISO_8859_15),
    (51932,   encoding_rs::EUC_JP),
    (51936,   encoding_rs::GBK),
    (51949,   encoding_rs::EUC_KR),
    (GB18030, encoding_rs::GB18030),
];

/// The code page `number`, which may be one of the constants below 4 for the active ones.
pub(crate) fn find(number: u32) -> Option<CodePage> {
    match number {
        0..=3 => find(ACTIVE),
        UTF8 => Some(CodePage::Utf8),
        20127 => Some(CodePage::Ascii),
        28591 => Some(CodePage::Latin1),
        _ => OTHERS
            .iter()
            .find(|(other, _)| *other == number)
            .map(|(_, encoding)| CodePage::Other(encoding))
            .or_else(|| {
                u16::try_from(number)
                    .ok()
                    .filter(|oem| table(*oem).is_some())
                    .map(CodePage::Oem)
            }),
    }
}

/// The upper half of an OEM code page.
fn table(number: u16) -> Option<&'static TableType> {
    oem_cp::code_table::DECODING_TABLE_CP_MAP.get(&number)
}

/// The character of `byte` in the OEM code page `number`.
fn oem_character(number: u16, byte: u8) -> Option<char> {
    if byte.is_ascii() {
        return Some(char::from(byte));
    }
    let at = usize::from(byte & 0x7f);
    match table(number)? {
        TableType::Complete(upper) => upper.get(at).copied(),
        TableType::Incomplete(upper) => upper.get(at).copied().flatten(),
    }
}

/// The byte of `c` in the OEM code page `number`.
fn oem_byte(number: u16, c: char) -> Option<u8> {
    (0..=u8::MAX).find(|byte| oem_character(number, *byte) == Some(c))
}

/// Joins characters, with U+FFFD, or with `strict` no text at all, where there is none.
fn joined(characters: impl Iterator<Item = Option<char>>, strict: bool) -> Option<String> {
    characters
        .map(|c| {
            if strict {
                c
            } else {
                c.or(Some(char::REPLACEMENT_CHARACTER))
            }
        })
        .collect()
}

impl CodePage {
    /// The text of `bytes`; with `strict`, none when some of them are no character.
    pub(crate) fn decode(self, bytes: &[u8], strict: bool) -> Option<String> {
        match self {
            Self::Utf8 if strict => core::str::from_utf8(bytes).ok().map(str::to_owned),
            Self::Utf8 => Some(String::from_utf8_lossy(bytes).into_owned()),
            Self::Ascii => Some(bytes.iter().map(|byte| char::from(byte & 0x7f)).collect()),
            Self::Latin1 => Some(bytes.iter().copied().map(char::from).collect()),
            Self::Oem(number) => joined(
                bytes.iter().map(|byte| oem_character(number, *byte)),
                strict,
            ),
            Self::Other(encoding) if strict => encoding
                .decode_without_bom_handling_and_without_replacement(bytes)
                .map(Into::into),
            Self::Other(encoding) => {
                let (text, _) = encoding.decode_without_bom_handling(bytes);
                // Windows shows what is no character as one that the code page has.
                Some(match encoding == encoding_rs::GB18030 {
                    true => text.into_owned(),
                    false => text.replace(char::REPLACEMENT_CHARACTER, "?"),
                })
            }
        }
    }

    /// The bytes of `text`, with `default` for what the code page does not have; and whether that
    /// was needed.
    pub(crate) fn encode(self, text: &str, default: &[u8]) -> (Vec<u8>, bool) {
        if matches!(self, Self::Utf8) {
            return (text.as_bytes().to_vec(), false);
        }
        let mut bytes = Vec::with_capacity(text.len());
        let mut replaced = false;
        for c in text.chars() {
            if !self.push(c, &mut bytes) {
                bytes.extend_from_slice(default);
                replaced = true;
            }
        }
        (bytes, replaced)
    }

    /// Appends the bytes of `c`; `false` when there are none.
    fn push(self, c: char, to: &mut Vec<u8>) -> bool {
        let byte = match self {
            Self::Utf8 => None,
            Self::Ascii => u8::try_from(c).ok().filter(u8::is_ascii),
            Self::Latin1 => u8::try_from(c).ok(),
            Self::Oem(number) => oem_byte(number, c),
            Self::Other(encoding) => {
                let mut room = [0; 4];
                let (bytes, _, failed) = encoding.encode(c.encode_utf8(&mut room));
                if !failed {
                    to.extend_from_slice(&bytes);
                }
                return !failed;
            }
        };
        to.extend(byte);
        byte.is_some()
    }

    /// The most bytes that a character takes.
    pub(crate) fn widest(self) -> u32 {
        match self {
            Self::Utf8 => 4,
            Self::Other(encoding) if encoding == encoding_rs::GB18030 => 4,
            Self::Other(encoding) if encoding == encoding_rs::EUC_JP => 3,
            Self::Other(encoding) if !encoding.is_single_byte() => 2,
            _ => 1,
        }
    }

    /// The ranges of the bytes that begin a character of two, first and last.
    pub(crate) fn lead_bytes(self) -> &'static [(u8, u8)] {
        match self {
            Self::Other(encoding) if encoding == encoding_rs::SHIFT_JIS => {
                &[(0x81, 0x9f), (0xe0, 0xfc)]
            }
            Self::Other(encoding)
                if [encoding_rs::GBK, encoding_rs::BIG5, encoding_rs::EUC_KR]
                    .contains(&encoding) =>
            {
                &[(0x81, 0xfe)]
            }
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decoded(number: u32, bytes: &[u8]) -> String {
        find(number).unwrap().decode(bytes, false).unwrap()
    }

    fn encoded(number: u32, text: &str) -> (Vec<u8>, bool) {
        find(number).unwrap().encode(text, b"?")
    }

    #[test]
    fn every_number_is_there_once() {
        let mut numbers: Vec<u32> = OTHERS.iter().map(|row| row.0).collect();
        assert!(numbers.is_sorted());
        numbers.dedup();
        assert_eq!(numbers.len(), OTHERS.len());
        for (number, _) in OTHERS {
            assert!(find(*number).is_some());
        }
        for number in [437, 850, 852, 866] {
            assert!(matches!(find(number), Some(CodePage::Oem(_))), "{number}");
        }
        for number in [4, 1200, 1201, 12345, 65000, 65535 + 437] {
            assert!(find(number).is_none(), "{number}");
        }
    }

    #[test]
    fn what_windows_says_of_bytes() {
        assert_eq!(decoded(1252, b"\x80\x81\xff"), "\u{20ac}\u{81}\u{ff}");
        assert_eq!(decoded(28591, b"\x80\xff"), "\u{80}\u{ff}");
        assert_eq!(decoded(20127, b"a\xe9"), "ai");
        assert_eq!(decoded(437, b"\x80\xe1"), "\u{c7}\u{df}");
        assert_eq!(decoded(850, b"\x80\xe1"), "\u{c7}\u{df}");
        assert_eq!(decoded(936, b"\xc4\xe3"), "\u{4f60}");
        assert_eq!(decoded(936, b"\xc4"), "?");
        assert_eq!(decoded(932, b"\x82\xa0"), "\u{3042}");
        assert_eq!(decoded(65001, b"a\xffz"), "a\u{fffd}z");
        assert_eq!(decoded(0, "\u{e9}".as_bytes()), "\u{e9}");
    }

    #[test]
    fn strictness_refuses() {
        for (number, bytes) in [(65001, &b"a\xff"[..]), (936, b"\xc4"), (857, b"\xe7")] {
            assert_eq!(find(number).unwrap().decode(bytes, true), None, "{number}");
        }
    }

    #[test]
    fn what_a_code_page_lacks() {
        assert_eq!(encoded(1252, "a\u{4f60}\u{e9}"), (b"a?\xe9".to_vec(), true));
        assert_eq!(encoded(28591, "\u{20ac}"), (b"?".to_vec(), true));
        assert_eq!(encoded(936, "\u{4f60}"), (b"\xc4\xe3".to_vec(), false));
        assert_eq!(encoded(437, "\u{c7}"), (b"\x80".to_vec(), false));
        assert_eq!(
            encoded(65001, "\u{4f60}"),
            ("\u{4f60}".as_bytes().to_vec(), false)
        );
    }

    proptest! {
        #[test]
        fn what_was_encoded_comes_back(text in "\\PC{0,20}", row in 0..OTHERS.len()) {
            let (number, _) = OTHERS[row];
            let (bytes, _) = encoded(number, &text);
            prop_assert_eq!(encoded(number, &decoded(number, &bytes)), (bytes, false));
        }
    }
}
