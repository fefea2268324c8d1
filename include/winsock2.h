/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WINSOCK2API_
#define _WINSOCK2API_
#pragma GCC system_header

#include <ws2/winsock2_before.h>

/** The longest description in `WSAData`, in characters. */
#define WSADESCRIPTION_LEN 256
/** The longest status in `WSAData`, in characters. */
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
/** The greatest length of a parameter. */
#define IOCPARM_MASK 0x7f
/** Without a parameter. */
#define IOC_VOID 0x20000000
/** The parameter goes out. */
#define IOC_OUT 0x40000000
/** The parameter goes in. */
#define IOC_IN 0x80000000u
/** The parameter goes in and out. */
#define IOC_INOUT (IOC_IN | IOC_OUT)
/** A code as in Unix. */
#define IOC_UNIX 0x00000000
/** A code of Winsock 2. */
#define IOC_WS2 0x08000000
/** A code of a protocol family. */
#define IOC_PROTOCOL 0x10000000
/** A code of a vendor. */
#define IOC_VENDOR 0x18000000
/** A code of the kernel's interface. */
#define IOC_WSK (0x0F000000 | IOC_WS2)
/** How many bytes `recv` can take at once. */
#define FIONREAD 0x4004667F
/** Whether the socket is nonblocking. */
#define FIONBIO 0x8004667Eu
/** Not supported. */
#define FIOASYNC 0x8004667Du
/** Not supported. */
#define SIOCSHIWAT 0x80047300u
/** Not supported. */
#define SIOCGHIWAT 0x40047301
/** Not supported. */
#define SIOCSLOWAT 0x80047302u
/** Not supported. */
#define SIOCGLOWAT 0x40047303
/** Whether all urgent data has been read. */
#define SIOCATMARK 0x40047307
/** Associates a handle of a companion interface. */
#define SIO_ASSOCIATE_HANDLE 0x88000001u
/** A full queue drops its oldest message. */
#define SIO_ENABLE_CIRCULAR_QUEUEING 0x28000002
/** Looks for a route. */
#define SIO_FIND_ROUTE 0x48000003
/** Drops what waits to be sent. */
#define SIO_FLUSH 0x28000004
/** The broadcast address. */
#define SIO_GET_BROADCAST_ADDRESS 0x48000005
/** A function of the provider, by its identifier. */
#define SIO_GET_EXTENSION_FUNCTION_POINTER 0xC8000006u
/** The quality of service. */
#define SIO_GET_QOS 0xC8000007u
/** The quality of service of the group. */
#define SIO_GET_GROUP_QOS 0xC8000008u
/** Whether one's own multipoint data comes back. */
#define SIO_MULTIPOINT_LOOPBACK 0x88000009u
/** How far multicasts go. */
#define SIO_MULTICAST_SCOPE 0x8800000Au
/** Sets the quality of service. */
#define SIO_SET_QOS 0x8800000Bu
/** Sets the quality of service of the group. */
#define SIO_SET_GROUP_QOS 0x8800000Cu
/** The handle in a companion interface. */
#define SIO_TRANSLATE_HANDLE 0xC800000Du
/** The local address towards a remote one. */
#define SIO_ROUTING_INTERFACE_QUERY 0xC8000014u
/** Completes when the local address towards a remote one changes. */
#define SIO_ROUTING_INTERFACE_CHANGE 0x88000015u
/** The addresses that the socket can be bound to. */
#define SIO_ADDRESS_LIST_QUERY 0x48000016
/** Completes when these addresses change. */
#define SIO_ADDRESS_LIST_CHANGE 0x28000017
/** The handle for device notifications. */
#define SIO_QUERY_TARGET_PNP_HANDLE 0x48000018
/** The processors that receive. */
#define SIO_QUERY_RSS_PROCESSOR_INFO 0x48000025
/** Sorts addresses by how good they are. */
#define SIO_ADDRESS_LIST_SORT 0xC8000019u
/** Reserved. */
#define SIO_RESERVED_1 0x8800001Au
/** Reserved. */
#define SIO_RESERVED_2 0x88000021u
/** Completes when the results of a lookup change. */
#define SIO_NSP_NOTIFY_CHANGE 0x88000019u
/** A table of functions of the provider. */
#define SIO_GET_MULTIPLE_EXTENSION_FUNCTION_POINTER 0xC8000024u
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
/** The index of `FD_READ`. */
#define FD_READ_BIT 0
/** The index of `FD_WRITE`. */
#define FD_WRITE_BIT 1
/** The index of `FD_OOB`. */
#define FD_OOB_BIT 2
/** The index of `FD_ACCEPT`. */
#define FD_ACCEPT_BIT 3
/** The index of `FD_CONNECT`. */
#define FD_CONNECT_BIT 4
/** The index of `FD_CLOSE`. */
#define FD_CLOSE_BIT 5
/** The index of `FD_QOS`. */
#define FD_QOS_BIT 6
/** The index of `FD_GROUP_QOS`. */
#define FD_GROUP_QOS_BIT 7
/** The index of `FD_ROUTING_INTERFACE_CHANGE`. */
#define FD_ROUTING_INTERFACE_CHANGE_BIT 8
/** The index of `FD_ADDRESS_LIST_CHANGE`. */
#define FD_ADDRESS_LIST_CHANGE_BIT 9
/** How many events there are. */
#define FD_MAX_EVENTS 10
/** There is data to receive. */
#define FD_READ 0x01
/** Data can be sent. */
#define FD_WRITE 0x02
/** There is urgent data. */
#define FD_OOB 0x04
/** A connection waits for `accept`. */
#define FD_ACCEPT 0x08
/** The connection is made, or cannot be. */
#define FD_CONNECT 0x10
/** The connection is closed. */
#define FD_CLOSE 0x20
/** The quality of service has changed. */
#define FD_QOS 0x40
/** The quality of service of the group has changed. */
#define FD_GROUP_QOS 0x80
/** The local address towards a remote one has changed. */
#define FD_ROUTING_INTERFACE_CHANGE 0x100
/** The addresses of the machine have changed. */
#define FD_ADDRESS_LIST_CHANGE 0x200
/** Every event. */
#define FD_ALL_EVENTS 0x3ff
/** How many event objects one call can wait for. */
#define WSA_MAXIMUM_WAIT_EVENTS 64
/** The wait failed. */
#define WSA_WAIT_FAILED 0xFFFFFFFFu
/** The first event object is signalled; others follow. */
#define WSA_WAIT_EVENT_0 0
/** A completion routine has run. */
#define WSA_WAIT_IO_COMPLETION 0xC0
/** The wait timed out. */
#define WSA_WAIT_TIMEOUT 258
/** Without a limit of time. */
#define WSA_INFINITE 0xFFFFFFFFu
/** Not at all: the call waits. */
#define NSP_NOTIFY_IMMEDIATELY NSP_NOTIFY_IMMEDIATELY
/** By a message to a window. */
#define NSP_NOTIFY_HWND NSP_NOTIFY_HWND
/** By an event object. */
#define NSP_NOTIFY_EVENT NSP_NOTIFY_EVENT
/** By a completion port. */
#define NSP_NOTIFY_PORT NSP_NOTIFY_PORT
/** By a completion routine. */
#define NSP_NOTIFY_APC NSP_NOTIFY_APC
/** The longest chain of protocols. */
#define MAX_PROTOCOL_CHAIN 7
/** The chain length of a protocol that stands for itself. */
#define BASE_PROTOCOL 1
/** The chain length of a protocol that stands above others. */
#define LAYERED_PROTOCOL 0
/** The longest name of a protocol, in characters. */
#define WSAPROTOCOL_LEN 255
/** The protocol's byte order: high byte first. */
#define BIGENDIAN 0
/** The protocol's byte order: low byte first. */
#define LITTLEENDIAN 1
/** The protocol has no security of its own. */
#define SECURITY_PROTOCOL_NONE 0
/** Datagrams, without a connection. */
#define XP1_CONNECTIONLESS 0x00000001
/** Data that is sent arrives. */
#define XP1_GUARANTEED_DELIVERY 0x00000002
/** Data arrives in order and once. */
#define XP1_GUARANTEED_ORDER 0x00000004
/** Messages keep their boundaries. */
#define XP1_MESSAGE_ORIENTED 0x00000008
/** Messages that are received without boundaries. */
#define XP1_PSEUDO_STREAM 0x00000010
/** Closing loses no data. */
#define XP1_GRACEFUL_CLOSE 0x00000020
/** Urgent data. */
#define XP1_EXPEDITED_DATA 0x00000040
/** Data with the connection. */
#define XP1_CONNECT_DATA 0x00000080
/** Data with the disconnect. */
#define XP1_DISCONNECT_DATA 0x00000100
/** Broadcasts. */
#define XP1_SUPPORT_BROADCAST 0x00000200
/** Multipoint. */
#define XP1_SUPPORT_MULTIPOINT 0x00000400
/** The control plane has a root. */
#define XP1_MULTIPOINT_CONTROL_PLANE 0x00000800
/** The data plane has a root. */
#define XP1_MULTIPOINT_DATA_PLANE 0x00001000
/** Quality of service. */
#define XP1_QOS_SUPPORTED 0x00002000
/** Reserved. */
#define XP1_INTERRUPT 0x00004000
/** Only to send. */
#define XP1_UNI_SEND 0x00008000
/** Only to receive. */
#define XP1_UNI_RECV 0x00010000
/** Sockets are handles of the file system. */
#define XP1_IFS_HANDLES 0x00020000
/** Messages can be sent in parts. */
#define XP1_PARTIAL_MESSAGE 0x00040000
/** SDP over a system area network. */
#define XP1_SAN_SUPPORT_SDP 0x00080000
/** One of several entries of a protocol. */
#define PFL_MULTIPLE_PROTO_ENTRIES 0x00000001
/** The best of several entries. */
#define PFL_RECOMMENDED_PROTO_ENTRY 0x00000002
/** Not shown by `WSAEnumProtocols`. */
#define PFL_HIDDEN 0x00000004
/** What `socket` takes when `protocol` is 0. */
#define PFL_MATCHES_PROTOCOL_ZERO 0x00000008
/** A provider of network direct. */
#define PFL_NETWORKDIRECT_PROVIDER 0x00000010
/** One of several entries of a protocol. */
#define PFL_MULTIPLE_PROTOCOL_ENTRIES PFL_MULTIPLE_PROTO_ENTRIES
/** How long a buffer `WSAAsyncGet...By...` needs, in bytes. */
#define MAXGETHOSTSTRUCT 1024
/** No such host. */
#define HOST_NOT_FOUND WSAHOST_NOT_FOUND
/** The name server does not answer now. */
#define TRY_AGAIN WSATRY_AGAIN
/** The name server failed for good. */
#define NO_RECOVERY WSANO_RECOVERY
/** The name is valid and has no data of the type asked for. */
#define NO_DATA WSANO_DATA
/** The name is valid and has no address. */
#define WSANO_ADDRESS WSANO_DATA
/** The name is valid and has no address. */
#define NO_ADDRESS WSANO_DATA
/** Every name space. */
#define NS_ALL 0
/** NetWare's advertising protocol. */
#define NS_SAP 1
/** NetWare's directory. */
#define NS_NDS 2
/** Peers of a network. */
#define NS_PEER_BROWSE 3
/** The service location protocol. */
#define NS_SLP 5
/** DHCP. */
#define NS_DHCP 6
/** The name of this machine. */
#define NS_TCPIP_LOCAL 10
/** The hosts file. */
#define NS_TCPIP_HOSTS 11
/** DNS. */
#define NS_DNS 12
/** NetBIOS over TCP. */
#define NS_NETBT 13
/** The name server of NetBIOS. */
#define NS_WINS 14
/** Which networks there are. */
#define NS_NLA 15
/** Bluetooth. */
#define NS_BTH 16
/** AppleTalk's name binding. */
#define NS_NBP 20
/** Microsoft. */
#define NS_MS 30
/** Street talk. */
#define NS_STDA 31
/** Active directory. */
#define NS_NTDS 32
/** Mail. */
#define NS_EMAIL 37
/** Peer names. */
#define NS_PNRPNAME 38
/** Peer clouds. */
#define NS_PNRPCLOUD 39
/** X.500. */
#define NS_X500 40
/** NIS. */
#define NS_NIS 41
/** NIS+. */
#define NS_NISPLUS 42
/** WRQ. */
#define NS_WRQ 50
/** Network designers. */
#define NS_NETDES 60
/** Local names. */
#define NS_LOCALNAME 19
/** Those that are searched by default. */
#define NS_DEFAULT 0
/** Search containers in containers. */
#define LUP_DEEP 0x0001
/** Only containers. */
#define LUP_CONTAINERS 0x0002
/** No containers. */
#define LUP_NOCONTAINERS 0x0004
/** The nearest first, where the distance is known. */
#define LUP_NEAREST 0x0008
/** The name. */
#define LUP_RETURN_NAME 0x0010
/** The class. */
#define LUP_RETURN_TYPE 0x0020
/** The version. */
#define LUP_RETURN_VERSION 0x0040
/** The comment. */
#define LUP_RETURN_COMMENT 0x0080
/** The addresses. */
#define LUP_RETURN_ADDR 0x0100
/** The private data. */
#define LUP_RETURN_BLOB 0x0200
/** Other names, each as a result of its own. */
#define LUP_RETURN_ALIASES 0x0400
/** Other names, each as a result of its own. */
#define LUP_RETURN_ALIAS LUP_RETURN_ALIASES
/** The query. */
#define LUP_RETURN_QUERY_STRING 0x0800
/** Everything. */
#define LUP_RETURN_ALL 0x0FF0
/** Not from a cache. */
#define LUP_FLUSHCACHE 0x1000
/** Leave out the result that did not fit. */
#define LUP_FLUSHPREVIOUS 0x2000
/** Answers without authority too. */
#define LUP_NON_AUTHORITATIVE 0x4000
/** The principal answer is about the service. */
#define LUP_RES_SERVICE 0x8000
/** Only secured answers. */
#define LUP_SECURE 0x8000
/** Names in their preferred form. */
#define LUP_RETURN_PREFERRED_NAMES 0x10000
/** Only DNS. */
#define LUP_DNS_ONLY 0x20000
/** How the answer came about. */
#define LUP_RETURN_RESPONSE_FLAGS 0x40000
/** Only families that this machine has addresses of. */
#define LUP_ADDRCONFIG 0x100000
/** IPv4 addresses mapped to IPv6. */
#define LUP_DUAL_ADDR 0x200000
/** A file server. */
#define LUP_FILESERVER 0x400000
/** No encoding of international names. */
#define LUP_DISABLE_IDN_ENCODING 0x800000
/** The caller uses ANSI. */
#define LUP_API_ANSI 0x1000000
/** With a handle of the resolution. */
#define LUP_RESOLUTION_HANDLE 0x80000000u
/** With an extended query. */
#define LUP_EXTENDED_QUERYSET 0x2000000
/** Secured answers, or others. */
#define LUP_SECURE_WITH_FALLBACK 0x4000000
/** Only the servers given. */
#define LUP_EXCLUSIVE_CUSTOM_SERVERS 0x8000000
/** Nothing without security. */
#define LUP_REQUIRE_SECURE 0x10000000
/** How long the answer is valid. */
#define LUP_RETURN_TTL 0x20000000
/** Without encryption. */
#define LUP_FORCE_CLEAR_TEXT 0x40000000
/** The result is another name. */
#define RESULT_IS_ALIAS 0x0001
/** The result is new. */
#define RESULT_IS_ADDED 0x0010
/** The result has changed. */
#define RESULT_IS_CHANGED 0x0020
/** The result is gone. */
#define RESULT_IS_DELETED 0x0040
/** `WSASetService`: the service has several addresses. */
#define SERVICE_MULTIPLE 0x0001
/** A companion interface: devices. */
#define TH_NETDEV 0x00000001
/** A companion interface: telephony. */
#define TH_TAPI 0x00000002
/** Exactly this version. */
#define COMP_EQUAL COMP_EQUAL
/** This version or a later one. */
#define COMP_NOTLESS COMP_NOTLESS
/** Register the service. */
#define RNRSERVICE_REGISTER RNRSERVICE_REGISTER
/** Take it out of the registry. */
#define RNRSERVICE_DEREGISTER RNRSERVICE_DEREGISTER
/** Delete it from the name space. */
#define RNRSERVICE_DELETE RNRSERVICE_DELETE
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

/** A protocol and those below it. */
struct _WSAPROTOCOLCHAIN {
    /** 0: a layer; 1: a protocol by itself; more: a chain of so many. */
    int ChainLen;
    /** The catalogue numbers, from the top down. */
    DWORD ChainEntries[7];
};

/** A protocol and those below it. */
typedef struct _WSAPROTOCOLCHAIN WSAPROTOCOLCHAIN;

/** What the catalogue says about a protocol; `C` is the character of its name. */
struct _WSAPROTOCOL_INFOA {
    /** What the protocol can do: any of `XP1_...`. */
    DWORD dwServiceFlags1;
    /** 0. */
    DWORD dwServiceFlags2;
    /** 0. */
    DWORD dwServiceFlags3;
    /** 0. */
    DWORD dwServiceFlags4;
    /** About the entry: any of `PFL_...`. */
    DWORD dwProviderFlags;
    /** Who provides it. */
    GUID ProviderId;
    /** Its number in the catalogue. */
    DWORD dwCatalogEntryId;
    /** What it stands on. */
    WSAPROTOCOLCHAIN ProtocolChain;
    /** The version of the protocol. */
    int iVersion;
    /** One of `AF_...`. */
    int iAddressFamily;
    /** The longest address, in bytes. */
    int iMaxSockAddr;
    /** The shortest address, in bytes. */
    int iMinSockAddr;
    /** One of `SOCK_...`. */
    int iSocketType;
    /** What `socket` takes as the protocol. */
    int iProtocol;
    /** How far beyond `iProtocol` numbers may go. */
    int iProtocolMaxOffset;
    /** `BIGENDIAN` or `LITTLEENDIAN`. */
    int iNetworkByteOrder;
    /** `SECURITY_PROTOCOL_NONE`, or a scheme. */
    int iSecurityScheme;
    /** The longest message, in bytes; 0: a stream; 1: it depends; all ones: no limit. */
    DWORD dwMessageSize;
    /** 0. */
    DWORD dwProviderReserved;
    /** The name, terminated. */
    CHAR szProtocol[256];
};

/** What the catalogue says about a protocol. */
typedef struct _WSAPROTOCOL_INFOA WSAPROTOCOL_INFOA;

/** A pointer to what the catalogue says about a protocol. */
typedef WSAPROTOCOL_INFOA *LPWSAPROTOCOL_INFOA;

