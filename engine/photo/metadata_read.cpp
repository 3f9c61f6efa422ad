// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/metadata.h"

#include "engine/photo/codec_support.h"
#include "engine/photo/people_metadata.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace heirloom {
namespace {

// Tags of the first directory that say how one file stores its pixels: they make no sense in another file.
constexpr std::array kStorageTags = std::to_array<std::uint16_t>(
    {0x00fe, 0x00ff, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x0108, 0x0109, 0x010a, 0x0111, 0x0112, 0x0115,
     0x0116, 0x0117, 0x0118, 0x0119, 0x011c, 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0125, 0x012d, 0x013d, 0x0140,
     0x0142, 0x0143, 0x0144, 0x0145, 0x014a, 0x014c, 0x0152, 0x0153, 0x0154, 0x0155, 0x0156, 0x015b, 0x0200, 0x0201,
     0x0202, 0x0203, 0x0205, 0x0206, 0x0207, 0x0208, 0x0209, 0x0211, 0x0212, 0x0213, 0x0214,
     // XMP, IPTC, Photoshop's resources and the profile travel by themselves.
     0x02bc, 0x83bb, 0x8649, 0x8773});

// The directories of previews and of files that hold several pictures.
bool isOtherPicture(const std::string& group)
{
    return group == "Thumbnail" || group == "Image2" || group == "Image3" || group == "MpfInfo"
           || group.starts_with("SubImage") || group.starts_with("SubThumb");
}

void dropStorage(Exiv2::ExifData& exif)
{
    for (auto datum = exif.begin(); datum != exif.end();) {
        const std::string group = datum->groupName();
        const bool storage = group == "Image"
                             && std::find(kStorageTags.begin(), kStorageTags.end(), datum->tag()) != kStorageTags.end();
        if (storage || isOtherPicture(group))
            datum = exif.erase(datum);
        else
            ++datum;
    }
}

void dropThumbnails(Exiv2::XmpData& xmp)
{
    for (auto datum = xmp.begin(); datum != xmp.end();) {
        if (datum->key().starts_with("Xmp.xmp.Thumbnails"))
            datum = xmp.erase(datum);
        else
            ++datum;
    }
}

void addResolution(Exiv2::ExifData& exif, Resolution resolution)
{
    if (exif.findKey(Exiv2::ExifKey("Exif.Image.XResolution")) != exif.end())
        return;
    const auto rational = [](double value) {
        return Exiv2::URational(static_cast<std::uint32_t>(std::lround(value * 100)), 100);
    };
    exif["Exif.Image.XResolution"] = rational(resolution.x);
    exif["Exif.Image.YResolution"] = rational(resolution.y);
    exif["Exif.Image.ResolutionUnit"] = std::uint16_t{2}; // inch
}

void movePeople(FileMetadata& result, PhotoMetadata& metadata, const ImageFormat& stored)
{
    FoundPeople found = takePeople(metadata.xmp, stored, result.orientation);
    result.people = std::move(found.people);
    if (!found.complete)
        result.notes.push_back(PhotoText::tr("The photo names people whose places in it cannot be used; "
                                             "those names are not carried over.")
                                   .toStdString());
}

FileMetadata extract(Bytes file, const Decoded& decoded)
{
    FileMetadata result;
    auto image = Exiv2::ImageFactory::open(file.data(), static_cast<long>(file.size()));
    try {
        image->readMetadata();
    } catch (const std::exception&) { // what was read before stays: the orientation is most often among it
        result.notes.push_back(
            PhotoText::tr("Some of the photo's metadata is damaged and is not carried over.").toStdString());
    }

    const auto orientation = image->exifData().findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (orientation != image->exifData().end() && orientation->count() > 0) {
        const auto value = orientation->toLong();
        if (value >= 1 && value <= 8)
            result.orientation = static_cast<int>(value);
    }
    if (image->iccProfileDefined()) {
        const Exiv2::DataBuf& profile = *image->iccProfile();
        result.iccProfile.assign(profile.pData_, profile.pData_ + profile.size_);
    }
    auto metadata = std::make_shared<PhotoMetadata>();
    metadata->exif = image->exifData();
    metadata->iptc = image->iptcData();
    metadata->xmp = image->xmpData();
    if (image->byteOrder() != Exiv2::invalidByteOrder)
        metadata->byteOrder = image->byteOrder();
    dropStorage(metadata->exif);
    dropThumbnails(metadata->xmp);
    movePeople(result, *metadata, decoded.format);
    if (decoded.resolution)
        addResolution(metadata->exif, *decoded.resolution);
    if (!metadata->exif.empty() || !metadata->iptc.empty() || !metadata->xmp.empty())
        result.metadata = std::move(metadata);
    return result;
}

FileMetadata onlyResolution(std::optional<Resolution> resolution)
{
    FileMetadata result;
    if (resolution) {
        const auto metadata = std::make_shared<PhotoMetadata>();
        addResolution(metadata->exif, *resolution);
        result.metadata = metadata;
    }
    return result;
}

} // namespace

