// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"
#include "engine/stages/stage_registry.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

namespace heirloom::test {

/// How often a filter did what.
struct FilterCounts {
    std::atomic<int> analyses = 0;
    std::atomic<int> parts = 0;
    void reset() { analyses = parts = 0; }
};

/// The mean of a picture's samples.
struct MeanSample final : FilterAnalysis {
    double value = 0;
    std::size_t bytes() const override { return sizeof *this; }
};

/// Each sample becomes the mean of the square around it, and a quarter of the way the mean of the whole picture.
class BlurFilter final : public Filter {
public:
    BlurFilter(int radius, std::shared_ptr<FilterCounts> counts) : m_radius(radius), m_counts(std::move(counts)) {}

    Key key() const override { return KeyBuilder("blur").add(std::uint64_t(m_radius)).key(); }
    Key analysisKey() const override { return KeyBuilder("mean").key(); }
    int halo(double scale) const override { return radius(scale); }
    Result<std::shared_ptr<const FilterAnalysis>> analyse(const Photo& picture, double,
                                                          const CancelToken&) const override
    {
        ++m_counts->analyses;
        const auto mean = std::make_shared<MeanSample>();
        const ImageFormat& format = picture.pixels.format();
        for (int y = 0; y < format.height; ++y)
            for (int i = 0; i < format.width * format.channels; ++i)
                mean->value += sampleAt(picture.pixels, y, i);
        mean->value /= static_cast<double>(format.height) * format.width * format.channels;
        return std::shared_ptr<const FilterAnalysis>(mean);
    }
    Result<ImageBuffer> apply(const Photo& part, const FilterAnalysis* analysis, double scale,
                              const CancelToken&) const override
    {
        ++m_counts->parts;
        const double mean = static_cast<const MeanSample*>(analysis)->value;
        const ImageFormat& format = part.pixels.format();
        std::vector<std::uint8_t> bytes(format.bytes());
        for (int y = 0; y < format.height; ++y)
            for (int x = 0; x < format.width; ++x)
                for (int c = 0; c < format.channels; ++c) {
                    const double value = 0.75 * around(part.pixels, x, y, c, radius(scale)) + 0.25 * mean;
                    const std::size_t at = (std::size_t(y) * format.width + x) * format.channels + c;
                    if (format.depth == SampleDepth::Bits16)
                        reinterpret_cast<std::uint16_t*>(bytes.data())[at] = std::uint16_t(std::lround(value));
                    else
                        bytes[at] = std::uint8_t(std::lround(value));
                }
        return ImageBuffer(format, std::move(bytes));
    }

private:
    int radius(double scale) const { return static_cast<int>(std::ceil(m_radius * scale)); }
    static double sampleAt(const ImageBuffer& picture, int y, int index)
    {
        const std::uint8_t* row = picture.row(y);
        return picture.depth() == SampleDepth::Bits16 ? reinterpret_cast<const std::uint16_t*>(row)[index] : row[index];
    }
    static double around(const ImageBuffer& picture, int x, int y, int channel, int radius)
    {
        double sum = 0;
        int count = 0;
        for (int v = std::max(0, y - radius); v <= std::min(picture.height() - 1, y + radius); ++v)
            for (int u = std::max(0, x - radius); u <= std::min(picture.width() - 1, x + radius); ++u, ++count)
                sum += sampleAt(picture, v, u * picture.channels() + channel);
        return sum / count;
    }

    int m_radius;
    std::shared_ptr<FilterCounts> m_counts;
};

/// A stage that Heirloom does not have, and that computes pixels from those around them.
class BlurStage final : public Stage {
public:
    explicit BlurStage(std::shared_ptr<FilterCounts> counts = std::make_shared<FilterCounts>())
        : m_counts(std::move(counts))
    {
    }
    Description describe() const override
    {
        Description description{"blur"};
        description.name = {"Test", "Blur"};
        description.sentence = {"Test", "Makes the photo soft."};
        ParamSpec radius{"radius", ParamSpec::Kind::Whole, std::int64_t{0}};
        radius.high = 8;
        radius.label = {"Test", "Radius"};
        radius.hint = {"Test", "How soft it becomes."};
        description.params = {radius};
        return description;
    }
    Result<Step> plan(const Params& params, PixelSize) const override
    {
        const auto radius = static_cast<int>(params.whole("radius"));
        if (radius == 0)
            return Step();
        return Step(std::shared_ptr<const Filter>(std::make_shared<BlurFilter>(radius, m_counts)));
    }

private:
    std::shared_ptr<FilterCounts> m_counts;
};

inline std::shared_ptr<const StageRegistry> stagesAndBlur(
    std::shared_ptr<FilterCounts> counts = std::make_shared<FilterCounts>())
{
    StageRegistry registry = makeStageRegistry();
    registry.add(std::make_unique<BlurStage>(std::move(counts)));
    return std::make_shared<const StageRegistry>(std::move(registry));
}

inline Choice blurred(int radius)
{
    return {"blur", 1, true, {{"radius", std::int64_t{radius}}}};
}

} // namespace heirloom::test
