/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WSNWLINK_
#define _WSNWLINK_
#pragma GCC system_header

#include <wsipx.h>

/** The type of the packets sent. */
#define IPX_PTYPE 0x4000
/** Only packets of a type are received. */
#define IPX_FILTERPTYPE 0x4001
/** Packets of any type are received. */
#define IPX_STOPFILTERPTYPE 0x4003
/** The data stream type. */
#define IPX_DSTYPE 0x4002
/** Addresses with the packet type. */
#define IPX_EXTENDED_ADDRESS 0x4004
/** The header is received. */
#define IPX_RECVHDR 0x4005
/** The longest datagram, in bytes. */
#define IPX_MAXSIZE 0x4006
/** What is known about an adapter. */
#define IPX_ADDRESS 0x4007
/** What is known about a network. */
#define IPX_GETNETINFO 0x4008
/** What is known about a network, without asking. */
#define IPX_GETNETINFO_NORIP 0x4009
/** What is known about a connection. */
#define IPX_SPXGETCONNECTIONSTATUS 0x400B
/** Completes when an adapter changes. */
#define IPX_ADDRESS_NOTIFY 0x400C
/** How many adapters there are. */
#define IPX_MAX_ADAPTER_NUM 0x400D
/** What is known about a network, asked again. */
#define IPX_RERIPNETNUMBER 0x400E
/** Broadcasts are received. */
#define IPX_RECEIVE_BROADCAST 0x400F
/** Acknowledgements are not delayed. */
#define IPX_IMMEDIATESPXACK 0x4010
/** What `IPX_ADDRESS` says. */
struct _IPX_ADDRESS_DATA {
    /** The number of the adapter. */
    INT adapternum;
    /** The network. */
    UCHAR netnum[4];
    /** The machine. */
    UCHAR nodenum[6];
    /** Whether it is far away. */
    BOOLEAN wan;
    /** Whether it is up. */
    BOOLEAN status;
    /** The longest packet, in bytes. */
    INT maxpkt;
    /** The speed, in 100 bytes per second. */
    ULONG linkspeed;
};

/** What `IPX_ADDRESS` says. */
typedef struct _IPX_ADDRESS_DATA IPX_ADDRESS_DATA;

/** A pointer to what `IPX_ADDRESS` says. */
typedef IPX_ADDRESS_DATA *PIPX_ADDRESS_DATA;

/** What `IPX_GETNETINFO` says. */
struct _IPX_NETNUM_DATA {
    /** The network. */
    UCHAR netnum[4];
    /** How many routers away it is. */
    USHORT hopcount;
    /** How long a packet takes, in ticks. */
    USHORT netdelay;
    /** The number of the adapter. */
    INT cardnum;
    /** The next router. */
    UCHAR router[6];
};

/** What `IPX_GETNETINFO` says. */
typedef struct _IPX_NETNUM_DATA IPX_NETNUM_DATA;

/** A pointer to what `IPX_GETNETINFO` says. */
typedef IPX_NETNUM_DATA *PIPX_NETNUM_DATA;

/** What `IPX_SPXGETCONNECTIONSTATUS` says. */
struct _IPX_SPXCONNSTATUS_DATA {
    /** The state. */
    UCHAR ConnectionState;
    /** Whether the connection is probed. */
    UCHAR WatchDogActive;
    /** The number at this side. */
    USHORT LocalConnectionId;
    /** The number at the other side. */
    USHORT RemoteConnectionId;
    /** The number of the next packet. */
    USHORT LocalSequenceNumber;
    /** The packet that was acknowledged. */
    USHORT LocalAckNumber;
    /** How many packets may come. */
    USHORT LocalAllocNumber;
    /** The packet that the other side acknowledged. */
    USHORT RemoteAckNumber;
    /** How many packets may go. */
    USHORT RemoteAllocNumber;
    /** The socket at this side. */
    USHORT LocalSocket;
    /** The next machine. */
    UCHAR ImmediateAddress[6];
    /** The network of the other side. */
    UCHAR RemoteNetwork[4];
    /** The machine at the other side. */
    UCHAR RemoteNode[6];
    /** The socket at the other side. */
    USHORT RemoteSocket;
    /** How often a packet was sent again. */
    USHORT RetransmissionCount;
    /** The round trip, in ticks. */
    USHORT EstimatedRoundTripDelay;
    /** How many packets were sent again. */
    USHORT RetransmittedPackets;
    /** How many packets were dropped. */
    USHORT SuppressedPacket;
};

/** What `IPX_SPXGETCONNECTIONSTATUS` says. */
typedef struct _IPX_SPXCONNSTATUS_DATA IPX_SPXCONNSTATUS_DATA;

/** A pointer to what `IPX_SPXGETCONNECTIONSTATUS` says. */
typedef IPX_SPXCONNSTATUS_DATA *PIPX_SPXCONNSTATUS_DATA;


#endif /* _WSNWLINK_ */
