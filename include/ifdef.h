/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _IFDEF_
#define _IFDEF_
#pragma GCC system_header

#include <ws2ipdef.h>
#include <ws2/windows_lean.h>

/** No part in particular. */
#define NET_IF_COMPARTMENT_ID_UNSPECIFIED 0
/** The part that everything is in. */
#define NET_IF_COMPARTMENT_ID_PRIMARY 1
/** No interface in particular. */
#define NET_IFINDEX_UNSPECIFIED 0
/** No interface in particular. */
#define IFI_UNSPECIFIED 0
/** It takes packets. */
#define IfOperStatusUp IfOperStatusUp
/** It does not. */
#define IfOperStatusDown IfOperStatusDown
/** It is being tested. */
#define IfOperStatusTesting IfOperStatusTesting
/** Nobody knows. */
#define IfOperStatusUnknown IfOperStatusUnknown
/** It waits for something else to happen. */
#define IfOperStatusDormant IfOperStatusDormant
/** A part of it is missing. */
#define IfOperStatusNotPresent IfOperStatusNotPresent
/** What it stands on does not work. */
#define IfOperStatusLowerLayerDown IfOperStatusLowerLayerDown
/** It takes packets. */
#define NET_IF_OPER_STATUS_UP NET_IF_OPER_STATUS_UP
/** It does not. */
#define NET_IF_OPER_STATUS_DOWN NET_IF_OPER_STATUS_DOWN
/** It is being tested. */
#define NET_IF_OPER_STATUS_TESTING NET_IF_OPER_STATUS_TESTING
/** Nobody knows. */
#define NET_IF_OPER_STATUS_UNKNOWN NET_IF_OPER_STATUS_UNKNOWN
/** It waits for something else to happen. */
#define NET_IF_OPER_STATUS_DORMANT NET_IF_OPER_STATUS_DORMANT
/** A part of it is missing. */
#define NET_IF_OPER_STATUS_NOT_PRESENT NET_IF_OPER_STATUS_NOT_PRESENT
/** What it stands on does not work. */
#define NET_IF_OPER_STATUS_LOWER_LAYER_DOWN NET_IF_OPER_STATUS_LOWER_LAYER_DOWN
/** It is. */
#define NET_IF_ADMIN_STATUS_UP NET_IF_ADMIN_STATUS_UP
/** It is not. */
#define NET_IF_ADMIN_STATUS_DOWN NET_IF_ADMIN_STATUS_DOWN
/** It is to be tested. */
#define NET_IF_ADMIN_STATUS_TESTING NET_IF_ADMIN_STATUS_TESTING
/** Nobody knows. */
#define MediaConnectStateUnknown MediaConnectStateUnknown
/** There is. */
#define MediaConnectStateConnected MediaConnectStateConnected
/** There is not. */
#define MediaConnectStateDisconnected MediaConnectStateDisconnected
/** This machine. */
#define NET_IF_ACCESS_LOOPBACK NET_IF_ACCESS_LOOPBACK
/** Everybody on the link at once. */
#define NET_IF_ACCESS_BROADCAST NET_IF_ACCESS_BROADCAST
/** One other. */
#define NET_IF_ACCESS_POINT_TO_POINT NET_IF_ACCESS_POINT_TO_POINT
/** Several, one at a time. */
#define NET_IF_ACCESS_POINT_TO_MULTI_POINT NET_IF_ACCESS_POINT_TO_MULTI_POINT
/** Above all others. */
#define NET_IF_ACCESS_MAXIMUM NET_IF_ACCESS_MAXIMUM
/** Both. */
#define NET_IF_DIRECTION_SENDRECEIVE NET_IF_DIRECTION_SENDRECEIVE
/** Out. */
#define NET_IF_DIRECTION_SENDONLY NET_IF_DIRECTION_SENDONLY
/** In. */
#define NET_IF_DIRECTION_RECEIVEONLY NET_IF_DIRECTION_RECEIVEONLY
/** Above all others. */
#define NET_IF_DIRECTION_MAXIMUM NET_IF_DIRECTION_MAXIMUM
/** It is there with the cable. */
#define NET_IF_CONNECTION_DEDICATED NET_IF_CONNECTION_DEDICATED
/** Others connect. */
#define NET_IF_CONNECTION_PASSIVE NET_IF_CONNECTION_PASSIVE
/** It is made when there is something to send. */
#define NET_IF_CONNECTION_DEMAND NET_IF_CONNECTION_DEMAND
/** Above all others. */
#define NET_IF_CONNECTION_MAXIMUM NET_IF_CONNECTION_MAXIMUM
/** They are not. */
#define TUNNEL_TYPE_NONE TUNNEL_TYPE_NONE
/** In no way that is listed here. */
#define TUNNEL_TYPE_OTHER TUNNEL_TYPE_OTHER
/** Into those of the other protocol. */
#define TUNNEL_TYPE_DIRECT TUNNEL_TYPE_DIRECT
/** As 6to4 does. */
#define TUNNEL_TYPE_6TO4 TUNNEL_TYPE_6TO4
/** As ISATAP does. */
#define TUNNEL_TYPE_ISATAP TUNNEL_TYPE_ISATAP
/** As Teredo does. */
#define TUNNEL_TYPE_TEREDO TUNNEL_TYPE_TEREDO
/** As IP-HTTPS does. */
#define TUNNEL_TYPE_IPHTTPS TUNNEL_TYPE_IPHTTPS
/** It does not. */
#define IF_OPER_STATUS_NON_OPERATIONAL IF_OPER_STATUS_NON_OPERATIONAL
/** It is not connected. */
#define IF_OPER_STATUS_UNREACHABLE IF_OPER_STATUS_UNREACHABLE
/** There is no cable. */
#define IF_OPER_STATUS_DISCONNECTED IF_OPER_STATUS_DISCONNECTED
/** It is connecting. */
#define IF_OPER_STATUS_CONNECTING IF_OPER_STATUS_CONNECTING
/** It is connected. */
#define IF_OPER_STATUS_CONNECTED IF_OPER_STATUS_CONNECTED
/** It takes packets. */
#define IF_OPER_STATUS_OPERATIONAL IF_OPER_STATUS_OPERATIONAL
/** It does not work. */
#define MIB_IF_OPER_STATUS_NON_OPERATIONAL 0
/** It is not connected. */
#define MIB_IF_OPER_STATUS_UNREACHABLE 1
/** There is no cable. */
#define MIB_IF_OPER_STATUS_DISCONNECTED 2
/** It is connecting. */
#define MIB_IF_OPER_STATUS_CONNECTING 3
/** It is connected. */
#define MIB_IF_OPER_STATUS_CONNECTED 4
/** It takes packets. */
#define MIB_IF_OPER_STATUS_OPERATIONAL 5
/** It is to work. */
#define MIB_IF_ADMIN_STATUS_UP 1
/** It is not to work. */
#define MIB_IF_ADMIN_STATUS_DOWN 2
/** It is to be tested. */
#define MIB_IF_ADMIN_STATUS_TESTING 3
/** The characters of a name or description. */
#define IF_MAX_STRING_SIZE 256
/** The bytes of a physical address. */
#define IF_MAX_PHYS_ADDRESS_LENGTH 32
/** The least of the kinds. */
#define MIN_IF_TYPE 1
/** None of the kinds. */
#define IF_TYPE_OTHER 1
/** An interface to an IMP. */
#define IF_TYPE_REGULAR_1822 2
/** An interface to an IMP by HDH. */
#define IF_TYPE_HDH_1822 3
/** X.25 of the Defense Data Network. */
#define IF_TYPE_DDN_X25 4
/** X.25. */
#define IF_TYPE_RFC877_X25 5
/** Ethernet. */
#define IF_TYPE_ETHERNET_CSMACD 6
/** Ethernet by ISO 8802-3. */
#define IF_TYPE_IS088023_CSMACD 7
/** Token bus. */
#define IF_TYPE_ISO88024_TOKENBUS 8
/** Token ring. */
#define IF_TYPE_ISO88025_TOKENRING 9
/** FDDI. */
#define IF_TYPE_FDDI 15
/** ISDN. */
#define IF_TYPE_BASIC_ISDN 20
/** ISDN by a primary rate. */
#define IF_TYPE_PRIMARY_ISDN 21
/** A serial line of a maker's own. */
#define IF_TYPE_PROP_POINT2POINT_SERIAL 22
/** PPP. */
#define IF_TYPE_PPP 23
/** To this machine. */
#define IF_TYPE_SOFTWARE_LOOPBACK 24
/** SLIP. */
#define IF_TYPE_SLIP 28
/** Frame relay. */
#define IF_TYPE_FRAMERELAY 32
/** ATM. */
#define IF_TYPE_ATM 37
/** A modem. */
#define IF_TYPE_MODEM 48
/** Made by software. */
#define IF_TYPE_PROP_VIRTUAL 53
/** A wireless network. */
#define IF_TYPE_IEEE80211 71
/** IP over ATM. */
#define IF_TYPE_IPOVER_ATM 114
/** A tunnel. */
#define IF_TYPE_TUNNEL 131
/** IEEE 1394. */
#define IF_TYPE_IEEE1394 144
/** A virtual network of the second layer. */
#define IF_TYPE_L2_VLAN 135
/** A virtual network of the third layer. */
#define IF_TYPE_L3_IPVLAN 136
/** A bridge. */
#define IF_TYPE_BRIDGE 209
/** A mobile network of the GSM family. */
#define IF_TYPE_WWANPP 243
/** A mobile network of the CDMA family. */
#define IF_TYPE_WWANPP2 244
/** None of the kinds. */
#define MIB_IF_TYPE_OTHER 1
/** Ethernet. */
#define MIB_IF_TYPE_ETHERNET 6
/** Token ring. */
#define MIB_IF_TYPE_TOKENRING 9
/** FDDI. */
#define MIB_IF_TYPE_FDDI 15
/** PPP. */
#define MIB_IF_TYPE_PPP 23
/** To this machine. */
#define MIB_IF_TYPE_LOOPBACK 24
/** SLIP. */
#define MIB_IF_TYPE_SLIP 28
/** A part of the network that knows nothing of the others. */
typedef UINT32 NET_IF_COMPARTMENT_ID;

