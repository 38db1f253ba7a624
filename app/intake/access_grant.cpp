// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_grant.h"

#include "shop_answer.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An access token this close to its end is not used any more.
constexpr qint64 marginMs = 60'000;

} // namespace

AccessGrant::AccessGrant(QObject* owner, WebFetcher& web, ShopSetup& setup, GrantRules rules)
    : m_gate(owner)
    , m_web(web)
    , m_setup(setup)
    , m_rules(std::move(rules))
{}

void AccessGrant::ready(std::function<void(const std::optional<PollFailure>&)> then)
{
    if (m_isUnkept) {
        keep(std::move(then));
        return;
    }
    const ShopCredentials& known = m_setup.credentials;
    const Instant now = m_setup.now();
    const bool isOver = known.accessEnds && known.accessEnds->ms - marginMs <= now.ms;
    if (!known.accessToken.isEmpty() && !isOver) {
        then(std::nullopt);
        return;
    }
    if (!m_rules.canRenew(known)) {
        then(failureOf(FeedTrouble::GrantEnded, u"nothing to renew with"_s));
        return;
    }
    m_web.send(m_rules.request(known, now), [this, then = std::move(then)](const FetchAnswer& answer) {
        ShopCredentials next = m_setup.credentials;
        if (const auto failure = m_rules.read(answer, m_setup.now(), next)) {
            then(failure);
            return;
        }
        next.code.clear();
        next.redirect.clear();
        m_setup.credentials = next;
        m_isRenewed = true;
        keep(then);
    });
}

void AccessGrant::keep(std::function<void(const std::optional<PollFailure>&)> then)
{
    if (!m_setup.keep || !m_rules.isToKeep) {
        then(std::nullopt);
        return;
    }
    m_isUnkept = true;
    m_setup.keep(m_setup.credentials, m_gate.carry<bool>([this, then = std::move(then)](const bool& kept) {
        m_isUnkept = !kept;
        then(kept ? std::nullopt
                  : std::optional(failureOf(FeedTrouble::NoKeychain, u"the new token could not be kept"_s)));
    }));
}

void AccessGrant::forgetAccess()
{
    m_setup.credentials.accessToken.clear();
}

} // namespace kaibang
