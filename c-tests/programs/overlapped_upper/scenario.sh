# Three connections at once, of threads of one client.

start_server 3
client "$port" one two three <<'END'
ONE!
TWO!
THREE!
END
server_printed <<'END'
14 letters
END
