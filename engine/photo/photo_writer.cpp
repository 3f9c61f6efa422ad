// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/photo_writer.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QFile>
#include <QSaveFile>

#include "engine/photo/codec.h"
#include "engine/photo/colour_transform.h"
#include "engine/photo/metadata.h"
#include "engine/photo/pixel_convert.h"

namespace heirloom {
namespace {

/// What goes into the file: pixels of a kind that the format holds, and the profile they are in.
struct Prepared {
    ImageBuffer pixels;
    std::vector<std::uint8_t> iccProfile;
};

Error invalid(const char* detail)
{
    return {ErrorCode::InvalidArgument, PhotoText::tr("The photo cannot be saved with these settings.").toStdString(),
            detail};
}

// Same name, another spelling of it, a symbolic or a hard link.
bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b)
{
    if (a.empty())
        return false;
    std::error_code error;
    if (std::filesystem::equivalent(a, b, error))
        return true;
    const auto plainA = std::filesystem::weakly_canonical(a, error);
    const auto plainB = std::filesystem::weakly_canonical(b, error);
    return !plainA.empty() && plainA == plainB;
}

Status checkRequest(const Photo& source, const ImageBuffer& pixels, const std::filesystem::path& output,
                    const SaveOptions& options)
{
    if (pixels.isNull() || pixels.channels() < 1 || pixels.channels() > 4)
        return invalid("no pixels");
    if (options.quality < 1 || options.quality > 100)
        return invalid("quality");
    if (!source.iccProfile.empty() && !source.pixels.isNull()
        && source.pixels.format().isGrey() != pixels.format().isGrey())
        return invalid("the profile does not fit the pixels");
    const int longest = std::max(pixels.width(), pixels.height());
    if ((options.format == FileFormat::Jpeg && longest > 65500)
        || (options.format == FileFormat::WebP && longest > 16383)) {
        return Error{
            ErrorCode::TooLarge,
            PhotoText::tr("The photo has more pixels a side than this file format can hold; choose PNG or TIFF.")
                .toStdString(),
            {}};
    }
    if (isSameFile(source.path, output)) {
        return Error{ErrorCode::Exists,
                     PhotoText::tr("The result would replace the original photo; choose another name.").toStdString(),
                     {}};
    }
    std::error_code error;
    const auto status = std::filesystem::status(output, error);
    if (std::filesystem::exists(status) && (!options.overwrite || !std::filesystem::is_regular_file(status)))
        return Error{ErrorCode::Exists, PhotoText::tr("The output file is there already.").toStdString(), {}};
    return success();
}

// WebP has no grey: a grey profile would be wrong for three channels, so the numbers become sRGB.
Status greyToSrgb(Prepared& prepared)
{
    const auto transform = ColourTransform::create(prepared.iccProfile, 1);
    if (!transform)
        return transform.error();
    const ImageBuffer grey = prepared.pixels;
    ImageFormat format = grey.format();
    format.channels += 2;
    std::vector<std::uint8_t> bytes(format.bytes());
    std::vector<float> in(static_cast<std::size_t>(format.width));
    std::vector<float> out(3 * in.size());
    for (int y = 0; y < format.height; ++y) {
        const std::uint8_t* from = grey.row(y);
        for (std::size_t x = 0; x < in.size(); ++x)
            in[x] = static_cast<float>(from[x * static_cast<std::size_t>(grey.channels())]) / 255.0F;
        transform->toSrgb(in.data(), out.data(), in.size());
        std::uint8_t* to = bytes.data() + static_cast<std::size_t>(y) * format.bytesPerRow();
        for (std::size_t x = 0; x < in.size(); ++x) {
            // The green one for all three: lcms leaves them a rounding apart, and grey must stay grey.
            const auto value = static_cast<std::uint8_t>(std::lround(std::clamp(out[3 * x + 1], 0.0F, 1.0F) * 255.0F));
            to = std::fill_n(to, 3, value);
            if (format.hasAlpha())
                *to++ = from[2 * x + 1];
        }
    }
    prepared.pixels = ImageBuffer(format, std::move(bytes));
    prepared.iccProfile.clear();
    return success();
}

Result<Prepared> prepare(const Photo& source, const ImageBuffer& pixels, const SaveOptions& options,
                         std::vector<std::string>& notes)
{
    const FileFormat format = options.format;
    Prepared prepared{pixels, source.iccProfile};
    if (format == FileFormat::Png || format == FileFormat::Tiff) {
        if (options.eightBits && pixels.depth() == SampleDepth::Bits16)
            prepared.pixels = withDepth8(prepared.pixels); // as was asked for: no note
        return prepared;
    }
    if (pixels.depth() == SampleDepth::Bits16) {
        prepared.pixels = withDepth8(prepared.pixels);
        notes.push_back(
            PhotoText::tr("This file format holds 8 bits a channel; the photo's 16 were rounded.").toStdString());
    }
    if (format == FileFormat::Jpeg && pixels.format().hasAlpha()) {
        prepared.pixels = withoutAlpha(prepared.pixels);
        notes.push_back(PhotoText::tr("JPEG has no transparency; the photo was laid on white.").toStdString());
    }
    if (format == FileFormat::WebP && pixels.format().isGrey()) {
        if (prepared.iccProfile.empty()) {
            prepared.pixels = withColour(prepared.pixels);
            notes.push_back(
                PhotoText::tr("WebP has no grey; the photo was stored as colour with equal channels.").toStdString());
        } else {
            const Status converted = greyToSrgb(prepared);
            if (!converted)
                return converted.error();
            notes.push_back(PhotoText::tr("WebP has no grey; the photo was converted from its grey profile to sRGB.")
                                .toStdString());
        }
    }
    return prepared;
}

Error writeFailed(const QString& detail)
{
    return {ErrorCode::WriteFailed,
            PhotoText::tr("The result could not be written; what was there before is unchanged.").toStdString(),
            detail.toStdString()};
}

Status writeAtomically(const std::filesystem::path& path, Bytes bytes)
{
    QSaveFile file(QString::fromStdU16String(path.u16string()));
    if (!file.open(QIODevice::WriteOnly))
        return writeFailed(file.errorString());
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(reinterpret_cast<const char*>(bytes.data()), size) != size
        || !file.commit()) // commit syncs, then renames
        return writeFailed(file.errorString());
    return success();
}

