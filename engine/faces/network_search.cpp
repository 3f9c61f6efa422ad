// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/network_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_description.h"
#include "engine/faces/face_view.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

// The finest look has the photo's long side in so many pixels; it enlarges small photos no more than this.
constexpr double kFinestSide = 1280;
constexpr double kMostEnlarged = 2;
constexpr double kBetweenLooks = 0.25; // the network sees faces of 11 to 200 pixels: their ranges overlap
constexpr double kCoarsestSide = 100;

// The network's score says how well its box fits, too: that of a face is about 0.8. As likely as not it is one at kEven; how
// fast that changes was measured on photos labelled by eye. See docs/experiments/2026-11-30-detector.md.
constexpr double kEven = 0.62, kSteep = 16;
// A first look need only be so sure of what a second one has to confirm.
constexpr double kFirstPart = 0.5;
constexpr double kSmallestSeen =
    20; // pixels of the photo: what is smaller cannot be restored, and is a pattern more often
constexpr std::size_t kMostCandidates = 400; // the surest; a photo with more faces is none of a family

// The second look shows a face upright in the middle of a square, twice: as it is, and mirrored and larger.
constexpr int kSquareSide = 160;
constexpr double kSquareMiddle = 0.5 * (kSquareSide - 1);
constexpr std::array<double, 2> kSquareSizes{64, 84}; // of the face
constexpr double kSquareReach = 0.35;                 // of that: how far off the middle the same face may be seen
constexpr std::size_t kFacesAtOnce = 8;

// In a box that somebody drew: its short side in pixels, and what of a face it takes.
constexpr double kBoxSides[] = {64, 110, 180};
constexpr double kLeastInBox = 0.08; // of the score at first sight
constexpr double kSureInBox = 0.3;   // over all looks
constexpr double kLeastAgain = 0.02;

double confidenceOf(double score)
{
    return 1 / (1 + std::exp(-kSteep * (score - kEven)));
}

double scoreOf(double confidence)
{
    return kEven + std::log(confidence / (1 - confidence)) / kSteep;
}

double sizeOf(const Box& box)
{
    return std::sqrt(box.width * box.height);
}

Similarity toPhotoFrom(double scale)
{
    const double k = 1 / scale;
    return {k, 0, 0.5 * k - 0.5, 0.5 * k - 0.5};
}

// R, G, B in 0..1 with the contrast of a good print.
cv::Mat lookedAt(const cv::Mat& samples)
{
    cv::Mat colour;
    if (samples.channels() == 1)
        cv::cvtColor(samples, colour, cv::COLOR_GRAY2RGB);
    else
        colour = samples;
    const TonalRange range = tonalRange(lumaOf(samples));
    cv::Mat stretched = (colour - cv::Scalar::all(range.black)) / std::max(range.white - range.black, 1e-6);
    cv::max(stretched, 0, stretched);
    cv::min(stretched, 1, stretched);
    return stretched;
}

