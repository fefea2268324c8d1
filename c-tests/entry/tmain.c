/* _tmain, which is wmain when _UNICODE is defined. */
/* Entry:   wmain */
/* Defines: UNICODE _UNICODE */
#include <tchar.h>
#include <windows.h>
#include "arguments.h"

int _tmain(int argc, TCHAR *argv[])
{
    int i;
    for (i = 1; i < argc; i++) {
        show(argv[i]);
    }
    return _tcscmp(_T("text"), TEXT("text")) ? 100 : argc;
}
