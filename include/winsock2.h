/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WINSOCK2API_
#define _WINSOCK2API_
#pragma GCC system_header

#include <ws2/winsock2_before.h>

/** The longest description in [`WSAData`], in characters. */
#define WSADESCRIPTION_LEN 256
/** The longest status in [`WSAData`], in characters. */
#define WSASYS_STATUS_LEN 128
/** No particular family. */
#define AF_UNSPEC 0
/** Local to the machine. */
#define AF_UNIX 1
/** IPv4. */
#define AF_INET 2
/** ARPANET IMP addresses. */
#define AF_IMPLINK 3
/** PUP protocols. */
#define AF_PUP 4
/** MIT CHAOS protocols. */
#define AF_CHAOS 5
/** XEROX NS protocols. */
#define AF_NS 6
/** IPX and SPX. */
#define AF_IPX AF_NS
/** ISO protocols. */
#define AF_ISO 7
/** OSI protocols. */
#define AF_OSI AF_ISO
/** European computer manufacturers. */
#define AF_ECMA 8
/** Datakit protocols. */
#define AF_DATAKIT 9
/** CCITT protocols, X.25. */
#define AF_CCITT 10
/** IBM SNA. */
#define AF_SNA 11
/** DECnet. */
#define AF_DECnet 12
/** Direct data link interface. */
#define AF_DLI 13
/** LAT. */
#define AF_LAT 14
/** NSC Hyperchannel. */
#define AF_HYLINK 15
/** AppleTalk. */
#define AF_APPLETALK 16
/** NetBIOS names. */
#define AF_NETBIOS 17
/** VoiceView. */
#define AF_VOICEVIEW 18
/** Firefox protocols. */
#define AF_FIREFOX 19
/** Somebody uses this number. */
#define AF_UNKNOWN1 20
/** Banyan. */
#define AF_BAN 21
/** Native ATM services. */
#define AF_ATM 22
/** IPv6. */
#define AF_INET6 23
/** Microsoft's clusters. */
#define AF_CLUSTER 24
/** IEEE 1284.4. */
#define AF_12844 25
/** Infrared. */
#define AF_IRDA 26
/** Network designers. */
#define AF_NETDES 28
/** TCN. */
#define AF_TCNPROCESS 29
/** TCN. */
#define AF_TCNMESSAGE 30
/** ICLFXBM. */
#define AF_ICLFXBM 31
/** Bluetooth. */
#define AF_BTH 32
/** Link layer. */
#define AF_LINK 33
/** Hyper-V. */
#define AF_HYPERV 34
/** Above every family. */
#define AF_MAX 35
/** No particular family. */
#define PF_UNSPEC AF_UNSPEC
/** Local to the machine. */
#define PF_UNIX AF_UNIX
/** IPv4. */
#define PF_INET AF_INET
/** ARPANET IMP addresses. */
#define PF_IMPLINK AF_IMPLINK
/** PUP protocols. */
#define PF_PUP AF_PUP
/** MIT CHAOS protocols. */
#define PF_CHAOS AF_CHAOS
/** XEROX NS protocols. */
#define PF_NS AF_NS
/** IPX and SPX. */
#define PF_IPX AF_IPX
/** ISO protocols. */
#define PF_ISO AF_ISO
/** OSI protocols. */
#define PF_OSI AF_OSI
/** European computer manufacturers. */
#define PF_ECMA AF_ECMA
/** Datakit protocols. */
#define PF_DATAKIT AF_DATAKIT
/** CCITT protocols, X.25. */
#define PF_CCITT AF_CCITT
/** IBM SNA. */
#define PF_SNA AF_SNA
/** DECnet. */
#define PF_DECnet AF_DECnet
/** Direct data link interface. */
#define PF_DLI AF_DLI
/** LAT. */
#define PF_LAT AF_LAT
/** NSC Hyperchannel. */
#define PF_HYLINK AF_HYLINK
/** AppleTalk. */
#define PF_APPLETALK AF_APPLETALK
/** VoiceView. */
#define PF_VOICEVIEW AF_VOICEVIEW
/** Firefox protocols. */
#define PF_FIREFOX AF_FIREFOX
/** Somebody uses this number. */
#define PF_UNKNOWN1 AF_UNKNOWN1
/** Banyan. */
#define PF_BAN AF_BAN
/** Native ATM services. */
#define PF_ATM AF_ATM
/** IPv6. */
#define PF_INET6 AF_INET6
/** Bluetooth. */
#define PF_BTH AF_BTH
/** Above every family. */
#define PF_MAX AF_MAX
/** Every address of this machine. */
#define INADDR_ANY 0x00000000
/** 127.0.0.1. */
#define INADDR_LOOPBACK 0x7f000001
/** 255.255.255.255. */
#define INADDR_BROADCAST 0xffffffffu
/** What `inet_addr` answers when the text is no address. */
#define INADDR_NONE 0xffffffffu
/** Every address of this machine. */
#define ADDR_ANY INADDR_ANY
/** The network of a class A address. */
#define IN_CLASSA_NET 0xff000000u
/** The host in a class A address. */
#define IN_CLASSA_HOST 0x00ffffff
/** The network of a class B address. */
#define IN_CLASSB_NET 0xffff0000u
/** The host in a class B address. */
#define IN_CLASSB_HOST 0x0000ffff
/** The network of a class C address. */
#define IN_CLASSC_NET 0xffffff00u
/** The host in a class C address. */
#define IN_CLASSC_HOST 0x000000ff
/** The prefix of a multicast address. */
#define IN_CLASSD_NET 0xf0000000u
/** The group in a multicast address. */
#define IN_CLASSD_HOST 0x0fffffff
/** The shift to the network of a class A address. */
#define IN_CLASSA_NSHIFT 24
/** The end of class A. */
#define IN_CLASSA_MAX 128
/** The shift to the network of a class B address. */
#define IN_CLASSB_NSHIFT 16
/** The end of class B. */
#define IN_CLASSB_MAX 65536
/** The shift to the network of a class C address. */
#define IN_CLASSC_NSHIFT 8
/** The shift to the prefix of a multicast address. */
#define IN_CLASSD_NSHIFT 28
/** The size of `SOCKADDR_STORAGE`, in bytes. */
#define _SS_MAXSIZE 128
/** The alignment of `SOCKADDR_STORAGE`, in bytes. */
#define _SS_ALIGNSIZE 8
/** The bytes between the family and the alignment. */
#define _SS_PAD1SIZE 6
/** The bytes behind the alignment. */
#define _SS_PAD2SIZE 112
/** No data in this direction. */
#define SERVICETYPE_NOTRAFFIC 0x00000000
/** As well as can be. */
#define SERVICETYPE_BESTEFFORT 0x00000001
/** As on a network with little load. */
#define SERVICETYPE_CONTROLLEDLOAD 0x00000002
/** With a guaranteed delay. */
#define SERVICETYPE_GUARANTEED 0x00000003
/** The network does not carry the flow. */
#define SERVICETYPE_NETWORK_UNAVAILABLE 0x00000004
/** The number fits every type. */
#define SERVICETYPE_GENERAL_INFORMATION 0x00000005
/** The flow stays as it is. */
#define SERVICETYPE_NOCHANGE 0x00000006
/** Data beyond the description. */
#define SERVICETYPE_NONCONFORMING 0x00000009
/** Control of the network. */
#define SERVICETYPE_NETWORK_CONTROL 0x0000000A
/** Better than as well as can be. */
#define SERVICETYPE_QUALITATIVE 0x0000000D
/** As well as can be, without traffic control. */
#define SERVICE_BESTEFFORT 0x80010000u
/** As with little load, without traffic control. */
#define SERVICE_CONTROLLEDLOAD 0x80020000u
/** Guaranteed, without traffic control. */
#define SERVICE_GUARANTEED 0x80040000u
/** Better than as well as can be, without traffic control. */
#define SERVICE_QUALITATIVE 0x80200000u
/** Without traffic control. */
#define SERVICE_NO_TRAFFIC_CONTROL 0x81000000u
/** Without signalling. */
#define SERVICE_NO_QOS_SIGNALING 0x40000000
/** A number that is left to the provider. */
#define QOS_NOT_SPECIFIED 0xFFFFFFFFu
/** A rate without limit. */
#define POSITIVE_INFINITY_RATE 0xFFFFFFFEu
/** A stream of bytes over a connection. */
#define SOCK_STREAM 1
/** Datagrams. */
#define SOCK_DGRAM 2
/** Access to the protocol itself. */
#define SOCK_RAW 3
/** Datagrams that arrive. */
#define SOCK_RDM 4
/** Packets in order over a connection. */
#define SOCK_SEQPACKET 5
/** Hop-by-hop options of IPv6. */
#define IPPROTO_HOPOPTS IPPROTO_HOPOPTS
/** Control messages of IPv4. */
#define IPPROTO_ICMP IPPROTO_ICMP
/** Group management. */
#define IPPROTO_IGMP IPPROTO_IGMP
/** Gateway to gateway. */
#define IPPROTO_GGP IPPROTO_GGP
/** IPv4. */
#define IPPROTO_IPV4 IPPROTO_IPV4
/** Streams. */
#define IPPROTO_ST IPPROTO_ST
/** TCP. */
#define IPPROTO_TCP IPPROTO_TCP
/** Core based trees. */
#define IPPROTO_CBT IPPROTO_CBT
/** Exterior gateways. */
#define IPPROTO_EGP IPPROTO_EGP
/** Interior gateways. */
#define IPPROTO_IGP IPPROTO_IGP
/** PUP. */
#define IPPROTO_PUP IPPROTO_PUP
/** UDP. */
#define IPPROTO_UDP IPPROTO_UDP
/** XNS IDP. */
#define IPPROTO_IDP IPPROTO_IDP
/** Reliable data. */
#define IPPROTO_RDP IPPROTO_RDP
/** IPv6. */
#define IPPROTO_IPV6 IPPROTO_IPV6
/** The routing header of IPv6. */
#define IPPROTO_ROUTING IPPROTO_ROUTING
/** The fragmentation header of IPv6. */
#define IPPROTO_FRAGMENT IPPROTO_FRAGMENT
/** The encapsulating security payload. */
#define IPPROTO_ESP IPPROTO_ESP
/** The authentication header. */
#define IPPROTO_AH IPPROTO_AH
/** Control messages of IPv6. */
#define IPPROTO_ICMPV6 IPPROTO_ICMPV6
/** No next header of IPv6. */
#define IPPROTO_NONE IPPROTO_NONE
/** Destination options of IPv6. */
#define IPPROTO_DSTOPTS IPPROTO_DSTOPTS
/** Net disks. */
#define IPPROTO_ND IPPROTO_ND
/** ICLFXBM. */
#define IPPROTO_ICLFXBM IPPROTO_ICLFXBM
/** Protocol independent multicast. */
#define IPPROTO_PIM IPPROTO_PIM
/** Pragmatic general multicast. */
#define IPPROTO_PGM IPPROTO_PGM
/** Layer 2 tunnels. */
#define IPPROTO_L2TP IPPROTO_L2TP
/** SCTP. */
#define IPPROTO_SCTP IPPROTO_SCTP
/** Raw IP packets. */
#define IPPROTO_RAW IPPROTO_RAW
/** Above every protocol. */
#define IPPROTO_MAX IPPROTO_MAX
/** Reserved. */
#define IPPROTO_RESERVED_RAW IPPROTO_RESERVED_RAW
/** Reserved. */
#define IPPROTO_RESERVED_IPSEC IPPROTO_RESERVED_IPSEC
/** Reserved. */
#define IPPROTO_RESERVED_IPSECOFFLOAD IPPROTO_RESERVED_IPSECOFFLOAD
/** Reserved. */
#define IPPROTO_RESERVED_WNV IPPROTO_RESERVED_WNV
/** Reserved. */
#define IPPROTO_RESERVED_MAX IPPROTO_RESERVED_MAX
/** IPv4, as the level of an option. */
#define IPPROTO_IP 0
/** Reliable multicast. */
#define IPPROTO_RM 113
/** TCP port multiplexer. */
#define IPPORT_TCPMUX 1
/** Echo. */
#define IPPORT_ECHO 7
/** Discard. */
#define IPPORT_DISCARD 9
/** Users. */
#define IPPORT_SYSTAT 11
/** Day and time. */
#define IPPORT_DAYTIME 13
/** Network status. */
#define IPPORT_NETSTAT 15
/** Quote of the day. */
#define IPPORT_QOTD 17
/** Message send. */
#define IPPORT_MSP 18
/** Character generator. */
#define IPPORT_CHARGEN 19
/** File transfer, data. */
#define IPPORT_FTP_DATA 20
/** File transfer. */
#define IPPORT_FTP 21
/** Telnet. */
#define IPPORT_TELNET 23
/** Mail. */
#define IPPORT_SMTP 25
/** Time. */
#define IPPORT_TIMESERVER 37
/** Names. */
#define IPPORT_NAMESERVER 42
/** Who is. */
#define IPPORT_WHOIS 43
/** Mail transfer. */
#define IPPORT_MTP 57
/** Trivial file transfer. */
#define IPPORT_TFTP 69
/** Remote job entry. */
#define IPPORT_RJE 77
/** Finger. */
#define IPPORT_FINGER 79
/** Terminal link. */
#define IPPORT_TTYLINK 87
/** SUPDUP. */
#define IPPORT_SUPDUP 95
/** Mail boxes. */
#define IPPORT_POP3 110
/** Network time. */
#define IPPORT_NTP 123
/** Endpoint mapper. */
#define IPPORT_EPMAP 135
/** NetBIOS names. */
#define IPPORT_NETBIOS_NS 137
/** NetBIOS datagrams. */
#define IPPORT_NETBIOS_DGM 138
/** NetBIOS sessions. */
#define IPPORT_NETBIOS_SSN 139
/** Mail folders. */
#define IPPORT_IMAP 143
/** Network management. */
#define IPPORT_SNMP 161
/** Network management traps. */
#define IPPORT_SNMP_TRAP 162
/** Mail folders, version 3. */
#define IPPORT_IMAP3 220
/** Directories. */
#define IPPORT_LDAP 389
/** The web, secured. */
#define IPPORT_HTTPS 443
/** Shared files. */
#define IPPORT_MICROSOFT_DS 445
/** Remote execution. */
#define IPPORT_EXECSERVER 512
/** Remote login. */
#define IPPORT_LOGINSERVER 513
/** Remote commands. */
#define IPPORT_CMDSERVER 514
/** Extended file names. */
#define IPPORT_EFSSERVER 520
/** Mail notices. */
#define IPPORT_BIFFUDP 512
/** Who is logged in. */
#define IPPORT_WHOSERVER 513
/** Routes. */
#define IPPORT_ROUTESERVER 520
/** Where the ports begin that anybody may use. */
#define IPPORT_RESERVED 1024
/** The first registered port. */
#define IPPORT_REGISTERED_MIN 1024
/** The last registered port. */
#define IPPORT_REGISTERED_MAX 0xbfff
/** The first dynamic port. */
#define IPPORT_DYNAMIC_MIN 0xc000
/** The last dynamic port. */
#define IPPORT_DYNAMIC_MAX 0xffff
/** `shutdown`: nothing more will be received. */
#define SD_RECEIVE 0
/** `shutdown`: nothing more will be sent. */
#define SD_SEND 1
/** `shutdown`: both. */
#define SD_BOTH 2
/** `listen`: the system's greatest reasonable queue. */
#define SOMAXCONN 0x7fffffff
/** Urgent data. */
#define MSG_OOB 0x1
/** Look at the data and leave it. */
#define MSG_PEEK 0x2
/** Only to hosts on the same link. */
#define MSG_DONTROUTE 0x4
/** Receive until the buffer is full. */
#define MSG_WAITALL 0x8
/** Complete without waiting for more data. */
#define MSG_PUSH_IMMEDIATE 0x20
/** A part of a message. */
#define MSG_PARTIAL 0x8000
/** Reserved. */
#define MSG_INTERRUPT 0x10
/** The datagram was longer than the buffer. */
#define MSG_TRUNC 0x0100
/** The control data was longer than the buffer. */
#define MSG_CTRUNC 0x0200
/** The datagram was a broadcast. */
#define MSG_BCAST 0x0400
/** The datagram was a multicast. */
#define MSG_MCAST 0x0800
/** An error of an earlier datagram. */
#define MSG_ERRQUEUE 0x1000
/** The greatest number of buffers in version 1.1. */
#define MSG_MAXIOVLEN 16
/** The socket can do overlapped operations. */
#define WSA_FLAG_OVERLAPPED 0x01
/** A root in the control plane of a multipoint session. */
#define WSA_FLAG_MULTIPOINT_C_ROOT 0x02
/** A leaf in the control plane of a multipoint session. */
#define WSA_FLAG_MULTIPOINT_C_LEAF 0x04
/** A root in the data plane of a multipoint session. */
#define WSA_FLAG_MULTIPOINT_D_ROOT 0x08
/** A leaf in the data plane of a multipoint session. */
#define WSA_FLAG_MULTIPOINT_D_LEAF 0x10
/** The access control list can be read and set. */
#define WSA_FLAG_ACCESS_SYSTEM_SECURITY 0x40
/** Child processes do not inherit the socket. */
#define WSA_FLAG_NO_HANDLE_INHERIT 0x80
/** The socket can do registered I/O. */
#define WSA_FLAG_REGISTERED_IO 0x100
/** Family, type and protocol are those of the protocol information. */
#define FROM_PROTOCOL_INFO (-1)
/** A new group of sockets of any kind. */
#define SG_UNCONSTRAINED_GROUP 0x01
/** A new group of sockets that reach one peer. */
#define SG_CONSTRAINED_GROUP 0x02
/** The condition function accepts the connection. */
#define CF_ACCEPT 0x0000
/** The condition function refuses the connection. */
#define CF_REJECT 0x0001
/** The condition function cannot decide now. */
#define CF_DEFER 0x0002
/** `WSAJoinLeaf`: only to send. */
#define JL_SENDER_ONLY 0x01
/** `WSAJoinLeaf`: only to receive. */
#define JL_RECEIVER_ONLY 0x02
/** `WSAJoinLeaf`: to send and receive. */
#define JL_BOTH 0x04
/** The level of the options that any socket has. */
#define SOL_SOCKET 0xffff
/** `BOOL`: debugging output. */
#define SO_DEBUG 0x0001
/** `BOOL`, to read: the socket listens. */
#define SO_ACCEPTCONN 0x0002
/** `BOOL`: `bind` may take an address that is in use. */
#define SO_REUSEADDR 0x0004
/** `BOOL`: idle connections are probed. */
#define SO_KEEPALIVE 0x0008
/** `BOOL`: only to hosts on the same link. */
#define SO_DONTROUTE 0x0010
/** `BOOL`: broadcasts may be sent. */
#define SO_BROADCAST 0x0020
/** `BOOL`: go round the hardware where possible. */
#define SO_USELOOPBACK 0x0040
/** `LINGER`: closing waits until data has left. */
#define SO_LINGER 0x0080
/** `BOOL`: urgent data stays in the stream. */
#define SO_OOBINLINE 0x0100
/** `BOOL`: the contrary of `SO_LINGER`. */
#define SO_DONTLINGER (~SO_LINGER)
/** `BOOL`: nobody else may bind the address. */
#define SO_EXCLUSIVEADDRUSE (~SO_REUSEADDR)
/** `int`: the buffer for sending, in bytes. */
#define SO_SNDBUF 0x1001
/** `int`: the buffer for receiving, in bytes. */
#define SO_RCVBUF 0x1002
/** `int`: not supported. */
#define SO_SNDLOWAT 0x1003
/** `int`: not supported. */
#define SO_RCVLOWAT 0x1004
/** `DWORD`: how long sending blocks, in milliseconds. */
#define SO_SNDTIMEO 0x1005
/** `DWORD`: how long receiving blocks, in milliseconds. */
#define SO_RCVTIMEO 0x1006
/** `int`, to read: the socket's error, which reading clears. */
#define SO_ERROR 0x1007
/** `int`, to read: the socket's type. */
#define SO_TYPE 0x1008
/** `CSADDR_INFO`, to read: addresses, type and protocol. */
#define SO_BSP_STATE 0x1009
/** `GROUP`, to read: the socket's group. */
#define SO_GROUP_ID 0x2001
/** `int`: the priority within the group. */
#define SO_GROUP_PRIORITY 0x2002
/** `DWORD`, to read: the longest message, in bytes. */
#define SO_MAX_MSG_SIZE 0x2003
/** `WSAPROTOCOL_INFOA`, to read: the socket's protocol. */
#define SO_PROTOCOL_INFOA 0x2004
/** `WSAPROTOCOL_INFOW`, to read: the socket's protocol. */
#define SO_PROTOCOL_INFOW 0x2005
/** What the provider takes as its configuration. */
#define PVD_CONFIG 0x3001
/** `BOOL`: the program decides on connections before they are accepted. */
#define SO_CONDITIONAL_ACCEPT 0x3002
/** `BOOL`: no more connections for now. */
#define SO_PAUSE_ACCEPT 0x3003
/** `DWORD`: the network compartment. */
#define SO_COMPARTMENT_ID 0x3004
/** `BOOL`: ports that the system chooses are random. */
#define SO_RANDOMIZE_PORT 0x3005
/** `BOOL`: ports are chosen per local address. */
#define SO_PORT_SCALABILITY 0x3006
/** `BOOL`: ports are chosen when connecting. */
#define SO_REUSE_UNICASTPORT 0x3007
/** `BOOL`: multicast ports may be shared. */
#define SO_REUSE_MULTICASTPORT 0x3008
/** `SOCKADDR_STORAGE`, to read: where a redirected connection wanted to go. */
#define SO_ORIGINAL_DST 0x300F
/** `SOCKADDR_STORAGE`, to read: where a redirected connection wanted to go. */
#define IP6T_SO_ORIGINAL_DST SO_ORIGINAL_DST
/** `int`: which sockets `socket` makes. */
#define SO_OPENTYPE 0x7008
/** For `SO_OPENTYPE`: not overlapped, alertable. */
#define SO_SYNCHRONOUS_ALERT 0x10
/** For `SO_OPENTYPE`: not overlapped. */
#define SO_SYNCHRONOUS_NONALERT 0x20
/** `int`, to read: the longest datagram, in bytes. */
#define SO_MAXDG 0x7009
/** `int`, to read: the longest datagram to the peer, in bytes. */
#define SO_MAXPATHDG 0x700A
/** Data that goes with a connection. */
#define SO_CONNDATA 0x7000
/** Options that go with a connection. */
#define SO_CONNOPT 0x7001
/** Data that goes with a disconnect. */
#define SO_DISCDATA 0x7002
/** Options that go with a disconnect. */
#define SO_DISCOPT 0x7003
/** `int`: how much data goes with a connection, in bytes. */
#define SO_CONNDATALEN 0x7004
/** `int`: how many options go with a connection, in bytes. */
#define SO_CONNOPTLEN 0x7005
/** `int`: how much data goes with a disconnect, in bytes. */
#define SO_DISCDATALEN 0x7006
/** `int`: how many options go with a disconnect, in bytes. */
#define SO_DISCOPTLEN 0x7007
/** `SOCKET`, to set: the listening socket of an `AcceptEx` that has completed. */
#define SO_UPDATE_ACCEPT_CONTEXT 0x700B
/** `DWORD`, to read: how long the socket has been connected, in seconds. */
#define SO_CONNECT_TIME 0x700C
/** To set: a `ConnectEx` has completed. */
#define SO_UPDATE_CONNECT_CONTEXT 0x7010
/** `BOOL`: small segments are sent at once. */
#define TCP_NODELAY 0x0001
/** `BOOL`: urgent data as in BSD. */
#define TCP_BSDURGENT 0x7000
/** There is data to receive. */
#define POLLRDNORM 0x0100
/** There is urgent data to receive. */
#define POLLRDBAND 0x0200
/** There is data to receive. */
#define POLLIN (POLLRDNORM | POLLRDBAND)
/** Not supported. */
#define POLLPRI 0x0400
/** Data can be sent. */
#define POLLWRNORM 0x0010
/** Data can be sent. */
#define POLLOUT POLLWRNORM
/** Urgent data can be sent. */
#define POLLWRBAND 0x0020
/** An error has occurred. */
#define POLLERR 0x0001
/** The connection is closed. */
#define POLLHUP 0x0002
/** Not a socket. */
#define POLLNVAL 0x0004
/** What `WSAStartup` tells about the library; the order of fields is that of 64-bit Windows. */
struct WSAData {
    /** The version that the program is to use. */
    WORD wVersion;
    /** The highest version that the library supports. */
    WORD wHighVersion;
    /** For version 1.1 only: how many sockets a process may open. */
    unsigned short iMaxSockets;
    /** For version 1.1 only: the longest datagram, in bytes. */
    unsigned short iMaxUdpDg;
    /** Unused since version 2. */
    char *lpVendorInfo;
    /** What the library is, zero-terminated. */
    char szDescription[257];
    /** The state of the library, zero-terminated. */
    char szSystemStatus[129];
};