/** What the catalogue says about a protocol; `C` is the character of its name. */
struct _WSAPROTOCOL_INFOW {
    /** What the protocol can do: any of `XP1_...`. */
    DWORD dwServiceFlags1;
    /** 0. */
    DWORD dwServiceFlags2;
    /** 0. */
    DWORD dwServiceFlags3;
    /** 0. */
    DWORD dwServiceFlags4;
    /** About the entry: any of `PFL_...`. */
    DWORD dwProviderFlags;
    /** Who provides it. */
    GUID ProviderId;
    /** Its number in the catalogue. */
    DWORD dwCatalogEntryId;
    /** What it stands on. */
    WSAPROTOCOLCHAIN ProtocolChain;
    /** The version of the protocol. */
    int iVersion;
    /** One of `AF_...`. */
    int iAddressFamily;
    /** The longest address, in bytes. */
    int iMaxSockAddr;
    /** The shortest address, in bytes. */
    int iMinSockAddr;
    /** One of `SOCK_...`. */
    int iSocketType;
    /** What `socket` takes as the protocol. */
    int iProtocol;
    /** How far beyond `iProtocol` numbers may go. */
    int iProtocolMaxOffset;
    /** `BIGENDIAN` or `LITTLEENDIAN`. */
    int iNetworkByteOrder;
    /** `SECURITY_PROTOCOL_NONE`, or a scheme. */
    int iSecurityScheme;
    /** The longest message, in bytes; 0: a stream; 1: it depends; all ones: no limit. */
    DWORD dwMessageSize;
    /** 0. */
    DWORD dwProviderReserved;
    /** The name, terminated. */
    WCHAR szProtocol[256];
};

/** What the catalogue says about a protocol. */
typedef struct _WSAPROTOCOL_INFOW WSAPROTOCOL_INFOW;

/** A pointer to what the catalogue says about a protocol. */
typedef WSAPROTOCOL_INFOW *LPWSAPROTOCOL_INFOW;

/** The family of an address. */
typedef USHORT ADDRESS_FAMILY;

/** An address of any family. */
struct sockaddr {
    /** One of `AF_...`. */
    ADDRESS_FAMILY sa_family;
    /** What the family puts here; not always all, and sometimes more. */
    CHAR sa_data[14];
};

/** A piece of memory. */
struct _WSABUF {
    /** Its length, in bytes. */
    ULONG len;
    /** Where it begins. */
    CHAR *buf;
};

/** A piece of memory. */
typedef struct _WSABUF WSABUF;

/** A pointer to a piece of memory, or to the first of several. */
typedef WSABUF *LPWSABUF;

/** How well a flow is served: one of `SERVICETYPE_...`. */
typedef ULONG SERVICETYPE;

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

/** A pointer to an address. */
typedef struct sockaddr *LPSOCKADDR;

/** A pointer to an overlapped operation. */
typedef LPOVERLAPPED LPWSAOVERLAPPED;

/** An address and its length. */
struct _SOCKET_ADDRESS {
    /** The address. */
    LPSOCKADDR lpSockaddr;
    /** Its length, in bytes. */
    INT iSockaddrLength;
};

/** An address and its length. */
typedef struct _SOCKET_ADDRESS SOCKET_ADDRESS;

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

/** What `WSAAccept` asks about a connection: `CF_ACCEPT`, `CF_REJECT` or `CF_DEFER`. */
typedef int (*LPCONDITIONPROC)(LPWSABUF lpCallerId,
                               LPWSABUF lpCallerData,
                               LPQOS lpSQOS,
                               LPQOS lpGQOS,
                               LPWSABUF lpCalleeId,
                               LPWSABUF lpCalleeData,
                               GROUP *g,
                               DWORD_PTR dwCallbackData);

/** What runs in an alertable wait when an overlapped operation has completed. */
typedef void (*LPWSAOVERLAPPED_COMPLETION_ROUTINE)(DWORD dwError,
                                                   DWORD cbTransferred,
                                                   LPWSAOVERLAPPED lpOverlapped,
                                                   DWORD dwFlags);

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
typedef WSAMSG *LPWSAMSG;

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
typedef WSAPOLLFD *LPWSAPOLLFD;

/** 32 bits, also where the host's `u_long` has 64. */
typedef unsigned int u_long;

/** An address of any family. */
typedef struct sockaddr SOCKADDR;

/** 32 bits. */
typedef unsigned int u_int;

/** What has happened on a socket. */
struct _WSANETWORKEVENTS {
    /** The events, any of `FD_...`. */
    LONG lNetworkEvents;
    /** The error of each event. */
    union {
        /** The error of each event that has happened, by the index of the event. */
        int iErrorCode[10];
        /** The same. */
        int iErrorCodes[10];
    };
};

/** What has happened on a socket. */
typedef struct _WSANETWORKEVENTS WSANETWORKEVENTS;

/** A pointer to what has happened on a socket. */
typedef WSANETWORKEVENTS *LPWSANETWORKEVENTS;

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

/** 16 bits. */
typedef unsigned short u_short;

/** What is known about a host. */
struct hostent {
    /** Its name. */
    char *h_name;
    /** Other names, the last null. */
    char **h_aliases;
    /** The family of its addresses. */
    short h_addrtype;
    /** The length of each address, in bytes. */
    short h_length;
    /** The addresses, in network byte order, the last null. */
    char **h_addr_list;
};

/** What is known about a service; the order of fields is that of 64-bit Windows. */
struct servent {
    /** Its name. */
    char *s_name;
    /** Other names, the last null. */
    char **s_aliases;
    /** The protocol to reach it by. */
    char *s_proto;
    /** Its port, in network byte order. */
    short s_port;
};

/** What is known about a protocol. */
struct protoent {
    /** Its name. */
    char *p_name;
    /** Other names, the last null. */
    char **p_aliases;
    /** Its number. */
    short p_proto;
};

/** How versions are compared: `COMP_EQUAL` or `COMP_NOTLESS`. */
typedef enum _WSAECOMPARATOR {
    /** Exactly this version. */
    COMP_EQUAL = 0,
    /** This version or a later one. */
    COMP_NOTLESS = 1
} WSAECOMPARATOR;

/** The version of a service. */
struct _WSAVersion {
    /** The version. */
    DWORD dwVersion;
    /** How it is compared. */
    WSAECOMPARATOR ecHow;
};

/** The version of a service. */
typedef struct _WSAVersion WSAVERSION;

/** A pointer to a version. */
typedef WSAVERSION *LPWSAVERSION;

/** A family and a protocol. */
struct _AFPROTOCOLS {
    /** One of `AF_...`. */
    INT iAddressFamily;
    /** One of `IPPROTO_...`. */
    INT iProtocol;
};

/** A family and a protocol. */
typedef struct _AFPROTOCOLS AFPROTOCOLS;

/** A pointer to a family and a protocol. */
typedef AFPROTOCOLS *LPAFPROTOCOLS;

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
typedef CSADDR_INFO *LPCSADDR_INFO;

/** Data that only the two ends understand. */
struct _BLOB {
    /** Its length, in bytes. */
    ULONG cbSize;
    /** Where it is. */
    BYTE *pBlobData;
};

/** Data that only the two ends understand. */
typedef struct _BLOB BLOB;

/** A pointer to data that only the two ends understand. */
typedef BLOB *LPBLOB;

/** A query for services, and each of its answers. */
struct _WSAQuerySetA {
    /** The size of this structure, in bytes. */
    DWORD dwSize;
    /** The name of the service. */
    LPSTR lpszServiceInstanceName;
    /** The class of the service. */
    LPGUID lpServiceClassId;
    /** The version asked for, or null. */
    LPWSAVERSION lpVersion;
    /** A comment. */
    LPSTR lpszComment;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The provider of the name space, or null. */
    LPGUID lpNSProviderId;
    /** Where in the name space the query begins. */
    LPSTR lpszContext;
    /** How many protocols follow. */
    DWORD dwNumberOfProtocols;
    /** The protocols asked for, or null. */
    LPAFPROTOCOLS lpafpProtocols;
    /** What else the name space takes. */
    LPSTR lpszQueryString;
    /** How many addresses follow. */
    DWORD dwNumberOfCsAddrs;
    /** The addresses. */
    LPCSADDR_INFO lpcsaBuffer;
    /** About the result: any of `RESULT_...`. */
    DWORD dwOutputFlags;
    /** Data that only the two ends understand. */
    LPBLOB lpBlob;
};

/** A query for services, and each of its answers. */
typedef struct _WSAQuerySetA WSAQUERYSETA;

/** A pointer to a query. */
typedef WSAQUERYSETA *LPWSAQUERYSETA;

/** A query for services, and each of its answers. */
struct _WSAQuerySetW {
    /** The size of this structure, in bytes. */
    DWORD dwSize;
    /** The name of the service. */
    LPWSTR lpszServiceInstanceName;
    /** The class of the service. */
    LPGUID lpServiceClassId;
    /** The version asked for, or null. */
    LPWSAVERSION lpVersion;
    /** A comment. */
    LPWSTR lpszComment;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The provider of the name space, or null. */
    LPGUID lpNSProviderId;
    /** Where in the name space the query begins. */
    LPWSTR lpszContext;
    /** How many protocols follow. */
    DWORD dwNumberOfProtocols;
    /** The protocols asked for, or null. */
    LPAFPROTOCOLS lpafpProtocols;
    /** What else the name space takes. */
    LPWSTR lpszQueryString;
    /** How many addresses follow. */
    DWORD dwNumberOfCsAddrs;
    /** The addresses. */
    LPCSADDR_INFO lpcsaBuffer;
    /** About the result: any of `RESULT_...`. */
    DWORD dwOutputFlags;
    /** Data that only the two ends understand. */
    LPBLOB lpBlob;
};

/** A query for services, and each of its answers. */
typedef struct _WSAQuerySetW WSAQUERYSETW;

/** A pointer to a query. */
typedef WSAQUERYSETW *LPWSAQUERYSETW;

/** What `WSASetService` does: one of `RNRSERVICE_...`. */
typedef enum _WSAESETSERVICEOP {
    /** Register the service. */
    RNRSERVICE_REGISTER = 0,
    /** Take it out of the registry. */
    RNRSERVICE_DEREGISTER = 1,
    /** Delete it from the name space. */
    RNRSERVICE_DELETE = 2
} WSAESETSERVICEOP;

/** A name space that is installed. */
struct _WSANAMESPACE_INFOA {
    /** Who provides it. */
    GUID NSProviderId;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** Whether it is in use. */
    BOOL fActive;
    /** The version of the provider. */
    DWORD dwVersion;
    /** A name for people. */
    LPSTR lpszIdentifier;
};

/** A name space that is installed. */
typedef struct _WSANAMESPACE_INFOA WSANAMESPACE_INFOA;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOA *LPWSANAMESPACE_INFOA;

/** A name space that is installed. */
struct _WSANAMESPACE_INFOW {
    /** Who provides it. */
    GUID NSProviderId;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** Whether it is in use. */
    BOOL fActive;
    /** The version of the provider. */
    DWORD dwVersion;
    /** A name for people. */
    LPWSTR lpszIdentifier;
};

/** A name space that is installed. */
typedef struct _WSANAMESPACE_INFOW WSANAMESPACE_INFOW;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOW *LPWSANAMESPACE_INFOW;

/** A name space that is installed, with what belongs to it alone. */
struct _WSANAMESPACE_INFOEXA {
    /** Who provides it. */
    GUID NSProviderId;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** Whether it is in use. */
    BOOL fActive;
    /** The version of the provider. */
    DWORD dwVersion;
    /** A name for people. */
    LPSTR lpszIdentifier;
    /** What belongs to it alone. */
    BLOB ProviderSpecific;
};

/** A name space that is installed, with what belongs to it alone. */
typedef struct _WSANAMESPACE_INFOEXA WSANAMESPACE_INFOEXA;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOEXA *LPWSANAMESPACE_INFOEXA;

/** A name space that is installed, with what belongs to it alone. */
struct _WSANAMESPACE_INFOEXW {
    /** Who provides it. */
    GUID NSProviderId;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** Whether it is in use. */
    BOOL fActive;
    /** The version of the provider. */
    DWORD dwVersion;
    /** A name for people. */
    LPWSTR lpszIdentifier;
    /** What belongs to it alone. */
    BLOB ProviderSpecific;
};

/** A name space that is installed, with what belongs to it alone. */
typedef struct _WSANAMESPACE_INFOEXW WSANAMESPACE_INFOEXW;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOEXW *LPWSANAMESPACE_INFOEXW;

/** How the completion of an operation is announced: one of `NSP_NOTIFY_...`. */
typedef enum _WSACOMPLETIONTYPE {
    /** Not at all: the call waits. */
    NSP_NOTIFY_IMMEDIATELY = 0,
    /** By a message to a window. */
    NSP_NOTIFY_HWND = 1,
    /** By an event object. */
    NSP_NOTIFY_EVENT = 2,
    /** By a completion port. */
    NSP_NOTIFY_PORT = 3,
    /** By a completion routine. */
    NSP_NOTIFY_APC = 4
} WSACOMPLETIONTYPE;

/** How and where the completion of an operation is announced. */
struct _WSACOMPLETION {
    /** How. */
    WSACOMPLETIONTYPE Type;
    /** Where. */
    union {
        /** By a message to a window. */
        struct {
            /** The window. */
            HWND hWnd;
            /** The message. */
            UINT uMsg;
            /** Its first parameter. */
            WPARAM context;
        } WindowMessage;
        /** By an event object. */
        struct {
            /** The operation, with its event object. */
            LPWSAOVERLAPPED lpOverlapped;
        } Event;
        /** By a completion routine. */
        struct {
            /** The operation. */
            LPWSAOVERLAPPED lpOverlapped;
            /** The routine. */
            LPWSAOVERLAPPED_COMPLETION_ROUTINE lpfnCompletionProc;
        } Apc;
        /** By a completion port. */
        struct {
            /** The operation. */
            LPWSAOVERLAPPED lpOverlapped;
            /** The port. */
            HANDLE hPort;
            /** The key of the packet. */
            ULONG_PTR Key;
        } Port;
    } Parameters;
};

/** How and where the completion of an operation is announced. */
typedef struct _WSACOMPLETION WSACOMPLETION;

/** A pointer to how and where. */
typedef WSACOMPLETION *LPWSACOMPLETION;

/** What a name space knows about a class of services. */
struct _WSANSClassInfoA {
    /** The name of the value. */
    LPSTR lpszName;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The type of the value, as in the registry. */
    DWORD dwValueType;
    /** The size of the value, in bytes. */
    DWORD dwValueSize;
    /** The value. */
    LPVOID lpValue;
};

/** What a name space knows about a class of services. */
typedef struct _WSANSClassInfoA WSANSCLASSINFOA;

/** A pointer to what a name space knows about a class. */
typedef WSANSCLASSINFOA *LPWSANSCLASSINFOA;

/** A class of services. */
struct _WSAServiceClassInfoA {
    /** Its identifier. */
    LPGUID lpServiceClassId;
    /** Its name. */
    LPSTR lpszServiceClassName;
    /** How many values follow. */
    DWORD dwCount;
    /** What the name spaces know about it. */
    LPWSANSCLASSINFOA lpClassInfos;
};

/** A class of services. */
typedef struct _WSAServiceClassInfoA WSASERVICECLASSINFOA;

/** A pointer to a class of services. */
typedef WSASERVICECLASSINFOA *LPWSASERVICECLASSINFOA;

/** What a name space knows about a class of services. */
struct _WSANSClassInfoW {
    /** The name of the value. */
    LPWSTR lpszName;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The type of the value, as in the registry. */
    DWORD dwValueType;
    /** The size of the value, in bytes. */
    DWORD dwValueSize;
    /** The value. */
    LPVOID lpValue;
};

/** What a name space knows about a class of services. */
typedef struct _WSANSClassInfoW WSANSCLASSINFOW;

/** A pointer to what a name space knows about a class. */
typedef WSANSCLASSINFOW *LPWSANSCLASSINFOW;

/** A class of services. */
struct _WSAServiceClassInfoW {
    /** Its identifier. */
    LPGUID lpServiceClassId;
    /** Its name. */
    LPWSTR lpszServiceClassName;
    /** How many values follow. */
    DWORD dwCount;
    /** What the name spaces know about it. */
    LPWSANSCLASSINFOW lpClassInfos;
};

/** A class of services. */
typedef struct _WSAServiceClassInfoW WSASERVICECLASSINFOW;

/** A pointer to a class of services. */
typedef WSASERVICECLASSINFOW *LPWSASERVICECLASSINFOW;

