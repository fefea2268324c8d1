// Asks the server from several threads at once, and in the end tells it to stop.

#include "common.hpp"

#include <future>
#include <iostream>
#include <numeric>
#include <vector>

static long long ask(unsigned short port, int from, int to) {
    net::Socket server = net::Socket::connect(port);
    long long total = 0;
    for (int n = from; n < to; ++n) {
        std::string line;
        server.send("sum " + std::to_string(n) + "\n");
        if (!server.receive(line))
            throw std::runtime_error("the server hung up");
        total += std::stoll(line);
    }
    return total;
}

int main(int argc, char *argv[]) {
    try {
        const auto port = static_cast<unsigned short>(std::stoi(argc > 1 ? argv[1] : "0"));
        net::Library library;
        std::vector<std::future<long long>> parts;
        for (int i = 0; i < 4; ++i)
            parts.push_back(std::async(std::launch::async, ask, port, 25 * i, 25 * (i + 1)));
        const long long total =
            std::accumulate(parts.begin(), parts.end(), 0LL,
                            [](long long sum, std::future<long long> &part) { return sum + part.get(); });
        std::cout << "total " << total << std::endl;
        net::Socket::connect(port).send("stop\n");
        return 0;
    } catch (const std::exception &error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
