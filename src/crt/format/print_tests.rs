use super::*;
use proptest::prelude::*;
use std::collections::VecDeque;

/// One argument of a test.
#[derive(Clone, Debug)]
enum Value {
    Int(i32),
    Int64(i64),
    Double(f64),
    Narrow(&'static str),
    Wide(&'static str),
    Null,
}
use Value::{Double, Int, Int64, Narrow, Null};

struct Values(VecDeque<Value>);

impl Values {
    fn next(&mut self) -> Value {
        self.0.pop_front().unwrap()
    }
}

impl<W: Wide> Arguments<W> for Values {
    fn int(&mut self) -> i32 {
        match self.next() {
            Int(value) => value,
            other => panic!("{other:?} where an int is asked for"),
        }
    }

    fn long_long(&mut self) -> i64 {
        match self.next() {
            Int64(value) => value,
            other => panic!("{other:?} where 64 bits are asked for"),
        }
    }

    fn double(&mut self) -> f64 {
        match self.next() {
            Double(value) => value,
            other => panic!("{other:?} where a double is asked for"),
        }
    }

    fn long_double(&mut self) -> f64 {
        Arguments::<W>::double(self)
    }

    fn narrow(&mut self, limit: Option<usize>) -> Option<Vec<u8>> {
        match self.next() {
            Narrow(text) => Some(text.bytes().take(limit.unwrap_or(usize::MAX)).collect()),
            Null => None,
            other => panic!("{other:?} where a string is asked for"),
        }
    }

    fn wide(&mut self, limit: Option<usize>) -> Option<Vec<W>> {
        match self.next() {
            Value::Wide(text) => {
                let mut units = widen(text);
                units.truncate(limit.unwrap_or(usize::MAX));
                Some(units)
            }
            Null => None,
            other => panic!("{other:?} where a wide string is asked for"),
        }
    }
}

fn narrow(format: &str, arguments: &[Value]) -> String {
    let mut values = Values(arguments.iter().cloned().collect());
    let printed = print::<u8, u32>(format.as_bytes(), &mut values, Dialect::Runtime).unwrap();
    assert!(values.0.is_empty(), "{format} left {:?}", values.0);
    String::from_utf8(printed).unwrap()
}

fn wide(format: &str, arguments: &[Value]) -> String {
    let mut values = Values(arguments.iter().cloned().collect());
    let printed = print::<u16, u16>(&widen::<u16>(format), &mut values, Dialect::Runtime).unwrap();
    let mut again = Values(arguments.iter().cloned().collect());
    let printed32 = print::<u32, u32>(&widen::<u32>(format), &mut again, Dialect::Runtime).unwrap();
    assert_eq!(u16::text(&printed), u32::text(&printed32));
    u32::text(&printed32)
}

fn user(format: &str, arguments: &[Value]) -> String {
    let mut values = Values(arguments.iter().cloned().collect());
    let printed = print::<u8, u32>(format.as_bytes(), &mut values, Dialect::User).unwrap();
    String::from_utf8(printed).unwrap()
}

const W: fn(&'static str) -> Value = Value::Wide;

#[test]
fn long_has_32_bits_and_i64_has_64() {
    let minus = [Int(-1), Int(-1), Int(-1), Int(8)];
    assert_eq!(
        narrow("%ld %lu %lx %lo", &minus),
        "-1 4294967295 ffffffff 10"
    );
    let wide_minus = [Int64(-1), Int64(-1), Int(-5), Int64(-1), Int64(255)];
    assert_eq!(
        narrow("%I64d %I64u %I32d %Id %Ix", &wide_minus),
        "-1 18446744073709551615 -5 -1 ff"
    );
    assert_eq!(
        narrow("%hd %hu %hhu", &[Int(70000), Int(70000), Int(300)]),
        "4464 4464 44"
    );
}

#[test]
fn a_pointer_has_sixteen_digits() {
    let address = [Int64(0x1ab), Int64(0x1ab), Int64(0x1ab), Int64(0)];
    assert_eq!(
        narrow("%p|%20p|%#p|%p", &address),
        "00000000000001AB|    00000000000001AB|0X00000000000001AB|0000000000000000"
    );
}

#[test]
fn fields_are_filled() {
    assert_eq!(
        narrow("%5ld|%-5ld|%05ld|%+05ld", &[Int(3), Int(3), Int(3), Int(3)]),
        "    3|3    |00003|+0003"
    );
    assert_eq!(
        narrow(
            "%*ld|%-*ld|%*ld|",
            &[Int(3), Int(1), Int(3), Int(2), Int(-3), Int(3)]
        ),
        "  1|2  |3  |"
    );
    assert_eq!(
        narrow(
            "%08.3ld|%.*ld|%.*ld",
            &[Int(5), Int(3), Int(4), Int(-3), Int(5)]
        ),
        "     005|004|5"
    );
    assert_eq!(
        narrow("%#lx|%#06lx|%#lo", &[Int(255), Int(255), Int(8)]),
        "0xff|0x00ff|010"
    );
    assert_eq!(
        narrow("%05s|%-5hs|%5S", &[Narrow("ab"), Narrow("cd"), W("ef")]),
        "000ab|cd   |   ef"
    );
}

#[test]
fn each_spelling_of_a_string_takes_its_kind() {
    let of_narrow = [
        W("ab"),
        W("cd"),
        W("ef"),
        Narrow("gh"),
        Narrow("ij"),
        W("kl"),
        Narrow("mn"),
    ];
    assert_eq!(
        narrow("%S|%ls|%ws|%hs|%hS|%lS|%s", &of_narrow),
        "ab|cd|ef|gh|ij|kl|mn"
    );
    let of_wide = [
        W("ab"),
        Narrow("cd"),
        Narrow("ef"),
        W("gh"),
        W("ij"),
        Narrow("kl"),
        W("mn"),
    ];
    assert_eq!(
        wide("%s|%S|%hs|%ls|%ws|%hS|%lS", &of_wide),
        "ab|cd|ef|gh|ij|kl|mn"
    );
    let letters = [Int(97), Int(98), Int(99), Int(100), Int(101), Int(102)];
    assert_eq!(narrow("%c%C%lc%hc%wc%hC", &letters), "abcdef");
    assert_eq!(wide("%c%C%lc%hc%wc%hC", &letters), "abcdef");
}

#[test]
fn text_is_utf_8() {
    assert_eq!(
        narrow("%ls %C", &[W("gr\u{fc}n"), Int(0xe9)]),
        "gr\u{fc}n \u{e9}"
    );
    assert_eq!(
        wide("%S %s \u{1f600}", &[Narrow("\u{20ac}"), W("\u{1f600}")]),
        "\u{20ac} \u{1f600} \u{1f600}"
    );
    assert_eq!(
        narrow("%.2S|%.3hs", &[W("\u{e9}\u{e9}\u{e9}"), Narrow("abcd")]),
        "\u{e9}\u{e9}|abc"
    );
}

#[test]
fn null_is_shown() {
    assert_eq!(
        narrow("%s|%S|%.3s|%8s", &[Null, Null, Null, Null]),
        "(null)|(null)|(nu|  (null)"
    );
    assert_eq!(wide("%s|%S", &[Null, Null]), "(null)|(null)");
}

#[test]
fn fractions_are_libcs() {
    assert_eq!(
        narrow(
            "%ld %.2f|%8.1f|%-8.1f|%08.1f|%e",
            &[
                Int(1),
                Double(1.5),
                Double(2.5),
                Double(2.5),
                Double(-2.5),
                Double(1.5)
            ]
        ),
        "1 1.50|     2.5|2.5     |-00002.5|1.500000e+00"
    );
    assert_eq!(
        narrow("%a %.3A %Lg", &[Double(1.5), Double(1.5), Double(0.25)]),
        "0x1.8000000000000p+0 0X1.800P+0 0.25"
    );
    assert_eq!(wide("%.400f", &[Double(0.5)]).len(), 402);
}

#[test]
fn what_is_no_conversion_stands_for_itself() {
    assert_eq!(narrow("100%% %y %Z %\u{e9}", &[]), "100% y Z \u{e9}");
    assert_eq!(narrow("%5% %y %", &[]), "% y ");
    assert_eq!(wide("%\u{e9}|%", &[]), "\u{e9}|");
}

#[test]
fn n_is_refused() {
    let mut none = Values(VecDeque::new());
    assert_eq!(
        print::<u8, u32>(b"%n", &mut none, Dialect::Runtime),
        Err(EINVAL)
    );
    assert_eq!(
        print::<u8, u32>(
            b"%2147483647d%d",
            &mut Values([Int(1), Int(2)].into()),
            Dialect::Runtime
        ),
        Err(EOVERFLOW)
    );
}

#[test]
fn wsprintf_knows_less() {
    assert_eq!(
        user(
            "%5d|%-5d|%05d|%.3d|%#x",
            &[Int(3), Int(3), Int(3), Int(3), Int(255)]
        ),
        "    3|3    |00003|003|0xff"
    );
    assert_eq!(user("%f %+d %*d %n %%", &[]), "f d d n %");
    assert_eq!(
        user("%lu %s %S", &[Int(-1), Narrow("a"), W("b")]),
        "4294967295 a b"
    );
}

proptest! {
    #[test]
    fn numbers_are_those_of_rust(value: i32, width in 0usize..40) {
        prop_assert_eq!(narrow(&format!("%{width}ld"), &[Int(value)]), format!("{value:width$}"));
        prop_assert_eq!(narrow(&format!("%0{width}lx"), &[Int(value)]), format!("{value:0width$x}"));
        prop_assert_eq!(narrow("%I64x", &[Int64(i64::from(value))]), format!("{:x}", i64::from(value)));
    }

    #[test]
    fn no_format_without_arguments_fails(format in "[^%]*") {
        prop_assert_eq!(narrow(&format, &[]), format);
    }
}
