/* int wmain(int, wchar_t **), in a file that includes no header of Windows' before it. */
#include <stdio.h>
#include <wchar.h>
#include "check.h"

int wmain(int argc, wchar_t **argv)
{
    return check_arguments(argc, argv[1], argv[2], argv[3]);
}
