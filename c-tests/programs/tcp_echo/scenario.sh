# One client is served, both tell what they saw, and where nobody listens the client says so.

start_server 0
interrupt_server
client localhost "$port" <<'END'
Bytes Sent: 14
Bytes received: 14
Connection closed
END
server_printed <<'END'
Bytes received: 14
Bytes sent: 14
Connection closing...
END
client_fails 1 127.0.0.1 "$port" <<'END'
Unable to connect to server!
END
