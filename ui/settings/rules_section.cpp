// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules_section.h"

#include <QFrame>
#include <QLabel>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RulesSection::RulesSection(Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
{
    setObjectName(u"rulesSection"_s);
    head(QT_TR_NOOP("Rule cards"),
         QT_TR_NOOP("Reminders in our own words, not legal advice. Rules change: read the source, and ask the market "
                    "office or a lawyer when in doubt."));
    addCard(u"ruleChinaOpenings"_s, QT_TR_NOOP("China: openings and blind boxes"),
            QT_TR_NOOP("Guidance on the conduct of blind box business (trial), State Administration for Market "
                       "Regulation, June 2023"),
            {QT_TR_NOOP("Tell buyers before they pay what can be inside, how it comes about, how often each kind is "
                        "found and what it is worth. The disclosure card is for that."),
             QT_TR_NOOP("Never sell to children under 8. From 8 on, make sure that a guardian has agreed, and say so "
                        "clearly where you sell."),
             QT_TR_NOOP("Do not change a result or the odds behind the scenes. Kaibang has no draw of any kind."),
             QT_TR_NOOP("Live animals are not sold as a blind box: open on camera and send what was found, not a live "
                        "mussel with a promise."),
             QT_TR_NOOP("A minimum that everybody gets, and limits for each buyer, are encouraged.")});
    addCard(
        u"ruleChinaDraws"_s, QT_TR_NOOP("China: giveaways and prize draws"),
        QT_TR_NOOP("Interim provisions on promotional conduct, State Administration for Market Regulation, order 32 "
                   "of 29 October 2020, in force since 1 December 2020"),
        {QT_TR_NOOP("The highest prize of a draw is worth at most 50,000 yuan."),
         QT_TR_NOOP("Before the draw say who may join and how, when and how it is decided, and which prizes there "
                    "are, with their number or the odds. Do not change it afterwards."),
         QT_TR_NOOP("A giveaway for likes or for following counts as well. Keep what was announced and who won.")});
    addCard(
        u"ruleMexicoPromotions"_s, QT_TR_NOOP("Mexico: promotions and offers"),
        QT_TR_NOOP("Federal Consumer Protection Law of 24 December 1992, articles 46 to 50; the office is PROFECO"),
        {QT_TR_NOOP("Say the conditions of a promotion, and until when it runs or how many pieces there are. Without "
                    "either it holds until you publicly end it."),
         QT_TR_NOOP("What was offered must be kept. Otherwise the buyer may ask for it, for something equal, or for "
                    "the contract to be undone, with the difference in price."),
         QT_TR_NOOP("Show the total price, and say clearly what is inside and what is not.")});
    addCard(
        u"ruleMexicoDraws"_s, QT_TR_NOOP("Mexico: raffles and draws"),
        QT_TR_NOOP("Federal Law of Games and Draws, published on 31 December 1947, and its regulation; the office is "
                   "the Ministry of the Interior (SEGOB)"),
        {QT_TR_NOOP("A draw decided by chance, also a free one for publicity, needs a permit of SEGOB before it is "
                    "announced."),
         QT_TR_NOOP("A sale is no draw: whoever pays for an opening gets what is in that mussel. Do not call it a "
                    "raffle, and do not sell numbers.")});
}

void RulesSection::addCard(const QString& name, const char* title, const char* source,
                           std::initializer_list<const char*> points)
{
    QVBoxLayout* inside = nullptr;
    auto* box = card(&inside);
    box->setObjectName(name);
    inside->addWidget(label(title, "rowTitle"));
    inside->addWidget(label(source, "muted"));
    for (const char* point : points) {
        auto* row = new QHBoxLayout;
        row->setSpacing(tokens().gap);
        auto* dot = new QLabel(u"•"_s, box);
        row->addWidget(dot, 0, Qt::AlignTop);
        row->addWidget(label(point), 1);
        inside->addLayout(row);
    }
    column()->addWidget(box);
}

} // namespace kaibang
