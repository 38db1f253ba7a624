#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the list of what the programs are made of leaves nothing out.

sbom_check.py PROGRAM…             makes the document and checks it against what readelf and the loader say
sbom_check.py --control PROGRAM…   takes a library out of it, names a licence nowhere explained, and makes two alike;
                                   each has to be noticed
Exit: 0 sound; 1 not; 77 a tool is missing.
"""
import json, os, pathlib, re, shutil, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
RELATIONS = {"DESCRIBES", "DYNAMIC_LINK", "RUNTIME_DEPENDENCY_OF", "BUILD_TOOL_OF"}  # of SPDX 2.3, section 11
SHORT = re.compile(r"^[A-Za-z0-9.+-]+$")


def made(programs):
    done = subprocess.run([sys.executable, str(ROOT / "packaging" / "deb" / "sbom.py"), *programs], capture_output=True, text=True,
                          check=False, env=dict(os.environ, PYTHONDONTWRITEBYTECODE="1"))
    if done.returncode:
        sys.exit(f"no document: {done.stderr.strip()}")
    return done.stdout


def needed(programs):
    """Packages of the libraries that the programs ask for by name, found without the program under test: by apt's lists of files."""
    found = set()
    for program in programs:
        text = subprocess.run(["readelf", "-dW", program], check=True, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C")).stdout
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", text):
            lists = [path for path in pathlib.Path("/var/lib/dpkg/info").glob("*.list")
                     if f"/{name}\n" in path.read_text(encoding="utf-8", errors="replace")]
            found.add((name, frozenset(path.name.removesuffix(".list").split(":")[0] for path in lists)))
    return found


def faults(document, wanted):
    found, names = [], [one["SPDXID"] for one in document["packages"]]
    if document["spdxVersion"] != "SPDX-2.3" or document["SPDXID"] != "SPDXRef-DOCUMENT" or document["dataLicense"] != "CC0-1.0":
        found.append("it is no SPDX 2.3 document")
    found += [f"{name} stands in it twice" for name in sorted({name for name in names if names.count(name) > 1})]
    linked = set()
    for one in document["relationships"]:
        for end in (one["spdxElementId"], one["relatedSpdxElement"]):
            if end not in names and end != "SPDXRef-DOCUMENT":
                found.append(f"{end} is related but not there")
        if one["relationshipType"] not in RELATIONS:
            found.append(f"{one['relationshipType']} is no relation we use")
        if one["relationshipType"] == "DYNAMIC_LINK":
            linked.add(one["relatedSpdxElement"])
    by_name = {one["name"] for one in document["packages"] if one["SPDXID"] in linked}
    found += [f"{name} is linked, its package {'/'.join(sorted(owners))} is not named" for name, owners in sorted(wanted, key=str)
              if not owners & by_name]
    explained = {one["licenseId"] for one in document.get("hasExtractedLicensingInfos", [])}
    for one in document["packages"]:
        if not one.get("versionInfo"):
            found.append(f"{one['name']} has no version")
        for licence in one["licenseDeclared"].split(" AND "):
            if not SHORT.match(licence) or (licence.startswith("LicenseRef-") and licence not in explained):
                found.append(f"{one['name']}: licence {licence} is explained nowhere")
    return found


def main():
    words = sys.argv[1:]
    is_control = "--control" in words
    programs = [word for word in words if word != "--control"]
    if not all(shutil.which(tool) for tool in ("ldd", "dpkg-query", "readelf", "dpkg-parsechangelog")):
        print("dpkg-dev or binutils is not installed")
        return 77
    text = made(programs)
    document, wanted = json.loads(text), needed(programs)
    if not is_control:
        if text != made(programs):
            print("made twice, it is not the same")
            return 1
        found = faults(document, wanted)
        print("\n".join(found) or f"{len(document['packages'])} packages, {len(wanted)} libraries asked for by name, all named")
        return int(bool(found))
    breaches = {"taken out": lambda one: one["packages"].remove(next(p for p in one["packages"] if p["name"].startswith("libqt6core6"))),
                "explained nowhere": lambda one: one["packages"][1].update(licenseDeclared="LicenseRef-nobody-knows"),
                "twice": lambda one: one["packages"].append(dict(one["packages"][2]))}
    for name, breach in breaches.items():
        broken = json.loads(text)
        breach(broken)
        if not faults(broken, wanted):
            print(f"{name}: not noticed")
            return 1
    print(f"{len(breaches)} breaches, each noticed")
    return 0


sys.exit(main())
