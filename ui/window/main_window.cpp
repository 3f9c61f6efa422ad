// SPDX-License-Identifier: Apache-2.0
#include "ui/window/main_window.h"

#include "ui/album/film_strip.h"
#include "ui/album/thumbnail_loader.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/export/queue_panel.h"
#include "ui/panel/face_panel.h"
#include "ui/panel/face_strip.h"
#include "ui/panel/photo_panel.h"
#include "ui/style/style.h"
#include "ui/window/document_controller.h"
#include "ui/window/export_controller.h"
#include "ui/window/face_controls.h"
#include "ui/window/photo_controls.h"
#include "ui/window/photo_page.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_help.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSlider>
#include <QStatusBar>

namespace heirloom::ui {
namespace {

constexpr const char* kGeometryKey = "window/geometry";
constexpr const char* kStateKey = "window/state";
constexpr const char* kStartedKey = "window/started";
constexpr int kLayoutVersion = 2;
constexpr QSize kFirstSize{1280, 820};
constexpr int kSmallestBrush = 4; ///< pixels of the screen
constexpr int kLargestBrush = 120;
constexpr int kBrushSliderWidth = 140;

WorkerOptions workerOptions(const Preferences& preferences, WorkerOptions options)
{
    applyPreferences(preferences, options);
    return options;
}

} // namespace

MainWindow::MainWindow(QSettings& settings, WindowConfig config, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_config(std::move(config)), m_preferences(loadPreferences(settings)),
      m_recent(&settings), m_presets(&settings), m_filmModel(&m_project, m_config.worker.stages),
      m_worker(std::make_unique<RestorationWorker>(workerOptions(m_preferences, m_config.worker))),
      m_workspace(std::make_unique<Workspace>(m_project, *m_worker, m_config.worker.stages)),
      m_thumbnails(std::make_unique<ThumbnailLoader>()), m_actions(new WindowActions(*this))
{
    m_documents = std::make_unique<DocumentController>(m_project, m_recent, m_config.dataFolder, this);
    m_exports = std::make_unique<ExportController>(*m_workspace, *m_worker, settings, m_config.dataFolder, this);
    m_help = new WindowHelp(*this, m_config.log);
    build();
    m_controls = std::make_unique<FaceControls>(*m_workspace, *m_worker, m_presets, *m_thumbnails, *m_panel, this);
    m_photoControls = std::make_unique<PhotoControls>(*m_workspace, *m_photoPanel, m_page->canvas());
    connectFile();
    connectEdit();
    connectPhoto();
    connectFace();
    connectView();
    connectWorker();
    connectFilm();
    connectExports();
    restoreLayout();
    updateActions();
    updateTitle();
    updateStatus();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::build()
{
    setAcceptDrops(true);
    m_page = new PhotoPage(*m_workspace);
    m_panel = new FacePanel;
    m_photoPanel = new PhotoPanel;
    std::vector<AvailableMethod> methods; // until the networks are there, as if they could do all
    for (const Description& method : m_config.worker.methods->descriptions())
        methods.push_back({method, {}});
    m_panel->setMethods(methods);
    m_film = new FilmStrip(&m_filmModel);
    m_queuePanel = new QueuePanel(m_exports->queue());
    setCentralWidget(m_page);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_panelDock = addDock(QStringLiteral("panel"), tr("Selected Face"), m_panel, Qt::RightDockWidgetArea, false);
    m_photoDock = addDock(QStringLiteral("photo"), tr("Whole Photo"), m_photoPanel, Qt::RightDockWidgetArea, false);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(m_panelDock, m_photoDock);
    m_panelDock->raise();
    m_queueDock = addDock(QStringLiteral("queue"), tr("Exports"), m_queuePanel, Qt::RightDockWidgetArea, true);
    m_filmDock = addDock(QStringLiteral("film"), tr("Photos"), m_film, Qt::BottomDockWidgetArea, false);
    m_queueDock->hide();
    buildStatus();
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area,
                                 bool closable)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setFeatures(closable ? QDockWidget::DockWidgetClosable : QDockWidget::NoDockWidgetFeatures);
    if (!closable)
        dock->setTitleBarWidget(new QWidget); // what is in it speaks for itself
    dock->setWidget(content);
    addDockWidget(area, dock);
    dock->toggleViewAction()->setStatusTip(tr("Shows or hides the part of the window that is called “%1”.").arg(title));
    m_actions->panels->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::buildStatus()
{
    m_engineLabel = new QLabel;
    m_activityLabel = new QLabel;
    m_zoomLabel = new QLabel;
    m_brushSlider = new QSlider(Qt::Horizontal);
    m_brushSlider->setRange(kSmallestBrush, kLargestBrush);
    m_brushSlider->setValue(24);
    m_brushSlider->setFixedWidth(kBrushSliderWidth);
    m_brushSlider->setAccessibleName(tr("Width of the brush"));
    m_brushSlider->setToolTip(tr("How wide the brush is."));
    m_brushSlider->hide();
    statusBar()->addWidget(m_activityLabel, 1);
    statusBar()->addPermanentWidget(m_brushSlider);
    statusBar()->addPermanentWidget(m_engineLabel);
    statusBar()->addPermanentWidget(m_zoomLabel);
    statusBar()->setContentsMargins(kSpacing, 0, kSpacing, 0);
}

void MainWindow::start(const QStringList& paths)
{
    const bool first = !m_settings.value(kStartedKey, false).toBool();
    m_settings.setValue(kStartedKey, true);
    const int remaining = m_exports->takeUpRemaining();
    if (remaining > 0) {
        m_queueDock->show();
        offer(tr("%n photo(s) were still to be exported when the program ended.", nullptr, remaining), tr("Go On"),
              [this] { m_exports->queue().setPaused(false); });
    } else if (m_documents->recovery()) {
        offerRecovery();
    }
    if (!paths.isEmpty()) {
        m_documents->openPaths(paths);
    } else if (first && QFileInfo::exists(m_config.samplePhoto)) {
        m_documents->openSample(m_config.samplePhoto);
        say(InlineMessage::Kind::Info,
            tr("This is a sample: drag the line in the photo to compare, then drop your own photos here."));
    }
}

void MainWindow::say(InlineMessage::Kind kind, const QString& sentence)
{
    m_offered = {};
    m_page->message().say(kind, sentence);
    if (kind != InlineMessage::Kind::Info)
        qWarning("%s", qPrintable(sentence));
}

void MainWindow::offer(const QString& sentence, const QString& action, const std::function<void()>& what)
{
    m_page->message().say(InlineMessage::Kind::Info, sentence, action);
    m_offered = what;
}

void MainWindow::offerRecovery()
{
    offer(tr("The last time Heirloom ended, changes to %n photo(s) were in no project file.", nullptr,
             m_documents->recovery()->photos),
          tr("Take Them Up Again"), [this] { m_documents->recover(); });
}

std::vector<PhotoId> MainWindow::allPhotos() const
{
    std::vector<PhotoId> ids;
    for (const ProjectPhoto& photo : m_project.photos())
        ids.push_back(photo.id);
    return ids;
}

/// Those selected in the strip, or the shown one.
std::vector<PhotoId> MainWindow::chosenPhotos() const
{
    std::vector<PhotoId> ids = m_film->selectedPhotos();
    if (ids.empty() && m_workspace->photo() != 0)
        ids.push_back(m_workspace->photo());
    return ids;
}

void MainWindow::holdOriginal(bool held)
{
    m_originalHeld = held;
    m_page->canvas().setOriginalHeld(held);
}

void MainWindow::showPreferences()
{
    auto* dialog = new PreferencesDialog(m_preferences, m_config.bundles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setPreferences(dialog->preferences()); });
    dialog->open();
}

void MainWindow::setPreferences(const Preferences& wanted)
{
    const NeededRestarts needed = restartsFor(m_preferences, wanted);
    if (wanted.theme != m_preferences.theme)
        applyTheme(wanted.theme);
    m_preferences = wanted;
    savePreferences(wanted, m_settings);
    if (needed.engine)
        m_workspace->restart(workerOptions(wanted, m_config.worker));
    if (needed.program)
        say(InlineMessage::Kind::Info, tr("The language changes when Heirloom is started again."));
}

void MainWindow::restoreLayout()
{
    resize(kFirstSize);
    resizeDocks({m_panelDock, m_photoDock}, {m_panel->minimumWidth(), m_photoPanel->minimumWidth()}, Qt::Horizontal);
    restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
    restoreState(m_settings.value(kStateKey).toByteArray(), kLayoutVersion);
    m_queueDock->hide(); // shown when there is something in it
    updateFilm();
}

void MainWindow::keepLayout()
{
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kStateKey, saveState(kLayoutVersion));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    if (const Status kept = m_documents->keepForNextStart(); !kept) {
        // The only case in which closing would lose something.
        offer(QString::fromStdString(kept.error().message) + QLatin1Char(' ')
                  + tr("Save the project before you close the window, or its changes are lost."),
              tr("Save…"), [this] { m_documents->saveAs(); });
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_originalHeld)
        holdOriginal(false);
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (DocumentController::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (m_documents->take(*event->mimeData()))
        event->acceptProposedAction();
}

/// The key of “See the original” is let go wherever the focus is.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (m_originalHeld && event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->isAutoRepeat() && QKeySequence(key->key()) == m_actions->peek->shortcut())
            holdOriginal(false);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace heirloom::ui
