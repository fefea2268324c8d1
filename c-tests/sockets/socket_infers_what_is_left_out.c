/* socket, WSASocket: a family, type or protocol of 0 is found from the other two.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-socket
 * Windows: as documented for AF_UNSPEC and protocol 0. IPv4 comes before IPv6, a stream before
 *          datagrams.
 * Covers:  src/api/winsock/creation.rs, src/socket/creation.rs */

#include "ws2test.h"

struct row {
    int family, type, protocol;
    int chosen_family, chosen_type;
};

static const struct row rows[] = {
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, AF_INET, SOCK_STREAM},
    {AF_INET, SOCK_STREAM, 0, AF_INET, SOCK_STREAM},
    {AF_INET, SOCK_DGRAM, IPPROTO_UDP, AF_INET, SOCK_DGRAM},
    {AF_INET, SOCK_DGRAM, 0, AF_INET, SOCK_DGRAM},
    {AF_INET, 0, IPPROTO_TCP, AF_INET, SOCK_STREAM},
    {AF_INET, 0, IPPROTO_UDP, AF_INET, SOCK_DGRAM},
    {AF_INET, 0, 0, AF_INET, SOCK_STREAM},
    {AF_UNSPEC, SOCK_STREAM, IPPROTO_TCP, AF_INET, SOCK_STREAM},
    {AF_UNSPEC, SOCK_DGRAM, IPPROTO_UDP, AF_INET, SOCK_DGRAM},
    {AF_UNSPEC, 0, IPPROTO_TCP, AF_INET, SOCK_STREAM},
    {AF_UNSPEC, 0, IPPROTO_UDP, AF_INET, SOCK_DGRAM},
    {AF_INET6, SOCK_STREAM, 0, AF_INET6, SOCK_STREAM},
    {AF_INET6, SOCK_DGRAM, 0, AF_INET6, SOCK_DGRAM},
    {AF_INET6, 0, IPPROTO_UDP, AF_INET6, SOCK_DGRAM},
};

static void is_as_chosen(SOCKET s, const struct row *row) {
    struct sockaddr_storage name;
    int length = test_loopback(row->chosen_family, 0, &name);
    int type = TEST_POISON, size = (int)sizeof type;
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&type, &size));
    CHECK_INT(type, row->chosen_type);
    CHECK_OK(bind(s, (struct sockaddr *)&name, length)); /* refuses another family */
    CHECK_OK(closesocket(s));
}

static void socket_chooses(void) {
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        is_as_chosen(socket(rows[i].family, rows[i].type, rows[i].protocol), &rows[i]);
    }
}

static void wsasocket_chooses_the_same(void) {
    size_t i;
    for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct row *const row = &rows[i];
        is_as_chosen(WSASocketA(row->family, row->type, row->protocol, NULL, 0, 0), row);
        is_as_chosen(WSASocketW(row->family, row->type, row->protocol, NULL, 0,
                                WSA_FLAG_OVERLAPPED),
                     row);
    }
}

TEST_MAIN {
    RUN(socket_chooses);
    RUN(wsasocket_chooses_the_same);
}