cv::Mat reduced(const cv::Mat& picture, double scale)
{
    cv::Mat result;
    cv::resize(picture, result, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

SeenFace moved(SeenFace face, const Similarity& to)
{
    const Point middle = to.apply(face.box.middle());
    const double width = face.box.width * to.scale(), height = face.box.height * to.scale();
    face.box = {middle.x - width / 2, middle.y - height / 2, width, height};
    for (Point& point : face.points)
        point = to.apply(point);
    return face;
}

// Brings the face upright, `size` pixels large, into the middle of a square.
Similarity toSquareOf(const SeenFace& face, double size)
{
    const FaceAxis axis = axisOf(face.points);
    const double boxSize = sizeOf(face.box);
    const bool hasAxis = axis.length > 0.15 * boxSize; // points on one spot say nothing of the head
    const double scale = size / (hasAxis ? kFaceSizeOfAxis * axis.length : boxSize);
    const double roll = hasAxis ? axis.roll : 0;
    const Point middle = hasAxis ? axis.middle : face.box.middle();
    Similarity to{scale * std::cos(roll), -scale * std::sin(roll), 0, 0};
    const Point there = to.apply(middle);
    to.tx = kSquareMiddle - there.x;
    to.ty = kSquareMiddle - there.y;
    return to;
}

SeenFace mirrored(SeenFace face)
{
    const auto flip = [](double x) { return kSquareSide - 1 - x; };
    face.box.x = flip(face.box.x + face.box.width);
    for (Point& point : face.points)
        point.x = flip(point.x);
    std::swap(face.points[0], face.points[1]);
    std::swap(face.points[3], face.points[4]);
    return face;
}

// The surest of what was seen in the middle of a square, or nothing: `confidence` is 0.
SeenFace inTheMiddle(const std::vector<SeenFace>& seen, double size)
{
    for (const SeenFace& face : seen) { // the surest comes first
        const Point middle = face.box.middle();
        if (std::hypot(middle.x - kSquareMiddle, middle.y - kSquareMiddle) < kSquareReach * size)
            return face;
    }
    return {};
}

} // namespace

std::vector<double> lookScales(int width, int height)
{
    const double side = std::max(width, height);
    std::vector<double> scales;
    for (double scale = std::min(kMostEnlarged, kFinestSide / side); scales.empty() || side * scale >= kCoarsestSide;
         scale *= kBetweenLooks)
        scales.push_back(scale);
    return scales;
}

NetworkSearch::NetworkSearch(DetectorNetwork network, std::shared_ptr<const LandmarkPredictor> predictor)
    : m_network(std::move(network)), m_predictor(std::move(predictor))
{
}

// `confidence` is the score that the looks have on average, at least `least`; the points are those of the second looks, which see the face upright.
std::vector<SeenFace> NetworkSearch::lookAgain(const cv::Mat& photo, const std::vector<SeenFace>& seen, double least,
                                               const CancelToken& cancel)
{
    std::vector<SeenFace> sure;
    for (std::size_t first = 0; first < seen.size() && !cancel.cancelled(); first += kFacesAtOnce) {
        const std::size_t count = std::min(seen.size() - first, kFacesAtOnce);
        std::vector<cv::Mat> squares;
        for (std::size_t i = 0; i < count; ++i) {
            for (const double size : kSquareSizes) {
                cv::Mat square = lookedAt(
                    sampleThrough(photo, toSquareOf(seen[first + i], size), {kSquareSide, kSquareSide}));
                if (size != kSquareSizes.front())
                    cv::flip(square, square, 1);
                squares.push_back(square);
            }
        }
        const std::vector<std::vector<SeenFace>> looked = m_network.look(squares, kLeastAgain);
        for (std::size_t i = 0; i < count; ++i) {
            SeenFace face = seen[first + i];
            SeenFace plain = inTheMiddle(looked[2 * i], kSquareSizes[0]);
            SeenFace flipped = inTheMiddle(looked[2 * i + 1], kSquareSizes[1]);
            face.confidence = (face.confidence + plain.confidence + flipped.confidence) / 3;
            if (face.confidence < least)
                continue;
            plain = moved(plain, toSquareOf(seen[first + i], kSquareSizes[0]).inverse());
            flipped = moved(mirrored(flipped), toSquareOf(seen[first + i], kSquareSizes[1]).inverse());
            const double both = plain.confidence + flipped.confidence;
            for (std::size_t point = 0; both > 0 && point < face.points.size(); ++point) {
                const Point a = plain.points[point], b = flipped.points[point];
                face.points[point] = {(plain.confidence * a.x + flipped.confidence * b.x) / both,
                                      (plain.confidence * a.y + flipped.confidence * b.y) / both};
            }
            sure.push_back(face);
        }
    }
    return sure;
}

std::vector<Face> NetworkSearch::find(const ImageBuffer& photo, double least, const CancelToken& cancel)
{
    const cv::Mat pixels = matOver(photo);
    const double score = scoreOf(std::clamp(least, 0.01, 0.99));
    std::vector<SeenFace> seen;
    cv::Mat picture;
    double scaleBefore = 1;
    for (const double scale : lookScales(photo.width(), photo.height())) {
        if (cancel.cancelled())
            return {};
        // The finest look is made from the photo in its own depth, each coarser one from the one before.
        picture = picture.empty() ? lookedAt(withoutAlpha(reduced(pixels, scale)))
                                  : reduced(picture, scale / scaleBefore);
        scaleBefore = scale;
        const std::vector<std::vector<SeenFace>> looked = m_network.look({picture}, kFirstPart * score);
        for (const SeenFace& face : looked.front()) {
            seen.push_back(moved(face, toPhotoFrom(scale)));
            if (sizeOf(seen.back().box) < kSmallestSeen)
                seen.pop_back();
        }
    }
    seen = withoutDuplicates(std::move(seen));
    seen.resize(std::min(seen.size(), kMostCandidates));
    std::vector<Face> faces;
    for (const SeenFace& face : withoutDuplicates(lookAgain(pixels, seen, score, cancel))) {
        if (cancel.cancelled())
            break;
        auto described = describeFace(face, pixels, *m_predictor);
        if (!described)
            continue;
        described->confidence = confidenceOf(face.confidence);
        if (described->confidence >= least)
            faces.push_back(std::move(*described));
    }
    return faces;
}

std::optional<Face> NetworkSearch::findIn(const ImageBuffer& photo, const Box& box, const CancelToken& cancel)
{
    const cv::Mat pixels = matOver(photo);
    const double side = std::min(box.width, box.height);
    const Point middle = box.middle();
    std::optional<SeenFace> best;
    double bestChoice = 0;
    for (const double boxSide : kBoxSides) {
        const double scale = boxSide / side;
        constexpr double kAround = 2; // the box and half of it on each side
        constexpr double kMostPixels = 1280;
        const auto length = [&](double drawn) {
            return static_cast<int>(std::ceil(std::min(kAround * drawn * scale, kMostPixels)));
        };
        const cv::Size size(length(box.width), length(box.height));
        const Similarity toLook{scale, 0, 0.5 * (size.width - 1) - scale * middle.x,
                                0.5 * (size.height - 1) - scale * middle.y};
        if (cancel.cancelled())
            return std::nullopt;
        const std::vector<std::vector<SeenFace>> looked = m_network.look(
            {lookedAt(sampleThrough(pixels, toLook, size))}, kLeastInBox);
        for (const SeenFace& inLook : looked.front()) {
            const SeenFace face = moved(inLook, toLook.inverse());
            const Point centre = face.box.middle();
            const double x = (centre.x - middle.x) / box.width, y = (centre.y - middle.y) / box.height;
            if (std::abs(x) > 0.5 || std::abs(y) > 0.5)
                continue;
            // Of several the one that lies best in the box: in its middle, and about as large.
            const double part = sizeOf(face.box) / sizeOf(box);
            const double choice = face.confidence - 2 * (x * x + y * y) - 0.3 * std::abs(std::log2(part));
            if (!best || choice > bestChoice) {
                best = face;
                bestChoice = choice;
            }
        }
    }
    if (!best)
        return std::nullopt;
    const auto again = lookAgain(pixels, {*best}, kSureInBox, cancel);
    if (again.empty())
        return std::nullopt;
    std::optional<Face> face = describeFace(again.front(), pixels, *m_predictor);
    if (face)
        face->confidence = confidenceOf(again.front().confidence);
    return face;
}

} // namespace heirloom
