/* The sockets of the provider in echo.c: what is sent through one is what it receives. */

#ifndef ECHO_H
#define ECHO_H

#define AF_ECHO 77
#define IPPROTO_ECHO 5

#endif
