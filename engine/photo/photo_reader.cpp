// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/photo.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <optional>

#include <opencv2/core.hpp>

#include "engine/photo/cmyk.h"
#include "engine/photo/codec_support.h"
#include "engine/photo/codec_words.h"
#include "engine/photo/colour_transform.h"
#include "engine/photo/metadata.h"

namespace heirloom {
namespace {

Result<std::vector<std::uint8_t>> readFile(const std::filesystem::path& path, const PhotoLimits& limits)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return Error{ErrorCode::NotFound, PhotoText::tr("There is no such file.").toStdString(), error.message()};
    if (!std::filesystem::is_regular_file(status)) // a pipe or a device would hang or never end
        return Error{ErrorCode::Unreadable, PhotoText::tr("This is not a file.").toStdString(), {}};
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > static_cast<std::uint64_t>(limits.maxFileBytes))
        return tooLarge(std::to_string(size) + " bytes");
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream)
        return Error{ErrorCode::Unreadable, PhotoText::tr("The file cannot be opened.").toStdString(), error.message()};
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount())); // it may have become shorter meanwhile
    if (bytes.empty())
        return Error{ErrorCode::Unreadable, PhotoText::tr("The file is empty.").toStdString(), {}};
    return bytes;
}

// Turns a stored picture upright; EXIF orientations 2 to 8.
void turnUpright(Decoded& decoded, int orientation)
{
    ImageFormat turned = decoded.format;
    if (orientation >= 5)
        std::swap(turned.width, turned.height);
    const int type = CV_MAKETYPE(decoded.format.depth == SampleDepth::Bits16 ? CV_16U : CV_8U, decoded.format.channels);
    std::vector<std::uint8_t> samples(turned.bytes());
    const cv::Mat from(decoded.format.height, decoded.format.width, type, decoded.samples.data());
    cv::Mat to(turned.height, turned.width, type, samples.data());
    constexpr int kUpsideDown = 0, kMirrored = 1, kBoth = -1;
    switch (orientation) {
    case 2: cv::flip(from, to, kMirrored); break;
    case 3: cv::flip(from, to, kBoth); break;
    case 4: cv::flip(from, to, kUpsideDown); break;
    case 5: cv::transpose(from, to); break;
    case 6: cv::rotate(from, to, cv::ROTATE_90_CLOCKWISE); break;
    case 7: // mirrored along the other diagonal
        cv::transpose(from, to);
        cv::flip(to, to, kBoth);
        break;
    case 8: cv::rotate(from, to, cv::ROTATE_90_COUNTERCLOCKWISE); break;
    default: break;
    }
    decoded.format = turned;
    decoded.samples = std::move(samples);
}

// A profile that fits, or none and a note.
std::vector<std::uint8_t> usableProfile(std::vector<std::uint8_t> profile, bool grey, std::vector<std::string>& notes)
{
    if (profile.empty())
        return {};
    const auto transform = ColourTransform::create(profile, grey ? 1 : 3);
    if (!transform) {
        notes.push_back(
            PhotoText::tr("The photo's colour profile is damaged or does not fit the photo; it is left out, "
                          "and the colours are taken for sRGB.")
                .toStdString());
        return {};
    }
    if (transform->assumesSrgb()) {
        notes.push_back(PhotoText::tr("The photo's colour profile leads only one way; it is kept, but the faces are "
                                      "restored as if the colours were sRGB.")
                            .toStdString());
    }
    return profile;
}

Result<Photo> assemble(const std::filesystem::path& path, const PhotoLimits& limits, const CodecRegistry& codecs)
{
    auto file = readFile(path, limits);
    if (!file)
        return file.error();
    const Codec* codec = codecs.ofContent(*file);
    if (!codec) {
        return Error{ErrorCode::Unsupported,
                     PhotoText::tr("The file is no %1 photo.").arg(anyOf(namesOf(codecs))).toStdString(),
                     {}};
    }
    auto decoded = codec->decode(*file, limits);
    if (!decoded)
        return decoded.error();
    FileMetadata metadata = readMetadata(*file, *codec, *decoded);
    *file = {}; // before anything more is held

    Photo photo;
    photo.path = path;
    photo.format = codec->describe().id;
    photo.metadata = std::move(metadata.metadata);
    photo.people = std::move(metadata.people);
    photo.notes = std::move(decoded->notes);
    photo.notes.insert(photo.notes.end(), metadata.notes.begin(), metadata.notes.end());
    std::vector<std::uint8_t> profile = decoded->iccProfile.value_or(metadata.iccProfile);
    if (decoded->cmyk) {
        const Status converted = convertCmykToRgb(profile, decoded->format, decoded->samples);
        if (!converted)
            return converted.error();
        profile.clear();
        photo.notes.push_back(
            PhotoText::tr("The photo is stored in printing inks (CMYK); it was converted to sRGB.").toStdString());
    }
    if (metadata.orientation != 1)
        turnUpright(*decoded, metadata.orientation);
    photo.iccProfile = usableProfile(std::move(profile), decoded->format.isGrey(), photo.notes);
    photo.pixels = ImageBuffer(decoded->format, std::move(decoded->samples));
    return photo;
}

} // namespace

Result<Photo> readPhoto(const std::filesystem::path& path, const PhotoLimits& limits, const CodecRegistry& codecs)
{
    try {
        return assemble(path, limits, codecs);
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorCode::TooLarge, PhotoText::tr("There is not enough memory for this photo.").toStdString(), {}};
    } catch (const std::exception& error) {
        return unreadable(error.what());
    }
}

} // namespace heirloom
