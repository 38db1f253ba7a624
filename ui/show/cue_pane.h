// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "run_plan.h"

class QListWidget;

namespace kaibang {

class RunPlanDesk;

/// The show's cues in time: what comes next and in how long, what is due now, what was done. One line adds one:
/// "10 flash price" is ten minutes after the start. The desk is borrowed.
class CuePane : public PagePart
{
    Q_OBJECT

public:
    CuePane(RunPlanDesk& desk, Theme& theme, QWidget* parent = nullptr);

    void setShow(const Uid& show, std::optional<Instant> startedAt);
    /// Call once a second.
    void setNow(Instant now);

    /// Minutes, or hours and minutes as "1:20", then words; nullopt when it does not begin so.
    [[nodiscard]] static std::optional<Cue> parse(const QString& line);

Q_SIGNALS:
    /// A cue's moment has come. Sent once for each cue; not for those whose moment passed before this program looked at
    /// the running show, of which a notice tells once.
    void due(const QString& words);

protected:
    void retranslate() override;

private:
    void passOver();
    void read();
    void add();
    void toggleDone();
    void removeCurrent();
    void fill();

    RunPlanDesk& m_desk;
    Uid m_show;
    std::optional<Instant> m_startedAt;
    Instant m_now;
    QList<Cue> m_cues;
    QList<Uid> m_told;
    bool m_joinsRunning = false; ///< the show ran already when this pane first saw it
    QLabel *m_next, *m_empty;
    QListWidget* m_list;
    QLineEdit* m_line;
};

} // namespace kaibang
