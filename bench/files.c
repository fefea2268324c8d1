/* Sending a file as a Windows program does. files_posix.c is its twin: change both. */

#include <winsock2.h>
#include <mswsock.h>
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

static SOCKET pair[2];
static HANDLE file;

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "files: %s: error %d\n", what, WSAGetLastError());
        exit(1);
    }
}

void files_prepare(void) {
    static char block[FILE_SIZE];
    WSADATA data;
    SOCKET listener;
    struct sockaddr_in name;
    char folder[MAX_PATH], path[MAX_PATH];
    DWORD done;
    int length = sizeof name;
    require(WSAStartup(MAKEWORD(2, 2), &data) == 0, "WSAStartup");
    require(GetTempPathA(sizeof folder, folder) != 0 && GetTempFileNameA(folder, "ws2", 0, path) != 0,
            "GetTempFileName");
    file = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
    require(file != INVALID_HANDLE_VALUE, "CreateFile");
    require(WriteFile(file, block, FILE_SIZE, &done, NULL), "WriteFile");

    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(bind(listener, (struct sockaddr *)&name, length) == 0 && listen(listener, 1) == 0, "listen");
    getsockname(listener, (struct sockaddr *)&name, &length);
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    require(connect(pair[0], (struct sockaddr *)&name, sizeof name) == 0, "connect");
    pair[1] = accept(listener, NULL, NULL);
    require(pair[1] != INVALID_SOCKET, "accept");
    closesocket(listener);
}

static DWORD WINAPI drain(LPVOID argument) {
    long long left = *(long *)argument * (long long)FILE_SIZE;
    static char room[STREAM_BLOCK];
    while (left > 0) {
        const int received = recv(pair[1], room, sizeof room, 0);
        require(received > 0, "recv");
        left -= received;
    }
    return 0;
}

void files_run(long rounds) {
    const HANDLE draining = CreateThread(NULL, 0, drain, &rounds, 0, NULL);
    const long all = rounds;
    long i;
    for (i = 0; i < all; i++) {
        SetFilePointer(file, 0, NULL, FILE_BEGIN);
        require(TransmitFile(pair[0], file, 0, 0, NULL, NULL, 0), "TransmitFile");
    }
    WaitForSingleObject(draining, INFINITE);
    CloseHandle(draining);
}

void files_finish(void) {
    closesocket(pair[0]);
    closesocket(pair[1]);
    CloseHandle(file);
    WSACleanup();
}
