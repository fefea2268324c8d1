//! What the protocols have counted.

use super::connections::{count, is_connection};
use super::{failed, tables};
use crate::abi::errors::ERROR_INVALID_PARAMETER;
use crate::abi::interfaces::connections::{
    _MIB_TCPSTATS_LH, _MIB_UDPSTATS, InPlace_mib_tcp_rto, MIB_TCP_RTO_OTHER, MIB_TCPSTATS,
    MIB_UDPSTATS,
};
use crate::abi::interfaces::tables::{
    _MIB_ICMP, _MIB_IPSTATS_LH, _MIBICMPINFO, _MIBICMPSTATS, InPlace_mib_ip_forwarding, MIB_ICMP,
    MIB_IP_FORWARDING, MIB_IP_NOT_FORWARDING, MIB_IPSTATS, MIBICMPSTATS,
};
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::types::{DWORD, ULONG};
use crate::error::{Result, fail};
use crate::sys::network::{self, Counters, Transport};
use core::ffi::c_int;

/// How many of what a table lists there are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) interfaces: DWORD,
    pub(super) addresses: DWORD,
    pub(super) routes: DWORD,
}

/// Whether a family is that of IPv6.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for one that is neither.
fn is_v6(family: ULONG) -> Result<bool> {
    match c_int::try_from(family) {
        Ok(AF_INET) => Ok(false),
        Ok(AF_INET6) => Ok(true),
        _ => fail(ERROR_INVALID_PARAMETER),
    }
}

fn counters() -> Result<Counters> {
    network::counters().map_err(failed)
}

/// What IP has counted.
///
/// # Errors
///
/// `ERROR_INVALID_PARAMETER` for another family; `ERROR_NOT_SUPPORTED` where the system does not tell.
pub(crate) fn ip(family: ULONG) -> Result<MIB_IPSTATS> {
    let v6 = is_v6(family)?;
    let counters = counters()?;
    let sizes = tables::sizes(v6)?;
    // RFC 4293 calls some of the same by other names.
    let count = |v4_name: &str, v6_name: &str| match v6 {
        true => counters.get(&format!("Ip6.{v6_name}")),
        false => counters.get(&format!("Ip.{v4_name}")),
    };
    Ok(_MIB_IPSTATS_LH {
        nameless: InPlace_mib_ip_forwarding {
            Forwarding: match network::is_forwarding(v6) {
                true => MIB_IP_FORWARDING,
                false => MIB_IP_NOT_FORWARDING,
            },
        },
        dwDefaultTTL: counters.get("Ip.DefaultTTL"),
        dwInReceives: count("InReceives", "InReceives"),
        dwInHdrErrors: count("InHdrErrors", "InHdrErrors"),
        dwInAddrErrors: count("InAddrErrors", "InAddrErrors"),
        dwForwDatagrams: count("ForwDatagrams", "OutForwDatagrams"),
        dwInUnknownProtos: count("InUnknownProtos", "InUnknownProtos"),
        dwInDiscards: count("InDiscards", "InDiscards"),
        dwInDelivers: count("InDelivers", "InDelivers"),
        dwOutRequests: count("OutRequests", "OutRequests"),
        dwRoutingDiscards: 0,
        dwOutDiscards: count("OutDiscards", "OutDiscards"),
        dwOutNoRoutes: count("OutNoRoutes", "OutNoRoutes"),
        dwReasmTimeout: count("ReasmTimeout", "ReasmTimeout"),
        dwReasmReqds: count("ReasmReqds", "ReasmReqds"),
        dwReasmOks: count("ReasmOKs", "ReasmOKs"),
        dwReasmFails: count("ReasmFails", "ReasmFails"),
        dwFragOks: count("FragOKs", "FragOKs"),
        dwFragFails: count("FragFails", "FragFails"),
        dwFragCreates: count("FragCreates", "FragCreates"),
        dwNumIf: sizes.interfaces,
        dwNumAddr: sizes.addresses,
        dwNumRoutes: sizes.routes,
    })
}

