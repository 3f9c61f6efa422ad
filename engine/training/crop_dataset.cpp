// SPDX-License-Identifier: Apache-2.0
#include "engine/training/crop_dataset.h"

#include "engine/bundle/safetensors.h"
#include "engine/core/torch.h"
#include "engine/training/picture_operations.h"
#include "engine/training/random.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace heirloom::training {

namespace {

/// Where the template's places are seen in a view whose pixels are taken from mirror (c x - s y) + across, s x + c y + down (in
/// grid units, -1 to 1): the inverse of that. Mirrored, the two eyes change their names.
FacePlaces placesAfter(double mirror, double c, double s, double across, double down)
{
    FacePlaces places = kTemplatePlaces;
    const double size = static_cast<double>(kCropSize), square = c * c + s * s;
    for (auto& [x, y] : places) {
        const double gx = mirror * ((2 * x + 1) / size - 1 - across), gy = (2 * y + 1) / size - 1 - down;
        x = ((c * gx + s * gy) / square + 1) * size / 2 - 0.5;
        y = ((c * gy - s * gx) / square + 1) * size / 2 - 0.5;
    }
    if (mirror < 0)
        std::swap(places[0], places[1]);
    return places;
}

} // namespace

at::Tensor toBytes(const at::Tensor& picture)
{
    const at::Tensor levels = (picture.detach().to(at::kCPU, at::kFloat) + 1) * 127.5;
    return at::clamp(at::round(levels), 0, 255).to(at::kByte).contiguous();
}

at::Tensor fromBytes(const at::Tensor& bytes)
{
    return bytes.to(at::kFloat) / 127.5 - 1;
}

void CropDataset::add(std::string name, const at::Tensor& crop)
{
    TORCH_CHECK(crop.dim() == 3 && crop.size(0) == 3 && crop.size(1) == crop.size(2) && crop.size(1) % kCropSize == 0
                    && crop.scalar_type() == at::kByte,
                "a crop is 3 x S x S bytes, S a multiple of 256");
    m_names.push_back(std::move(name));
    m_crops.push_back(crop.contiguous());
    m_shares.push_back(1);
}

std::int64_t CropDataset::downWeigh(const std::string& prefix, double share)
{
    std::int64_t count = 0;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (std::filesystem::path(m_names[i]).filename().string().starts_with(prefix)) {
            m_shares[i] = share;
            ++count;
        }
    }
    return count;
}

std::int64_t CropDataset::draw(Random& random) const
{
    for (;;) {
        const std::int64_t i = random.index(size());
        if (isExample(i) || random.chance(m_shares[static_cast<std::size_t>(i)]))
            return i;
    }
}

Result<CropDataset> CropDataset::unpack(const std::filesystem::path& file)
{
    auto tensors = bundle::readSafetensors(file);
    if (!tensors)
        return tensors.error();
    CropDataset dataset;
    for (auto& [name, tensor] : *tensors) {
        if (tensor.dim() != 3 || tensor.size(0) != 3 || tensor.size(1) != tensor.size(2)
            || tensor.size(1) % kCropSize != 0 || tensor.scalar_type() != at::kByte)
            return Error{ErrorCode::Unreadable, "The packed file holds something that is not a face crop.", name};
        dataset.add(name, tensor);
    }
    return dataset;
}

Status CropDataset::pack(const std::filesystem::path& file) const
{
    bundle::WeightMap tensors;
    for (std::size_t i = 0; i < m_crops.size(); ++i)
        tensors.emplace(m_names[i], m_crops[i]);
    return bundle::writeSafetensors(file, tensors);
}

at::Tensor CropDataset::clean(std::int64_t index) const
{
    return resizeArea(fromBytes(m_crops[static_cast<std::size_t>(index)]), kCropSize, kCropSize);
}

CropView CropDataset::view(std::int64_t index, std::uint64_t seed) const
{
    Random random(seed);
    const at::Tensor crop = fromBytes(m_crops[static_cast<std::size_t>(index)]);
    const std::int64_t size = crop.size(1);
    const double mirror = random.chance(0.5) ? -1 : 1;
    const double angle = random.uniform(-8, 8) * std::numbers::pi / 180;
    const double scale = std::exp(random.uniform(std::log(0.92), std::log(1.12)));
    const double reach = 2.0 * 12 / kCropSize; // of the sampling grid, which runs from -1 to 1
    const double c = std::cos(angle) / scale, s = std::sin(angle) / scale;
    const double across = random.uniform(-reach, reach), down = random.uniform(-reach, reach);
    const at::Tensor matrix = at::tensor({mirror * c, -mirror * s, across, s, c, down}, at::kFloat).view({1, 2, 3});
    const at::Tensor grid = at::affine_grid_generator(matrix, {1, 3, size, size}, false);
    // Reflection; bicubic at 256 px so that the target stays sharp, bilinear suffices where the averaging below follows.
    const std::int64_t interpolation = size == kCropSize ? 2 : 0;
    const at::Tensor warped = at::grid_sampler(crop.unsqueeze(0), grid, interpolation, 2, false).squeeze(0);
    return {at::clamp(resizeArea(warped, kCropSize, kCropSize), -1, 1), placesAfter(mirror, c, s, across, down)};
}

} // namespace heirloom::training
