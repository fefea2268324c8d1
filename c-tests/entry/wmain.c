/* int wmain(int, wchar_t **). */
/* Entry: wmain */
#include "arguments.h"

int wmain(int argc, wchar_t **argv)
{
    int i;
    for (i = 1; i < argc; i++) {
        show(argv[i]);
    }
    return argv[argc] == NULL ? argc : 100;
}
