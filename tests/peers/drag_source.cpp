// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program from which files are dragged, as from a file manager: a small window that begins a drag of the named
// files when the mouse is pressed in it and moved.
//   drag_source X Y FILE…     places the window at X, Y; says "ready X Y" with the point to press at, "welcome" each
//   time
//                             the pointer comes over what would take the files, and in the end "dropped" or "refused"
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <cstdio>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

class DragSource : public QWidget
{
public:
    explicit DragSource(QList<QUrl> urls)
        : m_urls(std::move(urls))
    {
        setWindowTitle(QStringLiteral("drag source"));
        setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus);
        setFixedSize(60, 40);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!(event->buttons() & Qt::LeftButton) || m_dragging)
            return;
        m_dragging = true;
        auto* files = new QMimeData;
        files->setUrls(m_urls);
        auto* drag = new QDrag(this);
        drag->setMimeData(files);
        connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction action) {
            if (action != Qt::IgnoreAction)
                say("welcome");
        });
        // The drag lives until the other program has what it asked for.
        connect(drag, &QObject::destroyed, this, [this] {
            say(m_end);
            QApplication::quit();
        });
        if (drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction) != Qt::IgnoreAction)
            m_end = "dropped";
    }

    void paintEvent(QPaintEvent* event) override
    {
        QWidget::paintEvent(event);
        if (m_said)
            return;
        m_said = true;
        // Said from the event loop, when the window is really there.
        QTimer::singleShot(0, this, [this] {
            const QPoint middle = mapToGlobal(rect().center());
            std::printf("ready %d %d\n", middle.x(), middle.y());
            std::fflush(stdout);
        });
    }

private:
    QList<QUrl> m_urls;
    const char* m_end = "refused";
    bool m_dragging = false, m_said = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 4)
        return 2;
    QList<QUrl> urls;
    for (const QString& path : words.mid(3))
        urls.append(QUrl::fromLocalFile(path));
    DragSource source(urls);
    source.move(words.at(1).toInt(), words.at(2).toInt());
    source.show();
    return QApplication::exec();
}
