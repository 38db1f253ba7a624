// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_queue_model.h"

#include "opening_words.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

OpeningQueueModel::OpeningQueueModel(QObject* parent)
    : QAbstractListModel(parent)
{}

void OpeningQueueModel::setView(const OpeningView& view)
{
    const QList<OpeningTurn> turns = view.queue + view.putOff;
    if (turns == m_turns)
        return;
    const bool isSameLength = turns.size() == m_turns.size();
    if (!isSameLength)
        beginResetModel();
    m_turns = turns;
    if (!isSameLength)
        endResetModel();
    else if (!m_turns.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void OpeningQueueModel::setNow(Instant now)
{
    const bool isAnotherMinute = now.ms / 60'000 != m_now.ms / 60'000;
    m_now = now;
    if (isAnotherMinute)
        retranslate();
}

void OpeningQueueModel::retranslate()
{
    if (!m_turns.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const OpeningTurn* OpeningQueueModel::turnAt(int row) const
{
    return row >= 0 && row < m_turns.size() ? &m_turns.at(row) : nullptr;
}

int OpeningQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_turns.size());
}

QString OpeningQueueModel::waitOf(const OpeningTurn& turn) const
{
    if (turn.state == TurnState::PutOff)
        return OpeningWords::tr("next show");
    const QString wait = OpeningWords::waitText(turn.paidAt, m_now);
    return turn.state == TurnState::LetBy ? OpeningWords::tr("skipped, %1").arg(wait) : wait;
}

QVariant OpeningQueueModel::data(const QModelIndex& index, int role) const
{
    const OpeningTurn* turn = index.isValid() ? turnAt(index.row()) : nullptr;
    if (!turn)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        QStringList parts{OpeningWords::aliasText(*turn), data(index, PlaceRole).toString(), waitOf(*turn)};
        if (turn->bag > 0)
            parts.append(OpeningWords::tr("bag %1").arg(Wording::count(turn->bag)));
        return parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
        return u"%1 · %2"_s.arg(turn->productName, turn->orderId);
    case TurnRole:
        return turn->uid.bytes();
    case AliasRole:
        return OpeningWords::aliasText(*turn);
    case PlaceRole:
        return OpeningWords::placeText(std::min(turn->opened + 1, turn->mussels), turn->mussels);
    case WaitRole:
        return waitOf(*turn);
    case BagRole:
        return turn->bag > 0 ? Wording::count(turn->bag) : QString();
    case StateRole:
        return static_cast<int>(turn->state);
    default:
        return {};
    }
}

QHash<int, QByteArray> OpeningQueueModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TurnRole, "turn"},
                  {AliasRole, "alias"},
                  {PlaceRole, "place"},
                  {WaitRole, "wait"},
                  {BagRole, "bag"},
                  {StateRole, "state"}});
    return names;
}

} // namespace kaibang
