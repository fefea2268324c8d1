// Several threads speak at once, each over a connection of its own, which closes itself.

#include <winsock2.h>
#include <ws2tcpip.h>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#pragma comment(lib, "ws2_32.lib")

class Startup
{
public:
    Startup()
    {
        WSADATA data;
        if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
            throw std::runtime_error("no Winsock");
    }
    ~Startup() { WSACleanup(); }
};

class Connection
{
public:
    explicit Connection(unsigned short port) : socket_(::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP))
    {
        sockaddr_in name = {};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        inet_pton(AF_INET, "127.0.0.1", &name.sin_addr);
        if (::connect(socket_, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) == SOCKET_ERROR)
            throw std::runtime_error("no connection");
    }
    ~Connection() { ::closesocket(socket_); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    std::string ask(const std::string &text)
    {
        std::string answer(text.size(), '\0');
        if (::send(socket_, text.data(), static_cast<int>(text.size()), 0) != static_cast<int>(text.size()) ||
            ::recv(socket_, &answer[0], static_cast<int>(answer.size()), MSG_WAITALL) !=
                static_cast<int>(answer.size()))
            throw std::runtime_error("no answer");
        return answer;
    }

private:
    SOCKET socket_;
};

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const Startup startup;
    const auto port = static_cast<unsigned short>(std::atoi(argv[1]));
    std::vector<std::string> answers(argc - 2);
    std::vector<std::thread> threads;
    for (int i = 2; i < argc; i++)
        threads.emplace_back([&answers, argv, port, i] {
            try {
                Connection connection(port);
                const std::string word = argv[i];
                answers[i - 2] = connection.ask(word) + connection.ask("!");
            } catch (const std::exception &problem) {
                answers[i - 2] = problem.what();
            }
        });
    for (auto &thread : threads)
        thread.join();
    for (const auto &answer : answers)
        std::cout << answer << std::endl;
    return 0;
}
