/* The results of the component interfaces: facility and code in one number. */
#ifndef WS2_WINERROR_AFTER_H
#define WS2_WINERROR_AFTER_H
#pragma GCC system_header

#define SEVERITY_SUCCESS 0
#define SEVERITY_ERROR 1
#define FACILITY_NULL 0
#define FACILITY_RPC 1
#define FACILITY_WIN32 7
#define FACILITY_WINDOWS 8

#define SUCCEEDED(result) ((HRESULT)(result) >= 0)
#define FAILED(result) ((HRESULT)(result) < 0)
#define IS_ERROR(status) ((unsigned)(status) >> 31 == SEVERITY_ERROR)

#define HRESULT_CODE(result) ((result) & 0xFFFF)
#define HRESULT_FACILITY(result) (((result) >> 16) & 0x1fff)
#define HRESULT_SEVERITY(result) (((result) >> 31) & 0x1)
#define SCODE_CODE(code) HRESULT_CODE(code)
#define SCODE_FACILITY(code) HRESULT_FACILITY(code)
#define SCODE_SEVERITY(code) HRESULT_SEVERITY(code)
#define MAKE_HRESULT(severity, facility, code)                                                     \
    ((HRESULT)((unsigned)(severity) << 31 | (unsigned)(facility) << 16 | (unsigned)(code)))
#define HRESULT_FROM_WIN32(error)                                                                  \
    ((HRESULT)(error) <= 0                                                                         \
         ? (HRESULT)(error)                                                                        \
         : (HRESULT)(((unsigned)(error) & 0xFFFFu) | (unsigned)FACILITY_WIN32 << 16 | 0x80000000u))

#endif
