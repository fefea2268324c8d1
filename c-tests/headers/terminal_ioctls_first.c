/* As terminal_ioctls.c, the other way round. */
#define TERMINAL_FIRST
#include "terminal_ioctls.c"
