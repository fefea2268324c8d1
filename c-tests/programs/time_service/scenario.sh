# Both protocols are served in turn, and where nobody serves any more the connection is refused.

start_server
client "$port" tcp <<'END'
1983-01-01 00:00:00
END
client "$port" UDP <<'END'
1983-01-01 00:00:00
END
interrupt_server
client "$port" TCP <<'END'
1983-01-01 00:00:00
END
server_printed <<'END'
told over TCP
told over UDP
told over TCP
END
client_fails 1 "$port" TCP <<'END'
no connection: refused
END
