/* Functions that fill the program's room: one byte too few is too few, nothing is written, and what is needed is told.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-getiftable
 * Windows: as documented; a table that is empty, or that the system does not tell of, is left out.
 * Covers:  src/ffi/room.rs, src/ffi/arena.rs, src/interfaces/ */

#include "ws2test.h"
#include <iphlpapi.h>

/* Fills the room; the length that is needed comes back. */
typedef DWORD (*fill)(void *room, ULONG *size);

static DWORD adapters_info(void *room, ULONG *size) {
    return GetAdaptersInfo((PIP_ADAPTER_INFO)room, size);
}

static DWORD network_params(void *room, ULONG *size) {
    return GetNetworkParams((PFIXED_INFO)room, size);
}

static DWORD interface_info(void *room, ULONG *size) {
    return GetInterfaceInfo((PIP_INTERFACE_INFO)room, size);
}

static DWORD addresses(void *room, ULONG *size) {
    return GetIpAddrTable((PMIB_IPADDRTABLE)room, size, TRUE);
}

static DWORD interfaces(void *room, ULONG *size) {
    return GetIfTable((PMIB_IFTABLE)room, size, TRUE);
}

static DWORD routes(void *room, ULONG *size) {
    return GetIpForwardTable((PMIB_IPFORWARDTABLE)room, size, TRUE);
}

static DWORD neighbours(void *room, ULONG *size) {
    return GetIpNetTable((PMIB_IPNETTABLE)room, size, TRUE);
}

static DWORD connections(void *room, ULONG *size) {
    return GetTcpTable((PMIB_TCPTABLE)room, size, TRUE);
}

static DWORD endpoints(void *room, ULONG *size) {
    return GetUdpTable((PMIB_UDPTABLE)room, size, TRUE);
}

static DWORD connections_with_processes(void *room, ULONG *size) {
    return GetExtendedTcpTable(room, size, TRUE, AF_INET, TCP_TABLE_OWNER_PID_ALL, 0);
}

static DWORD endpoints_with_processes(void *room, ULONG *size) {
    return GetExtendedUdpTable(room, size, TRUE, AF_INET, UDP_TABLE_OWNER_PID, 0);
}

static const struct {
    const char *name;
    fill function;
    DWORD error;
} functions[] = {
    {"GetAdaptersInfo", adapters_info, ERROR_BUFFER_OVERFLOW},
    {"GetNetworkParams", network_params, ERROR_BUFFER_OVERFLOW},
    {"GetInterfaceInfo", interface_info, ERROR_INSUFFICIENT_BUFFER},
    {"GetIpAddrTable", addresses, ERROR_INSUFFICIENT_BUFFER},
    {"GetIfTable", interfaces, ERROR_INSUFFICIENT_BUFFER},
    {"GetIpForwardTable", routes, ERROR_INSUFFICIENT_BUFFER},
    {"GetIpNetTable", neighbours, ERROR_INSUFFICIENT_BUFFER},
    {"GetTcpTable", connections, ERROR_INSUFFICIENT_BUFFER},
    {"GetUdpTable", endpoints, ERROR_INSUFFICIENT_BUFFER},
    {"GetExtendedTcpTable", connections_with_processes, ERROR_INSUFFICIENT_BUFFER},
    {"GetExtendedUdpTable", endpoints_with_processes, ERROR_INSUFFICIENT_BUFFER},
};

enum { MARGIN = 16, MARK = 0x5A, ATTEMPTS = 1000 };

/* Whether the machine stood still for one attempt; others open and close connections meanwhile. */
static int stands_still(fill function, DWORD error) {
    ULONG needed = 0, size;
    unsigned char *room;
    ULONG at, touched = 0;
    int still = 0;
    const DWORD first = function(NULL, &needed);
    if (first != error) {
        /* There is nothing to tell, or nobody tells. */
        CHECK(first == ERROR_NO_DATA || first == ERROR_NOT_SUPPORTED);
        return 1;
    }
    room = (unsigned char *)malloc(needed + MARGIN);
    REQUIRE(room != NULL);
    memset(room, MARK, needed + MARGIN);
    size = needed - 1;
    if (function(room, &size) == error && size == needed) {
        for (at = 0; at < needed + MARGIN; at++) {
            touched += room[at] != MARK;
        }
        CHECK_INT(touched, 0);
        if (function(room, &size) == NO_ERROR) {
            still = 1;
            for (at = needed; at < needed + MARGIN; at++) {
                touched += room[at] != MARK;
            }
            CHECK_INT(touched, 0);
        }
    }
    free(room);
    return still;
}

TEST_MAIN {
    struct sockaddr_storage name;
    const SOCKET listener = test_listener(AF_INET, &name), bound = test_bound(AF_INET, SOCK_DGRAM, NULL);
    size_t at;
    for (at = 0; at < sizeof functions / sizeof functions[0]; at++) {
        int attempts = ATTEMPTS;
        test_running = functions[at].name;
        while (attempts > 0 && !stands_still(functions[at].function, functions[at].error)) {
            attempts--;
        }
        CHECK(attempts > 0);
    }
    test_running = "";
    CHECK_OK(closesocket(listener));
    CHECK_OK(closesocket(bound));
}
