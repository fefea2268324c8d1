/* The system's own functions, as models. model.c does not see our headers. */

#ifndef MODEL_H
#define MODEL_H

/* As inet_pton: 1 when `text` is an address, whose bytes go to `address`. */
int model_pton_v4(const char *text, void *address);
int model_pton_v6(const char *text, void *address);

/* As inet_aton. */
int model_aton(const char *text, void *address);

#endif
