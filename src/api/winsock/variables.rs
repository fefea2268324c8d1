//! Exported variables: addresses that programs compare with.

#![expect(non_upper_case_globals, reason = "the names are Microsoft's")]

use crate::abi::internet::{IN6_ADDR, InPlace_in6_addr};

/// `::`, every address of this machine.
#[unsafe(export_name = "ws2_in6addr_any")]
pub static in6addr_any: IN6_ADDR = ending_in(0);

/// `::1`, this machine.
#[unsafe(export_name = "ws2_in6addr_loopback")]
pub static in6addr_loopback: IN6_ADDR = ending_in(1);

/// The IPv6 address with `byte` behind zeros.
const fn ending_in(byte: u8) -> IN6_ADDR {
    IN6_ADDR {
        u: InPlace_in6_addr {
            Byte: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, byte],
        },
    }
}
