# What is said through the proxy arrives both ways, and it tells of an origin that is not there.

start_server 3
client "$port" 'desserts stressed' <<'END'
200
desserts stressed
END
client "$port" nobody <<'END'
502
END
interrupt_server
client "$port" nonsense <<'END'
400
END
server_printed <<'END'
17 bytes there, 17 back
origin refuses
bad request
END
