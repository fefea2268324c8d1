/* _tmain with TCHAR, which is main or wmain. */
#include <tchar.h>
#include <windows.h>
#include "check.h"

int _tmain(int argc, TCHAR *argv[])
{
#ifdef _UNICODE
    return check_arguments(argc, argv[1], argv[2], argv[3]);
#else
    return argc == 3 && argv[3] == NULL && !_tcscmp(argv[2], _T("two words")) ? 0 : 15;
#endif
}
