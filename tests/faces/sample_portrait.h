// SPDX-License-Identifier: Apache-2.0
#pragma once

// The portrait in resources/samples, and photos made of it.

#include <cmath>

#include <QString>
#include <QtGlobal>

#include "engine/photo/photo.h"
#include "tests/faces/pictures.h"

namespace heirloom::pictures {

/// The sample's pixels, or a null buffer if it cannot be read.
inline ImageBuffer samplePixels()
{
    const auto sample = readPhoto(
        (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString());
    return sample ? sample->pixels : ImageBuffer();
}

/// A photo's samples as float, R, G, B in 0..1.
inline cv::Mat pictureOf(const ImageBuffer& pixels)
{
    cv::Mat picture(pixels.height(), pixels.width(), CV_32FC3);
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            for (int c = 0; c < 3; ++c)
                picture.at<cv::Vec3f>(y, x)[c] = static_cast<float>(sampleOf(pixels, x, y, c));
        }
    }
    return picture;
}

/// A test photo, and where the sample's pixels went in it.
struct TurnedPhoto {
    ImageBuffer photo;
    Similarity sampleToPhoto;
};

/// The sample turned about its face and scaled, the face's nose in the middle of a grey photo.
inline TurnedPhoto turnedPhoto(const cv::Mat& sample, const Face& face, double degrees, double scale, int side)
{
    const double angle = degrees * 3.14159265358979323846 / 180;
    Similarity s{scale * std::cos(angle), scale * std::sin(angle), 0, 0};
    const Point nose = s.apply(face.points[2]);
    s.tx = 0.5 * side - nose.x;
    s.ty = 0.5 * side - nose.y;
    cv::Mat source = sample;
    if (scale < 1)
        cv::GaussianBlur(sample, source, {}, 0.4 * std::sqrt(1 / (scale * scale) - 1));
    cv::Mat picture;
    cv::warpAffine(source, picture, cv::Matx23d(s.a, -s.b, s.tx, s.b, s.a, s.ty), {side, side}, cv::INTER_CUBIC,
                   cv::BORDER_CONSTANT, cv::Scalar(0.5, 0.5, 0.5));
    return {photoOf(picture), s};
}

} // namespace heirloom::pictures
