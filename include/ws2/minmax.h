/*
 * min and max as <windows.h> gives them: macros in C. In C++ they are templates, because programs
 * say std::min and numeric_limits<int>::max() beside them.
 */
#ifndef WS2_MINMAX_H
#define WS2_MINMAX_H
#pragma GCC system_header

#ifndef NOMINMAX
#ifndef __cplusplus
#ifndef min
#define min(a, b) ((a) < (b) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) ((a) > (b) ? (a) : (b))
#endif
#else
namespace ws2 {
template <class Type>
struct value {
    typedef Type type;
};
template <class Type>
struct value<const Type> {
    typedef Type type;
};
template <class Type>
struct value<Type &> : value<Type> {};
}
/* std::min takes one type and is therefore the better match where both can be seen. */
template <class A, class B>
constexpr auto(min)(const A &a, const B &b) ->
    typename ws2::value<decltype(true ? a : b)>::type
{
    return a < b ? a : b;
}
template <class A, class B>
constexpr auto(max)(const A &a, const B &b) ->
    typename ws2::value<decltype(true ? a : b)>::type
{
    return a > b ? a : b;
}
#endif
#endif

#endif
