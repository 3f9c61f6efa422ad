// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_template.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace heirloom {

namespace {

constexpr std::array<Point, 5> kTemplatePoints{
    {{96.490, 119.975}, {159.450, 120.095}, {128.315, 157.010}, {100.630, 185.705}, {156.545, 185.685}}};

// Trimmed means over 154 aligned portraits, made symmetric.
constexpr Box kTemplateBox{50, 77, 156, 156};
constexpr std::array<Point, 68> kTemplateLandmarks{
    {{57.7, 124.8},  {58.6, 142.9},  {60.6, 160.9},  {63.6, 179.0},  {69.6, 196.1},  {80.2, 210.9},  {94.2, 223.0},
     {110.1, 232.4}, {128.0, 235.4}, {145.9, 232.4}, {161.9, 223.0}, {175.9, 210.9}, {186.5, 196.1}, {192.4, 179.0},
     {195.4, 160.9}, {197.4, 142.9}, {198.3, 124.8}, {69.7, 111.6},  {78.3, 102.4},  {91.2, 99.2},   {104.3, 100.8},
     {116.7, 105.6}, {139.3, 105.6}, {151.8, 100.8}, {164.9, 99.2},  {177.7, 102.4}, {186.3, 111.6}, {128.0, 119.0},
     {128.0, 131.0}, {128.0, 142.8}, {128.0, 155.1}, {113.5, 163.2}, {120.5, 165.6}, {128.0, 167.9}, {135.5, 165.6},
     {142.6, 163.2}, {84.8, 121.8},  {92.5, 117.2},  {101.4, 117.3}, {109.7, 123.2}, {101.0, 124.3}, {92.1, 124.3},
     {146.4, 123.2}, {154.7, 117.3}, {163.6, 117.2}, {171.2, 121.8}, {163.9, 124.3}, {155.0, 124.3}, {98.2, 184.4},
     {109.1, 180.6}, {120.0, 178.7}, {128.0, 180.4}, {136.1, 178.7}, {147.0, 180.6}, {157.8, 184.4}, {147.3, 194.4},
     {136.6, 199.0}, {128.0, 200.0}, {119.5, 199.0}, {108.8, 194.4}, {102.4, 185.0}, {119.9, 184.2}, {128.0, 185.1},
     {136.1, 184.2}, {153.7, 185.0}, {136.2, 190.1}, {128.0, 191.0}, {119.8, 190.1}}};

Point centre(std::span<const Point> points)
{
    Point sum;
    for (const Point& p : points) {
        sum.x += p.x;
        sum.y += p.y;
    }
    const double n = static_cast<double>(points.size());
    return {sum.x / n, sum.y / n};
}

double distance(Point p, Point q)
{
    return std::hypot(p.x - q.x, p.y - q.y);
}

// Least squares with weights (Umeyama's solution, without reflection). Nothing if `from` has no extent.
std::optional<Similarity> weightedFit(std::span<const Point> from, std::span<const Point> to,
                                      std::span<const double> weights)
{
    Point meanFrom;
    Point meanTo;
    double total = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        meanFrom.x += weights[i] * from[i].x;
        meanFrom.y += weights[i] * from[i].y;
        meanTo.x += weights[i] * to[i].x;
        meanTo.y += weights[i] * to[i].y;
        total += weights[i];
    }
    meanFrom = {meanFrom.x / total, meanFrom.y / total};
    meanTo = {meanTo.x / total, meanTo.y / total};
    double spread = 0;
    double dot = 0;
    double cross = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Point f{from[i].x - meanFrom.x, from[i].y - meanFrom.y};
        const Point t{to[i].x - meanTo.x, to[i].y - meanTo.y};
        spread += weights[i] * (f.x * f.x + f.y * f.y);
        dot += weights[i] * (f.x * t.x + f.y * t.y);
        cross += weights[i] * (f.x * t.y - f.y * t.x);
    }
    if (!(spread > 1e-12 * total) || !(std::hypot(dot, cross) > 0))
        return std::nullopt;
    Similarity s{dot / spread, cross / spread, 0, 0};
    const Point shifted = s.apply(meanFrom);
    s.tx = meanTo.x - shifted.x;
    s.ty = meanTo.y - shifted.y;
    return s;
}

} // namespace

const std::array<Point, 5>& templatePoints()
{
    return kTemplatePoints;
}

const std::array<Point, 68>& templateLandmarks()
{
    return kTemplateLandmarks;
}

std::array<Point, 68> meanLandmarks(const Similarity& toCrop)
{
    const Similarity back = toCrop.inverse();
    std::array<Point, 68> landmarks = kTemplateLandmarks;
    for (Point& point : landmarks)
        point = back.apply(point);
    return landmarks;
}

Box templateBox()
{
    return kTemplateBox;
}

Box boxAround(const Similarity& toCrop)
{
    const Similarity back = toCrop.inverse();
    const Point middle = back.apply(
        {kTemplateBox.x + 0.5 * kTemplateBox.width, kTemplateBox.y + 0.5 * kTemplateBox.height});
    const double side = kTemplateBox.width * back.scale();
    return {middle.x - 0.5 * side, middle.y - 0.5 * side, side, side};
}

std::array<Point, 5> fivePoints(const std::array<Point, 68>& landmarks)
{
    const std::span<const Point> all(landmarks);
    return {centre(all.subspan(36, 6)), centre(all.subspan(42, 6)), landmarks[30], landmarks[48], landmarks[54]};
}

Similarity toCropOfSize(const Similarity& toCrop, int size)
{
    const double k = static_cast<double>(size) / kTemplateSize;
    const double shift = 0.5 * k - 0.5;
    return {k * toCrop.a, k * toCrop.b, k * toCrop.tx + shift, k * toCrop.ty + shift};
}

double rollOf(const Similarity& toCrop)
{
    return -std::atan2(toCrop.b, toCrop.a) * 180.0 / 3.14159265358979323846;
}

std::optional<SimilarityFit> fitSimilarity(std::span<const Point> from, std::span<const Point> to, double tolerance)
{
    assert(from.size() == to.size() && from.size() >= 2 && tolerance > 0);
    constexpr int kRounds = 20;
    std::vector<double> weights(from.size(), 1.0);
    std::optional<Similarity> fit;
    for (int round = 0; round < kRounds; ++round) {
        fit = weightedFit(from, to, weights);
        if (!fit)
            return std::nullopt;
        for (std::size_t i = 0; i < from.size(); ++i)
            weights[i] = tolerance / std::max(tolerance, distance(fit->apply(from[i]), to[i]));
    }
    double sum = 0;
    double total = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double r = distance(fit->apply(from[i]), to[i]);
        sum += weights[i] * r * r;
        total += weights[i];
    }
    return SimilarityFit{*fit, std::sqrt(sum / total)};
}

} // namespace heirloom
