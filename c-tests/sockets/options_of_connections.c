/* Options whose answer depends on what has happened to the socket.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/sol-socket-socket-options
 * Windows: as documented; SO_BSP_STATE of a socket without names has null pointers here.
 * Covers:  src/socket/options, src/convert/address_lists.rs */

#include "ws2test.h"
#include <mswsock.h>

/* Not in every version of the headers. */
#ifndef SO_BSP_STATE
#define SO_BSP_STATE 0x1009
#endif
#ifndef SO_RANDOMIZE_PORT
#define SO_RANDOMIZE_PORT 0x3005
#endif

#define OPTION_REUSE_UNICASTPORT 0x3007 /* not in every version of the headers */
#define WINE_LACKS_IT "Wine does not have the option"

static DWORD number_of(SOCKET s, int level, int option) {
    DWORD value = TEST_POISON;
    int size = (int)sizeof value;
    CHECK_OK(getsockopt(s, level, option, (char *)&value, &size));
    CHECK_INT(size, sizeof value);
    return value;
}

static int set(SOCKET s, int option, BOOL on) {
    return setsockopt(s, SOL_SOCKET, option, (const char *)&on, sizeof on);
}

static void so_connect_time_counts_from_the_connection(void) {
    SOCKET pair[2];
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_INT(number_of(s, SOL_SOCKET, SO_CONNECT_TIME), 0xFFFFFFFF);
    CHECK_OK(closesocket(s));
    test_tcp_pair(AF_INET, pair);
    CHECK(number_of(pair[0], SOL_SOCKET, SO_CONNECT_TIME) < 10);
    CHECK(number_of(pair[1], SOL_SOCKET, SO_CONNECT_TIME) < 10);
    test_close_pair(pair);
}

static void so_bsp_state_tells_both_names(void) {
    union {
        CSADDR_INFO info;
        char room[512];
    } state;
    struct sockaddr_in local, remote;
    SOCKET pair[2];
    int size = (int)sizeof state, length = (int)sizeof local;
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(getsockname(pair[0], (struct sockaddr *)&local, &length));
    CHECK_OK(getpeername(pair[0], (struct sockaddr *)&remote, &length));
    CHECK_OK(getsockopt(pair[0], SOL_SOCKET, SO_BSP_STATE, (char *)&state, &size));
    CHECK_INT(state.info.iSocketType, SOCK_STREAM);
    CHECK_INT(state.info.iProtocol, IPPROTO_TCP);
    CHECK_INT(state.info.LocalAddr.iSockaddrLength, sizeof local);
    CHECK_MEM(state.info.LocalAddr.lpSockaddr, &local, 8);
    CHECK_MEM(state.info.RemoteAddr.lpSockaddr, &remote, 8);
    size = (int)sizeof(CSADDR_INFO);
    CHECK_FAILS(getsockopt(pair[0], SOL_SOCKET, SO_BSP_STATE, (char *)&state, &size), SOCKET_ERROR,
                WSAEFAULT);
    test_close_pair(pair);
}

static void so_bsp_state_without_names(void) {
    CSADDR_INFO info;
    int size = (int)sizeof info;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_BSP_STATE, (char *)&info, &size));
    CHECK(info.LocalAddr.lpSockaddr == NULL && info.RemoteAddr.lpSockaddr == NULL);
    CHECK_INT(info.iSocketType, SOCK_DGRAM);
    CHECK_OK(closesocket(s));
}

static void ip_mtu_needs_a_peer(void) {
    DWORD value;
    int size = (int)sizeof value;
    SOCKET pair[2];
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    test_udp_pair(AF_INET, pair);
    CHECK_FAILS(getsockopt(s, IPPROTO_IP, IP_MTU, (char *)&value, &size), SOCKET_ERROR, WSAENOTCONN);
    if (getsockopt(pair[0], IPPROTO_IP, IP_MTU, (char *)&value, &size) == 0) {
        CHECK(value >= 576); /* not every system tells it */
    } else {
        CHECK_INT(WSAGetLastError(), WSAENOPROTOOPT);
    }
    CHECK_OK(closesocket(s));
    test_close_pair(pair);
}

