//! Control data: one list of items, Windows' and the system's.

use crate::abi::errors::WSAEINVAL;
use crate::abi::internet_options::{
    IP_PKTINFO, IP_TOS, IP_TTL, IPV6_HOPLIMIT, IPV6_PKTINFO, IPV6_TCLASS, UDP_COALESCED_INFO,
    UDP_SEND_MSG_SIZE,
};
use crate::abi::options::SOL_SOCKET;
use crate::abi::sockets::{IPPROTO_IP, IPPROTO_IPV6, IPPROTO_UDP};
use crate::abi::tcp::{SO_TIMESTAMP, SO_TIMESTAMP_ID};
use crate::convert::times;
use crate::error::{Error, Result};
use crate::sys::control::{
    COALESCED, Item, SEGMENTS, STAMP_ITEM, TOS_ITEM, TTL_ITEM, time_of_stamp,
};
use crate::sys::deliveries::DEPARTURE_ID;
use crate::sys::time;
use core::ffi::c_int;
use core::time::Duration;

/// How an item's value differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    /// An `INT`; the system may give one byte.
    Number,
    /// A `DWORD`; the system takes 16 bits.
    Short,
    /// An `IN_PKTINFO`: address and index; the system has index, own address, address.
    Packet,
    /// An `IN6_PKTINFO`, the same on both sides.
    Packet6,
    /// A `UINT64` on the clock of `QueryPerformanceCounter`; the system's is on that of the day.
    Stamp,
}

/// One item: level and kind on Windows and here.
#[derive(Clone, Copy, Debug)]
struct Row {
    windows: (c_int, c_int),
    native: Option<(c_int, c_int)>,
    value: Value,
}

const fn row(windows: (c_int, c_int), native: Option<(c_int, c_int)>, value: Value) -> Row {
    Row {
        windows,
        native,
        value,
    }
}

#[rustfmt::skip]
const ITEMS: &[Row] = &[
    row((IPPROTO_IP, IP_PKTINFO),           Some((libc::IPPROTO_IP, libc::IP_PKTINFO)),        Value::Packet),
    row((IPPROTO_IP, IP_TTL),               Some(TTL_ITEM),                                    Value::Number),
    row((IPPROTO_IP, IP_TOS),               Some(TOS_ITEM),                                    Value::Number),
    row((IPPROTO_IPV6, IPV6_PKTINFO),       Some((libc::IPPROTO_IPV6, libc::IPV6_PKTINFO)),    Value::Packet6),
    row((IPPROTO_IPV6, IPV6_HOPLIMIT),      Some((libc::IPPROTO_IPV6, libc::IPV6_HOPLIMIT)),   Value::Number),
    row((IPPROTO_IPV6, IPV6_TCLASS),        Some((libc::IPPROTO_IPV6, libc::IPV6_TCLASS)),     Value::Number),
    row((SOL_SOCKET, SO_TIMESTAMP),         Some(STAMP_ITEM),                                  Value::Stamp),
    row((SOL_SOCKET, SO_TIMESTAMP_ID),      DEPARTURE_ID,                                      Value::Number),
    row((IPPROTO_UDP, UDP_SEND_MSG_SIZE),   SEGMENTS,                                          Value::Short),
    row((IPPROTO_UDP, UDP_COALESCED_INFO),  COALESCED,                                         Value::Number),
];

/// Windows' item for one of the system's; `None` for what Windows does not have.
pub(crate) fn to_windows(item: &Item) -> Option<Item> {
    let row = ITEMS
        .iter()
        .find(|row| row.native == Some((item.level, item.kind)))?;
    let bytes = item.value.as_slice();
    let value = match row.value {
        Value::Number => number(bytes)?.to_ne_bytes().as_slice().into(),
        Value::Short => {
            let short = u16::from_ne_bytes(*bytes.first_chunk()?);
            u32::from(short).to_ne_bytes().as_slice().into()
        }
        Value::Packet => {
            let (index, address) = (bytes.get(..4)?, bytes.get(8..12)?);
            [address, index].concat().into()
        }
        Value::Packet6 => bytes.get(..20)?.into(),
        Value::Stamp => counter_at(time_of_stamp(bytes)?)
            .to_ne_bytes()
            .as_slice()
            .into(),
    };
    let (level, kind) = row.windows;
    Some(Item { level, kind, value })
}

