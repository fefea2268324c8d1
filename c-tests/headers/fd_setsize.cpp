// As fd_setsize.c.
#include "fd_setsize.c"
