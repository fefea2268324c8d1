/*
 * The two functions whose C prototype is not enough for what Windows programs write.
 *
 * ioctlsocket takes a pointer to Windows' 32-bit unsigned long: u_long or DWORD. A program may as
 * well have an `unsigned long`, which has 64 bits here; the value then goes through a u_long.
 *
 * bind competes with std::bind after `using namespace std`: std::bind takes anything, so it would
 * win every call that needs a conversion. The templates here take what such calls have, and win.
 */
#ifndef WS2_BERKELEY_H
#define WS2_BERKELEY_H
#pragma GCC system_header

WS2_BEGIN_DECLS

WS2_INLINE int ws2_ioctlsocket_long(SOCKET ws2_socket, long ws2_code, unsigned long *ws2_place)
{
    u_long ws2_value = 0;
    int ws2_result;
    if (!ws2_place)
        return ioctlsocket(ws2_socket, ws2_code, 0);
    if ((DWORD)ws2_code & IOC_IN)
        ws2_value = (u_long)*ws2_place;
    ws2_result = ioctlsocket(ws2_socket, ws2_code, &ws2_value);
    if (ws2_result == 0 && (DWORD)ws2_code & IOC_OUT)
        *ws2_place = ws2_value;
    return ws2_result;
}

WS2_END_DECLS

#ifdef __cplusplus

template <class ws2_integer>
struct ws2_is_long;
template <>
struct ws2_is_long<unsigned long> {
    typedef int answer;
};

/* A template, so that a null pointer means the function. */
template <class ws2_integer>
inline typename ws2_is_long<ws2_integer>::answer ioctlsocket(SOCKET ws2_socket, long ws2_code,
                                                             ws2_integer *ws2_place)
{
    return ws2_ioctlsocket_long(ws2_socket, ws2_code, ws2_place);
}

template <bool ws2_both_are_integers>
struct ws2_bind_answer {
};
template <>
struct ws2_bind_answer<true> {
    typedef int type;
};
template <class ws2_type>
struct ws2_is_integer {
    static const bool value = __is_enum(ws2_type);
};
#define WS2_INTEGER(type)                                                                          \
    template <>                                                                                    \
    struct ws2_is_integer<type> {                                                                  \
        static const bool value = true;                                                            \
    }
WS2_INTEGER(short);
WS2_INTEGER(unsigned short);
WS2_INTEGER(int);
WS2_INTEGER(unsigned int);
WS2_INTEGER(long);
WS2_INTEGER(unsigned long);
WS2_INTEGER(long long);
WS2_INTEGER(unsigned long long);
#undef WS2_INTEGER

template <class ws2_handle, class ws2_length>
inline typename ws2_bind_answer<ws2_is_integer<ws2_handle>::value
                                && ws2_is_integer<ws2_length>::value>::type
bind(ws2_handle ws2_socket, const struct sockaddr *ws2_name, ws2_length ws2_namelen)
{
    int (*const function)(SOCKET, const struct sockaddr *, int) = ::bind;
    return function((SOCKET)ws2_socket, ws2_name, (int)ws2_namelen);
}

template <class ws2_handle, class ws2_length>
inline typename ws2_bind_answer<ws2_is_integer<ws2_handle>::value
                                && ws2_is_integer<ws2_length>::value>::type
bind(ws2_handle ws2_socket, struct sockaddr *ws2_name, ws2_length ws2_namelen)
{
    int (*const function)(SOCKET, const struct sockaddr *, int) = ::bind;
    return function((SOCKET)ws2_socket, ws2_name, (int)ws2_namelen);
}

#else

/*
 * The builtin sees through a cast, `(unsigned long *)&dword`. Only this function becomes a macro,
 * because C has no other way to tell the two types apart.
 */
#define ioctlsocket(socket, code, place)                                                           \
    (sizeof(*(place)) == sizeof(unsigned long) && __builtin_object_size((place), 1) != 4           \
         ? ws2_ioctlsocket_long((socket), (long)(code), (unsigned long *)(void *)(place))          \
         : (ioctlsocket)((socket), (long)(code), (u_long *)(void *)(place)))

#endif

#endif
