// SPDX-License-Identifier: Apache-2.0
#include "engine/training/detector_loss.h"

#include "engine/nn/face_detector_network.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace heirloom::training {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
/// Sizes of faces that a map answers for, in pixels.
constexpr std::array<std::array<double, 2>, 3> kSizes{{{0, 40}, {28, 96}, {64, kInfinite}}};
constexpr double kReach = 0.35;     ///< of a face's size: how far from its middle a place answers for it
constexpr double kMostReach = 1.25; ///< cells
constexpr double kLeastReach = 0.5; ///< cells: one place at least
constexpr double kAround = 1;       ///< cells: further out, places count neither way
constexpr double kBoxWeight = 2, kPointsWeight = 3;

/// Which places of one map answer for which face.
struct Places {
    std::vector<std::int64_t> picture, row, column; ///< of those that answer for one
    std::vector<float> box, points;                 ///< 4 and 10 for each: what they should say, in pixels
    at::Tensor counts;                              ///< N x H x W, 0 or 1
};

Places assign(const at::Tensor& map, std::size_t level, const std::vector<std::vector<LabelledFace>>& faces)
{
    const auto stride = static_cast<double>(nn::FaceDetectorNetworkImpl::kStrides[level]);
    const std::int64_t height = map.size(2), width = map.size(3);
    Places places;
    places.counts = at::ones({map.size(0), height, width}, at::kFloat);
    auto counts = places.counts.accessor<float, 3>();
    for (std::int64_t picture = 0; picture < map.size(0); ++picture) {
        std::vector<double> taken(static_cast<std::size_t>(height * width), kInfinite); // by a face of this size
        std::vector<const LabelledFace*> owner(taken.size(), nullptr);
        for (const LabelledFace& face : faces[static_cast<std::size_t>(picture)]) {
            const double size = face.size(), reach = std::clamp(kReach * size / stride, kLeastReach, kMostReach);
            const bool teaches = face.counts && face.hasPoints;
            const bool isOwn = size >= kSizes[level][0] && size < kSizes[level][1] && teaches;
            // In cells; the middle of the first is 0.
            const double x = (face.middle()[0] + 0.5) / stride - 0.5, y = (face.middle()[1] + 0.5) / stride - 0.5;
            const double wide = teaches ? reach + kAround : 0.5 * face.box[2] / stride + kAround,
                         high = teaches ? reach + kAround : 0.5 * face.box[3] / stride + kAround;
            const auto first = [](double at) { return std::max<std::int64_t>(0, std::llround(std::ceil(at))); };
            for (std::int64_t row = first(y - high); row < height && static_cast<double>(row) <= y + high; ++row) {
                for (std::int64_t column = first(x - wide); column < width && static_cast<double>(column) <= x + wide;
                     ++column) {
                    const auto index = static_cast<std::size_t>(row * width + column);
                    counts[picture][row][column] = 0;
                    const bool answers = isOwn && std::abs(static_cast<double>(column) - x) <= reach
                                         && std::abs(static_cast<double>(row) - y) <= reach;
                    if (answers && size < taken[index]) {
                        taken[index] = size;
                        owner[index] = &face;
                    }
                }
            }
        }
        for (std::size_t index = 0; index < owner.size(); ++index) {
            if (!owner[index])
                continue;
            const auto row = static_cast<std::int64_t>(index) / width,
                       column = static_cast<std::int64_t>(index) % width;
            counts[picture][row][column] = 1;
            places.picture.push_back(picture);
            places.row.push_back(row);
            places.column.push_back(column);
            for (const double value : owner[index]->box)
                places.box.push_back(static_cast<float>(value));
            for (const Place& point : owner[index]->points) {
                places.points.push_back(static_cast<float>(point[0]));
                places.points.push_back(static_cast<float>(point[1]));
            }
        }
    }
    return places;
}