/** A pointer to `WSAData`. */
typedef struct WSAData *LPWSADATA;

/** How well a flow is served: one of `SERVICETYPE_...`. */
typedef ULONG SERVICETYPE;

/** A protocol; what `protocol` means in `socket`. */
typedef enum {
    /** Hop-by-hop options of IPv6. */
    IPPROTO_HOPOPTS = 0,
    /** Control messages of IPv4. */
    IPPROTO_ICMP = 1,
    /** Group management. */
    IPPROTO_IGMP = 2,
    /** Gateway to gateway. */
    IPPROTO_GGP = 3,
    /** IPv4. */
    IPPROTO_IPV4 = 4,
    /** Streams. */
    IPPROTO_ST = 5,
    /** TCP. */
    IPPROTO_TCP = 6,
    /** Core based trees. */
    IPPROTO_CBT = 7,
    /** Exterior gateways. */
    IPPROTO_EGP = 8,
    /** Interior gateways. */
    IPPROTO_IGP = 9,
    /** PUP. */
    IPPROTO_PUP = 12,
    /** UDP. */
    IPPROTO_UDP = 17,
    /** XNS IDP. */
    IPPROTO_IDP = 22,
    /** Reliable data. */
    IPPROTO_RDP = 27,
    /** IPv6. */
    IPPROTO_IPV6 = 41,
    /** The routing header of IPv6. */
    IPPROTO_ROUTING = 43,
    /** The fragmentation header of IPv6. */
    IPPROTO_FRAGMENT = 44,
    /** The encapsulating security payload. */
    IPPROTO_ESP = 50,
    /** The authentication header. */
    IPPROTO_AH = 51,
    /** Control messages of IPv6. */
    IPPROTO_ICMPV6 = 58,
    /** No next header of IPv6. */
    IPPROTO_NONE = 59,
    /** Destination options of IPv6. */
    IPPROTO_DSTOPTS = 60,
    /** Net disks. */
    IPPROTO_ND = 77,
    /** ICLFXBM. */
    IPPROTO_ICLFXBM = 78,
    /** Protocol independent multicast. */
    IPPROTO_PIM = 103,
    /** Pragmatic general multicast. */
    IPPROTO_PGM = 113,
    /** Layer 2 tunnels. */
    IPPROTO_L2TP = 115,
    /** SCTP. */
    IPPROTO_SCTP = 132,
    /** Raw IP packets. */
    IPPROTO_RAW = 255,
    /** Above every protocol. */
    IPPROTO_MAX = 256,
    /** Reserved. */
    IPPROTO_RESERVED_RAW = 257,
    /** Reserved. */
    IPPROTO_RESERVED_IPSEC = 258,
    /** Reserved. */
    IPPROTO_RESERVED_IPSECOFFLOAD = 259,
    /** Reserved. */
    IPPROTO_RESERVED_WNV = 260,
    /** Reserved. */
    IPPROTO_RESERVED_MAX = 261
} IPPROTO;

