/* bind: port 0 lets the system choose, and getsockname tells which address was given.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-bind
 * Windows: as documented; the range of the ports is the system's.
 * Covers:  src/socket/connection.rs, src/api/winsock/names.rs */

#include "ws2test.h"

static u_short port_of(SOCKET s) {
    struct sockaddr_storage name;
    int length = (int)sizeof name;
    CHECK_OK(getsockname(s, (struct sockaddr *)&name, &length));
    CHECK_INT(length, test_name_length(&name));
    return ((struct sockaddr_in *)&name)->sin_port; /* at the same place in IPv6 */
}

static void the_system_chooses_a_port(int family, int type) {
    const SOCKET one = test_bound(family, type, NULL);
    const SOCKET other = test_bound(family, type, NULL);
    CHECK(ntohs(port_of(one)) >= 1024);
    CHECK(ntohs(port_of(other)) >= 1024);
    CHECK(port_of(one) != port_of(other));
    CHECK_OK(closesocket(one));
    CHECK_OK(closesocket(other));
}

static void of_every_family_and_type(void) {
    the_system_chooses_a_port(AF_INET, SOCK_STREAM);
    the_system_chooses_a_port(AF_INET, SOCK_DGRAM);
    the_system_chooses_a_port(AF_INET6, SOCK_STREAM);
    the_system_chooses_a_port(AF_INET6, SOCK_DGRAM);
}

static void the_any_address_stays_until_connected(void) {
    struct sockaddr_in name;
    int length = (int)sizeof name;
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    CHECK_OK(bind(s, (struct sockaddr *)&name, sizeof name));
    memset(&name, 0xAB, sizeof name);
    CHECK_OK(getsockname(s, (struct sockaddr *)&name, &length));
    CHECK_INT(name.sin_family, AF_INET);
    CHECK_INT(name.sin_addr.s_addr, htonl(INADDR_ANY));
    CHECK(name.sin_port != 0);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(of_every_family_and_type);
    RUN(the_any_address_stays_until_connected);
}
