// As wide_characters.c.
#include "wide_characters.c"
