// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a window as a screen reader does, over AT-SPI 2 (its D-Bus interfaces are described by at-spi2-core).
//   window_reader             for each line "PID" on stdin one line of JSON on stdout: what that process shows,
//                             [{depth, role, name, text, focused, checked, enabled, rect: [x, y, width, height]}],
//                             parents before children, hidden ones left out; [] while it shows nothing
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <iostream>
#include <string>

namespace {

constexpr int answerMs = 5000;
constexpr auto accessible = "org.a11y.atspi.Accessible";

struct Reference
{
    QString bus;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Reference& reference)
{
    argument.beginStructure();
    argument << reference.bus << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Reference& reference)
{
    argument.beginStructure();
    argument >> reference.bus >> reference.path;
    argument.endStructure();
    return argument;
}

// Bits of the state set, as the standard numbers them.
enum StateBit { Checked = 4, Enabled = 8, Focused = 12, Showing = 25 };

class Reader
{
public:
    explicit Reader(QDBusConnection bus)
        : m_bus(std::move(bus))
    {}

    QJsonArray read(uint pid)
    {
        m_nodes = {};
        const Reference root{QStringLiteral("org.a11y.atspi.Registry"),
                             QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
        for (const Reference& program : childrenOf(root))
            if (processOf(program.bus) == pid)
                for (const Reference& window : childrenOf(program))
                    visit(window, 0);
        return m_nodes;
    }

private:
    QDBusPendingCall askLater(const Reference& node, const char* interface, const char* method,
                              const QVariantList& words = {})
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(node.bus, node.path.path(), QLatin1String(interface), QLatin1String(method));
        message.setArguments(words);
        return m_bus.asyncCall(message, answerMs);
    }

    static QVariant answerOf(QDBusPendingCall call)
    {
        call.waitForFinished();
        return call.isError() ? QVariant() : call.reply().arguments().value(0);
    }

    QList<Reference> childrenOf(const Reference& node)
    {
        return qdbus_cast<QList<Reference>>(answerOf(askLater(node, accessible, "GetChildren")));
    }

    uint processOf(const QString& bus)
    {
        const Reference daemon{QStringLiteral("org.freedesktop.DBus"),
                               QDBusObjectPath(QStringLiteral("/org/freedesktop/DBus"))};
        return answerOf(askLater(daemon, "org.freedesktop.DBus", "GetConnectionUnixProcessID", {bus})).toUInt();
    }

    static QJsonArray rectFrom(const QVariant& answer)
    {
        if (!answer.isValid())
            return {0, 0, 0, 0};
        const auto argument = answer.value<QDBusArgument>();
        int x = 0, y = 0, width = 0, height = 0;
        argument.beginStructure();
        argument >> x >> y >> width >> height;
        argument.endStructure();
        return {x, y, width, height};
    }

    void visit(const Reference& node, int depth)
    {
        // All questions at once: the way there and back is what takes time.
        const auto askedState = askLater(node, accessible, "GetState");
        const auto askedRole = askLater(node, accessible, "GetRoleName");
        const auto askedName = askLater(node, "org.freedesktop.DBus.Properties", "Get",
                                        {QString::fromLatin1(accessible), QStringLiteral("Name")});
        const auto askedRect = askLater(node, "org.a11y.atspi.Component", "GetExtents", {0U}); // on the screen
        const auto askedText = askLater(node, "org.a11y.atspi.Text", "GetText", {0, -1});
        const auto askedChildren = askLater(node, accessible, "GetChildren");
        const auto states = qdbus_cast<QList<uint>>(answerOf(askedState));
        const auto has = [&states](StateBit bit) {
            return !states.isEmpty() && (states.constFirst() & (1U << bit)) != 0;
        };
        const QString role = answerOf(askedRole).toString();
        // A row that is scrolled away is still a row of its list.
        if (!has(Showing) && role != QLatin1String("list item"))
            return;
        m_nodes.append(
            QJsonObject{{QStringLiteral("depth"), depth},
                        {QStringLiteral("role"), role},
                        {QStringLiteral("name"), qvariant_cast<QDBusVariant>(answerOf(askedName)).variant().toString()},
                        {QStringLiteral("text"), answerOf(askedText).toString()},
                        {QStringLiteral("focused"), has(Focused)},
                        {QStringLiteral("checked"), has(Checked)},
                        {QStringLiteral("enabled"), has(Enabled)},
                        {QStringLiteral("rect"), rectFrom(answerOf(askedRect))}});
        // What a closed list of choices holds is not shown.
        if (role != QLatin1String("combo box"))
            for (const Reference& child : qdbus_cast<QList<Reference>>(answerOf(askedChildren)))
                visit(child, depth + 1);
    }

    QDBusConnection m_bus;
    QJsonArray m_nodes;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    const QDBusMessage address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    const QDBusConnection bus =
        QDBusConnection::connectToBus(address.arguments().value(0).toString(), QStringLiteral("accessibility"));
    if (!bus.isConnected()) {
        std::fputs("there is no accessibility bus\n", stderr);
        return 77;
    }
    Reader reader(bus);
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonArray shown = reader.read(static_cast<uint>(std::stoul(line)));
        std::puts(QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}
