// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/project/film_strip_model.h"
#include "ui/project/presets.h"
#include "ui/project/project.h"
#include "ui/project/recent_files.h"
#include "ui/support/inline_message.h"
#include "ui/window/workspace.h"

#include <functional>
#include <memory>
#include <vector>

#include <QMainWindow>
#include <QString>

class QDockWidget;
class QLabel;
class QSettings;
class QSlider;

namespace heirloom::ui {

class DocumentController;
class ExportController;
class FaceControls;
class FacePanel;
class FilmStrip;
class PhotoControls;
class PhotoPanel;
class LogFile;
class PhotoPage;
class QueuePanel;
class ThumbnailLoader;
class WindowActions;
class WindowHelp;

/// What the program hands to its window.
struct WindowConfig {
    QString dataFolder;  ///< the program's own, for what outlives a run
    QString samplePhoto; ///< shown at the first start; empty: none
    QString licenceText;
    QString modelCard; ///< Markdown
    std::vector<BundleChoice> bundles;
    const LogFile* log = nullptr; ///< outlives the window; may be null
    WorkerOptions worker;         ///< what is not a matter of preferences
};

/// The window in which somebody restores photos. Closing it at any time ends within two seconds and loses nothing.
/// Thread: the window's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive this.
    MainWindow(QSettings& settings, WindowConfig config, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What the program was started with; without anything, the sample or what an earlier run left is offered.
    void start(const QStringList& paths);

    // For tests and measurements: the parts that somebody sees.
    Workspace& workspace() { return *m_workspace; }
    Project& project() { return m_project; }
    RestorationWorker& worker() { return *m_worker; }
    PhotoPage& page() { return *m_page; }
    FacePanel& panel() { return *m_panel; }
    PhotoPanel& photoPanel() { return *m_photoPanel; }
    FilmStrip& film() { return *m_film; }
    ExportController& exports() { return *m_exports; }
    DocumentController& documents() { return *m_documents; }
    WindowActions& actions() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area,
                         bool closable);
    void buildStatus();
    void connectFile();
    void connectEdit();
    void connectPhoto();
    void connectFace();
    void connectSuggestions();
    void connectView();
    void connectWorker();
    void connectFilm();
    void connectExports();
    void updateActions();
    void updateFilm();
    void updateTitle();
    void updateStatus();
    void fillRecent();
    void say(InlineMessage::Kind kind, const QString& sentence);
    void offer(const QString& sentence, const QString& action, const std::function<void()>& what);
    void offerRecovery();
    void holdOriginal(bool held);
    void showPreferences();
    void setPreferences(const Preferences& wanted);
    std::vector<PhotoId> allPhotos() const;
    std::vector<PhotoId> chosenPhotos() const;
    void restoreLayout();
    void keepLayout();

    QSettings& m_settings;
    WindowConfig m_config;
    Preferences m_preferences;
    Project m_project;
    RecentFiles m_recent;
    Presets m_presets;
    FilmStripModel m_filmModel;
    std::unique_ptr<RestorationWorker> m_worker;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ThumbnailLoader> m_thumbnails;
    std::unique_ptr<DocumentController> m_documents;
    std::unique_ptr<ExportController> m_exports;
    std::unique_ptr<FaceControls> m_controls;
    std::unique_ptr<PhotoControls> m_photoControls;
    WindowActions* m_actions;
    WindowHelp* m_help = nullptr;
    PhotoPage* m_page = nullptr;
    FacePanel* m_panel = nullptr;
    PhotoPanel* m_photoPanel = nullptr;
    FilmStrip* m_film = nullptr;
    QueuePanel* m_queuePanel = nullptr;
    QDockWidget* m_filmDock = nullptr;
    QDockWidget* m_panelDock = nullptr;
    QDockWidget* m_photoDock = nullptr;
    QDockWidget* m_queueDock = nullptr;
    QLabel* m_engineLabel = nullptr;
    QLabel* m_activityLabel = nullptr;
    QLabel* m_zoomLabel = nullptr;
    QSlider* m_brushSlider = nullptr;
    std::function<void()> m_offered; ///< what the message's button does
    QString m_engineProblem;         ///< why the networks are not there, as it is said
    bool m_originalHeld = false;
    bool m_busy = false;
    double m_zoom = 0;
};

} // namespace heirloom::ui
