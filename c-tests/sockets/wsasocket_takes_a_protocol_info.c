/* WSASocket: FROM_PROTOCOL_INFO takes family, type and protocol from the protocol's description.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketw
 * Windows: as documented; explicit values count instead of the description's.
 * Covers:  src/api/winsock/creation.rs, src/socket/creation.rs */

#include "ws2test.h"

static WSAPROTOCOL_INFOW description_of(int family, int type) {
    WSAPROTOCOL_INFOW info;
    int size = (int)sizeof info;
    const SOCKET s = socket(family, type, 0);
    memset(&info, 0, sizeof info);
    REQUIRE(getsockopt(s, SOL_SOCKET, SO_PROTOCOL_INFOW, (char *)&info, &size) == 0);
    CHECK_INT(size, sizeof info);
    CHECK_OK(closesocket(s));
    return info;
}

static void makes_what_is_described(int family, int type) {
    WSAPROTOCOL_INFOW info = description_of(family, type);
    int seen = 0, size = sizeof seen;
    const SOCKET s = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info,
                                0, WSA_FLAG_OVERLAPPED);
    CHECK(s != INVALID_SOCKET);
    CHECK_OK(getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&seen, &size));
    CHECK_INT(seen, type);
    info = description_of(family, type);
    CHECK_INT(info.iAddressFamily, family);
    CHECK_OK(closesocket(s));
}

static void every_ip_protocol(void) {
    makes_what_is_described(AF_INET, SOCK_STREAM);
    makes_what_is_described(AF_INET, SOCK_DGRAM);
    makes_what_is_described(AF_INET6, SOCK_STREAM);
    makes_what_is_described(AF_INET6, SOCK_DGRAM);
}

TEST_MAIN {
    RUN(every_ip_protocol);
}
