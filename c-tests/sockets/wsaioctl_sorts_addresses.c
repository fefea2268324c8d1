/* SIO_ADDRESS_LIST_SORT, and CreateSortedAddressPairs: which address to connect to first.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/using-sio-address-list-sort
 *          https://learn.microsoft.com/windows/win32/api/netioapi/nf-netioapi-createsortedaddresspairs
 * Windows: as documented: addresses of IPv6, those of IPv4 mapped; by the rules of RFC 6724. What needs IPv6 is left
 *          out where the machine has none.
 * Oracle:  no, because Wine says that it has neither
 * Covers:  src/socket/ioctls/sorting.rs, src/convert/destinations.rs, src/interfaces/pairs.rs */

#include "ws2test.h"
#include <iphlpapi.h>
#include <mswsock.h>

static struct sockaddr_in6 names[4];
static union {
    SOCKET_ADDRESS_LIST list;
    char bytes[sizeof(SOCKET_ADDRESS_LIST) + 3 * sizeof(SOCKET_ADDRESS)];
} room, answer;
static DWORD returned;

/* A list of the names that these texts are. */
static void list_of(const char *const *texts, int count) {
    int i;
    memset(&room, 0, sizeof room);
    room.list.iAddressCount = count;
    for (i = 0; i < count; i++) {
        memset(&names[i], 0, sizeof names[i]);
        names[i].sin6_family = AF_INET6;
        names[i].sin6_port = htons((u_short)(80 + i));
        CHECK_INT(inet_pton(AF_INET6, texts[i], &names[i].sin6_addr), 1);
        room.list.Address[i].lpSockaddr = (LPSOCKADDR)&names[i];
        room.list.Address[i].iSockaddrLength = sizeof names[i];
    }
}

static DWORD size_of(int count) {
    return (DWORD)(sizeof(SOCKET_ADDRESS_LIST) + (size_t)(count - 1) * sizeof(SOCKET_ADDRESS));
}

static int sort(SOCKET s, DWORD in_size, void *out, DWORD out_size) {
    returned = TEST_POISON;
    return WSAIoctl(s, SIO_ADDRESS_LIST_SORT, &room, in_size, out, out_size, &returned, NULL, NULL);
}

static SOCKET opened(void) {
    const SOCKET s = socket(AF_INET6, SOCK_STREAM, 0);
    if (s == INVALID_SOCKET) {
        SKIP("no IPv6");
    }
    return s;
}

/* 127.0.0.1 is always there. To 240.0.0.1, which is nobody's, there is no way, or a longer one. */
static void what_is_nearer_comes_first(void) {
    const char *const texts[] = {"::ffff:240.0.0.1", "::ffff:127.0.0.1"};
    const SOCKET s = opened();
    list_of(texts, 2);
    CHECK_OK(sort(s, size_of(2), &answer, sizeof answer));
    CHECK_INT(returned, size_of(2));
    CHECK_INT(answer.list.iAddressCount, 2);
    CHECK(answer.list.Address[0].lpSockaddr == (LPSOCKADDR)&names[1]);
    CHECK(answer.list.Address[1].lpSockaddr == (LPSOCKADDR)&names[0]);
    CHECK_INT(answer.list.Address[0].iSockaddrLength, sizeof names[0]);
    /* What was given is left alone, unless it is the room for the answer, too. */
    CHECK(room.list.Address[0].lpSockaddr == (LPSOCKADDR)&names[0]);
    CHECK_OK(sort(s, size_of(2), &room, size_of(2)));
    CHECK(room.list.Address[0].lpSockaddr == (LPSOCKADDR)&names[1]);
    CHECK_OK(closesocket(s));
}

static void the_loopback_of_ipv6_comes_before_that_of_ipv4(void) {
    const char *const texts[] = {"::ffff:127.0.0.1", "::1"};
    const SOCKET s = opened();
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET6, 0, &name);
    if (bind(s, (struct sockaddr *)&name, length) == 0) {
        list_of(texts, 2);
        CHECK_OK(sort(s, size_of(2), &answer, sizeof answer));
        CHECK(answer.list.Address[0].lpSockaddr == (LPSOCKADDR)&names[1]);
    }
    CHECK_OK(closesocket(s));
}

static void no_addresses_at_all(void) {
    const SOCKET s = opened();
    memset(&room, 0, sizeof room);
    CHECK_OK(sort(s, size_of(1), &answer, sizeof answer));
    CHECK_INT(answer.list.iAddressCount, 0);
    CHECK_OK(closesocket(s));
}

