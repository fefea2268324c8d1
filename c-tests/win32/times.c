/* Clocks, dates and file times.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/sysinfo/time
 * Windows: as documented. No time is waited for: clocks are only compared with themselves.
 * Covers:  src/api/win32/times.rs, src/convert/times.rs, src/sys/time.rs */

#include "ws2test.h"

#include <mmsystem.h>

static ULONGLONG whole(FILETIME time) {
    return (ULONGLONG)time.dwHighDateTime << 32 | time.dwLowDateTime;
}

static FILETIME halves(ULONGLONG ticks) {
    FILETIME time;
    time.dwLowDateTime = (DWORD)ticks;
    time.dwHighDateTime = (DWORD)(ticks >> 32);
    return time;
}

static void clocks_do_not_go_back(void) {
    LARGE_INTEGER frequency, one, next;
    const DWORD tick = GetTickCount();
    const ULONGLONG tick64 = GetTickCount64();
    CHECK(GetTickCount() - tick < 60000);
    CHECK(GetTickCount64() >= tick64);
    CHECK(GetTickCount64() - tick64 < 60000);
    CHECK(QueryPerformanceFrequency(&frequency));
    CHECK(frequency.QuadPart > 0);
    CHECK(QueryPerformanceCounter(&one));
    CHECK(QueryPerformanceCounter(&next));
    CHECK(next.QuadPart >= one.QuadPart);
    CHECK(next.QuadPart - one.QuadPart < 60 * frequency.QuadPart);
}

static void now_is_the_same_in_every_form(void) {
    SYSTEMTIME date;
    FILETIME before, between, after;
    GetSystemTimeAsFileTime(&before);
    GetSystemTime(&date);
    GetSystemTimeAsFileTime(&after);
    CHECK(SystemTimeToFileTime(&date, &between));
    /* The date has no more than milliseconds. */
    CHECK(whole(between) + 10000 > whole(before));
    CHECK(whole(between) <= whole(after));
    CHECK(date.wYear >= 2024);
}

static void local_time_is_a_whole_number_of_minutes_away(void) {
    FILETIME universal = halves(133500000000000000ULL), local, back;
    long long away;
    CHECK(FileTimeToLocalFileTime(&universal, &local));
    away = (long long)(whole(local) - whole(universal));
    CHECK_INT(away % 600000000, 0);
    CHECK(away < 864000000000LL && away > -864000000000LL);
    CHECK(LocalFileTimeToFileTime(&local, &back));
    CHECK_INT(whole(back), whole(universal));
}

static void dates_and_ticks(void) {
    const FILETIME epoch = halves(116444736000000000ULL);
    FILETIME time = halves(0);
    SYSTEMTIME date;
    CHECK(FileTimeToSystemTime(&time, &date));
    CHECK_INT(date.wYear, 1601);
    CHECK_INT(date.wMonth, 1);
    CHECK_INT(date.wDay, 1);
    CHECK_INT(date.wDayOfWeek, 1);
    time = halves(whole(epoch) + 951782400123ULL * 10000);
    CHECK(FileTimeToSystemTime(&time, &date));
    CHECK_INT(date.wYear, 2000);
    CHECK_INT(date.wMonth, 2);
    CHECK_INT(date.wDay, 29);
    CHECK_INT(date.wDayOfWeek, 2);
    CHECK_INT(date.wHour, 0);
    CHECK_INT(date.wMilliseconds, 123);
    date.wDayOfWeek = 6;
    CHECK(SystemTimeToFileTime(&date, &time));
    CHECK_INT(whole(time), whole(epoch) + 951782400123ULL * 10000);
}

static void dates_that_do_not_exist(void) {
    SYSTEMTIME date;
    FILETIME time = halves(~0ULL);
    CHECK_FAILS(FileTimeToSystemTime(&time, &date), FALSE, ERROR_INVALID_PARAMETER);
    memset(&date, 0, sizeof date);
    date.wYear = 2023;
    date.wMonth = 2;
    date.wDay = 29;
    ORACLE_INT(SystemTimeToFileTime(&date, &time), FALSE, TRUE,
               "the documentation: FALSE for a date that does not exist; Wine goes on to March");
    date.wDay = 28;
    CHECK(SystemTimeToFileTime(&date, &time));
    date.wHour = 24;
    CHECK_FAILS(SystemTimeToFileTime(&date, &time), FALSE, ERROR_INVALID_PARAMETER);
}

static void comparing(void) {
    const FILETIME early = halves(5), late = halves(0x100000000ULL);
    CHECK_INT(CompareFileTime(&early, &late), -1);
    CHECK_INT(CompareFileTime(&late, &early), 1);
    CHECK_INT(CompareFileTime(&late, &late), 0);
}

static void the_time_zone(void) {
    TIME_ZONE_INFORMATION zone;
    DYNAMIC_TIME_ZONE_INFORMATION dynamic;
    const DWORD id = GetTimeZoneInformation(&zone);
    CHECK(id == TIME_ZONE_ID_UNKNOWN || id == TIME_ZONE_ID_STANDARD
          || id == TIME_ZONE_ID_DAYLIGHT);
    CHECK(zone.Bias <= 15 * 60 && zone.Bias >= -15 * 60);
    CHECK_INT(GetDynamicTimeZoneInformation(&dynamic), id);
    CHECK_INT(dynamic.Bias, zone.Bias);
    CHECK_INT(dynamic.StandardDate.wMonth, zone.StandardDate.wMonth);
}

static void multimedia_timers(void) {
    CHECK_INT(timeBeginPeriod(1), TIMERR_NOERROR);
    CHECK(timeGetTime() - timeGetTime() + 60000 < 120000);
    CHECK_INT(timeEndPeriod(1), TIMERR_NOERROR);
}

TEST_MAIN_UNSTARTED {
    RUN(clocks_do_not_go_back);
    RUN(now_is_the_same_in_every_form);
    RUN(local_time_is_a_whole_number_of_minutes_away);
    RUN(dates_and_ticks);
    RUN(dates_that_do_not_exist);
    RUN(comparing);
    RUN(the_time_zone);
    RUN(multimedia_timers);
}
