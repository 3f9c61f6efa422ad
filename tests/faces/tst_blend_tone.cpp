// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <vector>

#include <QtTest>

#include "engine/faces/blend.h"
#include "engine/faces/face_mask.h"
#include "engine/faces/grain.h"
#include "tests/faces/pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

namespace {

cv::Mat slopeOf(const cv::Mat& luma)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(luma, dx, CV_32F, 1, 0);
    cv::Sobel(luma, dy, CV_32F, 0, 1);
    cv::Mat slope;
    cv::magnitude(dx, dy, slope);
    return slope;
}

cv::Mat greyed(const cv::Mat& picture)
{
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_RGB2GRAY);
    cv::Mat result;
    cv::merge(std::array{grey, grey, grey}, result);
    return result;
}

cv::Mat sepia(const cv::Mat& picture)
{
    std::vector<cv::Mat> channels;
    cv::split(greyed(picture), channels);
    channels[0] = 0.10 + 0.88 * channels[0];
    channels[1] = 0.05 + 0.78 * channels[1];
    channels[2] = 0.02 + 0.60 * channels[2];
    cv::Mat result;
    cv::merge(channels, result);
    return result;
}

// How a photo came to be, and what a restoration made of it.
RestoredFace restoredFrom(const ImageBuffer& photo, const ImageBuffer& better, const Face& face, int size = 256)
{
    return {face, alignFace(photo, face, size).value(), alignFace(better, face, size).value()};
}

NoiseBands noiseWithin(const ImageBuffer& photo, const cv::Mat& where)
{
    const cv::Mat luma = lumaOfPhoto(photo);
    return measureNoise(luma, flatParts(luma, where));
}

} // namespace

class BlendToneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void greyStaysGrey_data();
    void greyStaysGrey();
    void sepiaStaysSepia();
    void grainIsThatOfThePhoto_data();
    void grainIsThatOfThePhoto();
    void noGrainWhereThePhotoHasNone();
    void seamDoesNotShow_data();
    void seamDoesNotShow();
    void toneIsThatOfThePhoto_data();
    void toneIsThatOfThePhoto();
    void detailFinerThanTheCropIsKept();
    void scratchDoesNotComeBack();
    void coloursGoBothWays();
};

void BlendToneTest::greyStaysGrey_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    for (const bool deep : {false, true}) {
        for (const int channels : {3, 4})
            QTest::addRow("%d channels of %d bit", channels, deep ? 16 : 8) << channels << deep;
    }
}

void BlendToneTest::greyStaysGrey()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    const ImageBuffer photo = photoOf(greyed(withNoise(scene(400, 400), 6.0 / 255)), channels,
                                      deep ? SampleDepth::Bits16 : SampleDepth::Bits8);
    // The network answers in colour.
    const RestoredFace face = restoredFrom(photo, photoOf(scene(400, 400, 0.7)), faceAt(placement(9, 1.4, {200, 200})));
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(result.ok());
    double changed = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 400; ++x) {
            QCOMPARE(sampleOf(*result, x, y, 0), sampleOf(*result, x, y, 1));
            QCOMPARE(sampleOf(*result, x, y, 1), sampleOf(*result, x, y, 2));
            changed = std::max(changed, std::abs(sampleOf(*result, x, y, 0) - sampleOf(photo, x, y, 0)));
        }
    }
    QVERIFY(changed > 0.05);
}

void BlendToneTest::sepiaStaysSepia()
{
    const ImageBuffer photo = photoOf(sepia(withNoise(scene(400, 400), 5.0 / 255)));
    const ImageBuffer better = photoOf(scene(400, 400, 0.4));
    const RestoredFace face = restoredFrom(photo, better, faceAt(placement(-9, 1.2, {200, 200})));
    const auto result = blendFaces(photo, {&face, 1});
    QVERIFY(result.ok());
    const cv::Mat mask = maskOver(photo, face.face);
    // A sepia pixel's red and blue follow from its grey value, whatever that is.
    double off = 0;
    double count = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 400; ++x) {
            if (mask.at<float>(y, x) < 0.5F)
                continue;
            const double grey = (sampleOf(*result, x, y, 1) - 0.05) / 0.78;
            off += std::abs(sampleOf(*result, x, y, 0) - (0.10 + 0.88 * grey));
            off += std::abs(sampleOf(*result, x, y, 2) - (0.02 + 0.60 * grey));
            count += 2;
        }
    }
    QVERIFY2(off / count < 1.0 / 255, qPrintable(QString::number(255 * off / count)));
}

void BlendToneTest::grainIsThatOfThePhoto_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("coarseness");
    QTest::addColumn<double>("amount");
    QTest::newRow("fine grain") << 1.0 << 0.0 << 1.0;
    QTest::newRow("coarse grain") << 1.0 << 1.0 << 1.0;
    QTest::newRow("face larger than the crop") << 2.4 << 0.7 << 1.0;
    QTest::newRow("face smaller than the crop") << 0.6 << 0.0 << 1.0;
    QTest::newRow("six tenths of it") << 1.5 << 0.8 << 0.6;
    QTest::newRow("none of it") << 2.0 << 0.8 << 0.0;
}

