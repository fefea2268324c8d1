/* Groups of sockets.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketw
 * Windows: a group is there as long as one of its sockets; the sockets of a constrained one are connections of
 *          one protocol to one address. "Socket group IDs are unique across all processes".
 * Oracle:  no, because Wine ignores groups
 * Covers:  src/socket/groups.rs, src/socket/creation.rs, src/socket/accept.rs */

#include "ws2test.h"

static SOCKET in_group(int type, GROUP g) {
    return WSASocketW(AF_INET, type, 0, NULL, g, WSA_FLAG_OVERLAPPED);
}

static GROUP group_of(SOCKET s) {
    GROUP id = 99;
    int size = sizeof id;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_GROUP_ID, (char *)&id, &size));
    CHECK_INT(size, sizeof id);
    return id;
}

static void groups_are_made_and_joined(void) {
    const SOCKET alone = in_group(SOCK_STREAM, 0), first = in_group(SOCK_STREAM, SG_UNCONSTRAINED_GROUP);
    const SOCKET second = in_group(SOCK_DGRAM, group_of(first)), other = in_group(SOCK_DGRAM, SG_UNCONSTRAINED_GROUP);
    const GROUP id = group_of(first);
    CHECK_INT(group_of(alone), 0);
    CHECK(id > SG_CONSTRAINED_GROUP);
    CHECK_INT(group_of(second), id);
    CHECK(group_of(other) != id);
    CHECK_FAILS(setsockopt(first, SOL_SOCKET, SO_GROUP_ID, (const char *)&id, sizeof id), SOCKET_ERROR, WSAENOPROTOOPT);
    /* It is there until its last socket is closed. */
    CHECK_OK(closesocket(first));
    CHECK_INT(group_of(second), id);
    {
        const SOCKET third = in_group(SOCK_STREAM, id);
        CHECK_INT(group_of(third), id);
        CHECK_OK(closesocket(third));
    }
    CHECK_OK(closesocket(second));
    CHECK_FAILS(in_group(SOCK_STREAM, id), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(in_group(SOCK_STREAM, 777), INVALID_SOCKET, WSAEINVAL);
    CHECK_OK(closesocket(alone));
    CHECK_OK(closesocket(other));
}

static void sockets_of_a_group_have_priorities(void) {
    const SOCKET alone = in_group(SOCK_STREAM, 0), s = in_group(SOCK_STREAM, SG_UNCONSTRAINED_GROUP);
    int priority = 99, size = sizeof priority;
    CHECK_FAILS(getsockopt(alone, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, &size), SOCKET_ERROR,
                WSAENOPROTOOPT);
    CHECK_FAILS(setsockopt(alone, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, size), SOCKET_ERROR,
                WSAENOPROTOOPT);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, &size));
    CHECK_INT(priority, 0);
    priority = 3;
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, size));
    priority = -1;
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, size), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(setsockopt(s, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, 2), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, &size));
    CHECK_INT(priority, 3);
    CHECK_OK(closesocket(alone));
    CHECK_OK(closesocket(s));
}

/* A listener at 127.0.0.n. */
static SOCKET listener(int n, struct sockaddr_in *name) {
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    int size = sizeof *name;
    memset(name, 0, sizeof *name);
    name->sin_family = AF_INET;
    name->sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + (u_long)n);
    if (bind(s, (struct sockaddr *)name, sizeof *name) != 0) {
        SKIP("the machine has one address of loopback");
    }
    CHECK_OK(listen(s, 5));
    CHECK_OK(getsockname(s, (struct sockaddr *)name, &size));
    return s;
}

static int reach(SOCKET s, const struct sockaddr_in *name) {
    return connect(s, (const struct sockaddr *)name, sizeof *name);
}

