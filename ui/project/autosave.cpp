// SPDX-License-Identifier: Apache-2.0
#include "ui/project/autosave.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "ui/project/project_file.h"

namespace heirloom::ui {
namespace {

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

/// Null if another program that runs holds it, or this one.
std::unique_ptr<QLockFile> tryToLock(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0); // stale is what belongs to a program that ended, however young; never a long session's
    if (!lock->tryLock())
        return nullptr;
    return lock;
}

Status write(const ProjectContents& contents, const QString& file)
{
    const QString folder = contents.recoveryOf.isEmpty() ? QString() : QFileInfo(contents.recoveryOf).absolutePath();
    return saveProject(contents, file, folder);
}

} // namespace

Autosave::Autosave(Project* project, const QString& folder, std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_project(project)
{
    QDir().mkpath(folder);
    m_file = QDir(folder).absoluteFilePath(
        QStringLiteral("recovery-%1.%2").arg(QUuid::createUuid().toString(QUuid::Id128), projectSuffix()));
    m_lock = tryToLock(m_file);
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::synchronise);
    connect(project, &Project::changed, this, &Autosave::projectChanged);
    connect(project, &Project::modifiedChanged, this, [this](bool modified) {
        if (modified)
            projectChanged();
        else
            synchronise();
    });
    if (project->isModified())
        projectChanged();
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
}

void Autosave::projectChanged()
{
    // Not started anew by each change, or somebody who never pauses would never be saved.
    if (!m_timer.isActive())
        m_timer.start();
}

ProjectContents Autosave::snapshot() const
{
    return {m_project->photos(), m_project->filePath()};
}

void Autosave::synchronise()
{
    m_timer.stop();
    if (m_file.isEmpty())
        return;
    if (!m_lock) {
        Q_EMIT failed(tr("Your work cannot be kept safe between saves, because the program's own folder cannot be "
                         "written to."));
        return;
    }
    if (!m_project->isModified()) {
        m_writer.start([file = m_file] { QFile::remove(file); });
        return;
    }
    m_writer.start([this, contents = snapshot(), file = m_file] {
        const Status done = write(contents, file);
        // Whoever destroys this object waits for us, and calls that are still queued then are dropped.
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (done)
                    Q_EMIT written();
                else
                    Q_EMIT failed(QString::fromStdString(done.error().message));
            },
            Qt::QueuedConnection);
    });
}

Status Autosave::saveNow()
{
    m_timer.stop();
    m_writer.waitForDone();
    if (!m_lock)
        return Error{ErrorCode::WriteFailed, tr("The program's own folder cannot be written to.").toStdString(), {}};
    if (!m_project->isModified()) {
        QFile::remove(m_file);
        return success();
    }
    return write(snapshot(), m_file);
}

void Autosave::close()
{
    m_timer.stop();
    m_writer.waitForDone();
    if (m_lock)
        QFile::remove(m_file);
    m_lock.reset();
    m_file.clear();
}

std::vector<Recovery> Autosave::recoverable(const QString& folder)
{
    std::vector<Recovery> found;
    const QDir dir(folder);
    const QString pattern = QStringLiteral("recovery-*.%1").arg(projectSuffix());
    // A program that ended before its first write left a lock only; asking for the lock sweeps it away.
    for (const QString& lock : dir.entryList({lockOf(pattern)}, QDir::Files))
        tryToLock(dir.absoluteFilePath(lock.chopped(lockOf({}).size())));
    for (const QFileInfo& info : dir.entryInfoList({pattern}, QDir::Files)) {
        const QString file = info.absoluteFilePath();
        const std::unique_ptr<QLockFile> lock = tryToLock(file);
        if (!lock)
            continue;
        // What a crash in the middle of writing left; the lock says that nobody writes now.
        for (const QFileInfo& rest : dir.entryInfoList({info.fileName() + QStringLiteral(".*")}, QDir::Files)) {
            if (rest.absoluteFilePath() != lockOf(file))
                QFile::remove(rest.absoluteFilePath());
        }
        if (const Result<ProjectContents> contents = readProject(file))
            found.push_back(
                {file, contents->recoveryOf, info.lastModified(), static_cast<int>(contents->photos.size())});
    }
    std::sort(found.begin(), found.end(), [](const Recovery& a, const Recovery& b) { return a.when > b.when; });
    return found;
}

void Autosave::discard(const Recovery& recovery)
{
    QFile::remove(recovery.file);
}

} // namespace heirloom::ui
