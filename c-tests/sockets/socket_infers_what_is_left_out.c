/* socket, WSASocket: a family, type or protocol of 0 is found from the other two.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-socket
 * Windows: as documented for AF_UNSPEC and protocol 0; what was chosen shows in SO_PROTOCOL_INFO.
 * Covers:  src/api/winsock/creation.rs, src/socket/creation.rs */

#include "ws2test.h"

struct row {
    int family, type, protocol;
    int chosen_family, chosen_type, chosen_protocol;
};

static const struct row rows[] = {
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, AF_INET, SOCK_STREAM, IPPROTO_TCP},
    {AF_INET, SOCK_STREAM, 0, AF_INET, SOCK_STREAM, IPPROTO_TCP},
    {AF_INET, SOCK_DGRAM, IPPROTO_UDP, AF_INET, SOCK_DGRAM, IPPROTO_UDP},
    {AF_INET, SOCK_DGRAM, 0, AF_INET, SOCK_DGRAM, IPPROTO_UDP},
    {AF_INET, 0, IPPROTO_TCP, AF_INET, SOCK_STREAM, IPPROTO_TCP},
    {AF_INET, 0, IPPROTO_UDP, AF_INET, SOCK_DGRAM, IPPROTO_UDP},
    {AF_INET, 0, 0, AF_INET, SOCK_STREAM, IPPROTO_TCP},
    {AF_UNSPEC, SOCK_STREAM, IPPROTO_TCP, AF_INET, SOCK_STREAM, IPPROTO_TCP},
    {AF_UNSPEC, SOCK_DGRAM, IPPROTO_UDP, AF_INET, SOCK_DGRAM, IPPROTO_UDP},
    {AF_UNSPEC, 0, IPPROTO_TCP, AF_INET, SOCK_STREAM, IPPROTO_TCP},
    {AF_UNSPEC, 0, IPPROTO_UDP, AF_INET, SOCK_DGRAM, IPPROTO_UDP},
    {AF_INET6, SOCK_STREAM, 0, AF_INET6, SOCK_STREAM, IPPROTO_TCP},
    {AF_INET6, SOCK_DGRAM, 0, AF_INET6, SOCK_DGRAM, IPPROTO_UDP},
    {AF_INET6, 0, IPPROTO_UDP, AF_INET6, SOCK_DGRAM, IPPROTO_UDP},
};

static void is_as_chosen(SOCKET s, const struct row *row) {
    WSAPROTOCOL_INFOA info;
    int size = (int)sizeof info;
    memset(&info, 0xAB, sizeof info);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_PROTOCOL_INFOA, (char *)&info, &size));
    CHECK_INT(info.iAddressFamily, row->chosen_family);
    CHECK_INT(info.iSocketType, row->chosen_type);
    CHECK_INT(info.iProtocol, row->chosen_protocol);
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
