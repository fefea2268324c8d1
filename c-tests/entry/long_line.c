/* Nothing of a long command line is lost, and quotes and backslashes arrive as they were. */
#include <windows.h>

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command_line, int show)
{
    static const char rest[] = " \"a \\\"b\\\" c\\\\\" back\\slash \"\"";
    size_t length = strlen(command_line);
    (void)instance, (void)previous, (void)show;
    return length == 100000 + sizeof rest - 1 && !strcmp(command_line + 100000, rest) ? 0 : 22;
}
