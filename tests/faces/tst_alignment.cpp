// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cmath>
#include <limits>

#include <QtTest>

#include "engine/faces/align.h"
#include "engine/faces/face_template.h"
#include "tests/faces/pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

class AlignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void similarityInverts();
    void fitFindsTheSimilarity_data();
    void fitFindsTheSimilarity();
    void fitShrugsOffOnePoint();
    void alignedPhotoIsItsOwnCrop_data();
    void alignedPhotoIsItsOwnCrop();
    void cropStaysTheSame_data();
    void cropStaysTheSame();
    void shrinkingDoesNotAlias();
    void photoIsReflectedBeyondItsBorder();
    void greyAndAlphaGiveTheSameCrop_data();
    void greyAndAlphaGiveTheSameCrop();
    void coloursPassThroughTheMapping();
    void refusesWhatIsNoFace_data();
    void refusesWhatIsNoFace();
    void refusesToCut_data();
    void refusesToCut();
};

void AlignmentTest::similarityInverts()
{
    const Similarity s = placement(33, 1.7, {300, 140});
    const Similarity unit = compose(s.inverse(), s);
    QVERIFY(std::abs(unit.a - 1) < 1e-12 && std::abs(unit.b) < 1e-12);
    QVERIFY(std::abs(unit.tx) < 1e-9 && std::abs(unit.ty) < 1e-9);
    QVERIFY(std::abs(s.scale() - 1.7) < 1e-12);
}

void AlignmentTest::fitFindsTheSimilarity_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("scale");
    for (const double degrees : {-90.0, -30.0, 0.0, 12.0, 30.0, 170.0})
        QTest::addRow("turned by %g", degrees) << degrees << 1.3;
    QTest::addRow("small") << 5.0 << 0.1;
    QTest::addRow("large") << -5.0 << 14.0;
}

void AlignmentTest::fitFindsTheSimilarity()
{
    QFETCH(double, degrees);
    QFETCH(double, scale);
    const Face face = faceAt(placement(degrees, scale, {420, 300}));
    QVERIFY(std::abs(face.roll - degrees) < 1e-6);
    QVERIFY(std::abs(face.toCrop.scale() - 1 / scale) < 1e-9 / scale);
    QVERIFY(face.alignmentError < 1e-6);
    QVERIFY(std::abs(face.eyeDistance() / scale - 62.96) < 0.01);
}

void AlignmentTest::fitShrugsOffOnePoint()
{
    std::array<Point, 5> points = templatePoints();
    points[2].x += 24; // the nose of a turned head
    const auto fit = fitSimilarity(points, templatePoints(), 3);
    QVERIFY(fit.has_value());
    const Point eye = fit->transform.apply(points[0]);
    const Point mouth = fit->transform.apply(points[4]);
    QVERIFY(std::hypot(eye.x - templatePoints()[0].x, eye.y - templatePoints()[0].y) < 1.5);
    QVERIFY(std::hypot(mouth.x - templatePoints()[4].x, mouth.y - templatePoints()[4].y) < 1.5);
}

void AlignmentTest::alignedPhotoIsItsOwnCrop_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("built-in size") << 256;
    QTest::newRow("larger") << 512;
    QTest::newRow("smaller") << 128;
}

void AlignmentTest::alignedPhotoIsItsOwnCrop()
{
    QFETCH(int, size);
    const ImageBuffer photo = photoOf(scene(size, size));
    const Face face = alignedFace(size);
    const auto crop = alignFace(photo, face, size);
    QVERIFY(crop.ok());
    for (const auto& [x, y] : {std::pair{0, 0}, std::pair{size - 1, size - 1}, std::pair{size / 3, size / 2}}) {
        for (int c = 0; c < 3; ++c) {
            const double expected = 2 * sampleOf(photo, x, y, c) - 1;
            const double found = crop->rgb[static_cast<std::size_t>((c * size + y) * size + x)];
            QVERIFY(std::abs(found - expected) < 1e-5);
        }
    }
    QVERIFY(std::abs(face.roll) < 1e-9);
    QVERIFY(face.box.width > 0.5 * size && face.box.width < 0.8 * size);
}

