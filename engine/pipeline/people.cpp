// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/people.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace heirloom {
namespace {

/// What programs call a face reaches from brow and chin to all of the head.
constexpr double kMostTimesAsLarge = 2.5; ///< by the sides

Box boxOf(const NamedRegion& region)
{
    return {region.x, region.y, region.width, region.height};
}

bool contains(const Box& box, Point point)
{
    return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}

bool liesOn(const NamedRegion& region, const Box& face)
{
    const Box box = boxOf(region);
    if (region.kind != NamedRegion::kFace || !(box.width > 0 && box.height > 0 && face.width > 0 && face.height > 0))
        return false;
    const double times = std::sqrt(box.width * box.height / (face.width * face.height));
    return contains(face, box.middle()) && times <= kMostTimesAsLarge && times >= 1 / kMostTimesAsLarge;
}

/// For each face the region that lies on it, as its place in the list.
std::vector<std::optional<std::size_t>> regionsOf(std::span<const FaceRecipe> faces,
                                                  std::span<const NamedRegion> people)
{
    struct Pair {
        double overlap = 0;
        std::size_t face = 0, region = 0;
    };
    std::vector<Pair> pairs;
    for (std::size_t face = 0; face < faces.size(); ++face) {
        const Box& box = faces[face].face.box;
        for (std::size_t region = 0; region < people.size(); ++region) {
            if (liesOn(people[region], box))
                pairs.push_back({overlap(boxOf(people[region]), box), face, region});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::overlap);
    std::vector<std::optional<std::size_t>> regions(faces.size());
    std::vector<bool> taken(people.size());
    for (const Pair& pair : pairs) {
        if (regions[pair.face] || taken[pair.region])
            continue;
        regions[pair.face] = pair.region;
        taken[pair.region] = true;
    }
    return regions;
}

/// Where a region of the photo lies in the result. Nothing if its middle lies outside.
std::optional<NamedRegion> inResult(const NamedRegion& region, const Frame& frame, PixelSize result)
{
    const Affine there = frame.toPhoto.inverse();
    const Point middle = boxOf(region).middle(), // by the edges of pixels; the frame's map is by their middles
        placed = there.apply({middle.x - 0.5, middle.y - 0.5});
    const double across = 1.0 * result.width / frame.size.width, down = 1.0 * result.height / frame.size.height;
    const double scale = std::sqrt(std::abs(there.determinant()));
    const bool isTurned = std::abs(there.xy) > std::abs(there.xx);
    NamedRegion moved = region;
    moved.width = across * scale * (isTurned ? region.height : region.width);
    moved.height = down * scale * (isTurned ? region.width : region.height);
    const double x = across * (placed.x + 0.5), y = down * (placed.y + 0.5);
    moved.x = x - moved.width / 2;
    moved.y = y - moved.height / 2;
    const bool isInside = x >= 0 && x <= result.width && y >= 0 && y <= result.height;
    return isInside ? std::optional(std::move(moved)) : std::nullopt;
}

} // namespace

void nameFaces(std::span<FaceRecipe> faces, std::span<const NamedRegion> people)
{
    const auto regions = regionsOf(faces, people);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (faces[i].name.empty() && regions[i])
            faces[i].name = people[*regions[i]].name;
    }
}

std::vector<NamedRegion> peopleInResult(std::span<const FaceRecipe> faces, std::span<const NamedRegion> people,
                                        const Frame& frame, PixelSize result)
{
    if (frame.size.width < 1 || frame.size.height < 1 || frame.toPhoto.determinant() == 0)
        return {};
    const auto regions = regionsOf(faces, people);
    std::vector<bool> told(people.size());
    for (const auto& region : regions) {
        if (region)
            told[*region] = true;
    }
    std::vector<NamedRegion> inPhoto;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const FaceRecipe& face = faces[i];
        if (face.name.empty())
            continue;
        const Box box = regions[i] ? boxOf(people[*regions[i]]) : face.face.box;
        inPhoto.push_back({face.name, box.x, box.y, box.width, box.height});
        // A face that was moved away from its region takes the name along.
        for (std::size_t other = 0; !regions[i] && other < people.size(); ++other) {
            if (!told[other] && people[other].name == face.name && people[other].kind == NamedRegion::kFace) {
                told[other] = true;
                break;
            }
        }
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!told[i])
            inPhoto.push_back(people[i]);
    }
    std::vector<NamedRegion> shown;
    for (const NamedRegion& region : inPhoto) {
        if (auto moved = inResult(region, frame, result))
            shown.push_back(std::move(*moved));
    }
    return shown;
}

} // namespace heirloom
