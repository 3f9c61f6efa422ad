// SPDX-License-Identifier: Apache-2.0
#include "engine/training/degradation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace heirloom::training {
namespace {

void drawPrint(DegradationRecipe& recipe, Random& random)
{
    const double s = recipe.severity;
    if (random.chance(0.85))
        recipe.blurSigma = 0.2 + 4.8 * std::pow(s, 1.5) * random.uniform(0.1, 1.0);
    if (random.chance(0.15)) {
        recipe.motionLength = 1.0 + 14.0 * s * random.uniform();
        recipe.motionAngle = random.uniform(0, std::numbers::pi);
    }
    if (random.chance(0.5)) { // coarse where the face was small on the film
        recipe.filmGrain = 34.0 / 255 * s * random.uniform();
        recipe.filmGrainSigma = random.uniform(0.5, 2.0);
    }
    if (random.chance(0.1)) {
        recipe.halftone = s * random.uniform(0.3, 1.0);
        recipe.halftonePeriod = random.uniform(2.5, 6.0);
        recipe.halftoneAngle = random.uniform(0, std::numbers::pi / 2);
    }
}

void drawLines(DegradationRecipe& recipe, Random& random)
{
    const auto edgePoint = [&] { return std::array<double, 2>{random.uniform(-0.1, 1.1), random.uniform(-0.1, 1.1)}; };
    const double s = recipe.severity;
    if (random.chance(0.25)) {
        const std::int64_t count = 1 + static_cast<std::int64_t>(5 * s * random.uniform());
        const bool light = random.chance(0.7);
        for (std::int64_t i = 0; i < count; ++i)
            recipe.lines.push_back({edgePoint(), edgePoint(), random.uniform(-0.05, 0.05),
                                    random.uniform(0.6, 1.0 + 1.5 * s),
                                    light ? random.uniform(0.75, 1.0) : random.uniform(0.0, 0.2),
                                    (0.2 + 0.7 * s) * random.uniform(0.4, 1.0), false});
    }
    if (random.chance(0.12))
        recipe.lines.push_back({edgePoint(), edgePoint(), random.uniform(-0.02, 0.02), random.uniform(1.0, 1.5 + 3 * s),
                                random.uniform(0.7, 1.0), (0.2 + 0.7 * s) * random.uniform(0.3, 1.0), true});
}

void drawAge(DegradationRecipe& recipe, Random& random)
{
    const double s = recipe.severity;
    if (random.chance(0.5)) {
        recipe.contrast = 1.0 - 0.45 * s * random.uniform();
        recipe.lift = 0.2 * s * random.uniform();
        recipe.gamma = std::exp(0.35 * s * random.uniform(-1, 1));
    }
    if (random.chance(0.35)) {
        for (double& channel : recipe.cast)
            channel = 0.12 * s * random.uniform(-1, 1);
    }
    if (random.chance(0.3)) {
        recipe.paper = 0.12 * s * random.uniform();
        recipe.paperSigma = random.uniform(0.7, 5.0);
    }
    if (random.chance(0.06)) {
        recipe.weave = 0.12 * s * random.uniform(0.2, 1.0);
        recipe.weavePeriod = random.uniform(3.0, 12.0);
        recipe.weaveAngle = random.uniform(0, std::numbers::pi / 3);
    }
    drawLines(recipe, random);
    if (random.chance(0.3)) {
        const std::int64_t count = 1 + static_cast<std::int64_t>(24 * s * random.uniform());
        for (std::int64_t i = 0; i < count; ++i)
            recipe.specks.push_back({{random.uniform(), random.uniform()},
                                     0.5 + 2.5 * s * std::pow(random.uniform(), 2),
                                     random.uniform(0.5, 2.0),
                                     random.chance(0.7) ? random.uniform(0.8, 1.0) : random.uniform(0.0, 0.2),
                                     random.uniform(0.3, 1.0)});
    }
}

void drawScan(DegradationRecipe& recipe, Random& random)
{
    const double s = recipe.severity;
    if (random.chance(0.8))
        recipe.downsampling = 1.0 + 7.0 * std::pow(s, 1.5) * random.uniform();
    if (random.chance(0.7))
        recipe.gaussianNoise = 20.0 / 255 * s * random.uniform();
    if (random.chance(0.4))
        recipe.poissonNoise = 20.0 / 255 * s * random.uniform();
    if (random.chance(0.75)) {
        recipe.jpegQuality = static_cast<int>(std::lround(95 - 55 * s * random.uniform()));
        recipe.chromaSubsampling = random.chance(0.7);
    }
}

} // namespace

DegradationRecipe drawDegradation(std::uint64_t seed)
{
    Random random(seed);
    DegradationRecipe recipe;
    recipe.severity = random.uniform();
    const double tone = random.uniform();
    recipe.tone = tone < 0.3 ? Tone::Grey : tone < 0.4 ? Tone::Sepia : Tone::Colour;
    recipe.sepiaStrength = recipe.tone == Tone::Sepia ? random.uniform(0.4, 1.0) : 0.0;
    drawPrint(recipe, random);
    drawAge(recipe, random);
    drawScan(recipe, random);
    if (recipe.tone == Tone::Grey)
        recipe.cast = {}; // a grey scan of a grey print: a cast would be sepia, which has its own tone
    recipe.noiseSeed = random.bits();
    return recipe;
}

} // namespace heirloom::training
