// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/colour_transform.h"

#include <algorithm>
#include <array>

#include <lcms2.h>

#include "engine/photo/cmyk.h"
#include "engine/photo/codec_support.h"

namespace heirloom {
namespace {

struct Closer {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, Closer>;

struct ContextCloser {
    void operator()(std::remove_pointer_t<cmsContext>* context) const { cmsDeleteContext(context); }
};
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, ContextCloser>;

struct TransformCloser {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using Transform = std::unique_ptr<void, TransformCloser>;

Context makeContext()
{
    Context context(cmsCreateContext(nullptr, nullptr));
    if (context)
        cmsSetLogErrorHandlerTHR(context.get(), [](cmsContext, cmsUInt32Number, const char*) {});
    return context;
}

Error unusableProfile(const char* detail)
{
    return {ErrorCode::Unsupported,
            PhotoText::tr("The photo's colour profile is damaged or does not fit the photo.").toStdString(), detail};
}

Profile greyWithSrgbCurve(cmsContext context)
{
    // IEC 61966-2-1
    constexpr std::array<cmsFloat64Number, 5> kSrgb{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    cmsToneCurve* const curve = cmsBuildParametricToneCurve(context, 4, kSrgb.data());
    Profile profile(cmsCreateGrayProfileTHR(context, cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return profile;
}

Profile openProfile(cmsContext context, std::span<const std::uint8_t> bytes, cmsColorSpaceSignature colours)
{
    Profile profile(cmsOpenProfileFromMemTHR(context, bytes.data(), static_cast<cmsUInt32Number>(bytes.size())));
    if (!profile || cmsGetColorSpace(profile.get()) != colours)
        return nullptr;
    switch (cmsGetDeviceClass(profile.get())) {
    case cmsSigInputClass:
    case cmsSigDisplayClass:
    case cmsSigOutputClass:
    case cmsSigColorSpaceClass: return profile;
    default: return nullptr; // a device link or a named colour describes no picture
    }
}

} // namespace

struct ColourTransform::Tables {
    Context context; // first, so that it goes last
    Transform toSrgb;
    Transform fromSrgb;
    int channels = 3;
    bool assumed = false;
};

Result<ColourTransform> ColourTransform::create(std::span<const std::uint8_t> iccProfile, int colourChannels)
{
    if (colourChannels != 1 && colourChannels != 3)
        return unusableProfile("channels");
    auto tables = std::make_shared<Tables>();
    tables->channels = colourChannels;
    if (iccProfile.empty() && colourChannels == 3)
        return ColourTransform(std::move(tables)); // sRGB already
    tables->context = makeContext();
    const cmsContext context = tables->context.get();
    const bool grey = colourChannels == 1;
    const cmsUInt32Number layout = grey ? TYPE_GRAY_FLT : TYPE_RGB_FLT;
    const Profile srgb(cmsCreate_sRGBProfileTHR(context));
    Profile own = iccProfile.empty() ? greyWithSrgbCurve(context)
                                     : openProfile(context, iccProfile, grey ? cmsSigGrayData : cmsSigRgbData);
    if (!own || !srgb)
        return unusableProfile("not a profile for these channels");

    // No cache: a transform with one is not safe for several threads. No optimisation: it would round to 16 bit.
    constexpr cmsUInt32Number kFlags = cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE;
    const auto make = [&](const Profile& from, const Profile& to) {
        const bool out = &to == &srgb;
        return Transform(cmsCreateTransformTHR(context, from.get(), out ? layout : TYPE_RGB_FLT, to.get(),
                                               out ? TYPE_RGB_FLT : layout, INTENT_RELATIVE_COLORIMETRIC, kFlags));
    };
    tables->toSrgb = make(own, srgb);
    tables->fromSrgb = make(srgb, own);
    if (!tables->toSrgb)
        return unusableProfile("cmsCreateTransform");
    if (!tables->fromSrgb) {
        own = grey ? greyWithSrgbCurve(context) : nullptr;
        tables->assumed = true;
        tables->toSrgb = grey ? make(own, srgb) : nullptr;
        tables->fromSrgb = grey ? make(srgb, own) : nullptr;
    }
    return ColourTransform(std::move(tables));
}

bool ColourTransform::assumesSrgb() const
{
    return m_tables->assumed;
}

void ColourTransform::toSrgb(const float* in, float* out, std::size_t pixels) const
{
    if (m_tables->toSrgb)
        cmsDoTransform(m_tables->toSrgb.get(), in, out, static_cast<cmsUInt32Number>(pixels));
    else
        std::copy_n(in, 3 * pixels, out);
}

void ColourTransform::fromSrgb(const float* in, float* out, std::size_t pixels) const
{
    if (m_tables->fromSrgb)
        cmsDoTransform(m_tables->fromSrgb.get(), in, out, static_cast<cmsUInt32Number>(pixels));
    else
        std::copy_n(in, 3 * pixels, out);
}

Status convertCmykToRgb(std::span<const std::uint8_t> iccProfile, ImageFormat& format,
                        std::vector<std::uint8_t>& samples)
{
    const Context context = makeContext();
    const Profile inks = openProfile(context.get(), iccProfile, cmsSigCmykData);
    const Profile srgb(cmsCreate_sRGBProfileTHR(context.get()));
    const bool wide = format.depth == SampleDepth::Bits16;
    const Transform transform(inks ? cmsCreateTransformTHR(context.get(), inks.get(), wide ? TYPE_CMYK_16 : TYPE_CMYK_8,
                                                           srgb.get(), wide ? TYPE_RGB_16 : TYPE_RGB_8,
                                                           INTENT_RELATIVE_COLORIMETRIC,
                                                           cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE)
                                   : nullptr);
    if (!transform) {
        return Error{ErrorCode::Unsupported,
                     PhotoText::tr("The photo is stored in printing inks (CMYK) without a usable colour profile; "
                                   "save it as RGB.")
                         .toStdString(),
                     {}};
    }
    ImageFormat rgb = format;
    rgb.channels = 3;
    // Row by row in place: a row of RGB is shorter than its row of inks, and is written to a buffer of its own first.
    std::vector<std::uint8_t> row(rgb.bytesPerRow());
    for (int y = 0; y < format.height; ++y) {
        cmsDoTransform(transform.get(), samples.data() + static_cast<std::size_t>(y) * format.bytesPerRow(), row.data(),
                       static_cast<cmsUInt32Number>(format.width));
        std::copy(row.begin(), row.end(),
                  samples.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(y) * row.size()));
    }
    format = rgb;
    samples.resize(rgb.bytes());
    return success();
}

} // namespace heirloom
