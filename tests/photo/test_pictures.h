// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pictures, profiles and files that the tests of this room share.

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <lcms2.h>
#include <lcms2_plugin.h>

#include <QFile>
#include <QString>

#include "engine/photo/codec_registry.h"
#include "engine/photo/image_buffer.h"

namespace heirloom::test {

inline std::filesystem::path pathOf(const QString& name)
{
    return name.toStdString();
}

inline std::vector<std::uint8_t> bytesOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return {bytes.begin(), bytes.end()};
}

inline void writeBytes(const std::filesystem::path& path, const std::vector<std::uint8_t>& bytes)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()))
               != static_cast<qint64>(bytes.size()))
        qFatal("the test cannot write its own files");
}

/// Soft gradients with a little noise: no two corners alike, every bit of a sample in use, alpha from 0 to full.
inline ImageBuffer makePicture(int width, int height, int channels, SampleDepth depth, std::uint32_t seed = 1)
{
    const ImageFormat format{width, height, channels, depth};
    std::vector<std::uint8_t> bytes(format.bytes());
    std::mt19937 random(seed);
    const std::uint32_t full = depth == SampleDepth::Bits16 ? 65535 : 255;
    for (int y = 0, i = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < channels; ++c, ++i) {
                const double ramp = 0.1 + 0.5 * x / width + 0.25 * y / height + 0.05 * c;
                std::uint32_t value = static_cast<std::uint32_t>(ramp * full)
                                      + static_cast<std::uint32_t>(random()) % (full / 32);
                if (format.hasAlpha() && c == channels - 1)
                    value = static_cast<std::uint32_t>(x) * full / static_cast<std::uint32_t>(std::max(1, width - 1));
                if (depth == SampleDepth::Bits16)
                    reinterpret_cast<std::uint16_t*>(bytes.data())[i] = static_cast<std::uint16_t>(value);
                else
                    bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value);
            }
        }
    }
    return {format, std::move(bytes)};
}

inline bool equalPixels(const ImageBuffer& a, const ImageBuffer& b)
{
    return !a.isNull() && !b.isNull() && a.format() == b.format()
           && std::equal(a.data(), a.data() + a.format().bytes(), b.data());
}

/// The pixel of an upright picture, as bytes.
inline std::vector<std::uint8_t> pixelAt(const ImageBuffer& pixels, int x, int y)
{
    const std::size_t size = pixels.format().bytesPerPixel();
    const std::uint8_t* at = pixels.row(y) + static_cast<std::size_t>(x) * size;
    return {at, at + size};
}

inline std::vector<std::uint8_t> savedProfile(cmsHPROFILE profile)
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::vector<std::uint8_t> bytes(size);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

/// Like Adobe RGB (1998).
inline std::vector<std::uint8_t> wideRgbProfile()
{
    const cmsCIExyY white{0.3127, 0.3290, 1};
    const cmsCIExyYTRIPLE primaries{{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
    cmsToneCurve* const curve = cmsBuildGamma(nullptr, 2.2);
    cmsToneCurve* const curves[3] = {curve, curve, curve};
    const cmsHPROFILE profile = cmsCreateRGBProfile(&white, &primaries, curves);
    cmsFreeToneCurve(curve);
    return savedProfile(profile);
}

inline std::vector<std::uint8_t> greyProfile(double gamma = 1.8)
{
    cmsToneCurve* const curve = cmsBuildGamma(nullptr, gamma);
    const cmsHPROFILE profile = cmsCreateGrayProfile(cmsD50_xyY(), curve);
    cmsFreeToneCurve(curve);
    return savedProfile(profile);
}

/// From the device's colours to Lab and no way back, as some scanners embed.
inline std::vector<std::uint8_t> oneWayProfile(cmsColorSpaceSignature colours, int channels, cmsSAMPLER16 toLab)
{
    const cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 2.1);
    cmsSetDeviceClass(profile, colours == cmsSigCmykData ? cmsSigOutputClass : cmsSigInputClass);
    cmsSetColorSpace(profile, colours);
    cmsSetPCS(profile, cmsSigLabData);
    cmsPipeline* const pipeline = cmsPipelineAlloc(nullptr, static_cast<cmsUInt32Number>(channels), 3);
    cmsStage* const table = cmsStageAllocCLut16bit(nullptr, 9, static_cast<cmsUInt32Number>(channels), 3, nullptr);
    cmsStageSampleCLut16bit(table, toLab, nullptr, 0);
    cmsPipelineInsertStage(pipeline, cmsAT_END, table);
    cmsWriteTag(profile, cmsSigAToB0Tag, pipeline);
    cmsPipelineFree(pipeline);
    return savedProfile(profile);
}

/// The ids of the formats that there are.
inline std::vector<std::string> allFormats()
{
    std::vector<std::string> ids;
    for (const auto& codec : builtInCodecs().codecs())
        ids.push_back(codec->describe().id);
    return ids;
}

/// What one of them says of itself.
inline const CodecDescription& about(const std::string& format)
{
    return builtInCodecs().find(format)->describe();
}

} // namespace heirloom::test
