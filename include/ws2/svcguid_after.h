/* What the generator of svcguid.h cannot say: classes of services that carry a number. */
#ifndef WS2_SVCGUID_AFTER_H
#define WS2_SVCGUID_AFTER_H
#pragma GCC system_header

#define SVCID_TCP_RR(port, record)                                                                 \
    {(0x0009u << 16) | (port), 0, (record), {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}
#define SVCID_UDP_RR(port, record)                                                                 \
    {(0x000Au << 16) | (port), 0, (record), {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}
#define SVCID_TCP(port) SVCID_TCP_RR(port, 0)
#define SVCID_UDP(port) SVCID_UDP_RR(port, 0)
#define SVCID_NETWARE(type) {(0x000Bu << 16) | (type), 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}
#define SVCID_NETWORK(type) SVCID_NETWARE(type)

/* Whether a class is of that kind: everything but number and record is as above. */
#define WS2_IS_SVCID(class, kind)                                                                  \
    ((class)->Data1 >> 16 == (kind) && (class)->Data2 == 0 && (class)->Data4[0] == 0xC0            \
     && (class)->Data4[1] == 0 && (class)->Data4[2] == 0 && (class)->Data4[3] == 0                 \
     && (class)->Data4[4] == 0 && (class)->Data4[5] == 0 && (class)->Data4[6] == 0                 \
     && (class)->Data4[7] == 0x46)
#define IS_SVCID_TCP(class) WS2_IS_SVCID(class, 0x0009u)
#define IS_SVCID_UDP(class) WS2_IS_SVCID(class, 0x000Au)
#define IS_SVCID_NETWARE(class) WS2_IS_SVCID(class, 0x000Bu)
#define IS_SVCID_NETWORK(class) IS_SVCID_NETWARE(class)

#define PORT_FROM_SVCID_TCP(class) ((WORD)((class)->Data1 & 0xFFFF))
#define PORT_FROM_SVCID_UDP(class) ((WORD)((class)->Data1 & 0xFFFF))
#define SAPID_FROM_SVCID_NETWARE(class) ((WORD)((class)->Data1 & 0xFFFF))
#define SAPID_FROM_SVCID_NETWORK(class) SAPID_FROM_SVCID_NETWARE(class)
#define RR_FROM_SVCID(class) ((class)->Data3)

/* Makes a class of that kind of what a pointer points to. */
#define WS2_SET_SVCID(class, kind, number, record)                                                 \
    {                                                                                              \
        (class)->Data1 = ((kind) << 16) | (number);                                                \
        (class)->Data2 = 0;                                                                        \
        (class)->Data3 = (record);                                                                 \
        (class)->Data4[0] = 0xC0;                                                                  \
        (class)->Data4[1] = (class)->Data4[2] = (class)->Data4[3] = (class)->Data4[4] = 0;         \
        (class)->Data4[5] = (class)->Data4[6] = 0;                                                 \
        (class)->Data4[7] = 0x46;                                                                  \
    }
#define SET_TCP_SVCID_RR(class, port, record) WS2_SET_SVCID(class, 0x0009u, port, record)
#define SET_UDP_SVCID_RR(class, port, record) WS2_SET_SVCID(class, 0x000Au, port, record)
#define SET_TCP_SVCID(class, port) SET_TCP_SVCID_RR(class, port, 0)
#define SET_UDP_SVCID(class, port) SET_UDP_SVCID_RR(class, port, 0)
#define SET_NETWARE_SVCID(class, type) WS2_SET_SVCID(class, 0x000Bu, type, 0)

/* Well-known services by port. */
#define SVCID_ECHO_TCP SVCID_TCP(7)
#define SVCID_FTP_TCP SVCID_TCP(21)
#define SVCID_TELNET_TCP SVCID_TCP(23)
#define SVCID_SMTP_TCP SVCID_TCP(25)
#define SVCID_DOMAIN_TCP SVCID_TCP(53)
#define SVCID_DOMAIN_UDP SVCID_UDP(53)
#define SVCID_HTTP_TCP SVCID_TCP(80)
#define SVCID_POP3_TCP SVCID_TCP(110)
#define SVCID_FILE_SERVER SVCID_NETWARE(0x4)
#define SVCID_NETWARE_FILE_SERVER SVCID_NETWARE(0x4)

#endif
