// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/photo_export.h"

#include "engine/photo/side_by_side.h"
#include "engine/worker/worker_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <opencv2/imgproc.hpp>

namespace heirloom {
namespace {

Error stopped()
{
    return {ErrorCode::Cancelled, WorkerText::tr("The export was stopped.").toStdString(), {}};
}

Status saveComparison(const ExportRequest& request, const Photo& photo, const ImageBuffer& after)
{
    const auto both = sideBySide(photo.pixels, after);
    if (!both)
        return both.error();
    SaveOptions options;
    options.format = formatOfName(request.comparison).value_or(FileFormat::Png);
    options.overwrite = request.save.overwrite;
    options.keepMetadata = false;
    Photo source = photo;
    if (photo.pixels.format().isGrey() != both->format().isGrey())
        source.iccProfile.clear();
    const auto saved = savePhoto(source, *both, request.comparison, options);
    return saved ? success() : Status(saved.error());
}

} // namespace

Result<ExportSource> readForExport(const ExportRequest& request, const CancelToken& cancel, PhotoThread& thread)
{
    if (cancel.cancelled())
        return stopped();
    auto photo = readPhoto(request.source);
    if (!photo)
        return photo.error();
    ExportSource source{std::make_shared<const Photo>(std::move(*photo)), request.faces};
    if (!request.search)
        return source;
    const auto found = thread.find(source.photo->pixels, cancel);
    if (!found)
        return found.error();
    source.orders.clear();
    for (const Face& face : *found) {
        source.orders.push_back(request.look);
        source.orders.back().face = face;
    }
    return source;
}

Result<std::vector<std::string>> saveExport(const ExportRequest& request, const Photo& photo, const std::vector<RestoredFace>& faces,
                                            const CancelToken& cancel)
{
    if (cancel.cancelled())
        return stopped();
    const auto options = blendOptionsOf(photo, request.strokes);
    if (!options)
        return options.error();
    const auto blended = blendFaces(photo.pixels, faces, *options, cancel);
    if (!blended)
        return blended.error();
    const auto pixels = reducedTo(*blended, request.longestSide);
    if (!pixels)
        return pixels.error();
    if (cancel.cancelled())
        return stopped();
    const auto saved = savePhoto(photo, *pixels, request.output, request.save);
    if (!saved)
        return saved.error();
    std::vector<std::string> notes = saved->notes;
    if (!request.comparison.empty()) {
        if (const Status compared = saveComparison(request, photo, *pixels); !compared)
            notes.push_back(WorkerText::tr("The picture with before and after could not be saved: %1")
                                .arg(QString::fromStdString(compared.error().message)).toStdString());
    }
    return notes;
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
    return Error{ErrorCode::ComputeFailed, WorkerText::tr("The picture could not be reduced.").toStdString(), e.what()};
}

} // namespace heirloom
