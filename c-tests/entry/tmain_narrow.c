/* _tmain, which is main when _UNICODE is not defined. */
#include <stdio.h>
#include <tchar.h>

int _tmain(int argc, _TCHAR *argv[])
{
    int i;
    for (i = 1; i < argc; i++) {
        _tprintf(_T("%s\n"), argv[i]);
    }
    return argc;
}
