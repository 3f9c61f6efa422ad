// SPDX-License-Identifier: Apache-2.0
#include "engine/training/metrics/niqe.h"

#include "engine/core/torch.h"
#include "engine/training/metrics/filters.h"
#include "engine/training/metrics/npz.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace heirloom::metrics {

namespace {

constexpr std::int64_t kBlock = 96;
constexpr std::int64_t kFeatures = 36;
constexpr std::int64_t kFeaturesPerScale = kFeatures / 2;
constexpr int kWindow = 7;
constexpr double kWindowSigma = 7.0 / 6.0;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// The shape and the two widths of an asymmetric generalised Gaussian.
struct AsymmetricGaussian {
    double shape = kNaN;
    double left = kNaN;
    double right = kNaN;
};

/// Sums that the fit by moments needs.
struct Moments {
    double leftSquares = 0, rightSquares = 0, absolute = 0;
    std::int64_t leftCount = 0, rightCount = 0, count = 0;

    void add(double x)
    {
        ++count;
        absolute += std::abs(x);
        if (x < 0) {
            leftSquares += x * x;
            ++leftCount;
        } else if (x > 0) {
            rightSquares += x * x;
            ++rightCount;
        }
    }
};

/// Candidate shapes 0.2, 0.201, ... 10 and the ratio (E|x|)^2 / E x^2 that a generalised Gaussian of each has. The ratio
/// grows with the shape.
struct ShapeTable {
    std::vector<double> shapes;
    std::vector<double> ratios;

    ShapeTable()
    {
        for (int i = 200; i <= 10000; ++i) {
            const double shape = i / 1000.0;
            shapes.push_back(shape);
            const double middle = std::tgamma(2.0 / shape);
            ratios.push_back(middle * middle / (std::tgamma(1.0 / shape) * std::tgamma(3.0 / shape)));
        }
    }

    double nearest(double ratio) const
    {
        const auto above = std::lower_bound(ratios.begin(), ratios.end(), ratio);
        auto index = static_cast<std::size_t>(above - ratios.begin());
        if (index == ratios.size() || (index > 0 && ratio - ratios[index - 1] <= ratios[index] - ratio))
            --index;
        return shapes[index];
    }
};

/// All NaN if the samples lie on one side of zero only: such a set has no fit.
AsymmetricGaussian fit(const Moments& m)
{
    static const ShapeTable table;
    if (m.leftCount == 0 || m.rightCount == 0)
        return {};
    const auto count = static_cast<double>(m.count);
    const double leftDeviation = std::sqrt(m.leftSquares / static_cast<double>(m.leftCount));
    const double rightDeviation = std::sqrt(m.rightSquares / static_cast<double>(m.rightCount));
    const double skew = leftDeviation / rightDeviation;
    const double meanAbsolute = m.absolute / count;
    const double ratio = meanAbsolute * meanAbsolute / ((m.leftSquares + m.rightSquares) / count);
    const double square = skew * skew + 1.0;
    const double shape = table.nearest(ratio * (skew * skew * skew + 1.0) * (skew + 1.0) / (square * square));
    const double width = std::sqrt(std::tgamma(1.0 / shape) / std::tgamma(3.0 / shape));
    return {shape, leftDeviation * width, rightDeviation * width};
}

/// The 18 features of one block of normalised luma; `size` pixels a side, rows `stride` apart.
std::array<double, kFeaturesPerScale> blockFeatures(const double* block, std::int64_t size, std::int64_t stride)
{
    std::array<double, kFeaturesPerScale> features{};
    std::size_t next = 0;
    Moments moments;
    for (std::int64_t y = 0; y < size; ++y)
        for (std::int64_t x = 0; x < size; ++x)
            moments.add(block[y * stride + x]);
    const AsymmetricGaussian own = fit(moments);
    features[next++] = own.shape;
    features[next++] = (own.left + own.right) / 2.0;

    // Products with the neighbours to the left, above, and on the two diagonals; a block wraps around at its edges.
    constexpr std::array<std::pair<std::int64_t, std::int64_t>, 4> neighbours{{{0, -1}, {-1, 0}, {-1, -1}, {-1, 1}}};
    for (const auto& [dy, dx] : neighbours) {
        Moments products;
        for (std::int64_t y = 0; y < size; ++y) {
            const double* row = block + y * stride;
            const double* other = block + (y + dy + size) % size * stride;
            for (std::int64_t x = 0; x < size; ++x)
                products.add(row[x] * other[(x + dx + size) % size]);
        }
        const AsymmetricGaussian pair = fit(products);
        features[next++] = pair.shape;
        features[next++] = (pair.right - pair.left) * std::tgamma(2.0 / pair.shape) / std::tgamma(1.0 / pair.shape);
        features[next++] = pair.left;
        features[next++] = pair.right;
    }
    return features;
}

/// Luma of BT.601 in 16..235, rounded, of the picture rounded to 8 bits: 1 x 1 x H x W.
at::Tensor videoLuma(const at::Tensor& image)
{
    const at::Tensor rgb = toEightBitRange(image).round_();
    return (16.0
            + (65.481 * rgb.narrow(1, 0, 1) + 128.553 * rgb.narrow(1, 1, 1) + 24.966 * rgb.narrow(1, 2, 1)) / 255.0)
        .round_();
}

/// Local mean and contrast taken out: (x - mean) / (deviation + 1). On flat ground x equals the mean, and the rounding dust
/// of the subtraction is made the zero that it stands for: its sign would be counted otherwise.
at::Tensor normalised(const at::Tensor& y)
{
    const std::vector<double> window = gaussian(kWindow, kWindowSigma);
    const at::Tensor mean = filterSeparable(y, window, Edge::Replicate);
    const at::Tensor deviation = (filterSeparable(y.square(), window, Edge::Replicate) - mean.square()).abs().sqrt();
    constexpr double kDust = 1e-9;
    return at::hardshrink(y - mean, kDust) / (deviation + 1.0);
}

/// Features of all blocks at both scales: blocks x 36, NaN where a block has none.
at::Tensor features(at::Tensor y)
{
    const std::int64_t rows = y.size(2) / kBlock;
    const std::int64_t columns = y.size(3) / kBlock;
    y = y.narrow(2, 0, rows * kBlock).narrow(3, 0, columns * kBlock);
    const at::Tensor table = at::empty({rows * columns, kFeatures}, at::kDouble);
    auto* out = table.data_ptr<double>();
    for (std::int64_t scale = 0; scale < 2; ++scale) {
        const at::Tensor plane = normalised(y).contiguous();
        const auto* first = plane.data_ptr<double>();
        const std::int64_t size = kBlock >> scale;
        const std::int64_t stride = plane.size(3);
        for (std::int64_t i = 0; i < rows * columns; ++i) {
            const double* block = first + (i / columns * stride + i % columns) * size;
            const auto found = blockFeatures(block, size, stride);
            std::copy(found.begin(), found.end(), out + i * kFeatures + scale * kFeaturesPerScale);
        }
        if (scale == 0)
            y = halveBicubic(y);
    }
    return table;
}

Error invalidModel(std::string detail)
{
    return {ErrorCode::ModelInvalid, "The file does not hold NIQE's statistics of pristine photographs.",
            std::move(detail)};
}

/// The array as a tensor of `shape`, if it is there, has as many values and all are finite; otherwise undefined.
at::Tensor arrayOf(const std::map<std::string, NpzArray>& arrays, const std::string& name, at::IntArrayRef shape)
{
    const auto found = arrays.find(name);
    if (found == arrays.end())
        return {};
    std::vector<std::int64_t> given = found->second.shape;
    while (given.size() > shape.size() && given.front() == 1) // a row vector, as MATLAB writes it
        given.erase(given.begin());
    const auto& values = found->second.values;
    if (at::IntArrayRef(given) != shape
        || !std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }))
        return {};
    return at::tensor(at::ArrayRef<double>(values), at::kDouble).view(shape);
}

} // namespace

