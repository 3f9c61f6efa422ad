// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>

#include "engine/faces/face.h"

namespace heirloom {

/// Side of the crop that `Face::toCrop` maps to.
inline constexpr int kTemplateSize = 256;

/// Where the FFHQ template puts the five points in the 256 px crop.
const std::array<Point, 5>& templatePoints();

/// Where the 68 landmarks of a face lie on average in the 256 px crop (iBUG order): the mean over aligned portraits.
const std::array<Point, 68>& templateLandmarks();

/// The same landmarks around a face with this transform, in the photo.
std::array<Point, 68> meanLandmarks(const Similarity& toCrop);

/// Where the detector's box lies on average in the 256 px crop.
Box templateBox();

/// The same box around a face with this transform, in the photo: upright and square.
Box boxAround(const Similarity& toCrop);

/// Eye centres, nose tip and mouth corners of 68 landmarks.
std::array<Point, 5> fivePoints(const std::array<Point, 68>& landmarks);

/// The 256 px crop's transform for a crop of another size: pixel areas, not pixel centres, are scaled.
Similarity toCropOfSize(const Similarity& toCrop, int size);

/// Degrees by which a head with this transform leans clockwise.
double rollOf(const Similarity& toCrop);

struct SimilarityFit {
    Similarity transform; ///< from -> to
    double error = 0;     ///< root mean square of the weighted residuals, in units of `to`
};

/// The similarity that brings `from` to `to`, fitted by iteratively re-weighted least squares, so that one point that
/// disagrees (a turned head's nose, a wrong landmark) does not tilt the rest. `tolerance` is the residual, in units of
/// `to`, from which on a point counts less. Nothing if the points coincide. Requires equal lengths of at least two.
std::optional<SimilarityFit> fitSimilarity(std::span<const Point> from, std::span<const Point> to, double tolerance);

} // namespace heirloom
