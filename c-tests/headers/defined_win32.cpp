// What `ws2cc -mwin32` defines, with the headers of the C++ library that look at it.
#ifndef _WIN32
#define _WIN32 1
#define WIN32 1
#define _WIN64 1
#endif

#include <winsock2.h>
#include <windows.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <iostream>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#if __cplusplus >= 201703L
#include <filesystem>

static_assert(sizeof(std::filesystem::path::value_type) == 1, "paths are narrow");

std::string use(const std::filesystem::path &path);
std::string use(const std::filesystem::path &path)
{
    return path.filename().string();
}
#endif

#ifndef _WIN32
#error "a header of the C++ library has lost _WIN32"
#endif
