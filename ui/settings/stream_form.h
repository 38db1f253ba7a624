// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "stream_book.h"

class QSpinBox;

namespace kaibang {

/// What a place to go live to asks for: a new one, or one that is changed. A key is in its field, as dots, until it is
/// kept or the page is left; one that is kept is never shown again. An address that is pasted whole loses its key to
/// the key's field at once. GUI thread; the book is borrowed.
class StreamForm : public PagePart
{
    Q_OBJECT

public:
    StreamForm(StreamBook& book, Theme& theme, QWidget* parent = nullptr);

    void askForTarget();
    void askToChange(const BookedTarget& booked);

Q_SIGNALS:
    /// Kept; it can be taken back.
    void kept(const QString& name, bool isNew);

protected:
    void hideEvent(QHideEvent* event) override;
    void retranslate() override;

private:
    void addFields();
    void fillChoices();
    void choosePlatform();
    void takeKeyOut();
    void putAddress(const QString& address);
    void showKind();
    void forget();
    void keep();
    [[nodiscard]] std::optional<BookedTarget> entered(std::optional<StreamSecrets>& secrets);
    void refuse(const QString& words);

    StreamBook& m_book;
    BookedTarget m_known; ///< empty id: a new one
    qsizetype m_addressLength = 0;
    QLabel *m_title, *m_answer, *m_keptKey, *m_plain, *m_taken;
    QComboBox *m_platform, *m_preset;
    QLineEdit *m_name, *m_address, *m_key, *m_passphrase;
    QWidget* m_passphraseBox;
    QSpinBox* m_roomClose;
    QCheckBox *m_primary, *m_unseen;
    QPushButton *m_keep, *m_cancel;
};

} // namespace kaibang
