// Joins the chat, waits until all are there, says a letter, and hears those of the others.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma comment(lib, "ws2_32.lib")

int main(int argc, char **argv)
{
    WSADATA data;
    ADDRINFOA hints, *found = NULL;
    SOCKET s;
    char letter, heard[32];
    int others, count = 0, i, j;

    if (argc < 4 || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 2;
    ZeroMemory(&hints, sizeof hints);
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo("localhost", argv[1], &hints, &found) != 0)
        return 2;
    s = socket(found->ai_family, found->ai_socktype, found->ai_protocol);
    if (connect(s, found->ai_addr, (int)found->ai_addrlen) == SOCKET_ERROR)
        return 2;
    freeaddrinfo(found);

    if (recv(s, &letter, 1, 0) != 1 || letter != '!')
        return 2;
    send(s, argv[2], 1, 0);
    others = atoi(argv[3]);
    while (count < others && (i = recv(s, heard + count, others - count, 0)) > 0)
        count += i;
    for (i = 0; i < count; i++)
        for (j = i + 1; j < count; j++)
            if (heard[j] < heard[i]) {
                letter = heard[i];
                heard[i] = heard[j];
                heard[j] = letter;
            }
    printf("%c hears %.*s\n", *argv[2], count, heard);
    closesocket(s);
    WSACleanup();
    return 0;
}
