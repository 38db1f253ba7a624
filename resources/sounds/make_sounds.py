#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the console's sounds. Run it in this folder to make the WAV files again.

Each sound has its own rhythm as well as its own pitch, so that they can be told apart by people who hear one pitch badly,
and through a small laptop loudspeaker (nothing below 400 Hz matters). 16 bits, mono, 22,050 Hz.
"""
import math
import struct
import wave

RATE = 22050

# name: list of (start ms, length ms, frequency Hz, loudness)
SOUNDS = {
    "paid": [(0, 90, 1046.5, 0.5), (100, 220, 1568.0, 0.5)],  # two notes up, like a till
    "low_stock": [(0, 110, 523.3, 0.5), (220, 110, 523.3, 0.5)],  # two knocks on one note
    "feed_silent": [(0, 350, 466.2, 0.4), (420, 350, 440.0, 0.4)],  # two long, falling half a tone
    "scan_right": [(0, 60, 1318.5, 0.5)],  # one short high one
    "scan_wrong": [(0, 160, 415.3, 0.5), (170, 260, 311.1, 0.5)],  # two, falling
    "disk_low": [(0, 90, 622.3, 0.5), (130, 90, 622.3, 0.5), (260, 90, 622.3, 0.5), (390, 90, 622.3, 0.5)],  # four quick
    "stream_lost": [(0, 120, 987.8, 0.5), (150, 120, 659.3, 0.5), (300, 120, 987.8, 0.5), (450, 200, 659.3, 0.5)],  # to and fro
    "claim": [(0, 70, 880.0, 0.45)],  # one short tap: it comes often
    "hold_expired": [(0, 160, 784.0, 0.5), (180, 160, 659.3, 0.5), (360, 300, 523.3, 0.5)],  # three notes down
    "opening": [(0, 70, 784.0, 0.45), (90, 70, 987.8, 0.45), (180, 260, 1318.5, 0.5)],  # three notes up: whose turn it is
}


def sample(tone, index):
    start, length, frequency, loudness = tone
    at = index / RATE * 1000 - start
    if not 0 <= at < length:
        return 0.0
    # A short attack and a long decay, so that nothing clicks.
    envelope = min(1.0, at / 6) * (1 - at / length) ** 1.2
    seconds = at / 1000
    wave_form = math.sin(2 * math.pi * frequency * seconds) + 0.25 * math.sin(4 * math.pi * frequency * seconds)
    return loudness * envelope * wave_form / 1.25


for name, tones in SOUNDS.items():
    frames = int(RATE * (max(start + length for start, length, _, _ in tones) + 20) / 1000)
    values = [max(-1.0, min(1.0, sum(sample(tone, i) for tone in tones))) for i in range(frames)]
    with wave.open(name + ".wav", "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", int(v * 32767)) for v in values))
