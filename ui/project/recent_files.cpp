// SPDX-License-Identifier: Apache-2.0
#include "ui/project/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace heirloom::ui {
namespace {

QString key()
{
    return QStringLiteral("recentFiles");
}

QString cleaned(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentFiles::RecentFiles(QSettings* settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::files() const
{
    // Somebody may have edited the settings.
    QStringList sound;
    for (const QString& path : m_settings->value(key()).toStringList()) {
        if (QDir::isAbsolutePath(path) && !sound.contains(path) && sound.size() < kMost)
            sound.append(path);
    }
    return sound;
}

void RecentFiles::add(const QString& path)
{
    if (path.isEmpty())
        return;
    QStringList list = files();
    list.removeAll(cleaned(path));
    list.prepend(cleaned(path));
    set(list.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    QStringList list = files();
    list.removeAll(cleaned(path));
    set(list);
}

void RecentFiles::clear()
{
    set({});
}

void RecentFiles::set(const QStringList& list)
{
    if (list == files())
        return;
    m_settings->setValue(key(), list);
    Q_EMIT changed();
}

} // namespace heirloom::ui
