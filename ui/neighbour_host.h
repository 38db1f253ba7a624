// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "neighbour_settings.h"
#include "obs_director.h"
#include "obs_link.h"
#include "overlay_page.h"
#include "shop_desk.h"

#include <QObject>
#include <memory>

namespace kaibang {

class Compositor;

/// The other programs that a household streams with: gives them the overlay page and has OBS follow the show, as far as
/// a person has turned that on. Nothing is open and nobody is called before begin(). GUI thread; everything is
/// borrowed.
class NeighbourHost : public QObject
{
    Q_OBJECT

public:
    NeighbourHost(const QString& settingsFile, SecretAccess secrets, Compositor& compositor, QObject* parent = nullptr);

    /// Opens what is on. A rehearsal never calls it: what it shows is for nobody's viewers.
    void begin();
    [[nodiscard]] const NeighbourWish& wish() const { return m_wish; }
    /// Kept and followed at once. Io: it is followed, and could not be kept.
    Result<Done> apply(const NeighbourWish& wish);

    /// The page's address for another program; empty while the page is not given out.
    [[nodiscard]] QString pageAddress() const;
    /// The page is on and its port is taken by another program.
    [[nodiscard]] bool isPortTaken() const { return m_wish.pageOn && m_hasBegun && !m_page; }
    [[nodiscard]] int pageWatchers() const { return m_watchers; }
    /// From now on another address counts and the old one does not.
    void renewAddress();

    /// Puts it into the keychain and calls OBS with it. Answers once; Unsupported where there is no keychain: then it
    /// is used until the program ends.
    void keepPassword(const QString& password, std::function<void(Result<Done>)> answer);
    /// What is kept, for a trial; empty where none is.
    [[nodiscard]] const QString& password() const { return m_password; }

    /// What the household sells, for the table of scenes.
    void setProducts(const QList<Product>& products);
    [[nodiscard]] const QList<Product>& products() const { return m_products; }
    /// Calls OBS anew, as far as that is on.
    void callObs();
    /// The product on air and its category; an invalid one for none.
    void setOnAir(const Uid& product, const QString& category);
    [[nodiscard]] ObsLink& obs() { return m_obs; }
    [[nodiscard]] ObsDirector& director() { return m_director; }

Q_SIGNALS:
    /// The wish, the address or the number of readers.
    void changed();

private:
    void openPage();
    void showOverlay();

    NeighbourSettings m_settings;
    SecretAccess m_secrets;
    Compositor& m_compositor;
    NeighbourWish m_wish;
    ObsLink m_obs;
    ObsDirector m_director;
    std::unique_ptr<OverlayPage> m_page;
    SceneFacts m_facts;
    QString m_password;
    QList<Product> m_products;
    int m_watchers = 0;
    bool m_hasBegun = false;
};

} // namespace kaibang
