/* gai_strerror: what an error of getaddrinfo means, in words.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/ws2tcpip/nf-ws2tcpip-gai_strerrora
 * Windows: the texts are those of FormatMessage, without ends of lines; none for what is no error.
 * Covers:  src/api/winsock/resolution.rs */

#include "ws2test.h"

static const int errors[] = {EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL,    EAI_FAMILY,
                             EAI_MEMORY, EAI_NONAME,   EAI_SERVICE, EAI_SOCKTYPE};

static void each_error_has_a_text_of_its_own(void) {
    const char *text;
    char before[1024] = "";
    unsigned i;
    for (i = 0; i < sizeof errors / sizeof *errors; i++) {
        text = gai_strerrorA(errors[i]);
        REQUIRE(text != NULL);
        CHECK(text[0] != '\0');
        CHECK(strcmp(text, before) != 0);
        CHECK(strchr(text, '\n') == NULL);
        strncpy(before, text, sizeof before - 1);
    }
}

static void wide_texts_are_the_same(void) {
    unsigned i;
    size_t at;
    for (i = 0; i < sizeof errors / sizeof *errors; i++) {
        const char *narrow = gai_strerrorA(errors[i]);
        const WCHAR *wide = gai_strerrorW(errors[i]);
        REQUIRE(wide != NULL);
        for (at = 0; narrow[at] != '\0' && (WCHAR)narrow[at] == wide[at]; at++) {
        }
        CHECK_INT(wide[at], 0);
        CHECK_INT(narrow[at], 0);
    }
}

TEST_MAIN {
    if (!ORACLE_LEAVES_OUT("Wine has no texts for errors of sockets")) {
        RUN(each_error_has_a_text_of_its_own);
    }
    RUN(wide_texts_are_the_same);
}
