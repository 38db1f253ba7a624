// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbour_host.h"

#include "compositor.h"

#include <QDateTime>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString obsSecret = u"obs-password"_s;

// Two lines: what it is, and what it costs.
QString cardWords(const ProductCard& card)
{
    QStringList lines{card.title, card.price};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

NeighbourHost::NeighbourHost(const QString& settingsFile, SecretAccess secrets, Compositor& compositor, QObject* parent)
    : QObject(parent)
    , m_settings(settingsFile)
    , m_secrets(std::move(secrets))
    , m_compositor(compositor)
    , m_wish(m_settings.wish())
    , m_director(m_obs)
{
    m_director.setRules(m_wish.rules);
    m_director.setTextSource(m_wish.textSource);
    connect(&compositor, &Compositor::overlayChanged, this, &NeighbourHost::showOverlay);
    showOverlay();
}

void NeighbourHost::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    openPage();
    m_secrets.read(obsSecret, [this](const Result<QByteArray>& secret) {
        if (secret && m_password.isEmpty())
            m_password = QString::fromUtf8(secret.value());
        callObs();
    });
    Q_EMIT changed();
}

Result<Done> NeighbourHost::apply(const NeighbourWish& wish)
{
    const NeighbourWish before = std::exchange(m_wish, wish);
    m_settings.setWish(wish);
    const bool isKept = m_settings.sync();
    m_director.setRules(wish.rules);
    m_director.setTextSource(wish.textSource);
    if (before.pageOn != wish.pageOn || before.pagePort != wish.pagePort || isPortTaken())
        openPage();
    if (before.obsOn != wish.obsOn || before.obsHost != wish.obsHost || before.obsPort != wish.obsPort)
        callObs();
    Q_EMIT changed();
    if (!isKept)
        return Error{ErrorKind::Io, u"the settings file cannot be written"_s};
    return Done{};
}

void NeighbourHost::openPage()
{
    m_page.reset();
    m_watchers = 0;
    if (!m_hasBegun || !m_wish.pageOn)
        return;
    auto opened = OverlayPage::open(
        {quint16(m_wish.pagePort), m_settings.token(), [] { return QDateTime::currentMSecsSinceEpoch(); }, {}});
    if (!opened)
        return;
    m_page = std::move(opened).value();
    connect(m_page.get(), &OverlayPage::watchersChanged, this, [this](int watchers) {
        m_watchers = watchers;
        Q_EMIT changed();
    });
    showOverlay();
}

QString NeighbourHost::pageAddress() const
{
    return m_page ? m_page->address() : QString();
}

void NeighbourHost::renewAddress()
{
    m_settings.renewToken();
    openPage();
    Q_EMIT changed();
}

void NeighbourHost::callObs()
{
    if (m_hasBegun && m_wish.obsOn)
        m_obs.open({m_wish.obsHost, quint16(m_wish.obsPort), m_password});
    else
        m_obs.close();
}

void NeighbourHost::keepPassword(const QString& password, std::function<void(Result<Done>)> answer)
{
    m_password = password;
    callObs();
    m_secrets.write(obsSecret, password.toUtf8(), std::move(answer));
}

void NeighbourHost::setProducts(const QList<Product>& products)
{
    m_products = products;
}

void NeighbourHost::setOnAir(const Uid& product, const QString& category)
{
    m_facts.product = product;
    m_facts.category = category;
    m_director.setOnAir(m_facts);
}

void NeighbourHost::showOverlay()
{
    const Overlay& overlay = m_compositor.overlay();
    if (m_page)
        m_page->show(overlay);
    m_director.setWords(cardWords(overlay.product));
    m_facts.isCovered = overlay.cover.has_value();
    m_director.setOnAir(m_facts);
}

} // namespace kaibang
