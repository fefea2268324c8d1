/* What the fuzz targets have in common. libFuzzer calls LLVMFuzzerTestOneInput with inputs that it
 * makes up so that more and more of the library is reached; `script/fuzz` builds and runs them. */

#ifndef FUZZ_H
#define FUZZ_H

#include <winsock2.h>
#include <ws2tcpip.h>
#include <mswsock.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold for every input; libFuzzer keeps the one for which it does not. */
#define MUST(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: %s does not hold (last error %d)\n", __FILE__, __LINE__, \
                    #condition, WSAGetLastError()); \
            abort(); \
        } \
    } while (0)

/* An input that is read from its beginning; behind its end there are zeros. */
struct input {
    const uint8_t *data;
    size_t size;
};

static inline unsigned take(struct input *input, size_t bytes) {
    unsigned value = 0;
    while (bytes-- > 0) {
        value <<= 8;
        if (input->size > 0) {
            value |= *input->data++;
            input->size--;
        }
    }
    return value;
}

/* The next bytes in memory of their own, so that a sanitizer sees who reads beyond them. */
static inline char *take_bytes(struct input *input, size_t *size) {
    char *bytes;
    if (*size > input->size) {
        *size = input->size;
    }
    bytes = (char *)malloc(*size == 0 ? 1 : *size);
    MUST(bytes != NULL);
    memcpy(bytes, input->data, *size);
    input->data += *size;
    input->size -= *size;
    return bytes;
}

static inline void start(void) {
    static int started;
    WSADATA data;
    if (!started) {
        MUST(WSAStartup(MAKEWORD(2, 2), &data) == 0);
        started = 1;
    }
}

#endif
