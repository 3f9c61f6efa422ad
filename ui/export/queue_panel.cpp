// SPDX-License-Identifier: Apache-2.0
#include "ui/export/queue_panel.h"

#include <algorithm>
#include <cmath>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/export/export_queue.h"
#include "ui/export/queue_row_delegate.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kBarSteps = 1000;
constexpr int kIconSize = 18;

} // namespace

QueuePanel::QueuePanel(ExportQueue& queue, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_tick(this), m_overall(new QLabel(this)), m_remaining(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_list(new QListView(this)),
      m_empty(new QLabel(tr("Nothing is being exported."), this))
{
    setAccessibleName(tr("Export queue"));
    m_list->setModel(&m_queue);
    m_list->setItemDelegate(new QueueRowDelegate(m_list));
    m_list->setAccessibleName(tr("Photos that are exported"));
    m_list->setAccessibleDescription(tr("Press Delete to stop the chosen photo."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(makeOverall());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeButtons());
    connectAll();
    showQueue();
}

QToolButton* QueuePanel::makeButton(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({kIconSize, kIconSize});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget* QueuePanel::makeOverall()
{
    auto* overall = new QWidget(this);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kSpacing);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_overall->setWordWrap(true);
    m_remaining->setForegroundRole(QPalette::PlaceholderText);
    auto* texts = new QHBoxLayout;
    texts->addWidget(m_overall, 1);
    texts->addWidget(m_remaining, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(overall);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacingSmall);
    layout->addLayout(texts);
    layout->addWidget(m_bar);
    return overall;
}

QWidget* QueuePanel::makeButtons()
{
    auto* buttons = new QWidget(this);
    m_pause = makeButton("pause", tr("Pause"));
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stopAll = makeButton("stop", tr("Stop all"));
    m_stopAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retry = makeButton("redo", tr("Try the failed photos again"));
    m_openFolder = makeButton("open-folder", tr("Show the result in its folder"));
    m_forget = makeButton("delete", tr("Clear finished photos from the list"));
    m_forget->setAccessibleDescription(tr("The files stay where they are."));
    m_forget->setToolTip(tr("Clear finished photos from the list; the files stay where they are"));
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacingSmall);
    layout->addWidget(m_pause);
    layout->addWidget(m_stopAll);
    layout->addStretch();
    layout->addWidget(m_retry);
    layout->addWidget(m_openFolder);
    layout->addWidget(m_forget);
    return buttons;
}

void QueuePanel::connectAll()
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &QueuePanel::showQueue);
    connect(&m_queue, &ExportQueue::changed, this, &QueuePanel::showQueue);
    connect(m_pause, &QToolButton::clicked, this, [this] { m_queue.setPaused(!m_queue.isPaused()); });
    connect(m_stopAll, &QToolButton::clicked, &m_queue, &ExportQueue::cancelAll);
    connect(m_retry, &QToolButton::clicked, &m_queue, &ExportQueue::retryFailed);
    connect(m_forget, &QToolButton::clicked, &m_queue, &ExportQueue::forgetFinished);
    connect(m_openFolder, &QToolButton::clicked, this, &QueuePanel::openFolder);
    connect(m_list, &QListView::activated, this, &QueuePanel::openFolder);
    connect(m_list, &QListView::customContextMenuRequested, this, &QueuePanel::showMenu);

    auto* stop = new QAction(icon("stop"), tr("Stop the chosen photos"), m_list);
    stop->setShortcut(QKeySequence::Delete);
    stop->setShortcutContext(Qt::WidgetShortcut);
    connect(stop, &QAction::triggered, this, &QueuePanel::cancelSelected);
    m_list->addAction(stop);
}

bool QueuePanel::event(QEvent* event)
{
    // Out of sight nothing has to tick.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &QueuePanel::showQueue, Qt::QueuedConnection);
    return QWidget::event(event);
}