/// What ICMP has counted.
///
/// # Errors
///
/// `ERROR_NOT_SUPPORTED` where the system does not tell.
pub(crate) fn icmp() -> Result<MIB_ICMP> {
    let counters = counters()?;
    let one_way = |way: &str| -> MIBICMPSTATS {
        let count = |name: &str| counters.get(&format!("Icmp.{way}{name}"));
        _MIBICMPSTATS {
            dwMsgs: count("Msgs"),
            dwErrors: count("Errors"),
            dwDestUnreachs: count("DestUnreachs"),
            dwTimeExcds: count("TimeExcds"),
            dwParmProbs: count("ParmProbs"),
            dwSrcQuenchs: count("SrcQuenchs"),
            dwRedirects: count("Redirects"),
            dwEchos: count("Echos"),
            dwEchoReps: count("EchoReps"),
            dwTimestamps: count("Timestamps"),
            dwTimestampReps: count("TimestampReps"),
            dwAddrMasks: count("AddrMasks"),
            dwAddrMaskReps: count("AddrMaskReps"),
        }
    };
    let stats = _MIBICMPINFO {
        icmpInStats: one_way("In"),
        icmpOutStats: one_way("Out"),
    };
    Ok(_MIB_ICMP { stats })
}

/// What TCP has counted; but for the connections at the end, which are those of the family, the system
/// counts both protocols together.
///
/// # Errors
///
/// As of [`ip`].
pub(crate) fn tcp(family: ULONG) -> Result<MIB_TCPSTATS> {
    let v6 = is_v6(family)?;
    let counters = counters()?;
    let get = |name: &str| counters.get(&format!("Tcp.{name}"));
    Ok(_MIB_TCPSTATS_LH {
        nameless: InPlace_mib_tcp_rto {
            dwRtoAlgorithm: match get("RtoAlgorithm") {
                0 => MIB_TCP_RTO_OTHER,
                told => told,
            },
        },
        dwRtoMin: get("RtoMin"),
        dwRtoMax: get("RtoMax"),
        dwMaxConn: get("MaxConn"),
        dwActiveOpens: get("ActiveOpens"),
        dwPassiveOpens: get("PassiveOpens"),
        dwAttemptFails: get("AttemptFails"),
        dwEstabResets: get("EstabResets"),
        dwCurrEstab: get("CurrEstab"),
        dwInSegs: get("InSegs"),
        dwOutSegs: get("OutSegs"),
        dwRetransSegs: get("RetransSegs"),
        dwInErrs: get("InErrs"),
        dwOutRsts: get("OutRsts"),
        dwNumConns: count(Transport::Tcp, v6, is_connection),
    })
}

/// What UDP has counted.
///
/// # Errors
///
/// As of [`ip`].
pub(crate) fn udp(family: ULONG) -> Result<MIB_UDPSTATS> {
    let v6 = is_v6(family)?;
    let counters = counters()?;
    let protocol = if v6 { "Udp6" } else { "Udp" };
    let get = |name: &str| counters.get(&format!("{protocol}.{name}"));
    Ok(_MIB_UDPSTATS {
        dwInDatagrams: get("InDatagrams"),
        dwNoPorts: get("NoPorts"),
        dwInErrors: get("InErrors"),
        dwOutDatagrams: get("OutDatagrams"),
        dwNumAddrs: count(Transport::Udp, v6, |_| true),
    })
}

/// Where the system counts nothing, a failure says so rather than zeros.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::ERROR_NOT_SUPPORTED;
    use crate::error::Error;

    #[test]
    fn counts_grow_or_are_not_told() {
        match (tcp(2), tcp(2)) {
            (Ok(before), Ok(after)) => assert!(after.dwInSegs >= before.dwInSegs),
            (one, _) => assert_eq!(one.err(), Some(Error(ERROR_NOT_SUPPORTED))),
        }
        assert_eq!(ip(17).err(), Some(Error(ERROR_INVALID_PARAMETER)));
    }
}
