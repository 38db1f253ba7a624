// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "village_desk.h"

#include <QPointer>

namespace kaibang {

/// A part of the village page. It shows the village of the desk that it is given, and nothing without one.
class VillagePart : public PagePart
{
    Q_OBJECT

public:
    using PagePart::PagePart;

    /// Borrows `desk`; nullptr where none is open.
    void setDesk(VillageDesk* desk)
    {
        if (m_desk == desk)
            return;
        if (m_desk)
            m_desk->disconnect(this);
        m_desk = desk;
        deskSet();
    }

protected:
    /// Another desk is there, or none: connect to it and read.
    virtual void deskSet() {}
    [[nodiscard]] VillageDesk* desk() const { return m_desk; }

private:
    QPointer<VillageDesk> m_desk;
};

} // namespace kaibang
