// Sends a text in numbered blocks over UDP, each of which has to be acknowledged; one that is not, again.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

#define BLOCK_SIZE 32
#define DATA 3
#define ACK 4
#define NO_SUCH_FILE 5

#pragma pack(push, 1)
typedef struct {
    WORD op;
    WORD block;
    char data[BLOCK_SIZE];
} PACKET;
#pragma pack(pop)

static const char text[] =
    "When in the Course of datagrams it becomes necessary for one block to follow another, "
    "a decent respect to the order of blocks requires that they be numbered.";

static int send_file(SOCKET s, const struct sockaddr_in *to)
{
    size_t offset = 0;
    WORD block = 1;
    int again = 0;

    for (;;) {
        PACKET packet, ack;
        size_t length = sizeof(text) - 1 - offset;
        int received;

        if (length > BLOCK_SIZE)
            length = BLOCK_SIZE;
        packet.op = htons(DATA);
        packet.block = htons(block);
        memcpy(packet.data, text + offset, length);
        if (sendto(s, (char *)&packet, (int)(4 + length), 0, (const struct sockaddr *)to, sizeof *to) == SOCKET_ERROR)
            return -1;

        received = recvfrom(s, (char *)&ack, sizeof ack, 0, NULL, NULL);
        if (received == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAETIMEDOUT)
                return -1;
            again++;
            continue;
        }
        if (received < 4 || ntohs(ack.op) != ACK || ntohs(ack.block) != block)
            continue;
        offset += length;
        if (length < BLOCK_SIZE) {
            printf("sent %u bytes in %u blocks, %s\n", (unsigned)offset, block, again ? "some of them again" : "each once");
            return 0;
        }
        block++;
    }
}

int main(void)
{
    WSADATA data;
    SOCKET s;
    struct sockaddr_in name, client;
    int length = sizeof name, patience = 200, requests;
    char request[64];

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(s, (struct sockaddr *)&name, sizeof name) == SOCKET_ERROR)
        return 1;
    getsockname(s, (struct sockaddr *)&name, &length);
    printf("port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    for (requests = 0; requests < 2; requests++) {
        int got;

        length = sizeof client;
        got = recvfrom(s, request, sizeof request - 1, 0, (struct sockaddr *)&client, &length);
        if (got == SOCKET_ERROR)
            return 1;
        request[got] = '\0';
        printf("asked for %s\n", request);
        if (strcmp(request, "declaration.txt") != 0) {
            PACKET error;

            memset(&error, 0, sizeof error);
            error.op = htons(NO_SUCH_FILE);
            sendto(s, (char *)&error, 4, 0, (struct sockaddr *)&client, length);
            continue;
        }
        setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (char *)&patience, sizeof patience);
        if (send_file(s, &client) != 0)
            printf("failed: %d\n", WSAGetLastError());
    }
    closesocket(s);
    WSACleanup();
    return 0;
}
