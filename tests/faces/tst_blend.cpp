// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include <QtTest>

#include "engine/faces/blend.h"
#include "engine/faces/face_mask.h"
#include "tests/faces/pictures.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

namespace {

// The face with a round bright patch in its middle, as a restoration that changed something.
Crop brightened(const Crop& crop, float by = 0.5F)
{
    Crop result = crop;
    for (int y = 0; y < crop.size; ++y) {
        for (int x = 0; x < crop.size; ++x) {
            const double r = std::hypot(x - 0.5 * crop.size, y - 0.56 * crop.size) / (0.12 * crop.size);
            for (int c = 0; c < 3; ++c) {
                float& v = result.rgb[static_cast<std::size_t>((c * crop.size + y) * crop.size + x)];
                v = std::clamp(v + by * static_cast<float>(std::exp(-r * r)), -1.0F, 1.0F);
            }
        }
    }
    return result;
}

RestoredFace restoredAt(const ImageBuffer& photo, const Similarity& cropToPhoto, int size = 256)
{
    const Face face = faceAt(cropToPhoto);
    const Crop crop = alignFace(photo, face, size).value();
    return {face, crop, brightened(crop)};
}

double largestStep(const ImageBuffer& p, const ImageBuffer& q)
{
    double largest = 0;
    for (int y = 0; y < p.height(); ++y) {
        for (int x = 0; x < p.width(); ++x) {
            for (int c = 0; c < p.channels(); ++c)
                largest = std::max(largest, std::abs(sampleOf(p, x, y, c) - sampleOf(q, x, y, c)));
        }
    }
    return largest;
}

} // namespace

class BlendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOutsideTheMaskChanges_data();
    void nothingOutsideTheMaskChanges();
    void strengthNoneIsThePhoto();
    void strengthScalesTheChange();
    void noRestorationIsNoChange_data();
    void noRestorationIsNoChange();
    void changeArrivesWhereItBelongs_data();
    void changeArrivesWhereItBelongs();
    void sameFaceTwiceIsBlendedOnce();
    void overlappingFacesShareTheirOverlap();
    void faceAtTheEdgeOfThePhoto_data();
    void faceAtTheEdgeOfThePhoto();
    void maskIsAFaceAndNotASquare();
    void sameInputGivesTheSameBytes();
    void oneFaceIsThatOfAll_data();
    void oneFaceIsThatOfAll();
    void groundTakesOneRestorationAfterAnother_data();
    void groundTakesOneRestorationAfterAnother();
    void strokesGiveThePhotoBack();
    void stops();
    void refuses_data();
    void refuses();
};

void BlendTest::nothingOutsideTheMaskChanges_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    QTest::addColumn<double>("scale");
    for (const bool deep : {false, true}) {
        for (const int channels : {1, 2, 3, 4}) {
            for (const double scale : {0.6, 1.8})
                QTest::addRow("%d channels of %d bit, scale %g", channels, deep ? 16 : 8, scale)
                    << channels << deep << scale;
        }
    }
}

void BlendTest::nothingOutsideTheMaskChanges()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    QFETCH(double, scale);
    const ImageBuffer photo = photoOf(withNoise(scene(420, 400), 5.0 / 255), channels,
                                      deep ? SampleDepth::Bits16 : SampleDepth::Bits8);
    const RestoredFace face = restoredAt(photo, placement(-14, scale, {205, 190}));
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(result.ok());
    QVERIFY(result->format() == photo.format());

    const cv::Mat mask = maskOver(photo, face.face);
    const std::size_t pixel = photo.format().bytesPerPixel();
    const auto depth = static_cast<std::size_t>(photo.depth());
    int changed = 0;
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            const std::uint8_t* before = photo.row(y) + static_cast<std::size_t>(x) * pixel;
            const std::uint8_t* after = result->row(y) + static_cast<std::size_t>(x) * pixel;
            const bool same = std::memcmp(before, after, pixel) == 0;
            changed += same ? 0 : 1;
            QVERIFY(mask.at<float>(y, x) > 0 || same);
            if (photo.format().hasAlpha())
                QVERIFY(std::memcmp(before + pixel - depth, after + pixel - depth, depth) == 0);
        }
    }
    QVERIFY(changed > 1000 * scale);
}

