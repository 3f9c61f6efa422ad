// SPDX-License-Identifier: Apache-2.0
#include "ui/window/document_controller.h"

#include "engine/photo/codec_words.h"
#include "ui/project/project_file.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
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

QString projectFilter()
{
    return DocumentController::tr("Heirloom projects (*.%1)").arg(projectSuffix());
}

} // namespace

QString photoNameFilter(const CodecRegistry& codecs)
{
    return DocumentController::tr("Photos (%1)").arg("*." + suffixesOf(codecs).join(" *."));
}

DocumentController::DocumentController(Project& project, RecentFiles& recent, const QString& dataFolder,
                                       QWidget* window)
    : QObject(window), m_project(project), m_recent(recent), m_dataFolder(dataFolder), m_window(window),
      m_autosave(&project, recoveryFolder(dataFolder))
{
    m_reader.setMaxThreadCount(1);
    m_writer.setMaxThreadCount(1);
    m_recoveries = Autosave::recoverable(recoveryFolder(dataFolder));
    for (; m_recoveries.size() > kMostRecoveries; m_recoveries.pop_back())
        Autosave::discard(m_recoveries.back());

    connect(&m_autosave, &Autosave::failed, this,
            [this](const QString& sentence) { Q_EMIT said(InlineMessage::Kind::Warning, sentence); });
    connect(&m_project, &Project::changed, this, [this] { ++m_version.edits; });
    connect(&m_hasher, &FileHasher::hashed, &m_project, &Project::setHash);
    connect(&m_project, &Project::photoAdded, this, [this](PhotoId id) {
        if (const ProjectPhoto* photo = m_project.photo(id); photo && !photo->missing)
            m_hasher.hash(id, photo->edit.path);
    });
}

DocumentController::~DocumentController()
{
    m_cancel.cancel();
    m_reader.clear();
    m_reader.waitForDone();
    m_writer.waitForDone();
}

QString DocumentController::startFolder() const
{
    return m_lastFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : m_lastFolder;
}

void DocumentController::rememberFolder(const QString& path)
{
    m_lastFolder = QFileInfo(path).absolutePath();
}

void DocumentController::askForPhotos()
{
    ask(
        m_window, tr("Open Photos"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setFileMode(QFileDialog::ExistingFiles);
            dialog.setNameFilters({photoNameFilter(), projectFilter()});
        },
        [this](const QStringList& files) { openPaths(files); });
}

void DocumentController::askForFolder()
{
    ask(
        m_window, tr("Open a Folder of Photos"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setFileMode(QFileDialog::Directory);
            dialog.setOption(QFileDialog::ShowDirsOnly);
        },
        [this](const QStringList& folders) { openPaths(folders); });
}

void DocumentController::askForProject()
{
    ask(
        m_window, tr("Open a Project"), startFolder(),
        [](QFileDialog& dialog) {
            dialog.setFileMode(QFileDialog::ExistingFile);
            dialog.setNameFilter(projectFilter());
        },
        [this](const QStringList& files) { openPaths(files); });
}

void DocumentController::openPaths(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    rememberFolder(paths.front());
    Q_EMIT searchingChanged(true);
    m_reader.start([this, paths, cancel = m_cancel] {
        auto opened = std::make_shared<Opened>();
        opened->found = collectPhotos(paths, kMostCollectedPhotos, cancel);
        if (!opened->found.projects.isEmpty())
            opened->project = readProject(opened->found.projects.front());
        // Whoever destroys this object waits for us, and calls that are still queued then are dropped.
        QMetaObject::invokeMethod(
            this, [this, opened] { collected(opened); }, Qt::QueuedConnection);
    });
}

void DocumentController::collected(const std::shared_ptr<Opened>& opened)
{
    Q_EMIT searchingChanged(false);
    const QString path = opened->found.projects.value(0);
    if (opened->project && *opened->project) {
        keepAside([this, opened, path](bool kept) {
            openProject(std::move(**opened->project), path, kept);
            addFound(opened->found);
        });
        return;
    }
    if (opened->project) {
        m_recent.remove(path);
        Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(opened->project->error().message));
    }
    addFound(opened->found);
    if (opened->found.photos.size() == 1)
        lookForOriginal(opened->found.photos.front());
}

void DocumentController::lookForOriginal(const QString& path)
{
    m_reader.start([this, path, cancel = m_cancel] {
        if (const auto work = earlierWorkOf(path, cancel))
            QMetaObject::invokeMethod(
                this, [this, work = *work] { Q_EMIT earlierWorkFound(work); }, Qt::QueuedConnection);
    });
}

void DocumentController::goOnFrom(const EarlierWork& work)
{
    const PhotoId open = m_project.idOf(work.original.edit.path);
    Q_EMIT photosCame(open != 0 ? open : m_project.addPhoto(work.original));
    if (open != 0)
        Q_EMIT said(
            InlineMessage::Kind::Info,
            tr("“%1” is open already; it stays as it is now.").arg(QFileInfo(work.original.edit.path).fileName()));
}