static void wrong_lists(void) {
    const char *const texts[] = {"::ffff:240.0.0.1", "::ffff:127.0.0.1"};
    const SOCKET s = opened(), four = socket(AF_INET, SOCK_STREAM, 0);
    list_of(texts, 2);
    CHECK_FAILS(sort(s, size_of(2) - 1, &answer, sizeof answer), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(sort(s, 4, &answer, sizeof answer), SOCKET_ERROR, WSAEFAULT);
    memset(&answer, 0x55, sizeof answer);
    CHECK_FAILS(sort(s, size_of(2), &answer, size_of(2) - 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_INT(returned, size_of(2));
    CHECK_INT(answer.bytes[0], 0x55);
    CHECK_FAILS(sort(s, size_of(2), NULL, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, SIO_ADDRESS_LIST_SORT, NULL, 100, &answer, sizeof answer, &returned, NULL, NULL),
                SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(sort(four, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(sort(INVALID_SOCKET, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAENOTSOCK);
    room.list.Address[1].iSockaddrLength = sizeof names[1] - 1;
    CHECK_FAILS(sort(s, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAEINVAL);
    list_of(texts, 2);
    room.list.Address[1].lpSockaddr = NULL;
    CHECK_FAILS(sort(s, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAEFAULT);
    list_of(texts, 2);
    names[0].sin6_family = AF_INET;
    CHECK_FAILS(sort(s, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAEAFNOSUPPORT);
    room.list.iAddressCount = -1;
    CHECK_FAILS(sort(s, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAEINVAL);
    room.list.iAddressCount = 0x7FFFFFFF;
    CHECK_FAILS(sort(s, size_of(2), &answer, sizeof answer), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(four));
}

static void pairs_have_both_ends(void) {
    const char *const texts[] = {"::ffff:240.0.0.1", "::ffff:127.0.0.1"};
    PSOCKADDR_IN6_PAIR pairs = NULL;
    ULONG count = 99;
    list_of(texts, 2);
    CHECK_INT(CreateSortedAddressPairs(NULL, 0, names, 2, 0, &pairs, &count), NO_ERROR);
    REQUIRE(count >= 1 && count <= 2 && pairs != NULL);
    CHECK_MEM(pairs[0].DestinationAddress, &names[1], sizeof names[1]);
    CHECK_INT(pairs[0].SourceAddress->sin6_family, AF_INET6);
    CHECK_INT(pairs[0].SourceAddress->sin6_port, 0);
    CHECK_MEM(&pairs[0].SourceAddress->sin6_addr, &names[1].sin6_addr, 16);
    FreeMibTable(pairs);
    CHECK_INT(CreateSortedAddressPairs(NULL, 0, names, 0, 0, &pairs, &count), NO_ERROR);
    CHECK_INT(count, 0);
    FreeMibTable(pairs);
}

static void wrong_pairs(void) {
    PSOCKADDR_IN6_PAIR pairs = NULL;
    ULONG count = 99;
    CHECK_INT(CreateSortedAddressPairs(names, 0, names, 1, 0, &pairs, &count), ERROR_INVALID_PARAMETER);
    CHECK_INT(CreateSortedAddressPairs(NULL, 1, names, 1, 0, &pairs, &count), ERROR_INVALID_PARAMETER);
    CHECK_INT(CreateSortedAddressPairs(NULL, 0, NULL, 1, 0, &pairs, &count), ERROR_INVALID_PARAMETER);
    CHECK_INT(CreateSortedAddressPairs(NULL, 0, names, 501, 0, &pairs, &count), ERROR_INVALID_PARAMETER);
    CHECK_INT(CreateSortedAddressPairs(NULL, 0, names, 1, 0, NULL, &count), ERROR_INVALID_PARAMETER);
    CHECK_INT(CreateSortedAddressPairs(NULL, 0, names, 1, 0, &pairs, NULL), ERROR_INVALID_PARAMETER);
    CHECK(pairs == NULL);
    CHECK_INT(count, 99);
}

TEST_MAIN {
    RUN(what_is_nearer_comes_first);
    RUN(the_loopback_of_ipv6_comes_before_that_of_ipv4);
    RUN(no_addresses_at_all);
    RUN(wrong_lists);
    RUN(pairs_have_both_ends);
    RUN(wrong_pairs);
}
