/* int wmain(void). */
/* Entry: wmain */
#include <windows.h>

int wmain(void)
{
    return 0;
}