void DocumentController::addFound(const CollectedPhotos& found)
{
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

void DocumentController::addPhotos(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    // The sample makes room for somebody's own photos, unless they have worked on it.
    if (m_showsSample && !m_project.isModified())
        replace({}, {}, false);
    m_showsSample = false;
    const std::vector<PhotoId> added = m_project.addPhotos(paths);
    if (paths.size() == 1)
        m_recent.add(paths.front());
    // Those that were open already are shown all the same.
    const PhotoId first = added.empty() ? m_project.idOf(paths.front()) : added.front();
    if (first != 0)
        Q_EMIT photosCame(first);
}

void DocumentController::openSample(const QString& path)
{
    ProjectPhoto photo;
    photo.edit.path = QDir::cleanPath(path);
    replace({photo}, {}, false);
    m_showsSample = true;
    Q_EMIT photosCame(m_project.photos().front().id);
}

void DocumentController::openProject(ProjectContents contents, const QString& path, bool kept)
{
    const auto missing = std::count_if(contents.photos.begin(), contents.photos.end(),
                                       [](const ProjectPhoto& photo) { return photo.missing; });
    replace(std::move(contents.photos), path, false);
    m_recent.add(path);
    Q_EMIT projectCame();
    if (kept)
        Q_EMIT said(InlineMessage::Kind::Info,
                    tr("What was open before has changes that are in no project file. You can go back to it with "
                       "“Recover Unsaved Work” in the File menu."));
    else if (missing > 0)
        Q_EMIT said(InlineMessage::Kind::Warning,
                    tr("%n photo(s) of this project are not where they were.", nullptr, static_cast<int>(missing)));
}

void DocumentController::replace(std::vector<ProjectPhoto> photos, const QString& path, bool modified)
{
    ++m_version.document;
    m_project.replaceAll(std::move(photos), path, modified);
    m_showsSample = false;
}

/// On the other thread, because faces by the hundred take their time; then goes on here.
void DocumentController::write(const std::function<Status()>& writing, const std::function<void(const Status&)>& then)
{
    ++m_writing;
    m_writer.start([this, writing, then] {
        const Status done = writing();
        QMetaObject::invokeMethod(
            this,
            [this, done, then] {
                --m_writing;
                then(done);
            },
            Qt::QueuedConnection);
    });
}

/// Before something else takes the place of what is open: puts those of its edits that are in no file where recover() finds
/// them, and goes on, unless that fails.
void DocumentController::keepAside(const std::function<void(bool kept)>& then)
{
    if (!m_project.isModified()) {
        then(false);
        return;
    }
    const QString name =
        QStringLiteral("recovery-%1.%2").arg(QUuid::createUuid().toString(QUuid::Id128), projectSuffix());
    const Recovery aside{QDir(recoveryFolder(m_dataFolder)).absoluteFilePath(name), m_project.filePath(),
                         QDateTime::currentDateTime(), static_cast<int>(m_project.photos().size())};
    const ProjectContents contents{m_project.photos(), m_project.filePath()};
    write([contents, aside] { return saveProject(contents, aside.file, {}); },
          [this, aside, then, version = m_version](const Status& done) {
              if (!done) {
                  Q_EMIT said(
                      InlineMessage::Kind::Error,
                      tr("Nothing else was opened, because what is open has changes that could not be kept safe. "
                         "Save the project first."));
              } else if (version != m_version || !m_project.isModified()) { // edited or saved meanwhile
                  Autosave::discard(aside);
                  keepAside(then);
              } else {
                  m_recoveries.insert(m_recoveries.begin(), aside);
                  then(true);
                  Q_EMIT recoveryChanged();
              }
          });
}

bool DocumentController::canTake(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

bool DocumentController::take(const QMimeData& data)
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
bool DocumentController::pastePicture(const QMimeData& data)
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

void DocumentController::save()
{
    if (m_project.filePath().isEmpty())
        saveAs();
    else
        saveTo(m_project.filePath());
}

void DocumentController::saveAs()
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

void DocumentController::saveTo(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const ProjectContents contents{m_project.photos(), {}};
    write([contents, file] { return saveProject(contents, file); },
          [this, file, version = m_version](const Status& done) {
              if (!done) {
                  Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(done.error().message));
                  return;
              }
              m_recent.add(file);
              rememberFolder(file);
              if (version == m_version) {
                  m_project.setSaved(file);
                  dropTakenUp();
                  Q_EMIT saved(file);
              } else if (version.document == m_version.document) {
                  saveTo(file); // edited meanwhile
              }
          });
}

std::optional<Recovery> DocumentController::recovery() const
{
    return m_recoveries.empty() ? std::nullopt : std::optional(m_recoveries.front());
}

void DocumentController::recover()
{
    if (m_recoveries.empty())
        return;
    m_reader.start([this, wanted = m_recoveries.front()] {
        auto contents = std::make_shared<Result<ProjectContents>>(readProject(wanted.file));
        QMetaObject::invokeMethod(
            this,
            [this, wanted, contents] {
                if (*contents)
                    keepAside([this, wanted, contents](bool) { takeUp(wanted, std::move(**contents)); });
                else
                    Q_EMIT said(InlineMessage::Kind::Error, QString::fromStdString(contents->error().message));
            },
            Qt::QueuedConnection);
    });
}

void DocumentController::takeUp(const Recovery& wanted, ProjectContents contents)
{
    const auto isWanted = [&](const Recovery& each) { return each.file == wanted.file; };
    if (std::erase_if(m_recoveries, isWanted) == 0)
        return; // asked for twice
    replace(std::move(contents.photos), wanted.projectPath, true);
    m_takenUp.push_back(wanted);
    Q_EMIT recoveryChanged();
    Q_EMIT projectCame();
}

/// What was taken up goes when it is in another file: at no moment is the work in one place only.
void DocumentController::dropTakenUp()
{
    for (const Recovery& each : std::exchange(m_takenUp, {}))
        Autosave::discard(each);
}

Status DocumentController::keepForNextStart()
{
    while (m_writing > 0) {
        m_writer.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what is to follow
    }
    Status kept = m_autosave.saveNow();
    if (kept)
        dropTakenUp();
    return kept;
}

} // namespace heirloom::ui
