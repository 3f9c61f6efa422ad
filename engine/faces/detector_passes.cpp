// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/detector_passes.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <thread>

#include <opencv2/imgproc.hpp>

#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

double radians(double degrees)
{
    return degrees * 3.14159265358979323846 / 180.0;
}

// The base picture and its halves: averaging areas anew for every level would cost as much as looking at it.
struct Octave {
    cv::Mat grey;
    double scale = 1; // photo pixels to its pixels
};

std::vector<Octave> octavesOf(const cv::Mat& base, double baseScale)
{
    std::vector<Octave> octaves{{base, baseScale}};
    while (std::min(octaves.back().grey.cols, octaves.back().grey.rows) >= 2 * HogDetector::kWindow) {
        const cv::Mat& last = octaves.back().grey;
        cv::Mat half;
        cv::resize(last, half, {last.cols / 2, last.rows / 2}, 0, 0, cv::INTER_AREA);
        octaves.push_back({half, baseScale * half.cols / base.cols});
    }
    return octaves;
}

// The smallest octave that need not be enlarged; the largest one if all must be.
const Octave& octaveFor(const std::vector<Octave>& octaves, double scale)
{
    const auto finer = std::find_if(octaves.rbegin(), octaves.rend(),
                                    [&](const Octave& o) { return o.scale >= scale; });
    return finer == octaves.rend() ? octaves.front() : *finer;
}

// One pass: an octave scaled, turned, and framed so that a face at the very edge fits the detector's window.
struct PassImage {
    cv::Mat grey;
    Similarity toPhoto;
};

PassImage makePass(const Octave& octave, const DetectorPass& pass)
{
    constexpr int kFrame = 24; // a multiple of the detector's cells
    const double scale = pass.scale / octave.scale;
    const cv::Size size(std::max(1, static_cast<int>(std::lround(octave.grey.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(octave.grey.rows * scale))));
    cv::Mat level;
    cv::resize(octave.grey, level, size, 0, 0, cv::INTER_LINEAR);
    const double photoScale = octave.grey.cols / (octave.scale * size.width);
    const Similarity levelToPhoto = resizedBy(photoScale);

    PassImage result;
    if (pass.angle == 0) {
        cv::copyMakeBorder(level, result.grey, kFrame, kFrame, kFrame, kFrame, cv::BORDER_REPLICATE);
        result.toPhoto = compose(levelToPhoto, {1, 0, -kFrame, -kFrame});
        return result;
    }
    // A face that leans clockwise by the angle is turned back by it.
    const double c = std::cos(radians(pass.angle));
    const double s = std::sin(radians(pass.angle));
    const int width = static_cast<int>(std::ceil(std::abs(c) * size.width + std::abs(s) * size.height));
    const int height = static_cast<int>(std::ceil(std::abs(s) * size.width + std::abs(c) * size.height));
    Similarity passToLevel{c, s, 0, 0};
    const Point middle = passToLevel.apply({0.5 * (width - 1), 0.5 * (height - 1)});
    passToLevel.tx = 0.5 * (size.width - 1) - middle.x;
    passToLevel.ty = 0.5 * (size.height - 1) - middle.y;
    const cv::Matx23d map(passToLevel.a, -passToLevel.b, passToLevel.tx, passToLevel.b, passToLevel.a, passToLevel.ty);
    cv::warpAffine(level, result.grey, map, {width, height}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, cv::Scalar(128));
    result.toPhoto = compose(levelToPhoto, passToLevel);
    return result;
}

// Two boxes of one face: they cover each other, or one lies in the other.
bool sameFace(const Candidate& p, const Candidate& q)
{
    constexpr double kOverlap = 0.3; // of the union
    constexpr double kNested = 0.7;  // of the smaller
    const auto shared = [](double c1, double s1, double c2, double s2) {
        return std::max(0.0, std::min(c1 + s1 / 2, c2 + s2 / 2) - std::max(c1 - s1 / 2, c2 - s2 / 2));
    };
    const double both = shared(p.centre.x, p.side, q.centre.x, q.side) * shared(p.centre.y, p.side, q.centre.y, q.side);
    const double areaP = p.side * p.side;
    const double areaQ = q.side * q.side;
    return both > kOverlap * (areaP + areaQ - both) || both > kNested * std::min(areaP, areaQ);
}

std::vector<Candidate> searchPass(const std::vector<Octave>& octaves, const DetectorPass& pass, HogDetector& detector,
                                  double threshold)
{
    const PassImage image = makePass(octaveFor(octaves, pass.scale), pass);
    std::vector<Candidate> found;
    for (const HogDetection& d : detector.detect(viewOf(image.grey), threshold)) {
        const Point centre{d.box.x + 0.5 * (d.box.width - 1), d.box.y + 0.5 * (d.box.height - 1)};
        found.push_back({image.toPhoto.apply(centre), d.box.width * image.toPhoto.scale(), pass.angle, d.score});
    }
    return found;
}

} // namespace

cv::Mat searchImage(const ImageBuffer& photo, double scale)
{
    const cv::Mat source = matOver(photo);
    if (scale >= 1)
        return stretchedToBytes(lumaOf(source));
    cv::Mat reduced;
    cv::resize(source, reduced, {}, scale, scale, cv::INTER_AREA);
    return stretchedToBytes(lumaOf(reduced));
}

GreyView viewOf(const cv::Mat& grey)
{
    return {grey.data, grey.cols, grey.rows, grey.step[0]};
}

void onDetectorThreads(DetectorPair& detectors, std::size_t count, const CancelToken& cancel,
                       const std::function<void(std::size_t, HogDetector&)>& work)
{
    std::atomic<std::size_t> next{0};
    std::array<std::exception_ptr, std::tuple_size_v<DetectorPair>> failures;
    const auto loop = [&](std::size_t thread) {
        try {
            for (std::size_t i = next++; i < count && !cancel.cancelled(); i = next++)
                work(i, detectors[thread]);
        } catch (...) {
            failures[thread] = std::current_exception();
        }
    };
    std::thread second(loop, 1);
    loop(0);
    second.join();
    for (const std::exception_ptr& failure : failures) {
        if (failure)
            std::rethrow_exception(failure);
    }
}

std::vector<Candidate> searchPasses(const cv::Mat& base, const SearchPlan& plan, DetectorPair& detectors,
                                    double threshold, const CancelToken& cancel)
{
    const std::vector<Octave> octaves = octavesOf(base, plan.baseScale);
    std::vector<std::vector<Candidate>> perPass(plan.passes.size());
    onDetectorThreads(detectors, plan.passes.size(), cancel, [&](std::size_t i, HogDetector& detector) {
        perPass[i] = searchPass(octaves, plan.passes[i], detector, threshold);
    });
    std::vector<Candidate> all;
    for (const std::vector<Candidate>& found : perPass)
        all.insert(all.end(), found.begin(), found.end());
    return all;
}

std::vector<Candidate> mergeCandidates(std::vector<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& p, const Candidate& q) { return p.score > q.score; });
    std::vector<Candidate> kept;
    for (const Candidate& candidate : candidates) {
        const bool known = std::any_of(kept.begin(), kept.end(),
                                       [&](const Candidate& other) { return sameFace(other, candidate); });
        if (!known)
            kept.push_back(candidate);
    }
    return kept;
}

} // namespace heirloom
