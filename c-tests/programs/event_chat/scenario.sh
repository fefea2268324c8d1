# Four clients at once; each hears the other three, in whatever order they spoke.

start_server 0 4
interrupt_server
for name in Ada Grace Linus Radia; do
    start_client "$port" "$name" 3
done
clients_printed_in_any_order <<'END'
everybody is here
everybody is here
everybody is here
everybody is here
hello from Ada
hello from Ada
hello from Ada
hello from Grace
hello from Grace
hello from Grace
hello from Linus
hello from Linus
hello from Linus
hello from Radia
hello from Radia
hello from Radia
END
server_printed <<'END'
4 came, 0 are left
END
