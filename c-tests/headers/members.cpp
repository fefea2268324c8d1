// Winsock's names stay free for members, fields and variables, whichever way round a class and the
// headers come.
struct before {
    int send(int socket) { return socket; }
    int bind() { return 1; }
    int select(const before &other) { return other.accept; }
    int accept;
};

#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>

#include <string>

class after {
public:
    int send(const std::string &text) { return static_cast<int>(text.size()); }
    int recv(char *to) { return *to; }
    int bind(unsigned short port) { return port; }
    int select() { return connect() + listen; }
    int connect() { return shutdown; }
    void closesocket() {}
    void GetMessageText() {}
    int listen = 0;
    int shutdown = 0;
    int gethostname = 0;
    int htons = 0;
    SOCKET socket = INVALID_SOCKET;
};

int use(after &object, before &other);
int use(after &object, before &other)
{
    const int accept = object.send("text");
    object.closesocket();
    return accept + object.bind(1) + other.select(other) + object.select() + ::send(0, "", 0, 0);
}

int (*address)(SOCKET, const char *, int, int) = &send;