void BlendTest::strengthNoneIsThePhoto()
{
    const ImageBuffer photo = photoOf(withNoise(scene(300, 300), 6.0 / 255));
    RestoredFace face = restoredAt(photo, placement(5, 1, {150, 150}));
    face.blend.strength = 0;
    QVERIFY(test::samePixels(blendFaces(photo, {&face, 1}).value(), photo));
    QVERIFY(test::samePixels(blendFaces(photo, {}).value(), photo));
}

void BlendTest::strengthScalesTheChange()
{
    const ImageBuffer photo = photoOf(scene(300, 300), 3, SampleDepth::Bits16);
    RestoredFace face = restoredAt(photo, placement(5, 1, {150, 150}));
    const double whole = largestStep(blendFaces(photo, {&face, 1}).value(), photo);
    face.blend.strength = 0.5;
    const double half = largestStep(blendFaces(photo, {&face, 1}).value(), photo);
    QVERIFY(whole > 0.15);
    QVERIFY(std::abs(half / whole - 0.5) < 0.01);
}

void BlendTest::noRestorationIsNoChange_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("noise");
    for (const double scale : {0.5, 1.0, 2.6}) {
        for (const double noise : {0.0, 6.0})
            QTest::addRow("scale %g, noise %g", scale, noise) << scale << noise;
    }
}

// Do no harm: what the restoration left alone comes out as it went in, its grain and its finest detail included.
void BlendTest::noRestorationIsNoChange()
{
    QFETCH(double, scale);
    QFETCH(double, noise);
    const ImageBuffer photo = photoOf(withNoise(scene(700, 700), noise / 255));
    RestoredFace face = restoredAt(photo, placement(10, scale, {350, 350}));
    face.restored = face.degraded;
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(result.ok());
    // A step of rounding, and where there is noise what Wiener's gain and the grain exchange at the very top of the band.
    const double mean = cv::norm(lumaOfPhoto(*result), lumaOfPhoto(photo), cv::NORM_L1)
                        / std::max(1, cv::countNonZero(maskOver(photo, face.face)));
    QVERIFY2(mean * 255 <= 0.15 + 0.1 * noise, qPrintable(QString::number(mean * 255)));
    if (noise == 0)
        QVERIFY(largestStep(*result, photo) <= 1.01 / 255);
}

void BlendTest::changeArrivesWhereItBelongs_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("size");
    for (const double scale : {0.4, 1.0, 2.5})
        QTest::addRow("scale %g", scale) << 25.0 << scale << 256;
    QTest::newRow("crop of 512") << -20.0 << 1.7 << 512;
}

// A patch that the restoration painted into the crop has to appear at its place, size and brightness in the photo.
void BlendTest::changeArrivesWhereItBelongs()
{
    QFETCH(double, degrees);
    QFETCH(double, scale);
    QFETCH(int, size);
    const Similarity cropToPhoto = placement(degrees, scale, {330, 340});
    const ImageBuffer photo = photoOf(cv::Mat(680, 660, CV_32FC3, cv::Scalar(0.4, 0.4, 0.4)), 3, SampleDepth::Bits16);
    const RestoredFace face = restoredAt(photo, cropToPhoto, size);
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(result.ok());
    const Similarity photoToCrop = cropToPhoto.inverse();
    double largest = 0;
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            const Point p = photoToCrop.apply({double(x), double(y)});
            const double r = std::hypot(p.x + 0.5 - 128, p.y + 0.5 - 0.56 * 256) / (0.12 * 256);
            const double expected = r < 1.7 ? 0.25 * std::exp(-r * r) : sampleOf(*result, x, y, 1) - 0.4;
            largest = std::max(largest, std::abs(sampleOf(*result, x, y, 1) - 0.4 - expected));
        }
    }
    QVERIFY2(largest < 0.02, qPrintable(QString::number(largest)));
}

