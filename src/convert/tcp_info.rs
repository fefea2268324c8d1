//! What TCP knows about a connection, as `SIO_TCP_INFO` answers it.

use crate::abi::tcp::TCP_INFO_v0;
use crate::abi::types::DWORD;
use crate::sys::ioctls::TcpFacts;
use core::mem::{offset_of, size_of};

/// The version of the structure that is answered.
pub(crate) const VERSION: DWORD = 0;

/// How many bytes it has.
const SIZE: usize = size_of::<TCP_INFO_v0>();

/// A `TCP_INFO_v0` for a connection that has been there for so many milliseconds. What the system
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
            ..TcpFacts::default()
        };
        let info = bytes(&facts, Some(99));
        assert_eq!(info[0..4], 4_i32.to_ne_bytes());
        assert_eq!(info[4..8], 1460_u32.to_ne_bytes());
        assert_eq!(info[8..16], 99_u64.to_ne_bytes());
        assert_eq!(info[16], 1);
        assert_eq!(info[56..64], 7_u64.to_ne_bytes());
    }
}
