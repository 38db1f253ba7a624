// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbour_settings.h"

#include "overlay_page.h"

#include <QFile>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

int neighbourPort(const QVariant& value, int usual)
{
    const int port = value.toInt();
    return port >= NeighbourWish::leastPort && port <= NeighbourWish::mostPort ? port : usual;
}

} // namespace

NeighbourSettings::NeighbourSettings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{}

NeighbourWish NeighbourSettings::wish() const
{
    NeighbourWish wish;
    wish.pageOn = m_settings.value("overlay_page/on"_L1, false).toBool();
    wish.pagePort = neighbourPort(m_settings.value("overlay_page/port"_L1), NeighbourWish::usualPagePort);
    wish.obsOn = m_settings.value("obs/on"_L1, false).toBool();
    wish.obsHost = m_settings.value("obs/host"_L1, wish.obsHost).toString();
    wish.obsPort = neighbourPort(m_settings.value("obs/port"_L1), NeighbourWish::usualObsPort);
    wish.textSource = m_settings.value("obs/text_source"_L1).toString();
    wish.rules = sceneRulesOf(m_settings.value("obs/scenes"_L1).toByteArray());
    return wish;
}

void NeighbourSettings::setWish(const NeighbourWish& wish)
{
    m_settings.setValue("overlay_page/on"_L1, wish.pageOn);
    m_settings.setValue("overlay_page/port"_L1, wish.pagePort);
    m_settings.setValue("obs/on"_L1, wish.obsOn);
    m_settings.setValue("obs/host"_L1, wish.obsHost);
    m_settings.setValue("obs/port"_L1, wish.obsPort);
    m_settings.setValue("obs/text_source"_L1, wish.textSource);
    m_settings.setValue("obs/scenes"_L1, sceneRulesJson(wish.rules));
}

QByteArray NeighbourSettings::token()
{
    if (m_settings.value("overlay_page/token"_L1).toByteArray().isEmpty())
        renewToken();
    return m_settings.value("overlay_page/token"_L1).toByteArray();
}

void NeighbourSettings::renewToken()
{
    m_settings.setValue("overlay_page/token"_L1, OverlayPage::newToken());
    sync();
}

bool NeighbourSettings::sync()
{
    m_settings.sync();
    // A file from before, or one that was copied, may be open to others.
    return m_settings.status() == QSettings::NoError &&
           QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace kaibang
