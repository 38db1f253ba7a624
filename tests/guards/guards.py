#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Structure guards: a boundary that nothing checks does not stay true.

guards.py ROOT RULE             checks one rule; exit 0 kept, 1 broken (each breach is named), 77 could not be checked
guards.py ROOT RULE --control   breaks the rule in a small copy made for it and expects the check to notice
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

SKIP = 77
SOURCE = {".cpp", ".h", ".c", ".mm"}
SCRIPT = {".py", ".sh", ".cmake", ".sql", ".svg", ".qrc", ".qss", ".mjs"}
ROOT_FOLDERS = {"app", "ui", "resources", "tests", "packaging", "LICENSES"}
ROOT_FILES = {"CMakeLists.txt", "CMakePresets.json", "CMakeUserPresets.json", "README.md", "CHANGELOG.md", "CONTRIBUTING.md",
              "SECURITY.md"}
NOT_OURS = {"build", "out", "__pycache__"}
HARD_LINES, SOFT_LINES = 400, 300
STATEMENT = re.compile(r'"\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s|BEGIN\s+IMMEDIATE)', re.S)


def files(root, *folders, suffixes=SOURCE):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root)
            if path.is_file() and path.suffix in suffixes and not NOT_OURS & set(relative.parts):
                yield relative.as_posix(), path


def code(path):
    return path.read_text(encoding="utf-8", errors="replace")


