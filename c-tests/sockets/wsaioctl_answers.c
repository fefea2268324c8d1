/* WSAIoctl: commands that answer something, and how long the answer is.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/winsock-ioctls
 * Windows: as documented.
 * Covers:  src/convert/ioctls.rs, src/socket/ioctls, src/api/winsock/ioctls.rs */

#include "ws2test.h"
#include <mswsock.h>

#define CODE_BASE_HANDLE 0x48000022u
#define CODE_BSP_HANDLE_SELECT 0x4800001Cu
#define CODE_TCP_INFO 0xD8000027u
#define CODE_IDEAL_SEND_BACKLOG 0x4004747Bu

static DWORD returned;

static int ask(SOCKET s, DWORD code, void *in, DWORD in_size, void *out, DWORD out_size) {
    returned = TEST_POISON;
    return WSAIoctl(s, code, in, in_size, out, out_size, &returned, NULL, NULL);
}

static void the_interfaces_of_ipv4(void) {
    INTERFACE_INFO list[64];
    DWORD i, loopbacks = 0;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET six = socket(AF_INET6, SOCK_DGRAM, 0);
    CHECK_OK(ask(s, SIO_GET_INTERFACE_LIST, NULL, 0, list, sizeof list));
    CHECK(returned > 0);
    CHECK_INT(returned % sizeof list[0], 0);
    for (i = 0; i < returned / sizeof list[0]; i++) {
        CHECK_INT(list[i].iiAddress.AddressIn.sin_family, AF_INET);
        if (list[i].iiFlags & IFF_LOOPBACK) {
            loopbacks++;
            CHECK(list[i].iiFlags & IFF_UP);
            CHECK_INT(list[i].iiNetmask.AddressIn.sin_addr.s_addr, htonl(0xFF000000));
        }
    }
    CHECK(loopbacks > 0);
    CHECK_FAILS(ask(s, SIO_GET_INTERFACE_LIST, NULL, 0, list, 4), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(ask(s, SIO_GET_INTERFACE_LIST, NULL, 0, NULL, 0), SOCKET_ERROR, WSAEFAULT);
    ORACLE_FAILS(ask(six, SIO_GET_INTERFACE_LIST, NULL, 0, list, 4), SOCKET_ERROR, WSAEINVAL,
                 WSAEFAULT, "documented: for sockets of IPv4");
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(six));
}

