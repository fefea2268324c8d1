//! Code pages, languages, comparison.

use crate::abi::types::{BYTE, DWORD, UINT, WORD};
use core::ffi::c_int;

/// The system's ANSI code page: UTF-8.
pub const CP_ACP: UINT = 0;
/// The system's OEM code page: UTF-8.
pub const CP_OEMCP: UINT = 1;
/// Macintosh.
pub const CP_MACCP: UINT = 2;
/// The thread's code page: UTF-8.
pub const CP_THREAD_ACP: UINT = 3;
/// Symbols.
pub const CP_SYMBOL: UINT = 42;
/// UTF-7.
pub const CP_UTF7: UINT = 65000;
/// UTF-8.
pub const CP_UTF8: UINT = 65001;
/// Accents with their letters.
pub const MB_PRECOMPOSED: DWORD = 0x0000_0001;
/// Accents apart.
pub const MB_COMPOSITE: DWORD = 0x0000_0002;
/// Glyphs for control characters.
pub const MB_USEGLYPHCHARS: DWORD = 0x0000_0004;
/// Invalid characters are an error.
pub const MB_ERR_INVALID_CHARS: DWORD = 0x0000_0008;
/// Accents with their letters.
pub const WC_COMPOSITECHECK: DWORD = 0x0000_0200;
/// Accents are left out.
pub const WC_DISCARDNS: DWORD = 0x0000_0010;
/// Accents apart.
pub const WC_SEPCHARS: DWORD = 0x0000_0020;
/// The default character for what has none.
pub const WC_DEFAULTCHAR: DWORD = 0x0000_0040;
/// Invalid characters are an error.
pub const WC_ERR_INVALID_CHARS: DWORD = 0x0000_0080;
/// No similar characters.
pub const WC_NO_BEST_FIT_CHARS: DWORD = 0x0000_0400;
/// The longest default character, in bytes.
pub const MAX_DEFAULTCHAR: usize = 2;
/// The most ranges of lead bytes.
pub const MAX_LEADBYTES: usize = 12;

/// A language and its variant.
pub type LANGID = WORD;
/// A language, its variant and a sort order.
pub type LCID = DWORD;
/// What to ask about a locale.
pub type LCTYPE = DWORD;
/// A code page.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _cpinfo {
    /// The longest character, in bytes.
    pub MaxCharSize: UINT,
    /// What stands for a character that it has not.
    pub DefaultChar: [BYTE; 2],
    /// Ranges of lead bytes.
    pub LeadByte: [BYTE; 12],
}
/// [`_cpinfo`].
pub type CPINFO = _cpinfo;
/// A pointer to [`_cpinfo`].
pub type LPCPINFO = *mut _cpinfo;
/// No language.
pub const LANG_NEUTRAL: WORD = 0x00;
/// No language, for comparing.
pub const LANG_INVARIANT: WORD = 0x7f;
/// Chinese.
pub const LANG_CHINESE: WORD = 0x04;
/// English.
pub const LANG_ENGLISH: WORD = 0x09;
/// French.
pub const LANG_FRENCH: WORD = 0x0c;
/// German.
pub const LANG_GERMAN: WORD = 0x07;
/// Italian.
pub const LANG_ITALIAN: WORD = 0x10;
/// Japanese.
pub const LANG_JAPANESE: WORD = 0x11;
/// Korean.
pub const LANG_KOREAN: WORD = 0x12;
/// Portuguese.
pub const LANG_PORTUGUESE: WORD = 0x16;
/// Russian.
pub const LANG_RUSSIAN: WORD = 0x19;
/// Spanish.
pub const LANG_SPANISH: WORD = 0x0a;
/// No variant.
pub const SUBLANG_NEUTRAL: WORD = 0x00;
/// The user's variant.
pub const SUBLANG_DEFAULT: WORD = 0x01;
/// The system's variant.
pub const SUBLANG_SYS_DEFAULT: WORD = 0x02;
/// As in the United States.
pub const SUBLANG_ENGLISH_US: WORD = 0x01;
/// As in the United Kingdom.
pub const SUBLANG_ENGLISH_UK: WORD = 0x02;
/// Simplified.
pub const SUBLANG_CHINESE_SIMPLIFIED: WORD = 0x02;
/// Traditional.
pub const SUBLANG_CHINESE_TRADITIONAL: WORD = 0x01;
/// The language's sort order.
pub const SORT_DEFAULT: WORD = 0x0;
/// Case does not count.
pub const NORM_IGNORECASE: DWORD = 0x0000_0001;
/// Accents do not count.
pub const NORM_IGNORENONSPACE: DWORD = 0x0000_0002;
/// Symbols do not count.
pub const NORM_IGNORESYMBOLS: DWORD = 0x0000_0004;
/// Case does not count, as languages have it.
pub const LINGUISTIC_IGNORECASE: DWORD = 0x0000_0010;
/// Case as languages have it.
pub const NORM_LINGUISTIC_CASING: DWORD = 0x0800_0000;
/// Hyphens and apostrophes count as other punctuation does.
pub const SORT_STRINGSORT: DWORD = 0x0000_1000;
/// The first is less.
pub const CSTR_LESS_THAN: c_int = 1;
/// Both are equal.
pub const CSTR_EQUAL: c_int = 2;
/// The first is greater.
pub const CSTR_GREATER_THAN: c_int = 3;
