// Windows' names stay free for a program's own: members, variables, and std::bind beside bind.

#include <winsock2.h>
#include <functional>

using namespace std;

struct Connection {
    int send(int value) { return value; }
    int bind(int value) { return value; }
    int select(int value) { return value; }
    int ioctlsocket(int value) { return value; }
    int socket, accept, listen;
};

static int twice(int value) { return 2 * value; }

int uses(SOCKET s, const sockaddr_in &name, sockaddr_in &changeable, int length);

int uses(SOCKET s, const sockaddr_in &name, sockaddr_in &changeable, int length)
{
    Connection own = {1, 2, 3};
    int result = own.send(1) + own.bind(2) + own.select(3) + own.ioctlsocket(4);
    result += bind(s, (sockaddr *)&changeable, sizeof changeable);
    result += bind(s, (const sockaddr *)&name, sizeof(name));
    result += bind(s, (SOCKADDR *)&changeable, length);
    result += ::bind(s, (LPSOCKADDR)&changeable, (int)sizeof(SOCKADDR_IN));
    if (bind(s, (struct sockaddr *)&changeable, sizeof changeable) == SOCKET_ERROR)
        result++;
    auto later = bind(twice, 3);
    auto placed = std::bind(&Connection::send, &own, std::placeholders::_1);

    u_long mode = 1;
    DWORD word = 1;
    unsigned long longer = 1;
    result += ioctlsocket(s, FIONBIO, &mode);
    result += ioctlsocket(s, FIONBIO, &word);
    result += ioctlsocket(s, FIONREAD, &longer);
    result += ioctlsocket(s, FIONREAD, nullptr);

    int (*function)(SOCKET, const sockaddr *, int) = &::bind;
    return result + later() + placed(1) + (function != nullptr) + own.socket + own.accept + own.listen;
}
