// Sends a file's worth of text to the server and checks what comes back, with a window of its own.

#include <winsock2.h>
#include <windows.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "user32.lib")

#define WM_SOCKET (WM_APP + 7)
#define IDT_TOO_LONG 1

static int nSize, nSent = 0, nReceived = 0, nWrong = 0;

static char Character(int i)
{
    return (char)('a' + i * 7 % 26);
}

static void Send(SOCKET s)
{
    while (nSent < nSize) {
        char block[1000];
        int i, n = min((int)sizeof(block), nSize - nSent);
        for (i = 0; i < n; i++)
            block[i] = Character(nSent + i);
        n = send(s, block, n, 0);
        if (n == SOCKET_ERROR)
            return;
        nSent += n;
    }
    shutdown(s, SD_SEND);
}

static int Receive(SOCKET s)
{
    char block[3000];
    int i, n = recv(s, block, sizeof(block), 0);
    for (i = 0; i < n; i++, nReceived++)
        nWrong += block[i] != toupper(Character(nReceived));
    return n;
}

static LRESULT CALLBACK WindowProc(HWND hWnd, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
    switch (uMsg) {
    case WM_CREATE:
        SetTimer(hWnd, IDT_TOO_LONG, 20000, NULL);
        return 0;
    case WM_TIMER:
        printf("it takes too long\n");
        PostQuitMessage(2);
        return 0;
    case WM_SOCKET:
        if (WSAGETSELECTERROR(lParam) != 0) {
            printf("event %d: error %d\n", WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
            PostQuitMessage(1);
        } else if (WSAGETSELECTEVENT(lParam) == FD_READ) {
            Receive((SOCKET)wParam);
            if (nReceived == nSize)
                PostQuitMessage(0);
        } else if (WSAGETSELECTEVENT(lParam) == FD_WRITE) {
            Send((SOCKET)wParam);
        } else if (WSAGETSELECTEVENT(lParam) == FD_CLOSE) {
            // There may be something left to read.
            while (Receive((SOCKET)wParam) > 0)
                continue;
            PostQuitMessage(nReceived == nSize ? 0 : 1);
        }
        return 0;
    }
    return DefWindowProcW(hWnd, uMsg, wParam, lParam);
}

int main(int argc, char **argv)
{
    WSADATA data;
    WNDCLASSEXW wcx = {sizeof(WNDCLASSEXW)};
    struct sockaddr_in server = {0};
    HWND hWnd;
    SOCKET s;
    MSG msg;

    if (argc != 3)
        return 1;
    nSize = atoi(argv[2]);
    WSAStartup(MAKEWORD(2, 2), &data);
    wcx.lpfnWndProc = WindowProc;
    wcx.hInstance = GetModuleHandleW(NULL);
    wcx.lpszClassName = L"Client";
    RegisterClassExW(&wcx);
    hWnd = CreateWindowExW(0, L"Client", L"", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, wcx.hInstance, NULL);
    if (hWnd == NULL) {
        printf("no window: %lu\n", GetLastError());
        return 1;
    }
    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_WRITE | FD_CLOSE);
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = inet_addr("127.0.0.1");
    server.sin_port = htons((u_short)atoi(argv[1]));
    if (connect(s, (struct sockaddr *)&server, sizeof(server)) != SOCKET_ERROR
        || WSAGetLastError() != WSAEWOULDBLOCK) {
        printf("connect: %d\n", WSAGetLastError());
        return 1;
    }
    while (GetMessageW(&msg, NULL, 0, 0) > 0)
        DispatchMessageW(&msg);
    closesocket(s);
    DestroyWindow(hWnd);
    printf("%d bytes, %d wrong\n", nReceived, nWrong);
    WSACleanup();
    return (int)msg.wParam;
}