static void a_constrained_group_has_one_address(void) {
    struct sockaddr_in one, two;
    const SOCKET first = listener(1, &one), second = listener(2, &two);
    SOCKET a = in_group(SOCK_STREAM, SG_CONSTRAINED_GROUP), b, c;
    const GROUP id = group_of(a);
    CHECK_FAILS(in_group(SOCK_DGRAM, SG_CONSTRAINED_GROUP), INVALID_SOCKET, WSAEINVAL);
    CHECK_FAILS(in_group(SOCK_DGRAM, id), INVALID_SOCKET, WSAEINVAL);
    b = in_group(SOCK_STREAM, id);
    CHECK_INT(group_of(b), id);
    CHECK_OK(reach(a, &one));
    CHECK_FAILS(reach(b, &two), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(reach(b, &one));
    /* Once there is no connection any more, it may be another. */
    CHECK_OK(closesocket(a));
    c = in_group(SOCK_STREAM, id);
    CHECK_FAILS(reach(c, &two), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(b));
    CHECK_OK(reach(c, &two));
    CHECK_OK(closesocket(c));
    /* An unconstrained one does not care. */
    a = in_group(SOCK_STREAM, SG_UNCONSTRAINED_GROUP);
    b = in_group(SOCK_STREAM, group_of(a));
    CHECK_OK(reach(a, &one));
    CHECK_OK(reach(b, &two));
    CHECK_OK(closesocket(a));
    CHECK_OK(closesocket(b));
    CHECK_OK(closesocket(first));
    CHECK_OK(closesocket(second));
}

static GROUP chosen;

static int CALLBACK choose(LPWSABUF caller, LPWSABUF caller_data, LPQOS qos, LPQOS group_qos, LPWSABUF callee,
                           LPWSABUF callee_data, GROUP *group, DWORD_PTR data) {
    (void)caller, (void)caller_data, (void)callee, (void)callee_data, (void)data;
    CHECK(qos == NULL && group_qos == NULL);
    CHECK_INT(*group, 0);
    *group = chosen;
    return CF_ACCEPT;
}

static void an_accepted_socket_joins_what_the_condition_chooses(void) {
    struct sockaddr_in name;
    SOCKET listening = listener(1, &name), client = socket(AF_INET, SOCK_STREAM, 0), accepted, member;
    chosen = 777;
    CHECK_OK(reach(client, &name));
    CHECK_FAILS(WSAAccept(listening, NULL, NULL, choose, 0), INVALID_SOCKET, WSAEINVAL);
    /* It is still first in line. */
    chosen = SG_CONSTRAINED_GROUP;
    accepted = WSAAccept(listening, NULL, NULL, choose, 0);
    REQUIRE(accepted != INVALID_SOCKET);
    CHECK(group_of(accepted) > SG_CONSTRAINED_GROUP);
    chosen = group_of(accepted);
    CHECK_OK(closesocket(client));
    client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(reach(client, &name));
    member = WSAAccept(listening, NULL, NULL, choose, 0);
    REQUIRE(member != INVALID_SOCKET);
    CHECK_INT(group_of(member), chosen);
    CHECK_OK(closesocket(member));
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listening));
}

static void a_group_is_not_inherited(void) {
    const SOCKET listening = in_group(SOCK_STREAM, SG_UNCONSTRAINED_GROUP);
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    SOCKET client, accepted;
    CHECK_OK(bind(listening, (struct sockaddr *)&name, length));
    CHECK_OK(listen(listening, 1));
    CHECK_OK(getsockname(listening, (struct sockaddr *)&name, &length));
    client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(connect(client, (struct sockaddr *)&name, length));
    accepted = accept(listening, NULL, NULL);
    CHECK_INT(group_of(accepted), 0);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listening));
}

/* Another descriptor is the same socket, and keeps its group. */
static void duplicates_are_in_the_group(void) {
    const SOCKET s = in_group(SOCK_DGRAM, SG_UNCONSTRAINED_GROUP);
    const GROUP id = group_of(s);
    WSAPROTOCOL_INFOA info;
    SOCKET other, member;
    int priority = 4, size = sizeof priority;
    CHECK_OK(WSADuplicateSocketA(s, GetCurrentProcessId(), &info));
    other = WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, 0);
    REQUIRE(other != INVALID_SOCKET);
    CHECK_INT(group_of(other), id);
    CHECK_OK(setsockopt(other, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, size));
    priority = 0;
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_GROUP_PRIORITY, (char *)&priority, &size));
    CHECK_INT(priority, 4);
    CHECK_OK(closesocket(s));
    member = in_group(SOCK_DGRAM, id);
    CHECK_INT(group_of(member), id);
    CHECK_OK(closesocket(member));
    CHECK_OK(closesocket(other));
    CHECK_FAILS(in_group(SOCK_DGRAM, id), INVALID_SOCKET, WSAEINVAL);
}

TEST_MAIN {
    RUN(groups_are_made_and_joined);
    RUN(sockets_of_a_group_have_priorities);
    RUN(a_constrained_group_has_one_address);
    RUN(an_accepted_socket_joins_what_the_condition_chooses);
    RUN(a_group_is_not_inherited);
    RUN(duplicates_are_in_the_group);
}
