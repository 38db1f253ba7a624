#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An IRC server that fails on purpose, with the standard library alone.

irc_server.py MODE [--tls CERTIFICATE KEY]

Prints "PORT n", then one line for each thing a client does ("CLIENT n", "NICK …", "JOIN …", "PONG …"). Modes:

chat      lets everybody in and says three comments: one with tags, one in two halves, one without tags
drop      hangs up in the middle of the second comment, twice; the third connection gets all of it
nick      the name is in use, three times
reconnect asks to come again after the first comment, and goes on when the client is back
closed    the channel lets nobody in
deaf      takes the connection and says nothing
flood     N comments as fast as they go: "flood:N"
"""
import socketserver
import ssl
import sys
import threading
import time

TAGGED = ("@badge-info=;display-name=Lupita;id=b34ccfc7-4977-403a-8a94-33c6bac34fb8;tmi-sent-ts=%d;user-id=1337 "
          ":lupita!lupita@lupita.tmi.twitch.tv PRIVMSG #%s :lo quiero\r\n")
clients = 0


def say(*words):
    print(*words, flush=True)


class Client(socketserver.StreamRequestHandler):
    def send(self, text):
        self.wfile.write(text.encode())
        self.wfile.flush()

    def handle(self):
        global clients
        clients += 1
        number = clients
        say("CLIENT", number)
        if mode == "deaf":
            time.sleep(60)
            return
        nick, refused = "*", 0
        registered = greeted = False
        while line := self.rfile.readline():
            words = line.decode(errors="replace").strip().split(" ")
            command = words[0].upper()
            if command == "CAP" and words[1] == "REQ":
                name = " ".join(words[2:]).lstrip(":")
                known = name in ("twitch.tv/tags", "message-tags", "server-time")
                self.send(f":peer CAP * {'ACK' if known else 'NAK'} :{name}\r\n")
            elif command == "CAP" and words[1] == "END":
                registered = True
            elif command == "NICK":
                say("NICK", words[1])
                if mode == "nick" and refused < 3:
                    refused += 1
                    self.send(f":peer 433 * {words[1]} :Nickname is already in use\r\n")
                else:
                    nick = words[1]
            elif command == "JOIN":
                say("JOIN", words[1])
                if mode == "closed":
                    self.send(f":peer 473 {nick} {words[1]} :Cannot join channel (+i)\r\n")
                    continue
                self.send(f":{nick}!{nick}@peer JOIN {words[1]}\r\n")
                if not self.talk(number, words[1].lstrip("#")):
                    return
            elif command == "PONG":
                say("PONG", words[1])
            elif command == "PING":
                self.send(f":peer PONG peer {' '.join(words[1:])}\r\n")
            if registered and nick != "*" and not greeted:
                greeted = True
                self.send(f":peer 001 {nick} :Welcome\r\n")

    def talk(self, number, room):
        now = int(time.time() * 1000)
        if mode.startswith("flood:"):
            for i in range(int(mode.split(":")[1])):
                self.send(f"@id=f{i};tmi-sent-ts={now} :v{i}!v@peer PRIVMSG #{room} :yo {i}\r\n")
            return True
        self.send("PING :are you there\r\n")
        if mode == "drop" and number < 3:
            self.send(TAGGED % (now, room))
            self.send(f":ana!~a@peer PRIVMSG #{room} :dame u")
            return False
        self.send(TAGGED % (now, room))
        if mode == "reconnect" and number == 1:
            self.send(":peer RECONNECT\r\n")
            return True
        half = f"@id=two :ana!~a@peer PRIVMSG #{room} :dame uno\r\n".encode()
        self.wfile.write(half[:20])
        self.wfile.flush()
        time.sleep(0.1)
        self.wfile.write(half[20:])
        self.send(f":bob!~b@peer PRIVMSG {room} :said to nobody\r\n")
        self.send(f":bob!~b@peer PRIVMSG #{room} :\x01VERSION\x01\r\n")
        self.send("@x" + "y" * 9000 + f" :bob!~b@peer PRIVMSG #{room} :too long\r\n")
        self.send(f":bob!~b@peer PRIVMSG #{room} :\x01ACTION 要2\x01\r\n")
        return True


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def get_request(self):
        connection, address = self.socket.accept()
        if context:
            connection = context.wrap_socket(connection, server_side=True)
        return connection, address

    def handle_error(self, request, client_address):
        pass


mode = sys.argv[1]
context = None
if "--tls" in sys.argv:
    at = sys.argv.index("--tls")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[at + 1], sys.argv[at + 2])
with Server(("127.0.0.1", 0), Client) as server:
    say("PORT", server.server_address[1])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
