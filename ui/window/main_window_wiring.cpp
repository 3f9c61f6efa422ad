// SPDX-License-Identifier: Apache-2.0
// Who hears whom in the window.
#include "ui/window/main_window.h"

#include "ui/album/film_strip.h"
#include "ui/album/thumbnail_loader.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/export/queue_panel.h"
#include "ui/panel/face_panel.h"
#include "ui/panel/photo_panel.h"
#include "ui/support/error_report.h"
#include "ui/window/document_controller.h"
#include "ui/window/export_controller.h"
#include "ui/window/face_controls.h"
#include "ui/window/face_suggestions.h"
#include "ui/window/photo_controls.h"
#include "ui/window/photo_page.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_help.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QSlider>
#include <QStatusBar>

namespace heirloom::ui {
namespace {

constexpr double kZoomStep = 1.25;
constexpr int kStatusTime = 6000; ///< ms that a passing remark stays

/// What of the program's state helps to find a fault.
ErrorReportFacts factsOf(const Workspace& workspace, const Preferences& preferences, const QString& lastProblem)
{
    ErrorReportFacts facts;
    facts.error = lastProblem;
    if (const auto& engine = workspace.engine()) {
        facts.device = QString::fromStdString(engine->device + ", " + engine->precision);
        facts.bundle = QString::fromStdString(engine->bundle);
    }
    facts.settings = {{QStringLiteral("device"), preferences.device},
                      {QStringLiteral("threads"), QString::number(preferences.threads)},
                      {QStringLiteral("cache"), QString::number(preferences.cacheMebibytes)}};
    for (const ProjectPhoto& photo : workspace.project().photos())
        facts.photos.append(photo.edit.path);
    return facts;
}

} // namespace

void MainWindow::connectFile()
{
    WindowActions& a = *m_actions;
    DocumentController* desk = m_documents.get();
    connect(a.openPhotos, &QAction::triggered, desk, &DocumentController::askForPhotos);
    connect(a.openFolder, &QAction::triggered, desk, &DocumentController::askForFolder);
    connect(a.openProject, &QAction::triggered, desk, &DocumentController::askForProject);
    connect(a.save, &QAction::triggered, desk, &DocumentController::save);
    connect(a.saveAs, &QAction::triggered, desk, &DocumentController::saveAs);
    connect(a.recover, &QAction::triggered, desk, &DocumentController::recover);
    connect(a.paste, &QAction::triggered, this, [this] {
        if (const QMimeData* copied = QApplication::clipboard()->mimeData(); !copied || !m_documents->take(*copied))
            say(InlineMessage::Kind::Info, tr("There is no picture to paste."));
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(desk, &DocumentController::said, this, &MainWindow::say);
    connect(desk, &DocumentController::photosCame, this, [this](PhotoId first) {
        // What was said of something else is over, but not what is offered.
        if (!m_offered && m_page->message().kind() == InlineMessage::Kind::Info)
            m_page->message().clear();
        m_workspace->showPhoto(first);
    });
    connect(desk, &DocumentController::earlierWorkFound, this, [this, desk](const EarlierWork& work) {
        offer(tr("Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.")
                  .arg(QFileInfo(work.original.edit.path).fileName()),
              tr("Go On from the Original"), [desk, work] { desk->goOnFrom(work); });
    });
    connect(desk, &DocumentController::recoveryChanged, this, &MainWindow::updateActions);
    connect(desk, &DocumentController::projectCame, this, [this] {
        m_offered = {};
        if (m_page->message().sentence() != m_engineProblem)
            m_page->message().clear();
        if (!m_project.photos().empty())
            m_workspace->showPhoto(m_project.photos().front().id);
    });
    connect(desk, &DocumentController::saved, this, [this](const QString& path) {
        statusBar()->showMessage(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), kStatusTime);
        updateTitle();
    });
    connect(desk, &DocumentController::searchingChanged, this, [this](bool searching) {
        if (searching)
            statusBar()->showMessage(tr("Looking for photos…"));
        else
            statusBar()->clearMessage();
    });
    connect(&m_project, &Project::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_page->message(), &InlineMessage::actionTriggered, this, [this] {
        m_page->message().clear();
        if (const auto what = std::exchange(m_offered, {}))
            what();
    });
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    for (const QString& path : m_recent.files()) {
        QString name = QFileInfo(path).fileName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = m_actions->recent->addAction(name);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_documents->openPaths({path}); });
    }
    m_actions->recent->addSeparator();
    QAction* clear = m_actions->recent->addAction(tr("&Clear This List"));
    clear->setStatusTip(tr("Forgets which photos and projects were opened last; the files stay."));
    clear->setEnabled(!m_recent.files().isEmpty());
    connect(clear, &QAction::triggered, &m_recent, &RecentFiles::clear);
}