static void what_is_chosen_before_bind_or_listen(void) {
    struct sockaddr_storage name;
    const SOCKET s = test_bound(AF_INET, SOCK_STREAM, &name);
    const SOCKET free_ports = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(set(s, SO_RANDOMIZE_PORT, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(set(s, SO_EXCLUSIVEADDRUSE, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(set(s, SO_CONDITIONAL_ACCEPT, TRUE));
    CHECK_OK(listen(s, 1));
    CHECK_FAILS(set(s, SO_CONDITIONAL_ACCEPT, FALSE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(set(free_ports, OPTION_REUSE_UNICASTPORT, TRUE));
    CHECK_FAILS(set(free_ports, SO_RANDOMIZE_PORT, TRUE), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(free_ports));
    CHECK_OK(closesocket(s));
}

static void contexts_of_connections(void) {
    struct sockaddr_storage name;
    SOCKET pair[2];
    const SOCKET listener = test_bound(AF_INET, SOCK_STREAM, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const char *const value = (const char *)&listener;
    CHECK_OK(listen(listener, 1));
    test_tcp_pair(AF_INET, pair);
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT, NULL, 0), SOCKET_ERROR,
                WSAENOTCONN);
    CHECK_OK(setsockopt(pair[0], SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT, NULL, 0));
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, value, sizeof listener),
                SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(setsockopt(pair[1], SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, value, 4), SOCKET_ERROR,
                WSAEFAULT);
    CHECK_FAILS(setsockopt(pair[1], SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, (const char *)&s, sizeof s),
                SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(setsockopt(pair[1], SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, value, sizeof listener));
    test_close_pair(pair);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void an_error_that_has_no_room_is_not_lost(void) {
    struct sockaddr_storage name;
    fd_set failed;
    int error = 0, size = 3;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(closesocket(test_bound(AF_INET, SOCK_STREAM, &name)));
    test_set_nonblocking(s, 1);
    CHECK_FAILS(connect(s, (struct sockaddr *)&name, test_name_length(&name)), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    FD_ZERO(&failed);
    FD_SET(s, &failed);
    CHECK_INT(select(0, NULL, NULL, &failed, NULL), 1);
    CHECK_FAILS(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &size), SOCKET_ERROR, WSAEFAULT);
    size = (int)sizeof error;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_ERROR, (char *)&error, &size));
    CHECK_INT(error, WSAECONNREFUSED);
    CHECK_OK(closesocket(s));
}

/* The value belongs to the thread, which leaves it as it found it. */
static void so_opentype_needs_no_socket(void) {
    int kind = TEST_POISON, size = (int)sizeof kind;
    CHECK_OK(getsockopt(INVALID_SOCKET, SOL_SOCKET, SO_OPENTYPE, (char *)&kind, &size));
    CHECK_INT(kind, 0);
    kind = SO_SYNCHRONOUS_NONALERT;
    CHECK_OK(setsockopt(INVALID_SOCKET, SOL_SOCKET, SO_OPENTYPE, (const char *)&kind, sizeof kind));
    kind = TEST_POISON;
    CHECK_OK(getsockopt(INVALID_SOCKET, SOL_SOCKET, SO_OPENTYPE, (char *)&kind, &size));
    CHECK_INT(kind, SO_SYNCHRONOUS_NONALERT);
    kind = 0;
    CHECK_OK(setsockopt(INVALID_SOCKET, SOL_SOCKET, SO_OPENTYPE, (const char *)&kind, sizeof kind));
}

static void header_options_are_bytes(void) {
    static const char record_route[8] = {7, 7, 4, 0, 0, 0, 0, 0};
    char room[64];
    int size = (int)sizeof room;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(getsockopt(s, IPPROTO_IP, IP_OPTIONS, room, &size));
    CHECK_INT(size, 0);
    CHECK_FAILS(setsockopt(s, IPPROTO_IP, IP_OPTIONS, room, 44), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(setsockopt(s, IPPROTO_IP, IP_OPTIONS, record_route, sizeof record_route));
    size = (int)sizeof room;
    CHECK_OK(getsockopt(s, IPPROTO_IP, IP_OPTIONS, room, &size));
    CHECK_INT(size, sizeof record_route);
    CHECK_OK(setsockopt(s, IPPROTO_IP, IP_OPTIONS, NULL, 0));
    CHECK_OK(getsockopt(s, IPPROTO_IP, IP_OPTIONS, room, &size));
    CHECK_INT(size, 0);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(so_connect_time_counts_from_the_connection);
    if (!ORACLE_LEAVES_OUT("Wine asks for more room than the names need")) {
        RUN(so_bsp_state_tells_both_names);
        RUN(so_bsp_state_without_names);
    }
    if (!ORACLE_LEAVES_OUT(WINE_LACKS_IT)) {
        RUN(ip_mtu_needs_a_peer);
        RUN(what_is_chosen_before_bind_or_listen);
        RUN(contexts_of_connections);
        RUN(header_options_are_bytes);
    }
    if (!ORACLE_LEAVES_OUT("documented: SO_ERROR is reset when it is read")) {
        RUN(an_error_that_has_no_room_is_not_lost);
    }
    RUN(so_opentype_needs_no_socket);
}
