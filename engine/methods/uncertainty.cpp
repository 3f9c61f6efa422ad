// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/uncertainty.h"

#include "engine/faces/face_mask.h"
#include "engine/methods/common_params.h"
#include "engine/methods/methods_text.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <utility>

#include <opencv2/imgproc.hpp>

namespace heirloom {
namespace {

constexpr double kDimming = 0.55;
constexpr double kLegendShare = 0.05; ///< of the picture's shorter side; at least kLegendRows
constexpr int kLegendRows = 28;

/// Levels to RGB colours, 8-bit.
cv::Mat coloured(const cv::Mat& deviation)
{
    cv::Mat levels, colours;
    deviation.convertTo(levels, CV_8U, 255.0 / kHottestDeviation);
    cv::applyColorMap(levels, colours, cv::COLORMAP_INFERNO);
    cv::cvtColor(colours, colours, cv::COLOR_BGR2RGB);
    return colours;
}

/// The photo as 8-bit RGB of at most maxSide, grey and dimmed.
cv::Mat dimmed(const ImageBuffer& pixels, int maxSide, double& scale)
{
    const int depth = pixels.depth() == SampleDepth::Bits16 ? CV_16U : CV_8U;
    const cv::Mat source(pixels.height(), pixels.width(), CV_MAKETYPE(depth, pixels.channels()),
                         const_cast<std::uint8_t*>(pixels.data()));
    scale = std::min(1.0, static_cast<double>(maxSide) / std::max(source.cols, source.rows));
    cv::Mat small, grey;
    cv::resize(source, small, {}, scale, scale, cv::INTER_AREA);
    small.convertTo(small, CV_8U, (depth == CV_16U ? 255.0 / 65535 : 1.0) * kDimming);
    if (small.channels() >= 3) {
        cv::cvtColor(small, grey, small.channels() == 4 ? cv::COLOR_RGBA2GRAY : cv::COLOR_RGB2GRAY);
    } else {
        cv::extractChannel(small, grey, 0);
    }
    cv::cvtColor(grey, grey, cv::COLOR_GRAY2RGB);
    return grey;
}

/// A face's deviation and mask as a canvas sees them, whose pixels are `scale` of the photo's and begin at `origin` of it.
struct SeenMap {
    cv::Mat deviation, weight;