Status encodeTo(const Prepared& prepared, PhotoMetadata& metadata, const SaveOptions& options,
                const std::function<Status(Bytes)>& sink)
{
    const bool takesBlocks = options.format == FileFormat::Png || options.format == FileFormat::WebP;
    if (takesBlocks) {
        const MetadataBlocks blocks = blocksOf(metadata, prepared.iccProfile);
        const auto bytes = options.format == FileFormat::Png ? encodePng(prepared.pixels, blocks)
                                                             : encodeWebp(prepared.pixels, options.quality, blocks);
        return bytes ? sink(*bytes) : bytes.error();
    }
    const auto resolution = resolutionOf(metadata);
    const auto bytes = options.format == FileFormat::Jpeg ? encodeJpeg(prepared.pixels, options.quality, resolution)
                                                          : encodeTiff(prepared.pixels, resolution);
    if (!bytes)
        return bytes.error();
    return embedMetadata(*bytes, metadata, prepared.iccProfile, sink);
}

} // namespace

Result<SaveReport> savePhoto(const Photo& source, const ImageBuffer& pixels, const std::filesystem::path& output,
                             const SaveOptions& options)
{
    try {
        const Status legal = checkRequest(source, pixels, output, options);
        if (!legal)
            return legal.error();
        SaveReport report;
        const auto prepared = prepare(source, pixels, options, report.notes);
        if (!prepared)
            return prepared.error();
        PhotoMetadata metadata = metadataForOutput(options.keepMetadata ? source.metadata.get() : nullptr,
                                                   options.format, pixels.format(), options.record, report.notes);
        const Status written = encodeTo(*prepared, metadata, options,
                                        [&](Bytes bytes) { return writeAtomically(output, bytes); });
        if (!written)
            return written.error();
        return report;
    } catch (const std::exception& error) {
        return writeFailed(QString::fromLocal8Bit(error.what()));
    }
}

} // namespace heirloom
