/* int wmain(int, const wchar_t *const []), with the environment. */
#include <windows.h>
#include "check.h"

int wmain(int argc, const wchar_t *const argv[], const wchar_t *const envp[])
{
    int found = 0;
    for (; *envp != NULL; envp++) {
        found |= same_wide(*envp, L"WS2_ENTRY=\u00fc");
    }
    return found ? check_arguments(argc, argv[1], argv[2], argv[3]) : 14;
}
