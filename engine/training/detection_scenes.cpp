// SPDX-License-Identifier: Apache-2.0
#include "engine/training/detection_scenes.h"

#include "engine/training/degradation.h"
#include "engine/training/picture_operations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace heirloom::training {
namespace {

// How often what is drawn.
constexpr double kFromPhoto = 0.6, kFromScene = 0.3;                ///< the rest: a scene as it is
constexpr double kFromMistake = 1.0 / 6;                            ///< before all that, where there are any
constexpr double kUpright = 0.55, kLeaning = 0.15, kQuarters = 0.2; ///< the rest: any angle
constexpr double kClean = 0.25;
constexpr double kCovered = 0.35;

constexpr double kSmallest = 11, kLargest = 200; ///< pixels: sizes of the face that a sample is drawn for
constexpr double kMostEnlarged = 2.5;
constexpr double kTooSmall = 8;                ///< pixels: such faces count neither way
constexpr double kShown = 0.6, kHidden = 0.25; ///< of a box: from here a face counts; below it there is none

/// Where in a 256 px crop the five points lie (the FFHQ template).
constexpr std::array<Place, 5> kTemplate{
    {{96.5, 120.0}, {159.5, 120.1}, {128.3, 157.0}, {100.6, 185.7}, {156.5, 185.6}}};
/// Of the labels, upright faces: the box's middle, width and height, in steps from the mouth to the eyes.
constexpr double kRaised = 0.18, kWide = 2.15, kHigh = 2.87;

/// From the sample's pixels to a picture's: turned, enlarged, perhaps mirrored.
struct View {
    Place middle{};              ///< of the picture, which lies at `at`
    Place at{};                  ///< of the sample
    double angle = 0, scale = 1; ///< radians; pixels of the sample for one of the picture
    bool mirrored = false;

