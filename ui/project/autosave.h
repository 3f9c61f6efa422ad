// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "ui/project/project.h"
#include "ui/project/project_json.h"

#include <chrono>
#include <memory>
#include <vector>

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace heirloom::ui {

/// What a program that ended in the middle of work left behind.
struct Recovery {
    QString file;        ///< to be read with readProject()
    QString projectPath; ///< the project that was open; empty if it had no file
    QDateTime when;      ///< of the last change in it
    int photos = 0;
};

/// Keeps what was not saved in a recovery file, so that a crash costs a few seconds of work. The file goes as soon as
/// the project is saved and on close(). Thread: the window's; writing happens on a thread of its own.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `folder` is made if it is not there; several programs may share it. `project` must outlive this.
    Autosave(Project* project, const QString& folder, std::chrono::milliseconds delay = std::chrono::seconds(4),
             QObject* parent = nullptr);
    /// Waits for what is being written. Without close() the recovery file stays and will be offered.
    ~Autosave() override;

    /// Writes now and waits: for a window that must close without a question. Errors: those of saveProject().
    Status saveNow();
    /// The orderly end: nothing is left to recover. From now on nothing is written.
    void close();

    /// What can be offered, newest first: of programs that run no more. Files that are damaged are left out, and stay.
    static std::vector<Recovery> recoverable(const QString& folder);
    /// When it has been recovered or is not wanted.
    static void discard(const Recovery& recovery);

Q_SIGNALS:
    void written();
    /// The work is not safe; a plain sentence.
    void failed(const QString& sentence);

private:
    void projectChanged();
    void synchronise();
    ProjectContents snapshot() const;

    Project* m_project;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock; ///< null when closed, or if the folder cannot be used
    QTimer m_timer;
    QThreadPool m_writer; ///< one thread: what is written later is later
};

} // namespace heirloom::ui
