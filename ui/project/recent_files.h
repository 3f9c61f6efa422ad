// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace heirloom::ui {

/// The photos and projects that were opened last. Thread: the window's.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 12;

    /// `settings` must outlive this.
    explicit RecentFiles(QSettings* settings, QObject* parent = nullptr);

    /// Absolute paths, the last one first. They need not be there any more.
    QStringList files() const;
    void add(const QString& path);
    /// It could not be opened, for instance.
    void remove(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList& files);
    QSettings* m_settings;
};

} // namespace heirloom::ui
