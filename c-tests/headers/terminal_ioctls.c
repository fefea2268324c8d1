/* libc's <sys/ioctl.h> and Winsock, in either order; the second is TERMINAL_FIRST. */
#ifdef TERMINAL_FIRST
#include <sys/ioctl.h>
#endif

#include <winsock2.h>

#ifndef TERMINAL_FIRST
#include <sys/ioctl.h>
#endif

C_ASSERT((unsigned)FIONBIO == 0x8004667eu);
C_ASSERT((unsigned)FIONREAD == 0x4004667fu);
C_ASSERT((unsigned)SIOCATMARK == 0x40047307u);

int use(struct winsize *size);
int use(struct winsize *size)
{
    return ioctl(0, TIOCGWINSZ, size);
}
