// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "ui/project/project_json.h"

#include <QByteArray>
#include <QString>

// Project files on the disk. Thread: any.
namespace heirloom::ui {

/// "heirloom", without a dot.
QString projectSuffix();

/// Errors: NotFound, Unreadable, and those of projectFromJson().
Result<ProjectContents> readProject(const QString& path);

/// The file appears whole or what was there before stays. What could not be read back is not written. `folder`: see
/// projectToJson(). Errors: TooLarge, InvalidArgument (a value that no project may have), WriteFailed.
Status saveProject(const ProjectContents& contents, const QString& path, const QString& folder);
/// As a project of the user: relative to its own folder.
Status saveProject(const ProjectContents& contents, const QString& path);

/// SHA-256 of a file, 32 bytes. Errors: NotFound, Unreadable, Cancelled.
Result<QByteArray> hashOfFile(const QString& path, const CancelToken& cancel = {});

} // namespace heirloom::ui
