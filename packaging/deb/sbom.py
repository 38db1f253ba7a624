#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs are made of: an SPDX 2.3 document (ISO/IEC 5962) in JSON.

sbom.py [--package FILE.deb] [--out FILE] PROGRAM…

Every library that the loader brings in, also those that libraries bring in themselves, by its Debian package, version and
licences; what is loaded while running (packaging/packages.list, class run) and what is only built with (class build). With
--package its name, version and SHA-256 stand for the whole. Times come from SOURCE_DATE_EPOCH (else the changelog), names
from contents: the same packages give the same document to the byte.
Exit: 0 written; 1 a library belongs to no package; 3 a tool is missing.
"""
import argparse, collections, datetime, hashlib, json, os, pathlib, re, shutil, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LICENCE_IDS = {  # Debian's short names where SPDX has another; both name the same text
    "Expat": "MIT", "GPL-2": "GPL-2.0-only", "GPL-2+": "GPL-2.0-or-later", "GPL-3": "GPL-3.0-only", "GPL-3+": "GPL-3.0-or-later",
    "LGPL-2": "LGPL-2.0-only", "LGPL-2+": "LGPL-2.0-or-later", "LGPL-2.1": "LGPL-2.1-only", "LGPL-2.1+": "LGPL-2.1-or-later",
    "LGPL-3": "LGPL-3.0-only", "LGPL-3+": "LGPL-3.0-or-later", "BSD-2-clause": "BSD-2-Clause", "BSD-3-clause": "BSD-3-Clause",
    "Apache-2.0": "Apache-2.0", "ISC": "ISC", "Zlib": "Zlib", "zlib": "Zlib", "CC0": "CC0-1.0", "MPL-2.0": "MPL-2.0",
}


def output(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8")).stdout


def libraries(program):
    """Paths of everything that the loader maps for `program`."""
    return sorted({found.group(1) for line in output("ldd", program).splitlines()
                   if (found := re.search(r"(?:=> )?(/\S+) \(0x", line))})


def owners(paths):
    """Which package brought each of `paths`; a path that none brought is not in the answer."""
    names = {}
    for path in paths:
        real = os.path.realpath(path)
        # Since /lib is a link to /usr/lib, a package may have either name of the file in its list.
        for name in (path, real, real.removeprefix("/usr"), "/usr" + real):
            names.setdefault(name, path)
    done = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True, check=False)
    found = {}
    for line in done.stdout.splitlines():
        package, _, name = line.partition(": ")
        if name in names and not package.startswith("diversion by"):
            found.setdefault(names[name], package.split(",")[0].strip())
    return found


def facts(package):
    """Name, version, source, architecture and home page as dpkg has them; None where it is not installed."""
    form = "${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\t${Homepage}\t${db:Status-Status}\n"
    done = subprocess.run(["dpkg-query", "-W", "-f", form, package], capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        name, version, source, source_version, architecture, home, status = line.split("\t")
        if status == "installed":
            return {"name": name, "version": version, "source": source, "source_version": source_version,
                    "architecture": architecture, "home": home}
    return None


def licences(package):
    """Licence names of a machine-readable copyright file, sorted; empty where it cannot be read by machine."""
    path = pathlib.Path("/usr/share/doc", package, "copyright")
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    if not text.startswith("Format:"):
        return []
    names = set()
    for words in re.findall(r"(?m)^License:[ \t]*(\S.*)$", text):
        names.update(re.split(r"\s+(?:and/or|and|or)\s+|,\s*", words.strip()))
    return sorted(name for name in names if name)


def spdx_name(name):
    return LICENCE_IDS.get(name, "LicenseRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-"))


def element(found, named):
    """One package of the document. Licences that SPDX has no short name for are added to `named`."""
    names = licences(found["name"])
    for name in names:
        if name not in LICENCE_IDS:
            named[spdx_name(name)] = name
    distribution = "debian"
    one = {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", found["name"]),
        "name": found["name"], "versionInfo": found["version"],
        "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        # Which of them holds for which file of the source, Debian's copyright file says; together they are what there is.
        "licenseDeclared": " AND ".join(sorted({spdx_name(name) for name in names})) or "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "sourceInfo": f"built from {found['source']} {found['source_version']}",
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                          "referenceLocator": f"pkg:deb/{distribution}/{found['name']}@{found['version'].replace(':', '%3A').replace('+', '%2B')}"
                                              f"?arch={found['architecture']}"}],
    }
    if found["home"]:
        one["homepage"] = found["home"]
    return one


def listed(*classes):
    """Packages of packages.list that belong to one of `classes` and are installed, each once."""
    for line in (ROOT / "packaging" / "packages.list").read_text(encoding="utf-8").splitlines():
        if "|" not in line or line.startswith("#"):
            continue
        of, names, _ = (part.strip() for part in line.split("|", 2))
        if not set(classes) & set(of.split(",")):
            continue
        for name in re.split(r"\s*/\s*", names.rstrip("?")):
            if found := facts(name):
                yield found
                break


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--package")
    parser.add_argument("--out")
    parser.add_argument("programs", nargs="+")
    args = parser.parse_args()
    for tool in ("ldd", "dpkg-query"):
        if not shutil.which(tool):
            print(f"{tool} is not installed", file=sys.stderr)
            return 3
    linked, strays = collections.OrderedDict(), []
    wanted = sorted({library for program in args.programs for library in libraries(program)})
    brought = owners(wanted)
    for path in wanted:
        if found := path in brought and facts(brought[path]):
            linked.setdefault(found["name"], found)
        else:
            strays.append(path)
    loaded = {one["name"]: one for one in listed("run") if one["name"] not in linked}
    tools = {one["name"]: one for one in listed("build") if one["name"] not in linked and one["name"] not in loaded}

    changelog = output("dpkg-parsechangelog", "-l", str(ROOT / "packaging" / "deb" / "changelog"), "-S", "Timestamp").strip()
    version = output("dpkg-parsechangelog", "-l", str(ROOT / "packaging" / "deb" / "changelog"), "-S", "Version").strip()
    stamp = int(os.environ.get("SOURCE_DATE_EPOCH") or changelog)
    whole = {"SPDXID": "SPDXRef-kaibang", "name": "kaibang", "versionInfo": version, "supplier": "Organization: The Kaibang authors",
             "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later",
             "licenseDeclared": "GPL-3.0-or-later", "copyrightText": "2026 The Kaibang authors", "primaryPackagePurpose": "APPLICATION"}
    if args.package:
        data = pathlib.Path(args.package).read_bytes()
        whole |= {"packageFileName": os.path.basename(args.package),
                  "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(data).hexdigest()}]}
    named, packages, relations = {}, [whole], [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-kaibang")]
    for group, relation in ((linked, "DYNAMIC_LINK"), (loaded, "RUNTIME_DEPENDENCY_OF"), (tools, "BUILD_TOOL_OF")):
        for name in sorted(group):
            one = element(group[name], named)
            packages.append(one)
            pair = ("SPDXRef-kaibang", one["SPDXID"]) if relation == "DYNAMIC_LINK" else (one["SPDXID"], "SPDXRef-kaibang")
            relations.append((pair[0], relation, pair[1]))
    body = {"packages": packages,
            "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations]}
    if named:
        body["hasExtractedLicensingInfos"] = [
            {"licenseId": key, "name": named[key], "extractedText": f"See /usr/share/doc/PACKAGE/copyright, licence {named[key]}."}
            for key in sorted(named)]
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    document = {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"kaibang-{version}",
                "documentNamespace": f"https://kaibang.github.io/spdx/kaibang-{version}-{digest[:32]}",
                "creationInfo": {"created": datetime.datetime.fromtimestamp(stamp, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                                 "creators": ["Tool: packaging/deb/sbom.py", "Organization: The Kaibang authors"]}, **body}
    text = json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    if args.out:
        pathlib.Path(args.out).write_text(text, encoding="utf-8")
        print(f"{args.out}: {len(linked)} linked, {len(loaded)} loaded while running, {len(tools)} to build with")
    else:
        sys.stdout.write(text)
    for path in strays:
        print(f"{path} belongs to no package", file=sys.stderr)
    return 1 if strays else 0


sys.exit(main())
