// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_support.h"
#include "engine/photo/codec_tiff.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include <tiffio.h>

namespace heirloom {
namespace {

constexpr tmsize_t kMaxSingleAllocation = 1 << 30; // of libtiff; tiles and strips larger than that are a header's lie
constexpr std::uint64_t kMaxTileBytes = 64u << 20;

struct Source {
    Bytes file;
    std::size_t position = 0;
    std::string error;
    int errors = 0;
};

Source& sourceOf(thandle_t handle)
{
    return *static_cast<Source*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* out, tmsize_t count)
{
    Source& source = sourceOf(handle);
    const std::size_t start = std::min(source.position, source.file.size());
    const std::size_t taken = std::min(source.file.size() - start, static_cast<std::size_t>(count));
    std::memcpy(out, source.file.data() + start, taken);
    source.position = start + taken;
    return static_cast<tmsize_t>(taken);
}

tmsize_t refuseToWrite(thandle_t, void*, tmsize_t)
{
    return -1;
}

toff_t seek(thandle_t handle, toff_t offset, int whence)
{
    Source& source = sourceOf(handle);
    const std::size_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? source.position : source.file.size();
    source.position = base + static_cast<std::size_t>(offset);
    return source.position;
}

int close(thandle_t)
{
    return 0;
}
toff_t sizeOf(thandle_t handle)
{
    return sourceOf(handle).file.size();
}

// Lets libtiff read in place; it never writes to a file opened for reading.
int map(thandle_t handle, void** base, toff_t* size)
{
    const Source& source = sourceOf(handle);
    *base = const_cast<std::uint8_t*>(source.file.data());
    *size = source.file.size();
    return 1;
}

void unmap(thandle_t, void*, toff_t) {}

int onError(TIFF*, void* user, const char*, const char* format, va_list arguments)
{
    auto* source = static_cast<Source*>(user);
    char text[256];
    std::vsnprintf(text, sizeof text, format, arguments);
    source->error = text;
    ++source->errors;
    return 1;
}

int onWarning(TIFF*, void*, const char*, const char*, va_list)
{
    return 1;
}

// The fields that decide how the pixels are stored.
struct Layout {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t bits = 1;
    std::uint16_t samples = 1;
    std::uint16_t sampleFormat = SAMPLEFORMAT_UINT;
    std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
    std::uint16_t planar = PLANARCONFIG_CONTIG;
    std::uint16_t extra = EXTRASAMPLE_UNSPECIFIED; ///< the first extra sample
    bool tiled = false;
    int colours = 0;  ///< 0 for a photometric that only libtiff's own conversion handles
    int channels = 0; ///< colours, and one for alpha

    SampleDepth depth() const { return bits == 16 ? SampleDepth::Bits16 : SampleDepth::Bits8; }
    std::size_t sampleBytes() const { return bits / 8u; }
    bool isNative() const
    {
        return colours > 0 && samples >= colours && (bits == 8 || bits == 16) && sampleFormat == SAMPLEFORMAT_UINT
               && !(tiled && planar == PLANARCONFIG_SEPARATE);
    }
};

Layout layoutOf(TIFF* tiff)
{
    Layout layout;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &layout.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &layout.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &layout.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &layout.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &layout.sampleFormat);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &layout.planar);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &layout.photometric);
    if (layout.sampleFormat == SAMPLEFORMAT_VOID)
        layout.sampleFormat = SAMPLEFORMAT_UINT;
    std::uint16_t extras = 0;
    std::uint16_t* kinds = nullptr;
    if (TIFFGetFieldDefaulted(tiff, TIFFTAG_EXTRASAMPLES, &extras, &kinds) && extras > 0 && kinds)
        layout.extra = kinds[0];
    layout.tiled = TIFFIsTiled(tiff) != 0;
    switch (layout.photometric) {
    case PHOTOMETRIC_MINISBLACK:
    case PHOTOMETRIC_MINISWHITE: layout.colours = 1; break;
    case PHOTOMETRIC_RGB: layout.colours = 3; break;
    case PHOTOMETRIC_SEPARATED: layout.colours = 4; break;
    default: break;
    }
    const bool alpha = layout.samples > layout.colours && layout.colours != 4;
    layout.channels = layout.colours + (alpha ? 1 : 0);
    return layout;
}

// Takes the first `format.channels` of every pixel's `samples`.
void copyPixels(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, std::size_t inBytes,
                std::size_t outBytes)
{
    if (inBytes == outBytes) {
        std::memcpy(out, in, pixels * inBytes);
        return;
    }
    for (std::size_t i = 0; i < pixels; ++i)
        std::memcpy(out + i * outBytes, in + i * inBytes, outBytes);
}

