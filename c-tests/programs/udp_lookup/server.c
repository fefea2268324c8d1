/* A UDP server in the style of the early nineties: one datagram in, one out, until "quit". */
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

#pragma comment(lib, "ws2_32.lib")

#define BUFLEN 512

static struct { const char *name; const char *number; } phonebook[] = {
    { "alice", "555-0100" },
    { "bob",   "555-0101" },
    { "carol", "555-0102" },
};

int main(int argc, char *argv[])
{
    SOCKET s;
    struct sockaddr_in server, si_other;
    int slen, recv_len, i;
    char buf[BUFLEN];
    WSADATA wsa;

    slen = sizeof(si_other);

    if (WSAStartup(MAKEWORD(2, 2), &wsa) != 0)
    {
        printf("Failed. Error Code : %d", WSAGetLastError());
        exit(EXIT_FAILURE);
    }

    if ((s = socket(AF_INET, SOCK_DGRAM, 0)) == INVALID_SOCKET)
    {
        printf("Could not create socket : %d", WSAGetLastError());
        exit(EXIT_FAILURE);
    }

    server.sin_family = AF_INET;
    server.sin_addr.s_addr = INADDR_ANY;
    server.sin_port = htons((u_short)(argc > 1 ? atoi(argv[1]) : 8888));
    memset(server.sin_zero, 0, sizeof(server.sin_zero));

    if (bind(s, (struct sockaddr *)&server, sizeof(server)) == SOCKET_ERROR)
    {
        printf("Bind failed with error code : %d", WSAGetLastError());
        exit(EXIT_FAILURE);
    }
    i = sizeof(server);
    getsockname(s, (struct sockaddr *)&server, &i);
    printf("Waiting for data on port %d\n", ntohs(server.sin_port));
    fflush(stdout);

    while (1)
    {
        const char *answer = "unknown";

        memset(buf, '\0', BUFLEN);
        slen = sizeof(si_other);
        if ((recv_len = recvfrom(s, buf, BUFLEN - 1, 0, (struct sockaddr *)&si_other, &slen)) == SOCKET_ERROR)
        {
            if (WSAGetLastError() == WSAECONNRESET)
                continue;   /* a client went away before it had its answer */
            printf("recvfrom() failed with error code : %d", WSAGetLastError());
            exit(EXIT_FAILURE);
        }

        printf("Received packet from %s: %s (%d)\n", inet_ntoa(si_other.sin_addr), buf, recv_len);
        if (strcmp(buf, "quit") == 0)
            answer = "bye";
        for (i = 0; i < (int)(sizeof(phonebook) / sizeof(phonebook[0])); i++)
            if (_stricmp(buf, phonebook[i].name) == 0)
                answer = phonebook[i].number;

        if (sendto(s, answer, (int)strlen(answer), 0, (struct sockaddr *)&si_other, slen) == SOCKET_ERROR)
        {
            printf("sendto() failed with error code : %d", WSAGetLastError());
            exit(EXIT_FAILURE);
        }
        if (strcmp(answer, "bye") == 0)
            break;
    }

    closesocket(s);
    WSACleanup();
    return 0;
}
