/* strsafe.c with a wchar_t of 2 bytes. */
/* Options: -fshort-wchar -Wno-format */
#include "strsafe.c"
