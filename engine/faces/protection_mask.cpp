// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/protection_mask.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace heirloom {
namespace {

constexpr double kSolidPart = 2.0 / 3; // of the brush's radius; the rest fades

double distanceTo(const Point& a, const Point& b, double x, double y)
{
    const double dx = b.x - a.x, dy = b.y - a.y, length2 = dx * dx + dy * dy;
    const double along = length2 > 0 ? std::clamp(((x - a.x) * dx + (y - a.y) * dy) / length2, 0.0, 1.0) : 0.0;
    return std::hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/// The brush's cover of a pixel at a distance from its way.
float coverAt(double distance, double radius)
{
    return static_cast<float>(std::clamp((radius - distance) / (radius * (1 - kSolidPart)), 0.0, 1.0));
}

/// Raises `cover` to the brush's over one straight piece of its way, looking only at the pixels that it can reach.
void sweep(cv::Mat& cover, const cv::Rect& region, const Point& a, const Point& b, double radius)
{
    const auto bound = [](double value, int limit) { return static_cast<int>(std::clamp(value, 0.0, double(limit))); };
    const int left = bound(std::floor(std::min(a.x, b.x) - radius) - region.x, cover.cols);
    const int right = bound(std::ceil(std::max(a.x, b.x) + radius) + 1 - region.x, cover.cols);
    const int top = bound(std::floor(std::min(a.y, b.y) - radius) - region.y, cover.rows);
    const int bottom = bound(std::ceil(std::max(a.y, b.y) + radius) + 1 - region.y, cover.rows);
    for (int y = top; y < bottom; ++y) {
        auto* row = cover.ptr<float>(y);
        for (int x = left; x < right; ++x)
            row[x] = std::max(row[x], coverAt(distanceTo(a, b, x + region.x, y + region.y), radius));
    }
}

} // namespace

cv::Mat protectionIn(const std::vector<ProtectStroke>& strokes, const cv::Rect& region)
{
    cv::Mat protection(region.size(), CV_32F, cv::Scalar(0));
    for (const ProtectStroke& stroke : strokes) {
        if (stroke.points.empty() || !(stroke.radius > 0))
            continue;
        cv::Mat cover(region.size(), CV_32F, cv::Scalar(0));
        for (std::size_t i = 0; i < stroke.points.size(); ++i)
            sweep(cover, region, stroke.points[i], stroke.points[std::min(i + 1, stroke.points.size() - 1)],
                  stroke.radius);
        if (stroke.protects)
            protection = cv::max(protection, cover);
        else
            protection = cv::min(protection, 1.0 - cover);
    }
    return protection;
}

} // namespace heirloom
