use super::*;
use crate::sys::options as native;

const TCP: Kind = Kind {
    family: AF_INET,
    kind: SOCK_STREAM,
    protocol: IPPROTO_TCP,
};
const UDP: Kind = Kind {
    family: AF_INET,
    kind: SOCK_DGRAM,
    protocol: IPPROTO_UDP,
};

fn value(level: c_int, name: c_int) -> Value {
    find(level, name).unwrap().value.clone()
}

#[test]
fn each_option_is_found_once_at_a_known_level() {
    for (at, spec) in OPTIONS.iter().enumerate() {
        assert!(LEVELS.contains(&spec.level), "{spec:?}");
        let found = find(spec.level, spec.name).unwrap();
        assert!(core::ptr::eq(found, &raw const OPTIONS[at]), "{spec:?}");
    }
}

#[test]
fn no_option_is_far_from_its_place() {
    for spec in OPTIONS {
        let first = place(spec.level, spec.name);
        let row = |at: usize| OPTIONS.get(usize::from(INDEX[(first + at) % PLACES]));
        let steps = (0..PLACES).find(|at| row(*at).is_some_and(|row| core::ptr::eq(row, spec)));
        assert!(steps.unwrap() < 5, "{spec:?} is {steps:?} places away");
    }
}

#[test]
fn numbers_are_the_documented_ones() {
    assert_eq!(value(0xffff, 0x0004), Value::ShareAddress);
    assert_eq!(value(0xffff, !0x0004), Value::ExclusiveAddress);
    assert_eq!(value(0xffff, 0x0080), Value::Linger);
    assert_eq!(
        value(0xffff, 0x1006),
        Value::Time(native::RECEIVE_TIMEOUT, Number::ReceiveTime)
    );
    assert_eq!(value(6, 1), Value::Flag(native::NO_DELAY));
    assert_eq!(value(41, 27), Value::Flag(native::ONLY_V6));
    assert_eq!(value(0, 12), Value::Group { join: true });
    assert_eq!(value(17, 2), Value::Number(native::SEGMENT, 0..=65535));
}

#[test]
fn what_does_not_exist_is_refused() {
    let error = |level, name, kind| readable(level, name, kind).map(drop);
    assert_eq!(error(0xffff, 0x7777, &TCP), Err(Error(10042)));
    assert_eq!(error(1234, 4, &TCP), Err(Error(10022)));
    assert_eq!(error(0xffff, 0x0080, &UDP), Err(Error(10042)));
    assert_eq!(error(6, 1, &UDP), Err(Error(10022)));
    assert_eq!(error(41, 4, &UDP), Err(Error(10022)));
    assert_eq!(error(0, 12, &UDP), Err(Error(10042)));
    assert_eq!(
        settable(0xffff, 0x1008, &TCP).map(drop),
        Err(Error(10042)),
        "SO_TYPE"
    );
}

#[test]
fn options_that_are_told_by_the_same_switch_have_flags_of_their_own() {
    let flags: Vec<Flag> = informing(native::TELLS_DESTINATION).collect();
    assert_eq!(
        flags,
        [Flag::Destination, Flag::Arrival, Flag::DestinationAddress]
    );
    assert_eq!(informing(native::TELLS_TTL).count(), 1);
}

/// So many options are answered by the system or kept as Windows keeps them, so many always read the
/// same, and so many are refused.
#[test]
fn the_table_is_as_long_as_the_documents_say() {
    let count = |of: fn(&Value) -> bool| OPTIONS.iter().filter(|spec| of(&spec.value)).count();
    let fixed = count(|value| matches!(value, Value::Fixed(_)));
    let refused = count(|value| matches!(value, Value::Refused(_)));
    assert_eq!((OPTIONS.len(), fixed, refused), (157, 13, 45));
}
