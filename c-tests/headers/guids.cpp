// As guids.c, with operators.
#include "guids.c"

bool same(const GUID &guid);
bool same(const GUID &guid)
{
    return guid == defined_here;
}