/** A protocol; what `protocol` means in `socket`. */
typedef enum _IPPROTO {
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

/** A pointer to an address. */
typedef struct sockaddr *PSOCKADDR;

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

/** A pointer to an address and its length. */
typedef SOCKET_ADDRESS *PSOCKET_ADDRESS;

/** A pointer to an address and its length. */
typedef SOCKET_ADDRESS *LPSOCKET_ADDRESS;

/** A pointer to some addresses. */
typedef SOCKET_ADDRESS_LIST *LPSOCKET_ADDRESS_LIST;

/** A pointer to how to reach a service. */
typedef CSADDR_INFO *PCSADDR_INFO;

/** A protocol within a family. */
struct sockproto {
    /** One of `AF_...`. */
    USHORT sp_family;
    /** The protocol. */
    USHORT sp_protocol;
};

/** A pointer to what a flow needs. */
typedef FLOWSPEC *PFLOWSPEC;

/** A pointer to what a flow needs. */
typedef FLOWSPEC *LPFLOWSPEC;

/** 8 bits. */
typedef unsigned char u_char;

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

/** A pointer to a message. */
typedef WSAMSG *PWSAMSG;

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

/** A span of time in seconds and microseconds. */
typedef struct timeval TIMEVAL;

/** A pointer to a span of time. */
typedef struct timeval *PTIMEVAL;

/** A pointer to a span of time. */
typedef struct timeval *LPTIMEVAL;

/** A pointer to one socket that `WSAPoll` looks at. */
typedef WSAPOLLFD *PWSAPOLLFD;

/** An overlapped operation of a socket. */
typedef OVERLAPPED WSAOVERLAPPED;

/** A pointer to how a completion is announced. */
typedef WSACOMPLETIONTYPE *PWSACOMPLETIONTYPE;

/** A pointer to how and where. */
typedef WSACOMPLETION *PWSACOMPLETION;

/** A pointer to a chain of protocols. */
typedef WSAPROTOCOLCHAIN *LPWSAPROTOCOLCHAIN;

/** What is known about a host. */
typedef struct hostent HOSTENT;

/** A pointer to what is known about a host. */
typedef struct hostent *PHOSTENT;

/** A pointer to what is known about a host. */
typedef struct hostent *LPHOSTENT;

/** What is known about a network. */
struct netent {
    /** Its name. */
    char *n_name;
    /** Other names, the last null. */
    char **n_aliases;
    /** The family of its number. */
    short n_addrtype;
    /** Its number. */
    u_long n_net;
};

/** What is known about a service. */
typedef struct servent SERVENT;

/** A pointer to what is known about a service. */
typedef struct servent *PSERVENT;

/** A pointer to what is known about a service. */
typedef struct servent *LPSERVENT;

/** What is known about a protocol. */
typedef struct protoent PROTOENT;

/** A pointer to what is known about a protocol. */
typedef struct protoent *PPROTOENT;

/** A pointer to what is known about a protocol. */
typedef struct protoent *LPPROTOENT;

/** A pointer to how versions are compared. */
typedef WSAECOMPARATOR *PWSAECOMPARATOR;

/** A pointer to how versions are compared. */
typedef WSAECOMPARATOR *LPWSAECOMPARATOR;

/** A pointer to what `WSASetService` does. */
typedef WSAESETSERVICEOP *PWSAESETSERVICEOP;

/** A pointer to what `WSASetService` does. */
typedef WSAESETSERVICEOP *LPWSAESETSERVICEOP;

/** A pointer to a version. */
typedef WSAVERSION *PWSAVERSION;

/** A pointer to data that only the two ends understand. */
typedef BLOB *PBLOB;

/** A pointer to a family and a protocol. */
typedef AFPROTOCOLS *PAFPROTOCOLS;

/** A pointer to a query. */
typedef WSAQUERYSETA *PWSAQUERYSETA;

/** A pointer to a query. */
typedef WSAQUERYSETW *PWSAQUERYSETW;

/** A query for services, with servers of its own. */
struct _WSAQuerySet2A {
    /** The size of this structure, in bytes. */
    DWORD dwSize;
    /** The name of the service. */
    LPSTR lpszServiceInstanceName;
    /** The version asked for, or null. */
    LPWSAVERSION lpVersion;
    /** A comment. */
    LPSTR lpszComment;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The provider of the name space, or null. */
    LPGUID lpNSProviderId;
    /** Where in the name space the query begins. */
    LPSTR lpszContext;
    /** How many protocols follow. */
    DWORD dwNumberOfProtocols;
    /** The protocols asked for, or null. */
    LPAFPROTOCOLS lpafpProtocols;
    /** What else the name space takes. */
    LPSTR lpszQueryString;
    /** How many addresses follow. */
    DWORD dwNumberOfCsAddrs;
    /** The addresses. */
    LPCSADDR_INFO lpcsaBuffer;
    /** About the result: any of `RESULT_...`. */
    DWORD dwOutputFlags;
    /** Data that only the two ends understand. */
    LPBLOB lpBlob;
};

/** A query for services. */
typedef struct _WSAQuerySet2A WSAQUERYSET2A;

/** A pointer to a query. */
typedef WSAQUERYSET2A *PWSAQUERYSET2A;

/** A pointer to a query. */
typedef WSAQUERYSET2A *LPWSAQUERYSET2A;

/** A query for services, with servers of its own. */
struct _WSAQuerySet2W {
    /** The size of this structure, in bytes. */
    DWORD dwSize;
    /** The name of the service. */
    LPWSTR lpszServiceInstanceName;
    /** The version asked for, or null. */
    LPWSAVERSION lpVersion;
    /** A comment. */
    LPWSTR lpszComment;
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The provider of the name space, or null. */
    LPGUID lpNSProviderId;
    /** Where in the name space the query begins. */
    LPWSTR lpszContext;
    /** How many protocols follow. */
    DWORD dwNumberOfProtocols;
    /** The protocols asked for, or null. */
    LPAFPROTOCOLS lpafpProtocols;
    /** What else the name space takes. */
    LPWSTR lpszQueryString;
    /** How many addresses follow. */
    DWORD dwNumberOfCsAddrs;
    /** The addresses. */
    LPCSADDR_INFO lpcsaBuffer;
    /** About the result: any of `RESULT_...`. */
    DWORD dwOutputFlags;
    /** Data that only the two ends understand. */
    LPBLOB lpBlob;
};

/** A query for services. */
typedef struct _WSAQuerySet2W WSAQUERYSET2W;

/** A pointer to a query. */
typedef WSAQUERYSET2W *PWSAQUERYSET2W;

/** A pointer to a query. */
typedef WSAQUERYSET2W *LPWSAQUERYSET2W;

/** A pointer to what a name space knows about a class. */
typedef WSANSCLASSINFOA *PWSANSCLASSINFOA;

/** A pointer to what a name space knows about a class. */
typedef WSANSCLASSINFOW *PWSANSCLASSINFOW;

/** A pointer to a class of services. */
typedef WSASERVICECLASSINFOA *PWSASERVICECLASSINFOA;

/** A pointer to a class of services. */
typedef WSASERVICECLASSINFOW *PWSASERVICECLASSINFOW;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOA *PWSANAMESPACE_INFOA;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOW *PWSANAMESPACE_INFOW;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOEXA *PWSANAMESPACE_INFOEXA;

/** A pointer to a name space. */
typedef WSANAMESPACE_INFOEXW *PWSANAMESPACE_INFOEXW;

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
 * | `WSASYSNOTREADY` | a catalogue of the user's providers, of protocols or of name spaces, is damaged |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsastartup>
 */
int WSAStartup(WORD wVersionRequested,
               LPWSADATA lpWSAData) WS2_SYM(WSAStartup);

/**
 * Ends one use of Winsock; the call that matches the first `WSAStartup` closes every socket, and
 * cancels look-ups in the background.
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

/**
 * Makes a socket.
 *
 * # Parameters
 *
 * - `af`: the address family, such as `AF_INET` or `AF_INET6`; `AF_UNSPEC` takes the first that
 *   has the type and protocol.
 * - `type`: the type, such as `SOCK_STREAM` or `SOCK_DGRAM`; 0 takes the first that fits.
 * - `protocol`: the protocol, such as `IPPROTO_TCP`; 0 takes the first that fits.
 *
 * # Returns
 *
 * The socket, which has the overlapped attribute and waits in its calls, with the last error
 * cleared; or `INVALID_SOCKET`, with the reason in `WSAGetLastError`. Close it with
 * `closesocket`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEPROVIDERFAILEDINIT` | the layer that is to make it cannot be loaded, or does not want to start |
 * | `WSAEINVALIDPROVIDER` | that layer is of another version than 2.2 |
 * | `WSAEINVALIDPROCTABLE` | that layer lacks functions |
 * | `WSAEINVAL` | neither family nor protocol is given |
 * | `WSAEAFNOSUPPORT` | there is no such family |
 * | `WSAESOCKTNOSUPPORT` | the family has no such type |
 * | `WSAEPROTONOSUPPORT` | the type has no such protocol |
 * | `WSAEACCES` | the program may not make raw sockets |
 * | `WSAEMFILE` | no more sockets are to be had |
 * | `WSAENOBUFS` | memory is short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-socket>
 *
 * # Differences from Windows
 *
 * - The number is that of the system's descriptor, and never 0, 1 or 2.
 */
SOCKET socket(int af,
              int type,
              int protocol) WS2_SYM(socket);

/**
 * Makes a socket with flags; the program's characters are narrow.
 *
 * # Parameters
 *
 * - `af`, `type`, `protocol`: as for `socket`; `FROM_PROTOCOL_INFO` takes what `lpProtocolInfo`
 *   says.
 * - `lpProtocolInfo`: a protocol that `WSAEnumProtocols` reported; or what `WSADuplicateSocket` filled in
 *   this or another process, for another descriptor of that socket, where all other parameters but
 *   `WSA_FLAG_NO_HANDLE_INHERIT` are ignored; or null.
 * - `g`: `SG_UNCONSTRAINED_GROUP` or `SG_CONSTRAINED_GROUP` for a new group of sockets, the `SO_GROUP_ID` of
 *   another socket for its group, or 0. A constrained group has connections of one protocol, all to one address.
 * - `dwFlags`: any of `WSA_FLAG_OVERLAPPED`, `WSA_FLAG_NO_HANDLE_INHERIT`, `WSA_FLAG_REGISTERED_IO`, and for multicasts both
 *   `WSA_FLAG_MULTIPOINT_C_LEAF` and `WSA_FLAG_MULTIPOINT_D_LEAF`.
 *
 * # Returns
 *
 * The socket, which waits in its calls unless it is one that others have, with the last error cleared; or
 * `INVALID_SOCKET`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | what `WSADuplicateSocket` filled was changed, has been used, is for another process, or comes from a process that has ended |
 * | `WSAEINVAL` | flags that do not exist; root flags, or one leaf flag alone; neither family nor protocol |
 * | `WSAEACCES` | `WSA_FLAG_ACCESS_SYSTEM_SECURITY`: there is no access list to read |
 * | `WSAEAFNOSUPPORT`, `WSAESOCKTNOSUPPORT`, `WSAEPROTONOSUPPORT` | as for `socket` |
 * | `WSAEINVAL` | leaf flags for a protocol without multipoint sessions; a group that does not exist, or does not take such a socket |
 * | `WSAEACCES`, `WSAEMFILE`, `WSAENOBUFS` | as for `socket` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketa>
 *
 * # Differences from Windows
 *
 * - As for `socket`.
 * - A group is known in the process that made it only.
 */
SOCKET WSASocketA(int af,
                  int type,
                  int protocol,
                  LPWSAPROTOCOL_INFOA lpProtocolInfo,
                  GROUP g,
                  DWORD dwFlags) WS2_SYM(WSASocketA);

/**
 * Makes a socket with flags; the program's characters are wide.
 *
 * Parameters, result and errors are those of `WSASocketA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketw>
 */
SOCKET WSASocketW(int af,
                  int type,
                  int protocol,
                  LPWSAPROTOCOL_INFOW lpProtocolInfo,
                  GROUP g,
                  DWORD dwFlags) WS2_SYM_W(WSASocketW);

/**
 * Gives a socket its local name.
 *
 * # Parameters
 *
 * - `s`: a socket without a name.
 * - `name`: the address and port; port 0 takes a free one.
 * - `namelen`: the length of `name`, in bytes.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | `s` has a name |
 * | `WSAEFAULT` | `name` is null or too short |
 * | `WSAEAFNOSUPPORT` | `name` is of another family than `s` |
 * | `WSAEADDRNOTAVAIL` | the address is none of this machine's |
 * | `WSAEADDRINUSE` | the name is taken, and not shared by `SO_REUSEADDR` |
 * | `WSAEACCES` | the program may not use the port, or another socket has it for itself by `SO_EXCLUSIVEADDRUSE` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-bind>
 *
 * # Differences from Windows
 *
 * - Ports below 1024 may need a privilege.
 */
int bind(SOCKET s,
         const struct sockaddr *name,
         int namelen) WS2_SYM(bind);

/**
 * Lets connections to a bound socket queue up until they are accepted.
 *
 * # Parameters
 *
 * - `s`: a stream socket with a name.
 * - `backlog`: how many connections may wait; `SOMAXCONN` is as many as is sensible, and what is
 *   out of range is replaced by the nearest that is not.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEOPNOTSUPP` | `s` is not a stream |
 * | `WSAEISCONN` | `s` is connected |
 * | `WSAEINVAL` | `s` has no name |
 * | `WSAEADDRINUSE` | another socket listens at the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-listen>
 */
int listen(SOCKET s, int backlog) WS2_SYM(listen);

/**
 * Connects a stream, or sets the peer of a datagram socket.
 *
 * # Parameters
 *
 * - `s`: a socket that is not connected, or a datagram socket.
 * - `name`: the peer's address and port. The address of zeros takes a datagram socket's peer away.
 * - `namelen`: the length of `name`, in bytes.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. After a
 * failure the socket may be connected again.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | `s` listens, or its constrained group is connected to another address |
 * | `WSAEISCONN` | `s` is a connected stream |
 * | `WSAEALREADY` | a connection is being made |
 * | `WSAEFAULT` | `name` is null or too short |
 * | `WSAEAFNOSUPPORT` | `name` is of another family than `s` |
 * | `WSAEADDRNOTAVAIL` | the address is all zeros, or the port is 0 |
 * | `WSAEWOULDBLOCK` | `s` does not wait; the connection is being made |
 * | `WSAECONNREFUSED`, `WSAETIMEDOUT`, `WSAENETUNREACH`, `WSAEHOSTUNREACH` | the peer cannot be reached |
 * | `WSAEINTR` | `s` was closed meanwhile |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect>
 *
 * # Differences from Windows
 *
 * - That nobody listens is known at once, where Windows tries three times first.
 */
int connect(SOCKET s,
            const struct sockaddr *name,
            int namelen) WS2_SYM(connect);

/**
 * Connects, with data to go along, which no protocol here takes, and qualities to ask for.
 *
 * # Parameters
 *
 * - `s`, `name`, `namelen`: as for `connect`.
 * - `lpCallerData`: data to go along, or null. Datagram sockets ignore it.
 * - `lpCalleeData`: room for data that comes back, or null; its length becomes 0.
 * - `lpSQOS`: qualities to ask for, as for `SIO_SET_QOS` of `WSAIoctl`, or null.
 * - `lpGQOS`: qualities to ask for of the group that `s` has made, or null; ignored for other sockets.
 *
 * # Returns
 *
 * As `connect`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `connect` |
 * | `WSAEPROTONOSUPPORT` | `lpCallerData` for a stream: no protocol carries it |
 * | `WSAEOPNOTSUPP`, `WSA_QOS_ESERVICETYPE`, `WSA_QOS_EFLOWSPEC`, `WSA_QOS_EPROVSPECBUF` | as for `SIO_SET_QOS`: the qualities cannot be had, or make no sense |
 * | `WSAEINVAL` | the constrained group of `s` is connected to another address |
 * | the others | as for `connect` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnect>
 */
int WSAConnect(SOCKET s,
               const struct sockaddr *name,
               int namelen,
               LPWSABUF lpCallerData,
               LPWSABUF lpCalleeData,
               LPQOS lpSQOS,
               LPQOS lpGQOS) WS2_SYM(WSAConnect);

/**
 * Resolves a name and connects to the first of its addresses that answers.
 *
 * The call waits, also on a socket whose calls do not.
 *
 * # Parameters
 *
 * - `s`: a stream that is not connected. One of IPv6 takes addresses of IPv4, too, when its option
 *   `IPV6_V6ONLY` is off.
 * - `nodename`: the name or the address of the host.
 * - `servicename`: the name or the port of the service.
 * - `LocalAddressLength`: the room at `LocalAddress`, in bytes; becomes the length of the name there.
 * - `LocalAddress`: where the socket's own name goes, or null.
 * - `RemoteAddressLength`: the room at `RemoteAddress`, in bytes; becomes the length of the name there.
 * - `RemoteAddress`: where the peer's name goes, or null.
 * - `timeout`: how long to try; null for until the last address has failed.
 * - `Reserved`: null.
 *
 * # Returns
 *
 * `TRUE`, and the last error stays as it is; or `FALSE`, with the reason in `WSAGetLastError`. After a
 * failure the socket may be connected again.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEOPNOTSUPP` | `s` is not a stream |
 * | `WSAEINVAL`, `WSAEISCONN`, `WSAEALREADY` | as for `connect` |
 * | `WSAEINVAL` | a name is null, `Reserved` is not, or the time is negative |
 * | `WSAEFAULT` | the room for a name is too short |
 * | `WSAHOST_NOT_FOUND` and others | as for `getaddrinfo` |
 * | `WSAETIMEDOUT` | nobody answered in time |
 * | `WSAECONNREFUSED` and others | why the last attempt failed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbynamea>
 */
BOOL WSAConnectByNameA(SOCKET s,
                       LPSTR nodename,
                       LPSTR servicename,
                       LPDWORD LocalAddressLength,
                       LPSOCKADDR LocalAddress,
                       LPDWORD RemoteAddressLength,
                       LPSOCKADDR RemoteAddress,
                       const struct timeval *timeout,
                       LPWSAOVERLAPPED Reserved) WS2_SYM(WSAConnectByNameA);

/**
 * Resolves a name and connects to the first of its addresses that answers.
 *
 * The call waits, also on a socket whose calls do not.
 *
 * # Parameters
 *
 * - `s`: a stream that is not connected. One of IPv6 takes addresses of IPv4, too, when its option
 *   `IPV6_V6ONLY` is off.
 * - `nodename`: the name or the address of the host.
 * - `servicename`: the name or the port of the service.
 * - `LocalAddressLength`: the room at `LocalAddress`, in bytes; becomes the length of the name there.
 * - `LocalAddress`: where the socket's own name goes, or null.
 * - `RemoteAddressLength`: the room at `RemoteAddress`, in bytes; becomes the length of the name there.
 * - `RemoteAddress`: where the peer's name goes, or null.
 * - `timeout`: how long to try; null for until the last address has failed.
 * - `Reserved`: null.
 *
 * # Returns
 *
 * `TRUE`, and the last error stays as it is; or `FALSE`, with the reason in `WSAGetLastError`. After a
 * failure the socket may be connected again.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEOPNOTSUPP` | `s` is not a stream |
 * | `WSAEINVAL`, `WSAEISCONN`, `WSAEALREADY` | as for `connect` |
 * | `WSAEINVAL` | a name is null, `Reserved` is not, or the time is negative |
 * | `WSAEFAULT` | the room for a name is too short |
 * | `WSAHOST_NOT_FOUND` and others | as for `getaddrinfo` |
 * | `WSAETIMEDOUT` | nobody answered in time |
 * | `WSAECONNREFUSED` and others | why the last attempt failed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbynamew>
 */
BOOL WSAConnectByNameW(SOCKET s,
                       LPWSTR nodename,
                       LPWSTR servicename,
                       LPDWORD LocalAddressLength,
                       LPSOCKADDR LocalAddress,
                       LPDWORD RemoteAddressLength,
                       LPSOCKADDR RemoteAddress,
                       const struct timeval *timeout,
                       LPWSAOVERLAPPED Reserved) WS2_SYM_W(WSAConnectByNameW);

/**
 * Connects to the first address of a list that answers.
 *
 * The call waits, also on a socket whose calls do not. It tries the addresses in the order of the list.
 *
 * # Parameters
 *
 * - `s`: a stream that has no name and is not connected.
 * - `SocketAddress`: the addresses to try, each of the family of `s`; those of IPv4 for a socket of
 *   IPv6 in the form that is mapped into it.
 * - `LocalAddressLength`: the room at `LocalAddress`, in bytes; becomes the length of the name there.
 * - `LocalAddress`: where the socket's own name goes, or null.
 * - `RemoteAddressLength`: the room at `RemoteAddress`, in bytes; becomes the length of the name there.
 * - `RemoteAddress`: where the peer's name goes, or null.
 * - `timeout`: how long to try; null for until the last address has failed.
 * - `Reserved`: null.
 *
 * # Returns
 *
 * `TRUE`, and the last error stays as it is; or `FALSE`, with the reason in `WSAGetLastError`. After a
 * failure the socket may be connected again.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEOPNOTSUPP` | `s` is not a stream |
 * | `WSAEINVAL`, `WSAEISCONN`, `WSAEALREADY` | as for `connect` |
 * | `WSAEINVAL` | `Reserved` is not null, or the time is negative |
 * | `WSAEFAULT` | the list is null, or the room for a name too short |
 * | `WSAEINVAL` | `s` has a name, or the list is empty |
 * | `WSAEFAULT`, `WSAEAFNOSUPPORT` | an address is null or too short, or of another family |
 * | `WSAETIMEDOUT` | nobody answered in time |
 * | `WSAECONNREFUSED` and others | why the last attempt failed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbylist>
 */
BOOL WSAConnectByList(SOCKET s,
                      PSOCKET_ADDRESS_LIST SocketAddress,
                      LPDWORD LocalAddressLength,
                      LPSOCKADDR LocalAddress,
                      LPDWORD RemoteAddressLength,
                      LPSOCKADDR RemoteAddress,
                      const struct timeval *timeout,
                      LPWSAOVERLAPPED Reserved) WS2_SYM(WSAConnectByList);

/**
 * Takes the next connection of a listening socket.
 *
 * # Parameters
 *
 * - `s`: a socket that listens.
 * - `addr`: room for the peer's name, or null.
 * - `addrlen`: its length, in bytes; becomes the name's length. Null for
 *   no name.
 *
 * # Returns
 *
 * A new socket for the connection, which has the listener's mode and options, and the last error
 * stays as it is; or `INVALID_SOCKET`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEOPNOTSUPP` | `s` is not a stream |
 * | `WSAEINVAL` | `s` does not listen |
 * | `WSAEFAULT` | the room is too short; the connection stays in the queue |
 * | `WSAEWOULDBLOCK` | `s` does not wait, and no connection is there |
 * | `WSAEMFILE` | no more sockets are to be had |
 * | `WSAENOBUFS` | memory is short |
 * | `WSAEINTR` | `s` was closed meanwhile |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-accept>
 */
SOCKET accept(SOCKET s, struct sockaddr *addr, int *addrlen) WS2_SYM(accept);

/**
 * Takes the next connection of a listening socket if a function of the program's decides so.
 *
 * # Parameters
 *
 * - `s`: a socket that listens.
 * - `addr`, `addrlen`: as for `accept`; filled whatever the function decides.
 * - `lpfnCondition`: called on this thread with the names of both ends: `CF_ACCEPT` takes the
 *   connection, `CF_REJECT` resets it, `CF_DEFER` leaves it first in line. Null takes every
 *   connection. It may choose a group for the socket, as `WSASocket` does; that of `s` is not
 *   inherited. No protocol here carries data or qualities along, so those are empty or null.
 * - `dwCallbackData`: passed to the function.
 *
 * # Returns
 *
 * As `accept`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEOPNOTSUPP`, `WSAEINVAL`, `WSAEFAULT`, `WSAEWOULDBLOCK`, `WSAEMFILE`, `WSAENOBUFS`, `WSAEINTR` | as for `accept` |
 * | `WSAECONNREFUSED` | the function answered `CF_REJECT` |
 * | `WSATRY_AGAIN` | the function answered `CF_DEFER` |
 * | `WSAEINVAL` | the function answered something else, or chose a group that does not take the socket; the connection stays first in line |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaccept>
 *
 * # Differences from Windows
 *
 * - The peer sees the connection as made before the function decides, as it does on Windows
 *   without `SO_CONDITIONAL_ACCEPT`; a rejected one is then reset.
 */
SOCKET WSAAccept(SOCKET s,
                 struct sockaddr *addr,
                 LPINT addrlen,
                 LPCONDITIONPROC lpfnCondition,
                 DWORD_PTR dwCallbackData) WS2_SYM(WSAAccept);

/**
 * Answers a socket's own name.
 *
 * # Parameters
 *
 * - `s`: a socket with a name.
 * - `name`: room for the name.
 * - `namelen`: its length, in bytes; becomes the name's.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | `s` has no name |
 * | `WSAEFAULT` | a pointer is null, or the room too short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockname>
 */
int getsockname(SOCKET s, struct sockaddr *name, int *namelen) WS2_SYM(getsockname);

/**
 * Answers the name of a socket's peer.
 *
 * # Parameters
 *
 * - `s`: a socket with a peer.
 * - `name`: room for the name.
 * - `namelen`: its length, in bytes; becomes the name's.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAENOTCONN` | `s` has no peer |
 * | `WSAEFAULT` | a pointer is null, or the room too short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getpeername>
 */
int getpeername(SOCKET s, struct sockaddr *name, int *namelen) WS2_SYM(getpeername);

/**
 * Sends on a connected socket.
 *
 * # Parameters
 *
 * - `s`: a socket with a peer.
 * - `buf`: what to send.
 * - `len`: how much, in bytes. 0 is allowed, and sends an empty datagram.
 * - `flags`: 0, or any of `MSG_OOB` and `MSG_DONTROUTE`.
 *
 * # Returns
 *
 * How many bytes were taken, with the last error cleared: all of them, also when `s` does not wait
 * and the system has not enough room yet; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAENOTCONN` | `s` has no peer |
 * | `WSAESHUTDOWN` | sending was ended with `shutdown` |
 * | `WSAEFAULT` | `buf` is null and `len` is not 0, or `len` is negative |
 * | `WSAEINVAL` | a flag that does not exist |
 * | `WSAEOPNOTSUPP` | `MSG_OOB` for datagrams |
 * | `WSAEMSGSIZE` | the datagram is longer than the protocol can carry; nothing was sent |
 * | `WSAEWOULDBLOCK` | `s` does not wait, and there is no room, or an earlier send is not out yet |
 * | `WSAETIMEDOUT` | there was no room for as long as `SO_SNDTIMEO` says |
 * | `WSAECONNRESET` | the peer is gone, or refuses datagrams |
 * | `WSAEINTR` | `s` was closed meanwhile |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-send>
 */
int send(SOCKET s, const char *buf, int len, int flags) WS2_SYM(send);

/**
 * Sends a datagram to an address, or on a connected socket.
 *
 * # Parameters
 *
 * - `s`: a socket; one without a name gets one.
 * - `buf`, `len`, `flags`: as for `send`.
 * - `to`: where the datagram goes; null for the peer. Streams ignore it.
 * - `tolen`: the length of `to`, in bytes.
 *
 * # Returns
 *
 * As `send`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `send` |
 * | `WSAENOTCONN` | a stream without a peer, or `to` is null and `s` has none |
 * | `WSAESHUTDOWN`, `WSAEFAULT`, `WSAEINVAL`, `WSAEOPNOTSUPP` | as for `send` |
 * | `WSAEFAULT` | `tolen` is too short |
 * | `WSAEAFNOSUPPORT` | `to` is of another family than `s` |
 * | `WSAEADDRNOTAVAIL` | the address is all zeros, or the port is 0 |
 * | `WSAEACCES` | a broadcast address, without `SO_BROADCAST` |
 * | the others | as for `send` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-sendto>
 */
int sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to, int tolen) WS2_SYM(sendto);

