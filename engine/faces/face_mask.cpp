// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_mask.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_template.h"
#include "engine/faces/face_view.h"

namespace heirloom {

namespace {

constexpr double kEyeDistance = 63; // of the template
constexpr double kForehead = 0.5 * kEyeDistance;
constexpr double kFeather = 0.32 * kEyeDistance;
// The head with its hair and ears, a superellipse of the crop.
constexpr Point kHead{127.5, 126};
constexpr Point kHeadRadii{88, 108};
constexpr double kHeadRoundness = 2.4;
constexpr double kHeadFeather = 0.55 * kEyeDistance;
constexpr double kHeadBehind = 20; // crop pixels that a profile's head lies behind its features
constexpr double kBorder = 3;      // crop pixels that the mask never reaches
constexpr double kBorderFade = 16; // crop pixels over which it fades towards them
constexpr float kNothing = 1e-3F;  // a quarter of an 8-bit step: too little to be seen, so it is none

float smoothStep(double t)
{
    const double x = std::clamp(t, 0.0, 1.0);
    return static_cast<float>(x * x * (3 - 2 * x));
}

// Jaw line, and the brows raised over the forehead. The crop is upright, so "up" is up.
std::vector<cv::Point> outline(const Face& face)
{
    std::vector<cv::Point> points;
    const auto add = [&](Point p, double lift) {
        const Point q = face.toCrop.apply(p);
        // Far-off landmarks of a wrong face must not overflow the polygon filler.
        points.emplace_back(static_cast<int>(std::lround(std::clamp(q.x, -256.0, 512.0))),
                            static_cast<int>(std::lround(std::clamp(q.y - lift, -256.0, 512.0))));
    };
    for (std::size_t i = 0; i <= 16; ++i)
        add(face.landmarks[i], 0);
    for (std::size_t i = 17; i <= 26; ++i) {
        // Less at the temples, where the hairline comes down.
        const double fromMiddle = std::abs(static_cast<double>(i) - 21.5) / 4.5;
        add(face.landmarks[i], kForehead * (1 - 0.3 * fromMiddle));
    }
    std::vector<cv::Point> hull;
    cv::convexHull(points, hull);
    return hull;
}

// How far each place lies within the head, in crop pixels; less than 0 outside.
cv::Mat depthInHead(const Face& face)
{
    const double middle = kHead.x - kHeadBehind * turnOf(face.points);
    const auto share = [](double distance, double radius) {
        return std::pow(std::abs(distance) / radius, kHeadRoundness);
    };
    cv::Mat depth(kTemplateSize, kTemplateSize, CV_32F);
    for (int y = 0; y < kTemplateSize; ++y) {
        for (int x = 0; x < kTemplateSize; ++x)
            depth.at<float>(y,
                            x) = static_cast<float>(share(x - middle, kHeadRadii.x) + share(y - kHead.y, kHeadRadii.y));
    }
    cv::pow(depth, 1 / kHeadRoundness, depth);
    return (1 - depth) * (0.5 * (kHeadRadii.x + kHeadRadii.y));
}

} // namespace

cv::Mat maskInCrop(const Face& face)
{
    cv::Mat inside(kTemplateSize, kTemplateSize, CV_8U, cv::Scalar(0));
    cv::fillConvexPoly(inside, outline(face), cv::Scalar(255));
    cv::Mat depth;
    cv::Mat height;
    cv::distanceTransform(inside, depth, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    cv::distanceTransform(~inside, height, cv::DIST_L2, cv::DIST_MASK_PRECISE);

    const cv::Mat head = depthInHead(face);
    cv::Mat mask(kTemplateSize, kTemplateSize, CV_32F, cv::Scalar(0));
    for (int y = 0; y < kTemplateSize; ++y) {
        for (int x = 0; x < kTemplateSize; ++x) {
            const double signedDepth = depth.at<float>(y, x) - height.at<float>(y, x);
            const int border = std::min({x, y, kTemplateSize - 1 - x, kTemplateSize - 1 - y});
            const float features = smoothStep(signedDepth / kFeather + 0.5);
            const float around = smoothStep(head.at<float>(y, x) / kHeadFeather + 0.5);
            mask.at<float>(y, x) = std::max(features, around) * smoothStep((border - kBorder) / kBorderFade);
        }
    }
    return mask;
}

cv::Rect maskRegion(const cv::Mat& cropMask, const Similarity& toCrop, cv::Size photo)
{
    const cv::Rect inCrop = cv::boundingRect(cropMask > kNothing);
    if (inCrop.empty())
        return {};
    const Similarity back = toCrop.inverse();
    const double left = inCrop.x - 1;
    const double top = inCrop.y - 1;
    const double right = inCrop.x + inCrop.width;
    const double bottom = inCrop.y + inCrop.height;
    const Point corners[] = {back.apply({left, top}), back.apply({right, top}), back.apply({left, bottom}),
                             back.apply({right, bottom})};
    const auto [x0, x1] = std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [y0, y1] = std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    const auto clampTo = [](double v, int length) { return static_cast<int>(std::clamp(v, 0.0, double(length))); };
    const cv::Point from(clampTo(std::floor(x0), photo.width), clampTo(std::floor(y0), photo.height));
    const cv::Point to(clampTo(std::ceil(x1) + 1, photo.width), clampTo(std::ceil(y1) + 1, photo.height));
    return {from, to};
}

cv::Mat maskInPhoto(const cv::Mat& cropMask, const Similarity& toCrop, const cv::Rect& region)
{
    const Similarity map = compose(toCrop, {1, 0, double(region.x), double(region.y)});
    cv::Mat mask;
    cv::warpAffine(cropMask, mask, cv::Matx23d(map.a, -map.b, map.tx, map.b, map.a, map.ty), region.size(),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::threshold(mask, mask, kNothing, 0, cv::THRESH_TOZERO);
    return mask;
}

} // namespace heirloom
