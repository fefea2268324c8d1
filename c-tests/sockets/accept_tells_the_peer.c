/* accept: the new socket, its two names, and the room for the peer's address.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-accept
 * Windows: as documented; either of the two pointers may be null.
 * Covers:  src/socket/accept.rs, src/api/winsock/names.rs */

#include "ws2test.h"

static void the_peer_is_the_client(int family) {
    struct sockaddr_storage listening, client_name, peer, name;
    int length = (int)sizeof peer;
    const SOCKET listener = test_listener(family, &listening);
    const SOCKET client = test_connected(SOCK_STREAM, &listening);
    SOCKET accepted;
    memset(&peer, 0xAB, sizeof peer);
    accepted = accept(listener, (struct sockaddr *)&peer, &length);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(length, test_name_length(&listening));
    CHECK_INT(peer.ss_family, family);
    length = (int)sizeof client_name;
    CHECK_OK(getsockname(client, (struct sockaddr *)&client_name, &length));
    CHECK_MEM(&peer, &client_name, length);
    CHECK_OK(getpeername(accepted, (struct sockaddr *)&name, &length));
    CHECK_MEM(&name, &client_name, length);
    CHECK_OK(getsockname(accepted, (struct sockaddr *)&name, &length));
    CHECK_MEM(&name, &listening, length);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void over_ipv4(void) {
    the_peer_is_the_client(AF_INET);
}

static void over_ipv6(void) {
    the_peer_is_the_client(AF_INET6);
}

static void without_room_nothing_is_told(void) {
    struct sockaddr_storage name;
    int length = 77;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    const SOCKET accepted = accept(listener, NULL, &length);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(length, 77);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void without_a_length_nothing_is_told(void) {
    struct sockaddr_storage name, peer;
    SOCKET client, accepted;
    const SOCKET listener = test_listener(AF_INET, &name);
    client = test_connected(SOCK_STREAM, &name);
    peer.ss_family = 0x5EED;
    accepted = accept(listener, (struct sockaddr *)&peer, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(peer.ss_family, 0x5EED);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void connections_come_in_the_order_of_their_connects(void) {
    struct sockaddr_storage name, peer, mine;
    SOCKET clients[3];
    int i, length;
    const SOCKET listener = test_listener(AF_INET, &name);
    for (i = 0; i < 3; i++) {
        clients[i] = test_connected(SOCK_STREAM, &name);
    }
    for (i = 0; i < 3; i++) {
        SOCKET accepted;
        length = (int)sizeof peer;
        accepted = accept(listener, (struct sockaddr *)&peer, &length);
        CHECK(accepted != INVALID_SOCKET);
        CHECK_OK(getsockname(clients[i], (struct sockaddr *)&mine, &length));
        CHECK_MEM(&peer, &mine, length);
        CHECK_OK(closesocket(accepted));
        CHECK_OK(closesocket(clients[i]));
    }
    CHECK_OK(closesocket(listener));
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(without_room_nothing_is_told);
    if (!ORACLE_LEAVES_OUT("documented: addr and/or addrlen may be null; Wine fails")) {
        RUN(without_a_length_nothing_is_told);
    }
    RUN(connections_come_in_the_order_of_their_connects);
}
