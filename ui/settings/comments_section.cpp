// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments_section.h"

#include "wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostShown = 12;

QWidget* inset(QWidget* parent, int margin, QVBoxLayout** column)
{
    auto* box = new QWidget(parent);
    *column = new QVBoxLayout(box);
    (*column)->setContentsMargins(margin, 0, 0, 0);
    (*column)->setSpacing(margin / 2);
    return box;
}

} // namespace

CommentsSection::CommentsSection(CommentDesk& comments, const Clock& clock, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_comments(comments)
    , m_clock(clock)
    , m_posts(check(u"commentPosts"_s, QT_TR_NOOP("Take comments from Social Stream Ninja")))
    , m_irc(check(u"commentIrc"_s, QT_TR_NOOP("Read a Twitch or IRC chat")))
    , m_encrypted(check(u"commentIrcTls"_s, QT_TR_NOOP("Encrypted (TLS)")))
    , m_socket(check(u"commentSocket"_s, QT_TR_NOOP("Read a comment tool that runs on this computer")))
    , m_address(field(u"commentAddress"_s, QT_TR_NOOP("appears when this is saved")))
    , m_channel(field(u"commentIrcChannel"_s, QT_TR_NOOP("your name on Twitch")))
    , m_host(field(u"commentIrcHost"_s))
    , m_port(field(u"commentIrcPort"_s))
    , m_socketAddress(field(u"commentSocketAddress"_s))
    , m_copy(button(u"copyCommentAddress"_s, QT_TR_NOOP("Copy"), u"copy"_s))
    , m_forgotten(label(QT_TR_NOOP("This desktop has no keychain: the address is valid until the window is closed. "
                                   "Then copy the new one."),
                        "claim"))
    , m_problem(freeLabel(u"commentProblem"_s, "error"))
    , m_feeds(freeLabel(u"commentFeeds"_s))
    , m_roomsTitle(label(QT_TR_NOOP("Whose rooms are these?"), "title"))
    , m_noneHeard(label(QT_TR_NOOP("None yet. Say something in your chat to test: it appears here."), "muted"))
    , m_roomColumn(new QVBoxLayout)
    , m_heardColumn(new QVBoxLayout)
{
    m_noneHeard->setObjectName(u"commentNone"_s);
    m_forgotten->setObjectName(u"commentNoKeychain"_s);
    head(QT_TR_NOOP("Comments"), QT_TR_NOOP("What viewers write becomes claims by the rules of the section Claims. "
                                            "Every way is off until you turn it on; none needs an account with us."));
    addPosts();
    addIrc();
    addSocket();
    column()->addWidget(m_problem);
    m_problem->hide();
    auto* saveButton = button(u"saveCommentsButton"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    buttons({saveButton});
    connect(saveButton, &QPushButton::clicked, this, &CommentsSection::save);
    addNow();
    column()->addStretch();
    for (QCheckBox* way : {m_posts, m_irc, m_socket})
        connect(way, &QCheckBox::toggled, this, &CommentsSection::showFields);
    connect(&m_comments, &CommentDesk::settingsChanged, this, &CommentsSection::refresh);
    connect(&m_comments, &CommentDesk::feedsChanged, this, &CommentsSection::showFeeds);
    connect(&m_comments, &CommentDesk::roomsChanged, this, &CommentsSection::showRooms);
    connect(&m_comments, &CommentDesk::heardChanged, this, &CommentsSection::showHeard);
    auto* second = new QTimer(this); // ages grow
    connect(second, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            showFeeds();
            showHeard();
        }
    });
    second->start(1s);
}

void CommentsSection::addPosts()
{
    QVBoxLayout* form = nullptr;
    m_postsForm = inset(this, 2 * tokens().padding, &form);
    m_address->setReadOnly(true);
    auto* renew = button(u"renewCommentAddress"_s, QT_TR_NOOP("New address"), u"lock"_s);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Address to paste there"), m_address), 1);
    row->addWidget(m_copy, 0, Qt::AlignBottom);
    row->addWidget(renew, 0, Qt::AlignBottom);
    form->addLayout(row);
    form->addWidget(label(QT_TR_NOOP("In Social Stream Ninja: Global settings and tools, “POST messages to a URL”: "
                                     "turn it on and paste this address. It reads Facebook, TikTok, Instagram, "
                                     "YouTube and others, and sends what it reads to this computer only."),
                          "muted"));
    form->addWidget(m_forgotten);
    column()->addWidget(m_posts);
    column()->addWidget(m_postsForm);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        tell(tr("The address was copied."));
    });
    connect(renew, &QPushButton::clicked, this, [this] {
        await(m_comments.renewAddress(), [this] {
            showAddress();
            tell(tr("The old address no longer works. Paste the new one into Social Stream Ninja."));
        });
    });
}

