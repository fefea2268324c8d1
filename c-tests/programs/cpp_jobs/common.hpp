// What server and client share: a socket that closes itself, and errors as exceptions.
#pragma once

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <winsock2.h>
#include <ws2tcpip.h>

#include <stdexcept>
#include <string>
#include <utility>

#pragma comment(lib, "Ws2_32.lib")

namespace net {

class Error : public std::runtime_error {
public:
    explicit Error(const char *what)
        : std::runtime_error(std::string(what) + " failed: " + std::to_string(::WSAGetLastError())) {}
};

class Library {
public:
    Library() {
        WSADATA data{};
        if (::WSAStartup(MAKEWORD(2, 2), &data) != 0)
            throw std::runtime_error("no Winsock");
    }
    ~Library() { ::WSACleanup(); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
};

// Its members have the names of the functions they wrap.
class Socket {
public:
    explicit Socket(SOCKET handle = INVALID_SOCKET) noexcept : handle_(handle) {}
    Socket(Socket &&other) noexcept : handle_(std::exchange(other.handle_, INVALID_SOCKET)) {}
    Socket &operator=(Socket &&other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }
    ~Socket() { close(); }

    static Socket listen(unsigned short port) {
        Socket s(::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP));
        sockaddr_in name = loopback(port);
        if (::bind(s.handle_, reinterpret_cast<sockaddr *>(&name), sizeof name) == SOCKET_ERROR)
            throw Error("bind");
        if (::listen(s.handle_, SOMAXCONN) == SOCKET_ERROR)
            throw Error("listen");
        return s;
    }

    static Socket connect(unsigned short port) {
        Socket s(::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP));
        sockaddr_in name = loopback(port);
        if (::connect(s.handle_, reinterpret_cast<sockaddr *>(&name), sizeof name) == SOCKET_ERROR)
            throw Error("connect");
        return s;
    }

    Socket accept() const { return Socket(::accept(handle_, nullptr, nullptr)); }

    unsigned short port() const {
        sockaddr_in name{};
        int length = sizeof name;
        if (::getsockname(handle_, reinterpret_cast<sockaddr *>(&name), &length) == SOCKET_ERROR)
            throw Error("getsockname");
        return ntohs(name.sin_port);
    }

    void send(const std::string &text) const {
        for (size_t done = 0; done < text.size();) {
            const int n = ::send(handle_, text.data() + done, static_cast<int>(text.size() - done), 0);
            if (n == SOCKET_ERROR)
                throw Error("send");
            done += static_cast<size_t>(n);
        }
    }

    // One line without its end; false when there is none any more.
    bool receive(std::string &line) {
        size_t end;
        while ((end = buffer_.find('\n')) == std::string::npos) {
            char chunk[256];
            const int n = ::recv(handle_, chunk, sizeof chunk, 0);
            if (n == SOCKET_ERROR)
                throw Error("recv");
            if (n == 0)
                return false;
            buffer_.append(chunk, static_cast<size_t>(n));
        }
        line = buffer_.substr(0, end);
        buffer_.erase(0, end + 1);
        return true;
    }

    void shutdown(int how) const { ::shutdown(handle_, how); }

    void close() noexcept {
        if (handle_ != INVALID_SOCKET)
            ::closesocket(std::exchange(handle_, INVALID_SOCKET));
    }

    explicit operator bool() const noexcept { return handle_ != INVALID_SOCKET; }

private:
    static sockaddr_in loopback(unsigned short port) {
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        ::inet_pton(AF_INET, "127.0.0.1", &name.sin_addr);
        return name;
    }

    SOCKET handle_;
    std::string buffer_;
};

} // namespace net