    /// How much of the photo the colours hide: it shows through where little is invented.
    float share(int y, int x) const
    {
        return weight.at<float>(y, x)
               * std::clamp(deviation.at<float>(y, x) / static_cast<float>(kHottestDeviation), 0.0F, 0.85F);
    }
};

cv::Mat maskOf(const MappedFace& mapped)
{
    cv::Mat mask;
    cv::resize(maskInCrop(mapped.face), mask, {mapped.map.size, mapped.map.size}, 0, 0, cv::INTER_LINEAR);
    return mask;
}

cv::Mat deviationOf(const UncertaintyMap& map)
{
    return {map.size, map.size, CV_32F, const_cast<float*>(map.deviation.data())};
}

SeenMap seen(const MappedFace& mapped, const cv::Mat& mask, cv::Size canvas, double scale, cv::Point2d origin = {})
{
    // Crop pixels to canvas pixels; the alignment is given for a crop of 256 px.
    const Similarity toPhoto = mapped.face.toCrop.inverse();
    const double unit = 256.0 / mapped.map.size;
    const cv::Matx23d toCanvas(scale * unit * toPhoto.a, -scale * unit * toPhoto.b, scale * (toPhoto.tx - origin.x),
                               scale * unit * toPhoto.b, scale * unit * toPhoto.a, scale * (toPhoto.ty - origin.y));
    SeenMap there;
    cv::warpAffine(deviationOf(mapped.map), there.deviation, toCanvas, canvas, cv::INTER_LINEAR);
    cv::warpAffine(mask, there.weight, toCanvas, canvas, cv::INTER_LINEAR);
    return there;
}

void lay(cv::Mat& canvas, const MappedFace& mapped, double scale)
{
    const SeenMap there = seen(mapped, maskOf(mapped), canvas.size(), scale);
    const cv::Mat colours = coloured(there.deviation);
    for (int y = 0; y < canvas.rows; ++y) {
        for (int x = 0; x < canvas.cols; ++x) {
            const float share = there.share(y, x);
            auto& pixel = canvas.at<cv::Vec3b>(y, x);
            const auto& colour = colours.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<std::uint8_t>(pixel[c] + share * static_cast<float>(colour[c] - pixel[c]));
        }
    }
}

cv::Mat withLegend(const cv::Mat& canvas)
{
    const int rows = std::max(kLegendRows, static_cast<int>(kLegendShare * std::min(canvas.rows, canvas.cols)));
    cv::Mat ramp(1, canvas.cols, CV_32F);
    for (int x = 0; x < canvas.cols; ++x)
        ramp.at<float>(0, x) = static_cast<float>(kHottestDeviation * x / std::max(1, canvas.cols - 1));
    cv::Mat legend;
    cv::resize(coloured(ramp), legend, {canvas.cols, rows}, 0, 0, cv::INTER_NEAREST);
    const double size = rows / 50.0;
    for (const int level : {0, 4, 8, 12, 16}) {
        const std::string text = level == static_cast<int>(kHottestDeviation) ? std::to_string(level) + "+"
                                                                              : std::to_string(level);
        int below = 0;
        const cv::Size room = cv::getTextSize(text, cv::FONT_HERSHEY_SIMPLEX, size, 1, &below);
        const int x = std::clamp(static_cast<int>(canvas.cols * level / kHottestDeviation) - room.width / 2, 4,
                                 std::max(4, canvas.cols - room.width - 4));
        const cv::Scalar ink = level < 10 ? cv::Scalar(255, 255, 255) : cv::Scalar(0, 0, 0);
        cv::putText(legend, text, {x, (rows + room.height) / 2}, cv::FONT_HERSHEY_SIMPLEX, size, ink, 1, cv::LINE_AA);
    }
    cv::Mat both;
    cv::vconcat(canvas, legend, both);
    return both;
}

} // namespace

Result<UncertaintyMap> measureUncertainty(FaceRestorer& restorer, const Crop& degraded, FaceTreatment treatment,
                                          const std::vector<Crop>& references, int runs, const CancelToken& cancel,
                                          const std::function<void(double)>& progress)
{
    if (runs < 2)
        return Error{ErrorCode::InvalidArgument,
                     MethodsText::tr("At least two runs are needed to compare them.").toStdString(),
                     {}};
    const auto choice = restorer.resolve(treatment.method);
    if (!choice)
        return choice.error();
    const auto face = restorer.prepare(degraded, references, choice->params.number(param::kSharpness));
    if (!face)
        return face.error();
    const std::uint64_t first = treatment.seed;
    DeviationMeter meter;
    while (meter.runs() < runs) {
        treatment.seed = first + static_cast<std::uint64_t>(meter.runs());
        const auto restored = restorer.restore(*face, treatment, cancel);
        if (!restored)
            return restored.error();
        meter.add(restored->crop);
        if (progress)
            progress(static_cast<double>(meter.runs()) / runs);
    }
    return meter.map();
}

void DeviationMeter::add(const Crop& run)
{
    m_size = run.size;
    m_sum.resize(run.rgb.size());
    m_squares.resize(run.rgb.size());
    for (std::size_t i = 0; i < run.rgb.size(); ++i) {
        const double level = 127.5 * static_cast<double>(run.rgb[i]);
        m_sum[i] += level;
        m_squares[i] += level * level;
    }
    ++m_runs;
}

UncertaintyMap DeviationMeter::map() const
{
    UncertaintyMap map{m_size, {}};
    const std::size_t pixels = m_sum.size() / 3;
    map.deviation.resize(pixels);
    for (std::size_t i = 0; i < pixels; ++i) {
        double variance = 0;
        for (std::size_t c = 0; c < 3; ++c) {
            const double mean = m_sum[c * pixels + i] / m_runs;
            variance += std::max(0.0, m_squares[c * pixels + i] / m_runs - mean * mean) / 3;
        }
        map.deviation[i] = static_cast<float>(std::sqrt(variance * m_runs / (m_runs - 1)));
    }
    return map;
}

Result<UncertaintyPatch> uncertaintyPatch(const MappedFace& face, int photoWidth, int photoHeight, int maxSide)
try {
    const auto side = static_cast<std::size_t>(std::max(0, face.map.size));
    if (side == 0 || face.map.deviation.size() != side * side || maxSide < 1 || !(face.face.toCrop.scale() > 0))
        return Error{
            ErrorCode::InvalidArgument, MethodsText::tr("There is no measurement to be shown.").toStdString(), {}};
    const cv::Mat mask = maskOf(face);
    UncertaintyPatch patch;
    if (const double weight = cv::sum(mask)[0]; weight > 0)
        patch.mean = cv::sum(mask.mul(deviationOf(face.map)))[0] / weight;
    const cv::Rect region = maskRegion(maskInCrop(face.face), face.face.toCrop, {photoWidth, photoHeight});
    if (region.empty())
        return patch;
    patch.where = {double(region.x), double(region.y), double(region.width), double(region.height)};
    const double scale = std::min(1.0, static_cast<double>(maxSide) / std::max(region.width, region.height));
    const auto scaled = [&](int length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    const ImageFormat format{scaled(region.width), scaled(region.height), 4, SampleDepth::Bits8};
    const SeenMap there = seen(face, mask, {format.width, format.height}, scale, cv::Point2d(region.tl()));
    const cv::Mat colours = coloured(there.deviation);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(format.bytes());
    for (int y = 0; y < format.height; ++y) {
        for (int x = 0; x < format.width; ++x) {
            const auto& colour = colours.at<cv::Vec3b>(y, x);
            bytes.insert(bytes.end(),
                         {colour[0], colour[1], colour[2], cv::saturate_cast<std::uint8_t>(255 * there.share(y, x))});
        }
    }
    patch.pixels = ImageBuffer(format, std::move(bytes));
    return patch;
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed,
                 MethodsText::tr("The picture of what is invented could not be made.").toStdString(), e.what()};
}

Result<ImageBuffer> uncertaintyOverlay(const Photo& photo, const std::vector<MappedFace>& faces, int maxSide)
try {
    double scale = 1;
    cv::Mat canvas = dimmed(photo.pixels, maxSide, scale);
    for (const MappedFace& face : faces)
        lay(canvas, face, scale);
    const cv::Mat whole = withLegend(canvas);
    const ImageFormat format{whole.cols, whole.rows, 3, SampleDepth::Bits8};
    return ImageBuffer(format, std::vector<std::uint8_t>(whole.datastart, whole.dataend));
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed,
                 MethodsText::tr("The picture of what is invented could not be made.").toStdString(), e.what()};
}

} // namespace heirloom