/// The system's item for one of Windows'.
///
/// # Errors
///
/// `WSAEINVAL` for an item that there is not, or whose value is too short or too large.
pub(crate) fn to_native(item: &Item) -> Result<Item> {
    native(item).ok_or(Error(WSAEINVAL))
}

fn native(item: &Item) -> Option<Item> {
    let row = ITEMS
        .iter()
        .find(|row| row.windows == (item.level, item.kind))?;
    let bytes = item.value.as_slice();
    let value = match row.value {
        Value::Number => bytes.get(..4)?.into(),
        Value::Short => {
            let long = u32::from_ne_bytes(*bytes.first_chunk()?);
            let short = u16::try_from(long).ok()?;
            short.to_ne_bytes().as_slice().into()
        }
        Value::Packet => {
            let (address, index) = (bytes.get(..4)?, bytes.get(4..8)?);
            [index, address, &[0; 4]].concat().into()
        }
        Value::Packet6 => bytes.get(..20)?.into(),
        // It is received only.
        Value::Stamp => return None,
    };
    let (level, kind) = row.native?;
    Some(Item { level, kind, value })
}

/// What `QueryPerformanceCounter` answered at that time of the day.
pub(crate) fn counter_at(moment: Duration) -> u64 {
    let ago = time::since_1970().saturating_sub(moment);
    times::counts(time::monotonic().saturating_sub(ago)).cast_unsigned()
}

/// A number of one byte or of four.
fn number(bytes: &[u8]) -> Option<c_int> {
    match bytes {
        [byte] => Some(c_int::from(*byte)),
        bytes => bytes.first_chunk().copied().map(c_int::from_ne_bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item((level, kind): (c_int, c_int), value: &[u8]) -> Item {
        Item {
            level,
            kind,
            value: value.into(),
        }
    }

    #[test]
    fn every_item_comes_back_as_it_went() {
        let value = [1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0];
        for row in ITEMS
            .iter()
            .filter(|row| row.native.is_some() && row.value != Value::Stamp)
        {
            let length = match row.value {
                Value::Number | Value::Short => 4,
                Value::Packet => 8,
                Value::Packet6 => 20,
                Value::Stamp => continue,
            };
            let asked = item(row.windows, &value[..length]);
            let mut native = to_native(&asked).unwrap();
            if row.value == Value::Packet {
                // What is sent from is what was received at.
                let own: Vec<u8> = native.value[4..8].into();
                native.value[8..12].copy_from_slice(&own);
            }
            assert_eq!(to_windows(&native), Some(asked), "{row:?}");
            for short in 0..length {
                assert!(to_native(&item(row.windows, &value[..short])).is_err());
            }
        }
    }

    #[test]
    fn a_stamp_is_on_the_clock_that_measures_intervals() {
        let counter = || counter_at(time::since_1970());
        let (before, after) = (counter(), counter());
        let second = u64::try_from(times::TICKS_PER_SECOND).unwrap();
        assert!(after >= before && after - before < second);
        let earlier = time::since_1970() - Duration::from_secs(1);
        assert!(counter_at(earlier) < counter());
        assert_eq!(
            to_native(&item((0xffff, 0x300a), &[0; 8])),
            Err(Error(10022))
        );
    }

    #[test]
    fn numbers_are_the_documented_ones() {
        let ttl = item(TTL_ITEM, &[64]);
        assert_eq!(to_windows(&ttl), Some(item((0, 4), &64_i32.to_ne_bytes())));
        assert!(to_native(&item((0, 19), &[0; 8])).is_ok());
        assert!(to_native(&item((41, 19), &[0; 20])).is_ok());
        assert!(to_native(&item((41, 21), &[0; 4])).is_ok());
        assert_eq!(to_native(&item((0, 99), &[0; 8])), Err(Error(10022)));
        assert_eq!(to_windows(&item((77, 1), &[0; 8])), None);
    }
}