/**
 * Receives from a connected stream, or a datagram.
 *
 * # Parameters
 *
 * - `s`: a stream with a peer, or a datagram socket with a name.
 * - `buf`: where the data goes.
 * - `len`: the room there, in bytes.
 * - `flags`: 0, or any of `MSG_PEEK`, `MSG_OOB` and `MSG_WAITALL`.
 *
 * # Returns
 *
 * How many bytes came, 0 once the peer has ended sending, with the last error cleared; or
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAENOTCONN` | a stream without a peer |
 * | `WSAEINVAL` | a datagram socket without a name |
 * | `WSAESHUTDOWN` | receiving was ended with `shutdown` |
 * | `WSAEFAULT` | `buf` is null and `len` is not 0, or `len` is negative |
 * | `WSAEINVAL` | a flag that does not exist |
 * | `WSAEOPNOTSUPP` | `MSG_OOB` for datagrams; `MSG_WAITALL` for datagrams, with other flags, or when `s` does not wait |
 * | `WSAEMSGSIZE` | the datagram was longer; `buf` is filled, and the rest is lost |
 * | `WSAEWOULDBLOCK` | `s` does not wait, and nothing is there |
 * | `WSAETIMEDOUT` | nothing came for as long as `SO_RCVTIMEO` says |
 * | `WSAECONNRESET` | the peer reset the connection, or refuses datagrams |
 * | `WSAEINTR` | `s` was closed meanwhile |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-recv>
 */
int recv(SOCKET s,
         char *buf,
         int len,
         int flags) WS2_SYM(recv);

/**
 * Receives a datagram and where it came from, or from a connected stream.
 *
 * # Parameters
 *
 * - `s`, `buf`, `len`, `flags`: as for `recv`.
 * - `from`: room for the sender's name, or null. Streams ignore it.
 * - `fromlen`: its length, in bytes; becomes the name's. Null when `from` is.
 *
 * # Returns
 *
 * As `recv`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `recv` |
 * | `WSAEFAULT` | `buf` is null, `len` negative, or the room for the name too short; no datagram is lost |
 * | the others | as for `recv` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-recvfrom>
 */
int recvfrom(SOCKET s,
             char *buf,
             int len,
             int flags,
             struct sockaddr *from,
             int *fromlen) WS2_SYM(recvfrom);

/**
 * Sends from several buffers on a connected socket.
 *
 * # Parameters
 *
 * - `s`: a socket with a peer.
 * - `lpBuffers`: the buffers, in order. The array is not looked at again after the call.
 * - `dwBufferCount`: how many.
 * - `lpNumberOfBytesSent`: where the number of bytes that were taken goes; may be null with
 *   `lpOverlapped`.
 * - `dwFlags`: as for `send`.
 * - `lpOverlapped`: null to wait until it is done; else the operation goes on by itself when it cannot be
 *   done at once. Its `hEvent` is null, or an event that is reset and then set at its end. Ignored for a
 *   socket without the overlapped attribute.
 * - `lpCompletionRoutine`: what this thread calls at the end of the operation, in an alertable wait; null
 *   for nothing. It comes instead of the event.
 *
 * # Returns
 *
 * 0, with the last error cleared, when it is done: the end of an operation is still told as asked for.
 * Or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `send` |
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | there is no buffer; a routine for a socket whose operations complete at a port |
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
 * | `WSA_IO_PENDING` | the operation goes on by itself; the number of bytes is told at its end |
 * | the others | as for `send`; of such a failure nobody hears otherwise |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasend>
 */
int WSASend(SOCKET s,
            LPWSABUF lpBuffers,
            DWORD dwBufferCount,
            LPDWORD lpNumberOfBytesSent,
            DWORD dwFlags,
            LPWSAOVERLAPPED lpOverlapped,
            LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSASend);

/**
 * Sends a datagram from several buffers to an address.
 *
 * # Parameters
 *
 * - `s`: a socket; one without a name gets one.
 * - `lpBuffers`, `dwBufferCount`, `lpNumberOfBytesSent`, `dwFlags`: as for `WSASend`.
 * - `lpTo`, `iTolen`: as for `sendto`.
 * - `lpOverlapped`, `lpCompletionRoutine`: as for `WSASend`.
 *
 * # Returns
 *
 * As `WSASend`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEFAULT`, `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | as for `WSASend` |
 * | the others | as for `sendto` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendto>
 */
int WSASendTo(SOCKET s,
              LPWSABUF lpBuffers,
              DWORD dwBufferCount,
              LPDWORD lpNumberOfBytesSent,
              DWORD dwFlags,
              const struct sockaddr *lpTo,
              int iTolen,
              LPWSAOVERLAPPED lpOverlapped,
              LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSASendTo);

/**
 * Receives into several buffers, from a connected stream or a datagram.
 *
 * # Parameters
 *
 * - `s`: a stream with a peer, or a datagram socket with a name.
 * - `lpBuffers`: the buffers, filled in order. The array is not looked at again after the call.
 * - `dwBufferCount`: how many.
 * - `lpNumberOfBytesRecvd`: where the number of bytes that came goes; may be null with
 *   `lpOverlapped`.
 * - `lpFlags`: flags as for `recv`; becomes 0, or `MSG_PARTIAL` for a datagram that was longer. Not
 *   written when the operation goes on by itself: `WSAGetOverlappedResult` tells them.
 * - `lpOverlapped`: null to wait until it is done; else the operation goes on by itself when it cannot be
 *   done at once. Its `hEvent` is null, or an event that is reset and then set at its end. Ignored for a
 *   socket without the overlapped attribute.
 * - `lpCompletionRoutine`: what this thread calls at the end of the operation, in an alertable wait; null
 *   for nothing. It comes instead of the event.
 *
 * # Returns
 *
 * 0, with the last error cleared, when it is done: the end of an operation is still told as asked for.
 * Or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `recv` |
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | there is no buffer; a routine for a socket whose operations complete at a port |
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an event |
 * | `WSA_IO_PENDING` | the operation goes on by itself; bytes and flags are told at its end |
 * | the others | as for `recv`; of such a failure nobody hears otherwise |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecv>
 */
int WSARecv(SOCKET s,
            LPWSABUF lpBuffers,
            DWORD dwBufferCount,
            LPDWORD lpNumberOfBytesRecvd,
            LPDWORD lpFlags,
            LPWSAOVERLAPPED lpOverlapped,
            LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSARecv);

/**
 * Receives a datagram into several buffers, and where it came from.
 *
 * # Parameters
 *
 * - `s`, `lpBuffers`, `dwBufferCount`, `lpNumberOfBytesRecvd`, `lpFlags`: as for `WSARecv`.
 * - `lpFrom`, `lpFromlen`: as for `recvfrom`.
 * - `lpOverlapped`, `lpCompletionRoutine`: as for `WSARecv`.
 *
 * # Returns
 *
 * As `WSARecv`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK`, `WSAEFAULT`, `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | as for `WSARecv` |
 * | the others | as for `recvfrom` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecvfrom>
 */
int WSARecvFrom(SOCKET s,
                LPWSABUF lpBuffers,
                DWORD dwBufferCount,
                LPDWORD lpNumberOfBytesRecvd,
                LPDWORD lpFlags,
                struct sockaddr *lpFrom,
                int *lpFromlen,
                LPWSAOVERLAPPED lpOverlapped,
                LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSARecvFrom);

/**
 * Sends a datagram with control data.
 *
 * # Parameters
 *
 * - `Handle`: a datagram or raw socket.
 * - `lpMsg`: the message: where it goes, null for the peer; its buffers; control data: any of
 *   `IP_PKTINFO`, `IP_TTL`, `IP_TOS`, `IPV6_PKTINFO`, `IPV6_HOPLIMIT`, `IPV6_TCLASS` and
 *   `UDP_SEND_MSG_SIZE`. Its `dwFlags` are not looked at.
 * - `dwFlags`: the flags of `send`.
 * - `lpNumberOfBytesSent`: where the number of bytes goes; may be null with `lpOverlapped`.
 * - `lpOverlapped`, `lpCompletionRoutine`: as for `WSASend`.
 *
 * # Returns
 *
 * 0, with the last error cleared, when it is done: the end of an operation is still told as asked for; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `Handle` is not an open socket |
 * | `WSAEOPNOTSUPP` | `Handle` is a stream |
 * | `WSAENOTCONN`, `WSAESHUTDOWN` | as for `sendto` |
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | there is no buffer, or the control data is none of the above or has the wrong length |
 * | `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | with `lpOverlapped`, as for `WSASend` |
 * | the others | as for `sendto` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasendmsg>
 *
 * # Differences from Windows
 *
 * - On macOS a datagram's time to live, type of service and cutting into several cannot go along.
 */
int WSASendMsg(SOCKET Handle,
               LPWSAMSG lpMsg,
               DWORD dwFlags,
               LPDWORD lpNumberOfBytesSent,
               LPWSAOVERLAPPED lpOverlapped,
               LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSASendMsg);

/**
 * Waits until a socket can be read from, can be written to, or has something exceptional.
 *
 * # Parameters
 *
 * - `nfds`: ignored.
 * - `readfds`: sockets to be asked: has data, the peer's end or a connection to accept come? Null
 *   for none.
 * - `writefds`: sockets to be asked: would a send be taken, has a connection come about? Null for
 *   none.
 * - `exceptfds`: sockets to be asked: has a connection failed, is there out-of-band data? Null for
 *   none.
 * - `timeout`: how long to wait at most; null for ever. It is not changed.
 *
 * # Returns
 *
 * How many sockets are left in the sets, which then hold only those that are ready, with the last
 * error cleared; 0 when the time is over; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`
 * and the sets as they were.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | the time is negative, or there is no socket in any set |
 * | `WSAENOTSOCK` | one of the sockets is not open, or was closed meanwhile |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-select>
 *
 * # Differences from Windows
 *
 * - `struct timeval` is the system's, with wider members than Windows'.
 */
int select(int nfds,
           fd_set *readfds,
           fd_set *writefds,
           fd_set *exceptfds,
           const struct timeval *timeout) WS2_SYM(select);

/**
 * Tells whether a socket is in a set: what `FD_ISSET` calls.
 *
 * # Parameters
 *
 * - `fd`: the socket.
 * - `set`: the set.
 *
 * # Returns
 *
 * Not 0 when it is, 0 when it is not or `set` is null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-__wsafdisset>
 */
int __WSAFDIsSet(SOCKET fd, fd_set *set) WS2_SYM(__WSAFDIsSet);

/**
 * Waits until one of several sockets is ready, and notes at each what is so.
 *
 * # Parameters
 *
 * - `fdArray`: sockets, each with what is asked in `events`: any of `POLLRDNORM`, `POLLRDBAND` and
 *   `POLLWRNORM`. What is so goes to `revents`, with `POLLERR`, `POLLHUP` and `POLLNVAL` unasked.
 *   A negative socket is passed over.
 * - `fds`: how many.
 * - `timeout`: how long to wait at most, in milliseconds; negative for ever.
 *
 * # Returns
 *
 * How many sockets have something noted, with the last error cleared; 0 when the time is over; or
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `fdArray` is null |
 * | `WSAEINVAL` | `POLLPRI`, `POLLWRBAND` or what is only noted is asked; or nothing is a socket |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsapoll>
 */
int WSAPoll(LPWSAPOLLFD fdArray, ULONG fds, INT timeout) WS2_SYM(WSAPoll);

