/* Shows wide text as the characters' numbers, so that neither the locale nor the console matters. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include <stdio.h>
#include <wchar.h>

static void show(const wchar_t *text)
{
    for (; *text != 0; text++) {
        if (*text < 0x7f) {
            printf("%c", (int)*text);
        } else {
            printf("<%x>", (unsigned)*text);
        }
    }
    printf("\n");
}

#endif
