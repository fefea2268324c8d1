/* WSASocket: FROM_PROTOCOL_INFO takes family, type and protocol from the protocol's description.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasocketw
 * Windows: as documented; SO_PROTOCOL_INFO is where a program gets a description from.
 * Covers:  src/api/winsock/creation.rs, src/socket/creation.rs, src/socket/options.rs */

#include "ws2test.h"

/* The description of the protocol of `s`; answers what getsockopt answers. */
static int describe(SOCKET s, WSAPROTOCOL_INFOW *info) {
    int size = (int)sizeof *info;
    memset(info, 0, sizeof *info);
    return getsockopt(s, SOL_SOCKET, SO_PROTOCOL_INFOW, (char *)info, &size);
}

static void makes_what_is_described(int family, int type) {
    WSAPROTOCOL_INFOW info;
    int seen = 0, size = sizeof seen;
    const SOCKET model = socket(family, type, 0);
    CHECK_OK(describe(model, &info));
    if (info.iAddressFamily != 0) {
        const SOCKET s = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO,
                                    &info, 0, WSA_FLAG_OVERLAPPED);
        CHECK_INT(info.iAddressFamily, family);
        CHECK(s != INVALID_SOCKET);
        CHECK_OK(getsockopt(s, SOL_SOCKET, SO_TYPE, (char *)&seen, &size));
        CHECK_INT(seen, type);
        CHECK_OK(closesocket(s));
    }
    CHECK_OK(closesocket(model));
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