void QueuePanel::showQueue()
{
    const bool isBusy = m_queue.isBusy();
    const bool isPaused = m_queue.isPaused();
    const bool isEmpty = m_queue.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_overall->setText(overallSentence());
    m_bar->setVisible(isBusy);
    m_bar->setValue(static_cast<int>(std::lround(kBarSteps * m_queue.progress())));
    const std::optional<double> seconds = m_queue.secondsLeft();
    m_remaining->setText(seconds ? remainingInWords(*seconds) : QString());

    const QString pause = isPaused ? tr("Go on") : tr("Pause");
    if (m_pause->text() != pause) {
        m_pause->setIcon(icon(isPaused ? "play" : "pause"));
        m_pause->setText(pause);
        m_pause->setToolTip(pause);
        m_pause->setAccessibleName(pause);
    }
    m_pause->setEnabled(isBusy);
    m_stopAll->setEnabled(isBusy);
    m_retry->setEnabled(m_queue.count(ExportState::Failed) > 0);
    m_openFolder->setEnabled(m_queue.count(ExportState::Done) > 0);
    const int unfinished = m_queue.count(ExportState::Waiting) + m_queue.count(ExportState::Running);
    m_forget->setEnabled(m_queue.rowCount() > unfinished);
    if (isBusy && !isPaused && isVisible())
        m_tick.start();
    else
        m_tick.stop();
    followRunning();
}

/// Keeps the photo that is exported in sight, unless somebody has scrolled away from the one before.
void QueuePanel::followRunning()
{
    int row = 0;
    while (row < m_queue.rowCount() && ExportQueue::stateOf(m_queue.index(row)) != ExportState::Running)
        ++row;
    const QModelIndex running = m_queue.index(row);
    if (!isVisible() || !running.isValid() || running == m_running)
        return;
    const bool followed = !m_running.isValid() || m_list->visualRect(m_running).intersects(m_list->viewport()->rect());
    m_running = running;
    if (followed)
        m_list->scrollTo(running);
}

QString QueuePanel::overallSentence() const
{
    if (m_queue.rowCount() == 0)
        return {};
    const int failed = m_queue.count(ExportState::Failed);
    if (m_queue.isBusy()) {
        const int over = m_queue.batchOver();
        return m_queue.isPaused() ? tr("Paused: %1 of %n photo(s) done", nullptr, m_queue.batchSize()).arg(over)
                                  : tr("%1 of %n photo(s) done", nullptr, m_queue.batchSize()).arg(over);
    }
    // What was left alone is neither: nothing of it was saved, and nothing went wrong.
    QStringList sentences;
    const int faceless = m_queue.count(ExportState::NoFace);
    const int refused = m_queue.count(ExportState::NotRestored);
    const int exported = m_queue.count(ExportState::Done);
    if (failed > 0)
        sentences.append(tr("%n photo(s) could not be exported", nullptr, failed));
    else if (exported > 0 || faceless + refused == 0)
        sentences.append(tr("%n photo(s) exported", nullptr, exported));
    if (faceless > 0)
        sentences.append(tr("%n photo(s) had no face and were left alone", nullptr, faceless));
    if (refused > 0)
        sentences.append(tr("%n photo(s) could not be restored and were left alone", nullptr, refused));
    return sentences.join(QStringLiteral("; "));
}

void QueuePanel::cancelSelected()
{
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        m_queue.cancel(index.row());
}

void QueuePanel::openFolder()
{
    if (const int row = rowWithResult(); row >= 0)
        Q_EMIT openFolderRequested(m_queue.index(row).data(ExportQueue::OutputRole).toString());
}

void QueuePanel::showMenu(const QPoint& where)
{
    const QModelIndex index = m_list->indexAt(where);
    if (!index.isValid())
        return;
    const ExportState state = ExportQueue::stateOf(index);
    QMenu menu(this);
    menu.addActions(m_list->actions());
    QAction* again = menu.addAction(icon("redo"), tr("Try again"), this, [this, index] { m_queue.retry(index.row()); });
    again->setEnabled(state == ExportState::Failed || state == ExportState::Cancelled);
    QAction* folder = menu.addAction(icon("open-folder"), tr("Show the result in its folder"), this,
                                     &QueuePanel::openFolder);
    folder->setEnabled(state == ExportState::Done);
    menu.exec(m_list->viewport()->mapToGlobal(where));
}

int QueuePanel::rowWithResult() const
{
    const auto isSaved = [this](int row) { return ExportQueue::stateOf(m_queue.index(row)) == ExportState::Done; };
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (current >= 0 && isSaved(current))
        return current;
    for (int row = m_queue.rowCount() - 1; row >= 0; --row) {
        if (isSaved(row))
            return row;
    }
    return -1;
}

} // namespace heirloom::ui