/// Generalised intersection over union, and the plain one; boxes P x 4: left, top, right, bottom.
std::pair<at::Tensor, at::Tensor> fitOf(const at::Tensor& a, const at::Tensor& b)
{
    const auto area = [](const at::Tensor& box) {
        return (box.select(1, 2) - box.select(1, 0)).clamp_min(0) * (box.select(1, 3) - box.select(1, 1)).clamp_min(0);
    };
    const at::Tensor common = area(
        at::cat({at::max(a.slice(1, 0, 2), b.slice(1, 0, 2)), at::min(a.slice(1, 2, 4), b.slice(1, 2, 4))}, 1));
    const at::Tensor both = area(a) + area(b) - common;
    const at::Tensor around = area(
        at::cat({at::min(a.slice(1, 0, 2), b.slice(1, 0, 2)), at::max(a.slice(1, 2, 4), b.slice(1, 2, 4))}, 1));
    const at::Tensor plain = common / both.clamp_min(1e-6);
    return {plain - (around - both) / around.clamp_min(1e-6), plain};
}

at::Tensor indices(const std::vector<std::int64_t>& values, const at::Device& device)
{
    return at::tensor(values, at::kLong).to(device);
}

} // namespace

DetectorLoss detectorLoss(const std::vector<at::Tensor>& maps, const std::vector<std::vector<LabelledFace>>& faces)
{
    DetectorLoss loss;
    const at::Device device = maps.front().device();
    const auto zero = [&] { return at::zeros({}, at::TensorOptions(device).dtype(at::kFloat)); };
    loss.score = loss.box = loss.points = zero();
    double answering = 0;
    for (std::size_t level = 0; level < maps.size(); ++level) {
        const at::Tensor& map = maps[level];
        const auto stride = static_cast<double>(nn::FaceDetectorNetworkImpl::kStrides[level]);
        const Places places = assign(map, level, faces);
        at::Tensor wanted = at::zeros({map.size(0), map.size(2), map.size(3)}, map.options());
        if (!places.picture.empty()) {
            const auto count = static_cast<std::int64_t>(places.picture.size());
            answering += static_cast<double>(count);
            const at::Tensor picture = indices(places.picture, device), row = indices(places.row, device),
                             column = indices(places.column, device);
            const at::Tensor said = map.permute({0, 2, 3, 1}).index({picture, row, column}); // P x 15
            const at::Tensor middle = (at::stack({column, row}, 1).to(at::kFloat) + 0.5) * stride - 0.5;
            const at::Tensor sides = stride * said.slice(1, 3, 5).clamp_max(6).exp();
            const at::Tensor centre = middle + stride * said.slice(1, 1, 3);
            const at::Tensor box = at::tensor(places.box, at::kFloat).view({count, 4}).to(device);
            const auto [general,
                        plain] = fitOf(at::cat({centre - sides / 2, centre + sides / 2}, 1),
                                       at::cat({box.slice(1, 0, 2), box.slice(1, 0, 2) + box.slice(1, 2, 4)}, 1));
            loss.box = loss.box + (1 - general).sum();
            const at::Tensor size = (box.select(1, 2) * box.select(1, 3)).sqrt().view({count, 1, 1});
            const at::Tensor own = sides.detach().prod(1).sqrt().view({count, 1, 1});
            const at::Tensor points = at::tensor(places.points, at::kFloat).view({count, 5, 2}).to(device);
            const at::Tensor there = middle.unsqueeze(1) + own * said.slice(1, 5, 15).view({count, 5, 2});
            loss.points = loss.points + ((there - points) / size).abs().mean({1, 2}).sum();
            wanted = wanted.index_put({picture, row, column}, plain.detach().clamp(0, 1));
        }
        const at::Tensor logit = map.select(1, 0), apart = (wanted - at::sigmoid(logit)).abs().pow(2);
        const at::Tensor each = at::binary_cross_entropy_with_logits(logit, wanted, {}, {}, at::Reduction::None);
        loss.score = loss.score + (apart * each * places.counts.to(device)).sum();
    }
    const double norm = 1 / std::max(1.0, answering);
    loss.score = loss.score * norm;
    loss.box = loss.box * norm;
    loss.points = loss.points * norm;
    loss.total = loss.score + kBoxWeight * loss.box + kPointsWeight * loss.points;
    return loss;
}

} // namespace heirloom::training
