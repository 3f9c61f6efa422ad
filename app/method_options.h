// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/faces/face_finder.h"
#include "engine/restore/face_restorer.h"

#include <filesystem>
#include <optional>
#include <variant>
#include <vector>

#include <QCommandLineParser>
#include <QString>

namespace heirloom::cli {

/// The options --method, --steps, --identity, --sharpness, --starts, --exact and --seed, which several commands share.
void addMethodOptions(QCommandLineParser& parser);

/// What they say, or the sentence that says what is wrong with them.
std::variant<FaceSettings, QString> readMethodOptions(const QCommandLineParser& parser);

/// The largest face of each photo as an aligned crop of the restorer's resolution; with no finder the photos are such
/// crops already. Errors: those of reading, finding and aligning; NotFound for a photo without a face. The photo that
/// failed is named in the error's detail.
Result<std::vector<Crop>> readReferences(const std::vector<std::filesystem::path>& photos, const std::optional<FaceFinder>& finder,
                                         const FaceRestorer& restorer, const CancelToken& cancel);

} // namespace heirloom::cli
