// SPDX-License-Identifier: Apache-2.0
#include "engine/training/detection_figures.h"

#include "engine/training/trainer_parts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace heirloom::training {
namespace {

constexpr double kOverlap = 0.4; ///< from here a box has found a face

/// The kinds that a face is of, in the order in which they are told.
std::vector<std::string> kindsOf(const LabelledFace& face)
{
    std::vector<std::string> kinds;
    if (face.view == HeadView::Frontal)
        kinds.emplace_back("frontal");
    if (face.view == HeadView::ThreeQuarter)
        kinds.emplace_back("three_quarter");
    if (face.view == HeadView::Profile)
        kinds.emplace_back("profile");
    if (face.covered)
        kinds.emplace_back("covered");
    const double size = face.size();
    kinds.emplace_back(size < 25 ? "below_25" : size < 50 ? "25_to_50" : size < 100 ? "50_to_100" : "from_100");
    return kinds;
}

double pointErrorOf(const nn::SeenFace& seen, const LabelledFace& face)
{
    const auto& p = face.points;
    const double step = std::hypot((p[0][0] + p[1][0] - p[3][0] - p[4][0]) / 2,
                                   (p[0][1] + p[1][1] - p[3][1] - p[4][1]) / 2);
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        sum += std::hypot(seen.points[i][0] - p[i][0], seen.points[i][1] - p[i][1]);
    return sum / static_cast<double>(p.size()) / std::max(1.0, step);
}

} // namespace

DetectionMeter::DetectionMeter(double threshold, double smallest) : m_threshold(threshold), m_smallest(smallest)
{
    for (const char* kind :
         {"frontal", "three_quarter", "profile", "covered", "below_25", "25_to_50", "50_to_100", "from_100"})
        m_figures.kinds.push_back({kind, 0, 0});
}

void DetectionMeter::count(const LabelledFace& face, bool found)
{
    ++m_figures.faces;
    m_figures.found += found ? 1 : 0;
    const auto kinds = kindsOf(face);
    for (DetectionShare& share : m_figures.kinds) {
        if (std::find(kinds.begin(), kinds.end(), share.kind) != kinds.end()) {
            ++share.faces;
            share.found += found ? 1 : 0;
        }
    }
}

bool DetectionMeter::add(const LabelledPhoto& photo, const std::vector<nn::SeenFace>& seen)
{
    ++m_figures.photos;
    bool faultless = true;
    std::vector<std::optional<double>> scores(photo.faces.size()); // of the answer that took the face
    const auto counts = [&](const LabelledFace& face) { return face.counts && face.size() >= m_smallest; };
    for (const nn::SeenFace& answer : seen) {
        double best = kOverlap;
        std::size_t which = photo.faces.size();
        for (std::size_t i = 0; i < photo.faces.size(); ++i) {
            const double overlap = nn::overlapOf(answer.box, photo.faces[i].box).ofBoth;
            if (!scores[i] && overlap >= best) {
                best = overlap;
                which = i;
            }
        }
        const bool isSaid = answer.score >= m_threshold;
        if (which == photo.faces.size()) {
            m_shots.push_back({answer.score, false});
            m_figures.ghosts += isSaid ? 1 : 0;
            faultless = faultless && !isSaid;
            continue;
        }
        scores[which] = answer.score;
        const LabelledFace& face = photo.faces[which];
        if (!counts(face))
            continue;
        m_shots.push_back({answer.score, true});
        if (isSaid && face.hasPoints) {
            m_pointErrors += pointErrorOf(answer, face);
            ++m_pointed;
        }
    }
    for (std::size_t i = 0; i < photo.faces.size(); ++i) {
        if (!counts(photo.faces[i]))
            continue;
        const bool found = scores[i] && *scores[i] >= m_threshold;
        count(photo.faces[i], found);
        faultless = faultless && found;
    }
    return faultless;
}

DetectionFigures DetectionMeter::figures() const
{
    DetectionFigures figures = m_figures;
    std::vector<Shot> shots = m_shots;
    std::stable_sort(shots.begin(), shots.end(), [](const Shot& a, const Shot& b) { return a.score > b.score; });
    double hits = 0, sum = 0;
    for (std::size_t i = 0; i < shots.size(); ++i) {
        if (shots[i].hit)
            sum += ++hits / static_cast<double>(i + 1);
    }
    figures.averagePrecision = figures.faces == 0 ? 0 : sum / static_cast<double>(figures.faces);
    figures.pointError = m_pointed == 0 ? 0 : m_pointErrors / static_cast<double>(m_pointed);
    return figures;
}

void outline(at::Tensor picture, const std::array<double, 4>& box, std::int64_t channel)
{
    const auto whole = [&](double value, std::int64_t dim) {
        return std::clamp<std::int64_t>(std::llround(value), 0, picture.size(dim) - 1);
    };
    const std::int64_t left = whole(box[0], 2), right = whole(box[0] + box[2], 2), top = whole(box[1], 1),
                       bottom = whole(box[1] + box[3], 1);
    for (std::int64_t c = 0; c < 3; ++c) {
        const int value = c == channel ? 255 : 0;
        for (const std::int64_t row : {top, bottom})
            picture[c][row].slice(0, left, right + 1).fill_(value);
        for (const std::int64_t column : {left, right})
            picture[c].select(1, column).slice(0, top, bottom + 1).fill_(value);
    }
}

at::Tensor detectorInput(const at::Tensor& bytes)
{
    constexpr std::int64_t kMultiple = nn::FaceDetectorNetworkImpl::kMultiple;
    const auto missing = [](std::int64_t length) { return (kMultiple - length % kMultiple) % kMultiple; };
    return at::constant_pad_nd(fromBytes(bytes), {0, missing(bytes.size(2)), 0, missing(bytes.size(1))}, 0)
        .unsqueeze(0);
}

DetectionFigures detectionFigures(nn::FaceDetectorNetwork& network, const std::vector<LabelledPhoto>& photos,
                                  double threshold, double smallest)
{
    at::NoGradGuard noGradient;
    DetectionMeter meter(threshold, smallest);
    const at::Device device = network->parameters().front().device();
    for (const LabelledPhoto& photo : photos)
        meter.add(photo, nn::facesIn(network->forward(detectorInput(photo.picture).to(device)), 0, kLeastScore));
    return meter.figures();
}

} // namespace heirloom::training
