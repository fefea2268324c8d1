/* getservbyname, getservbyport, getprotobyname and getprotobynumber.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getservbyname
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-getprotobyname
 * Windows: names in any case; what is not listed is WSANO_DATA.
 * Covers:  src/api/winsock/database.rs, src/convert/database.rs, src/runtime/thread_data.rs */

#include "ws2test.h"

static int port_of(const char *name, const char *protocol) {
    const struct servent *service = getservbyname(name, protocol);
    return service ? ntohs((u_short)service->s_port) : -1;
}

static void services_have_ports(void) {
    CHECK_INT(port_of("http", "tcp"), 80);
    CHECK_INT(port_of("ftp", "tcp"), 21);
    CHECK_INT(port_of("smtp", "tcp"), 25);
    CHECK_INT(port_of("domain", "udp"), 53);
    CHECK_INT(port_of("tftp", "udp"), 69);
    CHECK_INT(port_of("echo", NULL), 7);
}

static void names_are_in_any_case(void) {
    CHECK_INT(port_of("HTTP", "TCP"), 80);
    CHECK_INT(port_of("Domain", "Udp"), 53);
}

static void the_structure_is_complete(void) {
    const struct servent *service = getservbyname("http", "tcp");
    REQUIRE(service != NULL);
    CHECK_STR(service->s_name, "http");
    CHECK_STR(service->s_proto, "tcp");
    CHECK(service->s_aliases != NULL);
    CHECK_INT((u_short)service->s_port, htons(80));
}

static void what_is_not_listed_has_no_data(void) {
    CHECK_FAILS(port_of("nosuchservice", NULL), -1, WSANO_DATA);
    CHECK_FAILS(port_of("nosuchservice", "tcp"), -1, WSANO_DATA);
    CHECK_FAILS(port_of("smtp", "udp"), -1, WSANO_DATA);
    CHECK_FAILS(port_of("http", "nosuchprotocol"), -1, WSANO_DATA);
    CHECK_FAILS(port_of("", NULL), -1, WSANO_DATA);
}

static void aliases_and_numbers_are_names(void) {
    if (!ORACLE_LEAVES_OUT("Wine knows neither; documented: aliases match, and \"21/tcp\" is a query")) {
        CHECK_INT(port_of("www", "tcp"), 80);
        CHECK_INT(port_of("80", "tcp"), 80);
        CHECK_FAILS(port_of(NULL, "tcp"), -1, WSAEFAULT);
    }
}

static const char *name_at(int port, const char *protocol) {
    const struct servent *service = getservbyport(htons((u_short)port), protocol);
    return service ? service->s_name : NULL;
}

static void ports_have_services(void) {
    CHECK_STR(name_at(80, "tcp"), "http");
    CHECK_STR(name_at(80, NULL), "http");
    CHECK_STR(name_at(53, "udp"), "domain");
    CHECK_STR(name_at(69, "UDP"), "tftp");
    CHECK_FAILS(name_at(47777, NULL) != NULL, 0, WSANO_DATA);
    CHECK_FAILS(name_at(0, NULL) != NULL, 0, WSANO_DATA);
}

static int number_of(const char *name) {
    const struct protoent *protocol = getprotobyname(name);
    return protocol ? protocol->p_proto : -1;
}

static void protocols_have_numbers(void) {
    CHECK_INT(number_of("tcp"), IPPROTO_TCP);
    CHECK_INT(number_of("udp"), IPPROTO_UDP);
    CHECK_INT(number_of("icmp"), IPPROTO_ICMP);
    CHECK_INT(number_of("ip"), IPPROTO_IP);
    CHECK_INT(number_of("ipv6"), IPPROTO_IPV6);
    CHECK_INT(number_of("ipv6-icmp"), IPPROTO_ICMPV6);
    CHECK_INT(number_of("TCP"), IPPROTO_TCP);
    CHECK_FAILS(number_of("nosuchprotocol"), -1, WSANO_DATA);
    CHECK_FAILS(number_of(""), -1, WSANO_DATA);
}

static void numbers_have_protocols(void) {
    const struct protoent *protocol = getprotobynumber(IPPROTO_UDP);
    REQUIRE(protocol != NULL);
    CHECK_STR(protocol->p_name, "udp");
    CHECK_STR(protocol->p_aliases[0], "UDP");
    CHECK(protocol->p_aliases[1] == NULL);
    CHECK_INT(protocol->p_proto, IPPROTO_UDP);
    CHECK_FAILS(getprotobynumber(99) != NULL, 0, WSANO_DATA);
    CHECK_FAILS(getprotobynumber(-1) != NULL, 0, WSANO_DATA);
}

static void the_next_answer_replaces_the_last(void) {
    const struct protoent *tcp = getprotobyname("tcp");
    const struct servent *http = getservbyname("http", "tcp");
    REQUIRE(tcp != NULL && http != NULL);
    CHECK_STR(tcp->p_name, "tcp");
    CHECK(getservbyname("ftp", "tcp") != NULL);
    CHECK_STR(tcp->p_name, "tcp");
}

TEST_MAIN {
    RUN(services_have_ports);
    RUN(names_are_in_any_case);
    RUN(the_structure_is_complete);
    RUN(what_is_not_listed_has_no_data);
    RUN(aliases_and_numbers_are_names);
    RUN(ports_have_services);
    RUN(protocols_have_numbers);
    RUN(numbers_have_protocols);
    RUN(the_next_answer_replaces_the_last);
}
