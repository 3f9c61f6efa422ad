// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"

#include <QString>

// Where a photo of the export queue stands, and what is said of its end. Thread: any.
namespace heirloom::ui {

enum class ExportState {
    Waiting,
    Running,
    Done,
    Skipped,     ///< what was to be saved is there already
    NoFace,      ///< left alone: it has no face, and nothing was saved
    NotRestored, ///< left alone: it has faces, but none was restored, and nothing was saved
    Failed,
    Cancelled
};

/// Nothing more happens to it.
bool isOver(ExportState state);
/// Nothing was to be done, so that there is no result.
bool isLeftAlone(ExportState state);

/// Of an export that went well: Done, NoFace or NotRestored.
ExportState stateAfter(const ExportReport& report);
/// What the user must see besides; nothing of the faces that were left out on purpose.
QString remarksOf(const ExportReport& report, const ExportRequest& request);

} // namespace heirloom::ui
