// As interlocked.c.
#include "interlocked.c"

int qualified();
int qualified()
{
    return ::InterlockedIncrement(&counter) + ::InterlockedDecrement(&plain);
}
