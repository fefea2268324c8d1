# Two say something to the group.

start_server
client "$port" 'hello, everybody' <<'END'
thanks
END
interrupt_server
client "$port" 'and goodbye' <<'END'
thanks
END
server_printed <<'END'
127.0.0.1: hello, everybody
127.0.0.1: and goodbye
END
