// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_commands.h"
#include "wording.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <cstdio>

namespace kaibang::ctl {

namespace {

struct Command
{
    const char* name;
    int (*run)(const Invocation&);
    const char* usage;
    QStringList options; ///< that take a value
    int leastArguments;
};

const QList<Command>& commands()
{
    static const QList<Command> all{
        {"init",
         init,
         "init --household NAME [--currency CNY] [--zone Asia/Shanghai]",
         {QStringLiteral("household"), QStringLiteral("currency"), QStringLiteral("zone")},
         0},
        {"import", importFiles, "import FILE... [--kind K] [--dry-run]", {QStringLiteral("kind")}, 1},
        {"orders",
         orders,
         "orders [--since D] [--until D] [--source S]",
         {QStringLiteral("since"), QStringLiteral("until"), QStringLiteral("source")},
         0},
        {"stock", stock, "stock [--product P] [--history]", {QStringLiteral("product")}, 0},
        {"intake",
         intake,
         "intake --port N --secret-file F [--drop DIR]",
         {QStringLiteral("port"), QStringLiteral("secret-file"), QStringLiteral("drop")},
         0},
        {"report",
         report,
         "report NAME [--from D] [--to D] [--format csv|xlsx|pdf|json] [--out FILE]",
         {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("format"), QStringLiteral("out")},
         1},
        {"settle", settle, "settle FILE...", {}, 1},
        {"bundle",
         bundle,
         "bundle --day D --out FILE [--key-file F]",
         {QStringLiteral("day"), QStringLiteral("out"), QStringLiteral("key-file")},
         0},
        {"village",
         village,
         "village show FILE | init --name N | enrol TEXT|FILE... | expect D HOUSEHOLD[=MINUTES]... | add FILE|DIR... "
         "|\n"
         "    day D | sign D --key-file F [--note T] | verify [--key HEX] | backup --out FILE | notice D --out FILE "
         "[--names] |\n"
         "    report NAME [--from D] [--to D] [--household H] [--show S] [--order O] [--product N] [--lot N] [--format "
         "F]\n"
         "    [--out FILE] | export MONTH --out FILE [--alike K]                [--village FILE]",
         {QStringLiteral("village"), QStringLiteral("name"), QStringLiteral("zone"), QStringLiteral("currency"),
          QStringLiteral("key-file"), QStringLiteral("key"), QStringLiteral("note"), QStringLiteral("from"),
          QStringLiteral("to"), QStringLiteral("household"), QStringLiteral("show"), QStringLiteral("order"),
          QStringLiteral("product"), QStringLiteral("lot"), QStringLiteral("format"), QStringLiteral("out"),
          QStringLiteral("alike")},
         1},
        {"erase-buyer",
         eraseBuyer,
         "erase-buyer ORDER [--source S] [--dry-run] [--yes]",
         {QStringLiteral("source")},
         1},
        {"backup", backup, "backup --out FILE", {QStringLiteral("out")}, 0},
        {"restore", restore, "restore FILE [--compare] [--leave-newer]", {}, 1},
        {"verify", verify, "verify", {}, 0},
        {"rehearse",
         rehearse,
         "rehearse --seed N --minutes M --out FILE",
         {QStringLiteral("seed"), QStringLiteral("minutes"), QStringLiteral("out")},
         0},
    };
    return all;
}

const Command* find(const QString& name)
{
    for (const Command& command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

QString usage()
{
    QString text = QStringLiteral("kaibangctl [--ledger FILE] [--json] [--lang zh_CN|es_MX|en] COMMAND\n");
    for (const Command& command : commands())
        text += QStringLiteral("  ") + QLatin1String(command.usage) + QLatin1Char('\n');
    return text;
}

bool isFlag(const QString& name)
{
    return name == QLatin1String("dry-run") || name == QLatin1String("history") || name == QLatin1String("names") ||
           name == QLatin1String("compare") || name == QLatin1String("leave-newer") || name == QLatin1String("json") ||
           name == QLatin1String("yes") || name == QLatin1String("help");
}

} // namespace

bool Invocation::needsFonts() const
{
    const bool isReport = command == QLatin1String("report") || arguments.value(0) == QLatin1String("report");
    const bool isNotice = command == QLatin1String("village") && arguments.value(0) == QLatin1String("notice");
    return isNotice || (isReport && !json && option("format").toLower() == QLatin1String("pdf"));
}

Invocation parse(const QStringList& arguments)
{
    Invocation call;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            (call.command.isEmpty() ? call.command : call.arguments.emplaceBack()) = word;
            continue;
        }
        const QString name = word.mid(2);
        if (isFlag(name))
            call.options.insert(name, QStringLiteral("1"));
        else if (i + 1 < arguments.size())
            call.options.insert(name, arguments.at(++i));
        else
            call.wrongUsage = word;
    }
    call.json = call.has("json");
    call.language = call.has("lang") ? call.option("lang") : QLocale::system().name();
    static const QStringList languages{QStringLiteral("zh_CN"), QStringLiteral("es_MX"), QStringLiteral("en")};
    if (call.has("lang") && !languages.contains(call.language))
        call.wrongUsage = QStringLiteral("--lang ") + call.language;
    call.ledger = call.option("ledger");
    if (call.ledger.isEmpty())
        call.ledger = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      QStringLiteral("/kaibang/ledger.kaibang");
    const Command* command = find(call.command);
    if (!command) {
        call.wrongUsage = call.command.isEmpty() ? QStringLiteral("COMMAND") : call.command;
        return call;
    }
    if (call.arguments.size() < command->leastArguments)
        call.wrongUsage = QLatin1String(command->usage);
    for (auto it = call.options.begin(); it != call.options.end(); ++it)
        if (!isFlag(it.key()) && it.key() != QLatin1String("ledger") && it.key() != QLatin1String("lang") &&
            !command->options.contains(it.key()))
            call.wrongUsage = QStringLiteral("--") + it.key();
    return call;
}

int run(const Invocation& call)
{
    if (call.has("help")) {
        std::fputs(usage().toUtf8().constData(), stdout);
        return Finished;
    }
    if (!call.wrongUsage.isEmpty()) {
        std::fputs((call.wrongUsage + QStringLiteral(" ?\n") + usage()).toUtf8().constData(), stderr);
        return WrongUsage;
    }
    return find(call.command)->run(call);
}

int couldNot(const Error& error)
{
    warn(Wording::errorText(error) + QStringLiteral(" [") + error.detail + QLatin1Char(']'));
    return error.kind == ErrorKind::Invalid ? WrongUsage : CouldNot;
}

int couldNot(const QString& text)
{
    warn(text);
    return CouldNot;
}

void warn(const QString& line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

void say(const QString& line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonObject& object)
{
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Indented).constData(), stdout);
}

void printJson(const QJsonArray& array)
{
    std::fputs(QJsonDocument(array).toJson(QJsonDocument::Indented).constData(), stdout);
}

} // namespace kaibang::ctl