void BlendTest::sameFaceTwiceIsBlendedOnce()
{
    const ImageBuffer photo = photoOf(withNoise(scene(400, 400), 5.0 / 255), 3, SampleDepth::Bits16);
    const RestoredFace face = restoredAt(photo, placement(8, 1.3, {200, 200}));
    const RestoredFace twice[] = {face, face};
    const auto once = blendFaces(photo, {&face, 1});
    const auto both = blendFaces(photo, twice);
    QVERIFY(once.ok() && both.ok());
    QVERIFY(largestStep(*once, *both) < 3.0 / 65535 + 0.004);
    QVERIFY(largestStep(*once, photo) > 0.1);
}

void BlendTest::overlappingFacesShareTheirOverlap()
{
    const ImageBuffer photo = photoOf(cv::Mat(300, 460, CV_32FC3, cv::Scalar(0.5, 0.5, 0.5)), 3, SampleDepth::Bits16);
    // Each face's patch covers the overlap of the two masks; both painted by the same amount.
    std::vector<RestoredFace> faces;
    for (const double x : {190.0, 270.0}) {
        RestoredFace face = restoredAt(photo, placement(0, 1, {x, 150}));
        for (int row = 0; row < 256; ++row) {
            for (int column = 0; column < 256; ++column) {
                // A patch around the photo's point (230, 160), the same for both.
                const double r = std::hypot(column - 127.5 + x - 230, row - 127.5 - 10) / 16;
                for (std::size_t c = 0; c < 3; ++c) {
                    const std::size_t i = c * 65536 + static_cast<std::size_t>(row * 256 + column);
                    face.restored.rgb[i] = face.degraded.rgb[i] + 0.4F * static_cast<float>(std::exp(-r * r));
                }
            }
        }
        faces.push_back(face);
    }
    const auto one = blendFaces(photo, {faces.data(), 1});
    const auto both = blendFaces(photo, faces);
    QVERIFY(one.ok() && both.ok());
    // Within both masks the shared patch is shown once: 0.2 of the full scale, not 0.4.
    const double shown = sampleOf(*both, 230, 160, 1) - 0.5;
    QVERIFY2(std::abs(shown - 0.2) < 0.02, qPrintable(QString::number(shown)));
    // No seam: from pixel to pixel the change is as gentle as with one face.
    double roughest = 0;
    double roughestOfOne = 0;
    for (int x = 1; x < photo.width(); ++x) {
        roughest = std::max(roughest, std::abs(sampleOf(*both, x, 160, 1) - sampleOf(*both, x - 1, 160, 1)));
        roughestOfOne = std::max(roughestOfOne, std::abs(sampleOf(*one, x, 160, 1) - sampleOf(*one, x - 1, 160, 1)));
    }
    QVERIFY(roughest < 1.3 * roughestOfOne);
}

void BlendTest::faceAtTheEdgeOfThePhoto_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("left") << 10.0 << 150.0;
    QTest::newRow("top right") << 290.0 << 5.0;
    QTest::newRow("bottom") << 150.0 << 299.0;
    QTest::newRow("hardly in the photo") << -60.0 << 150.0;
    QTest::newRow("outside of the photo") << -300.0 << 150.0;
}

void BlendTest::faceAtTheEdgeOfThePhoto()
{
    QFETCH(double, x);
    QFETCH(double, y);
    const ImageBuffer photo = photoOf(withNoise(scene(300, 300), 4.0 / 255));
    RestoredFace face;
    face.face = faceAt(placement(6, 1, {x, y}));
    face.degraded = {256, std::vector<float>(3 * 65536, 0.0F)};
    if (const auto crop = alignFace(photo, face.face, 256))
        face.degraded = *crop;
    face.restored = brightened(face.degraded);
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(result.ok());
    QVERIFY(result->format() == photo.format());
    const bool visible = cv::countNonZero(maskOver(photo, face.face)) > 0;
    QCOMPARE(visible, x > -200);
    QCOMPARE(test::samePixels(*result, photo), !visible);
}