/**
 * Reads a socket option.
 *
 * # Parameters
 *
 * - `s`: the socket; any for `SO_OPENTYPE`, which belongs to the calling thread.
 * - `level`: `SOL_SOCKET`, or a protocol such as `IPPROTO_TCP`.
 * - `optname`: the option, such as `SO_TYPE`.
 * - `optval`: where its value goes.
 * - `optlen`: the room there, in bytes; becomes the value's length.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | a pointer is null |
 * | `WSAEINVAL` | there is no such level, or the socket does not have it |
 * | `WSAENOPROTOOPT` | the level has no such option, or it cannot be read |
 * | `WSAENOTCONN` | the option is about a connection, and there is none |
 * | `WSAEFAULT` | the room is too short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getsockopt>
 *
 * # Differences from Windows
 *
 * - A truth value is 4 bytes long wherever there is room for it; Windows returns one byte for some.
 * - Buffers and times to live are at first those of the system.
 */
int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen) WS2_SYM(getsockopt);

/**
 * Sets a socket option.
 *
 * # Parameters
 *
 * - `s`: the socket; any for `SO_OPENTYPE`, which belongs to the calling thread.
 * - `level`: `SOL_SOCKET`, or a protocol such as `IPPROTO_TCP`.
 * - `optname`: the option, such as `SO_REUSEADDR`.
 * - `optval`: its value; null for the few that need none.
 * - `optlen`: the value's length, in bytes.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | there is no such level, or the socket does not have it |
 * | `WSAENOPROTOOPT` | the level has no such option, or it cannot be set |
 * | `WSAEINVAL` | it cannot be set any more |
 * | `WSAENOTCONN` | the option is about a connection, and there is none |
 * | `WSAEFAULT` | `optval` is null, or the value too short |
 * | `WSAEINVAL` | the value is beyond the limits |
 * | `WSAENOPROTOOPT` | the option cannot be given another value |
 * | `WSAEADDRNOTAVAIL` | there is no such interface |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-setsockopt>
 *
 * # Differences from Windows
 *
 * - `IP_MULTICAST_LOOP` and `IPV6_MULTICAST_LOOP` count on the socket that sends, not on the one
 *   that receives.
 * - `SO_CONDITIONAL_ACCEPT` is remembered only: the system accepts connections before `WSAAccept`
 *   asks for them.
 * - Options whose effect the system cannot have are refused; the README lists them.
 */
int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen) WS2_SYM(setsockopt);

/**
 * Controls a socket, or asks it something.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `cmd`: `FIONBIO` (do calls return at once?), `FIONREAD` (how many bytes can one receive
 *   return?) or `SIOCATMARK` (has all out-of-band data been read?).
 * - `argp`: the command's argument: read for `FIONBIO`, written by the others. A `DWORD` and an
 *   `unsigned long` will do as well as a `u_long`.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `argp` is null |
 * | `WSAEOPNOTSUPP` | there is no such command |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-ioctlsocket>
 */
int ioctlsocket(SOCKET s, long cmd, u_long *argp) WS2_SYM(ioctlsocket);

/**
 * Controls a socket, or asks it something, with the commands of Winsock 2.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `dwIoControlCode`: the command: those of `ioctlsocket`, `SIO_KEEPALIVE_VALS`,
 *   `SIO_UDP_CONNRESET`, `SIO_GET_INTERFACE_LIST`, `SIO_ROUTING_INTERFACE_QUERY` and so on.
 *   `SIO_ADDRESS_LIST_CHANGE` and `SIO_ROUTING_INTERFACE_CHANGE`, which takes an address, wait until
 *   `SIO_ADDRESS_LIST_QUERY` or `SIO_ROUTING_INTERFACE_QUERY` would answer something else, or with a
 *   wildcard address until any route changes. `SIO_SET_QOS` and `SIO_GET_QOS` take and answer a `QOS`:
 *   packets are marked for the type of service, and TCP holds them back to the peak bandwidth or the token
 *   rate; `SIO_ADDRESS_LIST_SORT` takes a `SOCKET_ADDRESS_LIST` of IPv6 addresses, those of IPv4 mapped, and answers
 *   its entries in the order in which they should be tried; `SIO_RCVALL` takes one of `RCVALL_VALUE`, for a raw socket of
 *   `IPPROTO_IP` or `IPPROTO_IPV6` that is bound to an address of this machine: from then on it receives whole packets, headers
 *   included, that pass the interface of that address; `SIO_SET_GROUP_QOS` asks for it on behalf of all sockets of the group that `s` has made. On a socket whose calls do not wait they fail with
 *   `WSAEWOULDBLOCK`, and the next change is told by `WSAEventSelect` or `WSAAsyncSelect`.
 * - `lpvInBuffer`, `cbInBuffer`: what it takes, and its length in bytes.
 * - `lpvOutBuffer`, `cbOutBuffer`: room for what it answers, and its length in bytes.
 * - `lpcbBytesReturned`: where the length of the answer goes, in bytes; may be null with `lpOverlapped`.
 * - `lpOverlapped`, `lpCompletionRoutine`: as for `WSARecv`. Only the changes of addresses and routes go on
 *   by themselves, whatever the mode of the socket; every other command is done at once, and its end is told
 *   as asked for.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEOPNOTSUPP` | the command is not known |
 * | `WSAENOPROTOOPT` | the command is not supported here, or not by such a protocol |
 * | `WSAEINVAL` | such a socket does not have the command |
 * | `WSAEFAULT` | a pointer is null, or a buffer too short; for `SIO_SET_COMPATIBILITY_MODE` and `SIO_RCVALL` the latter is `WSAEINVAL` |
 * | `WSAENOTCONN` | the command is about a connection, and there is none |
 * | `WSAEINVAL` | what it takes makes no sense |
 * | `WSAEINVAL` | `SIO_RCVALL`: the socket has no name, that of no interface, or one that no interface has any more |
 * | `WSAEOPNOTSUPP` | it asks for what the system cannot do |
 * | `WSAEAFNOSUPPORT` | the address is of another family than the socket |
 * | `WSAENOBUFS`, `WSAEMFILE` | `SIO_..._CHANGE`: the system has no room to tell of changes |
 * | `WSAEWOULDBLOCK` | `SIO_..._CHANGE`, for a socket whose calls do not wait |
 * | `WSAEINVAL`, `WSA_INVALID_HANDLE`, `WSA_IO_PENDING` | with `lpOverlapped`, as for `WSARecv` |
 * | `WSAEINTR` | `SIO_..._CHANGE`: the socket was closed while the call waited |
 * | `WSAENOPROTOOPT` | `SIO_SET_GROUP_QOS`: `s` has made no group |
 * | `WSA_QOS_ESERVICETYPE`, `WSA_QOS_EFLOWSPEC`, `WSA_QOS_EPROVSPECBUF` | `SIO_SET_QOS` and `SIO_SET_GROUP_QOS`: there is no such type of service, the numbers contradict each other, or there is something for the provider |
 * | `WSAEWOULDBLOCK` | `SIO_GET_TX_TIMESTAMP`: it is not known when a datagram of that name left, or not yet |
 * | `WSAENETUNREACH`, `WSAEHOSTUNREACH` | `SIO_ROUTING_INTERFACE_QUERY`: there is no way |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaioctl>
 *
 * # Differences from Windows
 *
 * - `SIO_IDEAL_SEND_BACKLOG_CHANGE` is not supported yet.
 * - A change of addresses, or of the way to an address, that is undone before the library has seen it is
 *   not told.
 * - Nothing tells of datagrams that ran out of time, so `SIO_UDP_NETRESET` can only be switched off.
 * - `SIO_SET_QOS` reserves nothing: a guaranteed service is `WSAEOPNOTSUPP`, unless it is to be without
 *   signalling. It is not for sockets that `WSADuplicateSocket` shares, nor the other way round. Packets are
 *   held back on Linux only.
 * - `SIO_RCVALL` is not for macOS, where it can only be switched off. Before it is switched on the socket receives nothing,
 *   and afterwards no control data. Such a socket is two descriptors: it cannot be shared by `WSADuplicateSocket`, and
 *   processes that are started do not get it. A send on it may wait for the interface whatever the socket's mode.
 *   Packets of this machine may be longer than the interface takes, and without checksums: the system leaves both to the
 *   interface. `recvfrom` with room for less than the header of IP answers an address of zeros.
 * - `SIO_RCVALL_MCAST` and `SIO_RCVALL_IGMPMCAST` can only be switched off.
 * - `SIO_TIMESTAMPING` takes `TIMESTAMPING_FLAG_TX` on Linux since 6.13 only.
 * - `SIO_TCP_INFO` answers 0 for what the system does not count.
 * - `SIO_SET_COMPATIBILITY_MODE` takes versions from `NTDDI_LONGHORN` on, whose ways connections have.
 */
int WSAIoctl(SOCKET s,
             DWORD dwIoControlCode,
             LPVOID lpvInBuffer,
             DWORD cbInBuffer,
             LPVOID lpvOutBuffer,
             DWORD cbOutBuffer,
             LPDWORD lpcbBytesReturned,
             LPWSAOVERLAPPED lpOverlapped,
             LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSAIoctl);

/**
 * Ends sending, receiving or both; the socket stays open until `closesocket`.
 *
 * # Parameters
 *
 * - `s`: a connected stream, or a datagram socket.
 * - `how`: `SD_RECEIVE`, `SD_SEND` or `SD_BOTH`.
 *
 * # Returns
 *
 * 0, with the last error cleared; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. It
 * never waits.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | there is no such direction |
 * | `WSAENOTCONN` | a stream that is not connected |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-shutdown>
 *
 * # Differences from Windows
 *
 * - After `SD_RECEIVE` a connection is not reset when more data comes.
 */
int shutdown(SOCKET s, int how) WS2_SYM(shutdown);

/**
 * Ends sending, with data to go along, which no protocol here carries.
 *
 * # Parameters
 *
 * - `s`: a connected stream.
 * - `lpOutboundDisconnectData`: null.
 *
 * # Returns
 *
 * As `shutdown` with `SD_SEND`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `shutdown` |
 * | `WSAENOPROTOOPT` | data is given |
 * | `WSAENOTCONN` | a stream that is not connected |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasenddisconnect>
 */
int WSASendDisconnect(SOCKET s, LPWSABUF lpOutboundDisconnectData) WS2_SYM(WSASendDisconnect);

/**
 * Ends receiving, with room for data that came along, which no protocol here carries.
 *
 * # Parameters
 *
 * - `s`: a connected stream.
 * - `lpInboundDisconnectData`: null.
 *
 * # Returns
 *
 * As `shutdown` with `SD_RECEIVE`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED`, `WSAENOTSOCK` | as for `shutdown` |
 * | `WSAENOPROTOOPT` | room is given |
 * | `WSAENOTCONN` | a stream that is not connected |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsarecvdisconnect>
 */
int WSARecvDisconnect(SOCKET s, LPWSABUF lpInboundDisconnectData) WS2_SYM(WSARecvDisconnect);

/**
 * Closes a socket. What was sent is still delivered, unless `SO_LINGER` says otherwise.
 *
 * # Parameters
 *
 * - `s`: the socket. From now on every call with it answers `WSAENOTSOCK`; calls of other threads
 *   that wait in it end with `WSAEINTR`.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-closesocket>
 */
int closesocket(SOCKET s) WS2_SYM(closesocket);

/**
 * Offers another process a descriptor of the same socket; the protocol's name is narrow.
 *
 * The structure that this fills goes to the other process in whatever way the two have, byte for byte,
 * and there to `WSASocket`, with `FROM_PROTOCOL_INFO` as the family, the type and the protocol. Only the
 * process that is named gets the descriptor, and only once; with its own number a process gets another
 * descriptor itself. The socket is one: what one process sets the others read, what one receives the others
 * do not, and it is closed with its last descriptor. `closesocket` may be called here before the other
 * process has asked.
 *
 * # Parameters
 *
 * - `s`: the socket to share.
 * - `dwProcessId`: the process that is to share it, such as `dwProcessId` of a `PROCESS_INFORMATION`.
 * - `lpProtocolInfo`: where that goes which the other process gives to `WSASocket`.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | there is no process `dwProcessId`, or it has ended |
 * | `WSAEFAULT` | `lpProtocolInfo` is null |
 * | `WSAEINVAL` | `s` has a quality of service, or is a raw socket of `IPPROTO_IP`, or `IPPROTO_IPV6` over IPv6 |
 * | `WSAEMFILE`, `WSAENOBUFS` | the system has no room for what is needed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketa>
 *
 * # Differences from Windows
 *
 * - This process hands the descriptor out when the other one asks: one that ends before has not shared it.
 * - The other process must be one of the same user, and use this library.
 * - A socket that is shared no longer takes more from a send that does not wait than the system does, and
 *   the call waits until what an earlier one took has gone out.
 * - A shared socket takes one more descriptor of the system's in each process that has it.
 * - A thread that is in a call on the socket when it is first shared is not woken by closing it.
 * - On Linux, raw sockets that `SIO_RCVALL` is for are two descriptors of the system's, and cannot be shared.
 */
int WSADuplicateSocketA(SOCKET s,
                        DWORD dwProcessId,
                        LPWSAPROTOCOL_INFOA lpProtocolInfo) WS2_SYM(WSADuplicateSocketA);

/**
 * Offers another process a descriptor of the same socket; the protocol's name is wide.
 *
 * Parameters, result and errors are those of `WSADuplicateSocketA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaduplicatesocketw>
 */
int WSADuplicateSocketW(SOCKET s, DWORD dwProcessId, LPWSAPROTOCOL_INFOW lpProtocolInfo) WS2_SYM_W(WSADuplicateSocketW);

/**
 * Joins a leaf to a multipoint session: a datagram socket to a group of IPv4 or IPv6.
 *
 * The socket is bound, if it is not, and receives what is sent to the group on the interface that is chosen
 * for multicasts. What it sends without an address goes to the group. `closesocket` leaves it. `FD_CONNECT`
 * tells that it has joined, which is when this returns.
 *
 * # Parameters
 *
 * - `s`: a socket that `WSASocket` has made with `WSA_FLAG_MULTIPOINT_C_LEAF` and
 *   `WSA_FLAG_MULTIPOINT_D_LEAF`.
 * - `name`: the address of the group, and the port to send to.
 * - `namelen`: the length of that, in bytes.
 * - `lpCallerData`: data for the peer, which is ignored: there is no connection that it could go along with.
 * - `lpCalleeData`: room for data of the peer, or null; its length becomes 0.
 * - `lpSQOS`: what the socket needs, as for `SIO_SET_QOS`, or null.
 * - `lpGQOS`: reserved, null.
 * - `dwFlags`: `JL_SENDER_ONLY`, which joins nothing but sends, `JL_RECEIVER_ONLY`, or `JL_BOTH`.
 *
 * # Returns
 *
 * `s`, with the last error as it was; or `INVALID_SOCKET`, with the reason in `WSAGetLastError`, after which
 * it may be tried again.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | `s` was made without those flags, or there are no such `dwFlags` |
 * | `WSAEISCONN` | `s` has joined already |
 * | `WSAEFAULT` | `name` is null or too short |
 * | `WSAEAFNOSUPPORT` | `name` is of another family than `s` |
 * | `WSAEADDRNOTAVAIL` | `name` is not the address of a group, or has no port to send to |
 * | `WSAEOPNOTSUPP`, `WSA_QOS_ESERVICETYPE`, `WSA_QOS_EFLOWSPEC`, `WSA_QOS_EPROVSPECBUF` | as for `SIO_SET_QOS` |
 * | `WSAEADDRNOTAVAIL`, `WSAENETUNREACH`, `WSAENOBUFS` | no interface takes the group, or there is no room for one more |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsajoinleaf>
 */
SOCKET WSAJoinLeaf(SOCKET s,
                   const SOCKADDR *name,
                   int namelen,
                   LPWSABUF lpCallerData,
                   LPWSABUF lpCalleeData,
                   LPQOS lpSQOS,
                   LPQOS lpGQOS,
                   DWORD dwFlags) WS2_SYM(WSAJoinLeaf);

/**
 * Looks up a template of quality of service, or the names of all of them.
 *
 * There are templates for media of the internet: `G711`, `G723.1`, `G729`, `GSM6.10`, `H261QCIF`, `H261CIF`,
 * `H263QCIF` and `H263CIF`, each with the rate of its codec.
 *
 * # Parameters
 *
 * - `s`: a socket.
 * - `lpQOSName`: a buffer with the name of a template, in any case and terminated; or with an empty name, for
 *   the names of all: then as many of them as there is room for go there, each terminated, and an empty one
 *   behind them.
 * - `lpQOS`: where the template goes; not looked at when names are asked for.
 *
 * # Returns
 *
 * `TRUE`, with the last error as it was; or `FALSE`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `lpQOSName` or its buffer is null or has no bytes |
 * | `WSAEINVAL` | there is no template of that name |
 * | `WSAEFAULT` | `lpQOS` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetqosbyname>
 *
 * # Differences from Windows
 *
 * - Windows has had no templates since Vista.
 */
BOOL WSAGetQOSByName(SOCKET s,
                     LPWSABUF lpQOSName,
                     LPQOS lpQOS) WS2_SYM(WSAGetQOSByName);

/**
 * Sets an event object from now on when something happens on a socket, and notes what.
 *
 * Calls on the socket do not wait any more. What was asked for before, by this function or by
 * `WSAAsyncSelect`, is over, and what it noted forgotten. A socket that `accept` makes of a listening
 * one begins with the same event object and events.
 *
 * What holds already is noted at once, and then each event once, until the program makes the call
 * that enables it again: `recv` and its kin for `FD_READ` and `FD_OOB`, also when they fail;
 * `accept` for `FD_ACCEPT`, unless its condition function defers; for `FD_WRITE` a send that failed
 * with `WSAEWOULDBLOCK`. `FD_CONNECT` and `FD_CLOSE` happen once. `FD_CLOSE` is noted when everything
 * that the peer has sent is read, or with an error at once; an end is not noted as `FD_READ`.
 * `FD_ADDRESS_LIST_CHANGE` and `FD_ROUTING_INTERFACE_CHANGE` are noted once for each `WSAIoctl` with
 * `SIO_ADDRESS_LIST_CHANGE` or `SIO_ROUTING_INTERFACE_CHANGE`, when there is a change after it.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `hEventObject`: the event object; ignored when there are no events. It may be closed meanwhile.
 * - `lNetworkEvents`: the events to note, any of `FD_READ`, `FD_WRITE` and the others; 0 for none any
 *   more. Bits that are no events are ignored.
 *
 * # Returns
 *
 * 0 with the last error cleared, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | there are events, and `hEventObject` is not an event object |
 * | `WSAENOBUFS` | the system has no room to watch the socket |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaeventselect>
 *
 * # Differences from Windows
 *
 * - `FD_QOS` and `FD_GROUP_QOS` never happen, because no bandwidth can be reserved.
 */
int WSAEventSelect(SOCKET s,
                   WSAEVENT hEventObject,
                   LONG lNetworkEvents) WS2_SYM(WSAEventSelect);