void CommentsSection::addIrc()
{
    QVBoxLayout* form = nullptr;
    m_ircForm = inset(this, 2 * tokens().padding, &form);
    auto* first = new QHBoxLayout;
    spaced(first);
    first->addWidget(labelled(QT_TR_NOOP("Channel"), m_channel), 2);
    first->addWidget(labelled(QT_TR_NOOP("Server"), m_host), 2);
    first->addWidget(labelled(QT_TR_NOOP("Port"), m_port), 1);
    form->addLayout(first);
    form->addWidget(m_encrypted);
    form->addWidget(label(QT_TR_NOOP("It is read without an account and says nothing there."), "muted"));
    column()->addWidget(m_irc);
    column()->addWidget(m_ircForm);
}

void CommentsSection::addSocket()
{
    QVBoxLayout* form = nullptr;
    m_socketForm = inset(this, 2 * tokens().padding, &form);
    form->addWidget(labelled(QT_TR_NOOP("Address of the tool"), m_socketAddress));
    form->addWidget(label(QT_TR_NOOP("For those who already use DouyinBarrageGrab or a tool like it. Such tools "
                                     "listen in on this computer's encrypted connections; Kaibang neither brings nor "
                                     "recommends them."),
                          "muted"));
    column()->addWidget(m_socket);
    column()->addWidget(m_socketForm);
}

void CommentsSection::addNow()
{
    column()->addWidget(label(QT_TR_NOOP("Right now"), "title"));
    column()->addWidget(m_feeds);
    column()->addWidget(m_roomsTitle);
    spaced(m_roomColumn);
    column()->addLayout(m_roomColumn);
    column()->addWidget(label(QT_TR_NOOP("The last comments"), "title"));
    column()->addWidget(m_noneHeard);
    spaced(m_heardColumn);
    column()->addLayout(m_heardColumn);
}

void CommentsSection::retranslate()
{
    showFeeds();
    showRooms();
    showHeard();
}

void CommentsSection::restyle()
{
    showHeard();
}

void CommentsSection::refresh()
{
    const CommentSettings& now = m_comments.settings();
    m_posts->setChecked(now.takesPosts);
    m_irc->setChecked(now.readsIrc);
    m_channel->setText(now.ircChannel);
    m_host->setText(now.ircHost);
    m_port->setText(QString::number(now.ircPort));
    m_encrypted->setChecked(now.ircIsEncrypted);
    m_socket->setChecked(now.readsSocket);
    m_socketAddress->setText(now.socketAddress);
    m_problem->hide();
    showFields();
    showFeeds();
    m_comments.readRooms();
    showRooms();
    showHeard();
}

void CommentsSection::showFields()
{
    m_postsForm->setVisible(m_posts->isChecked());
    m_ircForm->setVisible(m_irc->isChecked());
    m_socketForm->setVisible(m_socket->isChecked());
    showAddress();
}

void CommentsSection::showAddress()
{
    m_address->setText(m_comments.address());
    m_address->setCursorPosition(0);
    m_copy->setEnabled(!m_address->text().isEmpty());
    m_forgotten->setVisible(m_comments.isAddressForgotten());
}

void CommentsSection::showFeeds()
{
    QStringList lines;
    const Instant now = m_clock.now();
    for (const FeedHealth& feed : m_comments.feeds()) {
        lines += Wording::feedText(feed, now) + (feed.detail.isEmpty() ? QString() : u" · "_s + feed.detail);
        if (feed.trouble != FeedTrouble::None)
            lines += Wording::chatAdviceText(feed);
        lines += Wording::feedRecordText(feed, now, zone());
    }
    m_feeds->setText(lines.isEmpty() ? tr("Nothing is switched on.") : lines.join(u'\n'));
}

CommentsSection::RoomRow CommentsSection::addRoomRow(int index)
{
    const QString number = QString::number(index);
    QVBoxLayout* inner = nullptr;
    RoomRow row{};
    row.box = card(&inner);
    row.title = freeLabel(u"commentRoom"_s + number, "rowTitle");
    row.words = freeLabel(u"commentRoomWords"_s + number, "muted");
    row.ours = button(u"roomIsOurs"_s + number, QT_TR_NOOP("Ours"), u"check"_s);
    row.notOurs = button(u"roomIsNotOurs"_s + number, QT_TR_NOOP("Not ours"), u"close"_s);
    inner->addWidget(row.title);
    inner->addWidget(row.words);
    auto* line = new QHBoxLayout;
    spaced(line);
    line->addWidget(row.ours);
    line->addWidget(row.notOurs);
    line->addStretch();
    inner->addLayout(line);
    m_roomColumn->addWidget(row.box);
    connect(row.ours, &QPushButton::clicked, this, [this, index] { decide(index, RoomVerdict::Ours); });
    connect(row.notOurs, &QPushButton::clicked, this, [this, index] { decide(index, RoomVerdict::NotOurs); });
    return row;
}

