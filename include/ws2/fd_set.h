/* What programs do with a set of sockets. The set has the length that the program chose. */
#ifndef WS2_FD_SET_H
#define WS2_FD_SET_H
#pragma GCC system_header

#undef FD_CLR
#undef FD_ISSET
#undef FD_SET
#undef FD_ZERO

#define FD_CLR(socket, set) ws2_fd_clr((SOCKET)(socket), (fd_set *)(set))
#define FD_ISSET(socket, set) __WSAFDIsSet((SOCKET)(socket), (fd_set *)(set))
#define FD_SET(socket, set) ws2_fd_set((SOCKET)(socket), (fd_set *)(set))
#define FD_ZERO(set) (((fd_set *)(set))->fd_count = 0)

WS2_BEGIN_DECLS

/* Takes a socket out of a set; the order of the others stays. */
WS2_INLINE void ws2_fd_clr(SOCKET ws2_socket, fd_set *ws2_set)
{
    u_int ws2_from, ws2_to = 0;
    for (ws2_from = 0; ws2_from < ws2_set->fd_count; ws2_from++)
        if (ws2_set->fd_array[ws2_from] != ws2_socket)
            ws2_set->fd_array[ws2_to++] = ws2_set->fd_array[ws2_from];
    ws2_set->fd_count = ws2_to;
}

/* Puts a socket into a set that has room and does not have it. Filling a set looks through it for
   every socket, so this looks at several at a time. */
WS2_INLINE void ws2_fd_set(SOCKET ws2_socket, fd_set *ws2_set)
{
    const SOCKET *ws2_at = ws2_set->fd_array;
    const SOCKET *ws2_end = ws2_at + ws2_set->fd_count;
    for (; ws2_end - ws2_at >= 8; ws2_at += 8)
        if (ws2_at[0] == ws2_socket || ws2_at[1] == ws2_socket || ws2_at[2] == ws2_socket ||
            ws2_at[3] == ws2_socket || ws2_at[4] == ws2_socket || ws2_at[5] == ws2_socket ||
            ws2_at[6] == ws2_socket || ws2_at[7] == ws2_socket)
            return;
    for (; ws2_at != ws2_end; ws2_at++)
        if (*ws2_at == ws2_socket)
            return;
    if (ws2_set->fd_count < FD_SETSIZE)
        ws2_set->fd_array[ws2_set->fd_count++] = ws2_socket;
}

WS2_END_DECLS

#endif
