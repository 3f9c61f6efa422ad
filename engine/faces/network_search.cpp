// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/network_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_description.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/face_view.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

// The finest look has the photo's long side in so many pixels; it enlarges small photos no more than this.
constexpr double kFinestSide = 1280;
constexpr double kMostEnlarged = 2;
constexpr double kBetweenLooks = 0.25; // the network sees faces of 11 to 200 pixels: their ranges overlap
constexpr double kCoarsestSide = 100;

// The network's score says how well its box fits, too: that of a face is about 0.8. To it comes kOpinion times what dlib's
// detector says of the aligned face, -1 to 1. At kEven it is as likely as not a face. Measured on photos labelled by eye, see
// docs/experiments/2026-11-30-detector.md.
constexpr double kOpinion = 0.18, kEven = 0.61, kSteep = 16;
constexpr double kNoOpinion = -0.3; // of dlib's detector: it sees no face
// A first look need only be so sure of what a second one has to confirm.
constexpr double kFirstPart = 0.5;
// In pixels of the photo: what is smaller cannot be restored, and is a pattern more often than a face.
constexpr double kSmallestSeen = 20;
constexpr std::size_t kMostCandidates = 400; // the surest; a photo with more faces is none of a family

// The second look shows a face upright in the middle of a square, twice: as it is, and mirrored and larger.
constexpr int kSquareSide = 160;
constexpr double kSquareMiddle = 0.5 * (kSquareSide - 1);
constexpr std::array<double, 2> kSquareSizes{64, 84}; // of the face
constexpr double kSquareReach = 0.35;                 // of that: how far off the middle the same face may be seen
constexpr std::size_t kFacesAtOnce = 8;
// Below kSureOfTurn the other quarter turns are tried, if the first look was worth it; one of them has to be clearly better.
constexpr double kSureOfTurn = 0.72, kWorthTurning = 0.35, kClearlySurer = 0.06;

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
    const auto length = [scale](int pixels) { return std::max(1, static_cast<int>(std::lround(scale * pixels))); };
    cv::resize(picture, result, {length(picture.cols), length(picture.rows)}, 0, 0,
               scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
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

// A face of the same box whose head is turned by so many quarter turns more.
SeenFace turnedBy(SeenFace face, int quarterTurns)
{
    constexpr double kQuarter = 1.57079632679489662;
    const double roll = axisOf(face.points).roll + quarterTurns * kQuarter, c = std::cos(roll), s = std::sin(roll);
    const double length = sizeOf(face.box) / kFaceSizeOfAxis;
    const Point middle = face.box.middle();
    // To the right of the middle, and above it, in lengths of the axis.
    constexpr std::array<Point, 5> kUpright{{{-0.48, 0.32}, {0.48, 0.32}, {0, -0.24}, {-0.43, -0.68}, {0.43, -0.68}}};
    for (std::size_t i = 0; i < face.points.size(); ++i) {
        const double right = length * kUpright[i].x, up = length * kUpright[i].y;
        face.points[i] = {middle.x + right * c + up * s, middle.y + right * s - up * c};
    }
    return face;
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
    : m_network(std::move(network)), m_gradients(predictor), m_predictor(std::move(predictor))
{
}

std::vector<SeenFace> NetworkSearch::seenUpright(const cv::Mat& photo, const std::vector<SeenFace>& faces,
                                                 const CancelToken& cancel)
{
    std::vector<SeenFace> again = faces;
    for (std::size_t first = 0; first < faces.size() && !cancel.cancelled(); first += kFacesAtOnce) {
        const std::size_t count = std::min(faces.size() - first, kFacesAtOnce);
        std::vector<cv::Mat> squares;
        for (std::size_t i = 0; i < count; ++i) {
            for (const double size : kSquareSizes) {
                cv::Mat square = lookedAt(
                    sampleThrough(photo, toSquareOf(faces[first + i], size), {kSquareSide, kSquareSide}));
                if (size != kSquareSizes.front())
                    cv::flip(square, square, 1);
                squares.push_back(square);
            }
        }
        const std::vector<std::vector<SeenFace>> looked = m_network.look(squares, kLeastAgain);
        for (std::size_t i = 0; i < count; ++i) {
            SeenFace& face = again[first + i];
            SeenFace plain = inTheMiddle(looked[2 * i], kSquareSizes[0]);
            SeenFace flipped = inTheMiddle(looked[2 * i + 1], kSquareSizes[1]);
            plain = moved(plain, toSquareOf(faces[first + i], kSquareSizes[0]).inverse());
            flipped = moved(mirrored(flipped), toSquareOf(faces[first + i], kSquareSizes[1]).inverse());
            const double both = plain.confidence + flipped.confidence;
            face.confidence = both / 2;
            for (std::size_t point = 0; both > 0 && point < face.points.size(); ++point) {
                const Point p = plain.points[point], q = flipped.points[point];
                face.points[point] = {(plain.confidence * p.x + flipped.confidence * q.x) / both,
                                      (plain.confidence * p.y + flipped.confidence * q.y) / both};
            }
        }
    }
    return again;
}

// `confidence` is the score that the looks have on average, at least `least`; the points are those of the second looks, which
// see the face upright. Where they are unsure, the head may be turned otherwise than it seemed.
std::vector<SeenFace> NetworkSearch::lookAgain(const cv::Mat& photo, const std::vector<SeenFace>& seen, double least,
                                               const CancelToken& cancel)
{
    constexpr int kOtherTurns = 3;
    std::vector<SeenFace> again = seenUpright(photo, seen, cancel);
    std::vector<SeenFace> others;
    std::vector<std::size_t> unsure;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (again[i].confidence >= kSureOfTurn || seen[i].confidence < kWorthTurning)
            continue;
        unsure.push_back(i);
        for (int turns = 1; turns <= kOtherTurns; ++turns)
            others.push_back(turnedBy(seen[i], turns));
    }
    const std::vector<SeenFace> turned = seenUpright(photo, others, cancel);
    for (std::size_t k = 0; k < turned.size(); ++k) {
        SeenFace& face = again[unsure[k / kOtherTurns]];
        if (turned[k].confidence > face.confidence + kClearlySurer)
            face = turned[k];
    }
    std::vector<SeenFace> sure;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        again[i].confidence = (seen[i].confidence + 2 * again[i].confidence) / 3;
        if (again[i].confidence >= least)
            sure.push_back(again[i]);
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
        const std::vector<std::vector<SeenFace>> looked = m_network.look({picture}, kFirstPart * (score - kOpinion));
        for (const SeenFace& face : looked.front()) {
            seen.push_back(moved(face, resizedBy(1 / scale)));
            if (sizeOf(seen.back().box) < kSmallestSeen)
                seen.pop_back();
        }
    }
    seen = withoutDuplicates(std::move(seen));
    seen.resize(std::min(seen.size(), kMostCandidates));
    std::vector<Face> faces = described(pixels, withoutDuplicates(lookAgain(pixels, seen, score - kOpinion, cancel)),
                                        least, cancel);
    if (cancel.cancelled())
        return faces;
    for (Face& large : m_gradients.findLarge(photo, cancel)) {
        if (large.confidence >= least)
            faces.push_back(std::move(large));
    }
    return eachOnce(std::move(faces));
}