bool readContiguousRows(TIFF* tiff, const Layout& layout, Decoded& decoded)
{
    const std::size_t inPixel = layout.samples * layout.sampleBytes();
    std::vector<std::uint8_t> row(inPixel * layout.width);
    if (TIFFScanlineSize64(tiff) != row.size())
        return false;
    for (std::uint32_t y = 0; y < layout.height; ++y) {
        if (TIFFReadScanline(tiff, row.data(), y, 0) < 0)
            return false;
        copyPixels(row.data(), decoded.samples.data() + y * decoded.format.bytesPerRow(), layout.width, inPixel,
                   decoded.format.bytesPerPixel());
    }
    return true;
}

bool readSeparateRows(TIFF* tiff, const Layout& layout, Decoded& decoded)
{
    const std::size_t bytes = layout.sampleBytes();
    std::vector<std::uint8_t> row(bytes * layout.width);
    if (TIFFScanlineSize64(tiff) != row.size())
        return false;
    for (int channel = 0; channel < layout.channels; ++channel) {
        for (std::uint32_t y = 0; y < layout.height; ++y) {
            if (TIFFReadScanline(tiff, row.data(), y, static_cast<std::uint16_t>(channel)) < 0)
                return false;
            std::uint8_t* out = decoded.samples.data() + y * decoded.format.bytesPerRow()
                                + static_cast<std::size_t>(channel) * bytes;
            for (std::uint32_t x = 0; x < layout.width; ++x, out += decoded.format.bytesPerPixel())
                std::memcpy(out, row.data() + x * bytes, bytes);
        }
    }
    return true;
}

bool readTiles(TIFF* tiff, const Layout& layout, Decoded& decoded)
{
    std::uint32_t tileWidth = 0;
    std::uint32_t tileHeight = 0;
    TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &tileWidth);
    TIFFGetField(tiff, TIFFTAG_TILELENGTH, &tileHeight);
    const std::size_t inPixel = layout.samples * layout.sampleBytes();
    const std::uint64_t size = TIFFTileSize64(tiff);
    if (tileWidth == 0 || tileHeight == 0 || size > kMaxTileBytes
        || size != std::uint64_t{inPixel} * tileWidth * tileHeight) {
        return false;
    }
    std::vector<std::uint8_t> tile(static_cast<std::size_t>(size));
    bool whole = true;
    for (std::uint32_t y = 0; y < layout.height; y += tileHeight) {
        for (std::uint32_t x = 0; x < layout.width; x += tileWidth) {
            if (TIFFReadTile(tiff, tile.data(), x, y, 0, 0) < 0) {
                whole = false; // the others may be sound
                continue;
            }
            const std::uint32_t columns = std::min(tileWidth, layout.width - x);
            const std::uint32_t rows = std::min(tileHeight, layout.height - y);
            for (std::uint32_t r = 0; r < rows; ++r) {
                copyPixels(tile.data() + std::size_t{r} * tileWidth * inPixel,
                           decoded.samples.data() + (y + r) * decoded.format.bytesPerRow()
                               + x * decoded.format.bytesPerPixel(),
                           columns, inPixel, decoded.format.bytesPerPixel());
            }
        }
    }
    return whole;
}

// Palettes, 1, 2 and 4 bit, YCbCr: libtiff's own conversion, to 8 bit.
bool readConverted(TIFF* tiff, const Layout& layout, Decoded& decoded, Source& source)
{
    const std::size_t pixels = std::size_t{layout.width} * layout.height;
    decoded.samples.resize(pixels * 4);
    auto* raster = reinterpret_cast<std::uint32_t*>(decoded.samples.data());
    TIFFRGBAImage image;
    char message[1024] = {};
    if (!TIFFRGBAImageBegin(&image, tiff, 0, message)) {
        source.error = message;
        return false;
    }
    image.req_orientation = image.orientation; // as stored; the reader turns it
    const int errorsBefore = source.errors;
    const bool done = TIFFRGBAImageGet(&image, raster, layout.width, layout.height) != 0;
    TIFFRGBAImageEnd(&image);
    // In place: what is written never passes what is still to be read.
    std::uint8_t* out = decoded.samples.data();
    for (std::size_t i = 0; i < pixels; ++i) {
        const std::uint32_t pixel = raster[i];
        *out++ = static_cast<std::uint8_t>(TIFFGetR(pixel));
        if (decoded.format.channels == 3) {
            *out++ = static_cast<std::uint8_t>(TIFFGetG(pixel));
            *out++ = static_cast<std::uint8_t>(TIFFGetB(pixel));
        }
    }
    decoded.samples.resize(decoded.format.bytes());
    return done && source.errors == errorsBefore;
}