    Place toSample(Place place) const
    {
        double x = place[0] - middle[0];
        const double y = place[1] - middle[1], c = std::cos(angle), s = std::sin(angle);
        if (mirrored)
            x = -x;
        return {at[0] + scale * (c * x - s * y), at[1] + scale * (s * x + c * y)};
    }
    /// Two rows of three: a place of the sample to one of the picture.
    std::array<double, 6> toPicture() const
    {
        const double c = std::cos(angle) / scale, s = std::sin(angle) / scale, flip = mirrored ? -1 : 1;
        return {flip * c, flip * s, middle[0] - flip * (c * at[0] + s * at[1]),
                -s,       c,        middle[1] + s * at[0] - c * at[1]};
    }
};

/// A picture's pixels in a view, side x side; beyond its edges they go on. `outside`: what lies beyond is 0 instead.
at::Tensor seen(const at::Tensor& picture, const View& view, std::int64_t side, bool outside = false)
{
    at::Tensor source = picture.to(at::kFloat);
    std::array<double, 6> map = view.toPicture();
    // What is much reduced is averaged first.
    const double reduce = std::floor(1 / view.scale);
    if (reduce >= 2) {
        const auto height = std::max<std::int64_t>(1, std::llround(static_cast<double>(source.size(1)) / reduce));
        const auto width = std::max<std::int64_t>(1, std::llround(static_cast<double>(source.size(2)) / reduce));
        const double x = static_cast<double>(width) / static_cast<double>(source.size(2)),
                     y = static_cast<double>(height) / static_cast<double>(source.size(1));
        source = resizeArea(source, height, width);
        for (std::size_t i = 0; i < 3; ++i) {
            map[i] = map[i] * x + (i == 2 ? 0.5 * x - 0.5 : 0);
            map[3 + i] = map[3 + i] * y + (i == 2 ? 0.5 * y - 0.5 : 0);
        }
    }
    const at::Tensor line = at::arange(side, at::kFloat);
    const at::Tensor column = line.view({1, side}), row = line.view({side, 1});
    const at::Tensor x = map[0] * column + map[1] * row + map[2], y = map[3] * column + map[4] * row + map[5];
    const at::Tensor grid = at::stack({(2 * x + 1) / source.size(2) - 1, (2 * y + 1) / source.size(1) - 1}, 2);
    constexpr std::int64_t kBilinear = 0, kZeros = 0, kBorder = 1;
    return at::grid_sampler_2d(source.unsqueeze(0), grid.unsqueeze(0), kBilinear, outside ? kZeros : kBorder, false)
        .squeeze(0);
}

double drawAngle(Random& random)
{
    const double kind = random.uniform(), degree = std::numbers::pi / 180;
    if (kind < kUpright)
        return random.uniform(-20, 20) * degree;
    if (kind < kUpright + kLeaning)
        return random.uniform(-45, 45) * degree;
    if (kind < kUpright + kLeaning + kQuarters)
        return (90.0 * static_cast<double>(1 + random.index(3)) + random.uniform(-15, 15)) * degree;
    return random.uniform(-180, 180) * degree;
}

double drawSize(Random& random, double largest)
{
    return std::exp(random.uniform(std::log(kSmallest), std::log(std::max(kSmallest + 1, largest))));
}

/// The upright box of an ellipse that was upright in its box, and is turned.
std::array<double, 4> turnedBox(Place middle, double width, double height, double angle)
{
    const double c = std::cos(angle), s = std::sin(angle);
    const double w = std::hypot(width * c, height * s), h = std::hypot(width * s, height * c);
    return {middle[0] - w / 2, middle[1] - h / 2, w, h};
}

LabelledFace inView(const LabelledFace& face, const View& view)
{
    LabelledFace there = face;
    there.box = turnedBox(view.toSample(face.middle()), face.box[2] * view.scale, face.box[3] * view.scale, view.angle);
    for (Place& point : there.points)
        point = view.toSample(point);
    if (view.mirrored) {
        std::swap(there.points[0], there.points[1]);
        std::swap(there.points[3], there.points[4]);
    }
    return there;
}

/// Adds it as far as it can be seen.
void addSeen(std::vector<LabelledFace>& faces, LabelledFace face, std::int64_t side)
{
    const auto inside = [&](double from, double length) {
        return std::max(0.0, std::min(from + length, static_cast<double>(side)) - std::max(from, 0.0)) / length;
    };
    const double shown = inside(face.box[0], face.box[2]) * inside(face.box[1], face.box[3]);
    if (shown < kHidden)
        return;
    if (shown < kShown || face.size() < kTooSmall)
        face.counts = false;
    faces.push_back(face);
}

DetectionSample fromPhoto(const DetectionData& data, std::int64_t side, Random& random)
{
    const LabelledPhoto& photo =
        data.photos[static_cast<std::size_t>(random.index(static_cast<std::int64_t>(data.photos.size())))];
    DetectionSample sample;
    View view;
    view.mirrored = random.chance(0.5);
    view.angle = drawAngle(random);
    if (photo.faces.empty()) {
        view.middle = {random.uniform(0, static_cast<double>(photo.picture.size(2))),
                       random.uniform(0, static_cast<double>(photo.picture.size(1)))};
        view.scale = random.uniform(0.5, 2);
    } else {
        // Of two, the one that is more turned aside: there are few of these.
        const auto pick = [&] {
            return photo.faces[static_cast<std::size_t>(random.index(static_cast<std::int64_t>(photo.faces.size())))];
        };
        const auto aside = [](const LabelledFace& face) {
            const auto& p = face.points;
            return std::hypot(p[1][0] - p[0][0], p[1][1] - p[0][1]) / std::max(1.0, face.box[3]);
        };
        LabelledFace face = pick();
        const LabelledFace other = pick();
        if (other.counts && (!face.counts || aside(other) < aside(face)))
            face = other;
        view.middle = face.middle();
        view.scale = std::min(drawSize(random, kLargest) / face.size(), kMostEnlarged);
    }
    const auto full = static_cast<double>(side);
    view.at = {random.uniform(0.15 * full, 0.85 * full), random.uniform(0.15 * full, 0.85 * full)};
    sample.picture = seen(photo.picture, view, side);
    for (const LabelledFace& face : photo.faces)
        addSeen(sample.faces, inView(face, view), side);
    return sample;
}

at::Tensor sceneView(const DetectionData& data, std::int64_t side, Random& random)
{
    const at::Tensor& scene =
        data.scenes[static_cast<std::size_t>(random.index(static_cast<std::int64_t>(data.scenes.size())))];
    View view;
    const auto width = static_cast<double>(scene.size(2)), height = static_cast<double>(scene.size(1)),
               full = static_cast<double>(side);
    view.scale = std::exp(random.uniform(std::log(full / std::min(width, height)), std::log(2.0)));
    view.mirrored = random.chance(0.5);
    view.angle = std::numbers::pi / 2 * static_cast<double>(random.index(4));
    const double margin = std::min(0.5 * full / view.scale, 0.5 * std::min(width, height));
    view.middle = {random.uniform(margin, width - margin + 1e-6), random.uniform(margin, height - margin + 1e-6)};
    view.at = {full / 2, full / 2};
    return seen(scene, view, side);
}

/// What was taken for a face before, at another size, place and angle.
at::Tensor mistakeView(const Mistake& mistake, std::int64_t side, Random& random)
{
    const auto full = static_cast<double>(side);
    View view;
    view.middle = mistake.middle;
    view.scale = std::min(drawSize(random, 0.5 * kLargest) / mistake.size, kMostEnlarged);
    view.mirrored = random.chance(0.5);
    view.angle = drawAngle(random);
    view.at = {random.uniform(0.15 * full, 0.85 * full), random.uniform(0.15 * full, 0.85 * full)};
    return seen(mistake.scene, view, side);
}

/// How much of a crop is laid over a scene: the head in an oval, or nearly the whole square, with soft edges.
at::Tensor pasteMask(Random& random)
{
    const at::Tensor line = at::arange(kCropSize, at::kFloat);
    const at::Tensor x = line.view({1, -1}), y = line.view({-1, 1});
    if (random.chance(0.5)) {
        const double wide = random.uniform(88, 120), high = random.uniform(105, 130);
        const at::Tensor away = ((x - 128) / wide).pow(2) + ((y - 142) / high).pow(2);
        return ((1.15 - away) / 0.3).clamp(0, 1).unsqueeze(0);
    }
    const at::Tensor edge = at::min(at::min(x, 255 - x).expand({kCropSize, kCropSize}),
                                    at::min(y, 255 - y).expand({kCropSize, kCropSize}));
    return ((edge - 3) / random.uniform(1, 10)).clamp(0, 1).unsqueeze(0);
}

/// Lays a part of the scene itself, or one shade, over some of a face.
void cover(DetectionSample& sample, const LabelledFace& face, Random& random)
{
    const auto side = static_cast<double>(sample.picture.size(1));
    const double share = random.uniform(0.15, 0.5);
    std::array<double, 4> part = face.box; // left, top, width, height
    switch (random.index(4)) {
    case 0: part[2] *= share; break;
    case 1: part[0] += part[2] * (1 - share), part[2] *= share; break;
    case 2: part[1] += part[3] * (1 - share), part[3] *= share; break;
    default: part[3] *= 0.6 * share; break;
    }
    const auto whole = [&](double value) { return static_cast<std::int64_t>(std::clamp(value, 0.0, side)); };
    const std::int64_t left = whole(part[0]), top = whole(part[1]), width = whole(part[0] + part[2]) - left,
                       height = whole(part[1] + part[3]) - top;
    if (width < 1 || height < 1)
        return;
    const at::Tensor target = sample.picture.slice(1, top, top + height).slice(2, left, left + width);
    const std::int64_t x = random.index(sample.picture.size(2) - width + 1),
                       y = random.index(sample.picture.size(1) - height + 1);
    if (random.chance(0.6))
        target.copy_(sample.picture.slice(1, y, y + height).slice(2, x, x + width).clone());
    else
        target.fill_(random.uniform(0, 255));
}

DetectionSample fromScene(const DetectionData& data, std::int64_t side, Random& random)
{
    DetectionSample sample{sceneView(data, side, random), {}};
    const std::int64_t count = 1 + random.index(4);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t which = data.crops->draw(random);
        LabelledFace face;
        face.points = data.cropPoints.empty() ? kTemplate : data.cropPoints[static_cast<std::size_t>(which)];
        face.box = boxOfPoints(kTemplate);
        View view;
        view.scale = drawSize(random, count == 1 ? kLargest : 0.35 * static_cast<double>(side)) / face.size();
        view.angle = drawAngle(random);
        view.mirrored = random.chance(0.5);
        view.middle = face.middle();
        view.at = {random.uniform(0, static_cast<double>(side)), random.uniform(0, static_cast<double>(side))};
        face = inView(face, view);
        const bool isFree = std::all_of(sample.faces.begin(), sample.faces.end(), [&](const LabelledFace& other) {
            const Place a = face.middle(), b = other.middle();
            return std::hypot(a[0] - b[0], a[1] - b[1]) > 0.9 * (face.size() + other.size());
        });
        if (!isFree)
            continue;
        const at::Tensor crop = (data.crops->clean(which) + 1) * 127.5;
        const at::Tensor mask = seen(pasteMask(random) * 255, view, side, true) / 255;
        const double brightness = random.uniform(0.75, 1.15);
        sample.picture = sample.picture * (1 - mask) + (seen(crop, view, side) * brightness).clamp(0, 255) * mask;
        if (random.chance(kCovered))
            cover(sample, face, random);
        addSeen(sample.faces, face, side);
    }
    return sample;
}

