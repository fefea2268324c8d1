/* Any text as an address: what is read as one is printed as text that is read as the same, and
 * where the grammar is that of the system's functions, they agree. */

#include "fuzz.h"
#include "model.h"
#include <ip2string.h>

static void compare_with_the_system(const char *text) {
    unsigned char ours[16], theirs[16];
    const int v4 = inet_pton(AF_INET, text, ours);
    MUST(v4 == model_pton_v4(text, theirs));
    MUST(v4 == 0 || memcmp(ours, theirs, 4) == 0);
    /* Windows takes zeros before the parts of an embedded IPv4 address, and a scope. */
    if (strpbrk(text, ".%") == NULL) {
        const int v6 = inet_pton(AF_INET6, text, ours);
        MUST(v6 == model_pton_v6(text, theirs));
        MUST(v6 == 0 || memcmp(ours, theirs, 16) == 0);
    }
}

static void inet_addr_reads_what_inet_aton_reads(const char *text) {
    unsigned char theirs[4];
    const unsigned long ours = inet_addr(text);
    /* " " is 0.0.0.0 on Windows. */
    if (strcmp(text, " ") != 0 && ours != INADDR_NONE) {
        MUST(model_aton(text, theirs));
        MUST(memcmp(&ours, theirs, 4) == 0);
    }
}

static void wide_characters_make_no_difference(const char *text) {
    const size_t length = strlen(text);
    unsigned char narrow[16], wide[16];
    WCHAR *const copy = (WCHAR *)malloc((length + 1) * sizeof *copy);
    int family, read;
    size_t i;
    MUST(copy != NULL);
    for (i = 0; i <= length; i++) {
        copy[i] = (WCHAR)(unsigned char)text[i];
        if ((unsigned char)text[i] >= 0x80) {
            free(copy);
            return;
        }
    }
    for (family = AF_INET; family <= AF_INET6; family += AF_INET6 - AF_INET) {
        read = inet_pton(family, text, narrow);
        MUST(InetPtonW(family, copy, wide) == read);
        MUST(read != 1 || memcmp(narrow, wide, family == AF_INET ? 4 : 16) == 0);
    }
    free(copy);
}

static void rtl_functions_stop_within_the_text(const char *text) {
    const char *const end = text + strlen(text);
    const char *stopped;
    struct in_addr v4;
    struct in6_addr v6;
    int strict;
    for (strict = 0; strict < 2; strict++) {
        stopped = text;
        RtlIpv4StringToAddressA(text, (BOOLEAN)strict, &stopped, &v4);
        MUST(text <= stopped && stopped <= end);
    }
    stopped = text;
    RtlIpv6StringToAddressA(text, &stopped, &v6);
    MUST(text <= stopped && stopped <= end);
}

static void what_rtl_reads_it_prints(const char *text) {
    struct in6_addr read, again;
    ULONG scope = 0, same_scope = 0, length = INET6_ADDRSTRLEN;
    USHORT port = 0, same_port = 0;
    char printed[INET6_ADDRSTRLEN];
    if (RtlIpv6StringToAddressExA(text, &read, &scope, &port) == 0) {
        MUST(RtlIpv6AddressToStringExA(&read, scope, port, printed, &length) == 0);
        MUST(strlen(printed) + 1 == length);
        MUST(RtlIpv6StringToAddressExA(printed, &again, &same_scope, &same_port) == 0);
        MUST(memcmp(&read, &again, sizeof read) == 0);
        MUST(scope == same_scope && port == same_port);
    }
}

static void what_winsock_reads_it_prints(const char *text, int family) {
    struct sockaddr_storage read, again;
    char printed[INET6_ADDRSTRLEN];
    int length = sizeof read, same = sizeof again;
    DWORD room = sizeof printed;
    memset(&read, 0, sizeof read);
    memset(&again, 0, sizeof again);
    if (WSAStringToAddressA((char *)text, family, NULL, (struct sockaddr *)&read, &length) == 0) {
        MUST(WSAAddressToStringA((struct sockaddr *)&read, (DWORD)length, NULL, printed, &room) == 0);
        MUST(WSAStringToAddressA(printed, family, NULL, (struct sockaddr *)&again, &same) == 0);
        MUST(length == same && memcmp(&read, &again, (size_t)length) == 0);
    }
}

static void getaddrinfo_gives_what_getnameinfo_names(const char *text) {
    struct addrinfo hints, *found = NULL, *again = NULL;
    char host[NI_MAXHOST];
    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_NUMERICHOST;
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(text, "80", &hints, &found) == 0) {
        MUST(found != NULL && found->ai_addr != NULL);
        MUST(getnameinfo(found->ai_addr, (socklen_t)found->ai_addrlen, host, sizeof host, NULL, 0,
                         NI_NUMERICHOST) == 0);
        MUST(getaddrinfo(host, "80", &hints, &again) == 0);
        MUST(found->ai_addrlen == again->ai_addrlen);
        MUST(memcmp(found->ai_addr, again->ai_addr, found->ai_addrlen) == 0);
    } else {
        MUST(found == NULL);
    }
    freeaddrinfo(found);
    freeaddrinfo(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *const text = (char *)malloc(size + 1);
    start();
    MUST(text != NULL);
    memcpy(text, data, size);
    text[size] = '\0';
    compare_with_the_system(text);
    inet_addr_reads_what_inet_aton_reads(text);
    wide_characters_make_no_difference(text);
    rtl_functions_stop_within_the_text(text);
    what_rtl_reads_it_prints(text);
    what_winsock_reads_it_prints(text, AF_INET);
    what_winsock_reads_it_prints(text, AF_INET6);
    if (*text != '\0') { /* that is this machine */
        getaddrinfo_gives_what_getnameinfo_names(text);
    }
    free(text);
    return 0;
}