Niqe::Niqe(at::Tensor mean, at::Tensor covariance) : m_mean(std::move(mean)), m_covariance(std::move(covariance)) {}

Result<Niqe> Niqe::load(const std::filesystem::path& npz)
{
    const auto arrays = readNpz(npz);
    if (!arrays)
        return arrays.error();
    at::Tensor mean = arrayOf(*arrays, "mu_pris_param", {kFeatures});
    if (!mean.defined())
        return invalidModel("mu_pris_param is missing or is not 36 finite numbers");
    at::Tensor covariance = arrayOf(*arrays, "cov_pris_param", {kFeatures, kFeatures});
    if (!covariance.defined())
        return invalidModel("cov_pris_param is missing or is not 36 x 36 finite numbers");
    return Niqe(std::move(mean), std::move(covariance));
}

Result<double> Niqe::score(const at::Tensor& image) const
{
    try {
        const at::Tensor batch = image.dim() == 3 ? image.unsqueeze(0) : image;
        if (batch.dim() != 4 || batch.size(0) != 1 || batch.size(1) != 3
            || (batch.size(2) / kBlock) * (batch.size(3) / kBlock) < 2)
            return Error{
                ErrorCode::InvalidArgument, "NIQE needs one colour picture with room for two blocks of 96 pixels.", {}};
        if (!at::isfinite(batch).all().item<bool>())
            return Error{ErrorCode::InvalidArgument, "The picture holds values that are not numbers.", {}};
        const at::Tensor table = features(videoLuma(batch));
        const at::Tensor complete = table.index_select(0, at::isfinite(table).all(1).nonzero().flatten());
        const at::Tensor mean = table.nanmean(at::IntArrayRef{0});
        if (complete.size(0) < 2 || !at::isfinite(mean).all().item<bool>())
            return Error{ErrorCode::ComputeFailed, "The picture is too flat for its quality to be measured.", {}};
        const at::Tensor covariance = (m_covariance + at::cov(complete.t())) / 2.0;
        constexpr double kCutOff = 1e-15; // of the largest singular value, as NumPy's pseudo-inverse
        const at::Tensor inverse = at::linalg_pinv(covariance, kCutOff);
        const at::Tensor offset = m_mean - mean;
        return std::sqrt(offset.dot(at::mv(inverse, offset)).item<double>());
    } catch (const std::exception& error) {
        return Error{ErrorCode::ComputeFailed, "The picture's quality could not be measured.", error.what()};
    }
}

} // namespace heirloom::metrics
