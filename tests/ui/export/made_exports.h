// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"
#include "ui/project/photo_paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace heirloom::ui::test {

inline void touch(const QString& path, const QByteArray& content = "x")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

inline ExportRequest requestOf(const QTemporaryDir& folder, const QString& name)
{
    ExportRequest request;
    request.source = pathOf(folder.filePath(name + ".jpg"));
    request.target.output = pathOf(folder.filePath(name + "-restored.jpg"));
    request.target.save.format = "jpeg";
    return request;
}

} // namespace heirloom::ui::test
