/* SysAllocString and its kin: strings that know their length.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstringlen
 * Windows: as documented.
 * Covers:  src/api/win32/counted_strings.rs, include/oleauto.h */

#include "ws2test.h"
#include <oleauto.h>

static DWORD count_before(BSTR string) {
    DWORD count;
    memcpy(&count, (const char *)string - sizeof count, sizeof count);
    return count;
}

static void a_string_is_copied(void) {
    const OLECHAR text[] = {'t', 'e', 'x', 't', 0};
    const BSTR string = SysAllocString(text);
    REQUIRE(string != NULL);
    CHECK(string != text);
    CHECK_MEM(string, text, sizeof text);
    CHECK_INT(SysStringLen(string), 4);
    CHECK_INT(SysStringByteLen(string), 4 * sizeof(OLECHAR));
    CHECK_INT(count_before(string), 4 * sizeof(OLECHAR));
    SysFreeString(string);
}

static void zeros_belong_to_it(void) {
    const OLECHAR text[] = {'a', 0, 'b', 'c'};
    const BSTR string = SysAllocStringLen(text, 3), empty = SysAllocStringLen(text, 0);
    REQUIRE(string != NULL && empty != NULL);
    CHECK_INT(SysStringLen(string), 3);
    CHECK_MEM(string, text, 3 * sizeof(OLECHAR));
    CHECK_INT(string[3], 0);
    CHECK_INT(SysStringLen(empty), 0);
    CHECK_INT(empty[0], 0);
    SysFreeString(string);
    SysFreeString(empty);
}

static void room_for_characters(void) {
    const BSTR string = SysAllocStringLen(NULL, 5);
    REQUIRE(string != NULL);
    CHECK_INT(SysStringLen(string), 5);
    CHECK_INT(string[5], 0);
    SysFreeString(string);
}

static void bytes_need_not_be_characters(void) {
    const BSTR string = SysAllocStringByteLen("bytes", 5);
    REQUIRE(string != NULL);
    CHECK_INT(SysStringByteLen(string), 5);
    CHECK_INT(SysStringLen(string), 5 / sizeof(OLECHAR));
    CHECK_MEM(string, "bytes", 6);
    SysFreeString(string);
}

static void nothing_is_a_string_without_characters(void) {
    CHECK(SysAllocString(NULL) == NULL);
    CHECK_INT(SysStringLen(NULL), 0);
    CHECK_INT(SysStringByteLen(NULL), 0);
    SysFreeString(NULL);
}

static void too_much(void) {
    CHECK(SysAllocStringLen(NULL, 0xFFFFFFFF) == NULL);
    CHECK(SysAllocStringLen(NULL, 0x7FFFFFFF) == NULL);
}

static void a_string_becomes_another(void) {
    const OLECHAR one[] = {'o', 'n', 'e', 0}, longer[] = {'l', 'o', 'n', 'g', 'e', 'r', 0};
    BSTR string = SysAllocString(one);
    CHECK_INT(SysReAllocString(&string, longer), TRUE);
    CHECK_INT(SysStringLen(string), 6);
    CHECK_MEM(string, longer, sizeof longer);
    CHECK_INT(SysReAllocStringLen(&string, longer, 4), TRUE);
    CHECK_INT(SysStringLen(string), 4);
    CHECK_MEM(string, longer, 4 * sizeof(OLECHAR));
    CHECK_INT(string[4], 0);
    /* Without another text it keeps what there is room for. */
    CHECK_INT(SysReAllocStringLen(&string, NULL, 2), TRUE);
    CHECK_INT(SysStringLen(string), 2);
    CHECK_MEM(string, longer, 2 * sizeof(OLECHAR));
    CHECK_INT(string[2], 0);
    CHECK_INT(SysReAllocStringLen(&string, NULL, 9), TRUE);
    CHECK_INT(SysStringLen(string), 9);
    CHECK_MEM(string, longer, 2 * sizeof(OLECHAR));
    SysFreeString(string);
    string = NULL;
    CHECK_INT(SysReAllocString(&string, one), TRUE);
    CHECK_INT(SysStringLen(string), 3);
    SysFreeString(string);
}

TEST_MAIN {
    RUN(a_string_is_copied);
    RUN(zeros_belong_to_it);
    RUN(room_for_characters);
    RUN(bytes_need_not_be_characters);
    RUN(nothing_is_a_string_without_characters);
    RUN(too_much);
    RUN(a_string_becomes_another);
}
