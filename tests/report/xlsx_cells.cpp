// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_cells.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kaibang::samples {

namespace {

const char* const reader = R"python(
import json, re, sys, zipfile
import xml.etree.ElementTree as xml
M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
for name in book.namelist():
    if name.endswith('.xml') or name.endswith('.rels'):
        xml.fromstring(book.read(name))
strings = []
if 'xl/sharedStrings.xml' in book.namelist():
    for si in xml.fromstring(book.read('xl/sharedStrings.xml')):
        strings.append(''.join(t.text or '' for t in si.iter(M + 't')))
unescape = lambda s: re.sub(r'_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m.group(1), 16)), s)
sheet = book.read('xl/worksheets/sheet1.xml').decode()
cells = {}
for c in xml.fromstring(sheet).iter(M + 'c'):
    kind, v, f = c.get('t', ''), c.find(M + 'v'), c.find(M + 'f')
    value = v.text if v is not None else ''
    if kind == 's':
        value = unescape(strings[int(value)])
    cells[c.get('r')] = [kind, value, '' if f is None else (f.text or '?'), int(c.get('s', '0'))]
styles = xml.fromstring(book.read('xl/styles.xml'))
codes = {n.get('numFmtId'): n.get('formatCode') for n in styles.iter(M + 'numFmt')}
fonts = [f.find(M + 'b') is not None for f in styles.find(M + 'fonts')]
xfs = list(styles.find(M + 'cellXfs'))
json.dump({'cells': cells, 'sheet': sheet,
           'patterns': [codes.get(x.get('numFmtId'), 'builtin ' + x.get('numFmtId')) for x in xfs],
           'bold': [fonts[int(x.get('fontId'))] for x in xfs]}, sys.stdout)
)python";

} // namespace

SheetFile readSheet(const QByteArray& xlsx)
{
    SheetFile found;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("read.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size()) {
        found.problem = QStringLiteral("cannot keep the file");
        return found;
    }
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(reader), path});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        found.problem = QStringLiteral("python3: ") + QString::fromUtf8(python.readAllStandardError());
        return found;
    }
    const QJsonObject read = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    const QJsonObject cells = read[QLatin1String("cells")].toObject();
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const QJsonArray cell = it.value().toArray();
        found.cells.insert(it.key(),
                           {cell.at(0).toString(), cell.at(1).toString(), cell.at(2).toString(), cell.at(3).toInt()});
    }
    found.sheetXml = read[QLatin1String("sheet")].toString();
    for (const QJsonValue& pattern : read[QLatin1String("patterns")].toArray())
        found.patterns.append(pattern.toString());
    for (const QJsonValue& bold : read[QLatin1String("bold")].toArray())
        found.bold.append(bold.toBool());
    return found;
}

} // namespace kaibang::samples
