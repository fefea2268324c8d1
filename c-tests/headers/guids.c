/* DEFINE_GUID declares, and behind initguid.h defines. */
#include <windows.h>

DEFINE_GUID(declared_only, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

#include <initguid.h>

DEFINE_GUID(defined_here, 0x12345678, 0x1234, 0x1234, 1, 2, 3, 4, 5, 6, 7, 8);

#ifdef __cplusplus
#define GUID_ARGUMENT(guid) guid
#else
#define GUID_ARGUMENT(guid) &guid
#endif

int use(void);
int use(void)
{
    return IsEqualGUID(GUID_ARGUMENT(defined_here), GUID_ARGUMENT(GUID_NULL));
}