void BlendTest::maskIsAFaceAndNotASquare()
{
    const Face face = alignedFace(256);
    const cv::Mat mask = maskInCrop(face);
    const auto at = [&](int x, int y) { return mask.at<float>(y, x); };
    for (std::size_t i = 17; i < 68; ++i)
        QVERIFY(at(int(std::lround(face.landmarks[i].x)), int(std::lround(face.landmarks[i].y))) > 0.95F);
    for (std::size_t i = 0; i < 17; ++i) // the jaw line, well within the head
        QVERIFY(at(int(std::lround(face.landmarks[i].x)), int(std::lround(face.landmarks[i].y))) > 0.5F);
    for (const auto& [x, y] : {std::pair{128, 85}, {128, 40}, {55, 110}, {200, 110}}) // forehead, hair, ears
        QVERIFY(at(x, y) > 0.85F);
    for (const auto& [x, y] : {std::pair{0, 0}, {255, 0}, {0, 255}, {255, 255}, {30, 232}, {225, 232}, {128, 3}})
        QCOMPARE(at(x, y), 0.0F);
    cv::Mat dx;
    cv::Sobel(mask, dx, CV_32F, 1, 0, 1, 0.5);
    QVERIFY(cv::norm(dx, cv::NORM_INF) < 0.12);
}

void BlendTest::sameInputGivesTheSameBytes()
{
    const ImageBuffer photo = photoOf(withNoise(scene(400, 400), 7.0 / 255));
    RestoredFace face = restoredAt(photo, placement(8, 1.3, {200, 200}));
    face.blend.grain = 1;
    face.blend.seed = 3;
    const ImageBuffer first = blendFaces(photo, {&face, 1}).value();
    QVERIFY(test::samePixels(first, blendFaces(photo, {&face, 1}).value()));
    // With the noise smoothed away there is grain to make, and another seed makes other grain.
    RestoredFace smooth = face;
    smooth.restored = alignFace(photoOf(scene(400, 400)), face.face, 256).value();
    const ImageBuffer third = blendFaces(photo, {&smooth, 1}).value();
    smooth.blend.seed = 4;
    QVERIFY(!test::samePixels(third, blendFaces(photo, {&smooth, 1}).value()));
}

void BlendTest::oneFaceIsThatOfAll_data()
{
    QTest::addColumn<double>("distance");
    QTest::newRow("alone") << 330.0;
    QTest::newRow("beside another") << 120.0;
}

void BlendTest::oneFaceIsThatOfAll()
{
    QFETCH(double, distance);
    const ImageBuffer photo = photoOf(withNoise(scene(800, 400), 7.0 / 255));
    std::vector<RestoredFace> faces;
    for (const double x : {200.0, 200.0 + distance})
        faces.push_back(restoredAt(photo, placement(0, 1, {x, 200})));
    faces[1].blend.strength = 0.7;
    BlendOptions options;
    options.strokes = {{{{200, 180}, {220, 200}}, 12, true}};
    const ImageBuffer all = blendFaces(photo, faces, options).value();
    const PhotoRegion one = blendFace(photo, faces, 1, options).value();
    QVERIFY(one.pixels.width() > 100 && one.pixels.height() > 100 && one.x > 100);
    for (int y = 0; y < one.pixels.height(); ++y) {
        const std::uint8_t* row = all.row(y + one.y) + static_cast<std::size_t>(one.x) * all.format().bytesPerPixel();
        QVERIFY(std::equal(one.pixels.row(y), one.pixels.row(y) + one.pixels.format().bytesPerRow(), row));
    }
}

void BlendTest::groundTakesOneRestorationAfterAnother_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("window"); // what is within the second face's bounds alone
    QTest::newRow("colour") << 3 << false;
    QTest::newRow("grey") << 1 << false;
    QTest::newRow("colour, one face") << 3 << true;
}

