// SPDX-License-Identifier: Apache-2.0
#include "engine/training/metrics/fidelity.h"

#include "engine/training/metrics/filters.h"

#include <ATen/ATen.h>

namespace heirloom::metrics {

namespace {

constexpr double kPeak = 255.0;
constexpr int kWindow = 11;
constexpr double kWindowSigma = 1.5;

// The face on the FFHQ template, as shares of the picture's size.
constexpr double kFaceCentreX = 128.0 / 256.0;
constexpr double kFaceCentreY = 143.0 / 256.0;
constexpr double kFaceRadiusX = 68.0 / 256.0;
constexpr double kFaceRadiusY = 92.0 / 256.0;

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

/// 1 within the face, 0 outside: H x W.
at::Tensor faceEllipse(std::int64_t height, std::int64_t width)
{
    const auto offsets = [](std::int64_t size, double centre, double radius) {
        // Pixel i covers [i, i + 1), so its centre lies at i + 0.5.
        return ((at::arange(size, at::kDouble) + 0.5) / static_cast<double>(size) - centre) / radius;
    };
    const at::Tensor x = offsets(width, kFaceCentreX, kFaceRadiusX).view({1, width});
    const at::Tensor y = offsets(height, kFaceCentreY, kFaceRadiusY).view({height, 1});
    return (x.square() + y.square()).le(1.0).to(at::kDouble);
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
    const at::Tensor y = luma(toEightBitRange(images));
    const at::Tensor detail = y - filterSeparable(y, gaussian(kWindow, kWindowSigma), Edge::Replicate);
    const at::Tensor face = faceEllipse(y.size(2), y.size(3));
    const at::Tensor area = face.sum();
    const at::Tensor mean = (detail * face).sum({1, 2, 3}) / area;
    return toVector((detail.square() * face).sum({1, 2, 3}) / area - mean.square());
}

} // namespace heirloom::metrics
