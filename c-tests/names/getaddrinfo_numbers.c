/* getaddrinfo with addresses and ports as text: one entry for each address, with type and protocol
 * as the hints have them.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * Windows: with hints that leave the type open there is still one entry for each address, of type 0;
 *          Wine makes three of it, as the system below it does.
 * Covers:  src/resolve/lookup.rs, src/ffi/address_list.rs */

#include "ws2test.h"

static struct addrinfo *looked_up(const char *node, const char *service, int flags, int family,
                                  int type, int protocol) {
    struct addrinfo hints, *list = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = flags;
    hints.ai_family = family;
    hints.ai_socktype = type;
    hints.ai_protocol = protocol;
    REQUIRE(getaddrinfo(node, service, &hints, &list) == 0);
    REQUIRE(list != NULL);
    return list;
}

static void an_ipv4_address_is_one_entry(void) {
    struct addrinfo *list = looked_up("127.0.0.1", "80", 0, 0, SOCK_STREAM, IPPROTO_TCP);
    const struct sockaddr_in *name = (const struct sockaddr_in *)(const void *)list->ai_addr;
    CHECK_INT(list->ai_family, AF_INET);
    CHECK_INT(list->ai_socktype, SOCK_STREAM);
    CHECK_INT(list->ai_protocol, IPPROTO_TCP);
    CHECK_INT(list->ai_addrlen, sizeof(struct sockaddr_in));
    CHECK_INT(name->sin_family, AF_INET);
    CHECK_INT(name->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(ntohs(name->sin_port), 80);
    CHECK(list->ai_canonname == NULL);
    CHECK(list->ai_next == NULL);
    freeaddrinfo(list);
}

static void an_ipv6_address_has_scope_and_port(void) {
    struct addrinfo *list = looked_up("fe80::1%5", "8080", 0, AF_INET6, SOCK_DGRAM, 0);
    const struct sockaddr_in6 *name = (const struct sockaddr_in6 *)(const void *)list->ai_addr;
    CHECK_INT(list->ai_family, AF_INET6);
    CHECK_INT(list->ai_addrlen, sizeof(struct sockaddr_in6));
    CHECK_INT(name->sin6_family, AF_INET6);
    CHECK_INT(name->sin6_addr.s6_addr[0], 0xfe);
    CHECK_INT(name->sin6_addr.s6_addr[15], 1);
    CHECK_INT(name->sin6_scope_id, 5);
    CHECK_INT(ntohs(name->sin6_port), 8080);
    CHECK(list->ai_next == NULL);
    freeaddrinfo(list);
}

static void type_and_protocol_are_as_given(void) {
    static const int given[][2] = {{0, 0},           {SOCK_STREAM, 0},
                                   {SOCK_DGRAM, 0},  {SOCK_RAW, 0},
                                   {0, IPPROTO_TCP}, {SOCK_STREAM, IPPROTO_UDP}};
    size_t index;
    for (index = 0; index < sizeof given / sizeof *given; index++) {
        struct addrinfo *list =
            looked_up("127.0.0.1", NULL, 0, 0, given[index][0], given[index][1]);
        CHECK_INT(list->ai_socktype, given[index][0]);
        CHECK_INT(list->ai_protocol, given[index][1]);
        CHECK(list->ai_next == NULL);
        freeaddrinfo(list);
    }
}

static void without_hints_the_type_is_open(void) {
    struct addrinfo *list = NULL;
    REQUIRE(getaddrinfo("127.0.0.1", "80", NULL, &list) == 0);
    ORACLE_INT(list->ai_socktype, 0, SOCK_STREAM, "Windows answers one entry of type 0");
    ORACLE_INT(list->ai_next == NULL, 1, 0, "Windows answers one entry of type 0");
    freeaddrinfo(list);
}

static void every_form_of_ipv4_is_a_number(void) {
    static const char *const forms[] = {"127.1", "0x7f.1", "0177.0.0.1", "2130706433"};
    size_t index;
    for (index = 0; index < sizeof forms / sizeof *forms; index++) {
        struct addrinfo *list = looked_up(forms[index], NULL, AI_NUMERICHOST, 0, SOCK_STREAM, 0);
        const struct sockaddr_in *name = (const struct sockaddr_in *)(const void *)list->ai_addr;
        CHECK_INT(name->sin_addr.s_addr, htonl(INADDR_LOOPBACK));
        freeaddrinfo(list);
    }
}

static void an_ipv4_address_can_be_mapped(void) {
    static const unsigned char mapped[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127, 0, 0, 1};
    struct addrinfo *list = looked_up("127.0.0.1", "7", AI_V4MAPPED, AF_INET6, SOCK_STREAM, 0);
    const struct sockaddr_in6 *name = (const struct sockaddr_in6 *)(const void *)list->ai_addr;
    CHECK_MEM(&name->sin6_addr, mapped, sizeof mapped);
    CHECK_INT(ntohs(name->sin6_port), 7);
    freeaddrinfo(list);
}

static void the_canonical_name_of_a_number_is_the_number(void) {
    struct addrinfo *list = looked_up("127.0.0.1", NULL, AI_CANONNAME, 0, SOCK_STREAM, 0);
    CHECK_STR(list->ai_canonname, "127.0.0.1");
    CHECK(list->ai_flags & AI_CANONNAME);
    freeaddrinfo(list);
}

static void an_empty_service_is_port_0(void) {
    struct addrinfo *list = looked_up("127.0.0.1", "", 0, 0, SOCK_STREAM, 0);
    CHECK_INT(((const struct sockaddr_in *)(const void *)list->ai_addr)->sin_port, 0);
    freeaddrinfo(list);
}

static void success_clears_the_last_error(void) {
    struct addrinfo *list;
    WSASetLastError(TEST_POISON);
    list = looked_up("127.0.0.1", "80", 0, 0, SOCK_STREAM, 0);
    CHECK_INT(WSAGetLastError(), 0);
    WSASetLastError(TEST_POISON);
    freeaddrinfo(list);
    freeaddrinfo(NULL);
    CHECK_INT(WSAGetLastError(), TEST_POISON);
}

TEST_MAIN {
    RUN(an_ipv4_address_is_one_entry);
    RUN(an_ipv6_address_has_scope_and_port);
    RUN(type_and_protocol_are_as_given);
    RUN(without_hints_the_type_is_open);
    RUN(every_form_of_ipv4_is_a_number);
    RUN(an_ipv4_address_can_be_mapped);
    RUN(the_canonical_name_of_a_number_is_the_number);
    RUN(an_empty_service_is_port_0);
    RUN(success_clears_the_last_error);
}
