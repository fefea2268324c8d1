/* WinMain gets an instance, the command line behind the program's name, and how to show windows. */
#include <stdio.h>
#include <windows.h>

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command_line, int show)
{
    printf("%s\n", command_line);
    return instance == GetModuleHandle(NULL) && previous == NULL && show == SW_SHOWDEFAULT ? 0 : 100;
}
