//! Reliable multicast, PGM.

use super::types::{BOOLEAN, UCHAR, ULONG, ULONGLONG, USHORT};
use core::ffi::c_int;

/// Where the options begin.
pub const RM_OPTIONSBASE: c_int = 1000;
/// `RM_SEND_WINDOW`: rate and window of the sender.
pub const RM_RATE_WINDOW_SIZE: c_int = 1001;
/// `ULONG`: the length of the next message, in bytes.
pub const RM_SET_MESSAGE_BOUNDARY: c_int = 1002;
/// Not supported.
pub const RM_FLUSHCACHE: c_int = 1003;
/// How the window moves.
pub const RM_SENDER_WINDOW_ADVANCE_METHOD: c_int = 1004;
/// `RM_SENDER_STATS`, to read.
pub const RM_SENDER_STATISTICS: c_int = 1005;
/// `ULONG`: how much a late receiver may ask for, in percent.
pub const RM_LATEJOIN: c_int = 1006;
/// `ULONG`: the interface for sending.
pub const RM_SET_SEND_IF: c_int = 1007;
/// `ULONG`, to set: an interface for receiving.
pub const RM_ADD_RECEIVE_IF: c_int = 1008;
/// `ULONG`, to set: not an interface for receiving.
pub const RM_DEL_RECEIVE_IF: c_int = 1009;
/// `ULONG`: how fast the window moves, in percent.
pub const RM_SEND_WINDOW_ADV_RATE: c_int = 1010;
/// `RM_FEC_INFO`: correction of errors.
pub const RM_USE_FEC: c_int = 1011;
/// `ULONG`: how many routers a packet may pass.
pub const RM_SET_MCAST_TTL: c_int = 1012;
/// `RM_RECEIVER_STATS`, to read.
pub const RM_RECEIVER_STATISTICS: c_int = 1013;
/// `ULONG`: for fast networks.
pub const RM_HIGH_SPEED_INTRANET_OPT: c_int = 1014;

/// What `RM_RATE_WINDOW_SIZE` takes; two of the three suffice.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _RM_SEND_WINDOW {
    /// The rate, in kilobits per second.
    pub RateKbitsPerSec: ULONG,
    /// The window, in milliseconds.
    pub WindowSizeInMSecs: ULONG,
    /// The window, in bytes.
    pub WindowSizeInBytes: ULONG,
}
/// What `RM_RATE_WINDOW_SIZE` takes.
pub type RM_SEND_WINDOW = _RM_SEND_WINDOW;

/// What `RM_SENDER_STATISTICS` says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RM_SENDER_STATS {
    /// Data, in bytes.
    pub DataBytesSent: ULONGLONG,
    /// Data and headers, in bytes.
    pub TotalBytesSent: ULONGLONG,
    /// How many repetitions were asked for.
    pub NaksReceived: ULONGLONG,
    /// How many were asked for too late.
    pub NaksReceivedTooLate: ULONGLONG,
    /// How many wait.
    pub NumOutstandingNaks: ULONGLONG,
    /// How many were asked for twice.
    pub NumNaksAfterRData: ULONGLONG,
    /// How many were sent.
    pub RepairPacketsSent: ULONGLONG,
    /// How many messages were dropped.
    pub BufferSpaceAvailable: ULONGLONG,
    /// The oldest packet of the window.
    pub TrailingEdgeSeqId: ULONGLONG,
    /// The newest packet of the window.
    pub LeadingEdgeSeqId: ULONGLONG,
    /// The rate, in kilobits per second.
    pub RateKBitsPerSecOverall: ULONGLONG,
    /// The rate of late, in kilobits per second.
    pub RateKBitsPerSecLast: ULONGLONG,
    /// How many packets were sent.
    pub TotalODataPacketsSent: ULONGLONG,
}
/// What `RM_SENDER_STATISTICS` says.
pub type RM_SENDER_STATS = _RM_SENDER_STATS;

/// What `RM_RECEIVER_STATISTICS` says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RM_RECEIVER_STATS {
    /// How many packets came.
    pub NumODataPacketsReceived: ULONGLONG,
    /// How many repetitions came.
    pub NumRDataPacketsReceived: ULONGLONG,
    /// How many came twice.
    pub NumDuplicateDataPackets: ULONGLONG,
    /// Data, in bytes.
    pub DataBytesReceived: ULONGLONG,
    /// Data and headers, in bytes.
    pub TotalBytesReceived: ULONGLONG,
    /// The rate, in kilobits per second.
    pub RateKBitsPerSecOverall: ULONGLONG,
    /// The rate of late, in kilobits per second.
    pub RateKBitsPerSecLast: ULONGLONG,
    /// The oldest packet of the window.
    pub TrailingEdgeSeqId: ULONGLONG,
    /// The newest packet of the window.
    pub LeadingEdgeSeqId: ULONGLONG,
    /// How many packets the window has.
    pub AverageSequencesInWindow: ULONGLONG,
    /// How few it had.
    pub MinSequencesInWindow: ULONGLONG,
    /// How many it had.
    pub MaxSequencesInWindow: ULONGLONG,
    /// The first packet that is missing.
    pub FirstNakSequenceNumber: ULONGLONG,
    /// How many are missing.
    pub NumPendingNaks: ULONGLONG,
    /// How many were asked for.
    pub NumOutstandingNaks: ULONGLONG,
    /// How many packets are kept.
    pub NumDataPacketsBuffered: ULONGLONG,
    /// How many repetitions were asked for.
    pub TotalSelectiveNaksSent: ULONGLONG,
    /// How many corrections were asked for.
    pub TotalParityNaksSent: ULONGLONG,
}
/// What `RM_RECEIVER_STATISTICS` says.
pub type RM_RECEIVER_STATS = _RM_RECEIVER_STATS;

/// What `RM_USE_FEC` takes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _RM_FEC_INFO {
    /// Packets in a block.
    pub FECBlockSize: USHORT,
    /// Corrections that are sent unasked.
    pub FECProActivePackets: USHORT,
    /// Packets that are corrected together.
    pub FECGroupSize: UCHAR,
    /// Whether corrections can be asked for.
    pub fFECOnDemandParityEnabled: BOOLEAN,
}
/// What `RM_USE_FEC` takes.
pub type RM_FEC_INFO = _RM_FEC_INFO;
