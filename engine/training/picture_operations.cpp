// SPDX-License-Identifier: Apache-2.0
#include "engine/training/picture_operations.h"

#include "engine/core/torch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace heirloom::training {
namespace {

// Annex K of the JPEG standard.
constexpr std::array<int, 64> kLumaTable{16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                                         14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                                         18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                                         49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};
constexpr std::array<int, 64> kChromaTable{17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
                                           24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
                                           99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                                           99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99};

at::Tensor quantisationTable(const std::array<int, 64>& base, int quality)
{
    const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    std::vector<float> table;
    for (const int value : base)
        table.push_back(static_cast<float>(std::clamp((value * scale + 50) / 100, 1, 255)));
    return at::tensor(table).view({8, 8});
}

at::Tensor dctMatrix()
{
    at::Tensor matrix = at::empty({8, 8});
    for (int k = 0; k < 8; ++k)
        for (int n = 0; n < 8; ++n)
            matrix[k][n] = std::cos(std::numbers::pi * (2 * n + 1) * k / 16.0) * (k == 0 ? std::sqrt(0.125) : 0.5);
    return matrix;
}

/// One plane of samples around 0 in 0..255 units, H x W, through DCT, rounding and back.
at::Tensor quantisePlane(const at::Tensor& plane, const at::Tensor& table)
{
    static const at::Tensor kDct = dctMatrix();
    const at::Tensor dct = kDct.to(plane.device()), steps = table.to(plane.device());
    const std::int64_t height = plane.size(0), width = plane.size(1);
    const std::int64_t padY = (8 - height % 8) % 8, padX = (8 - width % 8) % 8;
    const at::Tensor padded =
        at::replication_pad2d(plane.unsqueeze(0).unsqueeze(0), {0, padX, 0, padY}).squeeze(0).squeeze(0);
    const std::int64_t rows = padded.size(0) / 8, columns = padded.size(1) / 8;
    const at::Tensor blocks = padded.view({rows, 8, columns, 8}).permute({0, 2, 1, 3});
    const at::Tensor coefficients = at::matmul(at::matmul(dct, blocks), dct.t());
    const at::Tensor rounded = at::round(coefficients / steps) * steps;
    const at::Tensor back = at::matmul(at::matmul(dct.t(), rounded), dct);
    return back.permute({0, 2, 1, 3}).reshape({rows * 8, columns * 8}).slice(0, 0, height).slice(1, 0, width);
}

} // namespace

at::Tensor motionBlur(const at::Tensor& picture, double length, double angle)
{
    const auto radius = static_cast<std::int64_t>(std::ceil(length / 2));
    if (radius < 1)
        return picture;
    const at::Tensor axis = at::arange(-radius, radius + 1, at::kFloat);
    const at::Tensor x = axis.view({1, -1}), y = axis.view({-1, 1});
    const double c = std::cos(angle), s = std::sin(angle);
    const at::Tensor along = at::relu(at::abs(x * c + y * s) - length / 2);
    const at::Tensor across = y * c - x * s;
    at::Tensor kernel = at::relu(1 - at::sqrt(at::square(along) + at::square(across)));
    const at::Tensor padded = at::reflection_pad2d(picture.unsqueeze(1), {radius, radius, radius, radius});
    const at::Tensor weight = (kernel / kernel.sum()).unsqueeze(0).unsqueeze(0).to(picture.device());
    return at::conv2d(padded, weight).squeeze(1);
}

at::Tensor resizeArea(const at::Tensor& picture, std::int64_t height, std::int64_t width)
{
    return at::_adaptive_avg_pool2d(picture.unsqueeze(0), {height, width}).squeeze(0);
}

at::Tensor resizeBicubic(const at::Tensor& picture, std::int64_t height, std::int64_t width)
{
    return at::upsample_bicubic2d(picture.unsqueeze(0), {height, width}, false).squeeze(0);
}

at::Tensor luma(const at::Tensor& picture)
{
    return 0.299 * picture.slice(0, 0, 1) + 0.587 * picture.slice(0, 1, 2) + 0.114 * picture.slice(0, 2, 3);
}

at::Tensor jpegCompress(const at::Tensor& picture, int quality, bool chromaSubsampling)
{
    const at::Tensor rgb = picture * 255;
    const std::int64_t height = rgb.size(1), width = rgb.size(2);
    const at::Tensor y = luma(rgb);
    at::Tensor chroma = at::cat({(rgb[2].unsqueeze(0) - y) / 1.772, (rgb[0].unsqueeze(0) - y) / 1.402});
    if (chromaSubsampling)
        chroma = resizeArea(chroma, (height + 1) / 2, (width + 1) / 2);
    const at::Tensor chromaSteps = quantisationTable(kChromaTable, quality);
    const at::Tensor luminance = quantisePlane(y[0] - 128, quantisationTable(kLumaTable, quality)) + 128;
    at::Tensor back = at::stack({quantisePlane(chroma[0], chromaSteps), quantisePlane(chroma[1], chromaSteps)});
    if (chromaSubsampling)
        back = at::upsample_bilinear2d(back.unsqueeze(0), {height, width}, false).squeeze(0);
    const at::Tensor blue = luminance + 1.772 * back[0];
    const at::Tensor red = luminance + 1.402 * back[1];
    const at::Tensor green = (luminance - 0.299 * red - 0.114 * blue) / 0.587;
    return at::clamp(at::round(at::stack({red, green, blue})), 0, 255) / 255;
}

} // namespace heirloom::training
