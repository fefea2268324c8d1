/* getaddrinfo: each error, and which one counts when several apply. The error is answered and is the
 * last error, too; the result is null.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getaddrinfo
 * Windows: as documented for each error; the order is that of the public header wspiapi.h.
 * Covers:  src/api/winsock/resolution.rs, src/resolve/lookup.rs */

#include "ws2test.h"

#define HINTS_OF_RESULTS "documented: these fields must be zero; Wine ignores them"

static struct addrinfo hints;

static int refused(const char *node, const char *service) {
    struct addrinfo *list = &hints;
    const int error = getaddrinfo(node, service, &hints, &list);
    CHECK(list == NULL);
    return error;
}

static void hint(int flags, int family, int type) {
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = flags;
    hints.ai_family = family;
    hints.ai_socktype = type;
}

#define REFUSES(node, service, error) CHECK_FAILS(refused(node, service), error, error)
#define ORACLE_REFUSES(node, service, error, wine, why) \
    ORACLE_INT(refused(node, service), error, wine, why)

static void each_error_alone(void) {
    hint(0, 0, 0);
    REFUSES(NULL, NULL, WSAHOST_NOT_FOUND);
    hint(0, AF_UNIX, 0);
    REFUSES("127.0.0.1", "80", WSAEAFNOSUPPORT);
    hint(0, 0, SOCK_SEQPACKET);
    REFUSES("127.0.0.1", "80", WSAESOCKTNOSUPPORT);
    hint(0, 0, SOCK_STREAM);
    REFUSES("127.0.0.1", "nosuchservice", WSATYPE_NOT_FOUND);
    hint(AI_NUMERICHOST, 0, SOCK_STREAM);
    REFUSES("localhost", "80", WSAHOST_NOT_FOUND);
    REFUSES("256.1.1.1", "80", WSAHOST_NOT_FOUND);
    REFUSES("", "80", WSAHOST_NOT_FOUND);
    hint(AI_NUMERICSERV, 0, SOCK_STREAM);
    REFUSES("127.0.0.1", "http", WSAHOST_NOT_FOUND);
}

static void an_address_of_the_other_family_is_not_found(void) {
    if (ORACLE_LEAVES_OUT("Wine answers -9, an error of the system below it")) {
        return;
    }
    hint(0, AF_INET, 0);
    REFUSES("::1", NULL, WSAHOST_NOT_FOUND);
    hint(0, AF_INET6, 0);
    REFUSES("127.0.0.1", NULL, WSAHOST_NOT_FOUND);
}

static void a_canonical_name_needs_a_node(void) {
    hint(AI_CANONNAME, 0, 0);
    ORACLE_REFUSES(NULL, "80", WSANO_RECOVERY, WSAEINVAL, "documented: WSANO_RECOVERY");
    if (!ORACLE_LEAVES_OUT("Wine does not know AI_FQDN")) {
        hint(AI_FQDN, 0, 0);
        REFUSES(NULL, "80", WSANO_RECOVERY);
        hint(AI_CANONNAME | AI_FQDN, 0, 0);
        REFUSES("127.0.0.1", "80", WSAEINVAL);
        hint(0x200, 0, 0);
        REFUSES("127.0.0.1", "80", WSAEINVAL);
    }
}

static void hints_are_no_results(void) {
    char name[] = "name";
    struct sockaddr address;
    memset(&address, 0, sizeof address);
    if (ORACLE_LEAVES_OUT(HINTS_OF_RESULTS)) {
        return;
    }
    hint(0, 0, 0);
    hints.ai_addrlen = 1;
    REFUSES("127.0.0.1", "80", WSANO_RECOVERY);
    hint(0, 0, 0);
    hints.ai_canonname = name;
    REFUSES("127.0.0.1", "80", WSANO_RECOVERY);
    hint(0, 0, 0);
    hints.ai_addr = &address;
    REFUSES("127.0.0.1", "80", WSANO_RECOVERY);
    hint(0, 0, 0);
    hints.ai_next = &hints;
    REFUSES("127.0.0.1", "80", WSANO_RECOVERY);
    REFUSES(NULL, NULL, WSANO_RECOVERY);
}

static void the_names_are_judged_before_the_hints(void) {
    hint(AI_CANONNAME, AF_UNIX, SOCK_SEQPACKET);
    REFUSES(NULL, NULL, WSAHOST_NOT_FOUND);
}

static void the_family_is_judged_before_the_type_and_that_before_the_service(void) {
    hint(AI_NUMERICHOST, AF_UNIX, SOCK_SEQPACKET);
    ORACLE_REFUSES("nosuchhost", "nosuchservice", WSAEAFNOSUPPORT, WSAESOCKTNOSUPPORT,
                   "the order of wspiapi.h");
    hint(AI_NUMERICHOST, 0, SOCK_SEQPACKET);
    REFUSES("nosuchhost", "nosuchservice", WSAESOCKTNOSUPPORT);
    hint(AI_NUMERICHOST, 0, SOCK_STREAM);
    REFUSES("nosuchhost", "nosuchservice", WSATYPE_NOT_FOUND);
}

static void it_needs_a_place_for_the_list(void) {
    if (!ORACLE_LEAVES_OUT("Wine crashes without a place for the list")) {
        CHECK_FAILS(getaddrinfo("127.0.0.1", "80", NULL, NULL), WSAEFAULT, WSAEFAULT);
        CHECK_FAILS(getaddrinfo(NULL, NULL, NULL, NULL), WSAEFAULT, WSAEFAULT);
    }
}

TEST_MAIN {
    RUN(each_error_alone);
    RUN(an_address_of_the_other_family_is_not_found);
    RUN(a_canonical_name_needs_a_node);
    RUN(hints_are_no_results);
    RUN(the_names_are_judged_before_the_hints);
    RUN(the_family_is_judged_before_the_type_and_that_before_the_service);
    RUN(it_needs_a_place_for_the_list);
}