std::optional<NetworkSearch::Judged> NetworkSearch::judged(const cv::Mat& photo, const SeenFace& seen)
{
    auto face = describeFace(seen, photo, *m_predictor);
    if (!face)
        return std::nullopt;
    constexpr double kMostOpinion = 1;
    const double opinion = std::clamp(scoreOfFace(*face, photo, m_opinion, kMostOpinion), -1.0, kMostOpinion);
    face->confidence = confidenceOf(seen.confidence + kOpinion * opinion);
    return Judged{std::move(*face), opinion};
}

// The gradients know upright faces alone: where they see none, the head may be turned otherwise than it seemed.
std::vector<Face> NetworkSearch::described(const cv::Mat& photo, const std::vector<SeenFace>& seen, double least,
                                           const CancelToken& cancel)
{
    std::vector<Face> faces;
    for (const SeenFace& face : seen) {
        if (cancel.cancelled())
            break;
        std::optional<Judged> best = judged(photo, face);
        if (best && best->opinion < kNoOpinion) {
            std::vector<SeenFace> others = {turnedBy(face, 1), turnedBy(face, 2), turnedBy(face, 3)};
            for (SeenFace& other : seenUpright(photo, others, cancel)) {
                other.confidence = (face.confidence + other.confidence) / 2;
                auto turned = judged(photo, other);
                if (turned && turned->opinion > kNoOpinion && turned->face.confidence > best->face.confidence)
                    best = std::move(turned);
            }
        }
        if (!best || best->face.confidence < least)
            continue;
        best->face.blur = blurOf(best->face, photo);
        faces.push_back(std::move(best->face));
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
    // Somebody has said that there is a face: dlib's opinion tells only how it is turned.
    std::vector<Face> faces = described(pixels, {again.front()}, 0, cancel);
    if (faces.empty())
        return std::nullopt;
    faces.front().confidence = std::max(faces.front().confidence, confidenceOf(again.front().confidence));
    return std::move(faces.front());
}

} // namespace heirloom
