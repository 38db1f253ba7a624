#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tls_door.py CERTIFICATE KEY PORT: what comes in over TLS goes on to PORT of this computer in plain, and back.

Prints "PORT n" first, then a line for each who comes: "OPEN" when the handshake is done, "REFUSED" when it is not.
"""
import socket
import ssl
import sys
import threading


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def welcome(raw, context, port):
    try:
        guest = context.wrap_socket(raw, server_side=True)
    except (ssl.SSLError, OSError):
        print("REFUSED", flush=True)
        return
    # The handshake of TLS 1.3 ends here before the guest has looked at the certificate: who disagrees hangs up.
    server = socket.create_connection(("127.0.0.1", port))
    first = b""
    try:
        first = guest.recv(65536)
    except OSError:
        pass
    print("OPEN" if first else "REFUSED", flush=True)
    if first:
        server.sendall(first)
        threading.Thread(target=pump, args=(server, guest), daemon=True).start()
        pump(guest, server)
    server.close()


def main():
    certificate, key, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    door = socket.create_server(("127.0.0.1", 0))
    print("PORT", door.getsockname()[1], flush=True)
    while True:
        raw, _ = door.accept()
        threading.Thread(target=welcome, args=(raw, context, port), daemon=True).start()


main()
