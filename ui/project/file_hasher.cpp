// SPDX-License-Identifier: Apache-2.0
#include "ui/project/file_hasher.h"

#include "ui/project/project_file.h"

namespace heirloom::ui {

FileHasher::FileHasher(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
}

FileHasher::~FileHasher()
{
    m_cancel.cancel();
    m_thread.clear();
    m_thread.waitForDone();
}

void FileHasher::hash(PhotoId photo, const QString& path)
{
    m_thread.start([this, photo, path, cancel = m_cancel] {
        const Result<QByteArray> sha256 = hashOfFile(path, cancel);
        if (sha256)
            QMetaObject::invokeMethod(
                this, [this, photo, hash = *sha256] { Q_EMIT hashed(photo, hash); }, Qt::QueuedConnection);
    });
}

} // namespace heirloom::ui
