// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/degradation.h"

#include "engine/nn/gaussian_blur.h"
#include "engine/training/picture_operations.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace heirloom::training {
namespace {

/// Random fields of one picture, all from one seed and drawn on the CPU.
class Noise {
public:
    Noise(std::uint64_t seed, at::Device device)
        : m_generator(at::make_generator<at::CPUGeneratorImpl>(seed)), m_device(device)
    {
    }
    at::Tensor normal(std::int64_t channels, std::int64_t height, std::int64_t width)
    {
        return at::randn({channels, height, width}, m_generator).to(m_device);
    }
    /// Normal noise with a grain of about `sigma` pixels, of unit deviation.
    at::Tensor grain(double sigma, std::int64_t height, std::int64_t width)
    {
        const at::Tensor field = nn::gaussianBlur(normal(1, height, width), sigma);
        return field / (field.std() + 1e-6);
    }

private:
    at::Generator m_generator;
    at::Device m_device;
};

at::Tensor applyToning(const at::Tensor& picture, const DegradationRecipe& recipe)
{
    if (recipe.tone == Tone::Colour)
        return picture;
    const at::Tensor grey = luma(picture);
    if (recipe.tone == Tone::Grey)
        return grey.expand_as(picture).contiguous();
    // Brown shadows and yellowish lights of the same luma; strength 0 is grey.
    const double k = recipe.sepiaStrength;
    const at::Tensor bow = 4 * grey * (1 - grey);
    return at::clamp(
        at::cat({grey + 0.10 * k * bow + 0.03 * k, grey + 0.01 * k * bow, grey - 0.14 * k * bow - 0.05 * k}), 0, 1);
}

at::Tensor applyPrint(at::Tensor x, const DegradationRecipe& recipe, Noise& noise)
{
    const std::int64_t height = x.size(1), width = x.size(2);
    x = nn::gaussianBlur(x, recipe.blurSigma);
    x = motionBlur(x, recipe.motionLength, recipe.motionAngle);
    if (recipe.filmGrain > 0) // strongest in the mid-tones, as silver grain is
        x = x
            + recipe.filmGrain * noise.grain(recipe.filmGrainSigma, height, width)
                  * (0.4 + 2.4 * luma(x) * (1 - luma(x)));
    if (recipe.halftone > 0) {
        const double c = std::cos(recipe.halftoneAngle), s = std::sin(recipe.halftoneAngle);
        const double frequency = 2 * 3.14159265358979 / recipe.halftonePeriod;
        const at::Tensor px = at::arange(width, x.options()).view({1, 1, -1}),
                         py = at::arange(height, x.options()).view({1, -1, 1});
        const at::Tensor screen =
            0.5 + 0.25 * (at::cos(frequency * (c * px + s * py)) + at::cos(frequency * (c * py - s * px)));
        x = at::lerp(x, at::sigmoid((x - screen) * 8), recipe.halftone);
    }
    return x;
}

void drawLine(at::Tensor& x, const Line& line)
{
    const double height = static_cast<double>(x.size(1)), width = static_cast<double>(x.size(2));
    const double x0 = line.from[0] * width, y0 = line.from[1] * height;
    const double dx = line.to[0] * width - x0, dy = line.to[1] * height - y0;
    const double length = std::max(1.0, std::hypot(dx, dy));
    const at::Tensor px = at::arange(x.size(2), x.options()).view({1, 1, -1}) - x0;
    const at::Tensor py = at::arange(x.size(1), x.options()).view({1, -1, 1}) - y0;
    const at::Tensor along = (px * dx + py * dy) / (length * length); // 0..1 between the ends
    const at::Tensor bow = line.bend * width * 4 * along * (1 - along);
    const at::Tensor side = (py * dx - px * dy) / length - bow;
    const at::Tensor within = at::clamp(0.5 + length * at::minimum(along, 1 - along), 0, 1);
    const at::Tensor ink = line.opacity * within * at::clamp(0.5 + line.width / 2 - at::abs(side), 0, 1);
    x = x + ink * (line.value - x);
    if (line.crease)
        x = x - 0.25 * line.opacity * within * at::exp(-at::abs(side) / 4) * at::gt(side, 0).to(x.scalar_type()) * x;
}

void drawSpeck(at::Tensor& x, const Speck& speck)
{
    const double cx = speck.centre[0] * static_cast<double>(x.size(2)),
                 cy = speck.centre[1] * static_cast<double>(x.size(1));
    const double reach = speck.radius * std::max(speck.stretch, 1.0) + 2;
    const auto low = [](double v) { return std::max<std::int64_t>(0, static_cast<std::int64_t>(std::floor(v))); };
    const std::int64_t left = low(cx - reach), right = std::min(x.size(2), low(cx + reach) + 1);
    const std::int64_t top = low(cy - reach), bottom = std::min(x.size(1), low(cy + reach) + 1);
    if (left >= right || top >= bottom)
        return;
    const at::Tensor px = (at::arange(left, right, x.options()).view({1, 1, -1}) - cx) / speck.stretch;
    const at::Tensor py = at::arange(top, bottom, x.options()).view({1, -1, 1}) - cy;
    const at::Tensor ink = speck.opacity * at::clamp(0.5 + speck.radius - at::sqrt(px * px + py * py), 0, 1);
    at::Tensor window = x.slice(1, top, bottom).slice(2, left, right);
    window.add_(ink * (speck.value - window));
}

at::Tensor applyFading(at::Tensor x, const DegradationRecipe& recipe)
{
    if (recipe.gamma != 1)
        x = at::pow(at::clamp(x, 1e-4, 1), recipe.gamma);
    if (recipe.contrast != 1 || recipe.lift != 0)
        x = recipe.lift + x * (recipe.contrast - recipe.lift * recipe.contrast);
    const at::Tensor cast = at::tensor({recipe.cast[0], recipe.cast[1], recipe.cast[2]}, x.options()).view({3, 1, 1});
    return x * (1 + cast) + 0.3 * cast;
}

/// Three waves across each other, from -0.5 to 1: bumps in rows.
at::Tensor honeycomb(const at::Tensor& x, double period, double angle)
{
    const at::Tensor px = at::arange(x.size(2), x.options()).view({1, 1, -1}),
                     py = at::arange(x.size(1), x.options()).view({1, -1, 1});
    at::Tensor sum = at::zeros({1, x.size(1), x.size(2)}, x.options());
    for (int wave = 0; wave < 3; ++wave) {
        const double direction = angle + wave * std::numbers::pi / 3, frequency = 2 * std::numbers::pi / period;
        sum = sum + at::cos(frequency * (std::cos(direction) * px + std::sin(direction) * py)) / 3;
    }
    return sum;
}

at::Tensor applyMarks(at::Tensor x, const DegradationRecipe& recipe, Noise& noise)
{
    if (recipe.paper > 0)
        x = x * (1 + recipe.paper * noise.grain(recipe.paperSigma, x.size(1), x.size(2)));
    if (recipe.weave > 0)
        x = x * (1 + recipe.weave * honeycomb(x, recipe.weavePeriod, recipe.weaveAngle));
    for (const Line& line : recipe.lines)
        drawLine(x, line);
    for (const Speck& speck : recipe.specks)
        drawSpeck(x, speck);
    return x;
}

at::Tensor applyScan(at::Tensor x, const DegradationRecipe& recipe, Noise& noise)
{
    const std::int64_t height = x.size(1), width = x.size(2);
    const bool smaller = recipe.downsampling > 1.02;
    if (smaller)
        x = resizeArea(x, std::llround(static_cast<double>(height) / recipe.downsampling),
                       std::llround(static_cast<double>(width) / recipe.downsampling));
    const std::int64_t channels = recipe.tone == Tone::Grey ? 1 : 3; // a grey scan has grey noise
    if (recipe.gaussianNoise > 0)
        x = x + recipe.gaussianNoise * noise.normal(channels, x.size(1), x.size(2));
    if (recipe.poissonNoise > 0)
        x = x + recipe.poissonNoise * at::sqrt(at::clamp(x, 0, 1)) * noise.normal(channels, x.size(1), x.size(2));
    if (recipe.jpegQuality > 0)
        x = jpegCompress(at::clamp(x, 0, 1), recipe.jpegQuality, recipe.chromaSubsampling);
    return smaller ? resizeBicubic(x, height, width) : x;
}

} // namespace

TrainingPair applyDegradation(const at::Tensor& clean, const DegradationRecipe& recipe)
{
    at::NoGradGuard noGradient;
    Noise noise(recipe.noiseSeed, clean.device());
    const at::Tensor toned = applyToning(clean.to(at::kFloat) * 0.5 + 0.5, recipe);
    at::Tensor x = applyFading(applyPrint(toned, recipe, noise), recipe).clone();
    x = applyScan(applyMarks(x, recipe, noise), recipe, noise);
    x = at::round(at::clamp(x, 0, 1) * 255) / 255;
    if (recipe.tone == Tone::Grey)
        x = luma(x).expand({3, x.size(1), x.size(2)}).contiguous();
    return {x * 2 - 1, applyTone(clean, recipe)};
}

at::Tensor applyTone(const at::Tensor& clean, const DegradationRecipe& recipe)
{
    return at::clamp(applyFading(applyToning(clean.to(at::kFloat) * 0.5 + 0.5, recipe), recipe), 0, 1) * 2 - 1;
}

} // namespace heirloom::training
