// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/photo/codec_registry.h"
#include "ui/project/autosave.h"
#include "ui/project/earlier_work.h"
#include "ui/project/file_hasher.h"
#include "ui/project/photo_paths.h"
#include "ui/project/project.h"
#include "ui/project/project_file.h"
#include "ui/project/recent_files.h"
#include "ui/support/inline_message.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

class QMimeData;
class QWidget;

namespace heirloom::ui {

/// For file dialogs: the names of the photos that can be read.
QString photoNameFilter(const CodecRegistry& codecs = builtInCodecs());

/// Photos and projects on their way into the window and out of it: opened, dropped, pasted, saved, recovered. What it asks
/// it asks in file dialogs; what it has to say it says in sentences. Thread: the window's.
class DocumentController : public QObject {
    Q_OBJECT

public:
    /// `dataFolder`: the program's own, for recovery files and pasted pictures. All must outlive this.
    DocumentController(Project& project, RecentFiles& recent, const QString& dataFolder, QWidget* window);
    /// Edits that are not saved are kept for the next start.
    ~DocumentController() override;

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

    /// Opens the original of a result, with all that was decided about it. If it is open, it stays as it is.
    void goOnFrom(const EarlierWork& work);

    /// Asks for a name where there is none yet. Then saved() or said().
    void save();
    void saveAs();

    /// What an earlier run of the program left behind, or was open before something else took its place, if anything.
    std::optional<Recovery> recovery() const;
    /// Then projectCame() or said(). What is open goes where recovery() finds it, if it has changes that are in no file.
    void recover();
    /// Waits for what is being saved, and writes what is not to where recover() of the next start finds it. Errors: those of
    /// Autosave::saveNow().
    Status keepForNextStart();

Q_SIGNALS:
    void said(heirloom::ui::InlineMessage::Kind kind, const QString& sentence);
    /// The first of the photos that came, which should be shown.
    void photosCame(heirloom::PhotoId first);
    /// Another project, or a recovered one, is open.
    void projectCame();
    void saved(const QString& path);
    void recoveryChanged();
    /// A photo that was opened is a result of Heirloom's, and what it was made of is there.
    void earlierWorkFound(const heirloom::ui::EarlierWork& work);
    /// A folder is being searched for photos.
    void searchingChanged(bool searching);

private:
    /// What was found behind paths.
    struct Opened {
        CollectedPhotos found;
        std::optional<Result<ProjectContents>> project; ///< the first of them
    };

    /// Says whether something has changed since.
    struct Version {
        int document = 0;
        int edits = 0;
        bool operator==(const Version&) const = default;
    };

    void collected(const std::shared_ptr<Opened>& opened);
    void addFound(const CollectedPhotos& found);
    void lookForOriginal(const QString& path);
    void addPhotos(const QStringList& paths);
    void openProject(ProjectContents contents, const QString& path, bool kept);
    void replace(std::vector<ProjectPhoto> photos, const QString& path, bool modified);
    void write(const std::function<Status()>& writing, const std::function<void(const Status&)>& then);
    void keepAside(const std::function<void(bool kept)>& then);
    void saveTo(const QString& path);
    void takeUp(const Recovery& wanted, ProjectContents contents);
    void dropTakenUp();
    bool pastePicture(const QMimeData& data);
    QString startFolder() const;
    void rememberFolder(const QString& path);

    Project& m_project;
    RecentFiles& m_recent;
    QString m_dataFolder;
    QWidget* m_window;
    Autosave m_autosave;
    FileHasher m_hasher;
    std::vector<Recovery> m_recoveries; ///< that can be taken up, the newest first
    std::vector<Recovery> m_takenUp;    ///< still there, until what is open now is safe elsewhere
    Version m_version;
    int m_writing = 0; ///< that have not come back
    QString m_lastFolder;
    bool m_showsSample = false; ///< and nothing else
    CancelToken m_cancel;
    QThreadPool m_writer; ///< one thread: what is written later is later
    QThreadPool m_reader; ///< one thread; last: these two use the others
};

} // namespace heirloom::ui