/** `WSAData`. */
typedef struct WSAData WSADATA;

/** The family of an address. */
typedef USHORT ADDRESS_FAMILY;

/** An address of any family. */
struct sockaddr {
    /** One of `AF_...`. */
    ADDRESS_FAMILY sa_family;
    /** What the family puts here; not always all, and sometimes more. */
    CHAR sa_data[14];
};

/** An address of any family. */
typedef struct sockaddr SOCKADDR;

/** A pointer to an address. */
typedef struct sockaddr *PSOCKADDR;

/** A pointer to an address. */
typedef struct sockaddr *LPSOCKADDR;

/** An IPv4 address. */
struct in_addr {
    /** The address, whole or in parts. */
    union {
        /** Its bytes. */
        struct {
            /** The first. */
            UCHAR s_b1;
            /** The second. */
            UCHAR s_b2;
            /** The third. */
            UCHAR s_b3;
            /** The fourth. */
            UCHAR s_b4;
        } S_un_b;
        /** Its halves. */
        struct {
            /** The first. */
            USHORT s_w1;
            /** The second. */
            USHORT s_w2;
        } S_un_w;
        /** The whole, in network byte order. */
        ULONG S_addr;
    } S_un;
};

/** An IPv4 address. */
typedef struct in_addr IN_ADDR;

