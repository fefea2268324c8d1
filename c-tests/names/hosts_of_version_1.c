/* gethostbyname, gethostbyaddr and gethostname.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostbyname
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostbyaddr
 *          https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-gethostname
 * Windows: as documented.
 * Covers:  src/api/winsock/database.rs, src/resolve/database.rs, src/runtime/thread_data.rs */

#include "ws2test.h"

static ULONG first_address(const struct hostent *host) {
    ULONG address;
    memcpy(&address, host->h_addr_list[0], sizeof address);
    return address;
}

static void localhost_has_the_loopback_address(void) {
    const struct hostent *host = gethostbyname("localhost");
    REQUIRE(host != NULL);
    CHECK_INT(host->h_addrtype, AF_INET);
    CHECK_INT(host->h_length, 4);
    CHECK_INT(first_address(host), htonl(INADDR_LOOPBACK));
    CHECK(host->h_name != NULL);
    CHECK(host->h_aliases != NULL);
}

static void an_ipv4_address_is_its_own_name(void) {
    const struct hostent *host = gethostbyname("127.0.0.1");
    REQUIRE(host != NULL);
    CHECK_STR(host->h_name, "127.0.0.1");
    CHECK_INT(first_address(host), htonl(INADDR_LOOPBACK));
    CHECK(host->h_addr_list[1] == NULL);
    CHECK(host->h_addr == host->h_addr_list[0]);
    CHECK(host->h_aliases[0] == NULL);
}

static int found(const char *name) {
    return gethostbyname(name) != NULL;
}

static void other_numbers_have_no_data(void) {
    const char *const why = "documented: WSANO_DATA";
    ORACLE_FAILS(found("::1"), 0, WSANO_DATA, WSAHOST_NOT_FOUND, why);
    ORACLE_FAILS(found("256.1.1.1"), 0, WSANO_DATA, WSAHOST_NOT_FOUND, why);
    ORACLE_FAILS(found("1.2.3.4.5"), 0, WSANO_DATA, WSAHOST_NOT_FOUND, why);
}

static void the_name_of_this_machine_is_found(void) {
    char name[256];
    const struct hostent *host;
    REQUIRE(gethostname(name, sizeof name) == 0);
    host = gethostbyname(name);
    REQUIRE(host != NULL);
    CHECK(host->h_addr_list[0] != NULL);
    host = gethostbyname("");
    REQUIRE(host != NULL);
    CHECK(host->h_addr_list[0] != NULL);
    CHECK(found(NULL));
}

static void gethostname_needs_room_for_all_of_it(void) {
    char name[256], again[256] = "as it was";
    int length;
    CHECK_OK(gethostname(name, sizeof name));
    length = (int)strlen(name);
    CHECK_FAILS(gethostname(again, length), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(gethostname(again, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(gethostname(again, -1), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(gethostname(NULL, sizeof name), SOCKET_ERROR, WSAEFAULT);
    CHECK_STR(again, "as it was");
    CHECK_OK(gethostname(again, length + 1));
    CHECK_STR(again, name);
}

static void a_host_is_found_by_its_address(void) {
    const ULONG address = htonl(INADDR_LOOPBACK);
    const struct hostent *host = gethostbyaddr((const char *)&address, 4, AF_INET);
    REQUIRE(host != NULL);
    CHECK_INT(host->h_addrtype, AF_INET);
    CHECK_INT(host->h_length, 4);
    CHECK_INT(first_address(host), address);
    CHECK(host->h_name[0] != 0);
    if (!ORACLE_LEAVES_OUT("Wine asks the system below it, which may not know ::1")) {
        static const unsigned char one[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        host = gethostbyaddr((const char *)one, 16, AF_INET6);
        REQUIRE(host != NULL);
        CHECK_INT(host->h_addrtype, AF_INET6);
        CHECK_INT(host->h_length, 16);
        CHECK_MEM(host->h_addr_list[0], one, sizeof one);
    }
}

static int found_by(const void *address, int length, int family) {
    return gethostbyaddr((const char *)address, length, family) != NULL;
}

static void family_and_length_must_fit(void) {
    static const unsigned char address[16] = {127, 0, 0, 1};
    CHECK_FAILS(found_by(address, 4, 77), 0, WSAEAFNOSUPPORT);
    ORACLE_FAILS(found_by(address, 3, AF_INET), 0, WSAEFAULT, WSAEAFNOSUPPORT,
                 "documented: WSAEFAULT when the length is too small");
    ORACLE_FAILS(found_by(address, 15, AF_INET6), 0, WSAEINVAL, WSAEAFNOSUPPORT,
                 "documented: WSAEINVAL when it is not that of an IPv6 address");
    if (!ORACLE_LEAVES_OUT("Wine answers 0xc0000005 for a null address")) {
        CHECK_FAILS(found_by(NULL, 4, AF_INET), 0, WSAEFAULT);
        CHECK_FAILS(found_by(NULL, 4, 77), 0, WSAEFAULT);
    }
}

static struct hostent *other_threads_host;

static DWORD WINAPI another_thread(LPVOID parameter) {
    (void)parameter;
    other_threads_host = gethostbyname("127.0.0.2");
    return 0;
}

static void there_is_one_host_for_each_thread(void) {
    struct hostent *host = gethostbyname("127.0.0.1");
    REQUIRE(host != NULL);
    test_join(test_thread(another_thread, NULL));
    CHECK(other_threads_host != NULL && other_threads_host != host);
    CHECK_STR(host->h_name, "127.0.0.1");
    CHECK_INT(first_address(host), htonl(INADDR_LOOPBACK));
}

TEST_MAIN {
    RUN(localhost_has_the_loopback_address);
    RUN(an_ipv4_address_is_its_own_name);
    RUN(other_numbers_have_no_data);
    RUN(the_name_of_this_machine_is_found);
    RUN(gethostname_needs_room_for_all_of_it);
    RUN(a_host_is_found_by_its_address);
    RUN(family_and_length_must_fit);
    RUN(there_is_one_host_for_each_thread);
}
