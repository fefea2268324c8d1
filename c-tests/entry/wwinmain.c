/* _tWinMain with wide characters. */
#define UNICODE
#define _UNICODE
#include <tchar.h>
#include <windows.h>
#include "check.h"

int WINAPI _tWinMain(HINSTANCE instance, HINSTANCE previous, LPTSTR command_line, int show)
{
    if (instance == NULL || previous != NULL || show != SW_SHOWDEFAULT) {
        return 20;
    }
    return same_wide(command_line, L"\u00e4\u20ac\U0001d11e \"two words\"") ? 0 : 21;
}
