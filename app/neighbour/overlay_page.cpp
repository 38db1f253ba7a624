// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_page.h"

#include "comment_door.h"
#include "overlay_page_core.h"

namespace kaibang {

OverlayPage::OverlayPage() = default;

Result<std::unique_ptr<OverlayPage>> OverlayPage::open(OverlayPageSetup setup)
{
    if (!setup.nowMs || setup.token.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("an overlay page needs a token and a clock")};
    std::unique_ptr<OverlayPage> page(new OverlayPage);
    page->m_thread.setObjectName(QStringLiteral("overlay page"));
    page->m_token = setup.token;
    auto* core = new OverlayPageCore(std::move(setup));
    page->m_core = core;
    core->moveToThread(&page->m_thread);
    connect(&page->m_thread, &QThread::finished, core, &QObject::deleteLater);
    connect(core, &OverlayPageCore::watchersChanged, page.get(), &OverlayPage::watchersChanged);
    connect(core, &OverlayPageCore::refused, page.get(), &OverlayPage::refused);
    page->m_thread.start();
    QMetaObject::invokeMethod(
        core, [core, &page] { page->m_port = core->listen(); }, Qt::BlockingQueuedConnection);
    if (page->m_port == 0)
        return Error{ErrorKind::Network, QStringLiteral("the port on 127.0.0.1 is taken")};
    return page;
}

OverlayPage::~OverlayPage()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray OverlayPage::newToken()
{
    return CommentDoor::newToken();
}

QString OverlayPage::address() const
{
    return QStringLiteral("http://127.0.0.1:%1/%2/").arg(m_port).arg(QString::fromLatin1(m_token));
}

void OverlayPage::show(const Overlay& overlay)
{
    QMetaObject::invokeMethod(m_core, [core = m_core, overlay] { core->show(overlay); });
}

} // namespace kaibang