/** A pointer to an IPv4 address. */
typedef struct in_addr *PIN_ADDR;

/** A pointer to an IPv4 address. */
typedef struct in_addr *LPIN_ADDR;

/** An endpoint of IPv4. */
struct sockaddr_in {
    /** `AF_INET`. */
    ADDRESS_FAMILY sin_family;
    /** The port, in network byte order. */
    USHORT sin_port;
    /** The address, in network byte order. */
    struct in_addr sin_addr;
    /** Zero. */
    CHAR sin_zero[8];
};

/** An endpoint of IPv4. */
typedef struct sockaddr_in SOCKADDR_IN;

/** A pointer to an endpoint of IPv4. */
typedef struct sockaddr_in *PSOCKADDR_IN;

/** A pointer to an endpoint of IPv4. */
typedef struct sockaddr_in *LPSOCKADDR_IN;

/** Room for an address of any family. */
struct sockaddr_storage {
    /** One of `AF_...`. */
    ADDRESS_FAMILY ss_family;
    /** Room. */
    CHAR __ss_pad1[6];
    /** Makes the whole aligned. */
    long long __ss_align;
    /** Room. */
    CHAR __ss_pad2[112];
};

/** Room for an address of any family. */
typedef struct sockaddr_storage SOCKADDR_STORAGE;

