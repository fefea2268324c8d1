// Turns what clients say into capitals: overlapped receives, an event for each client, no thread for any.

#include <winsock2.h>
#include <windows.h>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#pragma comment(lib, "ws2_32.lib")

using namespace std;

class Client
{
public:
    explicit Client(SOCKET socket) : socket_(socket)
    {
        ZeroMemory(&overlapped_, sizeof(overlapped_));
        overlapped_.hEvent = WSACreateEvent();
    }

    ~Client()
    {
        closesocket(socket_);
        WSACloseEvent(overlapped_.hEvent);
    }

    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    WSAEVENT event() const { return overlapped_.hEvent; }

    bool receive()
    {
        DWORD flags = 0;
        WSABUF buffer = {static_cast<ULONG>(sizeof(text_)), text_};
        WSAResetEvent(overlapped_.hEvent);
        return WSARecv(socket_, &buffer, 1, NULL, &flags, &overlapped_, NULL) == 0 ||
               WSAGetLastError() == WSA_IO_PENDING;
    }

    // Answers how much was said; 0 when the client has gone.
    DWORD answer()
    {
        DWORD count = 0, flags = 0, sent = 0;
        if (!WSAGetOverlappedResult(socket_, &overlapped_, &count, FALSE, &flags) || count == 0)
            return 0;
        for (DWORD i = 0; i < count; i++)
            text_[i] = static_cast<char>(toupper(static_cast<unsigned char>(text_[i])));
        WSABUF buffer = {count, text_};
        return WSASend(socket_, &buffer, 1, &sent, 0, NULL, NULL) == 0 ? count : 0;
    }

private:
    SOCKET socket_;
    WSAOVERLAPPED overlapped_;
    char text_[64];
};

int main(int argc, char *argv[])
{
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    size_t left = argc > 1 ? strtoul(argv[1], nullptr, 10) : 1;
    SOCKET listener = WSASocketW(AF_INET, SOCK_STREAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED);
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof(name);
    if (::bind(listener, reinterpret_cast<sockaddr *>(&name), sizeof(name)) == SOCKET_ERROR ||
        listen(listener, SOMAXCONN) == SOCKET_ERROR)
        return 1;
    getsockname(listener, reinterpret_cast<sockaddr *>(&name), &length);
    printf("port %d\n", ntohs(name.sin_port));
    fflush(stdout);

    WSAEVENT arrivals = WSACreateEvent();
    WSAEventSelect(listener, arrivals, FD_ACCEPT);
    vector<unique_ptr<Client>> clients;
    DWORD letters = 0;
    while (left > 0 || !clients.empty()) {
        vector<WSAEVENT> events(1, arrivals);
        for (const auto &client : clients)
            events.push_back(client->event());
        DWORD which = WSAWaitForMultipleEvents(static_cast<DWORD>(events.size()), events.data(), FALSE, 10000, FALSE);
        if (which == WSA_WAIT_FAILED || which == WSA_WAIT_TIMEOUT)
            return 1;
        which -= WSA_WAIT_EVENT_0;
        if (which == 0) {
            WSANETWORKEVENTS happened;
            WSAEnumNetworkEvents(listener, arrivals, &happened);
            SOCKET s = accept(listener, NULL, NULL);
            if (s == INVALID_SOCKET)
                continue;
            u_long blocking = 0;
            WSAEventSelect(s, NULL, 0);
            ioctlsocket(s, FIONBIO, &blocking);
            auto client = make_unique<Client>(s);
            if (client->receive())
                clients.push_back(move(client));
            left--;
            continue;
        }
        DWORD count = clients[which - 1]->answer();
        letters += count;
        if (count == 0 || !clients[which - 1]->receive())
            clients.erase(clients.begin() + (which - 1));
    }
    printf("%lu letters\n", static_cast<unsigned long>(letters));
    WSACloseEvent(arrivals);
    closesocket(listener);
    WSACleanup();
    return 0;
}
