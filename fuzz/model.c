#include "model.h"

#include <arpa/inet.h>

int model_pton_v4(const char *text, void *address) {
    return inet_pton(AF_INET, text, address);
}

int model_pton_v6(const char *text, void *address) {
    return inet_pton(AF_INET6, text, address);
}

int model_aton(const char *text, void *address) {
    return inet_aton(text, (struct in_addr *)address);
}
