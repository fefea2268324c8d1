/* wmain whose arguments are const, with the environment as the third. */
/* Entry: wmain */
#include <windows.h>
#include "arguments.h"

int wmain(int argc, const wchar_t *const argv[], const wchar_t *const envp[])
{
    int i;
    int found = 0;
    for (i = 0; envp[i] != NULL; i++) {
        found |= wcsncmp(envp[i], L"PATH=", 5) == 0;
    }
    for (i = 1; i < argc; i++) {
        show(argv[i]);
    }
    return found ? argc : 100;
}
