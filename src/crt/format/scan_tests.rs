use super::*;
use proptest::prelude::*;

struct Text(Vec<u32>, usize);

impl Source for Text {
    fn peek(&mut self) -> Option<u32> {
        self.0.get(self.1).copied()
    }

    fn skip(&mut self) {
        self.1 += 1;
    }

    fn consumed(&self) -> usize {
        self.1
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Stored {
    Integer(Bytes, i64),
    Fraction(Fraction, f64),
    Text(String),
    Wide(String),
}
use Stored::{Integer, Text as Narrow, Wide};

#[derive(Default)]
struct Variables_ {
    stored: Vec<Stored>,
    /// The room for texts, in characters with the terminator.
    room: Option<usize>,
}

impl Variables for Variables_ {
    fn integer(&mut self, bytes: Bytes, value: u64) {
        self.stored.push(Integer(bytes, value.cast_signed()));
    }

    fn fraction(&mut self, kind: Fraction, value: f64) {
        self.stored.push(Stored::Fraction(kind, value));
    }

    fn text(&mut self, kind: TextKind, text: &[u32]) -> bool {
        if self
            .room
            .is_some_and(|room| text.len() + usize::from(kind.terminated) > room)
        {
            return false;
        }
        let text = text
            .iter()
            .filter_map(|unit| char::from_u32(*unit))
            .collect();
        self.stored
            .push(if kind.wide { Wide(text) } else { Narrow(text) });
        true
    }
}

fn scanned(input: &str, format: &str, wide: bool, room: Option<usize>) -> (i32, Vec<Stored>) {
    let mut source = Text(input.chars().map(u32::from).collect(), 0);
    let mut variables = Variables_ {
        room,
        ..Variables_::default()
    };
    let format: Vec<u32> = format.chars().map(u32::from).collect();
    let answer = scan(&format, &mut source, &mut variables, wide);
    (answer, variables.stored)
}

fn read(input: &str, format: &str) -> (i32, Vec<Stored>) {
    scanned(input, format, false, None)
}

#[test]
fn integers_of_every_size_and_radix() {
    assert_eq!(
        read("12 -3 0x1f 017 ff", "%d%hd%i%i%x"),
        (
            5,
            vec![
                Integer(Bytes::Four, 12),
                Integer(Bytes::Two, -3),
                Integer(Bytes::Four, 31),
                Integer(Bytes::Four, 15),
                Integer(Bytes::Four, 255)
            ]
        )
    );
    assert_eq!(
        read("1 2 3 4 5", "%ld%I64d%lld%hhd%Iu"),
        (
            5,
            vec![
                Integer(Bytes::Long, 1),
                Integer(Bytes::Eight, 2),
                Integer(Bytes::Eight, 3),
                Integer(Bytes::One, 4),
                Integer(Bytes::Eight, 5)
            ]
        )
    );
    assert_eq!(read("0x", "%x").0, 0);
    assert_eq!(read("08", "%i").1, vec![Integer(Bytes::Four, 0)]);
    assert_eq!(read("00AB", "%p").1, vec![Integer(Bytes::Eight, 0xab)]);
    assert_eq!(
        read("1234", "%2d%d").1,
        vec![Integer(Bytes::Four, 12), Integer(Bytes::Four, 34)]
    );
}

#[test]
fn what_does_not_fit_ends_it() {
    assert_eq!(read("abc", "%d").0, 0);
    assert_eq!(read("", "%d").0, -1);
    assert_eq!(read("   ", "%d").0, -1);
    assert_eq!(read("12", "%d,%d").0, 1);
    assert_eq!(read("12;13", "%d,%d").0, 1);
    assert_eq!(read("12", "%*d%d").0, 0);
    assert_eq!(read("x", "y%d").0, 0);
    assert_eq!(read("5%", "%d%%").0, 1);
}

#[test]
fn texts_are_narrow_or_wide() {
    assert_eq!(
        read("ab cd", "%s%S").1,
        vec![Narrow("ab".into()), Wide("cd".into())]
    );
    assert_eq!(
        scanned("ab cd ef", "%s%S%hs", true, None).1,
        vec![Wide("ab".into()), Narrow("cd".into()), Narrow("ef".into())]
    );
    assert_eq!(
        read("abc", "%c%2c").1,
        vec![Narrow("a".into()), Narrow("bc".into())]
    );
    assert_eq!(read("a", "%2c").0, -1);
    assert_eq!(
        read("key=va lue\n", "%[^=]=%[^\n]").1,
        vec![Narrow("key".into()), Narrow("va lue".into())]
    );
    assert_eq!(read("xyz", "%[a-c]").0, 0);
    assert_eq!(
        read("abcdef", "%3s%s").1,
        vec![Narrow("abc".into()), Narrow("def".into())]
    );
}

#[test]
fn a_room_that_is_too_small_ends_it() {
    assert_eq!(scanned("ab abcd", "%s%s", false, Some(4)).0, 1);
    assert_eq!(scanned("abc", "%3c", false, Some(3)).0, 1);
}

#[test]
fn fractions() {
    let fractions = |input, format| read(input, format).1;
    assert_eq!(
        fractions("1.5 -2e3 .25 0x1p4 7", "%f%lf%Lf%lf%lf"),
        vec![
            Stored::Fraction(Fraction::Single, 1.5),
            Stored::Fraction(Fraction::Double, -2000.0),
            Stored::Fraction(Fraction::Long, 0.25),
            Stored::Fraction(Fraction::Double, 16.0),
            Stored::Fraction(Fraction::Double, 7.0),
        ]
    );
    assert_eq!(read(".", "%f").0, 0);
    assert_eq!(
        read("0", "%lf").1,
        vec![Stored::Fraction(Fraction::Double, 0.0)]
    );
}

#[test]
fn the_position_counts_for_nothing() {
    assert_eq!(read("12 x", "%d%n").0, 1);
    assert_eq!(
        read("12 x", "%d%n").1.last(),
        Some(&Integer(Bytes::Four, 2))
    );
}

proptest! {
    #[test]
    fn numbers_survive(value: i64) {
        prop_assert_eq!(read(&value.to_string(), "%I64d").1, vec![Integer(Bytes::Eight, value)]);
    }

    #[test]
    fn any_format_ends(format in "\\PC*", input in "\\PC*") {
        read(&input, &format);
    }
}
