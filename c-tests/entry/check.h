/* What every program here is started with: three arguments, of which run.sh knows the text. */
#ifndef CHECK_H
#define CHECK_H

/* U+00E4, U+20AC and U+1D11E, the last of which is two characters when they have 2 bytes. */
#define expected_wide L"\u00e4\u20ac\U0001d11e"

static inline int same_wide(const wchar_t *one, const wchar_t *other)
{
    while (*one == *other && *one != 0) {
        one++;
        other++;
    }
    return *one == *other;
}

/* 0 when the arguments are what run.sh gives. */
static inline int check_arguments(int argc, const wchar_t *first, const wchar_t *second, const void *end)
{
    if (argc != 3) {
        return 10;
    }
    if (!same_wide(first, expected_wide)) {
        return 11;
    }
    if (!same_wide(second, L"two words")) {
        return 12;
    }
    return end == 0 ? 0 : 13;
}

#endif
