// SPDX-License-Identifier: Apache-2.0
#include "ui/window/document_desk.h"

#include "ui/project/project_file.h"

#include <algorithm>
#include <functional>

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>
#include <QWidget>

namespace heirloom::ui {
namespace {

constexpr std::size_t kMostRecoveries = 5; ///< older ones were offered often enough

QString recoveryFolder(const QString& dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(QStringLiteral("recovery"));
}

/// A file dialog that does not hold up the program: `taken` gets what was chosen.
void ask(QWidget* window, const QString& title, const QString& folder, const std::function<void(QFileDialog&)>& prepare,
         const std::function<void(const QStringList&)>& taken)
{
    auto* dialog = new QFileDialog(window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    prepare(*dialog);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, taken);
    dialog->open();
}

QString photoFilter()
{
    return DocumentDesk::tr("Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp)");
}

QString projectFilter()
{
    return DocumentDesk::tr("Heirloom projects (*.%1)").arg(projectSuffix());
}

} // namespace

DocumentDesk::DocumentDesk(Project& project, RecentFiles& recent, const QString& dataFolder, QWidget* window)
    : QObject(window), m_project(project), m_recent(recent), m_dataFolder(dataFolder), m_window(window),
      m_autosave(&project, recoveryFolder(dataFolder))
{
    m_searcher.setMaxThreadCount(1);
    std::vector<Recovery> left = Autosave::recoverable(recoveryFolder(dataFolder));
    if (!left.empty())
        m_recovery = left.front();
    for (std::size_t i = kMostRecoveries; i < left.size(); ++i)
        Autosave::discard(left[i]);

    connect(&m_autosave, &Autosave::failed, this,
            [this](const QString& sentence) { Q_EMIT said(InlineMessage::Kind::Warning, sentence); });
    connect(&m_hasher, &FileHasher::hashed, &m_project, &Project::setHash);
    connect(&m_project, &Project::photoAdded, this, [this](PhotoId id) {
        if (const ProjectPhoto* photo = m_project.photo(id); photo && !photo->missing)
            m_hasher.hash(id, photo->edit.path);
    });
}

DocumentDesk::~DocumentDesk()
{
    m_cancel.cancel();
    m_searcher.clear();
    m_searcher.waitForDone();
}

QString DocumentDesk::startFolder() const
{
    return m_lastFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : m_lastFolder;
}

void DocumentDesk::rememberFolder(const QString& path)
{
    m_lastFolder = QFileInfo(path).absolutePath();
}

void DocumentDesk::askForPhotos()
{
    ask(
        m_window, tr("Open Photos"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setFileMode(QFileDialog::ExistingFiles);
            dialog.setNameFilters({photoFilter(), projectFilter()});
        },
        [this](const QStringList& files) { openPaths(files); });
}

void DocumentDesk::askForFolder()
{
    ask(
        m_window, tr("Open a Folder of Photos"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setFileMode(QFileDialog::Directory);
            dialog.setOption(QFileDialog::ShowDirsOnly);
        },
        [this](const QStringList& folders) { openPaths(folders); });
}

void DocumentDesk::askForProject()
{
    ask(
        m_window, tr("Open a Project"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setFileMode(QFileDialog::ExistingFile);
            dialog.setNameFilter(projectFilter());
        },
        [this](const QStringList& files) { openPaths(files); });
}

void DocumentDesk::openPaths(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    rememberFolder(paths.front());
    Q_EMIT searchingChanged(true);
    m_searcher.start([this, paths, cancel = m_cancel] {
        const CollectedPhotos found = collectPhotos(paths, kMostCollectedPhotos, cancel);
        // Whoever destroys this object waits for us, and calls that are still queued then are dropped.
        QMetaObject::invokeMethod(
            this, [this, found] { collected(found); }, Qt::QueuedConnection);
    });
}

void DocumentDesk::collected(const CollectedPhotos& found)
{
    Q_EMIT searchingChanged(false);
    if (!found.projects.isEmpty())
        openProject(found.projects.front());
    addPhotos(found.photos);
    for (const QString& path : found.refused)
        m_recent.remove(path);
    if (!found.refused.isEmpty()) {
        const QString first = QFileInfo(found.refused.front()).fileName();
        const auto others = static_cast<int>(found.refused.size()) - 1;
        Q_EMIT said(InlineMessage::Kind::Warning,
                    others == 0
                        ? tr("“%1” is not there, or is no photo that Heirloom can read.").arg(first)
                        : tr("“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.",
                             nullptr, others)
                              .arg(first));
    } else if (found.leftOut > 0) {
        Q_EMIT said(
            InlineMessage::Kind::Warning,
            tr("%n photo(s) were left out, because that many cannot be opened at once.", nullptr, found.leftOut));
    } else if (found.photos.isEmpty() && found.projects.isEmpty()) {
        Q_EMIT said(InlineMessage::Kind::Info, tr("There are no photos in that folder."));
    }
}

void DocumentDesk::addPhotos(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    // The sample makes room for somebody's own photos, unless they have worked on it.
    if (m_showsSample && !m_project.isModified())
        m_project.replaceAll({}, {});
    m_showsSample = false;
    const std::vector<PhotoId> added = m_project.addPhotos(paths);
    if (paths.size() == 1)
        m_recent.add(paths.front());
    // Those that were open already are shown all the same.
    const PhotoId first = added.empty() ? m_project.idOf(paths.front()) : added.front();
    if (first != 0)
        Q_EMIT photosCame(first);
}

void DocumentDesk::openSample(const QString& path)
{
    ProjectPhoto photo;
    photo.edit.path = QDir::cleanPath(path);
    m_project.replaceAll({photo}, {});
    m_showsSample = true;
    Q_EMIT photosCame(m_project.photos().front().id);
}

void DocumentDesk::openProject(const QString& path)
{
    auto contents = readProject(path);
    if (!contents) {
        m_recent.remove(path);
        Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(contents.error().message));
        return;
    }
    keepAside();
    const auto missing = std::count_if(contents->photos.begin(), contents->photos.end(),
                                       [](const ProjectPhoto& photo) { return photo.missing; });
    m_project.replaceAll(std::move(contents->photos), path);
    m_showsSample = false;
    m_recent.add(path);
    Q_EMIT projectCame();
    if (missing > 0)
        Q_EMIT said(InlineMessage::Kind::Warning,
                    tr("%n photo(s) of this project are not where they were.", nullptr, static_cast<int>(missing)));
}

