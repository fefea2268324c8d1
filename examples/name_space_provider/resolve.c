// Prints the addresses of a name: a program that knows nothing of providers.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>

int main(int argc, char *argv[])
{
    WSADATA data;
    struct addrinfo hints = {0}, *list, *entry;
    int error;

    if (argc != 2) {
        fprintf(stderr, "usage: %s name\n", argv[0]);
        return 1;
    }
    error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        fprintf(stderr, "WSAStartup: error %d\n", error);
        return 1;
    }
    hints.ai_socktype = SOCK_STREAM;
    error = getaddrinfo(argv[1], NULL, &hints, &list);
    if (error != 0) {
        fprintf(stderr, "%s: error %d\n", argv[1], error);
    } else {
        for (entry = list; entry != NULL; entry = entry->ai_next) {
            char text[NI_MAXHOST];
            if (getnameinfo(entry->ai_addr, (socklen_t)entry->ai_addrlen, text, sizeof(text), NULL, 0,
                            NI_NUMERICHOST) == 0)
                printf("%s\n", text);
        }
        freeaddrinfo(list);
    }
    WSACleanup();
    return error != 0;
}
