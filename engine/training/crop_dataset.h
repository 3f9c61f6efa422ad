// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/result.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace heirloom::training {

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

    std::int64_t size() const { return static_cast<std::int64_t>(m_crops.size()); }
    const std::string& name(std::int64_t index) const { return m_names[static_cast<std::size_t>(index)]; }
    /// The crop at 256 px by area averaging, 3 x 256 x 256 float32 in [-1, 1].
    at::Tensor clean(std::int64_t index) const;
    /// A view of the crop after a random mirroring, turn (to 8 degrees), scale (0.92 to 1.12) and shift (to 12 px),
    /// borders reflected. The same seed gives the same view.
    at::Tensor view(std::int64_t index, std::uint64_t seed) const;

private:
    std::vector<std::string> m_names;
    std::vector<at::Tensor> m_crops;
};

constexpr std::int64_t kCropSize = 256;

/// 3 x H x W in [-1, 1], any float type, to uint8 on the CPU, and back to float32.
at::Tensor toBytes(const at::Tensor& picture);
at::Tensor fromBytes(const at::Tensor& bytes);

} // namespace heirloom::training
