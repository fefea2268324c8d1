/* int wmain(void). */
#include <windows.h>

int wmain(void)
{
    return 0;
}