/** A pointer to room for an address. */
typedef struct sockaddr_storage *PSOCKADDR_STORAGE;

/** A pointer to room for an address. */
typedef struct sockaddr_storage *LPSOCKADDR_STORAGE;

/** Room for an address of any family. */
typedef struct sockaddr_storage SOCKADDR_STORAGE_LH;

/** A pointer to room for an address. */
typedef struct sockaddr_storage *PSOCKADDR_STORAGE_LH;

/** An address and its length. */
struct _SOCKET_ADDRESS {
    /** The address. */
    LPSOCKADDR lpSockaddr;
    /** Its length, in bytes. */
    INT iSockaddrLength;
};

/** An address and its length. */
typedef struct _SOCKET_ADDRESS SOCKET_ADDRESS;

/** A pointer to an address and its length. */
typedef SOCKET_ADDRESS *PSOCKET_ADDRESS;

/** A pointer to an address and its length. */
typedef SOCKET_ADDRESS *LPSOCKET_ADDRESS;

/** Some addresses, with as many elements in the array as the count says. */
struct _SOCKET_ADDRESS_LIST {
    /** How many there are. */
    INT iAddressCount;
    /** The first of them; the others follow. */
    SOCKET_ADDRESS Address[1];
};

/** Some addresses. */
typedef struct _SOCKET_ADDRESS_LIST SOCKET_ADDRESS_LIST;

