// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/worker/worker_types.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace heirloom::ui {

/// Computes the SHA-256 of photos, one after the other, on a thread of its own. Thread: the window's.
class FileHasher : public QObject {
    Q_OBJECT

public:
    explicit FileHasher(QObject* parent = nullptr);
    /// Stops within a megabyte.
    ~FileHasher() override;

    /// hashed(), or nothing if the file cannot be read: whoever opens it says so.
    void hash(PhotoId photo, const QString& path);

Q_SIGNALS:
    void hashed(heirloom::PhotoId photo, const QByteArray& sha256);

private:
    CancelToken m_cancel;
    QThreadPool m_thread;
};

} // namespace heirloom::ui
