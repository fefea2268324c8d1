/* WSASendMsg and WSARecvMsg: datagrams with control data.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/mswsock/nc-mswsock-lpfn_wsarecvmsg
 * Windows: as documented; items have Windows' numbers and layouts.
 * Covers:  src/api/winsock/messages.rs, src/socket/messages.rs, src/convert/control.rs,
 *          src/ffi/message.rs */

#include "ws2test.h"
#include <mswsock.h>

static char data[16], control[256];
static struct sockaddr_storage from;
static WSABUF buffer;

static LPFN_WSARECVMSG receiver_of(SOCKET s) {
    GUID id = WSAID_WSARECVMSG;
    LPFN_WSARECVMSG function = NULL;
    DWORD size = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function,
                      sizeof function, &size, NULL, NULL));
    REQUIRE(function != NULL);
    return function;
}

static WSAMSG message_for(void *name, int length) {
    WSAMSG message;
    memset(&message, 0, sizeof message);
    buffer.buf = data;
    buffer.len = sizeof data;
    message.name = (LPSOCKADDR)name;
    message.namelen = length;
    message.lpBuffers = &buffer;
    message.dwBufferCount = 1;
    message.Control.buf = control;
    message.Control.len = sizeof control;
    return message;
}

static void turn_on(SOCKET s, int level, int option) {
    const DWORD on = 1;
    CHECK_OK(setsockopt(s, level, option, (const char *)&on, sizeof on));
}

/* The value of the item, or null. */
static void *item(WSAMSG *message, int level, int kind) {
    LPWSACMSGHDR head;
    for (head = WSA_CMSG_FIRSTHDR(message); head != NULL; head = WSA_CMSG_NXTHDR(message, head)) {
        if (head->cmsg_level == level && head->cmsg_type == kind) {
            return WSA_CMSG_DATA(head);
        }
    }
    return NULL;
}

static void the_packet_tells_its_destination(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    WSAMSG message = message_for(&from, sizeof from);
    const struct in_pktinfo *packet;
    DWORD count = 0;
    turn_on(s, IPPROTO_IP, IP_PKTINFO);
    CHECK_INT(sendto(sender, "hello", 5, 0, (struct sockaddr *)&name, test_name_length(&name)), 5);
    CHECK_OK(receiver_of(s)(s, &message, &count, NULL, NULL));
    CHECK_INT(count, 5);
    CHECK_MEM(data, "hello", 5);
    CHECK_INT(message.namelen, sizeof(struct sockaddr_in));
    CHECK_INT(from.ss_family, AF_INET);
    CHECK_INT(message.dwFlags, 0);
    packet = (const struct in_pktinfo *)item(&message, IPPROTO_IP, IP_PKTINFO);
    REQUIRE(packet != NULL);
    CHECK_INT(packet->ipi_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK(packet->ipi_ifindex != 0);
    CHECK_INT(message.Control.len, WSA_CMSG_SPACE(sizeof *packet));
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(s));
}

static void the_same_for_ipv6(void) {
    struct sockaddr_storage name;
    const struct in6_addr loopback = IN6ADDR_LOOPBACK_INIT;
    const SOCKET s = test_bound(AF_INET6, SOCK_DGRAM, &name);
    const SOCKET sender = test_bound(AF_INET6, SOCK_DGRAM, NULL);
    WSAMSG message = message_for(&from, sizeof from);
    const struct in6_pktinfo *packet;
    const int *hops;
    DWORD count = 0;
    turn_on(s, IPPROTO_IPV6, IPV6_PKTINFO);
    turn_on(s, IPPROTO_IPV6, IPV6_HOPLIMIT);
    CHECK_INT(sendto(sender, "hello", 5, 0, (struct sockaddr *)&name, test_name_length(&name)), 5);
    CHECK_OK(receiver_of(s)(s, &message, &count, NULL, NULL));
    packet = (const struct in6_pktinfo *)item(&message, IPPROTO_IPV6, IPV6_PKTINFO);
    REQUIRE(packet != NULL);
    CHECK_MEM(&packet->ipi6_addr, &loopback, sizeof loopback);
    hops = (const int *)item(&message, IPPROTO_IPV6, IPV6_HOPLIMIT);
    REQUIRE(hops != NULL);
    CHECK(*hops > 0 && *hops <= 255);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(s));
}

