// Installs the provider of a name space beside DNS, or takes it out, as it is written for Windows.
//
//     install PATH        PATH is the whole path of the provider
//     install -r

#include <winsock2.h>
#include <ws2spi.h>
#include <windows.h>
#include <stdio.h>
#include <string.h>

// {5D1C7E02-93AB-4E0F-8B41-6A2F0D9C3E57}
static GUID provider = {0x5d1c7e02, 0x93ab, 0x4e0f, {0x8b, 0x41, 0x6a, 0x2f, 0x0d, 0x9c, 0x3e, 0x57}};

int main(int argc, char *argv[])
{
    WCHAR name[] = L"One name", path[MAX_PATH];
    INT failed = SOCKET_ERROR;

    if (argc != 2) {
        fprintf(stderr, "usage: %s path | -r\n", argv[0]);
        return 1;
    }
    if (strcmp(argv[1], "-r") == 0)
        failed = WSCUnInstallNameSpace(&provider);
    else if (MultiByteToWideChar(CP_ACP, 0, argv[1], -1, path, MAX_PATH) != 0)
        failed = WSCInstallNameSpace(name, path, NS_DNS, 1, &provider);
    if (failed)
        fprintf(stderr, "the catalogue has not taken it: error %d\n", WSAGetLastError());
    return failed != 0;
}
