// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/photo/codec_registry.h"
#include "engine/worker/worker_types.h"
#include "ui/project/photo_paths.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include <QSize>
#include <QString>

class QSettings;

// What a person asks of saved results, and the names that follow from it. Thread: values and pure functions, any.
namespace heirloom::ui {

/// What happens where a file of the wanted name is there already.
enum class ExistingFiles {
    Skip,   ///< the photo is not restored again
    Number, ///< the result gets a number behind its name
    Replace ///< the file is replaced; never the original
};

struct ExportSettings {
    std::string format;                           ///< a codec's id; empty: as the photo
    int quality = 92;                             ///< 1..100, for formats that have one
    bool eightBits = false;                       ///< 8 bits a channel also where the format could hold 16
    int longestSide = 0;                          ///< pixels that the result is reduced to; 0: the photo's own size
    QString suffix = QStringLiteral("-restored"); ///< behind the photo's name; at most kLongestSuffix characters
    QString folder;                               ///< empty: beside the photo
    bool keepMetadata = true;
    bool comparison = false; ///< also a picture of before and after, side by side
    ExistingFiles existing = ExistingFiles::Number;
    bool operator==(const ExportSettings&) const = default;
};

constexpr int kLongestSuffix = 40;
constexpr int kSmallestLongestSide = 64;
constexpr int kLargestLongestSide = 65535;

/// The settings last saved; what is missing or senseless there is as in a default-made value.
ExportSettings loadExportSettings(QSettings& from, const CodecRegistry& codecs = builtInCodecs());
void saveExportSettings(const ExportSettings& settings, QSettings& to);

/// As what a photo is saved, a codec's id: by its name if the settings say "as the photo", kUsualFormat if that says
/// nothing.
std::string formatFor(const std::filesystem::path& source, const ExportSettings& settings,
                      const CodecRegistry& codecs = builtInCodecs());

/// A question about a path. An empty function answers no.
using PathTest = std::function<bool(const std::filesystem::path&)>;

/// Where the result of `source` goes. `exists`: a file is there; `claimed`: the name is promised to something else (the
/// result of another photo, or another original), which is avoided by a number whatever the settings say. Characters that
/// some file system refuses become underscores; names that are too long are cut.
/// Never the source itself, also not in another spelling: numbered or, if the settings do not number, refused.
/// Errors: InvalidArgument (no file name), Exists (the result would replace the original).
Result<std::filesystem::path> outputPathOf(const std::filesystem::path& source, const ExportSettings& settings,
                                           const PathTest& exists = {}, const PathTest& claimed = {},
                                           const CodecRegistry& codecs = builtInCodecs());
/// Where the picture of before and after goes.
std::filesystem::path comparisonPathOf(const std::filesystem::path& output);

/// Fills in what of a request's target follows from the settings: output, comparison, size and how it is saved.
/// Errors: those of outputPathOf.
Status applySettings(ExportRequest& request, const ExportSettings& settings, const PathTest& exists = {},
                     const PathTest& claimed = {}, const CodecRegistry& codecs = builtInCodecs());

/// The size of a result. Invalid if `photo` is.
QSize exportedSize(QSize photo, const ExportSettings& settings);
/// Bytes that a scanned photo of that size usually takes: an estimate, often half or double; 0 if nothing is known.
/// `quality`: 1..100.
std::int64_t estimatedBytes(QSize size, const std::string& format, int quality,
                            const CodecRegistry& codecs = builtInCodecs());

/// Why no file can be put into a folder, as a plain sentence; empty if one can. Asks the file system by trying.
QString folderProblem(const std::filesystem::path& folder);

} // namespace heirloom::ui