/**
 * Posts a message to a window from now on when something happens on a socket.
 *
 * Calls on the socket do not wait any more. What was asked for before, by this function or by
 * `WSAEventSelect`, is over; messages that are posted already stay. What holds already is told at
 * once, and then each event once until the program enables it again: see `WSAEventSelect`. A socket
 * that `accept` makes of a listening one begins with the same window, message and events. Of a socket
 * that is closed no message is posted any more, `FD_CLOSE` in particular.
 *
 * `wParam` of the message is the socket, and `lParam` has the event, one of `FD_...`, for
 * `WSAGETSELECTEVENT`, and its error, 0 for none, for `WSAGETSELECTERROR`.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `hWnd`: the window, of any thread; ignored when there are no events.
 * - `wMsg`: the message.
 * - `lEvent`: the events to tell, any of `FD_READ`, `FD_WRITE` and the others; 0 for none any more.
 *   Bits that are no events are ignored.
 *
 * # Returns
 *
 * 0 with the last error cleared, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEINVAL` | there are events, and `hWnd` is not a window |
 * | `WSAENOBUFS` | the system has no room to watch the socket |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncselect>
 *
 * # Differences from Windows
 *
 * - `FD_QOS` and `FD_GROUP_QOS` never happen, because no bandwidth can be reserved.
 */
int WSAAsyncSelect(SOCKET s,
                   HWND hWnd,
                   u_int wMsg,
                   LONG lEvent) WS2_SYM(WSAAsyncSelect);

/**
 * Takes what has happened on a socket since the last time.
 *
 * Taking the events and resetting the event object is one step: what happens later sets the object
 * again. It does not enable events; see `WSAEventSelect`.
 *
 * # Parameters
 *
 * - `s`: the socket.
 * - `hEventObject`: an event object to reset, or null.
 * - `lpNetworkEvents`: where the events and their errors go; the errors of events that have not
 *   happened are 0.
 *
 * # Returns
 *
 * 0 with the last error cleared, or `SOCKET_ERROR` with the reason in `WSAGetLastError`; then everything
 * stays as it is. A socket without `WSAEventSelect` has no events.
 *
 * The errors of the events: for `FD_CONNECT` why there is no connection, such as `WSAECONNREFUSED`; for
 * `FD_CLOSE` `WSAECONNRESET` or another when the connection did not end gracefully.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `lpNetworkEvents` is null |
 * | `WSAEINVAL` | `hEventObject` is neither null nor an event object |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnetworkevents>
 */
int WSAEnumNetworkEvents(SOCKET s,
                         WSAEVENT hEventObject,
                         LPWSANETWORKEVENTS lpNetworkEvents) WS2_SYM(WSAEnumNetworkEvents);

/**
 * Converts an IPv4 address from text.
 *
 * # Parameters
 *
 * - `cp`: one to four numbers with points between them, each decimal, octal behind `0` or
 *   hexadecimal behind `0x`; the last number fills the bytes that are left. What follows behind
 *   white space is ignored.
 *
 * # Returns
 *
 * The address in network byte order, or `INADDR_NONE` when `cp` is null or no address. So
 * 255.255.255.255 cannot be told from a failure. The last error stays as it is.
 *
 * # Errors
 *
 * None are reported.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-inet_addr>
 */
ULONG inet_addr(const char *cp) WS2_SYM(inet_addr);

/**
 * Converts an IPv4 address to text.
 *
 * # Parameters
 *
 * - `in_`: the address.
 *
 * # Returns
 *
 * The four bytes in decimal with points between them, in memory of the calling thread that the
 * next call replaces. The last error stays as it is.
 *
 * # Errors
 *
 * None.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-inet_ntoa>
 */
char *inet_ntoa(struct in_addr in_) WS2_SYM(inet_ntoa);

/**
 * Converts an address of any family to text.
 *
 * # Parameters
 *
 * - `lpsaAddress`: the address: family, host, port, scope.
 * - `dwAddressLength`: its length, in bytes.
 * - `lpProtocolInfo`: the provider to ask, or null; there is one for each family, and it is asked.
 * - `lpszAddressString`: room for the text: `1.2.3.4`, `1.2.3.4:80`, `fe80::1%5`,
 *   `[fe80::1%5]:80`.
 * - `lpdwAddressStringLength`: how many characters there is room for; becomes how many the text
 *   has, with its terminator.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `lpsaAddress` or `lpdwAddressStringLength` is null, `dwAddressLength` is 0, or the family has no text |
 * | `WSAEFAULT` | the address is shorter than its family's, or `lpszAddressString` null or too small |
 *
 * When the room is too small, `lpdwAddressStringLength` tells how many characters are needed.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaddresstostringa>
 */
INT WSAAddressToStringA(LPSOCKADDR lpsaAddress,
                        DWORD dwAddressLength,
                        LPWSAPROTOCOL_INFOA lpProtocolInfo,
                        LPSTR lpszAddressString,
                        LPDWORD lpdwAddressStringLength) WS2_SYM(WSAAddressToStringA);

/**
 * As `WSAAddressToStringA`, to wide characters.
 *
 * # Parameters
 *
 * As for `WSAAddressToStringA`.
 *
 * # Returns
 *
 * As for `WSAAddressToStringA`.
 *
 * # Errors
 *
 * As for `WSAAddressToStringA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaaddresstostringw>
 */
INT WSAAddressToStringW(LPSOCKADDR lpsaAddress,
                        DWORD dwAddressLength,
                        LPWSAPROTOCOL_INFOW lpProtocolInfo,
                        LPWSTR lpszAddressString,
                        LPDWORD lpdwAddressStringLength) WS2_SYM_W(WSAAddressToStringW);

/**
 * Converts an address of IPv4 or IPv6 from text.
 *
 * # Parameters
 *
 * - `AddressString`: the address: for IPv4 in any form that `inet_addr` takes, with or without a
 *   port behind a colon; for IPv6 with or without a scope behind `%`, in brackets when a port
 *   follows behind a colon.
 * - `AddressFamily`: `AF_INET` or `AF_INET6`.
 * - `lpProtocolInfo`: the provider to ask, or null; there is one for each family, and it is asked.
 * - `lpAddress`: room for the address; what the text leaves out is 0.
 * - `lpAddressLength`: its length, in bytes; becomes the address's.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `lpAddress` or `lpAddressLength` is null |
 * | `WSAEINVAL` | `AddressString` is null, or `AddressFamily` neither of the two |
 * | `WSAEFAULT` | the room is too small; `lpAddressLength` tells how much is needed |
 * | `WSAEINVAL` | `AddressString` is no address of that family; a port that is written out is 1 to 65535 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsastringtoaddressa>
 */
INT WSAStringToAddressA(LPSTR AddressString,
                        INT AddressFamily,
                        LPWSAPROTOCOL_INFOA lpProtocolInfo,
                        LPSOCKADDR lpAddress,
                        LPINT lpAddressLength) WS2_SYM(WSAStringToAddressA);

/**
 * As `WSAStringToAddressA`, from wide characters.
 *
 * # Parameters
 *
 * As for `WSAStringToAddressA`.
 *
 * # Returns
 *
 * As for `WSAStringToAddressA`.
 *
 * # Errors
 *
 * As for `WSAStringToAddressA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsastringtoaddressw>
 */
INT WSAStringToAddressW(LPWSTR AddressString,
                        INT AddressFamily,
                        LPWSAPROTOCOL_INFOW lpProtocolInfo,
                        LPSOCKADDR lpAddress,
                        LPINT lpAddressLength) WS2_SYM_W(WSAStringToAddressW);

/**
 * Converts a number of 32 bits to network byte order.
 *
 * # Parameters
 *
 * - `hostlong`: a number of this machine.
 *
 * # Returns
 *
 * The number in network byte order. The last error stays as it is.
 *
 * # Errors
 *
 * None; it works before `WSAStartup`, too.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-htonl>
 */
u_long htonl(u_long hostlong) WS2_SYM(htonl);

/**
 * Converts a number of 16 bits to network byte order.
 *
 * # Parameters
 *
 * - `hostshort`: a number of this machine.
 *
 * # Returns
 *
 * The number in network byte order. The last error stays as it is.
 *
 * # Errors
 *
 * None; it works before `WSAStartup`, too.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-htons>
 */
u_short htons(u_short hostshort) WS2_SYM(htons);

/**
 * Converts a number of 32 bits from network byte order.
 *
 * # Parameters
 *
 * - `netlong`: a number in network byte order.
 *
 * # Returns
 *
 * The number as this machine has it. The last error stays as it is.
 *
 * # Errors
 *
 * None; it works before `WSAStartup`, too.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-ntohl>
 */
u_long ntohl(u_long netlong) WS2_SYM(ntohl);

/**
 * Converts a number of 16 bits from network byte order.
 *
 * # Parameters
 *
 * - `netshort`: a number in network byte order.
 *
 * # Returns
 *
 * The number as this machine has it. The last error stays as it is.
 *
 * # Errors
 *
 * None; it works before `WSAStartup`, too.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-ntohs>
 */
u_short ntohs(u_short netshort) WS2_SYM(ntohs);

/**
 * Converts a number of 32 bits to the byte order of a socket's protocol, which is network byte order.
 *
 * # Parameters
 *
 * - `s`: a socket.
 * - `hostlong`: a number of this machine.
 * - `lpnetlong`: where the number in the socket's byte order goes.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `lpnetlong` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsahtonl>
 */
int WSAHtonl(SOCKET s,
             u_long hostlong,
             u_long *lpnetlong) WS2_SYM(WSAHtonl);

/**
 * Converts a number of 16 bits to the byte order of a socket's protocol, which is network byte order.
 *
 * # Parameters
 *
 * - `s`: a socket.
 * - `hostshort`: a number of this machine.
 * - `lpnetshort`: where the number in the socket's byte order goes.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `lpnetshort` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsahtons>
 */
int WSAHtons(SOCKET s,
             u_short hostshort,
             u_short *lpnetshort) WS2_SYM(WSAHtons);

/**
 * Converts a number of 32 bits from the byte order of a socket's protocol, which is network byte order.
 *
 * # Parameters
 *
 * - `s`: a socket.
 * - `netlong`: a number in the socket's byte order.
 * - `lphostlong`: where the number as this machine has it goes.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `lphostlong` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsantohl>
 */
int WSANtohl(SOCKET s,
             u_long netlong,
             u_long *lphostlong) WS2_SYM(WSANtohl);

/**
 * Converts a number of 16 bits from the byte order of a socket's protocol, which is network byte order.
 *
 * # Parameters
 *
 * - `s`: a socket.
 * - `netshort`: a number in the socket's byte order.
 * - `lphostshort`: where the number as this machine has it goes.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | `lphostshort` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsantohs>
 */
int WSANtohs(SOCKET s,
             u_short netshort,
             u_short *lphostshort) WS2_SYM(WSANtohs);

/**
 * Looks up a host by its name.
 *
 * # Parameters
 *
 * - `name`: the name, or an IPv4 address as text; null or empty for this machine.
 *
 * # Returns
 *
 * The host with its IPv4 addresses, in memory of the calling thread that its next `gethostbyname` or
 * `gethostbyaddr` replaces, and the last error cleared; or null, with the reason in
 * `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSANO_DATA` | `name` is an IPv6 address or no legal IPv4 one, or the host has no IPv4 address |
 * | `WSAHOST_NOT_FOUND` | there is no such host |
 * | `WSATRY_AGAIN` | no name server answers now |
 * | `WSANO_RECOVERY` | the look-up cannot work |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostbyname>
 *
 * # Differences from Windows
 *
 * - The first edition of the interface resolved no addresses as text; Windows does today, and so does
 *   this.
 */
struct hostent *gethostbyname(const char *name) WS2_SYM(gethostbyname);

/**
 * Looks up a host by its address.
 *
 * # Parameters
 *
 * - `addr`: the address, in network byte order.
 * - `len`: its length, in bytes: 4 for `AF_INET`, 16 for `AF_INET6`.
 * - `type_`: `AF_INET` or `AF_INET6`.
 *
 * # Returns
 *
 * The host with this address, in memory of the calling thread that its next `gethostbyname` or
 * `gethostbyaddr` replaces, and the last error cleared; or null, with the reason in
 * `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `addr` is null |
 * | `WSAEAFNOSUPPORT` | `type_` is neither of the two |
 * | `WSAEFAULT` | `len` is too small for `AF_INET` |
 * | `WSAEINVAL` | `len` is not 16 for `AF_INET6` |
 * | `WSAHOST_NOT_FOUND` | no host is known by this address |
 * | `WSATRY_AGAIN` | no name server answers now |
 * | `WSANO_RECOVERY` | the look-up cannot work |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostbyaddr>
 */
struct hostent *gethostbyaddr(const char *addr, int len, int type_) WS2_SYM(gethostbyaddr);

/**
 * Looks up a service by its name.
 *
 * # Parameters
 *
 * - `name`: the name or an alias, in any case; a decimal number is a port.
 * - `proto`: the protocol, `tcp` or `udp` in any case, or null for the first that matches.
 *
 * # Returns
 *
 * The service, in memory of the calling thread that its next `getservbyname` or `getservbyport`
 * replaces, and the last error cleared; or null, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `name` is null |
 * | `WSANO_DATA` | there is no such service |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getservbyname>
 *
 * # Differences from Windows
 *
 * - The services are those of `/etc/services`, and then those that Windows lists.
 */
struct servent *getservbyname(const char *name, const char *proto) WS2_SYM(getservbyname);

/**
 * Looks up a service by its port.
 *
 * # Parameters
 *
 * - `port`: the port, in network byte order.
 * - `proto`: the protocol, `tcp` or `udp` in any case, or null for the first that matches.
 *
 * # Returns
 *
 * The service, in memory of the calling thread that its next `getservbyname` or `getservbyport`
 * replaces, and the last error cleared; or null, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSANO_DATA` | there is no such service |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getservbyport>
 *
 * # Differences from Windows
 *
 * - The services are those of `/etc/services`, and then those that Windows lists.
 */
struct servent *getservbyport(int port, const char *proto) WS2_SYM(getservbyport);

/**
 * Looks up a protocol by its name.
 *
 * # Parameters
 *
 * - `name`: the name, in any case.
 *
 * # Returns
 *
 * The protocol, in memory of the calling thread that its next `getprotobyname` or
 * `getprotobynumber` replaces, and the last error cleared; or null, with the reason in
 * `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `name` is null |
 * | `WSANO_DATA` | there is no such protocol |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getprotobyname>
 */
struct protoent *getprotobyname(const char *name) WS2_SYM(getprotobyname);

/**
 * Looks up a protocol by its number.
 *
 * # Parameters
 *
 * - `number`: the number, in the byte order of this machine.
 *
 * # Returns
 *
 * The protocol, in memory of the calling thread that its next `getprotobyname` or
 * `getprotobynumber` replaces, and the last error cleared; or null, with the reason in
 * `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSANO_DATA` | there is no such protocol |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getprotobynumber>
 */
struct protoent *getprotobynumber(int number) WS2_SYM(getprotobynumber);

/**
 * Answers the name of this machine.
 *
 * # Parameters
 *
 * - `name`: room for the name.
 * - `namelen`: its length, in bytes; 256 are always enough.
 *
 * # Returns
 *
 * 0, and the last error stays as it is; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 * `gethostbyname` and `getaddrinfo` resolve the name.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `name` is null or too small; nothing is written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostname>
 */
int gethostname(char *name, int namelen) WS2_SYM(gethostname);

/**
 * As `gethostname`, to wide characters.
 *
 * # Parameters
 *
 * - `name`: room for the name.
 * - `namelen`: its length, in characters; 256 are always enough.
 *
 * # Returns
 *
 * As for `gethostname`.
 *
 * # Errors
 *
 * As for `gethostname`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostnamew>
 */
int GetHostNameW(PWSTR name, int namelen) WS2_SYM_W(GetHostNameW);

/**
 * Makes an event without a name that is not set and that only `WSAResetEvent` resets.
 *
 * # Returns
 *
 * The event, and the last error kept; or `WSA_INVALID_EVENT` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsacreateevent>
 */
WSAEVENT WSACreateEvent(void) WS2_SYM(WSACreateEvent);

/**
 * Sets an event.
 *
 * # Parameters
 *
 * - `hEvent`: the event.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an open event |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetevent>
 */
BOOL WSASetEvent(WSAEVENT hEvent) WS2_SYM(WSASetEvent);

/**
 * Resets an event.
 *
 * # Parameters
 *
 * - `hEvent`: the event.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an open event |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaresetevent>
 */
BOOL WSAResetEvent(WSAEVENT hEvent) WS2_SYM(WSAResetEvent);

/**
 * Closes an event. Waits for it go on.
 *
 * # Parameters
 *
 * - `hEvent`: the event.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSA_INVALID_HANDLE` | `hEvent` is not an open event |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsacloseevent>
 */
BOOL WSACloseEvent(WSAEVENT hEvent) WS2_SYM(WSACloseEvent);

/**
 * Waits until one or all of several events are set, completion routines have run, or the time has
 * come.
 *
 * # Parameters
 *
 * - `cEvents`: how many events, from 1 to `WSA_MAXIMUM_WAIT_EVENTS`.
 * - `lphEvents`: the events.
 * - `fWaitAll`: whether all are needed. They are taken in one step: until all are set at the same
 *   time, none of them changes.
 * - `dwTimeout`: how long to wait at most, in milliseconds; 0 only looks, `WSA_INFINITE` waits for
 *   ever.
 * - `fAlertable`: whether completion routines and other queued calls are run and end the wait.
 *
 * # Returns
 *
 * `WSA_WAIT_EVENT_0` plus the index of the event, the lowest when several are set, or plus 0 when
 * all were needed; `WSA_WAIT_IO_COMPLETION` when routines have run; `WSA_WAIT_TIMEOUT`; with the
 * last error kept. Or `WSA_WAIT_FAILED` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSA_INVALID_PARAMETER` | `cEvents` is 0 or above 64, or `lphEvents` is null |
 * | `WSA_INVALID_HANDLE` | one of the events is not an open handle of something to wait for |
 * | `WSA_INVALID_PARAMETER` | all are needed and one is there twice |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsawaitformultipleevents>
 */
DWORD WSAWaitForMultipleEvents(DWORD cEvents,
                               const WSAEVENT *lphEvents,
                               BOOL fWaitAll,
                               DWORD dwTimeout,
                               BOOL fAlertable) WS2_SYM(WSAWaitForMultipleEvents);

