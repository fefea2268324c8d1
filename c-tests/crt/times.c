/* The secure functions of <time.h>.
 *
 * Spec:    https://learn.microsoft.com/cpp/c-runtime-library/time-management
 * Windows: as documented for each.
 * Covers:  src/api/crt/time.rs, src/crt/dates.rs */

#include "ws2test.h"

#include <errno.h>
#include <sys/timeb.h>
#include <time.h>

static void dates_are_made_of_moments(void) {
    struct tm date;
    time_t moment = 86400;
    CHECK_INT(gmtime_s(&date, &moment), 0);
    CHECK_INT(date.tm_year, 70);
    CHECK_INT(date.tm_mday, 2);
    CHECK_INT(localtime_s(&date, &moment), 0);
    CHECK_INT(date.tm_year, 70);
    moment = -1;
    CHECK_INT(localtime_s(&date, &moment), EINVAL);
    CHECK_INT(date.tm_year, -1);
    CHECK_INT(gmtime_s(NULL, &moment), EINVAL);
    CHECK_INT(gmtime_s(&date, NULL), EINVAL);
}

static void dates_become_text(void) {
    char text[26];
    struct tm date;
    time_t moment = 0;
    REQUIRE(gmtime_s(&date, &moment) == 0);
    CHECK_INT(asctime_s(text, sizeof text, &date), 0);
    CHECK_STR(text, "Thu Jan 01 00:00:00 1970\n");
    CHECK_INT(asctime_s(text, 10, &date), EINVAL);
    CHECK_STR(text, "");
    moment = 86400 * 365;
    CHECK_INT(ctime_s(text, sizeof text, &moment), 0);
    CHECK_INT(strlen(text), 25);
    CHECK_INT(ctime_s(text, 25, &moment), EINVAL);
}

static void the_time_has_milliseconds(void) {
    struct _timeb now;
    const time_t seconds = time(NULL);
    _ftime(&now);
    CHECK(now.time - seconds >= 0 && now.time - seconds < 5);
    CHECK(now.millitm < 1000);
}

TEST_MAIN {
    RUN(dates_are_made_of_moments);
    RUN(dates_become_text);
    RUN(the_time_has_milliseconds);
}