def uncommented(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return re.sub(r"(?m)(?<![:\"])//.*$", "", text)


def includes(root):
    ours = {"app", "ui", "tests"}
    for top in ("app", "ui", "tests"):
        ours |= {path.name for path in (root / top).rglob("*") if path.is_dir()}
    for name, path in files(root, "app", "ui", "tests"):
        for line, text in enumerate(code(path).splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', text)
            if not found:
                continue
            parts = found.group(1).split("/")
            if ".." in parts:
                yield f"{name}:{line}: include climbs with ..: {found.group(1)}"
            elif len(parts) > 1 and re.match(r"Qt[A-Z]", parts[0]):
                yield f"{name}:{line}: include through a Qt module folder: {found.group(1)}"
            elif len(parts) > 1 and parts[0] in ours and '"' in text:
                yield f"{name}:{line}: include through one of our folders: {found.group(1)}"


def header_names(root):
    seen = {}
    for name, path in files(root, "app", "ui", suffixes={".h"}):
        if path.name in seen:
            yield f"{name}: same header name as {seen[path.name]}"
        seen[path.name] = name


def root_folders(root):
    for path in root.iterdir():
        if path.is_dir() and not path.name.startswith(".") and path.name not in ROOT_FOLDERS | NOT_OURS:
            yield f"{path.name}/: no further folder at the root"
        elif path.is_file() and not path.name.startswith(".") and path.name not in ROOT_FILES:
            yield f"{path.name}: no further file at the root"


def sql_users(root):
    for name, path in files(root, "app", "ui"):
        if name.startswith("app/store/"):
            continue
        for found in re.finditer(r"(?m)^\s*#\s*include\s*<(QSql\w*|sqlite3\.h)>", code(path)):
            yield f"{name}: only app/store may include <{found.group(1)}>"


def sql_text(root):
    for name, path in files(root, "app", "ui"):
        if not name.startswith(("app/store/", "app/report/")) and STATEMENT.search(uncommented(code(path))):
            yield f"{name}: SQL outside store and report"


def wording(root):
    for name, path in files(root, "app"):
        if re.search(r"(?<![\w:])(tr|translate)\s*\(\s*\"|QT_TR_NOOP|QT_TRANSLATE_NOOP|QObject::tr\s*\(|QCoreApplication::translate", uncommented(code(path))):
            # The programs themselves may speak; rooms may not.
            if name.count("/") > 1:
                yield f"{name}: words for the user belong in ui"


def acts(root):
    # Whose act it is, said where it is asked of the ledger: acting(Act::Sell, ...), acting(nobodysAct, ...), noting(Act::Keys, ...).
    for name, path in files(root, "app"):
        if not name.startswith("app/desk/") and name != "app/village/bundle_maker.cpp":
            continue
        text = uncommented(code(path))
        for found in re.finditer(r"\b(?:m_)?(?:store|thread)(?:\.|->)run\((?!\s*(?:acting|noting)\()", text):
            yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: whose act is it? store.run(acting(...))"


def heard(root):
    # What a desk tells of a fault by itself, when nobody waits for an answer, has to reach somebody.
    told = {}
    for name, path in files(root, "app", suffixes={".h"}):
        if not name.startswith(("app/desk/", "app/village/")):
            continue
        kind, section = "", ""
        for line in uncommented(code(path)).splitlines():
            if found := re.match(r"class (\w+)(?: final)? : public QObject", line):
                kind = found.group(1)
            elif found := re.match(r"(Q_SIGNALS|public|protected|private):", line):
                section = found.group(1)
            elif section == "Q_SIGNALS" and (found := re.match(r"\s+void (\w+)\(const (?:kaibang::)?Error&", line)):
                told[f"{kind}::{found.group(1)}"] = name
    listeners = "".join(code(path) for _, path in files(root, "app", "ui"))
    for signal, name in told.items():
        if f"&{signal}" not in listeners:
            yield f"{name}: nobody listens to {signal}"


def whole_files(root):
    # QSaveFile::commit() does not tell that the last bytes did not fit: the new file is empty, and takes the other's place.
    for name, path in files(root, "app", "ui"):
        text = uncommented(code(path))
        if "<QSaveFile>" in text and text.count(".flush()") < len(re.findall(r"(?<!ase)\.commit\(\)", text)):
            yield f"{name}: flush() before commit(), and look at what it says"


def continuations(root):
    # QFuture::then() of Qt 6.4 runs twice, the second time on nothing, where the future ends on another thread meanwhile.
    # The two files attach to what inTurn() gave, which ends on their own thread, and answer even when they have gone.
    for name, path in files(root, "app", "ui"):
        if name not in ("app/desk/poll_answers.cpp", "app/desk/intake_schedule.cpp"):
            for found in re.findall(r"\.(?:then|onFailed|onCanceled)\s*\(", uncommented(code(path))):
                yield f"{name}: {found}…) may run twice; inTurn(), whenDone() or StoreThread::readThen()"


def budgets(root):
    for name, path in files(root, "app", "ui"):
        lines = code(path).count("\n")
        if lines > HARD_LINES:
            yield f"{name}: {lines} lines, {HARD_LINES} at most; it holds two ideas"
        elif lines > SOFT_LINES:
            print(f"warning: {name}: {lines} lines, aim for {SOFT_LINES}")


def licences(root):
    names = files(root, "app", "ui", "tests", "packaging", "resources", suffixes=SOURCE | SCRIPT)
    for name, path in [*names, *((p.relative_to(root).as_posix(), p) for p in root.rglob("CMakeLists.txt")
                                 if not NOT_OURS & set(p.relative_to(root).parts))]:
        if name.startswith("tests/data/"):
            continue
        head = code(path)[:600]
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier:" not in head:
            yield f"{name}: the two SPDX lines are missing"


def translations(root):
    found = list((root / "resources" / "translations").glob("*.ts"))
    if not found:
        yield "resources/translations: no .ts file"
    for path in found:
        for message in xml.parse(path).iter("message"):
            translation = message.find("translation")
            kind = None if translation is None else translation.get("type")
            if kind in ("vanished", "obsolete"):
                continue
            texts = [] if translation is None else [form.text for form in translation.findall("numerusform")] or [translation.text]
            if kind == "unfinished" or not texts or not all(texts):
                yield f"{path.name}: not translated: {message.findtext('source')!r}"


# A Chinese sentence has full-width stops. The patterns of a file dialog are Qt's.
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,:;?!()]|[,:;?!()][\u4e00-\u9fff]")


def punctuation(root):
    for path in (root / "resources" / "translations").glob("*zh*.ts"):
        for message in xml.parse(path).iter("message"):
            for form in [*message.iter("numerusform"), *message.iter("translation")]:
                words = re.sub(r" \(\*[^)]*\)(;;)?", " ", form.text or "")
                if HALF_WIDTH.search(words):
                    yield f"{path.name}: half-width punctuation: {words!r}"


# What CMake looks for, and the package that brings it. A new dependency gets a line here and one in packages.list.
PACKAGES = {"Qt6": "qt6-base-dev", "Core": "qt6-base-dev", "Gui": "qt6-base-dev", "Widgets": "qt6-base-dev",
            "Sql": "qt6-base-dev", "Network": "qt6-base-dev", "PrintSupport": "qt6-base-dev", "Test": "qt6-base-dev",
            "Concurrent": "qt6-base-dev", "OpenGL": "qt6-base-dev", "DBus": "qt6-base-dev", "Multimedia": "qt6-multimedia-dev",
            "MultimediaWidgets": "qt6-multimedia-dev",
            "Svg": "qt6-svg-dev", "WebSockets": "qt6-websockets-dev", "LinguistTools": "qt6-tools-dev", "TextToSpeech": "qt6-speech-dev",
            "PkgConfig": "pkgconf", "GTest": "libgtest-dev", "benchmark": "libbenchmark-dev", "Threads": "g++",
            "rapidcheck": "librapidcheck-dev", "Qt6Keychain": "qtkeychain-qt6-dev", "libsodium": "libsodium-dev", "srt": "libsrt-gnutls-dev",
             "xlsxwriter": "libxlsxwriter-dev", "libarchive": "libarchive-dev", "libqrencode": "libqrencode-dev",
             "libturbojpeg": "libturbojpeg0-dev", "zxing": "libzxing-dev", "libavformat": "libavformat-dev", "libavcodec": "libavcodec-dev",
            "libavutil": "libavutil-dev", "libswscale": "libswscale-dev", "libswresample": "libswresample-dev", "sqlite3": "libsqlite3-dev",
            "Python3": "python3", "yuv": "libyuv-dev", "avformat": "libavformat-dev", "avcodec": "libavcodec-dev",
            "avutil": "libavutil-dev", "swscale": "libswscale-dev", "QCustomPlotQt6": "libqcustomplot-dev"}
KEYWORDS = {"REQUIRED", "QUIET", "COMPONENTS", "OPTIONAL_COMPONENTS", "IMPORTED_TARGET", "CONFIG", "EXACT", "MODULE", "GLOBAL"}


def dependencies(root):
    listed = set()
    for line in (root / "packaging" / "packages.list").read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split("|")]
        if len(fields) == 3 and not line.startswith("#"):
            listed |= {name.strip(" ?") for name in fields[1].split("/")}
            if not fields[2]:
                yield f"packages.list: {fields[1]} has no reason"
    scripts = [path for path in root.rglob("*") if (path.name == "CMakeLists.txt" or path.suffix == ".cmake")
               and not NOT_OURS & set(path.relative_to(root).parts)]
    for path in scripts:
        text = re.sub(r"#.*", "", code(path))
        for call, words in re.findall(r"\b(find_package|pkg_check_modules|find_library)\s*\(([^)]*)\)", text):
            words = words.split()
            names = words if call == "find_package" else words[1:]
            if call == "find_library":
                names = [word for word in words[1:] if word not in ("NAMES",)][:1]
            for name in names:
                bare = re.split(r"[<>=]", name)[0]
                if not bare or bare in KEYWORDS or re.match(r"[\d.$]", bare):
                    continue
                if bare not in PACKAGES:
                    yield f"{path.relative_to(root)}: {call}({bare}): no package is named for it in guards.py"
                elif PACKAGES[bare] not in listed:
                    yield f"{path.relative_to(root)}: {call}({bare}) needs {PACKAGES[bare]}, which packages.list lacks"


