// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_parts: what one order and one picture cost on their way, part by part. Google Benchmark.
#include "bench_ledger.h"
#include "csv_reader.h"
#include "export_importer.h"
#include "order.h"
#include "order_event_json.h"
#include "pixel_ops.h"
#include "standard_webhooks.h"

#include <QJsonDocument>
#include <benchmark/benchmark.h>

using namespace kaibang;

namespace {

const OrderEvent& sample()
{
    static const OrderEvent event = bench::crowdOf(1, 0).constFirst();
    return event;
}

void contentHashOfOrder(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(contentHash(sample()));
}
BENCHMARK(contentHashOfOrder);

void mergeOfReport(benchmark::State& state)
{
    const QByteArray hash = contentHash(sample());
    const Order known = merged(Order(), sample(), hash);
    for (auto _ : state)
        benchmark::DoNotOptimize(merged(known, sample(), hash));
}
BENCHMARK(mergeOfReport);

void orderFromJson(benchmark::State& state)
{
    const QByteArray text = QJsonDocument(toJson(sample(), false)).toJson(QJsonDocument::Compact);
    for (auto _ : state)
        benchmark::DoNotOptimize(orderEventFromJson(QJsonDocument::fromJson(text).object()));
}
BENCHMARK(orderFromJson);

void checkOfSignature(benchmark::State& state)
{
    const QByteArray secret = newWebhookSecret();
    const QByteArray body(state.range(0), 'x');
    const Instant now{1'795'000'000'000};
    const WebhookHeaders headers{"msg_1", QByteArray::number(now.ms / 1000), signWebhook("msg_1", now, body, secret)};
    for (auto _ : state)
        benchmark::DoNotOptimize(verifyWebhook(headers, body, {secret}, now));
    state.SetBytesProcessed(int64_t(state.iterations()) * body.size());
}
BENCHMARK(checkOfSignature)->Arg(1024)->Arg(512 * 1024);

void splitOfCsv(benchmark::State& state)
{
    QByteArray file;
    for (int row = 0; row < 10'000; ++row)
        file += "\"=\"\"3515313147329357" + QByteArray::number(row % 10) +
                "\"\"\",\"59.00\",\"paid\",\"8 mm white stud\"\r\n";
    for (auto _ : state)
        benchmark::DoNotOptimize(splitCsv(file));
    state.SetItemsProcessed(int64_t(state.iterations()) * 10'000);
}
BENCHMARK(splitOfCsv);

void previewOfFrame(benchmark::State& state)
{
    FramePool pool;
    const auto frame = pool.take(QSize(int(state.range(0)), int(state.range(0)) * 9 / 16));
    QImage picture(800, 450, QImage::Format_RGB32);
    std::vector<uint8_t> scratch;
    for (auto _ : state)
        paintFrame(*frame, picture, scratch);
}
BENCHMARK(previewOfFrame)->Arg(1280)->Arg(1920);

} // namespace

BENCHMARK_MAIN();
