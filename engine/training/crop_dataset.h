// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/torch.h"
#include "engine/training/random.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace heirloom::training {

constexpr std::int64_t kCropSize = 256;

/// Places of a face, in pixels of a 256 px crop: the eye at the left of the picture, the one at its right, the mouth.
using FacePlaces = std::array<std::array<double, 2>, 3>;
/// Where they are in an aligned crop (the FFHQ template).
constexpr FacePlaces kTemplatePlaces{{{96.5, 119.5}, {159.5, 119.5}, {128.0, 187.0}}};

struct CropView {
    at::Tensor picture; ///< 3 x 256 x 256 float32 in [-1, 1]
    FacePlaces places = kTemplatePlaces;
};

/// Clean face crops, aligned to the FFHQ template, held in memory as bytes. Crops may be 256 or 512 px a side: the
/// larger ones give sharper views after shifts and turns. Thread: reading is safe from any thread.
class CropDataset {
public:
    /// Adds a crop: 3 x S x S uint8 RGB, S a multiple of 256.
    void add(std::string name, const at::Tensor& crop);

    /// Reads a file that pack() wrote.
    static Result<CropDataset> unpack(const std::filesystem::path& file);
    /// Writes all crops into one safetensors file.
    Status pack(const std::filesystem::path& file) const;

    /// Crops whose file's name begins with `prefix` are drawn `share` times as often as others, 0 to 1, and are no example of how
    /// a clean picture looks: they carry grain or retouching of their own. Returns how many there are.
    std::int64_t downWeigh(const std::string& prefix, double share);
    /// A random crop's index, by their shares.
    std::int64_t draw(Random& random) const;
    /// Whether a crop shows how a clean picture looks.
    bool isExample(std::int64_t index) const { return m_shares[static_cast<std::size_t>(index)] == 1; }

    std::int64_t size() const { return static_cast<std::int64_t>(m_crops.size()); }
    const std::string& name(std::int64_t index) const { return m_names[static_cast<std::size_t>(index)]; }
    /// The crop at 256 px by area averaging, 3 x 256 x 256 float32 in [-1, 1].
    at::Tensor clean(std::int64_t index) const;
    /// A view of the crop after a random mirroring, turn (to 8 degrees), scale (0.92 to 1.12) and shift (to 12 px),
    /// borders reflected. The same seed gives the same view.
    CropView view(std::int64_t index, std::uint64_t seed) const;

private:
    std::vector<std::string> m_names;
    std::vector<at::Tensor> m_crops;
    std::vector<double> m_shares;
};

/// 3 x H x W in [-1, 1], any float type, to uint8 on the CPU, and back to float32.
at::Tensor toBytes(const at::Tensor& picture);
at::Tensor fromBytes(const at::Tensor& bytes);

} // namespace heirloom::training
