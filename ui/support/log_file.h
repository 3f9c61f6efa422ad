// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace heirloom::ui {

/// Writes what Qt and the program say (qDebug() to qCritical()) into a file, as long as it lives, and hands it on to
/// whoever listened before. `heirloom.log` in its folder is the newest; where it grows over the limit it becomes
/// `heirloom.1.log`, and that `heirloom.2.log`, which is the last. One at a time; made and destroyed by the thread that
/// starts the program. Messages may come from any thread.
class LogFile {
public:
    static constexpr qint64 kMostBytes = 1 << 20; ///< of one file
    static constexpr int kFiles = 3;

    /// The folder is made if need be. A folder that cannot be written costs the log, never the program: see isOpen().
    explicit LogFile(const QString& folder);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    bool isOpen() const;
    /// Of the newest file.
    QString path() const;
    /// The last lines of the log, oldest first, at most `count`; over the seam of two files. Thread: any.
    QStringList lastLines(int count) const;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void rotate();
    QString pathOf(int number) const;

    QString m_folder;
    mutable QMutex m_mutex; ///< guards the file
    QFile m_file;
    QtMessageHandler m_previous = nullptr;
};

} // namespace heirloom::ui
