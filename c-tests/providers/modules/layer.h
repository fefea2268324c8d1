/* What the layer of these tests has seen: `layer_counts` answers so many counts. */

#ifndef LAYER_H
#define LAYER_H

enum layer_sight {
    SEEN_STARTUP,
    SEEN_CLEANUP,
    SEEN_SOCKET,
    SEEN_CLOSE,
    SEEN_SEND,
    SEEN_RECEIVE,
    SEEN_SELECT,
    SEEN_ACCEPT_EX,
    SEEN_CONNECT_EX,
    SEEN_TRANSMIT_FILE,
    SEEN_RECEIVE_MESSAGE,
    SEEN_SEND_MESSAGE,
    SEEN_POLL,
    SEEN_KINDS
};

#endif
