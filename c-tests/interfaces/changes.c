/* Being told when addresses and routes change.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-notifyaddrchange
 * Windows: as documented. Nothing changes while this runs, or nobody may know: what is tested is how
 *          requests begin and end.
 * Covers:  src/interfaces/changes.rs
 * Oracle:  no, Wine 8 never says that a request is pending */

#include "ws2test.h"
#include <iphlpapi.h>

static void a_request_is_pending_until_it_is_cancelled(void) {
    OVERLAPPED one, other;
    HANDLE handle = NULL;
    memset(&one, 0, sizeof one);
    memset(&other, 0, sizeof other);
    one.hEvent = CreateEvent(NULL, TRUE, TRUE, NULL);
    other.hEvent = CreateEvent(NULL, TRUE, TRUE, NULL);
    SetLastError(0);
    CHECK_INT(NotifyAddrChange(&handle, &one), ERROR_IO_PENDING);
    CHECK_INT(WSAGetLastError(), WSA_IO_PENDING);
    CHECK(handle != NULL);
    CHECK_INT(NotifyRouteChange(&handle, &other), ERROR_IO_PENDING);
    CHECK(CancelIPChangeNotify(&one));
    CHECK_INT(WaitForSingleObject(one.hEvent, 10000), WAIT_OBJECT_0);
    CHECK(HasOverlappedIoCompleted(&one));
    CHECK_FAILS(CancelIPChangeNotify(&one), FALSE, ERROR_INVALID_PARAMETER);
    CHECK(CancelIPChangeNotify(&other));
    CHECK_INT(WaitForSingleObject(other.hEvent, 10000), WAIT_OBJECT_0);
    CloseHandle(one.hEvent);
    CloseHandle(other.hEvent);
}

static void wrong_arguments(void) {
    OVERLAPPED overlapped;
    HANDLE handle = NULL;
    memset(&overlapped, 0, sizeof overlapped);
    overlapped.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
    CHECK_INT(NotifyAddrChange(NULL, &overlapped), ERROR_INVALID_PARAMETER);
    CloseHandle(overlapped.hEvent);
    CHECK_INT(NotifyAddrChange(&handle, &overlapped), ERROR_INVALID_HANDLE);
    CHECK_FAILS(CancelIPChangeNotify(&overlapped), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_FAILS(CancelIPChangeNotify(NULL), FALSE, ERROR_INVALID_PARAMETER);
    CHECK_INT(CancelMibChangeNotify2(NULL), ERROR_INVALID_HANDLE);
}

static MIB_NOTIFICATION_TYPE told = (MIB_NOTIFICATION_TYPE)99;

static VOID NETIOAPI_API_ changed(PVOID context, PMIB_UNICASTIPADDRESS_ROW row, MIB_NOTIFICATION_TYPE type) {
    if (row == NULL)
        told = type;
    SetEvent((HANDLE)context);
}

static void a_function_is_called_at_once_if_wanted(void) {
    const HANDLE event = CreateEvent(NULL, TRUE, FALSE, NULL);
    HANDLE handle = NULL;
    CHECK_INT(NotifyUnicastIpAddressChange(AF_UNSPEC, changed, event, TRUE, &handle), NO_ERROR);
    CHECK(handle != NULL);
    CHECK_INT(WaitForSingleObject(event, 10000), WAIT_OBJECT_0);
    CHECK_INT(CancelMibChangeNotify2(handle), NO_ERROR);
    CHECK_INT(told, MibInitialNotification);
    CHECK_INT(CancelMibChangeNotify2(handle), ERROR_INVALID_HANDLE);
    CHECK_INT(NotifyUnicastIpAddressChange(77, changed, event, TRUE, &handle), ERROR_INVALID_PARAMETER);
    CHECK_INT(NotifyUnicastIpAddressChange(AF_INET, changed, event, TRUE, NULL), ERROR_INVALID_PARAMETER);
    CloseHandle(event);
}

TEST_MAIN {
    RUN(a_request_is_pending_until_it_is_cancelled);
    RUN(wrong_arguments);
    RUN(a_function_is_called_at_once_if_wanted);
}