/** The number of an interface. */
typedef ULONG NET_IFINDEX;

/** Whether an interface works. */
typedef enum _IF_OPER_STATUS {
    /** It takes packets. */
    IfOperStatusUp = 1,
    /** It does not. */
    IfOperStatusDown = 2,
    /** It is being tested. */
    IfOperStatusTesting = 3,
    /** Nobody knows. */
    IfOperStatusUnknown = 4,
    /** It waits for something else to happen. */
    IfOperStatusDormant = 5,
    /** A part of it is missing. */
    IfOperStatusNotPresent = 6,
    /** What it stands on does not work. */
    IfOperStatusLowerLayerDown = 7
} IF_OPER_STATUS;

/** Whether an interface works. */
typedef enum _NET_IF_OPER_STATUS {
    /** It takes packets. */
    NET_IF_OPER_STATUS_UP = 1,
    /** It does not. */
    NET_IF_OPER_STATUS_DOWN = 2,
    /** It is being tested. */
    NET_IF_OPER_STATUS_TESTING = 3,
    /** Nobody knows. */
    NET_IF_OPER_STATUS_UNKNOWN = 4,
    /** It waits for something else to happen. */
    NET_IF_OPER_STATUS_DORMANT = 5,
    /** A part of it is missing. */
    NET_IF_OPER_STATUS_NOT_PRESENT = 6,
    /** What it stands on does not work. */
    NET_IF_OPER_STATUS_LOWER_LAYER_DOWN = 7
} NET_IF_OPER_STATUS;

