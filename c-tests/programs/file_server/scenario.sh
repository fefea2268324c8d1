# More clients than the server has sockets waiting, and a name that it does not know.

start_server
for _ in 1 2 3 4 5 6; do
    start_client "$port" numbers
done
client "$port" poem nothing poem <<'END'
poem: OK 60, 60 bytes, 247ac4
nothing: NO, 0 bytes, 000000
poem: OK 60, 60 bytes, 247ac4
END
interrupt_server
clients_printed_in_any_order <<'END'
numbers: OK 900000, 900000 bytes, 5968b0
numbers: OK 900000, 900000 bytes, 5968b0
numbers: OK 900000, 900000 bytes, 5968b0
numbers: OK 900000, 900000 bytes, 5968b0
numbers: OK 900000, 900000 bytes, 5968b0
numbers: OK 900000, 900000 bytes, 5968b0
END
client "$port" quit <<'END'
quit: NO, 0 bytes, 000000
END
server_printed <<'END'
8 served, 2 refused, 0 strangers
END
