/* getnameinfo and GetNameInfoW: names, numbers and errors.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-getnameinfo
 * Windows: the error is answered and is the last error, too; a room that is too small is WSAEFAULT,
 *          as everywhere. Wine stores no last error and answers codes of the system below it.
 * Covers:  src/api/winsock/resolution.rs, src/resolve/reverse.rs */

#include "ws2test.h"

static struct sockaddr_in four;
static char host[NI_MAXHOST], service[NI_MAXSERV];

static int asked(int length, DWORD host_size, DWORD service_size, int flags) {
    return getnameinfo((const struct sockaddr *)&four, length, host_size ? host : NULL, host_size,
                       service_size ? service : NULL, service_size, flags);
}

static void to_port(int port) {
    memset(&four, 0, sizeof four);
    four.sin_family = AF_INET;
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    four.sin_port = htons((u_short)port);
}

static void numbers_when_asked_for(void) {
    to_port(80);
    CHECK_OK(asked(sizeof four, NI_MAXHOST, NI_MAXSERV, NI_NUMERICHOST | NI_NUMERICSERV));
    CHECK_STR(host, "127.0.0.1");
    CHECK_STR(service, "80");
}

static void names_otherwise(void) {
    to_port(80);
    CHECK_OK(asked(sizeof four, NI_MAXHOST, NI_MAXSERV, 0));
    CHECK(strcmp(host, "127.0.0.1") != 0);
    CHECK_STR(service, "http");
    to_port(69);
    CHECK_OK(asked(sizeof four, 0, NI_MAXSERV, NI_DGRAM));
    CHECK_STR(service, "tftp");
    to_port(47777);
    CHECK_OK(asked(sizeof four, 0, NI_MAXSERV, 0));
    CHECK_STR(service, "47777");
}

static void an_ipv6_address_has_its_scope(void) {
    struct sockaddr_in6 six;
    memset(&six, 0, sizeof six);
    six.sin6_family = AF_INET6;
    six.sin6_addr.s6_addr[0] = 0xfe;
    six.sin6_addr.s6_addr[1] = 0x80;
    six.sin6_addr.s6_addr[15] = 1;
    six.sin6_scope_id = 5;
    CHECK_OK(getnameinfo((const struct sockaddr *)&six, sizeof six, host, sizeof host, NULL, 0,
                         NI_NUMERICHOST));
    CHECK_STR(host, "fe80::1%5");
}

static void one_of_the_two_is_enough(void) {
    to_port(80);
    CHECK_OK(asked(sizeof four, NI_MAXHOST, 0, NI_NUMERICHOST));
    CHECK_OK(asked(sizeof four, 0, NI_MAXSERV, NI_NUMERICSERV));
    ORACLE_INT(asked(sizeof four, 0, 0, 0), WSAHOST_NOT_FOUND, 0,
               "documented: WSAHOST_NOT_FOUND when both are null");
}

static void the_address_is_judged_first(void) {
    to_port(80);
    if (ORACLE_LEAVES_OUT("Wine answers WSAEAFNOSUPPORT for a short address, and stores no error")) {
        return;
    }
    CHECK_FAILS(asked(sizeof four - 1, NI_MAXHOST, 0, NI_NUMERICHOST), WSAEFAULT, WSAEFAULT);
    CHECK_FAILS(asked(sizeof four - 1, 0, 0, 0x100), WSAEFAULT, WSAEFAULT);
    CHECK_FAILS(asked(-1, NI_MAXHOST, 0, NI_NUMERICHOST), WSAEFAULT, WSAEFAULT);
    CHECK_FAILS(getnameinfo(NULL, sizeof four, host, sizeof host, NULL, 0, 0), WSAEFAULT, WSAEFAULT);
    four.sin_family = 77;
    CHECK_FAILS(asked(sizeof four, NI_MAXHOST, 0, NI_NUMERICHOST), WSAEAFNOSUPPORT,
                WSAEAFNOSUPPORT);
}

static void a_name_that_is_required_is_no_number(void) {
    to_port(80);
    CHECK_INT(asked(sizeof four, NI_MAXHOST, 0, NI_NAMEREQD | NI_NUMERICHOST), WSAHOST_NOT_FOUND);
}

static void the_rooms_must_be_large_enough(void) {
    to_port(80);
    CHECK_OK(asked(sizeof four, 10, 0, NI_NUMERICHOST));
    CHECK_OK(asked(sizeof four, 0, 3, NI_NUMERICSERV));
    if (ORACLE_LEAVES_OUT("Wine answers -12, an error of the system below it")) {
        return;
    }
    strcpy(host, "as it was");
    CHECK_FAILS(asked(sizeof four, 9, 0, NI_NUMERICHOST), WSAEFAULT, WSAEFAULT);
    CHECK_FAILS(asked(sizeof four, 10, 2, NI_NUMERICHOST | NI_NUMERICSERV), WSAEFAULT, WSAEFAULT);
    CHECK_STR(host, "as it was");
    CHECK_FAILS(getnameinfo((const struct sockaddr *)&four, sizeof four, host, 0, NULL, 0, 0),
                WSAEINVAL, WSAEINVAL);
    CHECK_FAILS(asked(sizeof four, NI_MAXHOST, 0, 0x100), WSAEINVAL, WSAEINVAL);
}

static void wide_characters_are_counted(void) {
    static const WCHAR expected[] = {'1', '2', '7', '.', '0', '.', '0', '.', '1', 0};
    WCHAR room[16];
    to_port(80);
    CHECK_OK(GetNameInfoW((const struct sockaddr *)&four, sizeof four, room, 10, NULL, 0,
                          NI_NUMERICHOST));
    CHECK_MEM(room, expected, sizeof expected);
    ORACLE_INT(GetNameInfoW((const struct sockaddr *)&four, sizeof four, room, 9, NULL, 0,
                            NI_NUMERICHOST),
               WSAEFAULT, -12, "an error of the system below Wine");
}

TEST_MAIN {
    RUN(numbers_when_asked_for);
    RUN(names_otherwise);
    RUN(an_ipv6_address_has_its_scope);
    RUN(one_of_the_two_is_enough);
    RUN(the_address_is_judged_first);
    RUN(a_name_that_is_required_is_no_number);
    RUN(the_rooms_must_be_large_enough);
    RUN(wide_characters_are_counted);
}
