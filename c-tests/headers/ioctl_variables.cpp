// As ioctl_variables.c, with overloads.
#include "ioctl_variables.c"
