// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/align.h"
#include "engine/pipeline/photo_restoration.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace heirloom::test {

inline Photo noisyPhoto(int channels, SampleDepth depth, int width = 300, int height = 280)
{
    const ImageFormat format{width, height, channels, depth};
    std::vector<std::uint8_t> bytes(format.bytes());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(40 + i * 7919 % 160);
    Photo photo;
    photo.pixels = ImageBuffer(format, std::move(bytes));
    return photo;
}

/// `x` and `y`: of the eye on the left.
inline Face faceAt(double x, double y, double eyes, int id = 1)
{
    Face face = *faceFromPoints({Point{x, y}, Point{x + eyes, y}, Point{x + 0.5 * eyes, y + 0.6 * eyes},
                                 Point{x + 0.1 * eyes, y + 1.05 * eyes}, Point{x + 0.9 * eyes, y + 1.05 * eyes}});
    face.id = id;
    return face;
}

inline FaceRecipe faceRecipe(const Face& face, const FaceTreatment& treatment = {})
{
    FaceRecipe recipe;
    recipe.face = face;
    recipe.treatment = treatment;
    return recipe;
}

/// The same for all of the faces.
inline Recipe recipeOf(const std::vector<Face>& faces, const FaceTreatment& treatment = {})
{
    Recipe recipe;
    for (const Face& face : faces)
        recipe.faces.push_back(faceRecipe(face, treatment));
    return recipe;
}

} // namespace heirloom::test
