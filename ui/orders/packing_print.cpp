// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What PackingPage prints.
#include "buyer_desk.h"
#include "household_desk.h"
#include "label_pages.h"
#include "list_pages.h"
#include "packing_page.h"
#include "pin_pane.h"
#include "when_done.h"
#include "wording.h"

#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QToolButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

ReportWords printWords()
{
    return {Wording::reportWords(), QLocale()};
}

} // namespace

void PackingPage::buildPrintMenu()
{
    m_print->setObjectName(u"packingPrint"_s);
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Labels and lists (Ctrl+P)"));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setMenu(m_printMenu);
    m_printMenu->clear();
    const struct
    {
        Printout what;
        QString text;
    } entries[]{{Printout::BagLabel, tr("Label of this bag")},
                {Printout::AllBagLabels, tr("Labels of all bags")},
                {Printout::ParcelLabel, tr("Parcel label")},
                {Printout::AddressLabel, tr("Parcel label with the address…")},
                {Printout::PackingList, tr("Packing list")},
                {Printout::WorkList, tr("Work list")},
                {Printout::HandOver, tr("Hand-over sheet for the courier")},
                {Printout::PickUp, tr("Pick-up list")}};
    for (const auto& entry : entries)
        connect(m_printMenu->addAction(entry.text), &QAction::triggered, this,
                [this, what = entry.what] { print(what); });
}

QString PackingPage::showTitle() const
{
    return m_show->currentText();
}

void PackingPage::print(Printout what)
{
    const ReportWords words = printWords();
    const QList<Bag>& bags = m_bags->bags();
    const ListHead head{m_parts.household.current().name, showTitle(), {}};
    switch (what) {
    case Printout::BagLabel:
        if (current())
            send({current()->code, {bagLabel(*current(), showTitle(), words)}}, PrintRoom::Paper::SmallLabel);
        return;
    case Printout::AllBagLabels: {
        PrintDocument labels{tr("Bag labels"), {}};
        for (const Bag& bag : bags)
            if (bag.goneInto.isEmpty() && bag.things() > 0)
                labels.pages.append(bagLabel(bag, showTitle(), words));
        return send(labels, PrintRoom::Paper::SmallLabel);
    }
    case Printout::ParcelLabel:
        if (current())
            send({current()->code, {parcelLabel(*current(), head.household, {}, words)}},
                 PrintRoom::Paper::ParcelLabel);
        return;
    case Printout::AddressLabel:
        return printAddress();
    case Printout::PackingList:
        return send(packingList(bags, head, words), PrintRoom::Paper::Page);
    case Printout::WorkList:
        return send(workList(bags, head, words), PrintRoom::Paper::Page);
    case Printout::HandOver:
        return send(handOverSheet(bags, head, words), PrintRoom::Paper::Page);
    case Printout::PickUp:
        return send(pickUpList(bags, head, words), PrintRoom::Paper::Page);
    }
}

// The address passes from the desk onto the paper; nothing of it is shown here, and the file or page is the user's own.
void PackingPage::printAddress()
{
    if (!current() || current()->orders.isEmpty())
        return;
    m_pin->ask(
        Act::PrivatePages, tr("The address is the buyer's. Enter the PIN to print it."), [this, bag = *current()] {
            await(m_parts.buyers.buyerOf(bag.orders.constFirst()), [this, bag](const BuyerRecord& record) {
                const ParcelAddress to{record.buyer.receiver, record.buyer.phone, record.buyer.address};
                if (to.isEmpty()) {
                    answer(tr("No address is kept for this buyer. Print the platform's own label."), Tone::Wrong);
                    return;
                }
                send({bag.code, {parcelLabel(bag, m_parts.household.current().name, to, printWords())}},
                     PrintRoom::Paper::ParcelLabel);
            });
            focusLine();
        });
}

void PackingPage::send(const PrintDocument& document, PrintRoom::Paper paper)
{
    if (document.pages.isEmpty()) {
        answer(tr("There is nothing for this list yet."), Tone::Plain);
        return;
    }
    kaibang::whenDone(m_parts.printing.print(document, paper), this, [this](const Result<QString>& printed) {
        if (printed)
            tell(tr("Printed: %1").arg(QDir::toNativeSeparators(printed.value())));
        else if (printed.error().kind == ErrorKind::NotFound)
            tell(tr("The chosen printer is not there. Nothing was printed. Choose another in Setup, Printing."));
        else
            report(printed.error());
    });
}

} // namespace kaibang
