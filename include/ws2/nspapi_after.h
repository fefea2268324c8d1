/* What the generator of nspapi.h cannot say: names of values in the registry. */
#ifndef WS2_NSPAPI_AFTER_H
#define WS2_NSPAPI_AFTER_H
#pragma GCC system_header

#define SERVICE_TYPE_VALUE_IPXPORTA "IpxSocket"
#define SERVICE_TYPE_VALUE_SAPIDA "SapId"
#define SERVICE_TYPE_VALUE_TCPPORTA "TcpPort"
#define SERVICE_TYPE_VALUE_UDPPORTA "UdpPort"
#define SERVICE_TYPE_VALUE_CONNA "ConnectionOriented"
#define SERVICE_TYPE_VALUE_IPXPORTW L"IpxSocket"
#define SERVICE_TYPE_VALUE_SAPIDW L"SapId"
#define SERVICE_TYPE_VALUE_TCPPORTW L"TcpPort"
#define SERVICE_TYPE_VALUE_UDPPORTW L"UdpPort"
#define SERVICE_TYPE_VALUE_CONNW L"ConnectionOriented"
#define SERVICE_TYPE_VALUE_IPXPORT TEXT("IpxSocket")
#define SERVICE_TYPE_VALUE_SAPID TEXT("SapId")
#define SERVICE_TYPE_VALUE_TCPPORT TEXT("TcpPort")
#define SERVICE_TYPE_VALUE_UDPPORT TEXT("UdpPort")
#define SERVICE_TYPE_VALUE_CONN TEXT("ConnectionOriented")

#endif
