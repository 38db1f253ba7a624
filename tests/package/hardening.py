#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether programs were built as hard to misuse as the compiler can.

hardening.py [--fortified] PROGRAM…   reads what readelf tells; exit 0 all are, 1 not (each lack is named), 77 no readelf
hardening.py --control                compiles a small program with each protection off and expects to hear of each
"""
import argparse, re, shutil, subprocess, sys, tempfile, pathlib

SKIP = 77


def told(*words):
    return subprocess.run(["readelf", "-W", *words], check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def is_checked(program):
    """Whether it has a copying function that checks its length. One without a buffer of a fixed size has none to have."""
    return bool(re.search(r"__\w+_chk(@|\b)", told("-s", program).replace("__stack_chk_fail", "")))


def lacks(program):
    """The protections that `program` does without, in words."""
    header, segments, dynamic, symbols = told("-h", program), told("-l", program), told("-d", program), told("-s", program)
    found = []
    # ld calls a program that can be loaded anywhere a shared object with the PIE flag.
    if "DYN" not in re.search(r"Type:\s+(\S+)", header).group(1) or "PIE" not in dynamic:
        found.append("is loaded at a fixed address (no PIE)")
    if not re.search(r"GNU_STACK\s+(?:0x\w+\s+){5}RW\s", segments):
        found.append("its stack may hold code")
    if re.search(r"LOAD\s+(?:0x\w+\s+){5}RWE", segments):
        found.append("memory that can be written can be run")
    if "GNU_RELRO" not in segments:
        found.append("the table of library calls is never closed (no RELRO)")
    if not re.search(r"BIND_NOW|\bNOW\b", dynamic):
        found.append("library calls are looked up late, the table stays open (no BIND_NOW)")
    if "__stack_chk_fail" not in symbols:
        found.append("functions do not notice an overrun stack (no stack protector)")
    if re.search(r"\((RPATH|RUNPATH)\)", dynamic):
        found.append("libraries are also looked for in a folder of its own (RPATH)")
    if re.search(r"\(TEXTREL\)", dynamic):
        found.append("code is changed while it is loaded (TEXTREL)")
    return found


UNCHECKED = "copying functions do not check their length (no _FORTIFY_SOURCE)"


BAD = '#include <cstdio>\n#include <cstring>\nint main(int n, char **w) { char t[64]; strcpy(t, w[n - 1]); puts(t); return 0; }\n'
GOOD = ["-O2", "-fPIE", "-pie", "-fstack-protector-strong", "-D_FORTIFY_SOURCE=2", "-Wl,-z,relro,-z,now"]
#: what is turned off, and the word that has to come
OFF = [(["-no-pie", "-fno-pie"], "no PIE"), (["-Wl,-z,execstack"], "may hold code"), (["-Wl,-z,norelro"], "no RELRO"),
       (["-Wl,-z,lazy"], "no BIND_NOW"), (["-fno-stack-protector"], "no stack protector"), (["-U_FORTIFY_SOURCE"], "no _FORTIFY_SOURCE"),
       (["-Wl,-rpath,/tmp"], "RPATH")]


def control():
    if not shutil.which("g++"):
        return SKIP
    with tempfile.TemporaryDirectory() as folder:
        source, program = pathlib.Path(folder, "bad.cpp"), pathlib.Path(folder, "bad")
        source.write_text(BAD, encoding="utf-8")

        def built(*words):
            subprocess.run(["g++", *GOOD, *words, str(source), "-o", str(program)], check=True, stderr=subprocess.DEVNULL)
            return lacks(str(program)) + ([] if is_checked(str(program)) else [UNCHECKED])

        if whole := built():
            print("A program with everything on is blamed: " + "; ".join(whole))
            return 1
        for words, expected in OFF:
            if not any(expected in one for one in built(*words)):
                print(f"{' '.join(words)} was not noticed")
                return 1
    print(f"{len(OFF)} protections turned off, each noticed")
    return 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fortified", action="store_true", help="also what only an optimised build has, of the programs together")
    parser.add_argument("--control", action="store_true")
    parser.add_argument("programs", nargs="*")
    args = parser.parse_args()
    if not shutil.which("readelf"):
        print("readelf (package binutils) is not installed")
        return SKIP
    if args.control:
        return control()
    if not args.programs:
        parser.error("no program is named")
    code = 0
    # They are compiled alike: what one of them has, the others would have where they needed it.
    unchecked = [UNCHECKED] if args.fortified and not any(map(is_checked, args.programs)) else []
    for program in args.programs:
        found = lacks(program) + unchecked
        print(f"{program}: " + ("; ".join(found) if found else "hardened"))
        code = code or bool(found)
    return int(code)


sys.exit(main())
