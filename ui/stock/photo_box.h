// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "picture_reader.h"

namespace kaibang {

class StockRoom;

/// A photo that is chosen from a file or dropped onto its frame; kept in the photo folder at once.
class PhotoBox : public PagePart
{
    Q_OBJECT

public:
    PhotoBox(StockRoom& stock, Theme& theme, QWidget* parent = nullptr);

    /// Content address of the photo, or empty.
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString& address);
    /// Keeps this picture, as a drop on the box does; what is no picture is told.
    void takeFile(const QString& path);
    /// True from takeFile() until its picture is kept, refused or superseded: address() is still the earlier one.
    [[nodiscard]] bool isCopying() const { return !m_coming.isEmpty(); }
    /// The file that is being copied, or empty.
    [[nodiscard]] QString coming() const { return m_coming; }
    /// Tells that nothing can be saved just now.
    void sayWait();

Q_SIGNALS:
    void changed();
    /// A picture is on its way into the photo folder, or has come: until then there is nothing to save.
    void copying(bool isCopying);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void retranslate() override;
    void restyle() override;

private:
    void choose();
    void setComing(const QString& path);
    void showPicture();

    StockRoom& m_stock;
    PictureReader m_reader;
    QLabel* m_picture;
    QPushButton* m_remove;
    QString m_address, m_coming;
    int m_round = 0; ///< a picture that was chosen for an earlier product is dropped
};

} // namespace kaibang