static void the_local_address_towards_another(void) {
    struct sockaddr_in to, from;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    memset(&to, 0, sizeof to);
    memset(&from, 0, sizeof from);
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_OK(ask(s, SIO_ROUTING_INTERFACE_QUERY, &to, sizeof to, &from, sizeof from));
    CHECK_INT(returned, sizeof from);
    CHECK_INT(from.sin_family, AF_INET);
    if (!ORACLE_LEAVES_OUT("Wine looks at the first way that it finds only")) {
        CHECK_INT(from.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    }
    CHECK_INT(from.sin_port, 0);
    CHECK_FAILS(ask(s, SIO_ROUTING_INTERFACE_QUERY, &to, 4, &from, sizeof from), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(ask(s, SIO_ROUTING_INTERFACE_QUERY, &to, sizeof to, &from, 4), SOCKET_ERROR,
                WSAEFAULT);
    to.sin_family = AF_INET6;
    CHECK_FAILS(ask(s, SIO_ROUTING_INTERFACE_QUERY, &to, sizeof to, &from, sizeof from),
                SOCKET_ERROR, WSAEAFNOSUPPORT);
    CHECK_OK(closesocket(s));
}

static void the_addresses_to_bind_to(void) {
    union {
        SOCKET_ADDRESS_LIST list;
        char room[8192];
    } answer;
    DWORD needed;
    int i;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(ask(s, SIO_ADDRESS_LIST_QUERY, NULL, 0, NULL, 0), SOCKET_ERROR, WSAEFAULT);
    needed = returned;
    CHECK(needed > sizeof(INT));
    CHECK_OK(ask(s, SIO_ADDRESS_LIST_QUERY, NULL, 0, &answer, sizeof answer));
    CHECK_INT(returned, needed);
    CHECK(answer.list.iAddressCount > 0);
    for (i = 0; i < answer.list.iAddressCount; i++) {
        const SOCKET_ADDRESS *const one = &answer.list.Address[i];
        const char *const start = (const char *)one->lpSockaddr;
        SOCKET there = socket(AF_INET, SOCK_STREAM, 0);
        CHECK(start > answer.room && start < answer.room + returned);
        CHECK_INT(one->iSockaddrLength, sizeof(struct sockaddr_in));
        CHECK_OK(bind(there, one->lpSockaddr, one->iSockaddrLength));
        CHECK_OK(closesocket(there));
    }
    CHECK_OK(closesocket(s));
}

static void the_address_of_everybody(void) {
    struct sockaddr_in all;
    struct sockaddr_in6 none;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET six = socket(AF_INET6, SOCK_DGRAM, 0);
    CHECK_OK(ask(s, SIO_GET_BROADCAST_ADDRESS, NULL, 0, &all, sizeof all));
    CHECK_INT(returned, sizeof all);
    CHECK_INT(all.sin_addr.s_addr, INADDR_BROADCAST);
    CHECK_FAILS(ask(six, SIO_GET_BROADCAST_ADDRESS, NULL, 0, &none, sizeof none), SOCKET_ERROR,
                WSAENOPROTOOPT);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(six));
}

static void the_socket_itself(void) {
    SOCKET base = INVALID_SOCKET;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(ask(s, CODE_BASE_HANDLE, NULL, 0, &base, sizeof base));
    CHECK(base == s);
    CHECK_INT(returned, sizeof base);
    base = INVALID_SOCKET;
    CHECK_OK(ask(s, CODE_BSP_HANDLE_SELECT, NULL, 0, &base, sizeof base));
    CHECK(base == s);
    CHECK_FAILS(ask(s, CODE_BASE_HANDLE, NULL, 0, &base, 4), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(ask(s, CODE_BASE_HANDLE, NULL, 0, NULL, sizeof base), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void what_tcp_knows(void) {
    union {
        DWORD state;
        ULONG numbers[34]; /* of version 1; version 0 ends before the 22nd */
    } info;
    DWORD version = 0;
    SOCKET pair[2];
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    test_tcp_pair(AF_INET, pair);
    info.numbers[22] = TEST_POISON;
    CHECK_OK(ask(pair[0], CODE_TCP_INFO, &version, sizeof version, &info, sizeof info));
    CHECK_INT(returned, 88);
    CHECK_INT(info.state, 4); /* TCPSTATE_ESTABLISHED */
    CHECK_INT(info.numbers[22], TEST_POISON);
    CHECK_FAILS(ask(pair[0], CODE_TCP_INFO, &version, sizeof version, &info, 87), SOCKET_ERROR,
                WSAEFAULT);
    version = 1;
    CHECK_OK(ask(pair[0], CODE_TCP_INFO, &version, sizeof version, &info, sizeof info));
    CHECK_INT(returned, sizeof info);
    CHECK_INT(info.state, 4);
    CHECK_INT(info.numbers[23], 0); /* SndLimTimeRwin: nothing was sent */
    CHECK_FAILS(ask(pair[0], CODE_TCP_INFO, &version, sizeof version, &info, sizeof info - 1),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(ask(pair[0], CODE_TCP_INFO, NULL, 0, &info, sizeof info), SOCKET_ERROR, WSAEFAULT);
    version = 77;
    CHECK_FAILS(ask(pair[0], CODE_TCP_INFO, &version, sizeof version, &info, sizeof info),
                SOCKET_ERROR, WSAEINVAL);
    version = 0;
    CHECK_FAILS(ask(s, CODE_TCP_INFO, &version, sizeof version, &info, sizeof info), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_OK(closesocket(s));
    test_close_pair(pair);
}

static void how_much_should_be_under_way(void) {
    ULONG bytes = 0;
    SOCKET pair[2];
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(ask(pair[0], CODE_IDEAL_SEND_BACKLOG, NULL, 0, &bytes, sizeof bytes));
    CHECK(bytes > 0);
    CHECK_FAILS(ask(s, CODE_IDEAL_SEND_BACKLOG, NULL, 0, &bytes, sizeof bytes), SOCKET_ERROR,
                WSAENOTCONN);
    CHECK_OK(closesocket(s));
    test_close_pair(pair);
}

static void extension_functions(void) {
    GUID receive = WSAID_WSARECVMSG, nobodys = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
    LPFN_WSARECVMSG function = NULL;
    DWORD count;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const DWORD code = SIO_GET_EXTENSION_FUNCTION_POINTER;
    CHECK_OK(ask(s, code, &receive, sizeof receive, &function, sizeof function));
    CHECK_INT(returned, sizeof function);
    REQUIRE(function != NULL);
    ORACLE_FAILS(function(INVALID_SOCKET, NULL, &count, NULL, NULL), SOCKET_ERROR, WSAENOTSOCK,
                 WSAEFAULT, "the handle is judged first by every other call");
    CHECK_FAILS(ask(s, code, &nobodys, sizeof nobodys, &function, sizeof function), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(the_interfaces_of_ipv4);
    RUN(the_local_address_towards_another);
    RUN(the_addresses_to_bind_to);
    if (!ORACLE_LEAVES_OUT("Wine does not have these commands, or judges pointers first")) {
        RUN(the_address_of_everybody);
        RUN(the_socket_itself);
        RUN(what_tcp_knows);
        RUN(how_much_should_be_under_way);
    }
    RUN(extension_functions);
}
