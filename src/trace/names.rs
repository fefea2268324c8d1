//! The names of constants, which `build.rs` takes from the sources of `abi`.

/// Names and what they stand for. What comes first wins where several stand for the same.
pub(super) type Names = &'static [(&'static str, u32)];

#[expect(
    clippy::cast_sign_loss,
    clippy::unnecessary_cast,
    reason = "constants have several types, and are compared by their bits"
)]
mod generated {
    use super::Names;

    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}
pub(super) use generated::*;

use crate::abi::options::SOL_SOCKET;
use crate::abi::sockets::{IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP};
use core::fmt::Write;

/// The options of each level.
const LEVEL_OPTIONS: &[(i32, Names)] = &[
    (SOL_SOCKET, OPTIONS),
    (IPPROTO_TCP, OPTIONS_TCP),
    (IPPROTO_UDP, OPTIONS_UDP),
    (IPPROTO_IP, OPTIONS_IP),
    (IPPROTO_IPV6, OPTIONS_IPV6),
];

/// What the options of `level` are called.
pub(super) fn options(level: u32) -> Names {
    let row = LEVEL_OPTIONS
        .iter()
        .find(|(known, _)| known.cast_unsigned() == level);
    row.map_or(&[], |(_, names)| names)
}

/// What `value` is called.
pub(super) fn name(names: Names, value: u32) -> Option<&'static str> {
    let (name, _) = names.iter().find(|(_, known)| *known == value)?;
    Some(name)
}

/// What the bits of `value` are called, with the rest as a number: `MSG_PEEK|0x4000`.
pub(super) fn flags(names: Names, value: u32) -> String {
    if value == 0 {
        return "0".to_owned();
    }
    if let Some(name) = name(names, value) {
        return name.to_owned();
    }
    let mut text = String::new();
    let mut rest = value;
    for (name, bits) in names {
        if *bits != 0 && rest & bits == *bits {
            rest &= !bits;
            if !text.is_empty() {
                text.push('|');
            }
            text.push_str(name);
        }
    }
    if rest != 0 {
        let separator = if text.is_empty() { "" } else { "|" };
        // Writing to a string does not fail.
        let _infallible = write!(text, "{separator}{rest:#x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_have_their_names() {
        assert_eq!(name(FAMILIES, 23), Some("AF_INET6"));
        assert_eq!(name(FAMILIES, 6), Some("AF_NS"));
        assert_eq!(name(options(0xffff), 4), Some("SO_REUSEADDR"));
        assert_eq!(name(options(0xffff), !4), Some("SO_EXCLUSIVEADDRUSE"));
        assert_eq!(name(options(6), 1), Some("TCP_NODELAY"));
        assert_eq!(name(options(41), 27), Some("IPV6_V6ONLY"));
        assert_eq!(name(options(99), 1), None);
        assert_eq!(name(IOCTLS, 0x8004_667e), Some("FIONBIO"));
        assert_eq!(name(ERRORS, 997), Some("WSA_IO_PENDING"));
        assert_eq!(name(SYSTEM_ERRORS, 997), Some("ERROR_IO_PENDING"));
        assert_eq!(name(LEVELS, 0), Some("IPPROTO_IP"));
    }

    #[test]
    fn flags_are_taken_apart() {
        assert_eq!(flags(MESSAGE_FLAGS, 0), "0");
        assert_eq!(flags(MESSAGE_FLAGS, 3), "MSG_OOB|MSG_PEEK");
        assert_eq!(flags(MESSAGE_FLAGS, 0x4002), "MSG_PEEK|0x4000");
        assert_eq!(flags(MESSAGE_FLAGS, 0x4000), "0x4000");
        assert_eq!(flags(EVENTS, 0x3ff), "FD_ALL_EVENTS");
        assert_eq!(flags(EVENTS, 0x21), "FD_READ|FD_CLOSE");
    }
}
