/* A program for both systems defines POSIX names over Windows' before libc's headers come. */
#include <winsock2.h>

#define close closesocket
#define ioctl ioctlsocket
#define sleep(seconds) Sleep((seconds) * 1000)
#define usleep(microseconds) Sleep((microseconds) / 1000)
#define socklen_t int

#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>

int use(SOCKET s);
int use(SOCKET s)
{
    socklen_t length = 0;
    u_long mode = 1;
    return ioctl(s, FIONBIO, &mode) + close(s) + length;
}
