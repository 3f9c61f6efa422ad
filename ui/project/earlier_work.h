// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "ui/project/project_photo.h"

#include <optional>

#include <QString>

namespace heirloom::ui {

/// What a photo that Heirloom saved tells of how it was made.
struct EarlierWork {
    QString result;        ///< the saved photo
    ProjectPhoto original; ///< that it was made of, with all that was decided about it
};

/// The original is looked for beside the result and one folder up, by its name first, and counts only if its bytes are those
/// that the result was made of. Nothing if the file is no result, or the original is not there. Reads some of the photos
/// that lie there. Thread: any.
std::optional<EarlierWork> earlierWorkOf(const QString& result, const CancelToken& cancel = {});

} // namespace heirloom::ui
