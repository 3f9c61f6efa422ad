// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/photo_export.h"

#include "engine/core/file_digest.h"
#include "engine/methods/methods_text.h"
#include "engine/photo/side_by_side.h"
#include "engine/pipeline/finish.h"
#include "engine/pipeline/people.h"
#include "engine/pipeline/record.h"

#include <algorithm>
#include <cmath>
#include <system_error>
#include <utility>

#include <opencv2/imgproc.hpp>

#include <QFile>
#include <QSaveFile>

namespace heirloom {
namespace {

Error stopped()
{
    return {ErrorCode::Cancelled, MethodsText::tr("The export was stopped.").toStdString(), {}};
}

/// The photo's own tones, so that everything that was done shows.
Status saveComparison(const ExportTarget& target, const Photo& photo, const Frame& frame, const ImageBuffer& after,
                      const CodecRegistry& codecs)
{
    const auto before = framed(photo.pixels, frame);
    if (!before)
        return before.error();
    const auto both = sideBySide(*before, after);
    if (!both)
        return both.error();
    SaveOptions options;
    options.format = codecs.idForName(target.comparison);
    options.overwrite = target.save.overwrite;
    options.keepMetadata = false;
    Photo source = photo;
    if (photo.pixels.format().isGrey() != both->format().isGrey())
        source.iccProfile.clear();
    const auto saved = savePhoto(source, *both, target.comparison, options, codecs);
    return saved ? success() : Status(saved.error());
}

/// What a recipe tells in a file that names nobody.
Recipe withoutNames(Recipe recipe)
{
    for (FaceRecipe& face : recipe.faces)
        face.name.clear();
    return recipe;
}

/// Byte by byte; the output appears whole or not at all.
Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to, bool overwrite)
{
    std::error_code failure;
    if (std::filesystem::equivalent(from, to, failure) || (std::filesystem::exists(to, failure) && !overwrite))
        return Error{ErrorCode::Exists, MethodsText::tr("The output file is there already.").toStdString(),
                     to.string()};
    QFile in(QString::fromStdString(from.string()));
    QSaveFile out(QString::fromStdString(to.string()));
    bool copied = in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly);
    while (copied && !in.atEnd()) {
        const QByteArray block = in.read(qint64(1) << 20);
        copied = !block.isEmpty() && out.write(block) == block.size();
    }
    if (copied && out.commit())
        return success();
    return Error{ErrorCode::WriteFailed, MethodsText::tr("The photo could not be copied.").toStdString(),
                 (in.error() == QFileDevice::NoError ? out.errorString() : in.errorString()).toStdString()};
}

} // namespace

Result<ExportOutcome> saveRestored(const Photo& photo, const RestoredPhoto& restored, const Recipe& recipe,
                                   const Plan& plan, const ExportTarget& target, const std::string& bundle,
                                   const CancelToken& cancel, const CodecRegistry& codecs)
{
    if (cancel.cancelled())
        return stopped();
    ExportOutcome outcome;
    if (!restored.anyRestored() && !plan.changesAnything()) {
        if (!target.untouched.empty()) {
            if (const Status copied = copyFile(photo.path, target.untouched, target.save.overwrite); !copied)
                return copied.error();
            outcome.file = target.untouched;
        }
        return outcome;
    }
    auto pixels = finished(photo, restored.pixels, plan, cancel);
    if (pixels)
        pixels = reducedTo(*pixels, target.longestSide);
    if (!pixels)
        return pixels.error();
    SaveOptions options = target.save;
    options.people = peopleInResult(recipe.faces, photo.people, plan.frame, {pixels->width(), pixels->height()});
    options.record = recordOf(options.keepMetadata ? recipe : withoutNames(recipe), restored.faces, plan, bundle,
                              sha256OfFile(photo.path));
    if (cancel.cancelled())
        return stopped();
    auto saved = savePhoto(photo, *pixels, target.output, options, codecs);
    if (!saved)
        return saved.error();
    outcome.file = target.output;
    outcome.restored = true;
    outcome.notes = std::move(saved->notes);
    if (!target.comparison.empty()) {
        if (const Status compared = saveComparison(target, photo, plan.frame, *pixels, codecs); !compared)
            outcome.notes.push_back(MethodsText::tr("The picture with before and after could not be saved: %1")
                                        .arg(QString::fromStdString(compared.error().message))
                                        .toStdString());
    }
    return outcome;
}

Result<ImageBuffer> reducedTo(const ImageBuffer& pixels, int longestSide)
try {
    const double factor = static_cast<double>(longestSide) / std::max({1, pixels.width(), pixels.height()});
    if (longestSide <= 0 || factor >= 1)
        return pixels;
    const int type = CV_MAKETYPE(pixels.depth() == SampleDepth::Bits16 ? CV_16U : CV_8U, pixels.channels());
    const cv::Mat whole(pixels.height(), pixels.width(), type, const_cast<std::uint8_t*>(pixels.data()));
    ImageFormat format = pixels.format();
    format.width = std::max(1, static_cast<int>(std::lround(pixels.width() * factor)));
    format.height = std::max(1, static_cast<int>(std::lround(pixels.height() * factor)));
    std::vector<std::uint8_t> bytes(format.bytes());
    cv::Mat small(format.height, format.width, type, bytes.data());
    cv::resize(whole, small, small.size(), 0, 0, cv::INTER_AREA);
    return ImageBuffer(format, std::move(bytes));
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, MethodsText::tr("The picture could not be reduced.").toStdString(),
                 e.what()};
}

} // namespace heirloom
