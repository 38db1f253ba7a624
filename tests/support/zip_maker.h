// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <array>

namespace kaibang::samples {

/// A member of a made archive; `name` in whatever bytes a program would write there.
struct MadeMember
{
    QByteArray name, bytes;
    bool utf8 = true;    ///< the mark that says how the name is written
    bool locked = false; ///< the mark of a password; the bytes are not enciphered
    bool deflated = true;
};

/// Writes ZIP archives byte by byte (APPNOTE 4.3), so that what is read back was written by other code, and with what
/// no library writes: names in GBK, lies and marks of passwords.
class ZipMaker
{
public:
    static QByteArray zipOf(const QList<MadeMember>& members)
    {
        QByteArray all, directory;
        for (const MadeMember& member : members) {
            const QByteArray packed = member.deflated ? deflated(member.bytes) : member.bytes;
            const quint16 flags = quint16((member.utf8 ? 0x800 : 0) | (member.locked ? 1 : 0));
            QByteArray facts;
            put16(facts, 20);
            put16(facts, flags);
            put16(facts, member.deflated ? 8 : 0);
            put32(facts, 0x5A21'0000); // when
            put32(facts, crc(member.bytes));
            put32(facts, quint32(packed.size()));
            put32(facts, quint32(member.bytes.size()));
            put16(facts, quint16(member.name.size()));
            put16(facts, 0);
            QByteArray entry("PK\x01\x02");
            put16(entry, 20);
            entry += facts;
            put16(entry, 0);
            put16(entry, 0);
            put16(entry, 0);
            put32(entry, 0);
            put32(entry, quint32(all.size()));
            directory += entry + member.name;
            all += "PK\x03\x04" + facts + member.name + packed;
        }
        QByteArray end("PK\x05\x06");
        put32(end, 0);
        put16(end, quint16(members.size()));
        put16(end, quint16(members.size()));
        put32(end, quint32(directory.size()));
        put32(end, quint32(all.size()));
        put16(end, 0);
        return all + directory + end;
    }

private:
    static void put16(QByteArray& out, quint16 value) { append(out, qToLittleEndian(value)); }
    static void put32(QByteArray& out, quint32 value) { append(out, qToLittleEndian(value)); }
    template<typename T>
    static void append(QByteArray& out, T value)
    {
        out.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    // qCompress writes a length, then zlib's two bytes, the stream and its check sum.
    static QByteArray deflated(const QByteArray& bytes)
    {
        const QByteArray zlib = qCompress(bytes, 9);
        return zlib.mid(6, zlib.size() - 10);
    }
    static quint32 crc(const QByteArray& bytes)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> made{};
            for (quint32 i = 0; i < 256; ++i) {
                quint32 c = i;
                for (int bit = 0; bit < 8; ++bit)
                    c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
                made[i] = c;
            }
            return made;
        }();
        quint32 c = 0xFFFFFFFFU;
        for (const char byte : bytes)
            c = table[(c ^ quint8(byte)) & 0xFF] ^ (c >> 8);
        return c ^ 0xFFFFFFFFU;
    }
};

/// A workbook of one sheet with this sheet XML; further parts where they are given.
inline QByteArray workbookOf(const QByteArray& sheet, const QByteArray& shared = {}, const QByteArray& styles = {},
                             bool since1904 = false)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    QList<MadeMember> members{
        {"[Content_Types].xml", head + "<Types/>"},
        {"xl/workbook.xml", head + "<workbook " + main +
                                " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                "relationships\"><workbookPr date1904=\"" +
                                (since1904 ? "1" : "0") +
                                "\"/><sheets><sheet name=\"x\" sheetId=\"9\" state=\"hidden\" r:id=\"rId9\"/>"
                                "<sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                "<Relationship Id=\"rId9\" Target=\"worksheets/none.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>"}};
    if (!shared.isEmpty())
        members.append({"xl/sharedStrings.xml", head + "<sst " + main + ">" + shared + "</sst>"});
    if (!styles.isEmpty())
        members.append({"xl/styles.xml", head + "<styleSheet " + main + ">" + styles + "</styleSheet>"});
    return ZipMaker::zipOf(members);
}

} // namespace kaibang::samples
