// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/detector_network.h"

#include "engine/bundle/safetensors.h"
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/faces/faces_text.h"
#include "engine/nn/face_detector_network.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace heirloom {
namespace {

SeenFace fromNetwork(const nn::SeenFace& seen)
{
    SeenFace face;
    face.box = {seen.box[0], seen.box[1], seen.box[2], seen.box[3]};
    for (std::size_t i = 0; i < face.points.size(); ++i)
        face.points[i] = {seen.points[i][0], seen.points[i][1]};
    face.confidence = seen.score;
    return face;
}

/// The picture in a corner of one that the network takes, in [-1, 1].
at::Tensor inputOf(const cv::Mat& picture)
{
    constexpr std::int64_t kMultiple = nn::FaceDetectorNetworkImpl::kMultiple;
    const auto padded = [](std::int64_t length) { return (length + kMultiple - 1) / kMultiple * kMultiple; };
    const cv::Mat whole = picture.isContinuous() ? picture : picture.clone();
    const at::Tensor samples = at::from_blob(whole.data, {whole.rows, whole.cols, 3}, at::kFloat).permute({2, 0, 1});
    const at::Tensor input = at::zeros({3, padded(whole.rows), padded(whole.cols)}, at::kFloat);
    input.slice(1, 0, whole.rows).slice(2, 0, whole.cols).copy_(samples * 2 - 1);
    return input;
}

} // namespace

std::vector<SeenFace> withoutDuplicates(std::vector<SeenFace> seen)
{
    std::stable_sort(seen.begin(), seen.end(),
                     [](const SeenFace& a, const SeenFace& b) { return a.confidence > b.confidence; });
    const auto sides = [](const SeenFace& face) {
        return std::array<double, 4>{face.box.x, face.box.y, face.box.width, face.box.height};
    };
    std::vector<SeenFace> kept;
    for (const SeenFace& face : seen) {
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const SeenFace& better) {
            return nn::isSameFace(sides(face), sides(better));
        });
        if (!known)
            kept.push_back(face);
    }
    return kept;
}

struct DetectorNetwork::Impl {
    nn::FaceDetectorNetwork network;
};

DetectorNetwork::DetectorNetwork(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
DetectorNetwork::~DetectorNetwork() = default;
DetectorNetwork::DetectorNetwork(DetectorNetwork&&) noexcept = default;
DetectorNetwork& DetectorNetwork::operator=(DetectorNetwork&&) noexcept = default;

Result<DetectorNetwork> DetectorNetwork::load(const std::filesystem::path& weights)
{
    const auto tensors = bundle::readSafetensors(weights);
    if (!tensors)
        return tensors.error();
    const auto invalid = [&](std::string detail) {
        return facesError(ErrorCode::ModelInvalid, FacesText::tr("This file does not hold a face detector."),
                          weights.string() + ": " + detail);
    };
    try {
        nn::FaceDetectorNetwork network(nn::FaceDetectorConfig::fromShapes(bundle::shapesOf(*tensors)));
        if (const Status loaded = bundle::loadStrict(*network, *tensors); !loaded)
            return invalid(loaded.error().detail);
        network->eval();
        return DetectorNetwork(std::make_unique<Impl>(Impl{std::move(network)}));
    } catch (const std::exception& e) {
        return invalid(e.what());
    }
}

std::vector<std::vector<SeenFace>> DetectorNetwork::look(const std::vector<cv::Mat>& pictures, double least)
{
    std::vector<std::vector<SeenFace>> all;
    if (pictures.empty())
        return all;
    const c10::InferenceMode still;
    std::vector<at::Tensor> inputs;
    for (const cv::Mat& picture : pictures)
        inputs.push_back(inputOf(picture));
    const std::vector<at::Tensor> maps = m_impl->network->forward(at::stack(inputs));
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        std::vector<SeenFace>& seen = all.emplace_back();
        for (const nn::SeenFace& face : nn::facesIn(maps, static_cast<std::int64_t>(i), least))
            seen.push_back(fromNetwork(face));
    }
    return all;
}

} // namespace heirloom
