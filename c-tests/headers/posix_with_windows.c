/* POSIX sockets beside the part of Windows that is not Winsock. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef _WINSOCK2API_
#error "Winsock came along"
#endif

typedef char a_dword_has_32_bits[sizeof(DWORD) == 4 ? 1 : -1];

int use(int s);
int use(int s)
{
    SetLastError(0);
    return (int)send(s, "", 0, MSG_DONTWAIT) + close(s);
}
