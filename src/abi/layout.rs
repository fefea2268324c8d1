//! The layouts of 64-bit Windows, stated and checked when this is compiled.
//!
//! Each line has the size and the alignment of a structure and the offsets of its fields. Where a
//! structure has wide characters, they have 4 bytes here, as the library's functions for a `wchar_t`
//! of that size see it.

use super::database::{hostent, netent, protoent, servent};
use super::extensions::{TRANSMIT_FILE_BUFFERS, TRANSMIT_PACKETS_ELEMENT, WSASENDMSG};
use super::interfaces::{adapters, connections, echo, kinds, rows, tables};
use super::internet::{
    GROUP_FILTER, GROUP_REQ, GROUP_SOURCE_REQ, IN6_PKTINFO, INTERFACE_INFO, IP_MSFILTER, IPV6_MREQ,
    SOCKADDR_INET, in_pktinfo, in6_addr, ip_mreq, ip_mreq_source, sockaddr_gen, sockaddr_in6,
};
use super::namespaces::{
    AFPROTOCOLS, BLOB, WSANAMESPACE_INFOA, WSANAMESPACE_INFOEXA, WSANSCLASSINFOA, WSAQUERYSETA,
    WSAQUERYSETW, WSASERVICECLASSINFOA, WSAVERSION,
};
use super::network_events::WSANETWORKEVENTS;
use super::overlapped::{WSACOMPLETION, WSAOVERLAPPED};
use super::protocols::{_WSAPROTOCOL_INFO, WSAPROTOCOL_INFOA, WSAPROTOCOLCHAIN};
use super::quality::{FLOWSPEC, QOS};
use super::registered_io::{
    RIO_BUF, RIO_EXTENSION_FUNCTION_TABLE, RIO_NOTIFICATION_COMPLETION, RIORESULT,
};
use super::resolution::{ADDRINFOEXA, ADDRINFOW, addrinfo};
use super::select::{fd_set, pollfd};
use super::services::{PROTOCOL_INFOA, SERVICE_ADDRESS, SERVICE_INFOA};
use super::sockaddr::{
    CSADDR_INFO, SOCKET_ADDRESS, SOCKET_ADDRESS_LIST, in_addr, sockaddr, sockaddr_in,
    sockaddr_storage,
};
use super::sockets::{WSABUF, WSACMSGHDR, WSAMSG, linger};
use super::startup::WSAData;
use super::tcp::{TCP_INFO_v0, tcp_keepalive};
use super::types::{FILETIME, GUID, LARGE_INTEGER, OVERLAPPED};
use super::unix::sockaddr_un;
use super::{
    bluetooth::SOCKADDR_BTH, infrared::SOCKADDR_IRDA, netware::sockaddr_ipx, osi::sockaddr_tp,
};

/// Checks a structure: its size and alignment in bytes, and where its fields are.
macro_rules! layout {
    ($structure:ty, $size:literal, $alignment:literal $(, $field:ident: $offset:literal)* $(,)?) => {
        const _: () = {
            assert!(size_of::<$structure>() == $size, "size");
            assert!(align_of::<$structure>() == $alignment, "alignment");
            $(assert!(core::mem::offset_of!($structure, $field) == $offset, stringify!($field));)*
        };
    };
}

