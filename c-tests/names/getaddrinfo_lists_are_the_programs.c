/* The list of getaddrinfo is the program's: it may put the entries in another order, join lists, and
 * free them in pieces.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-freeaddrinfo
 * Windows: every entry is an allocation of its own. Wine's lists are one, so that it cannot do this.
 * Covers:  src/ffi/address_list.rs */

#include "ws2test.h"

static struct addrinfo *looked_up(const char *node, const char *service) {
    struct addrinfo hints, *list = NULL;
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_CANONNAME;
    REQUIRE(getaddrinfo(node, service, &hints, &list) == 0);
    return list;
}

static void a_list_is_freed_whatever_its_order(void) {
    struct addrinfo *first = looked_up("127.0.0.1", "domain"), *second = first->ai_next;
    REQUIRE(second != NULL && second->ai_next == NULL);
    second->ai_next = first;
    first->ai_next = NULL;
    freeaddrinfo(second);
}

static void lists_are_freed_together_or_in_pieces(void) {
    struct addrinfo *one = looked_up("127.0.0.1", "80"), *other = looked_up("::1", "domain");
    struct addrinfo *rest = other->ai_next;
    REQUIRE(rest != NULL);
    other->ai_next = one;
    freeaddrinfo(other);
    freeaddrinfo(rest);
}

static void what_is_freed_was_whole(void) {
    struct addrinfo *list = looked_up("127.0.0.1", "80");
    CHECK_STR(list->ai_canonname, "127.0.0.1");
    freeaddrinfo(list);
}

TEST_MAIN {
    RUN(what_is_freed_was_whole);
    if (!ORACLE_LEAVES_OUT("Wine's lists are one allocation")) {
        RUN(a_list_is_freed_whatever_its_order);
        RUN(lists_are_freed_together_or_in_pieces);
    }
}
