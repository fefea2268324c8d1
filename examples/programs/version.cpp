// A C++ program for Windows only, with a wide entry point, and it knows of no other system.

#ifndef _WIN32
#error "This program is for Windows."
#endif

#include <winsock2.h>
#include <windows.h>
#include <tchar.h>
#include <iostream>
#include <string>
#include <thread>

#pragma comment(lib, "ws2_32.lib")

int _tmain(int argc, _TCHAR *argv[])
{
    WSADATA data;
    if (::WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;

    std::thread greeter([&] {
        std::wcout << L"Winsock " << int(LOBYTE(data.wVersion)) << L"." << int(HIBYTE(data.wVersion));
        for (int i = 1; i < argc; ++i)
            std::wcout << L' ' << std::wstring(argv[i]);
        std::wcout << std::endl;
    });
    greeter.join();

    ::WSACleanup();
    return 0;
}