/**
 * Lists the protocols that sockets can have; their names are narrow.
 *
 * # Parameters
 *
 * - `lpiProtocols`: the numbers of the protocols to list, ended by 0; or null for all.
 * - `lpProtocolBuffer`: where the list goes.
 * - `lpdwBufferLength`: the room there, in bytes; after `WSAENOBUFS` the room that is needed.
 *
 * # Returns
 *
 * How many protocols the list has, with the last error as it was; or `SOCKET_ERROR`, with the
 * reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `lpdwBufferLength` is null |
 * | `WSAENETDOWN` | the catalogue of the user's providers is damaged |
 * | `WSAENOBUFS` | the list does not fit; nothing of it is written |
 * | `WSAEFAULT` | `lpProtocolBuffer` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumprotocolsa>
 *
 * # Differences from Windows
 *
 * - The provider is this library's, not Microsoft's.
 */
int WSAEnumProtocolsA(LPINT lpiProtocols,
                      LPWSAPROTOCOL_INFOA lpProtocolBuffer,
                      LPDWORD lpdwBufferLength) WS2_SYM(WSAEnumProtocolsA);

/**
 * Lists the protocols that sockets can have; their names are wide.
 *
 * Parameters, result and errors are those of `WSAEnumProtocolsA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumprotocolsw>
 */
int WSAEnumProtocolsW(LPINT lpiProtocols,
                      LPWSAPROTOCOL_INFOW lpProtocolBuffer,
                      LPDWORD lpdwBufferLength) WS2_SYM_W(WSAEnumProtocolsW);

/**
 * Looks up a host by name in the background, and posts a message at the end.
 *
 * # Parameters
 *
 * - `hWnd`: the window that is to receive the message.
 * - `wMsg`: the message.
 * - `name`: the name of the host.
 * - `buf`: room for the answer.
 * - `buflen`: its length, in bytes.
 *
 * # Returns
 *
 * The number of the request, and the last error kept; or null, with the reason in
 * `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
 * `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
 * the size that `buf` needs for it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `hWnd` is no window |
 * | `WSAEWOULDBLOCK` | there can be no thread for it |
 *
 * In the message:
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `name` or `buf` is null and `buflen` not 0 |
 * | `WSANO_DATA` | `name` is an IPv6 address or no legal IPv4 one, or the host has no IPv4 address |
 * | `WSAHOST_NOT_FOUND` | there is no such host |
 * | `WSATRY_AGAIN` | no name server answers now |
 * | `WSANO_RECOVERY` | the look-up cannot work |
 * | `WSAENOBUFS` | `buf` is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyname>
 */
HANDLE WSAAsyncGetHostByName(HWND hWnd,
                             u_int wMsg,
                             const char *name,
                             char *buf,
                             int buflen) WS2_SYM(WSAAsyncGetHostByName);

/**
 * Looks up a host by address in the background, and posts a message at the end.
 *
 * # Parameters
 *
 * - `hWnd`: the window that is to receive the message.
 * - `wMsg`: the message.
 * - `addr`: the address, in network byte order.
 * - `len`: its length, in bytes.
 * - `type`: its family.
 * - `buf`: room for the answer.
 * - `buflen`: its length, in bytes.
 *
 * # Returns
 *
 * The number of the request, and the last error kept; or null, with the reason in
 * `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
 * `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
 * the size that `buf` needs for it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `hWnd` is no window |
 * | `WSAEWOULDBLOCK` | there can be no thread for it |
 *
 * In the message:
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `addr` or `buf` is null and `buflen` is not 0, or `len` is too small for `AF_INET` |
 * | `WSAEAFNOSUPPORT` | `type` is neither `AF_INET` nor `AF_INET6` |
 * | `WSAEINVAL` | `len` is not 16 for `AF_INET6` |
 * | `WSAHOST_NOT_FOUND` | no host is known by this address |
 * | `WSATRY_AGAIN` | no name server answers now |
 * | `WSANO_RECOVERY` | the look-up cannot work |
 * | `WSAENOBUFS` | `buf` is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyaddr>
 */
HANDLE WSAAsyncGetHostByAddr(HWND hWnd,
                             u_int wMsg,
                             const char *addr,
                             int len,
                             int type,
                             char *buf,
                             int buflen) WS2_SYM(WSAAsyncGetHostByAddr);

/**
 * Looks up a service by name in the background, and posts a message at the end.
 *
 * # Parameters
 *
 * - `hWnd`: the window that is to receive the message.
 * - `wMsg`: the message.
 * - `name`: the name of the service.
 * - `proto`: the protocol, or null.
 * - `buf`: room for the answer.
 * - `buflen`: its length, in bytes.
 *
 * # Returns
 *
 * The number of the request, and the last error kept; or null, with the reason in
 * `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
 * `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
 * the size that `buf` needs for it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `hWnd` is no window |
 * | `WSAEWOULDBLOCK` | there can be no thread for it |
 *
 * In the message:
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `name` or `buf` is null and `buflen` not 0 |
 * | `WSANO_DATA` | there is no such service |
 * | `WSAENOBUFS` | `buf` is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetservbyname>
 */
HANDLE WSAAsyncGetServByName(HWND hWnd,
                             u_int wMsg,
                             const char *name,
                             const char *proto,
                             char *buf,
                             int buflen) WS2_SYM(WSAAsyncGetServByName);

/**
 * Looks up a service by port in the background, and posts a message at the end.
 *
 * # Parameters
 *
 * - `hWnd`: the window that is to receive the message.
 * - `wMsg`: the message.
 * - `port`: the port, in network byte order.
 * - `proto`: the protocol, or null.
 * - `buf`: room for the answer.
 * - `buflen`: its length, in bytes.
 *
 * # Returns
 *
 * The number of the request, and the last error kept; or null, with the reason in
 * `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
 * `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
 * the size that `buf` needs for it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `hWnd` is no window |
 * | `WSAEWOULDBLOCK` | there can be no thread for it |
 *
 * In the message:
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `buf` is null and `buflen` not 0 |
 * | `WSANO_DATA` | there is no such service |
 * | `WSAENOBUFS` | `buf` is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetservbyport>
 */
HANDLE WSAAsyncGetServByPort(HWND hWnd,
                             u_int wMsg,
                             int port,
                             const char *proto,
                             char *buf,
                             int buflen) WS2_SYM(WSAAsyncGetServByPort);

/**
 * Looks up a protocol by name in the background, and posts a message at the end.
 *
 * # Parameters
 *
 * - `hWnd`: the window that is to receive the message.
 * - `wMsg`: the message.
 * - `name`: the name of the protocol.
 * - `buf`: room for the answer.
 * - `buflen`: its length, in bytes.
 *
 * # Returns
 *
 * The number of the request, and the last error kept; or null, with the reason in
 * `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
 * `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
 * the size that `buf` needs for it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `hWnd` is no window |
 * | `WSAEWOULDBLOCK` | there can be no thread for it |
 *
 * In the message:
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `name` or `buf` is null and `buflen` not 0 |
 * | `WSANO_DATA` | there is no such protocol |
 * | `WSAENOBUFS` | `buf` is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetprotobyname>
 */
HANDLE WSAAsyncGetProtoByName(HWND hWnd, u_int wMsg, const char *name, char *buf, int buflen) WS2_SYM(WSAAsyncGetProtoByName);

/**
 * Looks up a protocol by number in the background, and posts a message at the end.
 *
 * # Parameters
 *
 * - `hWnd`: the window that is to receive the message.
 * - `wMsg`: the message.
 * - `number`: the number of the protocol.
 * - `buf`: room for the answer.
 * - `buflen`: its length, in bytes.
 *
 * # Returns
 *
 * The number of the request, and the last error kept; or null, with the reason in
 * `WSAGetLastError`. The message has this number in `wParam`, and in `lParam` what
 * `WSAGETASYNCERROR` and `WSAGETASYNCBUFLEN` read: an error, or 0 and the answer is in `buf`; and
 * the size that `buf` needs for it.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `hWnd` is no window |
 * | `WSAEWOULDBLOCK` | there can be no thread for it |
 *
 * In the message:
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `buf` is null and `buflen` not 0 |
 * | `WSANO_DATA` | there is no such protocol |
 * | `WSAENOBUFS` | `buf` is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgetprotobynumber>
 */
HANDLE WSAAsyncGetProtoByNumber(HWND hWnd, u_int wMsg, int number, char *buf, int buflen) WS2_SYM(WSAAsyncGetProtoByNumber);

/**
 * Cancels a look-up in the background: there is no message, and `buf` is the program's again.
 *
 * # Parameters
 *
 * - `hAsyncTaskHandle`: what the function that has started it has answered.
 *
 * # Returns
 *
 * 0, and the last error kept; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | it is no such number |
 * | `WSAEALREADY` | the look-up is done, whether the message was read or not, or cancelled |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacancelasyncrequest>
 */
int WSACancelAsyncRequest(HANDLE hAsyncTaskHandle) WS2_SYM(WSACancelAsyncRequest);

/**
 * Answers whether a blocking call of version 1.1 is in progress.
 *
 * # Returns
 *
 * `FALSE`: no call of this library runs the program's code while it blocks.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaisblocking>
 */
BOOL WSAIsBlocking(void) WS2_SYM(WSAIsBlocking);

/**
 * Cancels a blocking call of version 1.1.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | no blocking call is in progress in this thread, which is always so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsacancelblockingcall>
 */
int WSACancelBlockingCall(void) WS2_SYM(WSACancelBlockingCall);

/**
 * Sets the function that runs while a call of version 1.1 blocks.
 *
 * # Parameters
 *
 * - `lpBlockFunc`: the function; it is not called.
 *
 * # Returns
 *
 * Null, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEOPNOTSUPP` | always: version 2 has no blocking hooks |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetblockinghook>
 */
FARPROC WSASetBlockingHook(FARPROC lpBlockFunc) WS2_SYM(WSASetBlockingHook);

/**
 * Sets the default function that runs while a call of version 1.1 blocks.
 *
 * # Returns
 *
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEOPNOTSUPP` | always: version 2 has no blocking hooks |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaunhookblockinghook>
 */
int WSAUnhookBlockingHook(void) WS2_SYM(WSAUnhookBlockingHook);

/**
 * Begins to look for services in the name spaces.
 *
 * The name spaces are asked one after the other, in the order of the catalogue: this library's own two, and
 * what the user has installed (`WSCInstallNameSpace`). In the local one (`NS_LOCALNAME`) are the services
 * that processes of the same user have registered with `WSASetService`. That of DNS (`NS_DNS`) answers
 * for the well-known classes: `SVCID_HOSTNAME`, `SVCID_INET_HOSTADDRBYNAME`,
 * `SVCID_INET_HOSTADDRBYINETSTRING`, `SVCID_INET_SERVICEBYNAME`, `SVCID_TCP` and `SVCID_UDP`, and for
 * classes that were installed with a port.
 *
 * # Parameters
 *
 * - `lpqsRestrictions`: what is looked for. Without `lpszServiceInstanceName` that is every service of
 *   the class, or this machine where the name is that of a host. Without `lpafpProtocols` hosts have
 *   their IPv4 addresses. `lpszQueryString` names a service, such as `ftp/tcp`, whose port the addresses
 *   of a host get.
 * - `dwControlFlags`: any of `LUP_...`: what is wanted (`LUP_RETURN_...`) and how.
 * - `lphLookup`: where the handle of the look-up goes, for `WSALookupServiceNext` and
 *   `WSALookupServiceEnd`. It is no handle for `CloseHandle`.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`. Whether
 * anything is found is told by `WSALookupServiceNext`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | a pointer is null, `dwSize` is too small, or protocols are promised and not there |
 * | `WSASERVICE_NOT_FOUND` | there is no such name space (`NS_BTH` and `NS_NLA`, say), or no such provider, or it is disabled |
 * | `WSAEINVAL` | a class is missing, or `lpVersion` has an unknown comparison |
 * | `WSAEINVAL` | only this library's own are asked: a flag cannot be obeyed, or excludes another; `lpszContext` is neither empty nor `\`; the name is missing that the class needs |
 * | `WSANO_DATA` | only this library's own are asked: `LUP_CONTAINERS`, of which they have none |
 * | `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROCTABLE` | one that is installed cannot be started, and no other takes the question: it is no library, or does not want to; functions are missing |
 * | what a provider says | one that is installed does not take the question, and no other does |
 * | `WSAEACCES` | `NS_LOCALNAME` alone: others may write to the folder of the services |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebegina>
 *
 * # Differences from Windows
 *
 * - The local name space is one that Windows does not have.
 * - There is neither Bluetooth nor network location awareness.
 */
INT WSALookupServiceBeginA(LPWSAQUERYSETA lpqsRestrictions,
                           DWORD dwControlFlags,
                           LPHANDLE lphLookup) WS2_SYM(WSALookupServiceBeginA);

/**
 * Begins to look for services in the name spaces, with wide strings.
 *
 * Parameters, result and errors are those of `WSALookupServiceBeginA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicebeginw>
 */
INT WSALookupServiceBeginW(LPWSAQUERYSETW lpqsRestrictions,
                           DWORD dwControlFlags,
                           LPHANDLE lphLookup) WS2_SYM_W(WSALookupServiceBeginW);

/**
 * Answers the next result of a look-up.
 *
 * # Parameters
 *
 * - `hLookup`: the look-up.
 * - `dwControlFlags`: those of `LUP_RETURN_...` that are wanted now, of those of `WSALookupServiceBegin`;
 *   none for all of them. `LUP_FLUSHPREVIOUS` leaves out the result that did not fit before.
 * - `lpdwBufferLength`: the room there is, in bytes; after `WSAEFAULT` the room that is needed.
 * - `lpqsResults`: where the result goes: the structure, and behind it what it points to. A `HOSTENT`
 *   or `SERVENT` in `lpBlob` has offsets from its beginning for pointers.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSA_INVALID_HANDLE` | there is no such look-up |
 * | `WSAEINVAL` | `lpdwBufferLength` is null |
 * | `WSA_E_CANCELLED` | another thread has ended the look-up meanwhile |
 * | `WSASERVICE_NOT_FOUND` | there is no such service: once, in place of a first result |
 * | `WSANO_DATA` | there is one, but not of the wanted version or protocols, or not offered any more: as before |
 * | `WSATRY_AGAIN`, `WSANO_RECOVERY`, `WSA_NOT_ENOUGH_MEMORY`, `WSAEACCES` | the look-up could not be made: as before |
 * | what a provider says | an installed one has failed: as before |
 * | `WSA_E_NO_MORE` | there are no more results |
 * | `WSAEFAULT` | the result does not fit, or `lpqsResults` is null: it stays the next |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicenexta>
 */
INT WSALookupServiceNextA(HANDLE hLookup,
                          DWORD dwControlFlags,
                          LPDWORD lpdwBufferLength,
                          LPWSAQUERYSETA lpqsResults) WS2_SYM(WSALookupServiceNextA);

/**
 * Answers the next result of a look-up, with wide strings.
 *
 * Parameters, result and errors are those of `WSALookupServiceNextA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupservicenextw>
 */
INT WSALookupServiceNextW(HANDLE hLookup,
                          DWORD dwControlFlags,
                          LPDWORD lpdwBufferLength,
                          LPWSAQUERYSETW lpqsResults) WS2_SYM_W(WSALookupServiceNextW);

/**
 * Ends a look-up. A call of another thread that waits for its next result returns at once.
 *
 * # Parameters
 *
 * - `hLookup`: the look-up.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSA_INVALID_HANDLE` | there is no such look-up |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsalookupserviceend>
 */
INT WSALookupServiceEnd(HANDLE hLookup) WS2_SYM(WSALookupServiceEnd);

/**
 * Registers a service with the name spaces, or takes it out.
 *
 * In the local name space a service is there until it is taken out or the process ends that has
 * registered it, whichever way it ends. Other processes of the same user find it. It is identified by its
 * class and name, which does not mind case; several processes may register addresses of one service.
 *
 * # Parameters
 *
 * - `lpqsRegInfo`: the service: its class, its name, its addresses, and what else is to be known of it.
 *   Of an address one half is enough.
 * - `essoperation`: `RNRSERVICE_REGISTER`; `RNRSERVICE_DEREGISTER`, after which it is still known, but
 *   not offered (`WSANO_DATA`); or `RNRSERVICE_DELETE`.
 * - `dwControlFlags`: 0 for the service with all its addresses; `SERVICE_MULTIPLE` to add the given
 *   addresses to others, or to take only those out that are the same, half by half. The service goes with
 *   its last address.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`, and
 * nothing has changed.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `lpqsRegInfo` is null, or `dwSize` is too small |
 * | `WSASERVICE_NOT_FOUND` | there is no such name space, or no such provider |
 * | `WSAEINVAL` | the operation or a flag is unknown; `lpszContext` is neither empty nor `\`, and no installed provider is asked; class or name are missing; addresses or data are not there |
 * | `WSASERVICE_NOT_FOUND` | what is to be taken out is not there |
 * | `WSAEACCES` | the folder of the services is somebody else's, or cannot be written |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no room |
 * | `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROCTABLE`, or what it says | one that is installed has not taken it |
 *
 * Of several providers it is enough that one has taken it.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicea>
 *
 * # Differences from Windows
 *
 * - The local name space is one that Windows does not have. With that of DNS, registering does nothing,
 *   as there.
 */
INT WSASetServiceA(LPWSAQUERYSETA lpqsRegInfo,
                   WSAESETSERVICEOP essoperation,
                   DWORD dwControlFlags) WS2_SYM(WSASetServiceA);

/**
 * Registers a service with the name spaces, or takes it out, with wide strings.
 *
 * Parameters, result and errors are those of `WSASetServiceA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicew>
 */
INT WSASetServiceW(LPWSAQUERYSETW lpqsRegInfo,
                   WSAESETSERVICEOP essoperation,
                   DWORD dwControlFlags) WS2_SYM_W(WSASetServiceW);

/**
 * Lists the providers of name spaces, in the order in which they are asked, those too that are disabled.
 *
 * # Parameters
 *
 * - `lpdwBufferLength`: the room there is, in bytes; after `WSAEFAULT` the room that is needed.
 * - `lpnspBuffer`: where the list goes, and behind it what it points to.
 *
 * # Returns
 *
 * How many there are, with the last error as it was; or `SOCKET_ERROR`, with the reason in
 * `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `lpdwBufferLength` is null |
 * | `WSANO_RECOVERY` | the catalogue is damaged |
 * | `WSAEFAULT` | `lpnspBuffer` is null, or the list does not fit |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersa>
 *
 * # Differences from Windows
 *
 * - Beside what the user has installed there are two: the local name space, which Windows does not have, and
 *   that of DNS.
 */
INT WSAEnumNameSpaceProvidersA(LPDWORD lpdwBufferLength,
                               LPWSANAMESPACE_INFOA lpnspBuffer) WS2_SYM(WSAEnumNameSpaceProvidersA);

/**
 * Lists the providers of name spaces, with wide strings.
 *
 * Parameters, result and errors are those of `WSAEnumNameSpaceProvidersA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersw>
 */
