// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/worker/worker_types.h"
#include "ui/export/export_settings.h"

#include <filesystem>
#include <vector>

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

// Exports as JSON, so that what remains of a queue outlives the program. Thread: any.
namespace heirloom::ui {

/// An export that is still to be done.
struct RemainingExport {
    ExportRequest request;
    ExistingFiles existing = ExistingFiles::Number;
    /// Where the pictures of `request.references` lie, by face: a PhotoId means nothing to the next start of the program.
    std::vector<std::vector<std::filesystem::path>> referencePaths;
};

/// On one line. The record is left out: the exporter makes it.
QByteArray toJson(const RemainingExport& remaining);

struct ExportList {
    /// The photos of their references are 0 until somebody opens them.
    std::vector<RemainingExport> exports;
    /// There was more, which cannot be read; the file is kept under another name. An export of which anything is missing or
    /// senseless is left out whole: half of it would restore something else than was asked for.
    bool damaged = false;
};

/// Keeps exports, each as toJson() gave it, as a JSON list in a folder, which is made if need be; an empty list is removed.
/// Errors: WriteFailed.
Status saveExportList(const QString& folder, const QByteArrayList& exports);
/// What was kept in a folder, also by the first edition; nothing if the folder's name is empty or there is no list.
ExportList loadExportList(const QString& folder, const CodecRegistry& codecs = builtInCodecs());

} // namespace heirloom::ui
