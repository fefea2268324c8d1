/* What Rust cannot do: take the next argument from a va_list, store a long double, and name the
 * standard streams, which are macros or variables of other names in each C library. */

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

/* Only Rust calls these. */
#pragma GCC visibility push(hidden)

/* The next argument of `*arguments` as it lies in its slot. On every 64-bit calling convention that
 * the library is built for, integers and pointers of any size fill one slot of 8 bytes, so that a
 * smaller one is the lower part of the answer. */
uintptr_t ws2_next_argument(va_list *arguments) {
    return va_arg(*arguments, uintptr_t);
}

/* Numbers with a fraction come another way. */
double ws2_next_double(va_list *arguments) {
    return va_arg(*arguments, double);
}

/* Windows' long double has the precision of a double. */
double ws2_next_long_double(va_list *arguments) {
    return (double)va_arg(*arguments, long double);
}

void ws2_store_long_double(long double *variable, double value) {
    *variable = value;
}

FILE *ws2_standard_input(void) {
    return stdin;
}

FILE *ws2_standard_output(void) {
    return stdout;
}

#pragma GCC visibility pop
