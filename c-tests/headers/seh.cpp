// As seh.c.
#include "seh.c"
