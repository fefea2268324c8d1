/* Winsock first, then POSIX. Error: this file has included <winsock2.h> */
#include <winsock2.h>
#include <sys/socket.h>
#include <netdb.h>
#include <poll.h>
