// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// record_forever FOLDER FLUSH_MS: records the test picture until it is killed. Prints "begun PATH" and, for each
// picture that the recording was given, "picture MICROSECONDS".
#include "air_fixture.h"

#include <QGuiApplication>
#include <cinttypes>
#include <cstdio>

namespace kaibang {
namespace {

class TellingRecorder : public Recorder
{
public:
    using Recorder::Recorder;
    void takePacket(const PacketPtr& packet) override
    {
        Recorder::takePacket(packet);
        if (packet->kind == PacketKind::Picture) {
            std::printf("picture %" PRId64 "\n", int64_t(packet->ptsUs));
            std::fflush(stdout);
        }
    }
};

} // namespace
} // namespace kaibang

int main(int argc, char** argv)
{
    using namespace kaibang;
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    samples::Studio studio;
    RecorderOptions options;
    options.flushEveryMs = arguments.value(2).toInt();
    TellingRecorder recorder(options);
    QObject::connect(&recorder, &Recorder::begun, [](const QString& path) {
        std::printf("begun %s\n", qUtf8Printable(path));
        std::fflush(stdout);
    });
    recorder.start(studio.encoder, {arguments.value(1), QStringLiteral("killed"), QDateTime::currentDateTime()});
    return QGuiApplication::exec();
}