def formatting(root):
    tool = shutil.which("clang-format-14") or shutil.which("clang-format")
    version = re.search(r"version (\d+)", subprocess.run([tool, "--version"], capture_output=True, text=True).stdout) if tool else None
    if not version or version.group(1) != "14":
        print("SKIPPED: clang-format 14 is not installed")
        sys.exit(SKIP)
    names = [str(path) for _, path in files(root, "app", "ui", "tests") if "tests/data/" not in path.as_posix()]
    for start in range(0, len(names), 100):
        done = subprocess.run([tool, "--dry-run", "--style=file", "-Werror", *names[start:start + 100]], capture_output=True, text=True)
        if done.returncode:
            bad = sorted({line.split(":")[0] for line in done.stderr.splitlines() if "clang-format-violations" in line})
            yield from (f"{pathlib.Path(name).relative_to(root)}: run clang-format -i" for name in bad or [done.stderr.strip()])


# A document that names a test which is gone proves nothing any more.
NAMED_TEST = re.compile(r"`([A-Z]\w*)(?:\.([A-Z]\w*))?([*…]?)`")


def named_tests(root):
    known = set()
    for _, path in files(root, "tests", suffixes={".cpp"}):
        known.update(re.findall(r"\bTEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\)|RC_GTEST_PROP\(\s*(\w+),\s*(\w+)", code(path)))
    pairs = {(one or three, two or four) for one, two, three, four in known}
    suites = {suite for suite, _ in pairs}
    for document in ("SECURITY.md", "tests/README.md", "tests/fault/FOUND.md"):
        if not (root / document).exists():
            continue
        for suite, test, rest in NAMED_TEST.findall(code(root / document)):
            if test:
                found = any(one == suite and (two == test or (rest and two.startswith(test))) for one, two in pairs)
            else:
                found = not suite.endswith("Test") or any(one == suite or (rest and one.startswith(suite)) for one in suites)
            if not found:
                yield f"{document}: there is no test {suite}{'.' if test else ''}{test}{rest}"