template <typename Sample>
void invert(std::vector<std::uint8_t>& bytes, int channels, int colours)
{
    auto* samples = reinterpret_cast<Sample*>(bytes.data());
    for (std::size_t i = 0; i < bytes.size() / sizeof(Sample); ++i) {
        if (static_cast<int>(i % static_cast<std::size_t>(channels)) < colours)
            samples[i] = static_cast<Sample>(~samples[i]);
    }
}

// Premultiplied to straight alpha.
template <typename Sample>
void divideByAlpha(std::vector<std::uint8_t>& bytes, int channels)
{
    constexpr std::uint32_t kFull = static_cast<Sample>(~Sample{0});
    auto* pixel = reinterpret_cast<Sample*>(bytes.data());
    auto* const end = pixel + bytes.size() / sizeof(Sample);
    for (; pixel != end; pixel += channels) {
        const std::uint32_t alpha = pixel[channels - 1];
        for (int c = 0; alpha != 0 && alpha != kFull && c < channels - 1; ++c)
            pixel[c] = static_cast<Sample>(std::min(kFull, (pixel[c] * kFull + alpha / 2) / alpha));
    }
}

void finishNative(const Layout& layout, Decoded& decoded)
{
    const bool wide = layout.bits == 16;
    if (layout.photometric == PHOTOMETRIC_MINISWHITE)
        wide ? invert<std::uint16_t>(decoded.samples, layout.channels, 1)
             : invert<std::uint8_t>(decoded.samples, layout.channels, 1);
    if (decoded.format.hasAlpha() && !decoded.cmyk && layout.extra == EXTRASAMPLE_ASSOCALPHA) {
        wide ? divideByAlpha<std::uint16_t>(decoded.samples, layout.channels)
             : divideByAlpha<std::uint8_t>(decoded.samples, layout.channels);
    }
    if (layout.samples > layout.channels) {
        decoded.notes.push_back(
            PhotoText::tr("The file holds more channels than colours and transparency; the others were left out.")
                .toStdString());
    }
}

// A second picture in the file, other than a small copy of the first.
bool hasMorePages(TIFF* tiff)
{
    if (!TIFFReadDirectory(tiff))
        return false;
    std::uint32_t kind = 0;
    TIFFGetField(tiff, TIFFTAG_SUBFILETYPE, &kind);
    return (kind & FILETYPE_REDUCEDIMAGE) == 0;
}

Result<Decoded> decodeDirectory(TIFF* tiff, Source& source, const PhotoLimits& limits)
{
    const Layout layout = layoutOf(tiff);
    const bool native = layout.isNative();
    const bool convertible = layout.bits <= 8 && layout.samples <= 3 && layout.photometric != PHOTOMETRIC_SEPARATED;
    const Status size = checkSize(layout.width, layout.height, native ? layout.channels : 4, layout.depth(),
                                  source.file, limits);
    if (!size)
        return size.error();
    if (!native && !convertible) {
        return Error{ErrorCode::Unsupported,
                     PhotoText::tr("The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.")
                         .toStdString(),
                     "photometric " + std::to_string(layout.photometric) + ", bits " + std::to_string(layout.bits)};
    }

    Decoded decoded;
    decoded.format = {static_cast<int>(layout.width), static_cast<int>(layout.height),
                      native                ? layout.channels
                      : layout.colours == 1 ? 1
                                            : 3,
                      native ? layout.depth() : SampleDepth::Bits8};
    decoded.cmyk = native && layout.colours == 4;
    bool whole = false;
    if (!native) {
        whole = readConverted(tiff, layout, decoded, source);
    } else {
        decoded.samples.resize(decoded.format.bytes());
        whole = layout.tiled                             ? readTiles(tiff, layout, decoded)
                : layout.planar == PLANARCONFIG_SEPARATE ? readSeparateRows(tiff, layout, decoded)
                                                         : readContiguousRows(tiff, layout, decoded);
    }
    if (!whole) {
        if (decoded.samples.size() != decoded.format.bytes() || isConstant(decoded.format, decoded.samples))
            return unreadable(source.error);
        decoded.notes.push_back(damagedNote());
    }
    if (native)
        finishNative(layout, decoded);
    if (hasMorePages(tiff))
        decoded.notes.push_back(PhotoText::tr("The file holds several pages; only the first was read.").toStdString());
    return decoded;
}

} // namespace

Result<Decoded> decodeTiff(Bytes file, const PhotoLimits& limits)
{
    Source source;
    source.file = file;
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   &TIFFOpenOptionsFree);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), onError, &source);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), onWarning, nullptr);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), kMaxSingleAllocation);
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(TIFFClientOpenExt("photo", "r", &source, readBytes,
                                                                             refuseToWrite, seek, close, sizeOf, map,
                                                                             unmap, options.get()),
                                                           &TIFFClose);
    if (!tiff)
        return unreadable(source.error);
    return decodeDirectory(tiff.get(), source, limits);
}

} // namespace heirloom
