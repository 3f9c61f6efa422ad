// SPDX-License-Identifier: Apache-2.0
#include "engine/training/metrics/fidelity.h"

#include "engine/core/torch.h"
#include "engine/training/metrics/filters.h"

namespace heirloom::metrics {

namespace {

constexpr double kPeak = 255.0;
constexpr int kWindow = 11;
constexpr double kWindowSigma = 1.5;
constexpr std::int64_t kGrid = 8;

std::vector<double> toVector(const at::Tensor& values)
{
    const at::Tensor flat = values.contiguous();
    const auto* first = flat.data_ptr<double>();
    return {first, first + flat.numel()};
}

void requireSameShape(const at::Tensor& a, const at::Tensor& b)
{
    TORCH_CHECK(a.sizes() == b.sizes(), "pictures to compare must have the same shape");
}

struct Ellipse {
    double x, y, radiusX, radiusY; ///< pixels of a 256 px crop
};
constexpr Ellipse kFace{128, 143, 68, 92};
const std::array<std::vector<Ellipse>, kRegions.size()> kRegionEllipses{
    {{{96.5, 116, 24, 18}, {159.5, 116, 24, 18}},
     {{128, 187, 36, 18}},
     {{128, 84, 40, 12}, {90, 160, 16, 16}, {166, 160, 16, 16}},
     {{128, 38, 72, 22}}}};
constexpr double kTemplate = 256;

/// 1 within any of the ellipses, 0 outside: H x W.
at::Tensor within(const std::vector<Ellipse>& ellipses, std::int64_t height, std::int64_t width)
{
    const auto offsets = [](std::int64_t size, double centre, double radius) {
        // Pixel i covers [i, i + 1), so its centre lies at i + 0.5.
        return ((at::arange(size, at::kDouble) + 0.5) / static_cast<double>(size) - centre / kTemplate)
               / (radius / kTemplate);
    };
    at::Tensor mask = at::zeros({height, width}, at::kBool);
    for (const Ellipse& e : ellipses)
        mask = mask.logical_or((offsets(width, e.x, e.radiusX).view({1, width}).square()
                                + offsets(height, e.y, e.radiusY).view({height, 1}).square())
                                   .le(1.0));
    return mask.to(at::kDouble);
}

/// N x 1 x H x W.
at::Tensor fineDetail(const at::Tensor& images)
{
    const at::Tensor y = luma(toEightBitRange(images));
    return y - filterSeparable(y, gaussian(kWindow, kWindowSigma), Edge::Replicate);
}

std::vector<double> varianceWithin(const at::Tensor& detail, const std::vector<Ellipse>& ellipses)
{
    const at::Tensor mask = within(ellipses, detail.size(2), detail.size(3)), area = mask.sum();
    const at::Tensor mean = (detail * mask).sum({1, 2, 3}) / area;
    return toVector((detail.square() * mask).sum({1, 2, 3}) / area - mean.square());
}

} // namespace

std::vector<double> psnr(const at::Tensor& images, const at::Tensor& references)
{
    requireSameShape(images, references);
    const at::Tensor difference = toEightBitRange(images) - toEightBitRange(references);
    const at::Tensor meanSquare = difference.square().mean({1, 2, 3});
    return toVector((10.0 * at::log10(kPeak * kPeak / meanSquare)).clamp_max(kPsnrCeiling));
}

std::vector<double> ssim(const at::Tensor& images, const at::Tensor& references)
{
    requireSameShape(images, references);
    TORCH_CHECK(images.dim() == 4 && images.size(2) >= kWindow && images.size(3) >= kWindow,
                "structural similarity needs pictures of at least 11 x 11");
    constexpr double c1 = (0.01 * kPeak) * (0.01 * kPeak);
    constexpr double c2 = (0.03 * kPeak) * (0.03 * kPeak);
    const std::vector<double> window = gaussian(kWindow, kWindowSigma);
    const auto local = [&](const at::Tensor& x) { return filterSeparable(x, window, Edge::None); };
    const at::Tensor a = luma(toEightBitRange(images));
    const at::Tensor b = luma(toEightBitRange(references));
    const at::Tensor meanA = local(a);
    const at::Tensor meanB = local(b);
    const at::Tensor varianceA = local(a.square()) - meanA.square();
    const at::Tensor varianceB = local(b.square()) - meanB.square();
    const at::Tensor covariance = local(a * b) - meanA * meanB;
    const at::Tensor map = (2.0 * meanA * meanB + c1) * (2.0 * covariance + c2)
                           / ((meanA.square() + meanB.square() + c1) * (varianceA + varianceB + c2));
    return toVector(map.mean({1, 2, 3}));
}

std::vector<double> detailEnergy(const at::Tensor& images)
{
    return varianceWithin(fineDetail(images), {kFace});
}

std::vector<Regions> regionDetail(const at::Tensor& images)
{
    const at::Tensor detail = fineDetail(images);
    std::vector<Regions> all(static_cast<std::size_t>(images.size(0)));
    for (std::size_t region = 0; region < kRegions.size(); ++region) {
        const std::vector<double> values = varianceWithin(detail, kRegionEllipses[region]);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i][region] = values[i];
    }
    return all;
}

std::vector<double> gridEnergy(const at::Tensor& images)
{
    const at::Tensor y = luma(toEightBitRange(images)).squeeze(1);
    TORCH_CHECK(y.size(1) >= 2 * kGrid && y.size(2) >= 2 * kGrid, "a grid shows in pictures of at least 16 x 16");
    const at::Tensor down = y.diff(1, 1).square().mean({2}), across = y.diff(1, 2).square().mean({1}); // N x lines
    const auto onGrid = [](const at::Tensor& steps) {
        return steps.slice(1, kGrid - 1, c10::nullopt, kGrid).mean({1});
    };
    return toVector((onGrid(down) + onGrid(across)) / (down.mean({1}) + across.mean({1})).clamp_min(1e-9));
}

} // namespace heirloom::metrics
