// `using namespace std` beside Winsock's bind, and the library's own bind, min and max.
#include <algorithm>
#include <functional>
#include <iostream>
#include <thread>

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>

using namespace std;

static int twice(int value)
{
    return 2 * value;
}

int use(SOCKET s);
int use(SOCKET s)
{
    sockaddr_in address = sockaddr_in();
    SOCKADDR_IN6 address6 = SOCKADDR_IN6();
    const auto bound = bind(twice, placeholders::_1);
    int failed = bind(s, reinterpret_cast<sockaddr *>(&address), sizeof address);
    failed |= bind(s, reinterpret_cast<const sockaddr *>(&address6), sizeof(address6));
    failed |= bind(s, (SOCKADDR *)&address, sizeof(SOCKADDR));
    failed |= ::bind(s, (LPSOCKADDR)&address, static_cast<int>(sizeof address));
    failed |= connect(s, (sockaddr *)&address, sizeof address) == SOCKET_ERROR;
    return failed + bound(1) + min(1, 2) + max(2u, 3u) + std::min(3, 4) + (std::max)(1, 2)
           + numeric_limits<int>::max();
}
