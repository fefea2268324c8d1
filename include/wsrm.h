/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WSRM_H_
#define _WSRM_H_
#pragma GCC system_header

#include <winsock2.h>

/** Where the options begin. */
#define RM_OPTIONSBASE 1000
/** `RM_SEND_WINDOW`: rate and window of the sender. */
#define RM_RATE_WINDOW_SIZE 1001
/** `ULONG`: the length of the next message, in bytes. */
#define RM_SET_MESSAGE_BOUNDARY 1002
/** Not supported. */
#define RM_FLUSHCACHE 1003
/** How the window moves. */
#define RM_SENDER_WINDOW_ADVANCE_METHOD 1004
/** `RM_SENDER_STATS`, to read. */
#define RM_SENDER_STATISTICS 1005
/** `ULONG`: how much a late receiver may ask for, in percent. */
#define RM_LATEJOIN 1006
/** `ULONG`: the interface for sending. */
#define RM_SET_SEND_IF 1007
/** `ULONG`, to set: an interface for receiving. */
#define RM_ADD_RECEIVE_IF 1008
/** `ULONG`, to set: not an interface for receiving. */
#define RM_DEL_RECEIVE_IF 1009
/** `ULONG`: how fast the window moves, in percent. */
#define RM_SEND_WINDOW_ADV_RATE 1010
/** `RM_FEC_INFO`: correction of errors. */
#define RM_USE_FEC 1011
/** `ULONG`: how many routers a packet may pass. */
#define RM_SET_MCAST_TTL 1012
/** `RM_RECEIVER_STATS`, to read. */
#define RM_RECEIVER_STATISTICS 1013
/** `ULONG`: for fast networks. */
#define RM_HIGH_SPEED_INTRANET_OPT 1014
/** What `RM_RATE_WINDOW_SIZE` takes; two of the three suffice. */
struct _RM_SEND_WINDOW {
    /** The rate, in kilobits per second. */
    ULONG RateKbitsPerSec;
    /** The window, in milliseconds. */
    ULONG WindowSizeInMSecs;
    /** The window, in bytes. */
    ULONG WindowSizeInBytes;
};

/** What `RM_RATE_WINDOW_SIZE` takes. */
typedef struct _RM_SEND_WINDOW RM_SEND_WINDOW;

/** What `RM_SENDER_STATISTICS` says. */
struct _RM_SENDER_STATS {
    /** Data, in bytes. */
    ULONGLONG DataBytesSent;
    /** Data and headers, in bytes. */
    ULONGLONG TotalBytesSent;
    /** How many repetitions were asked for. */
    ULONGLONG NaksReceived;
    /** How many were asked for too late. */
    ULONGLONG NaksReceivedTooLate;
    /** How many wait. */
    ULONGLONG NumOutstandingNaks;
    /** How many were asked for twice. */
    ULONGLONG NumNaksAfterRData;
    /** How many were sent. */
    ULONGLONG RepairPacketsSent;
    /** How many messages were dropped. */
    ULONGLONG BufferSpaceAvailable;
    /** The oldest packet of the window. */
    ULONGLONG TrailingEdgeSeqId;
    /** The newest packet of the window. */
    ULONGLONG LeadingEdgeSeqId;
    /** The rate, in kilobits per second. */
    ULONGLONG RateKBitsPerSecOverall;
    /** The rate of late, in kilobits per second. */
    ULONGLONG RateKBitsPerSecLast;
    /** How many packets were sent. */
    ULONGLONG TotalODataPacketsSent;
};

/** What `RM_SENDER_STATISTICS` says. */
typedef struct _RM_SENDER_STATS RM_SENDER_STATS;

/** What `RM_RECEIVER_STATISTICS` says. */
struct _RM_RECEIVER_STATS {
    /** How many packets came. */
    ULONGLONG NumODataPacketsReceived;
    /** How many repetitions came. */
    ULONGLONG NumRDataPacketsReceived;
    /** How many came twice. */
    ULONGLONG NumDuplicateDataPackets;
    /** Data, in bytes. */
    ULONGLONG DataBytesReceived;
    /** Data and headers, in bytes. */
    ULONGLONG TotalBytesReceived;
    /** The rate, in kilobits per second. */
    ULONGLONG RateKBitsPerSecOverall;
    /** The rate of late, in kilobits per second. */
    ULONGLONG RateKBitsPerSecLast;
    /** The oldest packet of the window. */
    ULONGLONG TrailingEdgeSeqId;
    /** The newest packet of the window. */
    ULONGLONG LeadingEdgeSeqId;
    /** How many packets the window has. */
    ULONGLONG AverageSequencesInWindow;
    /** How few it had. */
    ULONGLONG MinSequencesInWindow;
    /** How many it had. */
    ULONGLONG MaxSequencesInWindow;
    /** The first packet that is missing. */
    ULONGLONG FirstNakSequenceNumber;
    /** How many are missing. */
    ULONGLONG NumPendingNaks;
    /** How many were asked for. */
    ULONGLONG NumOutstandingNaks;
    /** How many packets are kept. */
    ULONGLONG NumDataPacketsBuffered;
    /** How many repetitions were asked for. */
    ULONGLONG TotalSelectiveNaksSent;
    /** How many corrections were asked for. */
    ULONGLONG TotalParityNaksSent;
};

/** What `RM_RECEIVER_STATISTICS` says. */
typedef struct _RM_RECEIVER_STATS RM_RECEIVER_STATS;

/** What `RM_USE_FEC` takes. */
struct _RM_FEC_INFO {
    /** Packets in a block. */
    USHORT FECBlockSize;
    /** Corrections that are sent unasked. */
    USHORT FECProActivePackets;
    /** Packets that are corrected together. */
    UCHAR FECGroupSize;
    /** Whether corrections can be asked for. */
    BOOLEAN fFECOnDemandParityEnabled;
};

/** What `RM_USE_FEC` takes. */
typedef struct _RM_FEC_INFO RM_FEC_INFO;


#endif /* _WSRM_H_ */
