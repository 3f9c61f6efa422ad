// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/align.h"
#include "engine/pipeline/face_patch.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include <QTest>

using namespace heirloom;

namespace {

Photo testPhoto(SampleDepth depth)
{
    const ImageFormat format{900, 700, 3, depth};
    std::vector<std::uint8_t> bytes(format.bytes());
    for (int y = 0; y < format.height; ++y) {
        for (int x = 0; x < format.width; ++x) {
            for (int c = 0; c < 3; ++c) {
                const double value = 0.5 + 0.2 * std::sin(x / 37.0 + c) + 0.15 * std::cos(y / 29.0);
                const auto i = static_cast<std::size_t>((y * format.width + x) * 3 + c);
                if (depth == SampleDepth::Bits16)
                    reinterpret_cast<std::uint16_t*>(bytes.data())[i] = static_cast<std::uint16_t>(value * 65535);
                else
                    bytes[i] = static_cast<std::uint8_t>(value * 255);
            }
        }
    }
    Photo photo;
    photo.pixels = ImageBuffer(format, std::move(bytes));
    return photo;
}

RestoredFace faceAt(const Photo& photo, double x, double y, double eyes)
{
    RestoredFace face;
    face.face = *faceFromPoints({Point{x, y}, Point{x + eyes, y}, Point{x + 0.5 * eyes, y + 0.6 * eyes},
                                 Point{x + 0.1 * eyes, y + 1.05 * eyes}, Point{x + 0.9 * eyes, y + 1.05 * eyes}});
    face.degraded = *alignFace(photo.pixels, face.face, 256);
    face.restored = face.degraded;
    for (std::size_t i = 0; i < face.restored.rgb.size(); ++i)
        face.restored.rgb[i] = std::clamp(
            face.restored.rgb[i] + 0.2F * static_cast<float>(std::sin(static_cast<double>(i % 256) / 5)), -1.0F, 1.0F);
    return face;
}

} // namespace

/// What is laid over a photo on the screen is what would be saved.
class TestFacePatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullSizeIsWhatIsSaved_data();
    void fullSizeIsWhatIsSaved();
    void reducedLooksAlike();
    void groundGivesTheSame_data();
    void groundGivesTheSame();
    void refuses();
};

void TestFacePatch::fullSizeIsWhatIsSaved_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<double>("second"); // where the other face lies
    QTest::newRow("alone") << 1 << 680.0;
    QTest::newRow("two close together") << 1 << 350.0;
    QTest::newRow("16 bit") << 2 << 350.0;
}

void TestFacePatch::fullSizeIsWhatIsSaved()
{
    QFETCH(int, depth);
    QFETCH(double, second);
    const Photo photo = testPhoto(static_cast<SampleDepth>(depth));
    const std::vector<RestoredFace> faces{faceAt(photo, 240, 300, 80), faceAt(photo, second, 300, 80)};
    BlendOptions options;
    options.strokes = {{{{250, 310}, {270, 330}}, 9, true}};
    const ImageBuffer saved = blendFaces(photo.pixels, faces, options).value();
    const auto patch = makeFacePatch(photo, faces, 0, options.strokes, 4000);
    QVERIFY(patch.ok());
    QVERIFY(patch->pixels.width() == static_cast<int>(patch->where.width)
            && patch->pixels.height() == static_cast<int>(patch->where.height));
    const int left = static_cast<int>(patch->where.x), top = static_cast<int>(patch->where.y);
    int changed = 0;
    for (int y = 0; y < patch->pixels.height(); ++y) {
        for (int i = 0; i < 3 * patch->pixels.width(); ++i) {
            const std::size_t at = static_cast<std::size_t>(3 * left + i);
            const auto levelOf = [&](const ImageBuffer& picture) {
                if (picture.depth() == SampleDepth::Bits8)
                    return static_cast<double>(picture.row(y + top)[at]);
                return reinterpret_cast<const std::uint16_t*>(picture.row(y + top))[at] / 257.0;
            };
            QVERIFY(std::abs(patch->pixels.row(y)[i] - levelOf(saved)) <= 0.51);
            changed += std::abs(levelOf(saved) - levelOf(photo.pixels)) > 2;
        }
    }
    QVERIFY(changed > 1000);
}

void TestFacePatch::reducedLooksAlike()
{
    const Photo photo = testPhoto(SampleDepth::Bits8);
    const std::vector<RestoredFace> faces{faceAt(photo, 340, 260, 190)};
    const auto full = makeFacePatch(photo, faces, 0, {}, 4000), small = makeFacePatch(photo, faces, 0, {}, 256);
    QVERIFY(full.ok() && small.ok());
    QCOMPARE(std::max(small->pixels.width(), small->pixels.height()), 256);
    const double scale = small->where.width / small->pixels.width();
    QVERIFY(scale > 1.5);
    double difference = 0;
    int count = 0;
    for (int y = 0; y < full->pixels.height(); y += 3) {
        for (int x = 0; x < full->pixels.width(); x += 3) {
            const double photoX = x + full->where.x, photoY = y + full->where.y;
            const int sx = static_cast<int>((photoX + 0.5 - small->where.x) / scale),
                      sy = static_cast<int>((photoY + 0.5 - small->where.y) / scale);
            if (sx < 0 || sy < 0 || sx >= small->pixels.width() || sy >= small->pixels.height())
                continue;
            difference += std::abs(full->pixels.row(y)[3 * x] - small->pixels.row(sy)[3 * sx]);
            ++count;
        }
    }
    QVERIFY(count > 10000);
    QVERIFY2(difference / count < 2.5, qPrintable(QString::number(difference / count)));
}

void TestFacePatch::groundGivesTheSame_data()
{
    QTest::addColumn<double>("eyes");
    QTest::addColumn<double>("x"); // of the face
    QTest::newRow("reduced") << 190.0 << 340.0;
    QTest::newRow("small enough as it is") << 60.0 << 340.0;
    QTest::newRow("outside the photo") << 60.0 << 3000.0;
}

void TestFacePatch::groundGivesTheSame()
{
    QFETCH(double, eyes);
    QFETCH(double, x);
    const Photo photo = testPhoto(SampleDepth::Bits8);
    std::vector<RestoredFace> faces{faceAt(photo, 340, 260, eyes)};
    faces[0].face = *faceFromPoints({Point{x, 260}, Point{x + eyes, 260}, Point{x + 0.5 * eyes, 260 + 0.6 * eyes},
                                     Point{x + 0.1 * eyes, 260 + 1.05 * eyes},
                                     Point{x + 0.9 * eyes, 260 + 1.05 * eyes}});
    auto ground = PatchRenderer::prepare(photo, faces, 0, {}, 256);
    QVERIFY(ground.ok());
    for (const float gain : {1.0F, 0.5F}) {
        for (float& value : faces[0].restored.rgb)
            value *= gain;
        const auto wanted = makeFacePatch(photo, faces, 0, {}, 256), got = ground->patch(faces);
        QVERIFY(wanted.ok() && got.ok());
        QVERIFY(got->where == wanted->where && test::samePixels(got->pixels, wanted->pixels));
        QCOMPARE(got->pixels.isNull(), x > 900);
    }
}

void TestFacePatch::refuses()
{
    const Photo photo = testPhoto(SampleDepth::Bits8);
    QCOMPARE(PatchRenderer::prepare(photo, {}, 0, {}, 512).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(makeFacePatch(photo, {}, 0, {}, 512).error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_APPLESS_TEST(TestFacePatch)
#include "tst_face_patch.moc"