/// Edits of what is open, which are in no file, before something else takes its place.
void DocumentDesk::keepAside()
{
    if (!m_project.isModified())
        return;
    const QString folder = recoveryFolder(m_dataFolder);
    const QString name =
        QStringLiteral("recovery-%1.%2").arg(QUuid::createUuid().toString(QUuid::Id128), projectSuffix());
    if (!saveProject({m_project.photos(), m_project.filePath()}, QDir(folder).absoluteFilePath(name), {}))
        return; // the recovery file of this run has it until the next edit
    const std::vector<Recovery> left = Autosave::recoverable(folder);
    if (!left.empty())
        m_recovery = left.front();
    Q_EMIT recoveryChanged();
    Q_EMIT said(InlineMessage::Kind::Info,
                tr("What was open before has changes that are in no project file. You can go back to it with "
                   "“Recover Unsaved Work” in the File menu."));
}

bool DocumentDesk::canTake(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

bool DocumentDesk::take(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return pastePicture(data);
    openPaths(paths);
    return true;
}

/// A picture without a file becomes one: everything here goes by paths, and its owner may want to keep it.
bool DocumentDesk::pastePicture(const QMimeData& data)
{
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return false;
    const QDir folder(QDir(m_dataFolder).absoluteFilePath(QStringLiteral("pasted")));
    const QString name =
        tr("Pasted %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss.zzz")));
    const QString path = folder.absoluteFilePath(name + QStringLiteral(".png"));
    if (!folder.mkpath(QStringLiteral(".")) || !picture.save(path, "PNG")) {
        Q_EMIT said(InlineMessage::Kind::Error, tr("The picture could not be pasted, because it could not be stored."));
        return false;
    }
    addPhotos({path});
    return true;
}

void DocumentDesk::save()
{
    if (m_project.filePath().isEmpty())
        saveAs();
    else
        saveTo(m_project.filePath());
}

void DocumentDesk::saveAs()
{
    ask(
        m_window, tr("Save the Project"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setAcceptMode(QFileDialog::AcceptSave);
            dialog.setNameFilter(projectFilter());
            dialog.setDefaultSuffix(projectSuffix());
        },
        [this](const QStringList& files) { saveTo(files.front()); });
}

void DocumentDesk::saveTo(const QString& path)
{
    const Status done = saveProject({m_project.photos(), {}}, path);
    if (!done) {
        Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(done.error().message));
        return;
    }
    m_project.setSaved(QFileInfo(path).absoluteFilePath());
    m_recent.add(path);
    rememberFolder(path);
    Q_EMIT saved(path);
}

void DocumentDesk::recover()
{
    if (!m_recovery)
        return;
    auto contents = readProject(m_recovery->file);
    if (!contents) {
        Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(contents.error().message));
        return;
    }
    m_project.replaceAll(std::move(contents->photos), m_recovery->projectPath, true);
    // Ours first, then theirs goes: at no moment is the work in one place only.
    if (m_autosave.saveNow())
        Autosave::discard(*m_recovery);
    m_recovery.reset();
    m_showsSample = false;
    Q_EMIT recoveryChanged();
    Q_EMIT projectCame();
}

} // namespace heirloom::ui
