// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cancel.h"
#include "ui/project/autosave.h"
#include "ui/project/file_hasher.h"
#include "ui/project/photo_paths.h"
#include "ui/project/project.h"
#include "ui/project/recent_files.h"
#include "ui/support/inline_message.h"

#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

class QMimeData;
class QWidget;

namespace heirloom::ui {

/// Photos and projects on their way into the window and out of it: opened, dropped, pasted, saved, recovered. What it asks
/// it asks in file dialogs; what it has to say it says in sentences. Thread: the window's.
class DocumentDesk : public QObject {
    Q_OBJECT

public:
    /// `dataFolder`: the program's own, for recovery files and pasted pictures. All must outlive this.
    DocumentDesk(Project& project, RecentFiles& recent, const QString& dataFolder, QWidget* window);
    /// Edits that are not saved are kept for the next start.
    ~DocumentDesk() override;

    void askForPhotos();
    void askForFolder();
    void askForProject();
    /// Photos, folders and projects, whatever is there. A project replaces what is open.
    void openPaths(const QStringList& paths);
    /// As openPaths(), but what is opened counts as no edit: a new program shows it.
    void openSample(const QString& path);
    /// Files or a picture; whether there was anything to take.
    static bool canTake(const QMimeData& data);
    bool take(const QMimeData& data);

    /// Asks for a name where there is none yet.
    void save();
    void saveAs();

    /// What an earlier run of the program left behind, if anything: the newest.
    const std::optional<Recovery>& recovery() const { return m_recovery; }
    void recover();
    /// Writes what is not saved to where recover() of the next start finds it. Errors: those of Autosave::saveNow().
    Status keepForNextStart() { return m_autosave.saveNow(); }

Q_SIGNALS:
    void said(heirloom::ui::InlineMessage::Kind kind, const QString& sentence);
    /// The first of the photos that came, which should be shown.
    void photosCame(heirloom::PhotoId first);
    /// Another project, or a recovered one, is open.
    void projectCame();
    void saved(const QString& path);
    void recoveryChanged();
    /// A folder is being searched for photos.
    void searchingChanged(bool searching);

private:
    void collected(const CollectedPhotos& collected);
    void openProject(const QString& path);
    void addPhotos(const QStringList& paths);
    void saveTo(const QString& path);
    bool pastePicture(const QMimeData& data);
    QString startFolder() const;
    void rememberFolder(const QString& path);
    void keepAside();

    Project& m_project;
    RecentFiles& m_recent;
    QString m_dataFolder;
    QWidget* m_window;
    Autosave m_autosave;
    FileHasher m_hasher;
    std::optional<Recovery> m_recovery;
    QString m_lastFolder;
    bool m_showsSample = false; ///< and nothing else
    CancelToken m_cancel;
    QThreadPool m_searcher; ///< one thread; last: it uses the others
};

} // namespace heirloom::ui
