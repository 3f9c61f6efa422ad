// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/photo_writer.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QFile>
#include <QSaveFile>

#include "engine/photo/codec_support.h"
#include "engine/photo/codec_words.h"
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

Error tooManyPixels(const CodecRegistry& codecs)
{
    const QStringList others = namesOf(
        codecs, [](const CodecDescription& other) { return other.longestSide == CodecDescription::kAnySide; });
    return {ErrorCode::TooLarge,
            PhotoText::tr("The photo has more pixels a side than this file format can hold; choose %1.")
                .arg(anyOf(others))
                .toStdString(),
            {}};
}

Status checkRequest(const Photo& source, const ImageBuffer& pixels, const std::filesystem::path& output,
                    const SaveOptions& options, const CodecRegistry& codecs)
{
    if (pixels.isNull() || pixels.channels() < 1 || pixels.channels() > 4)
        return invalid("no pixels");
    if (options.quality < 1 || options.quality > 100)
        return invalid("quality");
    if (!source.iccProfile.empty() && !source.pixels.isNull()
        && source.pixels.format().isGrey() != pixels.format().isGrey())
        return invalid("the profile does not fit the pixels");
    const Codec* codec = codecs.find(options.format);
    if (!codec)
        return invalid("format");
    if (std::max(pixels.width(), pixels.height()) > codec->describe().longestSide)
        return tooManyPixels(codecs);
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

/// The colours of a row of grey as sRGB, three alike; alpha as it is. `in` and `out` have room for the row.
template <typename Sample>
void greyRowToSrgb(const ImageBuffer& grey, const ColourTransform& transform, int y, std::vector<float>& in,
                   std::vector<float>& out, std::uint8_t* row)
{
    constexpr float kFull = static_cast<Sample>(~Sample{0});
    const auto channels = static_cast<std::size_t>(grey.channels());
    const auto* from = reinterpret_cast<const Sample*>(grey.row(y));
    auto* to = reinterpret_cast<Sample*>(row);
    for (std::size_t x = 0; x < in.size(); ++x)
        in[x] = static_cast<float>(from[x * channels]) / kFull;
    transform.toSrgb(in.data(), out.data(), in.size());
    for (std::size_t x = 0; x < in.size(); ++x) {
        // The green one for all three: lcms leaves them a rounding apart, and grey must stay grey.
        const auto value = static_cast<Sample>(std::lround(std::clamp(out[3 * x + 1], 0.0F, 1.0F) * kFull));
        to = std::fill_n(to, 3, value);
        if (grey.format().hasAlpha())
            *to++ = from[2 * x + 1];
    }
}

// For a format that has no grey: a grey profile would be wrong for three channels, so the numbers become sRGB.
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
        std::uint8_t* row = bytes.data() + static_cast<std::size_t>(y) * format.bytesPerRow();
        if (format.depth == SampleDepth::Bits16)
            greyRowToSrgb<std::uint16_t>(grey, *transform, y, in, out, row);
        else
            greyRowToSrgb<std::uint8_t>(grey, *transform, y, in, out, row);
    }
    prepared.pixels = ImageBuffer(format, std::move(bytes));
    prepared.iccProfile.clear();
    return success();
}

Result<Prepared> prepare(const Photo& source, const ImageBuffer& pixels, const CodecDescription& format,
                         const SaveOptions& options, std::vector<std::string>& notes)
{
    const QString name = QString::fromStdString(format.name);
    Prepared prepared{pixels, source.iccProfile};
    if (pixels.depth() == SampleDepth::Bits16 && (options.eightBits || !format.sixteenBits)) {
        prepared.pixels = withDepth8(prepared.pixels);
        if (!format.sixteenBits) // otherwise it was asked for
            notes.push_back(
                PhotoText::tr("This file format holds 8 bits a channel; the photo's 16 were rounded.").toStdString());
    }
    if (!format.alpha && pixels.format().hasAlpha()) {
        prepared.pixels = withoutAlpha(prepared.pixels);
        notes.push_back(PhotoText::tr("%1 has no transparency; the photo was laid on white.").arg(name).toStdString());
    }
    if (!format.grey && pixels.format().isGrey()) {
        if (prepared.iccProfile.empty()) {
            prepared.pixels = withColour(prepared.pixels);
            notes.push_back(PhotoText::tr("%1 has no grey; the photo was stored as colour with equal channels.")
                                .arg(name)
                                .toStdString());
        } else {
            const Status converted = greyToSrgb(prepared);
            if (!converted)
                return converted.error();
            notes.push_back(PhotoText::tr("%1 has no grey; the photo was converted from its grey profile to sRGB.")
                                .arg(name)
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

/// Whom the new file names.
std::vector<NamedRegion> peopleFor(const Photo& source, const ImageBuffer& pixels, const SaveOptions& options)
{
    if (!options.keepMetadata)
        return {};
    if (options.people)
        return *options.people;
    const bool isOfItsSize = pixels.width() == source.pixels.width() && pixels.height() == source.pixels.height();
    return isOfItsSize ? source.people : std::vector<NamedRegion>();
}

Status encodeTo(const Codec& codec, const Prepared& prepared, PhotoMetadata& metadata, int quality,
                const std::function<Status(Bytes)>& sink)
{
    const MetadataPlace place = codec.describe().metadata;
    MetadataBlocks blocks;
    if (place == MetadataPlace::Blocks)
        blocks = blocksOf(metadata);
    blocks.resolution = resolutionOf(metadata);
    if (place != MetadataPlace::Exiv2)
        blocks.iccProfile = prepared.iccProfile;
    const auto bytes = codec.encode(prepared.pixels, quality, blocks);
    if (!bytes)
        return bytes.error();
    return place == MetadataPlace::Exiv2 ? embedMetadata(*bytes, metadata, prepared.iccProfile, sink) : sink(*bytes);
}

} // namespace

Result<SaveReport> savePhoto(const Photo& source, const ImageBuffer& pixels, const std::filesystem::path& output,
                             const SaveOptions& options, const CodecRegistry& codecs)
{
    try {
        const Status legal = checkRequest(source, pixels, output, options, codecs);
        if (!legal)
            return legal.error();
        const Codec& codec = *codecs.find(options.format);
        SaveReport report;
        const auto prepared = prepare(source, pixels, codec.describe(), options, report.notes);
        if (!prepared)
            return prepared.error();
        PhotoMetadata metadata = metadataForOutput(options.keepMetadata ? source.metadata.get() : nullptr,
                                                   codec.describe(), pixels.format(),
                                                   peopleFor(source, pixels, options), options.record, report.notes);
        const Status written = encodeTo(codec, *prepared, metadata, options.quality,
                                        [&](Bytes bytes) { return writeAtomically(output, bytes); });
        if (!written)
            return written.error();
        return report;
    } catch (const std::exception& error) {
        return writeFailed(QString::fromLocal8Bit(error.what()));
    }
}

} // namespace heirloom
