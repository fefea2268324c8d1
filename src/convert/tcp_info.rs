//! What TCP knows about a connection, as `SIO_TCP_INFO` answers it.

use crate::abi::tcp::{TCP_INFO_v0, TCP_INFO_v1};
use crate::abi::types::DWORD;
use crate::sys::ioctls::TcpFacts;
use core::mem::{offset_of, size_of};

/// How many bytes the newest version has. Each begins with the one before.
const SIZE: usize = size_of::<TCP_INFO_v1>();

/// How many bytes a version has; `None` for one that there is not.
pub(crate) const fn size(version: DWORD) -> Option<usize> {
    match version {
        0 => Some(size_of::<TCP_INFO_v0>()),
        1 => Some(SIZE),
        _ => None,
    }
}

/// A `TCP_INFO_v1` for a connection that has been there for so many milliseconds. What the system
/// does not count is 0.
pub(crate) fn bytes(facts: &TcpFacts, connected: Option<u64>) -> [u8; SIZE] {
    let mut info = [0; SIZE];
    let mut put = |offset: usize, value: &[u8]| {
        if let Some(field) = info.get_mut(offset..offset + value.len()) {
            field.copy_from_slice(value);
        }
    };
    put(offset_of!(TCP_INFO_v0, State), &facts.state.to_ne_bytes());
    put(
        offset_of!(TCP_INFO_v0, TimestampsEnabled),
        &[u8::from(facts.has_timestamps)],
    );
    for (offset, value) in [
        (
            offset_of!(TCP_INFO_v0, ConnectionTimeMs),
            connected.unwrap_or(0),
        ),
        (offset_of!(TCP_INFO_v0, BytesOut), facts.sent),
        (offset_of!(TCP_INFO_v0, BytesIn), facts.received),
    ] {
        put(offset, &value.to_ne_bytes());
    }
    for (offset, value) in [
        (offset_of!(TCP_INFO_v0, Mss), facts.segment),
        (offset_of!(TCP_INFO_v0, RttUs), facts.round_trip),
        (offset_of!(TCP_INFO_v0, MinRttUs), facts.shortest_round_trip),
        (offset_of!(TCP_INFO_v0, BytesInFlight), facts.under_way),
        (offset_of!(TCP_INFO_v0, Cwnd), facts.congestion_window),
        (offset_of!(TCP_INFO_v0, SndWnd), facts.send_window),
        (offset_of!(TCP_INFO_v0, RcvWnd), facts.receive_window),
        (offset_of!(TCP_INFO_v0, RcvBuf), facts.receive_buffer),
        (offset_of!(TCP_INFO_v0, BytesReordered), facts.out_of_order),
        (offset_of!(TCP_INFO_v0, BytesRetrans), facts.sent_again),
        (offset_of!(TCP_INFO_v1, SndLimTimeRwin), facts.held_back),
    ] {
        put(offset, &value.to_ne_bytes());
    }
    info
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_where_c_reads_them() {
        let facts = TcpFacts {
            state: 4,
            segment: 1460,
            has_timestamps: true,
            received: 7,
            held_back: 5,
            ..TcpFacts::default()
        };
        let info = bytes(&facts, Some(99));
        assert_eq!(info[0..4], 4_i32.to_ne_bytes());
        assert_eq!(info[4..8], 1460_u32.to_ne_bytes());
        assert_eq!(info[8..16], 99_u64.to_ne_bytes());
        assert_eq!(info[16], 1);
        assert_eq!(info[56..64], 7_u64.to_ne_bytes());
        assert_eq!(info[92..96], 5_u32.to_ne_bytes());
    }

    #[test]
    fn each_version_begins_with_the_one_before() {
        assert_eq!([size(0), size(1), size(2)], [Some(88), Some(136), None]);
        let last = offset_of!(TCP_INFO_v0, SynRetrans);
        assert_eq!(last, offset_of!(TCP_INFO_v1, SynRetrans));
        assert!(offset_of!(TCP_INFO_v1, SndLimTransRwin) >= size_of::<TCP_INFO_v0>());
    }
}
