// SPDX-License-Identifier: Apache-2.0
#include "engine/stages/tone_curves.h"

#include "engine/core/parallel_rows.h"
#include "engine/photo/colour_transform.h"
#include "engine/stages/stages_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace heirloom {
namespace {

constexpr double kLow = -0.25, kHigh = 1.25;
constexpr int kSteps = 6144; ///< 4096 from black to white

std::vector<double> sampled(const ToneCurves::Curve& curve)
{
    std::vector<double> table(kSteps + 1);
    for (int i = 0; i <= kSteps; ++i)
        table[static_cast<std::size_t>(i)] = curve(kLow + (kHigh - kLow) * i / kSteps);
    return table;
}

/// Which curve is a colour channel's.
ToneCurves::Channel channelOf(const ImageFormat& format, int channel)
{
    return format.isGrey() ? ToneCurves::Grey : static_cast<ToneCurves::Channel>(channel);
}

/// Sample by sample: what a photo without a profile needs.
template <typename Sample>
class ByTable {
public:
    ByTable(const ImageFormat& format, const ToneCurves& curves) : m_format(format)
    {
        constexpr double kFull = std::numeric_limits<Sample>::max();
        for (int c = 0; c < colours(); ++c) {
            std::vector<Sample>& table = m_tables[static_cast<std::size_t>(c)];
            table.resize(static_cast<std::size_t>(kFull) + 1);
            for (std::size_t i = 0; i < table.size(); ++i)
                table[i] = static_cast<Sample>(
                    std::lround(std::clamp(curves.at(channelOf(format, c), double(i) / kFull), 0.0, 1.0) * kFull));
        }
    }

    void row(const std::uint8_t* from, std::uint8_t* to) const
    {
        const auto* in = reinterpret_cast<const Sample*>(from);
        auto* out = reinterpret_cast<Sample*>(to);
        const int channels = m_format.channels, own = colours();
        for (int x = 0; x < m_format.width; ++x, in += channels, out += channels) {
            for (int c = 0; c < channels; ++c)
                out[c] = c < own ? m_tables[static_cast<std::size_t>(c)][in[c]] : in[c];
        }
    }

private:
    int colours() const { return m_format.isGrey() ? 1 : 3; }

    ImageFormat m_format;
    std::array<std::vector<Sample>, 3> m_tables;
};

/// By way of sRGB, as the photo's numbers are others.
template <typename Sample>
class ByProfile {
public:
    ByProfile(const ImageFormat& format, const ToneCurves& curves, const ColourTransform& colours)
        : m_format(format), m_curves(curves), m_colours(colours)
    {
    }

    void row(const std::uint8_t* from, std::uint8_t* to) const
    {
        constexpr float kFull = std::numeric_limits<Sample>::max();
        const auto* in = reinterpret_cast<const Sample*>(from);
        auto* out = reinterpret_cast<Sample*>(to);
        const auto width = static_cast<std::size_t>(m_format.width);
        const auto channels = static_cast<std::size_t>(m_format.channels);
        const std::size_t own = m_format.isGrey() ? 1 : 3;
        std::vector<float> numbers(width * own), srgb(width * 3);
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t c = 0; c < own; ++c)
                numbers[x * own + c] = static_cast<float>(in[x * channels + c]) / kFull;
        m_colours.toSrgb(numbers.data(), srgb.data(), width);
        for (std::size_t x = 0; x < width; ++x)
            for (std::size_t c = 0; c < 3; ++c)
                srgb[x * 3 + c] = static_cast<float>(
                    m_curves.at(channelOf(m_format, static_cast<int>(c)), double(srgb[x * 3 + c])));
        m_colours.fromSrgb(srgb.data(), numbers.data(), width);
        for (std::size_t x = 0; x < width; ++x) {
            for (std::size_t c = 0; c < own; ++c)
                out[x * channels + c] = static_cast<Sample>(
                    std::lround(std::clamp(numbers[x * own + c], 0.0F, 1.0F) * kFull));
            for (std::size_t c = own; c < channels; ++c)
                out[x * channels + c] = in[x * channels + c];
        }
    }

private:
    const ImageFormat& m_format;
    const ToneCurves& m_curves;
    const ColourTransform& m_colours;
};

template <class Rows>
Result<ImageBuffer> throughRows(const ImageBuffer& photo, const Rows& rows, const CancelToken& cancel)
{
    std::vector<std::uint8_t> bytes(photo.format().bytes());
    inParallelRows(photo.height(), [&](int first, int last) {
        for (int y = first; y < last && !cancel.cancelled(); ++y)
            rows.row(photo.row(y), bytes.data() + static_cast<std::size_t>(y) * photo.format().bytesPerRow());
    });
    if (cancel.cancelled())
        return Error{ErrorCode::Cancelled, StagesText::tr("It was stopped.").toStdString(), {}};
    return ImageBuffer(photo.format(), std::move(bytes));
}

template <typename Sample>
Result<ImageBuffer> tonedAs(const ImageBuffer& photo, std::span<const std::uint8_t> iccProfile,
                            const ToneCurves& curves, const CancelToken& cancel)
{
    if (iccProfile.empty())
        return throughRows(photo, ByTable<Sample>(photo.format(), curves), cancel);
    const auto colours = ColourTransform::create(iccProfile, photo.format().isGrey() ? 1 : 3);
    if (!colours)
        return colours.error();
    return throughRows(photo, ByProfile<Sample>(photo.format(), curves, *colours), cancel);
}

} // namespace

ToneCurves::ToneCurves(const Curve& red, const Curve& green, const Curve& blue, const Curve& grey)
    : m_tables(std::make_shared<const std::array<std::vector<double>, 4>>(
        std::array{sampled(red), sampled(green), sampled(blue), sampled(grey)}))
{
}

double ToneCurves::at(Channel channel, double value) const
{
    if (!m_tables)
        return value;
    const std::vector<double>& table = (*m_tables)[channel];
    const double place = (value - kLow) / (kHigh - kLow) * kSteps;
    // The last steps at either end lead on.
    const double from = std::clamp(std::floor(place), 0.0, double(kSteps - 1));
    const auto i = static_cast<std::size_t>(from);
    return table[i] + (table[i + 1] - table[i]) * (place - from);
}

std::array<std::uint8_t, 256> ToneCurves::table(Channel channel) const
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<std::uint8_t>(
            std::lround(std::clamp(at(channel, static_cast<double>(i) / 255), 0.0, 1.0) * 255));
    return table;
}

ToneCurves ToneCurves::then(const ToneCurves& others) const
{
    if (isNeutral() || others.isNeutral())
        return isNeutral() ? others : *this;
    const auto both = [&](Channel channel) {
        return [&, channel](double value) { return others.at(channel, at(channel, value)); };
    };
    return {both(Red), both(Green), both(Blue), both(Grey)};
}

Result<ImageBuffer> toned(const ImageBuffer& photo, std::span<const std::uint8_t> iccProfile, const ToneCurves& curves,
                          const CancelToken& cancel)
try {
    if (photo.isNull())
        return Error{ErrorCode::InvalidArgument, StagesText::tr("There is no picture to be toned.").toStdString(), {}};
    if (curves.isNeutral())
        return photo;
    return photo.depth() == SampleDepth::Bits16 ? tonedAs<std::uint16_t>(photo, iccProfile, curves, cancel)
                                                : tonedAs<std::uint8_t>(photo, iccProfile, curves, cancel);
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, StagesText::tr("The picture's tones could not be changed.").toStdString(),
                 e.what()};
}

} // namespace heirloom
