// The annotations of the first generation are names inside libstdc++; both keep theirs.
#include <windows.h>
#include <sal.h>

#include <algorithm>
#include <codecvt>
#include <functional>
#include <iostream>
#include <locale>
#include <map>
#include <random>
#include <regex>
#include <string>
#include <thread>
#include <fenv.h>
#include <math.h>

int use(__in int a, __out int *b, __inout_opt int *c, __in_ecount(3) const int *d, _In_ int e,
        _Out_writes_(4) char *f);
int use(__in int a, __out int *b, __inout_opt int *c, __in_ecount(3) const int *d, _In_ int e,
        _Out_writes_(4) char *f)
{
    const std::regex pattern("[a-z]+");
    *b = a + (c ? *c : 0) + d[0] + e;
    return std::regex_match(std::string(f), pattern) ? *b : 0;
}
