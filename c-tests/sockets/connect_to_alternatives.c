/* WSAConnectByName and WSAConnectByList: the first address that answers.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaconnectbylist
 * Windows: as documented; both wait, also on a socket that does not wait otherwise.
 * Oracle:  no, Wine does not have them
 * Covers:  src/api/winsock/alternatives.rs, src/socket/alternatives.rs */

#include "ws2test.h"

static struct sockaddr_storage name, own, peer;
static DWORD own_length, peer_length;

static char *port_text(const struct sockaddr_storage *address) {
    static char text[8];
    sprintf(text, "%u", (unsigned)ntohs(((const struct sockaddr_in *)address)->sin_port));
    return text;
}

static BOOL by_name(SOCKET s, char *node, char *service) {
    own_length = peer_length = sizeof own;
    return WSAConnectByNameA(s, node, service, &own_length, (SOCKADDR *)&own, &peer_length,
                             (SOCKADDR *)&peer, NULL, NULL);
}

static void the_names_of_both_ends(const struct sockaddr_storage *expected, int length) {
    CHECK_INT(peer_length, length);
    CHECK_MEM(&peer, expected, 4);
    CHECK_INT(own_length, length);
    CHECK_INT(own.ss_family, expected->ss_family);
}

static void by_name_with_ipv4(void) {
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(by_name(s, (char *)"localhost", port_text(&name)));
    the_names_of_both_ends(&name, sizeof(struct sockaddr_in));
    CHECK_INT(send(s, "x", 1, 0), 1);
    CHECK_FAILS(by_name(s, (char *)"localhost", port_text(&name)), FALSE, WSAEISCONN);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void a_socket_of_both_families(void) {
    const DWORD off = 0;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET6, SOCK_STREAM, 0);
    CHECK_OK(setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, (const char *)&off, sizeof off));
    test_set_nonblocking(s, 1);
    CHECK(by_name(s, (char *)"127.0.0.1", port_text(&name)));
    CHECK_INT(peer.ss_family, AF_INET6);
    CHECK(IN6_IS_ADDR_V4MAPPED(&((struct sockaddr_in6 *)&peer)->sin6_addr));
    CHECK_FAILS(recv(s, (char *)&own, 1, 0), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void wide_names(void) {
    static WCHAR node[] = L"127.0.0.1";
    WCHAR service[8];
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const char *text = port_text(&name);
    int i;
    for (i = 0; i < 8; i++) {
        service[i] = (WCHAR)text[i];
    }
    CHECK(WSAConnectByNameW(s, node, service, NULL, NULL, NULL, NULL, NULL, NULL));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

/* The list of an address where nobody is and one where somebody is. */
static struct {
    INT count;
    SOCKET_ADDRESS addresses[2];
} list;

static void fill_list(struct sockaddr_storage *first, struct sockaddr_storage *second) {
    list.count = 2;
    list.addresses[0].lpSockaddr = (LPSOCKADDR)first;
    list.addresses[0].iSockaddrLength = test_name_length(first);
    list.addresses[1].lpSockaddr = (LPSOCKADDR)second;
    list.addresses[1].iSockaddrLength = test_name_length(second);
}

static BOOL by_list(SOCKET s) {
    struct timeval limit = {5, 0};
    own_length = peer_length = sizeof own;
    return WSAConnectByList(s, (PSOCKET_ADDRESS_LIST)(void *)&list, &own_length, (SOCKADDR *)&own,
                            &peer_length, (SOCKADDR *)&peer, &limit, NULL);
}

static void by_list_with_one_that_answers(void) {
    struct sockaddr_storage nobody;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET gone = test_bound(AF_INET, SOCK_STREAM, &nobody);
    const SOCKET listener = test_listener(AF_INET, &name);
    fill_list(&nobody, &name);
    CHECK_OK(closesocket(gone));
    CHECK(by_list(s));
    the_names_of_both_ends(&name, sizeof(struct sockaddr_in));
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(listener));
}

static void each_error(void) {
    struct sockaddr_storage nobody;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    const SOCKET bound = test_bound(AF_INET, SOCK_STREAM, NULL);
    const SOCKET datagram = socket(AF_INET, SOCK_DGRAM, 0);
    DWORD short_length = 3;
    char *port;
    CHECK_OK(closesocket(test_bound(AF_INET, SOCK_STREAM, &nobody)));
    port = port_text(&nobody);
    fill_list(&nobody, &nobody);
    CHECK_FAILS(by_list(INVALID_SOCKET), FALSE, WSAENOTSOCK);
    CHECK_FAILS(by_list(datagram), FALSE, WSAEOPNOTSUPP);
    CHECK_FAILS(by_list(bound), FALSE, WSAEINVAL);
    CHECK_FAILS(by_list(s), FALSE, WSAECONNREFUSED);
    list.count = 0;
    CHECK_FAILS(by_list(s), FALSE, WSAEINVAL);
    CHECK_FAILS(WSAConnectByList(s, NULL, NULL, NULL, NULL, NULL, NULL, NULL), FALSE, WSAEFAULT);
    CHECK_FAILS(by_name(INVALID_SOCKET, NULL, NULL), FALSE, WSAENOTSOCK);
    CHECK_FAILS(by_name(s, NULL, port), FALSE, WSAEINVAL);
    CHECK_FAILS(by_name(s, (char *)"127.0.0.1", NULL), FALSE, WSAEINVAL);
    CHECK_FAILS(by_name(s, (char *)"127.0.0.1", port), FALSE, WSAECONNREFUSED);
    CHECK_FAILS(WSAConnectByNameA(s, (char *)"127.0.0.1", port, &short_length, (SOCKADDR *)&own,
                                  NULL, NULL, NULL, NULL),
                FALSE, WSAEFAULT);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(bound));
    CHECK_OK(closesocket(datagram));
}

TEST_MAIN {
    RUN(by_name_with_ipv4);
    RUN(a_socket_of_both_families);
    RUN(wide_names);
    RUN(by_list_with_one_that_answers);
    RUN(each_error);
}
