// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_section.h"

#include "list_pages.h"
#include "wording.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PrintSection::PrintSection(UiSettings& settings, PrintRoom& printing, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_settings(settings)
    , m_printing(printing)
    , m_paper(choice(u"printPaper"_s))
    , m_printer(choice(u"printPrinter"_s))
    , m_right(new QDoubleSpinBox(this))
    , m_down(new QDoubleSpinBox(this))
{
    head(QT_TR_NOOP("Printing"),
         QT_TR_NOOP("Choose a printer for each paper. Print the calibration page, measure with a "
                    "ruler, and enter what is missing. It belongs to this computer only."));
    m_right->setObjectName(u"printRight"_s);
    m_down->setObjectName(u"printDown"_s);
    for (QDoubleSpinBox* box : {m_right, m_down}) {
        box->setRange(-20, 20);
        box->setSingleStep(0.1);
        box->setDecimals(1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &PrintSection::keep);
    }
    auto* page = button(u"calibrationButton"_s, QT_TR_NOOP("Print the calibration page"), u"print"_s, "primary");
    column()->addWidget(labelled(QT_TR_NOOP("Paper"), m_paper));
    column()->addWidget(labelled(QT_TR_NOOP("Printer"), m_printer));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Move to the right"), m_right), 1);
    row->addWidget(labelled(QT_TR_NOOP("Move down"), m_down), 1);
    column()->addLayout(row);
    buttons({page});
    column()->addStretch();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintSection::showPaper);
    connect(m_printer, &QComboBox::activated, this, &PrintSection::keep);
    connect(page, &QPushButton::clicked, this, &PrintSection::calibrate);
}

PrintRoom::Paper PrintSection::paper() const
{
    return static_cast<PrintRoom::Paper>(std::max(0, m_paper->currentIndex()));
}

void PrintSection::refresh()
{
    m_isFilling = true;
    m_printer->clear();
    m_printer->addItem(tr("PDF file"), QString());
    for (const QString& name : PrintRoom::printers())
        m_printer->addItem(name, name);
    m_isFilling = false;
    showPaper();
}

void PrintSection::showPaper()
{
    m_isFilling = true;
    const QString wanted = m_settings.printerOf(paper());
    if (m_printer->findData(wanted) < 0)
        m_printer->addItem(tr("%1 (not there)").arg(wanted), wanted);
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(wanted)));
    const QPoint tenths = m_settings.printOffset(paper());
    m_right->setValue(tenths.x() / 10.0);
    m_down->setValue(tenths.y() / 10.0);
    m_isFilling = false;
}

void PrintSection::keep()
{
    if (m_isFilling)
        return;
    m_settings.setPrinterOf(paper(), m_printer->currentData().toString());
    m_settings.setPrintOffset(paper(), {static_cast<int>(std::lround(m_right->value() * 10)),
                                        static_cast<int>(std::lround(m_down->value() * 10))});
}

void PrintSection::calibrate()
{
    const ReportWords words{Wording::reportWords(), QLocale()};
    await(m_printing.print(calibrationPage(PrintRoom::sizeOf(paper()), words), paper()),
          [this](const QString& where) { tell(tr("Printed: %1").arg(QDir::toNativeSeparators(where))); });
}

void PrintSection::retranslate()
{
    m_isFilling = true;
    const int chosen = std::max(0, m_paper->currentIndex());
    m_paper->clear();
    m_paper->addItems({tr("Small labels, 50 × 30 mm"), tr("Parcel labels, 100 × 150 mm"), tr("Pages, A4")});
    m_paper->setCurrentIndex(chosen);
    m_isFilling = false;
    for (QDoubleSpinBox* box : {m_right, m_down})
        box->setSuffix(tr(" mm"));
    refresh();
}

} // namespace kaibang
