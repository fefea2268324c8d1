//! What Windows says of an interface, out of what the system says.

use crate::abi::interfaces::kinds::{
    _NET_LUID_LH, IF_OPER_STATUS, IF_TYPE_ATM, IF_TYPE_ETHERNET_CSMACD, IF_TYPE_FDDI,
    IF_TYPE_IEEE1394, IF_TYPE_IEEE80211, IF_TYPE_ISO88025_TOKENRING, IF_TYPE_OTHER, IF_TYPE_PPP,
    IF_TYPE_SLIP, IF_TYPE_SOFTWARE_LOOPBACK, IF_TYPE_TUNNEL, IFTYPE, IfOperStatusDormant,
    IfOperStatusDown, IfOperStatusLowerLayerDown, IfOperStatusNotPresent, IfOperStatusTesting,
    IfOperStatusUnknown, IfOperStatusUp, NET_LUID,
};
use crate::abi::types::{GUID, ULONG};
use crate::sys::network::{Link, Medium, Operation};

/// Where the parts of an identifier begin.
const INDEX_SHIFT: u32 = 24;
const KIND_SHIFT: u32 = 48;

/// What it is: one of `IF_TYPE_…`.
pub(super) fn kind(medium: Medium) -> IFTYPE {
    match medium {
        Medium::Loopback => IF_TYPE_SOFTWARE_LOOPBACK,
        Medium::Ethernet => IF_TYPE_ETHERNET_CSMACD,
        Medium::Wireless => IF_TYPE_IEEE80211,
        Medium::TokenRing => IF_TYPE_ISO88025_TOKENRING,
        Medium::Fddi => IF_TYPE_FDDI,
        Medium::Atm => IF_TYPE_ATM,
        Medium::FireWire => IF_TYPE_IEEE1394,
        Medium::PointToPoint => IF_TYPE_PPP,
        Medium::SerialLine => IF_TYPE_SLIP,
        Medium::Tunnel => IF_TYPE_TUNNEL,
        Medium::Other => IF_TYPE_OTHER,
    }
}

/// The identifier: kind and number.
pub(super) fn luid(link: &Link) -> NET_LUID {
    let value = luid_number(link);
    _NET_LUID_LH { Value: value }
}

/// The identifier as a number.
pub(super) fn luid_number(link: &Link) -> u64 {
    u64::from(kind(link.medium)) << KIND_SHIFT | u64::from(link.index) << INDEX_SHIFT
}

/// The GUID: kind, number and the beginning of the name, so it is the same as long as these are.
pub(super) fn guid(link: &Link) -> GUID {
    let mut name = [0; 8];
    for (place, byte) in name.iter_mut().zip(link.name.bytes()) {
        *place = byte;
    }
    GUID {
        Data1: link.index,
        Data2: u16::try_from(kind(link.medium)).unwrap_or_default(),
        Data3: 0,
        Data4: name,
    }
}

/// The GUID in braces, which is the name of an adapter.
pub(super) fn guid_text(link: &Link) -> String {
    let GUID {
        Data1,
        Data2,
        Data3,
        Data4,
    } = guid(link);
    let digits = |bytes: &[u8]| -> String { bytes.iter().map(|b| format!("{b:02X}")).collect() };
    let (first, last) = Data4.split_at(2);
    format!(
        "{{{Data1:08X}-{Data2:04X}-{Data3:04X}-{}-{}}}",
        digits(first),
        digits(last)
    )
}

/// What it is called: what the administrator says, else its name.
pub(super) fn description(link: &Link) -> &str {
    link.alias.as_deref().unwrap_or(&link.name)
}

/// The physical address as far as there is room, and how many bytes of it count.
pub(super) fn physical(bytes: &[u8]) -> ([u8; 8], ULONG) {
    let mut room = [0; 8];
    let mut length = 0;
    for (place, byte) in room.iter_mut().zip(bytes) {
        *place = *byte;
        length += 1;
    }
    (room, length)
}

/// Whether it works.
pub(super) fn status(link: &Link) -> IF_OPER_STATUS {
    match link.operation {
        Operation::Up => IfOperStatusUp,
        Operation::Down => IfOperStatusDown,
        Operation::Testing => IfOperStatusTesting,
        Operation::Dormant => IfOperStatusDormant,
        Operation::NotPresent => IfOperStatusNotPresent,
        Operation::LowerLayerDown => IfOperStatusLowerLayerDown,
        Operation::Unknown => IfOperStatusUnknown,
    }
}

/// A count in 32 bits, which begins anew when they are full.
pub(super) fn wrapped(count: u64) -> u32 {
    u32::try_from(count & 0xffff_ffff).unwrap_or_default()
}

#[cfg(test)]
pub(super) fn sample() -> Link {
    use crate::sys::network::Traffic;
    Link {
        index: 3,
        name: "eth0".to_owned(),
        alias: None,
        medium: Medium::Ethernet,
        physical: vec![2, 0, 0, 0, 0, 1],
        mtu: 1500,
        speed: None,
        is_enabled: true,
        operation: Operation::Up,
        takes_multicasts: true,
        received: Traffic::default(),
        sent: Traffic::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interface_has_an_identifier_and_a_guid() {
        let link = sample();
        assert_eq!(luid_number(&link), 0x0006_0000_0300_0000);
        assert_eq!(guid_text(&link), "{00000003-0006-0000-6574-683000000000}");
    }

    #[test]
    fn long_physical_addresses_are_cut() {
        assert_eq!(physical(&[7; 20]), ([7; 8], 8));
        assert_eq!(physical(&[1, 2]).1, 2);
    }
}