/** Whether an interface is to work. */
typedef enum _NET_IF_ADMIN_STATUS {
    /** It is. */
    NET_IF_ADMIN_STATUS_UP = 1,
    /** It is not. */
    NET_IF_ADMIN_STATUS_DOWN = 2,
    /** It is to be tested. */
    NET_IF_ADMIN_STATUS_TESTING = 3
} NET_IF_ADMIN_STATUS;

/** Whether there is a cable, or its like. */
typedef enum _NET_IF_MEDIA_CONNECT_STATE {
    /** Nobody knows. */
    MediaConnectStateUnknown = 0,
    /** There is. */
    MediaConnectStateConnected = 1,
    /** There is not. */
    MediaConnectStateDisconnected = 2
} NET_IF_MEDIA_CONNECT_STATE;

/** Whom an interface reaches. */
typedef enum _NET_IF_ACCESS_TYPE {
    /** This machine. */
    NET_IF_ACCESS_LOOPBACK = 1,
    /** Everybody on the link at once. */
    NET_IF_ACCESS_BROADCAST = 2,
    /** One other. */
    NET_IF_ACCESS_POINT_TO_POINT = 3,
    /** Several, one at a time. */
    NET_IF_ACCESS_POINT_TO_MULTI_POINT = 4,
    /** Above all others. */
    NET_IF_ACCESS_MAXIMUM = 5
} NET_IF_ACCESS_TYPE;

/** Which way packets go. */
typedef enum _NET_IF_DIRECTION_TYPE {
    /** Both. */
    NET_IF_DIRECTION_SENDRECEIVE = 0,
    /** Out. */
    NET_IF_DIRECTION_SENDONLY = 1,
    /** In. */
    NET_IF_DIRECTION_RECEIVEONLY = 2,
    /** Above all others. */
    NET_IF_DIRECTION_MAXIMUM = 3
} NET_IF_DIRECTION_TYPE;

/** How a connection comes about. */
typedef enum _NET_IF_CONNECTION_TYPE {
    /** It is there with the cable. */
    NET_IF_CONNECTION_DEDICATED = 1,
    /** Others connect. */
    NET_IF_CONNECTION_PASSIVE = 2,
    /** It is made when there is something to send. */
    NET_IF_CONNECTION_DEMAND = 3,
    /** Above all others. */
    NET_IF_CONNECTION_MAXIMUM = 4
} NET_IF_CONNECTION_TYPE;

