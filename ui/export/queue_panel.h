// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QToolButton;

namespace heirloom::ui {

class ExportQueue;

/// The export queue as somebody sees it: how far all of it is, then photo by photo, and what can be done about it. Made to
/// be docked. Thread: the window's.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    /// `queue` outlives the panel.
    explicit QueuePanel(ExportQueue& queue, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The folder of that result should be shown, by whatever shows folders on this system.
    void openFolderRequested(const QString& result);

protected:
    bool event(QEvent* event) override;

private:
    QToolButton* makeButton(const QString& iconName, const QString& text);
    QWidget* makeOverall();
    QWidget* makeButtons();
    void connectAll();
    void showQueue();
    void followRunning();
    QString overallSentence() const;
    void cancelSelected();
    void openFolder();
    void showMenu(const QPoint& where);
    int rowWithResult() const; ///< the chosen row, or else the newest, that is saved; -1: none

    ExportQueue& m_queue;
    QTimer m_tick; ///< remaining time passes also between two reports
    QLabel* m_overall;
    QLabel* m_remaining;
    QProgressBar* m_bar;
    QListView* m_list;
    QPersistentModelIndex m_running; ///< the row that was seen to run last
    QLabel* m_empty;
    QToolButton* m_pause = nullptr;
    QToolButton* m_stopAll = nullptr;
    QToolButton* m_retry = nullptr;
    QToolButton* m_openFolder = nullptr;
    QToolButton* m_forget = nullptr;
};

} // namespace heirloom::ui