void CommentsSection::showRooms()
{
    const QList<LiveRoom>& rooms = m_comments.rooms();
    const bool isLonger = m_roomRows.size() < rooms.size();
    while (m_roomRows.size() < rooms.size())
        m_roomRows.append(addRoomRow(static_cast<int>(m_roomRows.size())));
    if (isLonger)
        paintIcons();
    m_roomsTitle->setVisible(!rooms.isEmpty());
    for (qsizetype i = 0; i < m_roomRows.size(); ++i) {
        const RoomRow& row = m_roomRows.at(i);
        row.box->setVisible(i < rooms.size());
        if (i >= rooms.size())
            continue;
        row.title->setText(Wording::roomText(rooms.at(i)));
        row.words->setText(Wording::roomStateText(rooms.at(i)));
        row.ours->setEnabled(rooms.at(i).verdict != RoomVerdict::Ours);
        row.notOurs->setEnabled(rooms.at(i).verdict != RoomVerdict::NotOurs);
    }
}

void CommentsSection::decide(int index, RoomVerdict verdict)
{
    if (index >= m_comments.rooms().size())
        return;
    const LiveRoom room = m_comments.rooms().at(index);
    await(m_comments.decideRoom(room, verdict), [this, room, verdict] {
        tell(verdict == RoomVerdict::Ours ? tr("Comments of %1 become claims from now on.").arg(Wording::roomText(room))
                                          : tr("Comments of %1 are left out from now on.").arg(Wording::roomText(room)),
             tr("Undo"), [this, room] { await(m_comments.decideRoom(room, room.verdict), [] {}); });
    });
}

void CommentsSection::showHeard()
{
    const QList<HeardComment>& heard = m_comments.heard();
    const qsizetype shown = std::min(heard.size(), mostShown);
    m_noneHeard->setVisible(shown == 0);
    while (m_heardRows.size() < shown) {
        const QString number = QString::number(m_heardRows.size());
        HeardRow row{freeLabel(u"heardWords"_s + number), freeLabel(u"heardWhere"_s + number, "muted")};
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(row.words);
        pair->addWidget(row.where);
        m_heardColumn->addLayout(pair);
        m_heardRows.append(row);
    }
    const Instant now = m_clock.now();
    for (qsizetype i = 0; i < m_heardRows.size(); ++i) {
        const HeardRow& row = m_heardRows.at(i);
        row.words->setVisible(i < shown);
        row.where->setVisible(i < shown);
        if (i >= shown)
            continue;
        const HeardComment& one = heard.at(i);
        //: buyer's alias, then the viewer's own words
        row.words->setText(tr("%1: “%2”").arg(one.alias, one.words));
        QStringList parts{Wording::platformText(one.platform)};
        if (!one.room.isEmpty())
            parts += one.room;
        parts += Wording::ageText(one.at, now);
        parts += one.verdict == RoomVerdict::NotOurs ? tr("another room: left out")
                 : one.isRepeat                      ? tr("came before")
                                                     : Wording::claimIntentText(one.intent);
        row.where->setText(parts.join(u" · "_s));
    }
}

CommentSettings CommentsSection::entered() const
{
    CommentSettings wanted;
    wanted.takesPosts = m_posts->isChecked();
    wanted.readsIrc = m_irc->isChecked();
    wanted.ircChannel = m_channel->text();
    wanted.ircHost = m_host->text();
    wanted.ircPort = m_port->text().trimmed().toInt();
    wanted.ircIsEncrypted = m_encrypted->isChecked();
    wanted.readsSocket = m_socket->isChecked();
    wanted.socketAddress = m_socketAddress->text();
    return wanted;
}

QString CommentsSection::wrongEntry(const Error& error) const
{
    if (error.kind != ErrorKind::Invalid)
        return Wording::errorText(error);
    if (error.detail == "channel"_L1)
        return tr("Enter the name of the channel, such as the one in twitch.tv/name.");
    if (error.detail == "port"_L1)
        return tr("A port is a number from %1 to %2.").arg(1).arg(65535);
    return error.detail == "host"_L1 ? tr("Enter the name of the server, such as irc.chat.twitch.tv.")
                                     : tr("Enter the address of the tool, such as ws://127.0.0.1:8888.");
}

void CommentsSection::save()
{
    m_problem->hide();
    kaibang::whenDone(m_comments.save(entered()), this, [this](const Result<Done>& saved) {
        if (saved) {
            refresh();
            tell(tr("The ways in for comments were saved."));
            return;
        }
        m_problem->setText(wrongEntry(saved.error()));
        m_problem->show();
    });
}

} // namespace kaibang
