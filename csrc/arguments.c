/* What Rust cannot do: take the next argument from a va_list. */

#include <stdarg.h>
#include <stdint.h>

/* The next argument of `*arguments` as it lies in its slot. On every 64-bit calling convention that
 * the library is built for, integers and pointers of any size fill one slot of 8 bytes, so that a
 * smaller one is the lower part of the answer. */
__attribute__((visibility("hidden"))) uintptr_t ws2_next_argument(va_list *arguments) {
    return va_arg(*arguments, uintptr_t);
}
