//! Quality of service.

use super::sockets::WSABUF;
use super::types::ULONG;

/// How well a flow is served: one of `SERVICETYPE_…`.
pub type SERVICETYPE = ULONG;

/// No data in this direction.
pub const SERVICETYPE_NOTRAFFIC: SERVICETYPE = 0x0000_0000;
/// As well as can be.
pub const SERVICETYPE_BESTEFFORT: SERVICETYPE = 0x0000_0001;
/// As on a network with little load.
pub const SERVICETYPE_CONTROLLEDLOAD: SERVICETYPE = 0x0000_0002;
/// With a guaranteed delay.
pub const SERVICETYPE_GUARANTEED: SERVICETYPE = 0x0000_0003;
/// The network does not carry the flow.
pub const SERVICETYPE_NETWORK_UNAVAILABLE: SERVICETYPE = 0x0000_0004;
/// The number fits every type.
pub const SERVICETYPE_GENERAL_INFORMATION: SERVICETYPE = 0x0000_0005;
/// The flow stays as it is.
pub const SERVICETYPE_NOCHANGE: SERVICETYPE = 0x0000_0006;
/// Data beyond the description.
pub const SERVICETYPE_NONCONFORMING: SERVICETYPE = 0x0000_0009;
/// Control of the network.
pub const SERVICETYPE_NETWORK_CONTROL: SERVICETYPE = 0x0000_000A;
/// Better than as well as can be.
pub const SERVICETYPE_QUALITATIVE: SERVICETYPE = 0x0000_000D;
/// As well as can be, without traffic control.
pub const SERVICE_BESTEFFORT: SERVICETYPE = 0x8001_0000;
/// As with little load, without traffic control.
pub const SERVICE_CONTROLLEDLOAD: SERVICETYPE = 0x8002_0000;
/// Guaranteed, without traffic control.
pub const SERVICE_GUARANTEED: SERVICETYPE = 0x8004_0000;
/// Better than as well as can be, without traffic control.
pub const SERVICE_QUALITATIVE: SERVICETYPE = 0x8020_0000;
/// Without traffic control.
pub const SERVICE_NO_TRAFFIC_CONTROL: SERVICETYPE = 0x8100_0000;
/// Without signalling.
pub const SERVICE_NO_QOS_SIGNALING: SERVICETYPE = 0x4000_0000;

/// A number that is left to the provider.
pub const QOS_NOT_SPECIFIED: ULONG = 0xFFFF_FFFF;
/// A rate without limit.
pub const POSITIVE_INFINITY_RATE: ULONG = 0xFFFF_FFFE;

/// What a flow of data needs in one direction.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _flowspec {
    /// The rate, in bytes per second.
    pub TokenRate: ULONG,
    /// The greatest burst, in bytes.
    pub TokenBucketSize: ULONG,
    /// The greatest rate, in bytes per second.
    pub PeakBandwidth: ULONG,
    /// The greatest delay, in microseconds.
    pub Latency: ULONG,
    /// The difference of the greatest and the least delay, in microseconds.
    pub DelayVariation: ULONG,
    /// One of `SERVICETYPE_…`.
    pub ServiceType: SERVICETYPE,
    /// The greatest packet, in bytes.
    pub MaxSduSize: ULONG,
    /// The least packet that is counted, in bytes.
    pub MinimumPolicedSize: ULONG,
}
/// What a flow of data needs in one direction.
pub type FLOWSPEC = _flowspec;
/// A pointer to what a flow needs.
pub type PFLOWSPEC = *mut FLOWSPEC;
/// A pointer to what a flow needs.
pub type LPFLOWSPEC = *mut FLOWSPEC;

/// What a connection needs.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _QualityOfService {
    /// Of the data sent.
    pub SendingFlowspec: FLOWSPEC,
    /// Of the data received.
    pub ReceivingFlowspec: FLOWSPEC,
    /// What else the provider takes.
    pub ProviderSpecific: WSABUF,
}
/// What a connection needs.
pub type QOS = _QualityOfService;
/// A pointer to what a connection needs.
pub type LPQOS = *mut QOS;
