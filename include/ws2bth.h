/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WS2BTH_H_
#define _WS2BTH_H_
#pragma GCC system_header

#include <winsock2.h>

/** Serial lines. */
#define BTHPROTO_RFCOMM 0x0003
/** Packets. */
#define BTHPROTO_L2CAP 0x0100
/** The level of the options of serial lines. */
#define SOL_RFCOMM BTHPROTO_RFCOMM
/** The level of the options of packets. */
#define SOL_L2CAP BTHPROTO_L2CAP
/** The level of the options of service discovery. */
#define SOL_SDP 0x0101
/** `ULONG`: the peer must be authenticated. */
#define SO_BTH_AUTHENTICATE ((int)0x80000001u)
/** `ULONG`: data is encrypted. */
#define SO_BTH_ENCRYPT 0x00000002
/** `ULONG`: the greatest packet, in bytes. */
#define SO_BTH_MTU ((int)0x80000007u)
/** `ULONG`: the limit of the greatest packet, in bytes. */
#define SO_BTH_MTU_MAX ((int)0x80000008u)
/** `ULONG`: the least limit of packets, in bytes. */
#define SO_BTH_MTU_MIN ((int)0x8000000Au)
/** The greatest packet of serial lines, in bytes. */
#define RFCOMM_MAX_MTU 0x000003F3
/** The least packet of serial lines, in bytes. */
#define RFCOMM_MIN_MTU 0x00000017
/** The last channel. */
#define BT_PORT_MAX 0x0000ffff
/** The first channel. */
#define BT_PORT_MIN 0x00000001
/** The first dynamic channel. */
#define BT_PORT_DYN_FIRST 0x1001
/** Any channel. */
#define BT_PORT_ANY 0xFFFFFFFFu
/** The address of a device, in the lower 48 bits. */
typedef ULONGLONG BTH_ADDR;

/** The class of a device. */
typedef ULONG BTH_COD;

/** An endpoint of Bluetooth, without holes. */
struct __attribute__((__packed__)) _SOCKADDR_BTH {
    /** `AF_BTH`. */
    USHORT addressFamily;
    /** The device. */
    BTH_ADDR btAddr;
    /** The class of the service. */
    GUID serviceClassId;
    /** The channel, or `BT_PORT_ANY`. */
    ULONG port;
};

/** An endpoint of Bluetooth. */
typedef struct _SOCKADDR_BTH SOCKADDR_BTH;

/** A pointer to an endpoint of Bluetooth. */
typedef SOCKADDR_BTH *PSOCKADDR_BTH;

#include <ws2/ws2bth_after.h>

#endif /* _WS2BTH_H_ */