void BlendToneTest::grainIsThatOfThePhoto()
{
    QFETCH(double, scale);
    QFETCH(double, coarseness);
    QFETCH(double, amount);
    cv::Mat clean;
    cv::resize(scene(250, 250), clean, {750, 750}, 0, 0, cv::INTER_CUBIC);
    const ImageBuffer photo = photoOf(withNoise(clean, (coarseness > 0 ? 22.0 : 9.0) / 255, coarseness), 3,
                                      SampleDepth::Bits16);
    const Face face = faceAt(placement(11, scale, {375, 375}));
    RestoredFace restored = restoredFrom(photo, photoOf(clean, 3, SampleDepth::Bits16), face);
    restored.blend.grain = amount;
    const auto result = blendFaces(photo, {&restored, 1});
    QVERIFY(result.ok());
    const cv::Mat core = maskOver(photo, face) > 0.99F;
    const NoiseBands before = noiseWithin(photo, core);
    const NoiseBands after = noiseWithin(*result, core);
    const double part = after.fine / before.fine;
    QVERIFY2(std::abs(part - amount) < (amount > 0 ? 0.15 : 0.3), qPrintable(QString::number(part)));
    if (amount == 1)
        QVERIFY(std::abs(coarsenessOf(after) - coarsenessOf(before)) < 0.35);
}

void BlendToneTest::noGrainWhereThePhotoHasNone()
{
    const ImageBuffer photo = photoOf(scene(400, 400));
    RestoredFace face = restoredFrom(photo, photoOf(scene(400, 400, 0.3)), faceAt(placement(4, 1, {200, 200})));
    face.blend.grain = 1;
    const ImageBuffer p = blendFaces(photo, {&face, 1}).value();
    face.blend.grain = 0;
    const ImageBuffer q = blendFaces(photo, {&face, 1}).value();
    QCOMPARE(cv::norm(lumaOfPhoto(p), lumaOfPhoto(q), cv::NORM_INF), 0.0);
}

void BlendToneTest::seamDoesNotShow_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("offset");
    QTest::addColumn<double>("contrast");
    QTest::newRow("same tone") << 1.0 << 0.0 << 1.0;
    QTest::newRow("brighter") << 1.0 << 0.18 << 1.0;
    QTest::newRow("darker") << 1.7 << -0.2 << 1.0;
    QTest::newRow("more contrast") << 1.0 << -0.1 << 1.3;
    QTest::newRow("less contrast") << 0.7 << 0.1 << 0.7;
}

// What a network returns in another brightness or contrast must not show as an outline: in a ring of 8 px around the mask,
// and where it fades, slopes are at most half as steep again as the photo's own.
void BlendToneTest::seamDoesNotShow()
{
    QFETCH(double, scale);
    QFETCH(double, offset);
    QFETCH(double, contrast);
    const cv::Mat clean = scene(460, 460);
    const ImageBuffer photo = photoOf(withNoise(clean, 4.0 / 255));
    const cv::Mat changed = clean * contrast + cv::Mat(clean.size(), clean.type(), cv::Scalar::all(offset));
    const Face face = faceAt(placement(-7, scale, {230, 230}));
    const RestoredFace restored = restoredFrom(photo, photoOf(changed), face);
    const auto result = blendFaces(photo, {&restored, 1});
    QVERIFY(result.ok());

    const cv::Mat mask = maskOver(photo, face);
    const cv::Mat support = mask > 0;
    const cv::Mat element = cv::getStructuringElement(cv::MORPH_ELLIPSE, {17, 17});
    cv::Mat grown;
    cv::Mat shrunk;
    cv::dilate(support, grown, element);
    cv::erode(support, shrunk, element);
    const cv::Mat before = slopeOf(lumaOfPhoto(photo));
    const cv::Mat after = slopeOf(lumaOfPhoto(*result));
    const cv::Mat fading = (mask > 0.05F) & (mask < 0.95F);
    for (const cv::Mat& ring : {cv::Mat(grown & ~shrunk), fading}) {
        QVERIFY(cv::countNonZero(ring) > 500);
        const double jump = cv::mean(after, ring)[0] / cv::mean(before, ring)[0];
        QVERIFY2(jump <= 1.5, qPrintable(QString::number(jump)));
    }
    // A step across the outline would show as a difference of the means along it.
    const cv::Mat rim = (mask > 0.4F) & (mask < 0.6F);
    QVERIFY(std::abs(cv::mean(lumaOfPhoto(*result) - lumaOfPhoto(photo), rim)[0]) < 2.0 / 255);
}

void BlendToneTest::toneIsThatOfThePhoto_data()
{
    QTest::addColumn<double>("contrast");
    QTest::newRow("faded") << 0.65;
    QTest::newRow("as it was") << 1.0;
}

