/* getaddrinfo with names of services: the types that know them.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * Windows: a service that the hints leave open has an entry for each type that knows it.
 * Covers:  src/resolve/lookup.rs, src/convert/database.rs */

#include "ws2test.h"

/* The types of the entries for `service`, as decimal digits: 12 for a stream and a datagram. */
static int types(const char *service, int type, int protocol, int port) {
    struct addrinfo hints, *list = NULL, *entry;
    int digits = 0;
    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = type;
    hints.ai_protocol = protocol;
    if (getaddrinfo("127.0.0.1", service, type || protocol ? &hints : NULL, &list)) {
        return -WSAGetLastError();
    }
    for (entry = list; entry; entry = entry->ai_next) {
        digits = digits * 10 + entry->ai_socktype;
        CHECK_INT(ntohs(((const struct sockaddr_in *)(const void *)entry->ai_addr)->sin_port), port);
    }
    freeaddrinfo(list);
    return digits;
}

static void an_open_service_has_the_types_that_know_it(void) {
    CHECK_INT(types("domain", 0, 0, 53), 12);
    CHECK_INT(types("smtp", 0, 0, 25), 1);
    CHECK_INT(types("tftp", 0, 0, 69), 2);
}

static void a_type_is_kept(void) {
    CHECK_INT(types("domain", SOCK_DGRAM, 0, 53), 2);
    CHECK_INT(types("http", SOCK_STREAM, 0, 80), 1);
}

static void an_alias_and_any_case_are_a_name(void) {
    CHECK_INT(types("www", SOCK_STREAM, 0, 80), 1);
    ORACLE_INT(types("HTTP", SOCK_STREAM, 0, 80), 1, -WSATYPE_NOT_FOUND,
               "the strings of queries are not case sensitive, says the first edition");
}

static void what_no_type_knows_is_not_found(void) {
    CHECK_INT(types("nosuchservice", 0, 0, 0), -WSATYPE_NOT_FOUND);
    CHECK_INT(types("nosuchservice", SOCK_STREAM, 0, 0), -WSATYPE_NOT_FOUND);
    CHECK_INT(types("smtp", SOCK_DGRAM, 0, 0), -WSATYPE_NOT_FOUND);
    CHECK_INT(types("smtp", SOCK_RAW, 0, 0), -WSATYPE_NOT_FOUND);
}

static void a_port_is_decimal_and_has_16_bits(void) {
    CHECK_INT(types("65535", SOCK_STREAM, 0, 65535), 1);
    CHECK_INT(types("-1", SOCK_STREAM, 0, 0), -WSATYPE_NOT_FOUND);
    CHECK_INT(types("80x", SOCK_STREAM, 0, 0), -WSATYPE_NOT_FOUND);
    CHECK_INT(types("0x50", SOCK_STREAM, 0, 0), -WSATYPE_NOT_FOUND);
    if (!ORACLE_LEAVES_OUT("Wine drops the high bits of a port")) {
        CHECK_INT(types("65536", SOCK_STREAM, 0, 0), -WSATYPE_NOT_FOUND);
    }
}

TEST_MAIN {
    RUN(an_open_service_has_the_types_that_know_it);
    RUN(a_type_is_kept);
    RUN(an_alias_and_any_case_are_a_name);
    RUN(what_no_type_knows_is_not_found);
    RUN(a_port_is_decimal_and_has_16_bits);
}
