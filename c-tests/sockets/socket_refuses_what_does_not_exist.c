/* socket, WSASocket: which error for which combination of family, type and protocol.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-socket
 * Windows: the order of the errors is the oracle's. A protocol of the other type answers
 *          WSAEPROTONOSUPPORT; the 1996 text has WSAEPROTOTYPE for it, and today's page of
 *          WSASocket WSAEINVAL, but this is what programs see.
 * Covers:  src/api/winsock/creation.rs, src/socket/creation.rs */

#include "ws2test.h"

struct row {
    int family, type, protocol, error;
};

static const struct row rows[] = {
    /* nothing to go by */
    {AF_UNSPEC, 0, 0, WSAEINVAL},
    {AF_UNSPEC, SOCK_STREAM, 0, WSAEINVAL},
    {AF_UNSPEC, SOCK_DGRAM, 0, WSAEINVAL},
    {AF_UNSPEC, 99, 0, WSAEINVAL},
    /* no such family */
    {99, SOCK_STREAM, 0, WSAEAFNOSUPPORT},
    {0x10002, SOCK_STREAM, 0, WSAEAFNOSUPPORT},
    {AF_IRDA, SOCK_STREAM, 0, WSAEAFNOSUPPORT},
    {AF_NETBIOS, SOCK_DGRAM, 0, WSAEAFNOSUPPORT},
    {AF_IPX, SOCK_DGRAM, 1000, WSAEAFNOSUPPORT},
    /* no such type in the family */
    {AF_INET, SOCK_SEQPACKET, 0, WSAESOCKTNOSUPPORT},
    {AF_INET, SOCK_RDM, 113, WSAESOCKTNOSUPPORT},
    {AF_INET, 99, 0, WSAESOCKTNOSUPPORT},
    {AF_INET6, 99, 0, WSAESOCKTNOSUPPORT},
    /* no such protocol for the type */
    {AF_INET, SOCK_STREAM, 999, WSAEPROTONOSUPPORT},
    {AF_INET, SOCK_STREAM, IPPROTO_UDP, WSAEPROTONOSUPPORT},
    {AF_INET, SOCK_DGRAM, IPPROTO_TCP, WSAEPROTONOSUPPORT},
    {AF_INET6, SOCK_STREAM, IPPROTO_UDP, WSAEPROTONOSUPPORT},
    {AF_INET, 0, 999, WSAEPROTONOSUPPORT},
    /* several wrong: the type counts before the protocol, the protocol before the family */
    {99, 99, 999, WSAESOCKTNOSUPPORT},
    {99, SOCK_STREAM, 999, WSAEPROTONOSUPPORT},
    {AF_INET, 99, 999, WSAESOCKTNOSUPPORT},
    {AF_UNSPEC, SOCK_STREAM, IPPROTO_UDP, WSAEAFNOSUPPORT},
};

static const int count = (int)(sizeof rows / sizeof rows[0]);

static void socket_refuses(void) {
    int i;
    for (i = 0; i < count; i++) {
        CHECK_FAILS(socket(rows[i].family, rows[i].type, rows[i].protocol), INVALID_SOCKET,
                    rows[i].error);
    }
}

static void minus_one_does_not_exist_either(void) {
    CHECK_FAILS(socket(-1, SOCK_STREAM, 0), INVALID_SOCKET, WSAEAFNOSUPPORT);
    CHECK_FAILS(socket(AF_INET, -1, 0), INVALID_SOCKET, WSAESOCKTNOSUPPORT);
    CHECK_FAILS(socket(AF_INET, SOCK_STREAM, -1), INVALID_SOCKET, WSAEPROTONOSUPPORT);
}

static void wsasocket_refuses_the_same(void) {
    int i;
    for (i = 0; i < count; i++) {
        const struct row *const row = &rows[i];
        CHECK_FAILS(WSASocketA(row->family, row->type, row->protocol, NULL, 0, 0), INVALID_SOCKET,
                    row->error);
        CHECK_FAILS(WSASocketW(row->family, row->type, row->protocol, NULL, 0, 0), INVALID_SOCKET,
                    row->error);
    }
}

TEST_MAIN {
    RUN(socket_refuses);
    RUN(minus_one_does_not_exist_either);
    RUN(wsasocket_refuses_the_same);
}