// A faded photo keeps its tones: the network's fresh contrast is not pasted into it.
void BlendToneTest::toneIsThatOfThePhoto()
{
    QFETCH(double, contrast);
    const cv::Mat fresh = scene(420, 420);
    const cv::Mat faded = fresh * contrast + cv::Mat(fresh.size(), fresh.type(), cv::Scalar(0.25, 0.2, 0.1));
    const ImageBuffer photo = photoOf(faded, 3, SampleDepth::Bits16);
    const Face face = faceAt(placement(3, 1, {210, 210}));
    const RestoredFace restored = restoredFrom(photo, photoOf(fresh, 3, SampleDepth::Bits16), face);
    const auto result = blendFaces(photo, {&restored, 1});
    QVERIFY(result.ok());
    const double gap = cv::norm(lumaOfPhoto(*result), lumaOfPhoto(photo), cv::NORM_L1)
                       / cv::countNonZero(maskOver(photo, face) > 0);
    QVERIFY2(gap < 3.0 / 255, qPrintable(QString::number(gap * 255)));
}

void BlendToneTest::detailFinerThanTheCropIsKept()
{
    // Lashes: dark strokes two pixels wide in a face three times the crop's size.
    cv::Mat picture = scene(800, 800);
    for (int i = 0; i < 30; ++i)
        cv::line(picture, {300 + 7 * i, 360}, {304 + 7 * i, 395}, cv::Scalar(0.1, 0.1, 0.1), 2);
    const ImageBuffer photo = photoOf(picture);
    const Face face = faceAt(placement(0, 3, {400, 400}));
    RestoredFace restored = restoredFrom(photo, photo, face);
    for (float& v : restored.restored.rgb)
        v = std::min(1.0F, v * 1.02F); // hardly anything to restore
    const auto result = blendFaces(photo, {&restored, 1});
    QVERIFY(result.ok());
    const cv::Rect lashes(310, 365, 190, 25);
    cv::Scalar mean;
    cv::Scalar before;
    cv::Scalar after;
    cv::meanStdDev(lumaOfPhoto(photo)(lashes), mean, before);
    cv::meanStdDev(lumaOfPhoto(*result)(lashes), mean, after);
    QVERIFY2(after[0] > 0.93 * before[0], qPrintable(QString::number(after[0] / before[0])));

    BlendOptions without;
    without.detail = 0;
    cv::meanStdDev(lumaOfPhoto(blendFaces(photo, {&restored, 1}, without).value())(lashes), mean, after);
    QVERIFY(after[0] < 0.7 * before[0]);
}

void BlendToneTest::scratchDoesNotComeBack()
{
    const cv::Mat clean = scene(800, 800);
    cv::Mat scratched = clean.clone();
    cv::line(scratched, {330, 250}, {470, 560}, cv::Scalar(0.97, 0.97, 0.97), 5);
    const ImageBuffer photo = photoOf(scratched);
    const Face face = faceAt(placement(0, 3, {400, 400}));
    const RestoredFace restored = restoredFrom(photo, photoOf(clean), face);
    const auto result = blendFaces(photo, {&restored, 1});
    QVERIFY(result.ok());
    const cv::Rect around(330, 300, 130, 200);
    const cv::Mat off = lumaOfPhoto(*result) - lumaOfPhoto(photoOf(clean));
    const cv::Mat was = lumaOfPhoto(photo) - lumaOfPhoto(photoOf(clean));
    QVERIFY(cv::norm(off(around), cv::NORM_L2) < 0.3 * cv::norm(was(around), cv::NORM_L2));
}

void BlendToneTest::coloursGoBothWays()
{
    // A photo in linear light: its numbers are the squares of what the network sees.
    ColourMapping linear;
    linear.toSrgb = [](const float* in, float* out, std::size_t pixels) {
        for (std::size_t i = 0; i < 3 * pixels; ++i)
            out[i] = std::sqrt(std::max(0.0F, in[i]));
    };
    linear.fromSrgb = [](const float* in, float* out, std::size_t pixels) {
        for (std::size_t i = 0; i < 3 * pixels; ++i)
            out[i] = in[i] * in[i];
    };
    const cv::Mat seen = scene(400, 400);
    const cv::Mat better = scene(400, 400, 0.25);
    const Face face = faceAt(placement(6, 1, {200, 200}));
    const ImageBuffer srgb = photoOf(seen, 3, SampleDepth::Bits16);
    const ImageBuffer photo = photoOf(seen.mul(seen), 3, SampleDepth::Bits16);
    const RestoredFace plain = restoredFrom(srgb, photoOf(better, 3, SampleDepth::Bits16), face);
    const RestoredFace mapped{face, alignFace(photo, face, 256, linear).value(), plain.restored};
    BlendOptions options;
    const ImageBuffer expected = blendFaces(srgb, {&plain, 1}, options).value();
    options.colours = linear;
    const ImageBuffer found = blendFaces(photo, {&mapped, 1}, options).value();
    double largest = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 400; ++x) {
            for (int c = 0; c < 3; ++c)
                largest = std::max(largest,
                                   std::abs(std::sqrt(sampleOf(found, x, y, c)) - sampleOf(expected, x, y, c)));
        }
    }
    QVERIFY2(largest < 0.01, qPrintable(QString::number(largest)));
}

HEIRLOOM_APPLESS_TEST(BlendToneTest)
#include "tst_blend_tone.moc"
