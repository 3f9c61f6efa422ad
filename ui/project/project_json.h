// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "ui/project/project_photo.h"

#include <vector>

#include <QByteArray>
#include <QString>

// What a project file says; see README.md. Thread: any.
namespace heirloom::ui {

/// The version of the format that is written. A file with a larger major number is refused, one with a smaller one is
/// brought up to this.
constexpr int kProjectMajor = 2;
constexpr int kProjectMinor = 0;

/// Limits of what is read, far above any album; what lies over them is refused before it takes memory. Those of a photo are
/// the recipe's.
constexpr qint64 kMostProjectBytes = qint64(64) << 20;
constexpr int kMostPhotos = 20000;

struct ProjectContents {
    std::vector<ProjectPhoto> photos; ///< their ids are not in the file
    QString recoveryOf; ///< in a recovery file: the project that was open, absolute; empty if it had no file
};

/// JSON, one photo a line. Paths are also written relative to `folder`, unless that is empty. Every number comes back
/// exactly as it is.
QByteArray projectToJson(const ProjectContents& contents, const QString& folder);

/// The whole or nothing. Looks on the disk which photos are there: where stored, or else relative to `folder`.
/// Errors: Unreadable (it is damaged; the sentence names the place), Unsupported (of a newer version), TooLarge.
Result<ProjectContents> projectFromJson(const QByteArray& json, const QString& folder);

/// Whether projectFromJson() would take it, without looking on the disk. Errors: the same.
Status checkProjectJson(const QByteArray& json);

} // namespace heirloom::ui
