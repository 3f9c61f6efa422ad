// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "engine/core/head_view.h"

namespace heirloom {

/// A point of the photo, in pixels; pixel centres lie at whole numbers.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// An upright rectangle of the photo, in pixels.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    Point middle() const { return {x + 0.5 * width, y + 0.5 * height}; }
    bool operator==(const Box&) const = default;
};

/// What two boxes have in common, as a share of what they cover together: 0..1. Boxes without an extent have nothing.
double overlap(const Box& a, const Box& b);

/// x' = a x - b y + tx, y' = b x + a y + ty: rotation, uniform scale and shift.
struct Similarity {
    double a = 1;
    double b = 0;
    double tx = 0;
    double ty = 0;

    Point apply(Point p) const { return {a * p.x - b * p.y + tx, b * p.x + a * p.y + ty}; }
    /// Requires `scale() > 0`.
    Similarity inverse() const;
    double scale() const;
    bool operator==(const Similarity&) const = default;
};

/// First `inner`, then `outer`.
Similarity compose(const Similarity& outer, const Similarity& inner);

/// One face of a photo. Thread: a plain value.
struct Face {
    int id = 0;                        ///< counts from 1 in reading order, stable for the same photo
    Box box;                           ///< of the detector, in the upright photo
    std::array<Point, 68> landmarks{}; ///< iBUG order
    std::array<Point, 5> points{}; ///< the person's right eye (left in the picture), left eye, nose tip, mouth corners
    Similarity toCrop;             ///< photo to the 256 px FFHQ crop
    double confidence = 0;         ///< how sure the detector is that this is a face, 0..1; 0: nobody looked
    double blur = 0;               ///< 0 sharp to 1 blurred, measured in the crop
    double roll = 0;               ///< degrees, positive when the head leans clockwise in the picture
    double alignmentError = 0;     ///< residual of the five points against the template, in crop pixels
    double alignmentQuality = 1;   ///< how far the five points can be trusted, 0..1; 1 where a person set them
    HeadView view = HeadView::Unknown;

    /// Somebody should look at the points before the face is restored.
    bool needsCheck() const { return alignmentQuality < kTrustedAlignment; }
    static constexpr double kTrustedAlignment = 0.5;

    /// Between the eye centres, in pixels of the photo: the face's size.
    double eyeDistance() const;
};

/// From this overlap on, two boxes mean the same face.
inline constexpr double kSameFaceOverlap = 0.4;

/// Whether two descriptions mean the same face: their boxes do, or one head's middle lies within the other's features, as where
/// somebody drew the box of one or aligned it.
bool isSameFace(const Face& a, const Face& b);

/// The surest of each group that means the same face, the surest first.
std::vector<Face> eachOnce(std::vector<Face> faces);

/// Of a picture whose sides are `k` times as long: pixel areas, not pixel centres, are scaled.
inline Similarity resizedBy(double k)
{
    return {k, 0, 0.5 * k - 0.5, 0.5 * k - 0.5};
}

/// A face aligned to the FFHQ template: square, sRGB, planar R, G, B, samples in [-1, 1].
/// The networks' input and output in a form that rooms without LibTorch can hold. Thread: a plain value.
struct Crop {
    int size = 0;           ///< pixels a side
    std::vector<float> rgb; ///< 3 * size * size
};

} // namespace heirloom
