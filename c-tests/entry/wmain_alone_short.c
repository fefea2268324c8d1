/* wmain_alone.c with a wchar_t of 2 bytes. */
/* Entry: wmain */
/* Options: -fshort-wchar */
#include "wmain_alone.c"
