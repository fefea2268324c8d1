// Computes for its clients: a std::thread per connection, counters behind a std::mutex.
//
//     sum N  -> 1 + ... + N        stop -> the server ends

#include "common.hpp"

#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <sstream>
#include <thread>
#include <vector>

using namespace std;

class Server {
public:
    explicit Server(unsigned short port) : listener_(net::Socket::listen(port)) {
        cout << "port " << listener_.port() << endl;
    }

    void run() {
        vector<thread> workers;
        while (net::Socket client = listener_.accept()) {
            // bind is std::bind here, although <winsock2.h> has another
            auto job = bind(&Server::serve, this, make_shared<net::Socket>(std::move(client)));
            workers.emplace_back(job);
        }
        for_each(workers.begin(), workers.end(), [](thread &worker) { worker.join(); });
        for (const auto &entry : counts_)
            cout << entry.first << ' ' << entry.second << '\n';
    }

private:
    void serve(const shared_ptr<net::Socket> &client) {
        try {
            string line;
            while (client->receive(line)) {
                istringstream in(line);
                string verb;
                in >> verb;
                count(verb);
                if (verb == "stop") {
                    listener_.close(); // ends the accept on the other thread
                    return;
                }
                client->send(answer(verb, in) + "\n");
            }
        } catch (const net::Error &error) {
            cerr << error.what() << endl;
        }
    }

    static string answer(const string &verb, istringstream &in) {
        long long n = 0;
        if (verb != "sum" || !(in >> n))
            return "error";
        return to_string((max)(0LL, n * (n + 1) / 2));
    }

    void count(const string &verb) {
        lock_guard<mutex> lock(mutex_);
        ++counts_[verb];
    }

    net::Socket listener_;
    mutex mutex_;
    map<string, int> counts_;
};

int main(int argc, char *argv[]) {
    try {
        net::Library library;
        Server(argc > 1 ? static_cast<unsigned short>(stoi(argv[1])) : 0).run();
        return 0;
    } catch (const exception &error) {
        cerr << error.what() << endl;
        return 1;
    }
}
