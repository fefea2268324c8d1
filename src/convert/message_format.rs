//! What `FormatMessage` makes of a message: escapes, inserts, lines.

#![forbid(unsafe_code)]

use crate::abi::errors::{ERROR_INVALID_PARAMETER, ERROR_MORE_DATA};
use crate::convert::insert_format::Spec;
use crate::error::{Result, fail};
use core::iter::Peekable;
use core::str::Chars;

/// The longest message, in bytes.
const LONGEST: usize = 128 * 1024;

/// How the line breaks of a message come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    /// As they stand.
    Kept,
    /// Regular ones as blanks; only `%n` breaks a line.
    Joined,
    /// As [`Lines::Joined`], with breaks so that no line is longer than so many characters.
    Wrapped(usize),
}

impl Lines {
    /// As the low byte of the flags of `FormatMessage` says.
    pub(crate) fn from_byte(byte: u8) -> Self {
        match byte {
            0 => Self::Kept,
            0xff => Self::Joined,
            width => Self::Wrapped(usize::from(width)),
        }
    }
}

/// The values for the inserts of a message.
pub(crate) trait Inserts {
    /// The value `number`, counted from 1, as it lies in its slot.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when there are no values.
    fn value(&mut self, number: usize) -> Result<usize>;

    /// The string that `value` points to, up to `limit` characters; `None` when it is null.
    fn text(&mut self, value: usize, wide: bool, limit: Option<usize>) -> Option<String>;

    /// Whether an insert's number counts inserts, as with a `va_list`: there, the values for the
    /// `*` of earlier inserts are not numbered, all but the first of each insert.
    fn numbered_by_insert(&self) -> bool;
}

/// Formats `message`; without `inserts`, they stay as they are.
///
/// `wide` says whether a plain `%1` is a wide string.
///
/// # Errors
///
/// - `ERROR_INVALID_PARAMETER`: a lone `%` at the end, an insert's format that does not end or is
///   not known, or no values for an insert.
/// - `ERROR_MORE_DATA`: the text would exceed 128 KiB.
pub(crate) fn format(
    message: &str,
    lines: Lines,
    inserts: Option<&mut dyn Inserts>,
    wide: bool,
) -> Result<String> {
    let mut layout = Layout::new(lines);
    let mut values = inserts.map(|inserts| Values {
        inserts,
        starred: 0,
        wide,
    });
    let mut rest = message.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                layout.line_break();
            }
            '\n' => layout.line_break(),
            '%' => match rest.next() {
                None => return fail(ERROR_INVALID_PARAMETER),
                Some('0') => break,
                Some('n') => layout.hard_break(),
                Some('r') => layout.put('\r'),
                Some('t') => layout.put('\t'),
                Some(escaped) => match &mut values {
                    None => {
                        layout.put('%');
                        layout.put(escaped);
                    }
                    Some(values) if escaped.is_ascii_digit() => {
                        let number = insert_number(escaped, &mut rest);
                        layout.insert(&values.formatted(number, &mut rest)?);
                    }
                    Some(_) => layout.put(escaped),
                },
            },
            c => layout.put(c),
        }
        if layout.text.len() > LONGEST {
            return fail(ERROR_MORE_DATA);
        }
    }
    Ok(layout.finish())
}

/// The number of an insert, one or two digits.
fn insert_number(first: char, rest: &mut Peekable<Chars<'_>>) -> usize {
    let digits = [Some(first), rest.next_if(char::is_ascii_digit)];
    digits
        .into_iter()
        .flatten()
        .filter_map(|digit| digit.to_digit(10))
        .fold(0, |number, digit| {
            number * 10 + usize::try_from(digit).unwrap_or(0)
        })
}

/// Inserts, while a message is being formatted.
struct Values<'a> {
    inserts: &'a mut dyn Inserts,
    /// How many inserts with a `*` there have been.
    starred: usize,
    wide: bool,
}

impl Values<'_> {
    /// The insert `number`, whose `!format!` is next in `rest` if it has one.
    ///
    /// # Errors
    ///
    /// As of [`format`].
    fn formatted(&mut self, number: usize, rest: &mut Peekable<Chars<'_>>) -> Result<String> {
        let format = match rest.next_if_eq(&'!') {
            Some(_) => enclosed(rest)?,
            None => "s".to_owned(),
        };
        let spec = Spec::parse(&format)?;
        let first = match self.inserts.numbered_by_insert() {
            true => number + self.starred,
            false => number,
        };
        if spec.stars() > 0 {
            self.starred += 1;
        }
        let mut values = Vec::with_capacity(3);
        for place in 0..=spec.stars() {
            values.push(self.inserts.value(first + place)?);
        }
        let wide = self.wide;
        spec.format(&values, wide, &mut |value, wide, limit| {
            self.inserts.text(value, wide, limit)
        })
    }
}

/// What stands up to the next `!`, which is taken too.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` when there is none.
fn enclosed(rest: &mut Peekable<Chars<'_>>) -> Result<String> {
    let mut format = String::new();
    loop {
        match rest.next() {
            Some('!') => return Ok(format),
            Some(c) => format.push(c),
            None => return fail(ERROR_INVALID_PARAMETER),
        }
    }
}

/// The text so far, with the pieces that may still move to the next line.
struct Layout {
    lines: Lines,
    text: String,
    /// Characters in the last line of `text`.
    column: usize,
    /// Blanks behind `text`, dropped where a line is broken.
    blanks: usize,
    /// What must stay together.
    word: String,
}

impl Layout {
    fn new(lines: Lines) -> Self {
        Self {
            lines,
            text: String::new(),
            column: 0,
            blanks: 0,
            word: String::new(),
        }
    }