INT WSAEnumNameSpaceProvidersW(LPDWORD lpdwBufferLength, LPWSANAMESPACE_INFOW lpnspBuffer) WS2_SYM_W(WSAEnumNameSpaceProvidersW);

/**
 * Lists the providers of name spaces, with what belongs to each alone.
 *
 * Parameters, result and errors are those of `WSAEnumNameSpaceProvidersA`. `ProviderSpecific` is what
 * `WSCInstallNameSpaceEx` was given.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersexa>
 */
INT WSAEnumNameSpaceProvidersExA(LPDWORD lpdwBufferLength,
                                 LPWSANAMESPACE_INFOEXA lpnspBuffer) WS2_SYM(WSAEnumNameSpaceProvidersExA);

/**
 * Lists the providers of name spaces, with what belongs to each alone, with wide strings.
 *
 * Parameters, result and errors are those of `WSAEnumNameSpaceProvidersExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaenumnamespaceprovidersexw>
 */
INT WSAEnumNameSpaceProvidersExW(LPDWORD lpdwBufferLength,
                                 LPWSANAMESPACE_INFOEXW lpnspBuffer) WS2_SYM_W(WSAEnumNameSpaceProvidersExW);

/**
 * Asks a name space about a look-up.
 *
 * Where one provider is asked that the user has installed, it gets all of this and answers it. What is said
 * here is of the local name space.
 *
 * # Parameters
 *
 * - `hLookup`: the look-up.
 * - `dwControlCode`: `SIO_NSP_NOTIFY_CHANGE`: whether what it finds has changed since it began, or to be
 *   told when it has. A service of another process goes when that ends, which is a change, too.
 * - `lpvInBuffer`, `cbInBuffer`, `lpvOutBuffer`, `cbOutBuffer`: ignored.
 * - `lpcbBytesReturned`: where the length of the answer goes, which is 0; or null.
 * - `lpCompletion`: null, or of the type `NSP_NOTIFY_IMMEDIATELY`, to know at once. To be told, once:
 *   `NSP_NOTIFY_HWND` by a message with `context` and 0; `NSP_NOTIFY_EVENT` by the event in `lpOverlapped`;
 *   `NSP_NOTIFY_APC` by the routine, which this thread calls in an alertable wait; `NSP_NOTIFY_PORT` by a
 *   packet with 0 bytes, `Key` and `lpOverlapped`.
 *
 * # Returns
 *
 * 0 when it has changed, with the last error as it was; or `SOCKET_ERROR`, with the reason in
 * `WSAGetLastError`. `WSA_IO_PENDING` is the reason when the change is told later, or at once where it is so
 * already. `WSALookupServiceEnd` ends what is pending, with `WSA_OPERATION_ABORTED` and without a message to
 * a window.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSA_INVALID_HANDLE` | there is no such look-up |
 * | what the provider says, or `WSAEOPNOTSUPP` | the only one that is asked is installed, or has no such function |
 * | `WSAEOPNOTSUPP` | the code is another |
 * | `WSAEINVAL` | the look-up is in several name spaces |
 * | `WSAEOPNOTSUPP` | it is not in the local name space |
 * | `WSAEWOULDBLOCK` | nothing has changed |
 * | `WSAEINVAL` | there is no such type of completion; what it needs is null, or no window, event or port |
 * | `WSAEACCES` | others may write to the folder of the services |
 * | `WSA_NOT_ENOUGH_MEMORY` | the system has no room to hear of changes |
 * | `WSA_IO_PENDING` | the change will be told |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsanspioctl>
 *
 * # Differences from Windows
 *
 * - A change that is undone before the library has seen it is not told.
 */
INT WSANSPIoctl(HANDLE hLookup,
                DWORD dwControlCode,
                LPVOID lpvInBuffer,
                DWORD cbInBuffer,
                LPVOID lpvOutBuffer,
                DWORD cbOutBuffer,
                LPDWORD lpcbBytesReturned,
                LPWSACOMPLETION lpCompletion) WS2_SYM(WSANSPIoctl);

/**
 * Answers how an overlapped operation of a socket has ended.
 *
 * # Parameters
 *
 * - `s`: the socket of the operation.
 * - `lpOverlapped`: the operation.
 * - `lpcbTransfer`: where the number of bytes goes that it has transferred.
 * - `fWait`: `TRUE` to wait for its end.
 * - `lpdwFlags`: where the flags of what was received go: `MSG_PARTIAL`, `MSG_OOB`.
 *
 * # Returns
 *
 * `TRUE` when the operation succeeded, and the last error kept. `FALSE` with the reason in
 * `WSAGetLastError` when it failed, or has not ended; the number and the flags are written when it has.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAENOTSOCK` | `s` is not an open socket |
 * | `WSAEFAULT` | a pointer is null |
 * | `WSA_IO_INCOMPLETE` | the operation has not ended, and `fWait` is `FALSE` |
 * | `WSA_INVALID_HANDLE` | the event of the operation, to be waited for, is none |
 * | `WSA_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
 * | the others | those of the function that started the operation |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetoverlappedresult>
 */
BOOL WSAGetOverlappedResult(SOCKET s,
                            LPWSAOVERLAPPED lpOverlapped,
                            LPDWORD lpcbTransfer,
                            BOOL fWait,
                            LPDWORD lpdwFlags) WS2_SYM(WSAGetOverlappedResult);

/**
 * Tells when the catalogue of providers changes.
 *
 * Who calls it, then asks for the catalogue, and does both again whenever it tells of a change, always knows
 * what there is. It tells of what any process of this user does: `WSCInstallProvider`,
 * `WSCDeinstallProvider`, `WSCUpdateProvider`, `WSCWriteProviderOrder`, and for name spaces `WSCInstallNameSpace`,
 * `WSCUnInstallNameSpace`, `WSCEnableNSProvider`, `WSCWriteNameSpaceOrder`.
 *
 * # Parameters
 *
 * - `lpNotificationHandle`: points to null to open a handle for notices, which goes there; or to such a
 *   handle. `CloseHandle` closes it, and ends what waits for it. It may be given to a completion port.
 * - `lpOverlapped`: the operation that ends with the next change; or null to wait for that.
 * - `lpCompletionRoutine`: what the calling thread calls then, in an alertable wait; or null to have the
 *   event of the operation signalled, and the completion port of the handle get a packet.
 *
 * # Returns
 *
 * 0, with the last error as it was, when a handle was opened, or a change was waited for and has come. Else
 * `SOCKET_ERROR`, with the reason in `WSAGetLastError`: `WSA_IO_PENDING` when an operation has begun.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEFAULT` | `lpNotificationHandle` is null |
 * | `WSA_INVALID_HANDLE` | the handle is none for notices; the event of the operation is none |
 * | `WSAEINVAL` | a routine is given, and the handle belongs to a completion port |
 * | `WSAEOPNOTSUPP` | this process has no catalogue that can change: it has the rights of another user than who runs it, or its folder cannot be made |
 * | `WSA_NOT_ENOUGH_MEMORY` | the system has no room to tell |
 * | `WSA_OPERATION_ABORTED` | it has waited, and the handle was closed |
 * | `WSA_IO_PENDING` | the operation has begun |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaproviderconfigchange>
 */
int WSAProviderConfigChange(LPHANDLE lpNotificationHandle,
                            LPWSAOVERLAPPED lpOverlapped,
                            LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WSAProviderConfigChange);

/**
 * Installs a class of services.
 *
 * It is the user's, and stays until `WSARemoveServiceClass` removes it; the providers of name spaces that the
 * user has installed are told, whatever they say to it. With a value for `NS_DNS` that is
 * called `TcpPort` or `UdpPort`, look-ups of the class find hosts by name, and that port.
 *
 * # Parameters
 *
 * - `lpServiceClassInfo`: the class, its name, and what name spaces are to know about it.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`, and
 * nothing has changed.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | a pointer is null: to the class, its identifier or its name, to values or to one's name or data |
 * | `WSAEALREADY` | there is a class with this identifier |
 * | `WSAEACCES` | the user's folder cannot be written |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no room |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassa>
 *
 * # Differences from Windows
 *
 * - A class is one user's, not the machine's, and needs no privilege.
 */
INT WSAInstallServiceClassA(LPWSASERVICECLASSINFOA lpServiceClassInfo) WS2_SYM(WSAInstallServiceClassA);

/**
 * Installs a class of services, with wide strings.
 *
 * Parameters, result and errors are those of `WSAInstallServiceClassA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsainstallserviceclassw>
 */
INT WSAInstallServiceClassW(LPWSASERVICECLASSINFOW lpServiceClassInfo) WS2_SYM_W(WSAInstallServiceClassW);

/**
 * Removes a class of services.
 *
 * # Parameters
 *
 * - `lpServiceClassId`: the class.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | `lpServiceClassId` is null |
 * | `WSATYPE_NOT_FOUND` | it is not installed |
 * | `WSAEACCES` | the user's folder cannot be written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaremoveserviceclass>
 */
INT WSARemoveServiceClass(LPGUID lpServiceClassId) WS2_SYM(WSARemoveServiceClass);

/**
 * Answers what a provider of a name space knows about a class of services.
 *
 * That of the local name space knows all of a class that is installed; that of DNS what concerns it, and
 * the classes of the ports of well-known services; one that the user has installed what it says.
 *
 * # Parameters
 *
 * - `lpProviderId`: the provider.
 * - `lpServiceClassId`: the class.
 * - `lpdwBufSize`: the room there is, in bytes; after `WSAEFAULT` the room that is needed.
 * - `lpServiceClassInfo`: where the answer goes, and behind it what it points to.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSAEINVAL` | a pointer is null, or there is no such provider, or it is disabled |
 * | `WSAEPROVIDERFAILEDINIT`, `WSAEINVALIDPROCTABLE` | an installed provider cannot be started |
 * | `WSATYPE_NOT_FOUND` | it does not know the class; an installed provider may say something else |
 * | `WSAEACCES` | the user's folder cannot be read |
 * | `WSAEFAULT` | the answer does not fit |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfoa>
 */
INT WSAGetServiceClassInfoA(LPGUID lpProviderId,
                            LPGUID lpServiceClassId,
                            LPDWORD lpdwBufSize,
                            LPWSASERVICECLASSINFOA lpServiceClassInfo) WS2_SYM(WSAGetServiceClassInfoA);

/**
 * Answers what a provider of a name space knows about a class of services, with wide strings.
 *
 * Parameters, result and errors are those of `WSAGetServiceClassInfoA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassinfow>
 */
INT WSAGetServiceClassInfoW(LPGUID lpProviderId,
                            LPGUID lpServiceClassId,
                            LPDWORD lpdwBufSize,
                            LPWSASERVICECLASSINFOW lpServiceClassInfo) WS2_SYM_W(WSAGetServiceClassInfoW);

/**
 * Answers the name of a class of services.
 *
 * # Parameters
 *
 * - `lpServiceClassId`: the class: one that is installed, or of the port of a well-known service.
 * - `lpszServiceClassName`: where its name goes.
 * - `lpdwBufferLength`: the room there is, in characters; then the length of the name with its
 *   terminator, also when it does not fit.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `WSA_INVALID_PARAMETER` | `lpServiceClassId` is null |
 * | `WSATYPE_NOT_FOUND` | there is no such class |
 * | `WSAEACCES` | the user's folder cannot be read |
 * | `WSAEFAULT` | `lpdwBufferLength` is null, or the name does not fit |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassnamebyclassida>
 */
INT WSAGetServiceClassNameByClassIdA(LPGUID lpServiceClassId,
                                     LPSTR lpszServiceClassName,
                                     LPDWORD lpdwBufferLength) WS2_SYM(WSAGetServiceClassNameByClassIdA);

/**
 * Answers the name of a class of services, in wide characters.
 *
 * Parameters, result and errors are those of `WSAGetServiceClassNameByClassIdA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsagetserviceclassnamebyclassidw>
 */
INT WSAGetServiceClassNameByClassIdW(LPGUID lpServiceClassId,
                                     LPWSTR lpszServiceClassName,
                                     LPDWORD lpdwBufferLength) WS2_SYM_W(WSAGetServiceClassNameByClassIdW);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
typedef WSAPROTOCOL_INFOW WSAPROTOCOL_INFO;
#else
typedef WSAPROTOCOL_INFOA WSAPROTOCOL_INFO;
#endif
#ifdef UNICODE
typedef LPWSAPROTOCOL_INFOW LPWSAPROTOCOL_INFO;
#else
typedef LPWSAPROTOCOL_INFOA LPWSAPROTOCOL_INFO;
#endif
#ifdef UNICODE
typedef WSAQUERYSETW WSAQUERYSET;
#else
typedef WSAQUERYSETA WSAQUERYSET;
#endif
#ifdef UNICODE
typedef PWSAQUERYSETW PWSAQUERYSET;
#else
typedef PWSAQUERYSETA PWSAQUERYSET;
#endif
#ifdef UNICODE
typedef LPWSAQUERYSETW LPWSAQUERYSET;
#else
typedef LPWSAQUERYSETA LPWSAQUERYSET;
#endif
#ifdef UNICODE
typedef WSAQUERYSET2W WSAQUERYSET2;
#else
typedef WSAQUERYSET2A WSAQUERYSET2;
#endif
#ifdef UNICODE
typedef PWSAQUERYSET2W PWSAQUERYSET2;
#else
typedef PWSAQUERYSET2A PWSAQUERYSET2;
#endif
#ifdef UNICODE
typedef LPWSAQUERYSET2W LPWSAQUERYSET2;
#else
typedef LPWSAQUERYSET2A LPWSAQUERYSET2;
#endif
#ifdef UNICODE
typedef WSANSCLASSINFOW WSANSCLASSINFO;
#else
typedef WSANSCLASSINFOA WSANSCLASSINFO;
#endif
#ifdef UNICODE
typedef PWSANSCLASSINFOW PWSANSCLASSINFO;
#else
typedef PWSANSCLASSINFOA PWSANSCLASSINFO;
#endif
#ifdef UNICODE
typedef LPWSANSCLASSINFOW LPWSANSCLASSINFO;
#else
typedef LPWSANSCLASSINFOA LPWSANSCLASSINFO;
#endif
#ifdef UNICODE
typedef WSASERVICECLASSINFOW WSASERVICECLASSINFO;
#else
typedef WSASERVICECLASSINFOA WSASERVICECLASSINFO;
#endif
#ifdef UNICODE
typedef PWSASERVICECLASSINFOW PWSASERVICECLASSINFO;
#else
typedef PWSASERVICECLASSINFOA PWSASERVICECLASSINFO;
#endif
#ifdef UNICODE
typedef LPWSASERVICECLASSINFOW LPWSASERVICECLASSINFO;
#else
typedef LPWSASERVICECLASSINFOA LPWSASERVICECLASSINFO;
#endif
#ifdef UNICODE
typedef WSANAMESPACE_INFOW WSANAMESPACE_INFO;
#else
typedef WSANAMESPACE_INFOA WSANAMESPACE_INFO;
#endif
#ifdef UNICODE
typedef PWSANAMESPACE_INFOW PWSANAMESPACE_INFO;
#else
typedef PWSANAMESPACE_INFOA PWSANAMESPACE_INFO;
#endif
#ifdef UNICODE
typedef LPWSANAMESPACE_INFOW LPWSANAMESPACE_INFO;
#else
typedef LPWSANAMESPACE_INFOA LPWSANAMESPACE_INFO;
#endif
#ifdef UNICODE
typedef WSANAMESPACE_INFOEXW WSANAMESPACE_INFOEX;
#else
typedef WSANAMESPACE_INFOEXA WSANAMESPACE_INFOEX;
#endif
#ifdef UNICODE
typedef PWSANAMESPACE_INFOEXW PWSANAMESPACE_INFOEX;
#else
typedef PWSANAMESPACE_INFOEXA PWSANAMESPACE_INFOEX;
#endif
#ifdef UNICODE
typedef LPWSANAMESPACE_INFOEXW LPWSANAMESPACE_INFOEX;
#else
typedef LPWSANAMESPACE_INFOEXA LPWSANAMESPACE_INFOEX;
#endif
#ifdef UNICODE
#define WSASocket WSASocketW
#else
#define WSASocket WSASocketA
#endif
#ifdef UNICODE
#define WSAConnectByName WSAConnectByNameW
#else
#define WSAConnectByName WSAConnectByNameA
#endif
#ifdef UNICODE
#define WSADuplicateSocket WSADuplicateSocketW
#else
#define WSADuplicateSocket WSADuplicateSocketA
#endif
#ifdef UNICODE
#define WSAAddressToString WSAAddressToStringW
#else
#define WSAAddressToString WSAAddressToStringA
#endif
#ifdef UNICODE
#define WSAStringToAddress WSAStringToAddressW
#else
#define WSAStringToAddress WSAStringToAddressA
#endif
#ifdef UNICODE
#define WSAEnumProtocols WSAEnumProtocolsW
#else
#define WSAEnumProtocols WSAEnumProtocolsA
#endif
#ifdef UNICODE
#define WSALookupServiceBegin WSALookupServiceBeginW
#else
#define WSALookupServiceBegin WSALookupServiceBeginA
#endif
#ifdef UNICODE
#define WSALookupServiceNext WSALookupServiceNextW
#else
#define WSALookupServiceNext WSALookupServiceNextA
#endif
#ifdef UNICODE
#define WSASetService WSASetServiceW
#else
#define WSASetService WSASetServiceA
#endif
#ifdef UNICODE
#define WSAEnumNameSpaceProviders WSAEnumNameSpaceProvidersW
#else
#define WSAEnumNameSpaceProviders WSAEnumNameSpaceProvidersA
#endif
#ifdef UNICODE
#define WSAEnumNameSpaceProvidersEx WSAEnumNameSpaceProvidersExW
#else
#define WSAEnumNameSpaceProvidersEx WSAEnumNameSpaceProvidersExA
#endif
#ifdef UNICODE
#define WSAInstallServiceClass WSAInstallServiceClassW
#else
#define WSAInstallServiceClass WSAInstallServiceClassA
#endif
#ifdef UNICODE
#define WSAGetServiceClassInfo WSAGetServiceClassInfoW
#else
#define WSAGetServiceClassInfo WSAGetServiceClassInfoA
#endif
#ifdef UNICODE
#define WSAGetServiceClassNameByClassId WSAGetServiceClassNameByClassIdW
#else
#define WSAGetServiceClassNameByClassId WSAGetServiceClassNameByClassIdA
#endif
#ifdef UNICODE
#define SO_PROTOCOL_INFO SO_PROTOCOL_INFOW
#else
#define SO_PROTOCOL_INFO SO_PROTOCOL_INFOA
#endif

#include <ws2/winsock2_after.h>

#endif /* _WINSOCK2API_ */