# Per rule: the check, and a small file that breaks it.
RULES = {
    "includes": (includes, ("app/desk/bad.cpp", "#include <QtWidgets/QWidget>\n")),
    "header_names": (header_names, ("ui/show/money.h", "#pragma once\n")),
    "root_folders": (root_folders, ("utils/bad.cpp", "\n")),
    "sql_users": (sql_users, ("app/desk/bad.cpp", "#include <sqlite3.h>\n")),
    "sql_text": (sql_text, ("ui/bad.cpp", 'auto q = "SELECT total FROM orders";\n')),
    "wording": (wording, ("app/desk/bad.cpp", 'auto s = tr("Sold");\n')),
    "acts": (acts, ("app/desk/bad.cpp", "auto f = m_store.run([](Ledger&) { return 1; });\n")),
    "heard": (heard, ("app/desk/bad.h", "class Bad : public QObject\n{\nQ_SIGNALS:\n    void failed(const Error& error);\n};\n")),
    "whole_files": (whole_files, ("ui/bad.cpp", "#include <QSaveFile>\nbool f(QSaveFile& file) { return file.commit(); }\n")),
    "continuations": (continuations, ("ui/bad.cpp", "void f(QFuture<int> future) { future.then([](int) {}); }\n")),
    "budgets": (budgets, ("app/desk/bad.cpp", "int x;\n" * (HARD_LINES + 1))),
    "licences": (licences, ("app/desk/bad.cpp", "int x;\n")),
    "translations": (translations, ("resources/translations/bad.ts",
                     '<TS><context><message><source>Sold</source><translation type="unfinished"/></message></context></TS>')),
    "punctuation": (punctuation, ("resources/translations/bad_zh.ts",
                    "<TS><context><message><source>a</source><translation>\u7ebf\u8def:%1</translation></message></context></TS>")),
    "dependencies": (dependencies, ("app/desk/CMakeLists.txt", "find_package(Boost REQUIRED)\n")),
    "named_tests": (named_tests, ("SECURITY.md", "| a promise | `NoSuchTest` |\n")),
    "formatting": (formatting, ("app/desk/bad.cpp", "int   x ;\n")),
}
SPDX = "SPDX-FileCopyrightText: 2026 The Kaibang authors\n{0} SPDX-License-Identifier: GPL-3.0-or-later\n"
GOOD = {
    "app/domain/money.h": "// " + SPDX.format("//") + "#pragma once\n#include <QString>\n",
    "ui/window.cpp": "// " + SPDX.format("//") + "#include \"money.h\"\n",
    "packaging/packages.list": "build | g++ | compiler\n",
    "resources/translations/es_MX.ts": "<TS><context><message><source>Sold</source><translation>Vendido</translation></message></context></TS>",
}


def write(root, name, text):
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def control(rule, real_root):
    check, (name, text) = RULES[rule]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for good in GOOD.items():
            write(root, *good)
        (root / "tests").mkdir()
        shutil.copy(real_root / ".clang-format", root)
        before = list(check(root))
        write(root, name, text)
        after = list(check(root))
    if before:
        print(f"control of {rule}: the good tree was refused: {before}")
    elif not after:
        print(f"control of {rule}: the breach went unnoticed")
    return 0 if after and not before else 1


def main():
    if len(sys.argv) < 3 or sys.argv[2] not in RULES:
        print(__doc__, "\nrules:", *RULES)
        return 2
    root = pathlib.Path(sys.argv[1]).resolve()
    if sys.argv[3:] == ["--control"]:
        return control(sys.argv[2], root)
    breaches = list(RULES[sys.argv[2]][0](root))
    print(*breaches, sep="\n")
    return 1 if breaches else 0


sys.exit(main())
