# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every evening in the window begins and ends with, by keys: the first start, the way in for programs, the end."""
import subprocess

from window_session import check, is_listening, until
from window_truth import query


# Household, look, camera, what lies on the picture, other programs.
SECTIONS_ABOVE_WAYS_IN = 7


def set_up_household(window, ledger):
    """The five steps of a first start, in English, without sample goods and without a rehearsal."""
    window.wait_for("Step 1 of 5")
    window.activate()
    window.press("Continue")
    window.wait_for("Step 2 of 5")
    window.fill("Name", "Pearl house")
    window.press("Continue")
    window.wait_for("Step 3 of 5")
    window.press("Continue")
    window.wait_for("Step 4 of 5")
    window.tab_to("Sample pearls and crafts, to look around")
    window.keys("Down", "Down")
    window.wait_for("Start empty", where=lambda node: node["checked"])
    window.press("Continue")
    window.wait_for("Step 5 of 5")
    window.tab_to("Rehearse now with pretend buyers")
    window.keys("Down")
    window.press("Start")
    window.wait_for("Start show")
    settings = {row["key"]: row["value"] for row in query(ledger, "SELECT key, value FROM setting")}
    check("the household", (settings["name"], settings["currency"], settings["zone"]) ==
          ("Pearl house", "CNY", "Asia/Shanghai"), settings)


def switch_intake_on(window, port, keychain=True):
    """The secret that the program has made."""
    secret = ""
    window.keys("ctrl+4")
    window.tab_to("Sections of Setup")
    window.keys(*["Down"] * SECTIONS_ABOVE_WAYS_IN)
    window.tab_to("Take orders from programs on this computer", "check box")
    window.keys("space")
    window.fill("Port on this computer", str(port))
    # In either order: what was made before it was needed must not be forgotten.
    for name in ("Save", "New secret") if keychain else ("New secret", "Save"):
        window.press(name)
        if name == "New secret":
            secret = window.wait_for("Secret", "text", lambda node: node["text"].startswith("whsec_"))["text"]
        if not keychain and name == "New secret":
            window.wait_for(where=lambda node: node["name"].startswith("This desktop has no keychain"))
    until("the listener", lambda: is_listening(port))
    return secret


def hold_to_end(window, ledger):
    """Ends the show with the key held down on the button that has the keyboard."""
    subprocess.run(["xdotool", "keydown", "space"], check=True)
    try:
        until("the end of the show", lambda: query(ledger, "SELECT 1 FROM show WHERE state=2"))
    finally:
        subprocess.run(["xdotool", "keyup", "space"], check=True)
    window.wait_for("Not live", "label")