/** A pointer to some addresses. */
typedef SOCKET_ADDRESS_LIST *PSOCKET_ADDRESS_LIST;

/** A pointer to some addresses. */
typedef SOCKET_ADDRESS_LIST *LPSOCKET_ADDRESS_LIST;

/** How to reach a service: both ends of a connection, type and protocol. */
struct _CSADDR_INFO {
    /** This end, for `bind`. */
    SOCKET_ADDRESS LocalAddr;
    /** The other end, for `connect`. */
    SOCKET_ADDRESS RemoteAddr;
    /** One of `SOCK_...`. */
    INT iSocketType;
    /** One of `IPPROTO_...`. */
    INT iProtocol;
};

/** How to reach a service. */
typedef struct _CSADDR_INFO CSADDR_INFO;

/** A pointer to how to reach a service. */
typedef CSADDR_INFO *PCSADDR_INFO;

/** A pointer to how to reach a service. */
typedef CSADDR_INFO *LPCSADDR_INFO;

/** A protocol within a family. */
struct sockproto {
    /** One of `AF_...`. */
    USHORT sp_family;
    /** The protocol. */
    USHORT sp_protocol;
};

/** What a flow of data needs in one direction. */
struct _flowspec {
    /** The rate, in bytes per second. */
    ULONG TokenRate;
    /** The greatest burst, in bytes. */
    ULONG TokenBucketSize;
    /** The greatest rate, in bytes per second. */
    ULONG PeakBandwidth;
    /** The greatest delay, in microseconds. */
    ULONG Latency;
    /** The difference of the greatest and the least delay, in microseconds. */
    ULONG DelayVariation;
    /** One of `SERVICETYPE_...`. */
    SERVICETYPE ServiceType;
    /** The greatest packet, in bytes. */
    ULONG MaxSduSize;
    /** The least packet that is counted, in bytes. */
    ULONG MinimumPolicedSize;
};

