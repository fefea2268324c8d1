/* Identifiers that nothing else has.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/rpcdce/nf-rpcdce-uuidcreate
 * Windows: as documented.
 * Covers:  src/api/win32/uuids.rs
 * Oracle:  no, it is not linked with rpcrt4 */

#include "ws2test.h"
#include <rpc.h>

static void identifiers_differ(void) {
    UUID one, other;
    memset(&one, 0, sizeof one);
    CHECK_INT(UuidCreate(&one), RPC_S_OK);
    CHECK_INT(UuidCreate(&other), RPC_S_OK);
    CHECK(memcmp(&one, &other, sizeof one) != 0);
    CHECK_INT(one.Data3 >> 12, 4);
    CHECK_INT(one.Data4[0] >> 6, 2);
    CHECK_INT(UuidCreate(NULL), ERROR_INVALID_PARAMETER);
}

TEST_MAIN {
    RUN(identifiers_differ);
}