static void what_is_too_long_is_cut_and_said(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    WSAMSG message = message_for(NULL, 0);
    DWORD count = 0;
    turn_on(s, IPPROTO_IP, IP_PKTINFO);
    buffer.len = 3;
    message.Control.len = 0;
    CHECK_INT(sendto(sender, "hello", 5, 0, (struct sockaddr *)&name, test_name_length(&name)), 5);
    CHECK_FAILS(receiver_of(s)(s, &message, &count, NULL, NULL), SOCKET_ERROR, WSAEMSGSIZE);
    ORACLE_INT(message.dwFlags, MSG_TRUNC | MSG_CTRUNC, MSG_CTRUNC, "documented: both were cut");
    CHECK_INT(message.Control.len, 0);
    CHECK_MEM(data, "hel", 3);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(s));
}

static void a_message_is_sent_with_its_source(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const SOCKET sender = socket(AF_INET, SOCK_DGRAM, 0);
    WSAMSG message = message_for(&name, test_name_length(&name));
    LPWSACMSGHDR head = (LPWSACMSGHDR)(void *)control;
    struct in_pktinfo packet;
    struct sockaddr_in source;
    int length = sizeof source;
    DWORD count = 0;
    memset(control, 0, sizeof control);
    memset(&packet, 0, sizeof packet);
    packet.ipi_addr.s_addr = htonl(INADDR_LOOPBACK);
    head->cmsg_len = sizeof *head + sizeof packet;
    head->cmsg_level = IPPROTO_IP;
    head->cmsg_type = IP_PKTINFO;
    memcpy(WSA_CMSG_DATA(head), &packet, sizeof packet);
    message.Control.len = WSA_CMSG_SPACE(sizeof packet);
    memcpy(data, "control", 7);
    buffer.len = 7;
    CHECK_OK(WSASendMsg(sender, &message, 0, &count, NULL, NULL));
    CHECK_INT(count, 7);
    CHECK_INT(recvfrom(s, data, sizeof data, 0, (struct sockaddr *)&source, &length), 7);
    CHECK_MEM(data, "control", 7);
    CHECK_INT(source.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(s));
}

static void each_error(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    const LPFN_WSARECVMSG receive = receiver_of(s);
    WSAMSG message = message_for(&name, test_name_length(&name));
    DWORD count = 0;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(WSASendMsg(INVALID_SOCKET, &message, 0, &count, NULL, NULL), SOCKET_ERROR,
                WSAENOTSOCK);
    CHECK_FAILS(receive(INVALID_SOCKET, &message, &count, NULL, NULL), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(WSASendMsg(s, NULL, 0, &count, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(receive(s, NULL, &count, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    message.Control.len = 7; /* less than a head: nothing */
    CHECK_OK(WSASendMsg(s, &message, 0, &count, NULL, NULL));
    memset(control, 0x55, sizeof control);
    message.Control.len = sizeof control;
    if (!ORACLE_LEAVES_OUT("documented: control data must be valid, and streams have none")) {
        CHECK_FAILS(WSASendMsg(s, &message, 0, &count, NULL, NULL), SOCKET_ERROR, WSAEINVAL);
        CHECK_FAILS(WSASendMsg(pair[0], &message, 0, &count, NULL, NULL), SOCKET_ERROR,
                    WSAEOPNOTSUPP);
        CHECK_FAILS(receive(pair[0], &message, &count, NULL, NULL), SOCKET_ERROR, WSAEOPNOTSUPP);
    }
    test_close_pair(pair);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(the_packet_tells_its_destination);
    RUN(the_same_for_ipv6);
    RUN(what_is_too_long_is_cut_and_said);
    RUN(a_message_is_sent_with_its_source);
    RUN(each_error);
}
