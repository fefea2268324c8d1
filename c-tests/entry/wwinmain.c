/* _tWinMain, which is wWinMain when _UNICODE is defined. */
/* Entry:   wmain */
/* Defines: UNICODE _UNICODE */
#include <tchar.h>
#include <windows.h>
#include "arguments.h"

int WINAPI _tWinMain(HINSTANCE instance, HINSTANCE previous, LPTSTR command_line, int show_as)
{
    show(command_line);
    return instance == GetModuleHandle(NULL) && previous == NULL && show_as == SW_SHOWDEFAULT ? 0 : 100;
}