    /// A character of the message.
    fn put(&mut self, c: char) {
        if c == ' ' {
            self.settle();
            self.blanks += 1;
        } else {
            self.word.push(c);
        }
    }

    /// The text of an insert, which is never broken.
    fn insert(&mut self, text: &str) {
        self.word.push_str(text);
    }

    /// A line break of the message.
    fn line_break(&mut self) {
        match self.lines {
            Lines::Kept => self.hard_break(),
            Lines::Joined | Lines::Wrapped(_) => self.put(' '),
        }
    }

    /// A line break in any case.
    fn hard_break(&mut self) {
        self.settle();
        self.pad();
        self.text.push_str("\r\n");
        self.column = 0;
    }

    /// Puts the word into the text, on a new line when it would not fit.
    fn settle(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let length = self.word.chars().count();
        if let Lines::Wrapped(width) = self.lines
            && self.column > 0
            && self.blanks > 0
            && self.column + self.blanks + length > width
        {
            self.text.push_str("\r\n");
            self.column = 0;
            self.blanks = 0;
        }
        self.pad();
        self.text.push_str(&self.word);
        self.column += length;
        self.word.clear();
    }

    fn pad(&mut self) {
        self.text.extend(core::iter::repeat_n(' ', self.blanks));
        self.column += self.blanks;
        self.blanks = 0;
    }

    fn finish(mut self) -> String {
        self.settle();
        self.pad();
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use core::ffi::c_int;

    /// Values that are numbers, or indices into texts.
    struct Given {
        values: Vec<usize>,
        by_insert: bool,
    }

    const TEXTS: [&str; 4] = ["Bill", "Bob", "brave new", "x"];

    impl Inserts for Given {
        fn value(&mut self, number: usize) -> Result<usize> {
            self.values
                .get(number - 1)
                .copied()
                .map_or(fail(ERROR_INVALID_PARAMETER), Ok)
        }

        fn text(&mut self, value: usize, _wide: bool, limit: Option<usize>) -> Option<String> {
            let text = TEXTS.get(value)?;
            Some(text.chars().take(limit.unwrap_or(usize::MAX)).collect())
        }

        fn numbered_by_insert(&self) -> bool {
            self.by_insert
        }
    }

    fn given(values: &[usize]) -> Given {
        Given {
            values: values.to_vec(),
            by_insert: false,
        }
    }

    fn with(message: &str, values: &[usize]) -> String {
        format(message, Lines::Kept, Some(&mut given(values)), false).unwrap()
    }

    fn refusal(message: &str) -> c_int {
        let Error(code) = format(message, Lines::Kept, Some(&mut given(&[1])), false).unwrap_err();
        code
    }

    fn plain(message: &str, lines: Lines) -> String {
        format(message, lines, None, false).unwrap()
    }

    #[test]
    fn inserts_by_number() {
        assert_eq!(with("%1 and %2", &[0, 1]), "Bill and Bob");
        assert_eq!(with("%2 and %1", &[0, 1]), "Bob and Bill");
        assert_eq!(with("%1a%3", &[0, 1, 3]), "Billax");
        assert_eq!(with("%1!d!%%", &[50]), "50%");
        assert_eq!(with("%1", &[99]), "(null)");
    }

    #[test]
    fn the_examples_of_the_documentation() {
        let values = [4, 2, 0, 1, 6, 0];
        let text = "  Bi Bob   Bill";
        assert_eq!(with("%1!*.*s! %4 %5!*s!", &values), text);
        let mut listed = Given {
            values: values.to_vec(),
            by_insert: true,
        };
        let formatted = format("%1!*.*s! %3 %4!*s!", Lines::Kept, Some(&mut listed), false);
        assert_eq!(formatted.unwrap(), text);
    }

    #[test]
    fn escapes() {
        assert_eq!(
            with("a%%b%nc%td%re%.g%!h% i%0jkl", &[]),
            "a%b\r\nc\td\re.g!h i"
        );
        assert_eq!(
            with("line\nnext\r\nmore\rend", &[]),
            "line\r\nnext\r\nmore\r\nend"
        );
        assert_eq!(with("%z", &[]), "z");
    }

    #[test]
    fn ignored_inserts_stay() {
        let kept = plain("%1 %2!d! %% %. %n%0rest", Lines::Kept);
        assert_eq!(kept, "%1 %2!d! %% %. \r\n");
    }

    #[test]
    fn what_is_malformed() {
        for message in ["at the end %", "%1!d", "%1!!", "%1!e!", "%1!q!", "%2"] {
            assert_eq!(refusal(message), ERROR_INVALID_PARAMETER, "{message}");
        }
        assert_eq!(refusal("%1!2000000000d!"), ERROR_MORE_DATA);
    }

    #[test]
    fn lines_are_joined() {
        assert_eq!(
            plain("a\nb\r\nc%nd  e\r\n", Lines::Joined),
            "a b c\r\nd  e "
        );
    }

    #[test]
    fn lines_are_wrapped_between_words() {
        let wrapped = |message: &str, width| plain(message, Lines::Wrapped(width));
        assert_eq!(
            wrapped("The quick brown fox jumps over\nthe lazy dog%nhard", 20),
            "The quick brown fox\r\njumps over the lazy\r\ndog\r\nhard"
        );
        assert_eq!(wrapped("aaa bbb ccc   ddd", 10), "aaa bbb\r\nccc   ddd");
        assert_eq!(wrapped("abcdefghij kl", 5), "abcdefghij\r\nkl");
        let mut given = Given {
            values: vec![2],
            by_insert: false,
        };
        let formatted = format(
            "hello %1 world",
            Lines::Wrapped(11),
            Some(&mut given),
            false,
        );
        assert_eq!(formatted.unwrap(), "hello\r\nbrave new\r\nworld");
    }
}
