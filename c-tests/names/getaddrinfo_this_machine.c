/* getaddrinfo for this machine: localhost, its own name, no name, and an empty one.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * Windows: "localhost" is every loopback address, an empty name every other address of the machine.
 * Covers:  src/resolve/hosts.rs, src/sys/interfaces.rs */

#include "ws2test.h"

static struct addrinfo *looked_up(const char *node, const char *service, int flags, int family) {
    struct addrinfo hints, *list = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = flags;
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    REQUIRE(getaddrinfo(node, service, &hints, &list) == 0);
    REQUIRE(list != NULL);
    return list;
}

static ULONG ipv4_of(const struct addrinfo *entry) {
    return ((const struct sockaddr_in *)(const void *)entry->ai_addr)->sin_addr.s_addr;
}

/* Whether a server can listen at the address, which it can only on the machine that has it. */
static int can_be_bound(const struct addrinfo *entry) {
    const SOCKET s = socket(entry->ai_family, SOCK_STREAM, 0);
    const int bound = bind(s, entry->ai_addr, (int)entry->ai_addrlen) == 0;
    CHECK_OK(closesocket(s));
    return bound;
}

static void localhost_is_the_loopback(void) {
    static const char *const names[] = {"localhost", "LOCALHOST", "LocalHost"};
    size_t index;
    for (index = 0; index < sizeof names / sizeof *names; index++) {
        struct addrinfo *list = looked_up(names[index], "80", 0, AF_INET);
        CHECK_INT(ipv4_of(list), htonl(INADDR_LOOPBACK));
        CHECK(list->ai_next == NULL);
        freeaddrinfo(list);
    }
}

static void no_node_is_the_loopback_for_a_client(void) {
    struct addrinfo *list = looked_up(NULL, "80", 0, AF_INET);
    CHECK_INT(ipv4_of(list), htonl(INADDR_LOOPBACK));
    CHECK(list->ai_next == NULL);
    freeaddrinfo(list);
}

static void no_node_is_every_address_for_a_server(void) {
    static const struct in6_addr any = {{{0}}};
    struct addrinfo *list = looked_up(NULL, "80", AI_PASSIVE, AF_INET);
    CHECK_INT(ipv4_of(list), htonl(INADDR_ANY));
    freeaddrinfo(list);
    list = looked_up(NULL, "80", AI_PASSIVE, AF_INET6);
    CHECK_MEM(&((const struct sockaddr_in6 *)(const void *)list->ai_addr)->sin6_addr, &any,
              sizeof any);
    freeaddrinfo(list);
}

static void every_family_is_answered_when_none_is_chosen(void) {
    struct addrinfo *list = looked_up(NULL, "80", AI_PASSIVE, AF_UNSPEC), *entry;
    int found = 0;
    for (entry = list; entry; entry = entry->ai_next) {
        found |= entry->ai_family == AF_INET ? 1 : entry->ai_family == AF_INET6 ? 2 : 4;
    }
    CHECK(found == 1 || found == 3);
    freeaddrinfo(list);
}

static void an_empty_node_is_this_machine(void) {
    struct addrinfo *list = looked_up("", NULL, 0, AF_INET), *entry;
    for (entry = list; entry; entry = entry->ai_next) {
        CHECK(can_be_bound(entry));
    }
    freeaddrinfo(list);
}

static void its_own_name_is_this_machine(void) {
    char name[256];
    struct addrinfo *list, *entry;
    REQUIRE(gethostname(name, sizeof name) == 0);
    list = looked_up(name, NULL, AI_CANONNAME, AF_UNSPEC);
    CHECK(list->ai_canonname != NULL);
    for (entry = list; entry; entry = entry->ai_next) {
        CHECK(can_be_bound(entry));
        CHECK(entry == list || entry->ai_canonname == NULL);
    }
    freeaddrinfo(list);
}

TEST_MAIN {
    RUN(localhost_is_the_loopback);
    RUN(no_node_is_the_loopback_for_a_client);
    RUN(no_node_is_every_address_for_a_server);
    RUN(every_family_is_answered_when_none_is_chosen);
    RUN(an_empty_node_is_this_machine);
    RUN(its_own_name_is_this_machine);
}