layout!(GUID, 16, 4, Data1: 0, Data2: 4, Data3: 6, Data4: 8);
layout!(LARGE_INTEGER, 8, 8);
layout!(FILETIME, 8, 4, dwLowDateTime: 0, dwHighDateTime: 4);
layout!(OVERLAPPED, 32, 8, Internal: 0, InternalHigh: 8, hEvent: 24);
layout!(WSAData, 408, 8, wVersion: 0, wHighVersion: 2, iMaxSockets: 4, iMaxUdpDg: 6, lpVendorInfo: 8, szDescription: 16, szSystemStatus: 273);
layout!(sockaddr, 16, 2, sa_family: 0, sa_data: 2);
layout!(in_addr, 4, 4, S_un: 0);
layout!(sockaddr_in, 16, 4, sin_family: 0, sin_port: 2, sin_addr: 4, sin_zero: 8);
layout!(sockaddr_storage, 128, 8, ss_family: 0, __ss_pad1: 2, __ss_align: 8, __ss_pad2: 16);
layout!(SOCKET_ADDRESS, 16, 8, lpSockaddr: 0, iSockaddrLength: 8);
layout!(SOCKET_ADDRESS_LIST, 24, 8, iAddressCount: 0, Address: 8);
layout!(CSADDR_INFO, 40, 8, LocalAddr: 0, RemoteAddr: 16, iSocketType: 32, iProtocol: 36);
layout!(linger, 4, 2, l_onoff: 0, l_linger: 2);
layout!(WSABUF, 16, 8, len: 0, buf: 8);
layout!(WSAMSG, 56, 8, name: 0, namelen: 8, lpBuffers: 16, dwBufferCount: 24, Control: 32, dwFlags: 48);
layout!(WSACMSGHDR, 16, 8, cmsg_len: 0, cmsg_level: 8, cmsg_type: 12);
layout!(FLOWSPEC, 32, 4, TokenRate: 0, TokenBucketSize: 4, PeakBandwidth: 8, Latency: 12, DelayVariation: 16, ServiceType: 20, MaxSduSize: 24, MinimumPolicedSize: 28);
layout!(QOS, 80, 8, SendingFlowspec: 0, ReceivingFlowspec: 32, ProviderSpecific: 64);
layout!(fd_set, 520, 8, fd_count: 0, fd_array: 8);
layout!(pollfd, 16, 8, fd: 0, events: 8, revents: 10);
layout!(WSANETWORKEVENTS, 44, 4, lNetworkEvents: 0);
layout!(WSAOVERLAPPED, 32, 8, Internal: 0, InternalHigh: 8, hEvent: 24);
layout!(WSACOMPLETION, 32, 8, Type: 0, Parameters: 8);
layout!(WSAPROTOCOLCHAIN, 32, 4, ChainLen: 0, ChainEntries: 4);
layout!(WSAPROTOCOL_INFOA, 372, 4, dwServiceFlags1: 0, dwServiceFlags2: 4, dwServiceFlags3: 8, dwServiceFlags4: 12, dwProviderFlags: 16, ProviderId: 20, dwCatalogEntryId: 36, ProtocolChain: 40, iVersion: 72, iAddressFamily: 76, iMaxSockAddr: 80, iMinSockAddr: 84, iSocketType: 88, iProtocol: 92, iProtocolMaxOffset: 96, iNetworkByteOrder: 100, iSecurityScheme: 104, dwMessageSize: 108, dwProviderReserved: 112, szProtocol: 116);
layout!(_WSAPROTOCOL_INFO<u16>, 628, 4, szProtocol: 116);
layout!(_WSAPROTOCOL_INFO<u32>, 1140, 4, szProtocol: 116);
layout!(hostent, 32, 8, h_name: 0, h_aliases: 8, h_addrtype: 16, h_length: 18, h_addr_list: 24);
layout!(netent, 24, 8, n_name: 0, n_aliases: 8, n_addrtype: 16, n_net: 20);
layout!(servent, 32, 8, s_name: 0, s_aliases: 8, s_proto: 16, s_port: 24);
layout!(protoent, 24, 8, p_name: 0, p_aliases: 8, p_proto: 16);
layout!(WSAVERSION, 8, 4, dwVersion: 0, ecHow: 4);
layout!(BLOB, 16, 8, cbSize: 0, pBlobData: 8);
layout!(AFPROTOCOLS, 8, 4, iAddressFamily: 0, iProtocol: 4);
layout!(WSAQUERYSETA, 120, 8, dwSize: 0, lpszServiceInstanceName: 8, lpServiceClassId: 16, lpVersion: 24, lpszComment: 32, dwNameSpace: 40, lpNSProviderId: 48, lpszContext: 56, dwNumberOfProtocols: 64, lpafpProtocols: 72, lpszQueryString: 80, dwNumberOfCsAddrs: 88, lpcsaBuffer: 96, dwOutputFlags: 104, lpBlob: 112);
layout!(WSAQUERYSETW, 120, 8, dwSize: 0, lpszServiceInstanceName: 8, lpServiceClassId: 16, lpVersion: 24, lpszComment: 32, dwNameSpace: 40, lpNSProviderId: 48, lpszContext: 56, dwNumberOfProtocols: 64, lpafpProtocols: 72, lpszQueryString: 80, dwNumberOfCsAddrs: 88, lpcsaBuffer: 96, dwOutputFlags: 104, lpBlob: 112);
layout!(WSANSCLASSINFOA, 32, 8, lpszName: 0, dwNameSpace: 8, dwValueType: 12, dwValueSize: 16, lpValue: 24);
layout!(WSASERVICECLASSINFOA, 32, 8, lpServiceClassId: 0, lpszServiceClassName: 8, dwCount: 16, lpClassInfos: 24);
layout!(WSANAMESPACE_INFOA, 40, 8, NSProviderId: 0, dwNameSpace: 16, fActive: 20, dwVersion: 24, lpszIdentifier: 32);
layout!(WSANAMESPACE_INFOEXA, 56, 8, NSProviderId: 0, dwNameSpace: 16, fActive: 20, dwVersion: 24, lpszIdentifier: 32, ProviderSpecific: 40);
layout!(in6_addr, 16, 2, u: 0);
layout!(sockaddr_in6, 28, 4, sin6_family: 0, sin6_port: 2, sin6_flowinfo: 4, sin6_addr: 8);
layout!(SOCKADDR_INET, 28, 4);
layout!(ip_mreq, 8, 4, imr_multiaddr: 0, imr_interface: 4);
layout!(ip_mreq_source, 12, 4, imr_multiaddr: 0, imr_sourceaddr: 4, imr_interface: 8);
layout!(IP_MSFILTER, 20, 4, imsf_multiaddr: 0, imsf_interface: 4, imsf_fmode: 8, imsf_numsrc: 12, imsf_slist: 16);
layout!(IPV6_MREQ, 20, 4, ipv6mr_multiaddr: 0, ipv6mr_interface: 16);
layout!(GROUP_REQ, 136, 8, gr_interface: 0, gr_group: 8);
layout!(GROUP_SOURCE_REQ, 264, 8, gsr_interface: 0, gsr_group: 8, gsr_source: 136);
layout!(GROUP_FILTER, 272, 8, gf_interface: 0, gf_group: 8, gf_fmode: 136, gf_numsrc: 140, gf_slist: 144);
layout!(in_pktinfo, 8, 4, ipi_addr: 0, ipi_ifindex: 4);
layout!(IN6_PKTINFO, 20, 4, ipi6_addr: 0, ipi6_ifindex: 16);
layout!(sockaddr_gen, 24, 4);
layout!(INTERFACE_INFO, 76, 4, iiFlags: 0, iiAddress: 4, iiBroadcastAddress: 28, iiNetmask: 52);
layout!(addrinfo, 48, 8, ai_flags: 0, ai_family: 4, ai_socktype: 8, ai_protocol: 12, ai_addrlen: 16, ai_canonname: 24, ai_addr: 32, ai_next: 40);
layout!(ADDRINFOW, 48, 8, ai_flags: 0, ai_family: 4, ai_socktype: 8, ai_protocol: 12, ai_addrlen: 16, ai_canonname: 24, ai_addr: 32, ai_next: 40);
layout!(ADDRINFOEXA, 72, 8, ai_flags: 0, ai_family: 4, ai_socktype: 8, ai_protocol: 12, ai_addrlen: 16, ai_canonname: 24, ai_addr: 32, ai_blob: 40, ai_bloblen: 48, ai_provider: 56, ai_next: 64);
layout!(sockaddr_un, 110, 2, sun_family: 0, sun_path: 2);
layout!(TRANSMIT_FILE_BUFFERS, 32, 8, Head: 0, HeadLength: 8, Tail: 16, TailLength: 24);
layout!(TRANSMIT_PACKETS_ELEMENT, 24, 8, dwElFlags: 0, cLength: 4);
layout!(WSASENDMSG, 40, 8, lpMsg: 0, dwFlags: 8, lpNumberOfBytesSent: 16, lpOverlapped: 24, lpCompletionRoutine: 32);
layout!(RIORESULT, 24, 8, Status: 0, BytesTransferred: 4, SocketContext: 8, RequestContext: 16);
layout!(RIO_BUF, 16, 8, BufferId: 0, Offset: 8, Length: 12);
layout!(RIO_NOTIFICATION_COMPLETION, 32, 8, Type: 0);
layout!(RIO_EXTENSION_FUNCTION_TABLE, 112, 8, cbSize: 0, RIOReceive: 8, RIOReceiveEx: 16, RIOSend: 24, RIOSendEx: 32, RIOCloseCompletionQueue: 40, RIOCreateCompletionQueue: 48, RIOCreateRequestQueue: 56, RIODequeueCompletion: 64, RIODeregisterBuffer: 72, RIONotify: 80, RIORegisterBuffer: 88, RIOResizeCompletionQueue: 96, RIOResizeRequestQueue: 104);
layout!(tcp_keepalive, 12, 4, onoff: 0, keepalivetime: 4, keepaliveinterval: 8);
layout!(TCP_INFO_v0, 88, 8, State: 0, Mss: 4, ConnectionTimeMs: 8, TimestampsEnabled: 16, RttUs: 20, MinRttUs: 24, BytesInFlight: 28, Cwnd: 32, SndWnd: 36, RcvWnd: 40, RcvBuf: 44, BytesOut: 48, BytesIn: 56, BytesReordered: 64, BytesRetrans: 68, FastRetrans: 72, DupAcksIn: 76, TimeoutEpisodes: 80, SynRetrans: 84);
layout!(SERVICE_ADDRESS, 32, 8, dwAddressType: 0, dwAddressFlags: 4, dwAddressLength: 8, dwPrincipalLength: 12, lpAddress: 16, lpPrincipal: 24);
layout!(SERVICE_INFOA, 80, 8, lpServiceType: 0, lpServiceName: 8, lpComment: 16, lpLocale: 24, dwDisplayHint: 32, dwVersion: 36, dwTime: 40, lpMachineName: 48, lpServiceAddress: 56, ServiceSpecificInfo: 64);
layout!(PROTOCOL_INFOA, 40, 8, dwServiceFlags: 0, iAddressFamily: 4, iMaxSockAddr: 8, iMinSockAddr: 12, iSocketType: 16, iProtocol: 20, dwMessageSize: 24, lpProtocol: 32);
layout!(SOCKADDR_BTH, 30, 1, addressFamily: 0, btAddr: 2, serviceClassId: 10, port: 26);
layout!(sockaddr_ipx, 14, 2, sa_family: 0, sa_netnum: 2, sa_nodenum: 6, sa_socket: 12);
layout!(SOCKADDR_IRDA, 32, 2, irdaAddressFamily: 0, irdaDeviceID: 2, irdaServiceName: 6);
layout!(sockaddr_tp, 72, 2, tp_family: 0, tp_addr_type: 2, tp_taddr_len: 4, tp_tsel_len: 6, tp_addr: 8);
layout!(kinds::NET_LUID, 8, 8, Value: 0, Info: 0);
layout!(adapters::IP_ADDR_STRING, 48, 8, Next: 0, IpAddress: 8, IpMask: 24, Context: 40);
layout!(adapters::IP_ADAPTER_INFO, 704, 8, Next: 0, ComboIndex: 8, AdapterName: 12, Description: 272, AddressLength: 404, Address: 408, Index: 416, Type: 420, DhcpEnabled: 424, CurrentIpAddress: 432, IpAddressList: 440, GatewayList: 488, DhcpServer: 536, HaveWins: 584, PrimaryWinsServer: 592, SecondaryWinsServer: 640, LeaseObtained: 688, LeaseExpires: 696);
layout!(adapters::IP_PER_ADAPTER_INFO, 64, 8, AutoconfigEnabled: 0, AutoconfigActive: 4, CurrentDnsServer: 8, DnsServerList: 16);
layout!(adapters::FIXED_INFO, 600, 8, HostName: 0, DomainName: 132, CurrentDnsServer: 264, DnsServerList: 272, NodeType: 320, ScopeId: 324, EnableRouting: 584, EnableProxy: 588, EnableDns: 592);
layout!(adapters::IP_ADAPTER_UNICAST_ADDRESS, 64, 8, Next: 8, Address: 16, PrefixOrigin: 32, SuffixOrigin: 36, DadState: 40, ValidLifetime: 44, PreferredLifetime: 48, LeaseLifetime: 52, OnLinkPrefixLength: 56);
layout!(adapters::IP_ADAPTER_PREFIX, 40, 8, Next: 8, Address: 16, PrefixLength: 32);
layout!(adapters::IP_ADAPTER_GATEWAY_ADDRESS, 32, 8, Next: 8, Address: 16);
layout!(adapters::IP_ADAPTER_ADDRESSES, 448, 8, Next: 8, AdapterName: 16, FirstUnicastAddress: 24, FirstAnycastAddress: 32, FirstMulticastAddress: 40, FirstDnsServerAddress: 48, DnsSuffix: 56, Description: 64, FriendlyName: 72, PhysicalAddress: 80, PhysicalAddressLength: 88, Mtu: 96, IfType: 100, OperStatus: 104, Ipv6IfIndex: 108, ZoneIndices: 112, FirstPrefix: 176, TransmitLinkSpeed: 184, ReceiveLinkSpeed: 192, FirstWinsServerAddress: 200, FirstGatewayAddress: 208, Ipv4Metric: 216, Ipv6Metric: 220, Luid: 224, Dhcpv4Server: 232, CompartmentId: 248, NetworkGuid: 252, ConnectionType: 268, TunnelType: 272, Dhcpv6Server: 280, Dhcpv6ClientDuid: 296, Dhcpv6ClientDuidLength: 428, Dhcpv6Iaid: 432, FirstDnsSuffix: 440);
layout!(tables::MIB_IFROW, 1372, 4, wszName: 0, dwIndex: 1024);
layout!(tables::MIB_IPADDRROW, 24, 4, dwAddr: 0, dwIndex: 4, dwMask: 8, dwBCastAddr: 12, dwReasmSize: 16, wType: 22);
layout!(tables::MIB_IPFORWARDROW, 56, 4, dwForwardDest: 0, dwForwardNextHop: 12, dwForwardIfIndex: 16, dwForwardAge: 28, dwForwardMetric1: 36);
layout!(tables::MIB_IPNETROW, 24, 4, dwIndex: 0, dwPhysAddrLen: 4, bPhysAddr: 8, dwAddr: 16);
layout!(tables::MIB_IPSTATS, 92, 4, dwDefaultTTL: 4, dwNumRoutes: 88);
layout!(tables::MIB_ICMP, 104, 4);
layout!(connections::MIB_TCPROW, 20, 4, dwLocalAddr: 4, dwRemotePort: 16);
layout!(connections::MIB_TCPROW_OWNER_PID, 24, 4, dwOwningPid: 20);
layout!(connections::MIB_TCPROW_OWNER_MODULE, 160, 8, liCreateTimestamp: 24, OwningModuleInfo: 32);
layout!(connections::MIB_TCP6ROW, 52, 4, LocalAddr: 4, dwLocalScopeId: 20, RemoteAddr: 28);
layout!(connections::MIB_TCP6ROW_OWNER_PID, 56, 4, dwState: 48, dwOwningPid: 52);
layout!(connections::MIB_TCPSTATS, 60, 4, dwNumConns: 56);
layout!(connections::MIB_UDP6ROW_OWNER_PID, 28, 4, dwOwningPid: 24);
layout!(connections::MIB_UDPSTATS, 20, 4);
layout!(rows::MIB_UNICASTIPADDRESS_ROW, 80, 8, Address: 0, InterfaceLuid: 32, InterfaceIndex: 40, PrefixOrigin: 44, SuffixOrigin: 48, ValidLifetime: 52, PreferredLifetime: 56, OnLinkPrefixLength: 60, SkipAsSource: 61, DadState: 64, ScopeId: 68, CreationTimeStamp: 72);
layout!(rows::MIB_IPINTERFACE_ROW, 168, 8, Family: 0, InterfaceLuid: 8, InterfaceIndex: 16, InterfaceIdentifier: 24, RouterDiscoveryBehavior: 52, ZoneIndices: 80, SitePrefixLength: 144, NlMtu: 152, Connected: 156, ReachableTime: 160, TransmitOffload: 164, DisableDefaultRoutes: 166);
layout!(echo::IP_OPTION_INFORMATION, 16, 8, Ttl: 0, Tos: 1, Flags: 2, OptionsSize: 3, OptionsData: 8);
layout!(echo::ICMP_ECHO_REPLY, 40, 8, Address: 0, Status: 4, RoundTripTime: 8, DataSize: 12, Data: 16, Options: 24);
layout!(echo::ICMPV6_ECHO_REPLY, 36, 4, Address: 0, Status: 28, RoundTripTime: 32);
layout!(echo::IP_ADAPTER_INDEX_MAP, 516, 4, Index: 0, Name: 4);
