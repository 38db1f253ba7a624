// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_source.h"
#include "reply_gate.h"

namespace kaibang {

/// How one kind of shop gives tokens.
struct GrantRules
{
    /// The request that turns a code, or a refresh token, into new tokens.
    std::function<FetchRequest(const ShopCredentials&, Instant now)> request;
    /// The credentials after that answer, or why there are none. GrantEnded where a person has to give her permission
    /// anew. `known` is what was sent.
    std::function<std::optional<PollFailure>(const FetchAnswer&, Instant now, ShopCredentials& known)> read;
    /// Whether there is something to renew with; else a person has to give her permission anew.
    std::function<bool(const ShopCredentials&)> canRenew = hasGrant;
    /// False where the app's own key gives as many tokens as are asked for: then they stay in memory.
    bool isToKeep = true;

    static bool hasGrant(const ShopCredentials& known)
    {
        return !known.refreshToken.isEmpty() || !known.code.isEmpty();
    }
};

/// Access that ends and is renewed. A refresh token may work once: the new one is kept in the keychain, in one write
/// that replaces the old, before anything is asked with it. Where it cannot be kept nothing is asked either, and
/// keeping it is tried again. If the program ends between the shop's answer and the keychain's the shop refuses the old
/// token, which is told as GrantEnded: the orders are all still with the shop, and the cursor with us. One thread.
class AccessGrant
{
public:
    /// All but the rules is borrowed and outlives this; `owner` is the source that this belongs to. setup.credentials
    /// is kept up to date.
    AccessGrant(QObject* owner, WebFetcher& web, ShopSetup& setup, GrantRules rules);

    /// Calls `then` with a failure, or with nothing when setup.credentials hold a token that can be used.
    void ready(std::function<void(const std::optional<PollFailure>&)> then);
    /// The shop does not take the access token any more, whatever its time.
    void forgetAccess();
    /// True after a renewal in this object's life: what was given at first may be spent.
    [[nodiscard]] bool isRenewed() const { return m_isRenewed; }

private:
    void keep(std::function<void(const std::optional<PollFailure>&)> then);

    ReplyGate m_gate; ///< the keychain answers when it likes
    WebFetcher& m_web;
    ShopSetup& m_setup;
    GrantRules m_rules;
    bool m_isUnkept = false;
    bool m_isRenewed = false;
};

} // namespace kaibang