void MainWindow::connectEdit()
{
    QUndoStack* stack = m_project.undoStack();
    connect(m_actions->undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_actions->redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, [this] {
        // Photos that came back are looked at, where there was nothing else.
        if (m_workspace->photo() == 0 && !m_project.photos().empty())
            m_workspace->showPhoto(m_project.photos().front().id);
        updateActions();
    });
    connect(stack, &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(m_actions->copyToFaces, &QAction::triggered, m_controls.get(), &FaceControls::copyToFaces);
    connect(m_actions->copyToPhotos, &QAction::triggered, m_controls.get(), &FaceControls::copyToPhotos);
    connect(m_actions->clearStrokes, &QAction::triggered, this,
            [this] { m_project.clearStrokes(m_workspace->photo()); });
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
}

void MainWindow::connectPhoto()
{
    WindowActions& a = *m_actions;
    PhotoControls* controls = m_photoControls.get();
    m_photoPanel->addButtons(kGeometryStage, {a.turnLeft, a.turnRight, a.mirror, a.cropTool});
    connect(a.turnLeft, &QAction::triggered, controls, &PhotoControls::turnLeft);
    connect(a.turnRight, &QAction::triggered, controls, &PhotoControls::turnRight);
    connect(a.mirror, &QAction::triggered, controls, &PhotoControls::mirror);
    connect(controls, &PhotoControls::toolFinished, a.selectTool, &QAction::trigger);
    connect(controls, &PhotoControls::said, this,
            [this](const QString& sentence) { say(InlineMessage::Kind::Warning, sentence); });
    connect(&m_project, &Project::stagesChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectFace()
{
    WindowActions& a = *m_actions;
    connect(a.tools, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto tool = static_cast<CanvasTool>(action->data().toInt());
        m_page->setTool(tool);
        m_photoControls->setCropping(tool == CanvasTool::Crop);
        if (tool == CanvasTool::Crop)
            m_photoDock->raise();
        m_brushSlider->setVisible(tool == CanvasTool::Protect || tool == CanvasTool::Unprotect);
    });
    connect(m_page, &PhotoPage::toolFinished, a.selectTool, &QAction::trigger);
    // Whoever draws already must not have the pen taken from the hand.
    const auto checkPoints = [this] {
        if (m_actions->selectTool->isChecked())
            m_actions->alignTool->trigger();
    };
    connect(m_workspace.get(), &Workspace::pointsDoubtful, this, checkPoints);
    connect(m_panel, &FacePanel::pointsRequested, a.alignTool, &QAction::trigger);
    connect(m_page, &PhotoPage::pointsRequested, a.alignTool, &QAction::trigger);
    connect(a.nameFace, &QAction::triggered, this, [this] {
        m_panelDock->raise();
        m_panel->editName();
    });
    connectSuggestions();
    connect(m_brushSlider, &QSlider::valueChanged, m_page, &PhotoPage::setBrushSize);
    m_page->setBrushSize(m_brushSlider->value());
    connect(a.includeFace, &QAction::triggered, m_page, &PhotoPage::setSelectedIncluded);
    connect(a.deleteFace, &QAction::triggered, m_page, &PhotoPage::deleteSelected);
    connect(a.tryAnother, &QAction::triggered, m_controls.get(), &FaceControls::tryAnother);
    connect(a.tryOtherMethod, &QAction::triggered, m_panel, &FacePanel::tryOtherMethod);
    connect(a.chooseReferences, &QAction::triggered, m_controls.get(), &FaceControls::chooseReferences);
    connect(a.resetTreatment, &QAction::triggered, m_controls.get(), &FaceControls::reset);
    connect(a.nextFace, &QAction::triggered, m_page, [this] { m_page->selectNextFace(1); });
    connect(a.previousFace, &QAction::triggered, m_page, [this] { m_page->selectNextFace(-1); });
    connect(m_controls.get(), &FaceControls::said, this,
            [this](const QString& sentence) { say(InlineMessage::Kind::Info, sentence); });
    connect(m_workspace.get(), &Workspace::faceSelected, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::facesChanged, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::strokesChanged, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::treatmentChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectSuggestions()
{
    FaceSuggestions* suggestions = &m_workspace->suggestions();
    connect(m_actions->searchHarder, &QAction::triggered, m_workspace.get(), &Workspace::searchHarder);
    connect(m_actions->addSuggestion, &QAction::triggered, m_workspace.get(), &Workspace::addSuggestion);
    connect(m_actions->dismissSuggestion, &QAction::triggered, suggestions, &FaceSuggestions::dismiss);
    connect(m_actions->nextSuggestion, &QAction::triggered, suggestions, &FaceSuggestions::selectNext);
    connect(suggestions, &FaceSuggestions::changed, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::photoReady, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::photoSearched, this, &MainWindow::updateActions);
}

void MainWindow::connectView()
{
    WindowActions& a = *m_actions;
    PhotoCanvas* canvas = &m_page->canvas();
    connect(a.compare, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_page->setCompareMode(static_cast<CompareMode>(action->data().toInt()));
    });
    connect(a.peek, &QAction::triggered, this, [this] { holdOriginal(!m_originalHeld); });
    connect(a.zoomIn, &QAction::triggered, canvas, [canvas] { canvas->zoomBy(kZoomStep); });
    connect(a.zoomOut, &QAction::triggered, canvas, [canvas] { canvas->zoomBy(1 / kZoomStep); });
    connect(a.fit, &QAction::triggered, canvas, &PhotoCanvas::fit);
    connect(a.actualSize, &QAction::triggered, canvas, &PhotoCanvas::actualSize);
    connect(a.zoomFace, &QAction::triggered, canvas,
            [this, canvas] { canvas->zoomToFace(m_workspace->selectedFace()); });
    connect(a.showFrames, &QAction::toggled, canvas, &PhotoCanvas::setFramesShown);
    const auto step = [this](int by) {
        const QModelIndex now = m_filmModel.indexOf(m_workspace->photo());
        const QModelIndex next = m_filmModel.index(now.isValid() ? now.row() + by : 0);
        if (next.isValid())
            m_workspace->showPhoto(m_filmModel.idAt(next));
    };
    connect(a.nextPhoto, &QAction::triggered, this, [step] { step(1); });
    connect(a.previousPhoto, &QAction::triggered, this, [step] { step(-1); });
    connect(canvas, &PhotoCanvas::zoomChanged, this, [this](double zoom) {
        m_zoom = zoom;
        updateStatus();
    });
    connect(a.shortcuts, &QAction::triggered, m_help, &WindowHelp::showShortcuts);
    connect(a.about, &QAction::triggered, this,
            [this] { m_help->showAbout(m_config.licenceText, m_config.modelCard); });
    connect(a.logFolder, &QAction::triggered, m_help, &WindowHelp::showLog);
    connect(a.report, &QAction::triggered, this, [this] {
        const InlineMessage& message = m_page->message();
        const bool problem = message.isSaying() && message.kind() != InlineMessage::Kind::Info;
        m_help->showReport(factsOf(*m_workspace, m_preferences, problem ? message.sentence() : QString()));
    });
    connect(m_help, &WindowHelp::said, this, &MainWindow::say);
}

void MainWindow::connectWorker()
{
    connect(m_worker.get(), &RestorationWorker::started, this, [this](const EngineState& state) {
        // An older problem is mended by that.
        if (const QString problem = std::exchange(m_engineProblem, {}); problem == m_page->message().sentence())
            m_page->message().clear();
        m_panel->setMethods(state.methods);
        m_panel->setPeopleKnown(state.knowsPeople);
        updateActions();
        updateStatus();
    });
    connect(m_worker.get(), &RestorationWorker::failedToStart, this, [this](const Error& error) {
        qWarning("%s", error.detail.c_str());
        m_engineProblem = tr("Faces cannot be restored now. %1").arg(QString::fromStdString(error.message));
        say(InlineMessage::Kind::Error, m_engineProblem);
        updateStatus();
    });
    connect(m_worker.get(), &RestorationWorker::noticed, this, [this](const QString& sentence) {
        qWarning("%s", qPrintable(sentence));
        statusBar()->showMessage(sentence);
    });
    connect(m_worker.get(), &RestorationWorker::busyChanged, this, [this](bool busy) {
        m_busy = busy;
        updateStatus();
    });
}

void MainWindow::connectFilm()
{
    using State = FilmStripModel::State;
    Workspace* workspace = m_workspace.get();
    connect(m_film, &FilmStrip::photoChosen, workspace, &Workspace::showPhoto);
    connect(m_film, &FilmStrip::photoOpened, this, [this] { m_page->canvas().setFocus(); });
    connect(m_film, &FilmStrip::removeRequested, &m_project, &Project::removePhotos);
    connect(m_film, &FilmStrip::pathsDropped, m_documents.get(), &DocumentController::openPaths);
    connect(m_film, &FilmStrip::viewChanged, m_thumbnails.get(), &ThumbnailLoader::hurry);
    connect(m_actions->removePhotos, &QAction::triggered, this, [this] { m_project.removePhotos(chosenPhotos()); });
    connect(&m_project, &Project::photoAdded, this, [this](PhotoId id) {
        const ProjectPhoto& photo = *m_project.photo(id);
        if (photo.missing)
            m_filmModel.setState(id, State::Problem, tr("This photo is not where it was."));
        else
            m_thumbnails->load(id, photo.edit.path);
        updateFilm();
        updateActions();
    });
    connect(&m_project, &Project::photoRemoved, this, [this](PhotoId id) {
        m_thumbnails->drop(id);
        updateFilm();
        updateActions();
    });
    connect(&m_project, &Project::photoDiffers, this, [this](PhotoId id) {
        say(InlineMessage::Kind::Warning, tr("“%1” has changed since its faces were found; they may lie elsewhere now.")
                                              .arg(QFileInfo(m_project.photo(id)->edit.path).fileName()));
    });
    connect(m_thumbnails.get(), &ThumbnailLoader::loaded, &m_filmModel, &FilmStripModel::setThumbnail);
    connect(m_thumbnails.get(), &ThumbnailLoader::failed, this, [this](PhotoId id, const Error& error) {
        m_filmModel.setState(id, State::Problem, QString::fromStdString(error.message));
    });
    connect(workspace, &Workspace::photoChanged, this, [this, workspace](PhotoId id) {
        m_film->setCurrentPhoto(id);
        if (id != 0 && !workspace->pixels())
            m_filmModel.setState(id, State::Reading);
        updateActions();
        updateTitle();
    });
    connect(workspace, &Workspace::photoReady, this, [this, workspace](const OpenedPhoto& photo) {
        if (!workspace->isSearching() && m_filmModel.state(photo.id) == State::Reading)
            m_filmModel.setState(photo.id, State::Ready);
    });
    connect(workspace, &Workspace::photoSearched, this, [this](PhotoId id) { m_filmModel.setState(id, State::Ready); });
    connect(workspace, &Workspace::photoFailed, this, [this](PhotoId id, const Error& error) {
        m_filmModel.setState(id, State::Problem, QString::fromStdString(error.message));
    });
}

/// One photo needs no strip.
void MainWindow::updateFilm()
{
    m_filmDock->setVisible(m_project.photos().size() > 1);
}

void MainWindow::connectExports()
{
    using State = FilmStripModel::State;
    connect(m_actions->exportPhoto, &QAction::triggered, this, [this] { m_exports->ask(chosenPhotos()); });
    connect(m_actions->exportAll, &QAction::triggered, this, [this] { m_exports->ask(allPhotos()); });
    connect(m_exports.get(), &ExportController::queued, m_queueDock, &QWidget::show);
    connect(m_exports.get(), &ExportController::said, this, &MainWindow::say);
    connect(m_exports.get(), &ExportController::exported, this, [this](PhotoId id, bool saved) {
        if (saved)
            m_filmModel.setState(id, State::Exported);
    });
    connect(m_queuePanel, &QueuePanel::openFolderRequested, m_help, &WindowHelp::showFolderOf);
}

void MainWindow::updateActions()
{
    WindowActions& a = *m_actions;
    QUndoStack* stack = m_project.undoStack();
    a.undo->setEnabled(stack->canUndo());
    a.undo->setText(stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    a.redo->setEnabled(stack->canRedo());
    a.redo->setText(stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
    const ProjectPhoto* photo = m_project.photo(m_workspace->photo());
    const FaceRecipe* face = m_workspace->selected();
    for (QAction* action : {a.exportPhoto, a.removePhotos, a.zoomIn, a.zoomOut, a.fit, a.actualSize, a.drawTool,
                            a.turnLeft, a.turnRight, a.mirror, a.cropTool})
        action->setEnabled(photo != nullptr);
    const FaceSuggestions& suggestions = m_workspace->suggestions();
    a.searchHarder->setEnabled(m_workspace->pixels() && !m_workspace->isSearching() && !suggestions.isSearching());
    a.addSuggestion->setEnabled(suggestions.selected());
    a.dismissSuggestion->setEnabled(suggestions.selected());
    a.nextSuggestion->setEnabled(suggestions.all().size() > 1);
    for (QAction* action : {a.nameFace, a.includeFace, a.deleteFace, a.tryAnother, a.chooseReferences, a.resetTreatment,
                            a.copyToFaces, a.copyToPhotos, a.zoomFace, a.alignTool})
        action->setEnabled(face != nullptr);
    for (QAction* action : {a.exportAll, a.saveAs, a.save, a.nextPhoto, a.previousPhoto})
        action->setEnabled(!m_project.photos().empty());
    for (QAction* action : {a.nextFace, a.previousFace, a.protectTool, a.unprotectTool})
        action->setEnabled(photo && !photo->edit.recipe.faces.empty());
    a.includeFace->setChecked(face && face->included);
    a.tryOtherMethod->setEnabled(face && m_panel->canCompareMethods());
    a.clearStrokes->setEnabled(photo && !photo->edit.recipe.strokes.empty());
    a.recover->setEnabled(m_documents->recovery().has_value());
    if (const QAction* tool = a.tools->checkedAction(); tool && !tool->isEnabled())
        a.selectTool->trigger();
}

void MainWindow::updateTitle()
{
    QString name;
    if (const ProjectPhoto* photo = m_project.photo(m_workspace->photo()))
        name = QFileInfo(photo->edit.path).fileName();
    if (!m_project.filePath().isEmpty()) {
        const QString project = QFileInfo(m_project.filePath()).completeBaseName();
        name = name.isEmpty() ? project : tr("%1 (%2)", "photo and project").arg(name, project);
    }
    setWindowTitle(name.isEmpty() ? tr("Heirloom") : tr("%1[*] – Heirloom").arg(name));
    setWindowModified(m_project.isModified() && !m_project.filePath().isEmpty());
}

void MainWindow::updateStatus()
{
    if (!m_engineProblem.isEmpty())
        m_engineLabel->setText(tr("No networks"));
    else if (const auto& engine = m_workspace->engine())
        m_engineLabel->setText(QString::fromStdString(engine->device));
    else
        m_engineLabel->setText(tr("Loading the networks…"));
    m_activityLabel->setText(m_busy ? tr("Working…") : QString());
    m_zoomLabel->setText(m_zoom > 0 && m_workspace->pixels()
                             ? tr("%1 %").arg(QLocale().toString(100 * m_zoom, 'f', m_zoom < 0.1 ? 1 : 0))
                             : QString());
}

} // namespace heirloom::ui
