/* getpeername: each error, and who has a peer.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-getpeername
 * Windows: as documented; where sendto sends does not count.
 * Covers:  src/api/winsock/names.rs, src/ffi/arg.rs */

#include "ws2test.h"

#define ORDER "errors come in one order: handle, state, pointer; Wine looks at pointers first here"

static struct sockaddr_storage name;
static int length;

static int peer_of(SOCKET s) {
    length = (int)sizeof name;
    return getpeername(s, (struct sockaddr *)&name, &length);
}

static void who_is_not_connected_has_no_peer(void) {
    const SOCKET unbound = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET listener = test_listener(AF_INET, NULL);
    const SOCKET datagram = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_FAILS(peer_of(unbound), SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(peer_of(listener), SOCKET_ERROR, WSAENOTCONN);
    CHECK_FAILS(peer_of(datagram), SOCKET_ERROR, WSAENOTCONN);
    CHECK_INT(length, sizeof name);
    CHECK_OK(closesocket(unbound));
    CHECK_OK(closesocket(listener));
    CHECK_OK(closesocket(datagram));
}

static void where_sendto_sends_is_no_peer(void) {
    struct sockaddr_storage target;
    const SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &target);
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_INT(sendto(s, "x", 1, 0, (struct sockaddr *)&target, test_name_length(&target)), 1);
    CHECK_FAILS(peer_of(s), SOCKET_ERROR, WSAENOTCONN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(receiver));
}

static void no_socket_has_no_peer(void) {
    CHECK_FAILS(peer_of(INVALID_SOCKET), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(getpeername(INVALID_SOCKET, NULL, NULL), SOCKET_ERROR, WSAENOTSOCK);
}

static void it_needs_room_for_the_whole_address(void) {
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    length = (int)sizeof(struct sockaddr_in) - 1;
    CHECK_FAILS(getpeername(pair[0], (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(getpeername(pair[0], NULL, &length), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(getpeername(pair[0], (struct sockaddr *)&name, NULL), SOCKET_ERROR, WSAEFAULT);
    test_close_pair(pair);
}

static void the_state_is_judged_before_the_pointers(void) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    length = 1;
    CHECK_FAILS(getpeername(s, (struct sockaddr *)&name, &length), SOCKET_ERROR, WSAENOTCONN);
    ORACLE_FAILS(getpeername(s, NULL, NULL), SOCKET_ERROR, WSAENOTCONN, WSAEFAULT, ORDER);
    CHECK_OK(closesocket(s));
}

static void connected_datagram_sockets_have_a_peer(void) {
    struct sockaddr_storage other;
    int size = (int)sizeof other;
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_OK(getsockname(pair[1], (struct sockaddr *)&other, &size));
    CHECK_OK(peer_of(pair[0]));
    CHECK_INT(length, size);
    CHECK_MEM(&name, &other, size);
    test_close_pair(pair);
}

TEST_MAIN {
    RUN(who_is_not_connected_has_no_peer);
    RUN(where_sendto_sends_is_no_peer);
    RUN(no_socket_has_no_peer);
    RUN(it_needs_room_for_the_whole_address);
    RUN(the_state_is_judged_before_the_pointers);
    RUN(connected_datagram_sockets_have_a_peer);
}
