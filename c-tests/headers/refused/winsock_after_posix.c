/* POSIX first, then Winsock. Error: this file has included a POSIX socket header */
#include <netdb.h>
#include <winsock2.h>
