/* Closes the bracket that short_wchar_begin.h opens. */
#pragma GCC system_header

#if defined(__APPLE__) && !defined(__cplusplus) && !defined(WS2_NO_CRT)
#pragma pop_macro("__WCHAR_MAX__")
#endif
