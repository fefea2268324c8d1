//! What ICMP and the system say of a request for an echo, in the numbers of `IcmpSendEcho`.

#![forbid(unsafe_code)]

use crate::abi::errors::ERROR_ACCESS_DENIED;
use crate::abi::interfaces::echo::{
    IP_BAD_ROUTE, IP_DEST_ADDR_UNREACHABLE, IP_DEST_HOST_UNREACHABLE, IP_DEST_NET_UNREACHABLE,
    IP_DEST_NO_ROUTE, IP_DEST_PORT_UNREACHABLE, IP_DEST_PROHIBITED, IP_DEST_PROT_UNREACHABLE,
    IP_DEST_SCOPE_MISMATCH, IP_GENERAL_FAILURE, IP_PACKET_TOO_BIG, IP_PARAM_PROBLEM,
    IP_SOURCE_QUENCH, IP_TTL_EXPIRED_REASSEM, IP_TTL_EXPIRED_TRANSIT, IP_UNRECOGNIZED_NEXT_HEADER,
};
use crate::abi::types::ULONG;
use crate::error::Error;
use crate::sys::Errno;

/// What a message of ICMP says, as `IP_…`.
pub(crate) const fn status(v6: bool, kind: u8, code: u8) -> ULONG {
    match (v6, kind, code) {
        (false, 3, 1 | 7 | 12) => IP_DEST_HOST_UNREACHABLE,
        (false, 3, 2 | 9 | 10 | 13) => IP_DEST_PROT_UNREACHABLE,
        (false, 3, 3) | (true, 1, 4) => IP_DEST_PORT_UNREACHABLE,
        (false, 3, 4) | (true, 2, _) => IP_PACKET_TOO_BIG,
        (false, 3, 5) => IP_BAD_ROUTE,
        (false, 3, _) => IP_DEST_NET_UNREACHABLE,
        (false, 4, _) => IP_SOURCE_QUENCH,
        (false, 11, 1) | (true, 3, 1) => IP_TTL_EXPIRED_REASSEM,
        (false, 11, _) | (true, 3, _) => IP_TTL_EXPIRED_TRANSIT,
        (true, 1, 0) => IP_DEST_NO_ROUTE,
        (true, 1, 1) => IP_DEST_PROHIBITED,
        (true, 1, 2) => IP_DEST_SCOPE_MISMATCH,
        (true, 1, _) => IP_DEST_ADDR_UNREACHABLE,
        (true, 4, 1) => IP_UNRECOGNIZED_NEXT_HEADER,
        (false, 12, _) | (true, 4, _) => IP_PARAM_PROBLEM,
        _ => IP_GENERAL_FAILURE,
    }
}

/// What the system says of a request that cannot be sent.
pub(crate) fn refused(errno: Errno) -> Error {
    let status = match errno {
        Errno(libc::ENETUNREACH) => IP_DEST_NET_UNREACHABLE,
        Errno(libc::EHOSTUNREACH) => IP_DEST_HOST_UNREACHABLE,
        Errno(libc::EMSGSIZE) => IP_PACKET_TOO_BIG,
        Errno(libc::EACCES | libc::EPERM) => return Error(ERROR_ACCESS_DENIED),
        _ => IP_GENERAL_FAILURE,
    };
    Error(status.cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routers_and_hosts_say_why() {
        assert_eq!(status(false, 11, 0), 11013);
        assert_eq!(status(true, 3, 0), 11013);
        assert_eq!(status(false, 3, 1), 11003);
        assert_eq!(status(true, 1, 4), 11005);
        assert_eq!(status(false, 99, 0), 11050);
        assert_eq!(refused(Errno(libc::ENETUNREACH)), Error(11002));
        assert_eq!(refused(Errno(libc::EPERM)), Error(5));
    }
}
