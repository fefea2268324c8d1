//! Identifiers of 128 bits as text.

use crate::abi::types::{GUID, guid};

/// An identifier as it is printed everywhere.
pub(crate) fn text(id: GUID) -> String {
    let GUID {
        Data1: first,
        Data2: second,
        Data3: third,
        Data4: last,
    } = id;
    let [a, b, rest @ ..] = last;
    let rest: String = rest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{first:08x}-{second:04x}-{third:04x}-{a:02x}{b:02x}-{rest}")
}

/// The identifier of a text of [`text`].
pub(crate) fn of_text(text: &str) -> Option<GUID> {
    let digits: String = text.split('-').collect();
    of_digits(&digits).filter(|id| self::text(*id) == text)
}

/// An identifier as digits alone.
pub(crate) fn digits(id: GUID) -> String {
    text(id).replace('-', "")
}

/// The identifier of digits of [`digits`].
pub(crate) fn of_digits(digits: &str) -> Option<GUID> {
    let plain = digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = u128::from_str_radix(digits, 16).ok().filter(|_| plain)?;
    let [a, b, c, d, e, f, g, h, last @ ..] = number.to_be_bytes();
    Some(guid(
        u32::from_be_bytes([a, b, c, d]),
        u16::from_be_bytes([e, f]),
        u16::from_be_bytes([g, h]),
        last,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::service_classes::SVCID_INET_SERVICEBYNAME;

    #[test]
    fn identifiers_are_printed_as_everywhere() {
        assert_eq!(
            text(SVCID_INET_SERVICEBYNAME),
            "0002a802-0000-0000-c000-000000000046"
        );
        let id = SVCID_INET_SERVICEBYNAME;
        assert_eq!(of_text(&text(id)), Some(id));
        for other in [
            "",
            "0002a802-0000-0000-c000-00000000004",
            "0002a8020000-0000-c000-000000000046",
        ] {
            assert_eq!(of_text(other), None);
        }
    }
}