void BlendTest::groundTakesOneRestorationAfterAnother()
{
    QFETCH(int, channels);
    QFETCH(bool, window);
    const cv::Mat colour = withNoise(scene(800, 400), 7.0 / 255);
    cv::Mat first = colour;
    if (channels == 1)
        cv::extractChannel(colour, first, 1);
    const ImageBuffer photo = photoOf(first);
    std::vector<RestoredFace> faces{restoredAt(photo, placement(0, 1.4, {200, 200})),
                                    restoredAt(photo, placement(0, 1, {320, 200})),
                                    restoredAt(photo, placement(0, 1, {600, 200}))};
    faces[0].blend.grain = 0.9;
    faces[2].blend.strength = 0; // does not show
    BlendOptions options;
    options.strokes = {{{{200, 180}, {220, 200}}, 12, true}};
    auto ground = PreparedBlend::prepare(photo, faces, window ? std::optional<std::size_t>(1) : std::nullopt, options);
    QVERIFY(ground.ok());
    ImageBuffer before;
    for (const float gain : {1.0F, 0.6F, 1.0F}) {
        std::vector<RestoredFace> now = faces;
        for (RestoredFace& face : now) {
            for (float& value : face.restored.rgb)
                value *= gain;
        }
        const PhotoRegion blended = ground->blend(now).value();
        const PhotoRegion wanted = window ? blendFace(photo, now, 1, options).value()
                                          : PhotoRegion{0, 0, blendFaces(photo, now, options).value()};
        QCOMPARE(blended.x, wanted.x);
        QCOMPARE(blended.y, wanted.y);
        QVERIFY(test::samePixels(blended.pixels, wanted.pixels));
        QVERIFY(before.isNull() || !test::samePixels(blended.pixels, before));
        before = blended.pixels;
    }
    std::vector<RestoredFace> other = faces;
    other[0].restored.rgb[5] = std::numeric_limits<float>::quiet_NaN();
    QCOMPARE(ground->blend(other).error().code, ErrorCode::InvalidArgument);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(ground->blend(faces, cancel).error().code, ErrorCode::Cancelled);
}

void BlendTest::strokesGiveThePhotoBack()
{
    const ImageBuffer photo = photoOf(withNoise(scene(400, 400), 7.0 / 255));
    const RestoredFace face = restoredAt(photo, placement(8, 1.3, {200, 200}));
    BlendOptions options;
    options.strokes = {{{{180, 190}, {220, 190}}, 15, true}, {{{220, 190}}, 15, false}};
    const ImageBuffer plain = blendFaces(photo, {&face, 1}).value(),
                      kept = blendFaces(photo, {&face, 1}, options).value();
    const auto sameAt = [](const ImageBuffer& a, const ImageBuffer& b, int x, int y) {
        return std::equal(a.row(y) + 3 * x, a.row(y) + 3 * x + 3, b.row(y) + 3 * x);
    };
    QVERIFY(!sameAt(plain, photo, 180, 190) && !sameAt(plain, photo, 220, 190));
    QVERIFY(sameAt(kept, photo, 180, 190)); // under the stroke
    QVERIFY(sameAt(kept, plain, 220, 190)); // wiped out again
    QVERIFY(sameAt(kept, plain, 200, 230)); // beside it
}

void BlendTest::stops()
{
    const ImageBuffer photo = photoOf(scene(300, 300));
    const RestoredFace face = restoredAt(photo, placement(5, 1, {150, 150}));
    const CancelToken cancel;
    cancel.cancel();
    const auto result = blendFaces(photo, {&face, 1}, {}, cancel);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void BlendTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"no photo", "no crop", "unequal crops", "crop of too few samples", "not a number",
                             "strength above 1", "no transform"})
        QTest::newRow(what) << QString(what);
}

void BlendTest::refuses()
{
    QFETCH(QString, what);
    ImageBuffer photo = photoOf(scene(300, 300));
    RestoredFace face = restoredAt(photo, placement(5, 1, {150, 150}));
    if (what == "no photo")
        photo = ImageBuffer();
    else if (what == "no crop")
        face.restored = {};
    else if (what == "unequal crops")
        face.degraded = alignFace(photo, face.face, 128).value();
    else if (what == "crop of too few samples")
        face.restored.rgb.pop_back();
    else if (what == "not a number")
        face.restored.rgb[1000] = std::numeric_limits<float>::quiet_NaN();
    else if (what == "strength above 1")
        face.blend.strength = 1.5;
    else
        face.face.toCrop = {0, 0, 0, 0};
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!result.error().message.empty());
}

HEIRLOOM_APPLESS_TEST(BlendTest)
#include "tst_blend.moc"
