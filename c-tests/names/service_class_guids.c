/* svcguid.h: the service classes of ports, as GUIDs, and back.
 *
 * Spec:    the 1996 document, "SVCID_TCP(Port)" and its kin
 * Windows: {0009pppp-…} for TCP, {000Apppp-…} for UDP, {000Bxxxx-…} for NetWare; as in its headers.
 * Covers:  include/svcguid.h, include/ws2/svcguid_after.h */

#include "ws2test.h"
#include <svcguid.h>

static GUID room;
static GUID *const id = &room;

static void ports_of_tcp(void) {
    const GUID constant = SVCID_TCP(21);
    SET_TCP_SVCID_RR(id, 21, 7);
    CHECK_INT(id->Data1, 0x00090015);
    CHECK_INT(id->Data4[0], 0xc0);
    CHECK_INT(id->Data4[7], 0x46);
    CHECK(IS_SVCID_TCP(id));
    CHECK(!IS_SVCID_UDP(id));
    CHECK(!IS_SVCID_NETWARE(id));
    CHECK_INT(PORT_FROM_SVCID_TCP(id), 21);
    CHECK_INT(RR_FROM_SVCID(id), 7);
    SET_TCP_SVCID(id, 21);
    CHECK_MEM(id, &constant, sizeof constant);
}

static void ports_of_udp(void) {
    const GUID constant = SVCID_UDP(65535);
    SET_UDP_SVCID(id, 65535);
    CHECK_MEM(id, &constant, sizeof constant);
    CHECK_INT(id->Data1, 0x000affff);
    CHECK(IS_SVCID_UDP(id));
    CHECK(!IS_SVCID_TCP(id));
    CHECK_INT(PORT_FROM_SVCID_UDP(id), 65535);
}

static void types_of_netware(void) {
    const GUID constant = SVCID_NETWARE(0x1234);
    SET_NETWARE_SVCID(id, 0x1234);
    CHECK_MEM(id, &constant, sizeof constant);
    CHECK_INT(id->Data1, 0x000b1234);
    CHECK(IS_SVCID_NETWARE(id));
    CHECK_INT(SAPID_FROM_SVCID_NETWARE(id), 0x1234);
}

#ifdef SVCID_NETWORK /* the document's spelling, which Windows' headers do not have */
static void types_of_netware_as_the_document_spells_them(void) {
    const GUID constant = SVCID_NETWORK(0x1234), expected = SVCID_NETWARE(0x1234);
    CHECK_MEM(&constant, &expected, sizeof constant);
    room = constant;
    CHECK(IS_SVCID_NETWORK(id));
    CHECK_INT(SAPID_FROM_SVCID_NETWORK(id), 0x1234);
}
#endif

TEST_MAIN {
    RUN(ports_of_tcp);
    RUN(ports_of_udp);
    RUN(types_of_netware);
#ifdef SVCID_NETWORK
    RUN(types_of_netware_as_the_document_spells_them);
#endif
}