void AlignmentTest::cropStaysTheSame_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("scale");
    for (const double degrees : {-30.0, -10.0, 0.0, 30.0, 135.0}) {
        for (const double scale : {0.8, 1.0, 1.5, 2.0, 3.7})
            QTest::addRow("turned by %g, scaled by %g", degrees, scale) << degrees << scale;
    }
}

// The same scene, photographed turned and at another size, gives the same crop: the photo is drawn from the formula of the
// scene, so that nothing but the alignment under test resamples it.
void AlignmentTest::cropStaysTheSame()
{
    QFETCH(double, degrees);
    QFETCH(double, scale);
    const auto value = [](Point p, int c) {
        return static_cast<float>(0.5 + 0.2 * std::sin(p.x / 17.0 + c) + 0.2 * std::cos(p.y / 13.0 - c));
    };
    const int side = static_cast<int>(400 * scale);
    const Similarity cropToPhoto = placement(degrees, scale, {0.5 * side, 0.5 * side});
    const Similarity photoToCrop = cropToPhoto.inverse();
    cv::Mat picture(side, side, CV_32FC3);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const Point p = photoToCrop.apply({double(x), double(y)});
            picture.at<cv::Vec3f>(y, x) = {value(p, 0), value(p, 1), value(p, 2)};
        }
    }
    const auto crop = alignFace(photoOf(picture, 3, SampleDepth::Bits16), faceAt(cropToPhoto), 256);
    QVERIFY(crop.ok());
    double largest = 0;
    for (int y = 0; y < 256; ++y) {
        for (int x = 0; x < 256; ++x) {
            const double expected = 2.0 * value({double(x), double(y)}, 1) - 1;
            const double found = crop->rgb[static_cast<std::size_t>((256 + y) * 256 + x)];
            largest = std::max(largest, std::abs(found - expected));
        }
    }
    QVERIFY2(largest < 0.012, qPrintable(QString::number(largest)));
}

// Stripes of two pixels in a face four times the crop's size are too fine for it: it has to show their mean.
void AlignmentTest::shrinkingDoesNotAlias()
{
    cv::Mat stripes(1200, 1200, CV_32FC3, cv::Scalar::all(0));
    for (int x = 0; x < stripes.cols; x += 2)
        stripes.col(x).setTo(cv::Scalar::all(1));
    const auto crop = alignFace(photoOf(stripes), faceAt(placement(17, 4.4, {600, 600})), 256);
    QVERIFY(crop.ok());
    for (const float v : crop->rgb)
        QVERIFY(std::abs(v) < 0.12F);
}

void AlignmentTest::photoIsReflectedBeyondItsBorder()
{
    const cv::Mat picture = scene(300, 300);
    // The left half of the crop lies outside of the photo.
    const auto crop = alignFace(photoOf(picture), faceAt(placement(0, 1, {0, 150})), 256);
    QVERIFY(crop.ok());
    for (int d = 1; d < 100; ++d) {
        const auto at = [&](double x) { return crop->rgb[static_cast<std::size_t>(128 * 256 + x)]; };
        // The photo's column 0 lies at 127.5 of the crop.
        const double outside = 0.5 * (at(127 - d) + at(128 - d));
        const double inside = 0.5 * (at(127 + d) + at(128 + d));
        QVERIFY(std::abs(outside - inside) < 0.02);
    }
}

void AlignmentTest::greyAndAlphaGiveTheSameCrop_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    for (const bool deep : {false, true}) {
        for (const int channels : {1, 2, 3, 4})
            QTest::addRow("%d channels of %d bit", channels, deep ? 16 : 8) << channels << deep;
    }
}

