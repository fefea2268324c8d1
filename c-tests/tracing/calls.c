/* What run.sh has traced: calls of several chapters, by scenes.
 *
 * Oracle: no, Windows has no WS2_TRACE
 */
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>

static int failed(const char *what)
{
    printf("%s: error %d\n", what, WSAGetLastError());
    return 1;
}

/* A conversation over TCP, with what goes wrong in one. */
static int conversation(void)
{
    struct sockaddr_in name;
    struct sockaddr_in6 name6;
    struct linger linger = {1, 5};
    int length = sizeof name;
    int one = 1;
    u_long nonblocking = 1;
    char room[100];
    SOCKET listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    SOCKET client = WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    SOCKET other = socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP);
    SOCKET server;
    WSABUF buffers[2] = {{5, (char *)"first"}, {6, (char *)"second"}};
    DWORD count = 0, flags = MSG_PEEK;

    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    memset(&name6, 0, sizeof name6);
    name6.sin6_family = AF_INET6;
    name6.sin6_addr.s6_addr[15] = 1;
    name6.sin6_port = htons(7);

    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, (char *)&one, sizeof one);
    setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, (char *)&one, sizeof one);
    setsockopt(listener, SOL_SOCKET, SO_LINGER, (char *)&linger, sizeof linger);
    bind(listener, (struct sockaddr *)&name, sizeof name);
    listen(listener, SOMAXCONN);
    getsockname(listener, (struct sockaddr *)&name, &length);
    connect(client, (struct sockaddr *)&name, length);
    length = sizeof name;
    server = accept(listener, (struct sockaddr *)&name, &length);
    send(client, "two\tlines,\r\n\"quoted\"\x01\xff", 23, 0);
    recv(server, room, 3, MSG_PEEK);
    recv(server, room, sizeof room, 0);
    WSASend(client, buffers, 2, &count, 0, NULL, NULL);
    buffers[0].buf = room;
    WSARecv(server, buffers, 1, &count, &flags, NULL, NULL);
    recv(server, room, sizeof room, 0);
    memset(room, 'a', sizeof room);
    send(client, room, sizeof room, 0);
    ioctlsocket(client, FIONBIO, &nonblocking);
    recv(client, room, sizeof room, 0);
    length = sizeof one;
    getsockopt(server, SOL_SOCKET, SO_TYPE, (char *)&one, &length);
    sendto(other, NULL, 0, 0, (struct sockaddr *)&name6, sizeof name6);
    shutdown(client, SD_SEND);

    /* What cannot be. */
    connect(client, NULL, 0);
    bind(INVALID_SOCKET, (struct sockaddr *)&name, sizeof name);
    send(client, (char *)1, 10, MSG_OOB | 0x4000);
    send(client, (char *)1, -1, 0);
    setsockopt(client, SOL_SOCKET, 0x7777, NULL, 4);
    socket(99, 98, 97);
    closesocket(server);
    closesocket(client);
    closesocket(other);
    closesocket(listener);
    return 0;
}

static int names(void)
{
    struct addrinfo hints, *found = NULL;
    char text[INET6_ADDRSTRLEN];
    struct in6_addr loopback;

    memset(&hints, 0, sizeof hints);
    hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE;
    hints.ai_family = AF_INET6;
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo("::1", "80", &hints, &found) != 0)
        return failed("getaddrinfo");
    freeaddrinfo(found);
    hints.ai_family = AF_INET;
    if (getaddrinfo("no number", NULL, &hints, &found) == 0)
        return failed("getaddrinfo of no number");
    inet_pton(AF_INET6, "::1", &loopback);
    inet_ntop(AF_INET6, &loopback, text, sizeof text);
    return strcmp(text, "::1") != 0;
}

/* Errors survive being told of. */
static int errors(void)
{
    WSASetLastError(WSAEINTR);
    if (WSAGetLastError() != WSAEINTR || GetLastError() != WSAEINTR)
        return failed("the last error");
    if (CreateFileA("/no/such/file", GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL) !=
        INVALID_HANDLE_VALUE)
        return failed("CreateFileA");
    if (GetLastError() != ERROR_PATH_NOT_FOUND)
        return failed("the last error");
    SetLastError(4242);
    WaitForSingleObject(GetCurrentThread(), 0);
    return GetLastError() != 4242;
}

static DWORD WINAPI many_calls(LPVOID argument)
{
    SOCKET s = *(SOCKET *)argument;
    int i;

    for (i = 0; i < 500; i++)
        setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, (char *)&i, sizeof i);
    return 0;
}

static int threads(void)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    HANDLE handles[2];

    handles[0] = CreateThread(NULL, 0, many_calls, &s, 0, NULL);
    handles[1] = CreateThread(NULL, 0, many_calls, &s, 0, NULL);
    WaitForMultipleObjects(2, handles, TRUE, INFINITE);
    return closesocket(s);
}

/* The trace keeps out of the standard error output's way once that is another thing, and goes on in a child. */
static int descriptors(void)
{
    SOCKET first = socket(AF_INET, SOCK_DGRAM, 0), second;
    pid_t child;
    int status;

    close(2);
    second = socket(AF_INET, SOCK_DGRAM, 0);
    if (second != first + 1)
        return failed("the number of the second socket");
    child = fork();
    if (child == 0) {
        listen(second, 1);
        _exit(0);
    }
    if (waitpid(child, &status, 0) != child || status != 0)
        return failed("the child");
    return closesocket(second);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*play)(void);
    } scenes[] = {{"conversation", conversation},
                  {"names", names},
                  {"errors", errors},
                  {"threads", threads},
                  {"descriptors", descriptors}};
    WSADATA data;
    size_t i;
    int answer = 1;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    for (i = 0; i < sizeof scenes / sizeof *scenes; i++)
        if (argc == 2 && strcmp(argv[1], scenes[i].name) == 0)
            answer = scenes[i].play();
    WSACleanup();
    return answer;
}
