# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a person has it: keys and mouse from xdotool, what it shows as a screen reader tells it.

Nothing here waits a fixed time: every step waits until the window shows what the step is about.
"""
import json, os, shutil, socket, subprocess, time

PATIENCE = int(os.environ.get("KAIBANG_PATIENCE", "60"))  # seconds; a slow machine is no fault, a missing thing is
FINGER = 25  # ms a key is down, and up before the next one
CORNER = (2, 890)  # of the screen, away from every pane


class Failure(Exception):
    pass


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, **more).stdout


def until(what, look, patience=PATIENCE):
    """The first answer of `look` that is true; Failure naming `what` when none came."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"waited {patience} s in vain for {what}")
        time.sleep(0.02)


def check(what, condition, detail=""):
    if not condition:
        raise Failure(f"{what} {detail}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def private_session(home, keychain=True):
    """Folders, time zone, accessibility and a keychain of this run's own."""
    for variable, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                             ("XDG_RUNTIME_DIR", "run")):
        os.environ[variable] = os.path.join(home, folder)
        os.mkdir(os.environ[variable], 0o700)
    os.environ.update(HOME=home, TZ="Asia/Shanghai", LC_ALL="C.UTF-8")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    services = [subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], **quiet)]
    if keychain:
        services.append(subprocess.Popen(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
                                         stdin=subprocess.PIPE, **quiet))
        services[-1].stdin.write(b"only for this run")
        services[-1].stdin.close()
    for name in ("org.a11y.Bus", "org.freedesktop.secrets")[:len(services)]:
        until(name, lambda: "true" in run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
                                          "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"))
    return services


class Lines:
    """The lines of a program that may say nothing."""

    def __init__(self, stream):
        os.set_blocking(stream.fileno(), False)
        self.stream, self.rest = stream, b""

    def next(self, what, skip=None):
        def whole():
            self.rest += self.stream.read() or b""
            return b"\n" in self.rest

        until(what, whole)
        line, self.rest = self.rest.split(b"\n", 1)
        text = line.decode().strip()
        return self.next(what, skip) if text == skip else text


def end_session(home, services, window):
    """Ends what still runs in a private session, and removes its folders."""
    if window.process and window.process.poll() is None:
        window.kill()
    window.reader.kill()
    for service in services:
        service.kill()
    shutil.rmtree(home, ignore_errors=True)


class Window:
    def __init__(self, program, reader, drag_source, log):
        self.program, self.drag_source, self.log = program, drag_source, log
        self.process = None
        self.reader = subprocess.Popen([reader], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def start(self, *options):
        self.process = subprocess.Popen([self.program, *options], stdout=self.log, stderr=self.log,
                                        env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        """As a person closes a window; the program must end by itself, and well."""
        self.activate()
        self.keys("alt+F4")
        if self.process.wait(PATIENCE) != 0:
            raise Failure(f"the program ended with {self.process.returncode}")

    # What is shown.

    def shown(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended by itself with {self.process.returncode}")
        self.reader.stdin.write(f"{self.process.pid}\n")
        self.reader.stdin.flush()
        return json.loads(self.reader.stdout.readline())

    def find(self, name=None, role=None, where=None):
        for node in self.shown():
            if (name is None or node["name"] == name) and (role is None or node["role"] == role) and \
                    (where is None or where(node)):
                return node
        return None

    def wait_for(self, name=None, role=None, where=None, patience=PATIENCE):
        return until(f"{role or 'something'} {name!r} on the screen", lambda: self.find(name, role, where), patience)

    def texts(self):
        return [node["name"] for node in self.shown() if node["role"] == "label" and node["name"]]

    def rows(self, list_name):
        """The rows of a list, as they are read aloud."""
        nodes = self.shown()
        for at, node in enumerate(nodes):
            if node["role"] == "list" and node["name"] == list_name:
                rows = []
                for child in nodes[at + 1:]:
                    if child["depth"] <= node["depth"]:
                        break
                    if child["role"] == "list item":
                        rows.append(child["name"])
                return rows
        return []

    def windows(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True).stdout.split()
        return [number for number in found if self.is_framed(number)]

    @staticmethod
    def is_framed(number):
        said = subprocess.run(["xprop", "-id", number, "WM_STATE"], capture_output=True, text=True).stdout
        return "Normal" in said

    def picture(self, path):
        run("import", "-window", "root", path)

    # What a person does.

    def activate(self):
        number = until("a window", self.windows)[-1]
        run("xdotool", "windowactivate", "--sync", number)

    def keys(self, *keys):
        # Half the delay lies between a release and the next press. Qt takes a key that is back within 10 ms for one that
        # repeats itself, and where digits are counted such a key counts once; no finger is as fast.
        run("xdotool", "key", "--delay", str(2 * FINGER), *keys)

    def type(self, text):
        run("xdotool", "type", "--delay", "4", text)

    def focused(self):
        # The chosen row or tab of a part without the keyboard calls itself focused, too.
        return self.find(where=lambda node: node["focused"] and node["role"] not in ("cell", "list item", "page tab"))

    def tab_to(self, name, role=None, key="Tab"):
        """Presses Tab until that control has the keyboard."""
        passed = []
        for _ in range(60):
            at = self.focused()
            if at and at["name"] == name and (role is None or at["role"] == role):
                return at
            passed.append(at and f"{at['role']} {at['name']}")
            self.keys(key)
            try:
                until("the keyboard to move on", lambda: self.focused() != at, 1)
            except Failure:
                pass  # a time of day has two stops
        raise Failure(f"Tab does not reach {name!r}; it went over {passed}")

    def fill(self, name, text, role="text"):
        self.tab_to(name, role)
        self.keys("ctrl+a")
        self.type(text)
        self.wait_for(name, role, lambda node: node.get("text") == text)

    def press(self, name, key="space"):
        self.tab_to(name, "push button")
        self.keys(key)

    def drop(self, paths, name, role):
        """Drags files out of another program onto what has that name, with the mouse."""
        left, top, width, height = self.wait_for(name, role)["rect"]
        source = subprocess.Popen([self.drag_source, "4", "4", *paths], stdout=subprocess.PIPE, stderr=self.log)
        said = Lines(source.stdout)
        _, x, y = said.next("the drag source").split()
        run("xdotool", "mousemove", x, y, "mousedown", 1)
        target_x, target_y = left + width // 2, top + height // 2
        for step in range(1, 21):
            run("xdotool", "mousemove", int(x) + (target_x - int(x)) * step // 20,
                int(y) + (target_y - int(y)) * step // 20)
        try:
            welcome = said.next(f"{name!r} to welcome the files") == "welcome"
        finally:
            run("xdotool", "mouseup", 1)
        if not welcome or said.next("the end of the drag", skip="welcome") != "dropped":
            raise Failure(f"{name!r} did not take the files")
        source.wait(PATIENCE)
        run("xdotool", "mousemove", *CORNER)  # the ticker holds still under the pointer
