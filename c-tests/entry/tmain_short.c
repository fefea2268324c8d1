/* tmain.c with a wchar_t of 2 bytes. */
/* Entry:   wmain */
/* Defines: UNICODE _UNICODE */
/* Options: -fshort-wchar */
#include "tmain.c"
