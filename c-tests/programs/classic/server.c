/* A small web server of the Windows Sockets 1.1 days: winsock.h, gethostname, one request a time. */
#include <windows.h>
#include <winsock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char page[] = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nIt works.\r\n";
static char missing[] = "HTTP/1.0 404 Not Found\r\nContent-Type: text/plain\r\n\r\nNo such page.\r\n";

int main(int argc, char **argv)
{
    WSADATA WsaData;
    SOCKET server_fd, client_fd;
    SOCKADDR_IN sin;
    LINGER linger = {1, 5};
    char host[256], request[1024];
    int len = sizeof(sin), requests = atoi(argv[2]), used, n;

    (void)argc;
    if (WSAStartup(MAKEWORD(1, 1), &WsaData) != 0 || WsaData.wVersion != MAKEWORD(1, 1))
        return 1;
    if (gethostname(host, sizeof(host)) == SOCKET_ERROR)
        return 1;

    server_fd = socket(AF_INET, SOCK_STREAM, 0);
    memset(&sin, 0, sizeof(sin));
    sin.sin_family = AF_INET;
    sin.sin_port = htons((unsigned short)atoi(argv[1]));
    if (bind(server_fd, (LPSOCKADDR)&sin, sizeof(sin)) || listen(server_fd, 5)) {
        printf("error %d\n", WSAGetLastError());
        return 1;
    }
    getsockname(server_fd, (LPSOCKADDR)&sin, &len);
    printf("port %d\n", ntohs(sin.sin_port));
    fflush(stdout);

    while (requests-- > 0) {
        len = sizeof(sin);
        client_fd = accept(server_fd, (LPSOCKADDR)&sin, &len);
        if (client_fd == INVALID_SOCKET)
            break;
        used = 0;
        do {
            n = recv(client_fd, request + used, sizeof(request) - 1 - used, 0);
            used += n > 0 ? n : 0;
            request[used] = 0;
        } while (n > 0 && strstr(request, "\r\n\r\n") == NULL);
        *strchr(request, '\r') = 0;
        printf("%s: %s\n", inet_ntoa(sin.sin_addr), request);
        if (strncmp(request, "GET / ", 6) == 0)
            send(client_fd, page, sizeof(page) - 1, 0);
        else
            send(client_fd, missing, sizeof(missing) - 1, 0);
        setsockopt(client_fd, SOL_SOCKET, SO_LINGER, (LPSTR)&linger, sizeof(linger));
        closesocket(client_fd);
    }
    closesocket(server_fd);
    WSACleanup();
    return 0;
}
