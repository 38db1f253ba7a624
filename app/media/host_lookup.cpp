// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_lookup.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <thread>

namespace kaibang {

namespace {

struct HostQuestion
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isAnswered = false;
    QList<HostAddress> addresses;
};

void askSystem(const std::shared_ptr<HostQuestion>& question, const QByteArray& name)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int code = getaddrinfo(name.constData(), nullptr, &hints, &found);
    QList<HostAddress> addresses;
    for (const addrinfo* one = code == 0 ? found : nullptr; one; one = one->ai_next) {
        HostAddress address;
        address.length = std::min<socklen_t>(one->ai_addrlen, sizeof address.storage);
        std::memcpy(&address.storage, one->ai_addr, address.length);
        addresses.append(address);
    }
    if (code == 0)
        freeaddrinfo(found);
    const std::lock_guard lock(question->mutex);
    question->isAnswered = true;
    question->addresses = std::move(addresses);
    question->changed.notify_all();
}

} // namespace

HostAnswer findHost(const QString& host, const std::function<bool()>& isOver)
{
    using namespace std::chrono_literals;
    const auto question = std::make_shared<HostQuestion>();
    std::thread([question, name = host.toUtf8()] { askSystem(question, name); }).detach();
    std::unique_lock lock(question->mutex);
    while (!question->isAnswered) {
        if (isOver())
            return {HostFound::GivenUp, {}};
        question->changed.wait_for(lock, 50ms);
    }
    return {question->addresses.isEmpty() ? HostFound::No : HostFound::Yes, question->addresses};
}

} // namespace kaibang