/** What a flow of data needs in one direction. */
typedef struct _flowspec FLOWSPEC;

/** A pointer to what a flow needs. */
typedef FLOWSPEC *PFLOWSPEC;

/** A pointer to what a flow needs. */
typedef FLOWSPEC *LPFLOWSPEC;

/** A piece of memory. */
struct _WSABUF {
    /** Its length, in bytes. */
    ULONG len;
    /** Where it begins. */
    CHAR *buf;
};

/** A piece of memory. */
typedef struct _WSABUF WSABUF;

/** What a connection needs. */
struct _QualityOfService {
    /** Of the data sent. */
    FLOWSPEC SendingFlowspec;
    /** Of the data received. */
    FLOWSPEC ReceivingFlowspec;
    /** What else the provider takes. */
    WSABUF ProviderSpecific;
};

/** What a connection needs. */
typedef struct _QualityOfService QOS;

/** A pointer to what a connection needs. */
typedef QOS *LPQOS;

/** 8 bits. */
typedef unsigned char u_char;

/** 16 bits. */
typedef unsigned short u_short;

/** 32 bits. */
typedef unsigned int u_int;

/** 32 bits, also where the host's `u_long` has 64. */
typedef unsigned int u_long;

/** A pointer to a protocol. */
typedef IPPROTO *PIPROTO;

