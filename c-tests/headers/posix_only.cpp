// As posix_only.c.
#include "posix_only.c"
