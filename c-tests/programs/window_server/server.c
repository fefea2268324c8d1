// A server as they were written for Windows 3.1 and ever since: a hidden window gets a message for
// whatever happens on a socket. It turns what it is sent into capitals.
//
//     server port clients

#include <winsock2.h>
#include <windows.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "user32.lib")

#define WM_SOCKET (WM_USER + 1)

// What is still to be sent to a client, kept in the order in which they came.
typedef struct {
    SOCKET socket;
    char *pending;
    int length;
    BOOL leaving;
} CLIENT;

static CLIENT clients[32];
static int nClients = 0, nExpected, nGone = 0;
static long lTotal = 0;

static CLIENT *Find(SOCKET s)
{
    int i;
    for (i = 0; i < nClients; i++)
        if (clients[i].socket == s)
            return &clients[i];
    return NULL;
}

static void Remove(CLIENT *c, HWND hwnd)
{
    closesocket(c->socket);
    free(c->pending);
    c->pending = NULL;
    c->socket = INVALID_SOCKET;
    if (++nGone == nExpected)
        DestroyWindow(hwnd);
}

// Sends as much as the socket takes; FD_WRITE tells when it takes more.
static void Flush(CLIENT *c)
{
    while (c->length > 0) {
        int n = send(c->socket, c->pending, c->length, 0);
        if (n == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAEWOULDBLOCK)
                printf("send: %d\n", WSAGetLastError());
            return;
        }
        c->length -= n;
        MoveMemory(c->pending, c->pending + n, c->length);
    }
}

static void Read(CLIENT *c)
{
    char buffer[2048];
    int i, n = recv(c->socket, buffer, sizeof(buffer), 0);
    if (n <= 0)
        return;
    c->pending = (char *)realloc(c->pending, c->length + n);
    for (i = 0; i < n; i++)
        c->pending[c->length + i] = (char)toupper((unsigned char)buffer[i]);
    c->length += n;
    lTotal += n;
    Flush(c);
}

static LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    switch (msg) {
    case WM_SOCKET:
        if (WSAGETSELECTERROR(lParam)) {
            printf("error %d\n", WSAGETSELECTERROR(lParam));
            DestroyWindow(hwnd);
            return 0;
        }
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT: {
            // It has the window and the events of the listening socket.
            SOCKET s = accept((SOCKET)wParam, NULL, NULL);
            if (s != INVALID_SOCKET) {
                clients[nClients].socket = s;
                clients[nClients].pending = NULL;
                clients[nClients].leaving = FALSE;
                clients[nClients++].length = 0;
            }
            break;
        }
        case FD_READ:
            if (Find((SOCKET)wParam) != NULL)
                Read(Find((SOCKET)wParam));
            break;
        case FD_WRITE:
        case FD_CLOSE: {
            // Who has said everything hears the rest of the answer all the same.
            CLIENT *c = Find((SOCKET)wParam);
            if (c == NULL)
                break;
            c->leaving |= WSAGETSELECTEVENT(lParam) == FD_CLOSE;
            Flush(c);
            if (c->leaving && c->length == 0)
                Remove(c, hwnd);
            break;
        }
        }
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

int main(int argc, char *argv[])
{
    WSADATA wsaData;
    WNDCLASS wc;
    HWND hwnd;
    MSG msg;
    SOCKET s;
    struct sockaddr_in addr;
    int len = sizeof(addr);

    if (argc != 3 || WSAStartup(MAKEWORD(1, 1), &wsaData) != 0)
        return 1;
    nExpected = atoi(argv[2]);
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = TEXT("HiddenServerWindow");
    if (!RegisterClass(&wc))
        return 1;
    hwnd = CreateWindow(wc.lpszClassName, TEXT(""), WS_OVERLAPPEDWINDOW, CW_USEDEFAULT, CW_USEDEFAULT, 0, 0,
                        HWND_MESSAGE, NULL, wc.hInstance, NULL);
    if (hwnd == NULL)
        return 1;

    s = socket(AF_INET, SOCK_STREAM, 0);
    ZeroMemory(&addr, sizeof(addr));
    addr.sin_family = AF_INET;
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    addr.sin_port = htons((u_short)atoi(argv[1]));
    if (bind(s, (struct sockaddr *)&addr, sizeof(addr)) != 0
        || WSAAsyncSelect(s, hwnd, WM_SOCKET, FD_ACCEPT | FD_READ | FD_WRITE | FD_CLOSE) != 0
        || listen(s, 5) != 0) {
        printf("cannot listen: %d\n", WSAGetLastError());
        return 1;
    }
    getsockname(s, (struct sockaddr *)&addr, &len);
    printf("port %d\n", ntohs(addr.sin_port));
    fflush(stdout);

    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }
    printf("%d clients, %ld bytes\n", nGone, lTotal);
    closesocket(s);
    WSACleanup();
    return (int)msg.wParam;
}