/** What `SO_LINGER` takes: whether and how long closing waits for data to leave. */
struct linger {
    /** Not 0: linger. */
    unsigned short l_onoff;
    /** How long, in seconds. */
    unsigned short l_linger;
};

/** What `SO_LINGER` takes. */
typedef struct linger LINGER;

/** A pointer to what `SO_LINGER` takes. */
typedef struct linger *PLINGER;

/** A pointer to what `SO_LINGER` takes. */
typedef struct linger *LPLINGER;

/** A pointer to a piece of memory, or to the first of several. */
typedef WSABUF *LPWSABUF;

/** A message for `WSASendMsg` and `WSARecvMsg`. */
struct _WSAMSG {
    /** The other side's address. */
    LPSOCKADDR name;
    /** Its length, in bytes. */
    INT namelen;
    /** The pieces of the data. */
    LPWSABUF lpBuffers;
    /** How many pieces. */
    ULONG dwBufferCount;
    /** The control data. */
    WSABUF Control;
    /** Any of `MSG_...`. */
    ULONG dwFlags;
};

/** A message. */
typedef struct _WSAMSG WSAMSG;

/** A pointer to a message. */
typedef WSAMSG *PWSAMSG;

/** A pointer to a message. */
typedef WSAMSG *LPWSAMSG;

/** The head of one item of control data. */
struct _WSACMSGHDR {
    /** The length of the item with its head, in bytes. */
    SIZE_T cmsg_len;
    /** The protocol it belongs to. */
    INT cmsg_level;
    /** What it is. */
    INT cmsg_type;
};

/** The head of one item of control data. */
typedef struct _WSACMSGHDR WSACMSGHDR;

/** A pointer to the head of one item of control data. */
typedef WSACMSGHDR *PWSACMSGHDR;

/** A pointer to the head of one item of control data. */
typedef WSACMSGHDR *LPWSACMSGHDR;

/** What `WSAAccept` asks about a connection: `CF_ACCEPT`, `CF_REJECT` or `CF_DEFER`. */
typedef int (*LPCONDITIONPROC)(LPWSABUF lpCallerId,
                               LPWSABUF lpCallerData,
                               LPQOS lpSQOS,
                               LPQOS lpGQOS,
                               LPWSABUF lpCalleeId,
                               LPWSABUF lpCalleeData,
                               GROUP *g,
                               DWORD_PTR dwCallbackData);

/** A span of time in seconds and microseconds. */
typedef struct timeval TIMEVAL;

/** A pointer to a span of time. */
typedef struct timeval *PTIMEVAL;

/** A pointer to a span of time. */
typedef struct timeval *LPTIMEVAL;

/** One socket that `WSAPoll` looks at. */
struct pollfd {
    /** The socket; a negative number is skipped. */
    SOCKET fd;
    /** What is asked for. */
    short events;
    /** What is the case. */
    short revents;
};

/** One socket that `WSAPoll` looks at. */
typedef struct pollfd WSAPOLLFD;

/** A pointer to one socket that `WSAPoll` looks at. */
typedef WSAPOLLFD *PWSAPOLLFD;

/** A pointer to one socket that `WSAPoll` looks at. */
typedef WSAPOLLFD *LPWSAPOLLFD;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Begins the use of Winsock by this process.
 *
 * # Parameters
 *
 * - `wVersionRequested`: the highest version the program can use, major version in the low byte.
 * - `lpWSAData`: where the details of the library go.
 *
 * # Returns
 *
 * 0, or the error itself; the last error stays as it is. Each success needs a `WSACleanup`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAVERNOTSUPPORTED` | the requested version is below 1.0 |
 * | `WSAEFAULT` | `lpWSAData` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsastartup>
 */
int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData) WS2_SYM(WSAStartup);

/**
 * Ends one use of Winsock; the call that matches the first `WSAStartup` closes every socket.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | there is no successful `WSAStartup` left to undo |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacleanup>
 */
int WSACleanup(void) WS2_SYM(WSACleanup);

/**
 * Answers the thread's last error.
 *
 * # Returns
 *
 * The error of the last call that failed on this thread; reading it does not reset it. The same
 * slot serves `GetLastError`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsagetlasterror>
 */
int WSAGetLastError(void) WS2_SYM(WSAGetLastError);

/**
 * Sets the thread's last error.
 *
 * # Parameters
 *
 * - `iError`: what the next `WSAGetLastError` of this thread answers.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsasetlasterror>
 *
 * # Differences from Windows
 *
 * - The page lists `WSANOTINITIALISED`, which a function without a result cannot report; it works
 *   before `WSAStartup`, as it does on Windows.
 */
void WSASetLastError(int iError) WS2_SYM(WSASetLastError);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
#define SO_PROTOCOL_INFO SO_PROTOCOL_INFOW
#else
#define SO_PROTOCOL_INFO SO_PROTOCOL_INFOA
#endif

#include <ws2/winsock2_after.h>

#endif /* _WINSOCK2API_ */
