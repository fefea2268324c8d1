/* WinMain: an instance, the command line without the program's name, and how to show windows. */
#include <windows.h>

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command_line, int show)
{
    if (instance == NULL || previous != NULL || show != SW_SHOWDEFAULT) {
        return 20;
    }
    return strcmp(command_line, "\xc3\xa4\xe2\x82\xac\xf0\x9d\x84\x9e \"two words\"") ? 21 : 0;
}
