// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/training/random.h"

#include <array>
#include <cstdint>
#include <vector>

namespace heirloom::training {

/// How a print was toned.
enum class Tone { Colour, Grey, Sepia };

/// A scratch or a crease: a slightly bent line, in units of the crop's side.
struct Line {
    std::array<double, 2> from{}, to{};
    double bend = 0;  ///< sideways shift of the middle
    double width = 0; ///< pixels
    double value = 0; ///< brightness it is drawn with, 0..1
    double opacity = 0;
    bool crease = false; ///< also shades one side of it, as folded paper does
};

/// A speck of dust or a fleck of lost emulsion.
struct Speck {
    std::array<double, 2> centre{};
    double radius = 0;  ///< pixels
    double stretch = 1; ///< ratio of the axes
    double value = 0;
    double opacity = 0;
};

/// Everything that happens to one crop, drawn beforehand: the same recipe gives the same picture.
/// Lengths are pixels of a 256 px crop, levels are fractions of the range.
struct DegradationRecipe {
    double severity = 0; ///< 0 nearly clean .. 1 ruined; all the rest was drawn with it in mind
    Tone tone = Tone::Colour;
    double sepiaStrength = 0;
    // the picture as it was taken and printed
    double blurSigma = 0;
    double motionLength = 0, motionAngle = 0;
    double filmGrain = 0, filmGrainSigma = 1;
    double halftone = 0, halftonePeriod = 4, halftoneAngle = 0;
    // what age did to its tone (this, like toning, the clean picture shares)
    double contrast = 1, lift = 0, gamma = 1;
    std::array<double, 3> cast{};
    // what age did to its surface
    double paper = 0, paperSigma = 2;                  ///< a rough surface, and how coarse it is
    double weave = 0, weavePeriod = 6, weaveAngle = 0; ///< the raised pattern of portrait papers (silk, honeycomb)
    std::vector<Line> lines;
    std::vector<Speck> specks;
    // the scan
    double downsampling = 1;
    double gaussianNoise = 0, poissonNoise = 0;
    int jpegQuality = 0; ///< 0: not compressed
    bool chromaSubsampling = false;
    std::uint64_t noiseSeed = 0;
};

/// Draws a recipe. Severity is even over [0, 1]: a network that sees heavy damage only learns to blur faces that need
/// no help. Ranges at full severity: blur sigma to 5, down-sampling to 8, noise to 20 of 255, film grain to 34 of 255,
/// JPEG down to 40.
DegradationRecipe drawDegradation(std::uint64_t seed);

/// A crop with its target. Both 3 x H x W in [-1, 1], float32.
///
/// The target is toned and faded as the degraded crop is (ours). The tone of a photograph is no damage of its faces: a
/// restored face has to match the photo around it. And it cannot be known: a network that is asked for the tone before
/// the fading guesses, and its guesses spoil the faces that need no help (by up to 11 dB, measured).
struct TrainingPair {
    at::Tensor degraded;
    at::Tensor clean;
};

/// Applies a recipe to a clean crop, 3 x H x W in [-1, 1], H and W multiples of 8, on any device. Random fields are
/// drawn on the CPU, so that a recipe gives the same picture on every device. The result is what an 8-bit file would
/// hold: clamped and rounded. Thread: safe from any thread.
TrainingPair applyDegradation(const at::Tensor& clean, const DegradationRecipe& recipe);

/// The target alone: a clean crop, 3 x H x W in [-1, 1], with the recipe's tone. Cheap, and free of random numbers.
at::Tensor applyTone(const at::Tensor& clean, const DegradationRecipe& recipe);

} // namespace heirloom::training