/** How packets are packed into others. */
typedef enum _TUNNEL_TYPE {
    /** They are not. */
    TUNNEL_TYPE_NONE = 0,
    /** In no way that is listed here. */
    TUNNEL_TYPE_OTHER = 1,
    /** Into those of the other protocol. */
    TUNNEL_TYPE_DIRECT = 2,
    /** As 6to4 does. */
    TUNNEL_TYPE_6TO4 = 11,
    /** As ISATAP does. */
    TUNNEL_TYPE_ISATAP = 13,
    /** As Teredo does. */
    TUNNEL_TYPE_TEREDO = 14,
    /** As IP-HTTPS does. */
    TUNNEL_TYPE_IPHTTPS = 15
} TUNNEL_TYPE;

/** Whether an interface works, as the older functions tell. */
typedef enum _INTERNAL_IF_OPER_STATUS {
    /** It does not. */
    IF_OPER_STATUS_NON_OPERATIONAL = 0,
    /** It is not connected. */
    IF_OPER_STATUS_UNREACHABLE = 1,
    /** There is no cable. */
    IF_OPER_STATUS_DISCONNECTED = 2,
    /** It is connecting. */
    IF_OPER_STATUS_CONNECTING = 3,
    /** It is connected. */
    IF_OPER_STATUS_CONNECTED = 4,
    /** It takes packets. */
    IF_OPER_STATUS_OPERATIONAL = 5
} INTERNAL_IF_OPER_STATUS;

/** What an interface is: one of `IF_TYPE_...`. */
typedef ULONG IFTYPE;

/** A pointer to the number of an interface. */
typedef NET_IFINDEX *PNET_IFINDEX;

/** The number of an interface. */
typedef NET_IFINDEX IF_INDEX;

/** A pointer to the number of an interface. */
typedef NET_IFINDEX *PIF_INDEX;

/** What an interface is: one of `IF_TYPE_...`. */
typedef UINT32 NET_IFTYPE;

/** A pointer to a `NET_IF_COMPARTMENT_ID`. */
typedef NET_IF_COMPARTMENT_ID *PNET_IF_COMPARTMENT_ID;

/** The network that an interface leads to. */
typedef GUID NET_IF_NETWORK_GUID;

/** A pointer to a `NET_IF_NETWORK_GUID`. */
typedef GUID *PNET_IF_NETWORK_GUID;

/** An interface by a number that stays its own. */
union _NET_LUID_LH {
    /** The whole. */
    ULONG64 Value;
    /** Its parts. */
    struct {
        /** The parts. */
        ULONG64 Reserved : 24;
        ULONG64 NetLuidIndex : 24;
        ULONG64 IfType : 16;
    } Info;
};

/** `_NET_LUID_LH`. */
typedef union _NET_LUID_LH NET_LUID_LH;

/** `_NET_LUID_LH`. */
typedef union _NET_LUID_LH NET_LUID;

/** `_NET_LUID_LH`. */
typedef union _NET_LUID_LH IF_LUID;

/** A pointer to `_NET_LUID_LH`. */
typedef union _NET_LUID_LH *PNET_LUID_LH;

/** A pointer to `_NET_LUID_LH`. */
typedef union _NET_LUID_LH *PNET_LUID;

/** A pointer to `_NET_LUID_LH`. */
typedef union _NET_LUID_LH *PIF_LUID;

/** A pointer to `NET_IF_OPER_STATUS`. */
typedef NET_IF_OPER_STATUS *PNET_IF_OPER_STATUS;

/** A pointer to `NET_IF_ADMIN_STATUS`. */
typedef NET_IF_ADMIN_STATUS *PNET_IF_ADMIN_STATUS;

/** A pointer to `NET_IF_MEDIA_CONNECT_STATE`. */
typedef NET_IF_MEDIA_CONNECT_STATE *PNET_IF_MEDIA_CONNECT_STATE;

/** A pointer to `NET_IF_ACCESS_TYPE`. */
typedef NET_IF_ACCESS_TYPE *PNET_IF_ACCESS_TYPE;

/** A pointer to `NET_IF_DIRECTION_TYPE`. */
typedef NET_IF_DIRECTION_TYPE *PNET_IF_DIRECTION_TYPE;

/** A pointer to `NET_IF_CONNECTION_TYPE`. */
typedef NET_IF_CONNECTION_TYPE *PNET_IF_CONNECTION_TYPE;

/** A pointer to `TUNNEL_TYPE`. */
typedef TUNNEL_TYPE *PTUNNEL_TYPE;


#endif /* _IFDEF_ */
