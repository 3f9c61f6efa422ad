// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/search_plan.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/faces/dlib_models.h"

namespace heirloom {

namespace {

// The detector sees faces of 80 px: twice the size finds those of 40 px. Larger photos have a budget of pixels.
constexpr double kFinestScale = 2;
constexpr double kUprightPixels = 5e6, kLargeFacesPixels = 6e5;
constexpr double kTiltedPixels = 1.5e6;
constexpr double kLevelStep = 5.0 / 6.0; // dlib's own pyramid step
constexpr double kTilts[] = {-28, 28};

double finestScale(double pixels, double budget)
{
    return std::min(kFinestScale, std::sqrt(budget / pixels));
}

} // namespace

SearchPlan planSearch(int width, int height, bool largeOnly)
{
    const double pixels = static_cast<double>(width) * height;
    const double shortSide = std::min(width, height);
    SearchPlan plan;
    const double finest = finestScale(pixels, largeOnly ? kLargeFacesPixels : kUprightPixels);
    plan.baseScale = std::min(1.0, finest);
    const auto addLevels = [&](double angle, double scale) {
        do {
            plan.passes.push_back({angle, scale});
            scale *= kLevelStep;
        } while (shortSide * scale >= HogDetector::kWindow);
    };
    addLevels(0, finest);
    for (const double tilt : largeOnly ? std::span<const double>() : std::span<const double>(kTilts))
        addLevels(tilt, finestScale(pixels, kTiltedPixels));
    std::stable_sort(plan.passes.begin(), plan.passes.end(),
                     [](const DetectorPass& a, const DetectorPass& b) { return a.scale > b.scale; });
    return plan;
}

} // namespace heirloom
