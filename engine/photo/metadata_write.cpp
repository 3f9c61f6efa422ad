// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/metadata.h"

#include "engine/photo/codec_support.h"
#include "engine/photo/people_metadata.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <utility>

namespace heirloom {
namespace {

constexpr const char* kComposite =
    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";
constexpr std::size_t kRecordBytes = 20'000; // what `addRecord` may add, without the recipe
constexpr std::size_t kMostXmp = 4'000'000;

// Sets a value only where the photo has that entry: nothing is added to a photo that says nothing about itself.
template <typename Data, typename Key, typename Value>
void correct(Data& data, const char* name, Value value)
{
    const auto datum = data.findKey(Key(name));
    if (datum != data.end())
        *datum = value;
}

void correctSizes(PhotoMetadata& metadata, const ImageFormat& size)
{
    using Exiv2::ExifKey;
    using Exiv2::XmpKey;
    const auto width = static_cast<std::uint32_t>(size.width);
    const auto height = static_cast<std::uint32_t>(size.height);
    correct<Exiv2::ExifData, ExifKey>(metadata.exif, "Exif.Photo.PixelXDimension", width);
    correct<Exiv2::ExifData, ExifKey>(metadata.exif, "Exif.Photo.PixelYDimension", height);
    for (const char* key : {"Xmp.tiff.ImageWidth", "Xmp.exif.PixelXDimension"})
        correct<Exiv2::XmpData, XmpKey>(metadata.xmp, key, std::to_string(width));
    for (const char* key : {"Xmp.tiff.ImageLength", "Xmp.exif.PixelYDimension"})
        correct<Exiv2::XmpData, XmpKey>(metadata.xmp, key, std::to_string(height));
    correct<Exiv2::XmpData, XmpKey>(metadata.xmp, "Xmp.tiff.Orientation", std::string("1"));
    if (!metadata.exif.empty())
        metadata.exif["Exif.Image.Orientation"] = std::uint16_t{1};
}

// The place in xmpMM:History after the last entry, counted from 1.
int nextHistoryEntry(const Exiv2::XmpData& xmp)
{
    int last = 0;
    for (const Exiv2::Xmpdatum& datum : xmp) {
        int index = 0;
        if (std::sscanf(datum.key().c_str(), "Xmp.xmpMM.History[%d]", &index) == 1)
            last = std::max(last, index);
    }
    return last + 1;
}

void addRecord(Exiv2::XmpData& xmp, const ProcessingRecord& record)
{
    const std::string program = std::string(kProgram) + HEIRLOOM_VERSION;
    // CreatorTool is the first program that is known to have made the file; a scanner's name stays.
    if (xmp.findKey(Exiv2::XmpKey("Xmp.xmp.CreatorTool")) == xmp.end())
        xmp["Xmp.xmp.CreatorTool"] = program;
    xmp["Xmp.iptcExt.DigitalSourceType"] = std::string(kComposite);

    if (xmp.findKey(Exiv2::XmpKey("Xmp.xmpMM.History")) == xmp.end()) {
        Exiv2::XmpTextValue list;
        list.setXmpArrayType(Exiv2::XmpValue::xaSeq);
        xmp.add(Exiv2::XmpKey("Xmp.xmpMM.History"), &list);
    }
    const std::string entry = "Xmp.xmpMM.History[" + std::to_string(nextHistoryEntry(xmp)) + "]/stEvt:";
    xmp[entry + "action"] = std::string("edited");
    xmp[entry + "softwareAgent"] = program;
    xmp[entry + "parameters"] = record.parameters;
}

std::string packetOf(const Exiv2::XmpData& xmp)
{
    std::string packet;
    if (!xmp.empty() && Exiv2::XmpParser::encode(packet, xmp, Exiv2::XmpParser::useCompactFormat) != 0)
        throw Exiv2::Error(Exiv2::kerErrorMessage, "XMP could not be encoded");
    return packet;
}

std::vector<std::uint8_t> blockOf(PhotoMetadata& metadata)
{
    Exiv2::Blob blob;
    if (!metadata.exif.empty())
        Exiv2::ExifParser::encode(blob, metadata.byteOrder, metadata.exif);
    return blob;
}

QString nameOf(const CodecDescription& format)
{
    return QString::fromStdString(format.name);
}

// What is too long came from another format, or from a program that stores its history.
void fitIntoBlocks(PhotoMetadata& metadata, const CodecDescription& format, std::vector<std::string>& notes)
{
    if (!format.longestBlock)
        return;
    if (blockOf(metadata).size() > *format.longestBlock) {
        metadata.exif.clear();
        notes.push_back(PhotoText::tr("The photo's EXIF data is too long for %1 and was left out.")
                            .arg(nameOf(format))
                            .toStdString());
    }
    if (packetOf(metadata.xmp).size() + kRecordBytes > *format.longestBlock) {
        metadata.xmp.clear();
        notes.push_back(PhotoText::tr("The photo's XMP data is too long for %1 and was left out.")
                            .arg(nameOf(format))
                            .toStdString());
    }
}

/// The people in the new picture, if there is room beside the record.
void addPeopleIfRoom(PhotoMetadata& metadata, std::span<const NamedRegion> people, const CodecDescription& format,
                     const ImageFormat& size, std::vector<std::string>& notes)
{
    if (people.empty())
        return;
    Exiv2::XmpData named = metadata.xmp;
    addPeople(named, people, size);
    if (packetOf(named).size() + kRecordBytes <= format.longestBlock.value_or(kMostXmp)) {
        metadata.xmp = std::move(named);
        return;
    }
    notes.push_back(PhotoText::tr("The names of the people in the photo need more room than %1 has and were left out.")
                        .arg(nameOf(format))
                        .toStdString());
}

void moveIptcToXmp(PhotoMetadata& metadata, const CodecDescription& format, std::vector<std::string>& notes)
{
    if (format.iptc || metadata.iptc.empty())
        return;
    Exiv2::moveIptcToXmp(metadata.iptc, metadata.xmp);
    metadata.iptc.clear();
    notes.push_back(
        PhotoText::tr("%1 has no place for IPTC data; it was carried over as XMP.").arg(nameOf(format)).toStdString());
}

void eraseXmp(Exiv2::XmpData& xmp, const char* key)
{
    if (const auto there = xmp.findKey(Exiv2::XmpKey(key)); there != xmp.end())
        xmp.erase(there);
}

/// The recipe and the original, if there is room. Those of an earlier run, which the source may carry, are over.
void addRecipe(PhotoMetadata& metadata, const CodecDescription& format, const ProcessingRecord& record,
               std::vector<std::string>& notes)
{
    eraseXmp(metadata.xmp, kRecipeKey);
    eraseXmp(metadata.xmp, kOriginalKey);
    if (record.recipe.empty())
        return;
    metadata.xmp[kRecipeKey] = record.recipe;
    if (!record.originalSha256.empty())
        metadata.xmp[kOriginalKey] = record.originalSha256;
    if (packetOf(metadata.xmp).size() <= format.longestBlock.value_or(kMostXmp))
        return;
    eraseXmp(metadata.xmp, kRecipeKey);
    eraseXmp(metadata.xmp, kOriginalKey);
    notes.push_back(
        PhotoText::tr("The recipe is too long for the new file's metadata and was left out.").toStdString());
}

Error metadataError(const char* what)
{
    return {ErrorCode::WriteFailed,
            PhotoText::tr("The photo's metadata could not be stored in the new file.").toStdString(), what};
}

} // namespace

PhotoMetadata metadataForOutput(const PhotoMetadata* source, const CodecDescription& format, const ImageFormat& size,
                                std::span<const NamedRegion> people, const std::optional<ProcessingRecord>& record,
                                std::vector<std::string>& notes)
{
    const auto lock = lockExiv2();
    PhotoMetadata metadata = source ? *source : PhotoMetadata{};
    if (format.metadata == MetadataPlace::Nowhere) {
        if (source || record || !people.empty())
            notes.push_back(PhotoText::tr("%1 has no place for EXIF, XMP and IPTC data; it was left out.")
                                .arg(nameOf(format))
                                .toStdString());
        return metadata; // for its resolution
    }
    correctSizes(metadata, size);
    fitIntoBlocks(metadata, format, notes);
    moveIptcToXmp(metadata, format, notes);
    addPeopleIfRoom(metadata, people, format, size, notes);
    if (record) {
        addRecord(metadata.xmp, *record);
        addRecipe(metadata, format, *record, notes);
    }
    return metadata;
}

MetadataBlocks blocksOf(PhotoMetadata& metadata)
{
    const auto lock = lockExiv2();
    MetadataBlocks blocks;
    if (!metadata.iptc.empty()) {
        const Exiv2::DataBuf resources = Exiv2::Photoshop::setIptcIrb(nullptr, 0, metadata.iptc);
        blocks.iptc.assign(resources.pData_, resources.pData_ + resources.size_);
    }
    blocks.exif = blockOf(metadata);
    blocks.xmp = packetOf(metadata.xmp);
    return blocks;
}

Status embedMetadata(Bytes encoded, const PhotoMetadata& metadata, Bytes iccProfile,
                     const std::function<Status(Bytes)>& sink)
{
    if (metadata.exif.empty() && metadata.iptc.empty() && metadata.xmp.empty() && iccProfile.empty())
        return sink(encoded);
    std::unique_lock lock = lockExiv2();
    try {
        auto image = Exiv2::ImageFactory::open(encoded.data(), static_cast<long>(encoded.size()));
        image->readMetadata();
        image->setByteOrder(metadata.byteOrder);
        image->setExifData(metadata.exif);
        image->setIptcData(metadata.iptc);
        image->setXmpData(metadata.xmp);
        if (!iccProfile.empty()) {
            Exiv2::DataBuf profile(iccProfile.data(), static_cast<long>(iccProfile.size()));
            image->setIccProfile(profile);
        }
        image->writeMetadata();
        Exiv2::BasicIo& io = image->io();
        lock.unlock(); // this image is ours alone, and the sink may take its time
        if (io.open() != 0)
            return metadataError("MemIo::open");
        return sink(Bytes(io.mmap(), static_cast<std::size_t>(io.size())));
    } catch (const std::exception& error) {
        return metadataError(error.what());
    }
}

} // namespace heirloom