/// Ages the picture, but no more than its smallest face bears.
void age(DetectionSample& sample, Random& random)
{
    sample.picture = (sample.picture / 127.5 - 1).clamp(-1, 1);
    DegradationRecipe recipe = drawDegradation(random.bits());
    if (random.chance(kClean)) {
        if (random.chance(0.5))
            sample.picture = applyTone(sample.picture, recipe);
        return;
    }
    double smallest = std::numeric_limits<double>::infinity();
    for (const LabelledFace& face : sample.faces) {
        if (face.counts)
            smallest = std::min(smallest, face.size());
    }
    recipe.blurSigma = std::min(recipe.blurSigma, 0.06 * smallest);
    recipe.motionLength = std::min(recipe.motionLength, 0.12 * smallest);
    recipe.downsampling = std::clamp(smallest / 10, 1.0, recipe.downsampling);
    sample.picture = applyDegradation(sample.picture, recipe).degraded;
}

} // namespace

double LabelledFace::size() const
{
    return std::sqrt(box[2] * box[3]);
}

std::array<double, 4> boxOfPoints(const std::array<Place, 5>& points)
{
    const Place eyes{(points[0][0] + points[1][0]) / 2, (points[0][1] + points[1][1]) / 2},
        mouth{(points[3][0] + points[4][0]) / 2, (points[3][1] + points[4][1]) / 2};
    const double upX = eyes[0] - mouth[0], upY = eyes[1] - mouth[1], step = std::hypot(upX, upY);
    const Place middle{(eyes[0] + mouth[0]) / 2 + kRaised * upX, (eyes[1] + mouth[1]) / 2 + kRaised * upY};
    return turnedBox(middle, kWide * step, kHigh * step, std::atan2(upX, -upY));
}

DetectionSample drawDetectionSample(const DetectionData& data, std::int64_t side, Random& random,
                                    const std::vector<Mistake>& mistakes)
{
    DetectionSample sample;
    if (!mistakes.empty() && random.chance(kFromMistake)) {
        const auto which = random.index(static_cast<std::int64_t>(mistakes.size()));
        sample.picture = mistakeView(mistakes[static_cast<std::size_t>(which)], side, random);
        age(sample, random);
        return sample;
    }
    const double kind = random.uniform();
    if (kind < kFromPhoto || data.scenes.empty())
        sample = fromPhoto(data, side, random);
    else if (kind < kFromPhoto + kFromScene && data.crops && data.crops->size() > 0)
        sample = fromScene(data, side, random);
    else
        sample.picture = sceneView(data, side, random);
    age(sample, random);
    return sample;
}

} // namespace heirloom::training
