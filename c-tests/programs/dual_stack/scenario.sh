# One comes by each protocol, and a name that is no address is none.

start_server
client_fails 1 localhost.invalid "$port" <<'END'
not an address: WSAHOST_NOT_FOUND
END
client ::1 "$port" <<'END'
::1 says welcome
END
interrupt_server
client 127.0.0.1 "$port" <<'END'
127.0.0.1 says welcome
END
server_printed <<'END'
::1 by IPv6
::ffff:127.0.0.1 by IPv4
END