void AlignmentTest::greyAndAlphaGiveTheSameCrop()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    cv::Mat grey;
    cv::cvtColor(scene(400, 400), grey, cv::COLOR_RGB2GRAY);
    cv::Mat picture;
    cv::merge(std::array{grey, grey, grey}, picture);
    const Face face = faceAt(placement(12, 1.2, {200, 190}));
    const auto expected = alignFace(photoOf(picture, 3, SampleDepth::Bits16), face, 256);
    const auto crop = alignFace(photoOf(picture, channels, deep ? SampleDepth::Bits16 : SampleDepth::Bits8), face, 256);
    QVERIFY(crop.ok());
    QVERIFY(gapBetween(*crop, *expected).largest < (deep ? 1e-4 : 1.3 / 127.5));
}

void AlignmentTest::coloursPassThroughTheMapping()
{
    ColourMapping swap;
    swap.toSrgb = [](const float* in, float* out, std::size_t pixels) {
        for (std::size_t i = 0; i < pixels; ++i) {
            out[3 * i] = in[3 * i + 2];
            out[3 * i + 1] = 1.0F - in[3 * i + 1];
            out[3 * i + 2] = in[3 * i];
        }
    };
    const ImageBuffer photo = photoOf(scene(256, 256));
    const Crop plain = alignFace(photo, alignedFace(256), 256).value();
    const Crop mapped = alignFace(photo, alignedFace(256), 256, swap).value();
    const std::size_t plane = 256 * 256;
    for (std::size_t i = 0; i < plane; i += 997) {
        QVERIFY(std::abs(mapped.rgb[i] - plain.rgb[2 * plane + i]) < 1e-5F);
        QVERIFY(std::abs(mapped.rgb[plane + i] + plain.rgb[plane + i]) < 1e-5F);
    }
}

void AlignmentTest::refusesWhatIsNoFace_data()
{
    QTest::addColumn<QVector<double>>("coordinates");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("all at one place") << QVector<double>{5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
    QTest::newRow("not a number") << QVector<double>{96, 120, 159, 120, nan, 157, 100, 185, 156, 185};
    QTest::newRow("eyes swapped") << QVector<double>{159, 120, 96, 120, 128, 157, 156, 185, 100, 185};
    QTest::newRow("mouth above the eyes") << QVector<double>{96, 120, 159, 120, 128, 83, 100, 55, 156, 55};
    QTest::newRow("too small") << QVector<double>{9.6, 12, 12.1, 12, 10.8, 14, 10, 16, 12, 16};
}

void AlignmentTest::refusesWhatIsNoFace()
{
    QFETCH(QVector<double>, coordinates);
    std::array<Point, 5> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto k = static_cast<int>(2 * i);
        points[i] = {coordinates[k], coordinates[k + 1]};
    }
    const auto face = faceFromPoints(points);
    QVERIFY(!face.ok());
    QCOMPARE(face.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!face.error().message.empty());
}

void AlignmentTest::refusesToCut_data()
{
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("size");
    QTest::newRow("outside of the photo") << 1500.0 << 1.0 << 256;
    QTest::newRow("left of the photo") << -400.0 << 1.0 << 256;
    QTest::newRow("crop of no size") << 150.0 << 1.0 << 0;
    QTest::newRow("crop too large") << 150.0 << 1.0 << 100000;
    QTest::newRow("transform without extent") << 150.0 << 0.0 << 256;
}

void AlignmentTest::refusesToCut()
{
    QFETCH(double, middle);
    QFETCH(double, scale);
    QFETCH(int, size);
    Face face = alignedFace(256);
    face.toCrop = {1, 0, 127.5 - middle, 127.5 - middle};
    if (scale == 0)
        face.toCrop = {0, 0, 0, 0};
    const auto crop = alignFace(photoOf(scene(300, 300)), face, size);
    QVERIFY(!crop.ok());
    QCOMPARE(crop.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!alignFace(ImageBuffer(), alignedFace(256), 256).ok());
}

HEIRLOOM_APPLESS_TEST(AlignmentTest)
#include "tst_alignment.moc"
