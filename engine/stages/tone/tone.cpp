// SPDX-License-Identifier: Apache-2.0
#include "engine/stages/tone/tone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

namespace heirloom {
namespace {

constexpr const char* kExposure = "exposure";
constexpr const char* kContrast = "contrast";
constexpr const char* kBlack = "black";
constexpr const char* kWhite = "white";
constexpr const char* kWarmth = "warmth";
constexpr double kMostWarmth = 0.35; ///< stops of red against green, and of green against blue

/// sRGB's curve, and its mirror image below black.
double decoded(double encoded)
{
    const double x = std::abs(encoded);
    return std::copysign(x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4), encoded);
}

double encoded(double light)
{
    const double x = std::abs(light);
    return std::copysign(x <= 0.0031308 ? x * 12.92 : 1.055 * std::pow(x, 1 / 2.4) - 0.055, light);
}

/// Red, green, blue, grey.
std::array<double, 4> gainsOf(const Params& params)
{
    const double gain = std::exp2(params.number(kExposure));
    const double warmth = kMostWarmth * params.number(kWarmth);
    const double red = std::exp2(warmth), blue = std::exp2(-warmth);
    const double luminance = 0.2126 * red + 0.7152 + 0.0722 * blue;
    return {gain * red / luminance, gain / luminance, gain * blue / luminance, gain};
}

ToneCurves::Curve curveOf(const Params& params, double gain)
{
    const double black = params.number(kBlack), white = params.number(kWhite);
    const double slope = std::pow(4, params.number(kContrast));
    return [=](double value) {
        const double t = 2 * encoded(gain * decoded((value - black) / (white - black))) - 1;
        // Beyond black and white it goes on straight.
        const double bent = std::abs(t) < 1 ? slope * t / (1 + (slope - 1) * std::abs(t))
                                            : std::copysign(1 + (std::abs(t) - 1) / slope, t);
        return (bent + 1) / 2;
    };
}

ParamSpec number(const char* id, double standard, double low, double high, const Text& label, const Text& hint)
{
    ParamSpec spec{id, ParamSpec::Kind::Number, standard, low, high};
    spec.label = label;
    spec.hint = hint;
    return spec;
}

class ToneStage final : public Stage {
public:
    Description describe() const override
    {
        Description description{kToneStage};
        description.name = HEIRLOOM_TEXT("Stages", "Light and colour");
        description.sentence = HEIRLOOM_TEXT("Stages", "Makes the photo brighter, clearer or warmer.");
        description.params = {
            number(kExposure, 0.0, -3, 3, HEIRLOOM_TEXT("Stages", "Exposure"),
                   HEIRLOOM_TEXT("Stages", "Brightness of all; each whole number doubles or halves the light.")),
            number(kContrast, 0.0, -1, 1, HEIRLOOM_TEXT("Stages", "Contrast"),
                   HEIRLOOM_TEXT("Stages", "Bright and dark further apart, or closer together.")),
            number(
                kBlack, 0.0, 0, 0.45, HEIRLOOM_TEXT("Stages", "Black point"),
                HEIRLOOM_TEXT("Stages", "What is as dark as this becomes black: for a print that has faded to grey.")),
            number(kWhite, 1.0, 0.55, 1, HEIRLOOM_TEXT("Stages", "White point"),
                   HEIRLOOM_TEXT("Stages", "What is as bright as this becomes white: for paper that has darkened.")),
            number(kWarmth, 0.0, -1, 1, HEIRLOOM_TEXT("Stages", "Warmth"),
                   HEIRLOOM_TEXT("Stages", "Bluer or more golden. A photo in shades of grey stays grey.")),
        };
        for (ParamSpec& spec : description.params) {
            spec.unit = spec.id == kExposure ? ParamSpec::Unit::Stops : ParamSpec::Unit::Percent;
        }
        return description;
    }

    Result<Step> plan(const Params& params, PixelSize) const override
    {
        const Description description = describe();
        const auto isStandard = [&](const ParamSpec& spec) {
            return params.number(spec.id) == std::get<double>(spec.standard);
        };
        if (std::ranges::all_of(description.params, isStandard))
            return Step();
        const auto gains = gainsOf(params);
        return Step(ToneCurves(curveOf(params, gains[0]), curveOf(params, gains[1]), curveOf(params, gains[2]),
                               curveOf(params, gains[3])));
    }
};

} // namespace

std::unique_ptr<const Stage> makeToneStage()
{
    return std::make_unique<ToneStage>();
}

} // namespace heirloom
