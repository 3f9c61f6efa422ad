// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_webp.h"

#include "engine/photo/codec_support.h"

#include <memory>

#include <webp/decode.h>
#include <webp/encode.h>
#include <webp/mux.h>

namespace heirloom {
namespace {

Error webpError(const std::string& detail)
{
    return {ErrorCode::WriteFailed, PhotoText::tr("The photo could not be stored as WebP.").toStdString(), detail};
}

bool addBlock(WebPMux* mux, const char* name, Bytes block)
{
    if (block.empty())
        return true;
    const WebPData data{block.data(), block.size()};
    return WebPMuxSetChunk(mux, name, &data, 0) == WEBP_MUX_OK;
}

// Puts profile and metadata around the encoded picture, which stays where it is.
Result<std::vector<std::uint8_t>> assemble(const WebPMemoryWriter& picture, const MetadataBlocks& metadata)
{
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxNew(), &WebPMuxDelete);
    const WebPData data{picture.mem, picture.size};
    const Bytes xmp(reinterpret_cast<const std::uint8_t*>(metadata.xmp.data()), metadata.xmp.size());
    if (!mux || WebPMuxSetImage(mux.get(), &data, 0) != WEBP_MUX_OK || !addBlock(mux.get(), "ICCP", metadata.iccProfile)
        || !addBlock(mux.get(), "EXIF", metadata.exif) || !addBlock(mux.get(), "XMP ", xmp)) {
        return webpError("WebPMux");
    }
    WebPData assembled{nullptr, 0};
    const bool ok = WebPMuxAssemble(mux.get(), &assembled) == WEBP_MUX_OK;
    std::vector<std::uint8_t> bytes(assembled.bytes, assembled.bytes + assembled.size);
    WebPDataClear(&assembled);
    if (!ok)
        return webpError("WebPMuxAssemble");
    return bytes;
}

Result<Decoded> decodeWebp(Bytes file, const PhotoLimits& limits)
{
    WebPBitstreamFeatures features{};
    if (WebPGetFeatures(file.data(), file.size(), &features) != VP8_STATUS_OK)
        return unreadable("WebPGetFeatures failed");
    if (features.has_animation) {
        return Error{ErrorCode::Unsupported, PhotoText::tr("The file is an animation, not a photo.").toStdString(), {}};
    }
    const int channels = features.has_alpha ? 4 : 3;
    const Status size = checkSize(features.width, features.height, channels, SampleDepth::Bits8, file, limits);
    if (!size)
        return size.error();

    Decoded decoded;
    decoded.format = {features.width, features.height, channels, SampleDepth::Bits8};
    decoded.samples.resize(decoded.format.bytes());
    const int stride = static_cast<int>(decoded.format.bytesPerRow());
    const std::uint8_t* const done = features.has_alpha
                                         ? WebPDecodeRGBAInto(file.data(), file.size(), decoded.samples.data(),
                                                              decoded.samples.size(), stride)
                                         : WebPDecodeRGBInto(file.data(), file.size(), decoded.samples.data(),
                                                             decoded.samples.size(), stride);
    if (!done)
        return unreadable("WebPDecode failed");
    return decoded;
}

Result<std::vector<std::uint8_t>> encodeWebp(const ImageBuffer& pixels, int quality, const MetadataBlocks& metadata)
{
    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        return webpError("library version");
    if (quality >= 100) {
        config.lossless = 1;
        config.exact = 1; // the colours under full transparency belong to the photo
        config.quality =
            0; // the encoder's effort, no longer the picture's quality; measured: more of it saves under 1 %
        config.method = 2;
    } else {
        config.quality = static_cast<float>(quality);
    }
    picture.use_argb = config.lossless;
    picture.width = pixels.width();
    picture.height = pixels.height();
    WebPMemoryWriter writer;
    WebPMemoryWriterInit(&writer);
    const std::unique_ptr<WebPMemoryWriter, decltype(&WebPMemoryWriterClear)> writerOwner(&writer,
                                                                                          &WebPMemoryWriterClear);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &writer;
    const int stride = static_cast<int>(pixels.format().bytesPerRow());
    const bool imported = pixels.channels() == 4 ? WebPPictureImportRGBA(&picture, pixels.data(), stride)
                                                 : WebPPictureImportRGB(&picture, pixels.data(), stride);
    const bool encoded = imported && WebPEncode(&config, &picture);
    const int code = picture.error_code;
    WebPPictureFree(&picture);
    if (!encoded)
        return webpError("WebPEncode error " + std::to_string(code));
    return assemble(writer, metadata);
}

class WebpCodec final : public Codec {
public:
    const CodecDescription& describe() const override
    {
        static const CodecDescription kDescription{
            .id = "webp",
            .name = "WebP",
            .suffixes = {"webp"},
            .grey = false,
            .sixteenBits = false,
            .longestSide = 16383,
            .quality = Quality::LosslessAt100,
            .usualSizes = {{1, 0.1}, {50, 0.5}, {70, 0.7}, {80, 0.9}, {90, 1.4}, {99, 2.8}, {100, 7.0}},
            .metadata = MetadataPlace::Blocks,
            .iptc = false,
        };
        return kDescription;
    }
    bool recognises(Bytes first) const override
    {
        const std::string_view head = charactersOf(first);
        return head.size() >= 12 && head.starts_with("RIFF") && head.substr(8, 4) == "WEBP";
    }
    Result<Decoded> decode(Bytes file, const PhotoLimits& limits) const override { return decodeWebp(file, limits); }
    Result<std::vector<std::uint8_t>> encode(const ImageBuffer& pixels, int quality,
                                             const MetadataBlocks& metadata) const override
    {
        return encodeWebp(pixels, quality, metadata);
    }
};

} // namespace

std::shared_ptr<const Codec> makeWebpCodec()
{
    return std::make_shared<const WebpCodec>();
}

} // namespace heirloom