std::unique_lock<std::mutex> lockExiv2()
{
    static std::mutex mutex;
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // what matters is said in notes and errors
        const bool done = Exiv2::XmpParser::initialize();
        Exiv2::XmpProperties::registerNs("urn:heirloom:1.0/", "heirloom");
        return done;
    }();
    static_cast<void>(ready);
    return std::unique_lock(mutex);
}

std::optional<Resolution> resolutionOf(const PhotoMetadata& metadata)
{
    const auto lock = lockExiv2();
    const auto valueOf = [&](const char* key, double missing) {
        const auto datum = metadata.exif.findKey(Exiv2::ExifKey(key));
        return datum != metadata.exif.end() && datum->count() > 0 ? static_cast<double>(datum->toFloat()) : missing;
    };
    constexpr double kInch = 2, kCentimetre = 3; // EXIF's codes; 1 says that there is no unit
    const double unit = valueOf("Exif.Image.ResolutionUnit", kInch);
    const double scale = unit == kCentimetre ? 2.54 : 1;
    const Resolution resolution{scale * valueOf("Exif.Image.XResolution", 0),
                                scale * valueOf("Exif.Image.YResolution", 0)};
    const auto sensible = [](double value) { return value >= 1 && value <= 65535; };
    const bool known = (unit == kInch || unit == kCentimetre) && sensible(resolution.x) && sensible(resolution.y);
    return known ? std::optional(resolution) : std::nullopt;
}

FileMetadata readMetadata(Bytes file, const Codec& codec, const Decoded& decoded)
{
    const auto lock = lockExiv2();
    try {
        if (codec.describe().metadata == MetadataPlace::Nowhere)
            return onlyResolution(decoded.resolution);
        const std::vector<std::uint8_t> readable = codec.forExiv2(file);
        return extract(readable.empty() ? file : readable, decoded);
    } catch (const std::exception&) {
        FileMetadata nothing;
        nothing.notes.push_back(
            PhotoText::tr("The photo's metadata is damaged and is not carried over.").toStdString());
        return nothing;
    }
}

bool isResultOfHeirloom(const std::filesystem::path& file)
try {
    const auto lock = lockExiv2();
    const auto image = Exiv2::ImageFactory::open(file.string());
    image->readMetadata();
    const Exiv2::XmpData& xmp = image->xmpData();
    return std::any_of(xmp.begin(), xmp.end(), [](const Exiv2::Xmpdatum& datum) {
        return datum.key().ends_with("/stEvt:softwareAgent") && datum.toString().starts_with(kProgram);
    });
} catch (const std::exception&) {
    return false; // reading the photo says what is wrong with it
}

std::optional<Provenance> provenanceOf(const std::filesystem::path& file)
try {
    const auto lock = lockExiv2();
    const auto image = Exiv2::ImageFactory::open(file.string());
    image->readMetadata();
    const Exiv2::XmpData& xmp = image->xmpData();
    const auto text = [&xmp](const char* key) {
        const auto datum = xmp.findKey(Exiv2::XmpKey(key));
        return datum == xmp.end() ? std::string() : datum->toString();
    };
    Provenance provenance{text(kRecipeKey), text(kOriginalKey)};
    if (provenance.recipe.empty())
        return std::nullopt;
    return provenance;
} catch (const std::exception&) {
    return std::nullopt; // reading the photo says what is wrong with it
}

} // namespace heirloom
