// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/face_search.h"
#include "engine/stages/frame.h"
#include "engine/stages/geometry/geometry.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

/// Each sample tells where it lies.
ImageBuffer numbered(int width, int height, int channels, SampleDepth depth)
{
    const ImageFormat format{width, height, channels, depth};
    std::vector<std::uint8_t> bytes(format.bytes());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>((i * 2654435761U) >> 13);
    return {format, std::move(bytes)};
}

bool samePixel(const ImageBuffer& a, int ax, int ay, const ImageBuffer& b, int bx, int by)
{
    const std::size_t size = a.format().bytesPerPixel();
    return std::memcmp(a.row(ay) + static_cast<std::size_t>(ax) * size, b.row(by) + static_cast<std::size_t>(bx) * size,
                       size)
           == 0;
}

/// Slow enough that bicubic interpolation gets it right.
ImageBuffer ramp(int width, int height)
{
    const ImageFormat format{width, height, 1, SampleDepth::Bits16};
    std::vector<std::uint8_t> bytes(format.bytes());
    auto* samples = reinterpret_cast<std::uint16_t*>(bytes.data());
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            samples[y * width + x] = static_cast<std::uint16_t>(5000 + 40 * x + 25 * y);
    return {format, std::move(bytes)};
}

Face faceOf(Point middle, double roll)
{
    Face face;
    face.id = 3;
    face.box = {middle.x - 20 + 0.5, middle.y - 20 + 0.5, 40, 40};
    const double c = std::cos(roll * std::numbers::pi / 180), s = std::sin(roll * std::numbers::pi / 180);
    const auto at = [&](double x, double y) { return Point{middle.x + c * x - s * y, middle.y + s * x + c * y}; };
    face.points = {at(-10, -5), at(10, -5), at(0, 3), at(-7, 10), at(7, 10)};
    face.landmarks.fill(at(1, 2));
    face.roll = roll;
    face.toCrop = Similarity{3 * c, -3 * s, 0, 0};
    return face;
}

} // namespace

/// What of a photo is shown, and how it is turned.
class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactFramesMovePixels_data();
    void exactFramesMovePixels();
    void straightenedFramesInterpolate();
    void tilesShowNoSeams();
    void turnsBackToWhatItWas();
    void knowsQuarterTurns_data();
    void knowsQuarterTurns();
    void facesOfATurnedPhotoLieInThePhoto_data();
    void facesOfATurnedPhotoLieInThePhoto();
    void boxesOfATurnedPhotoLieInThePhoto();
    void refusesNothing();
    void stops();
};

void TestFrame::exactFramesMovePixels_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<bool>("mirror");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bytes");
    for (int turn = 0; turn < 4; ++turn) {
        for (const bool mirror : {false, true}) {
            const std::string name = std::to_string(turn) + (mirror ? " mirrored" : "");
            QTest::newRow(name.c_str()) << turn << mirror << 1 + (turn + mirror) % 4 << 1 + turn % 2;
        }
    }
}

void TestFrame::exactFramesMovePixels()
{
    QFETCH(int, turn);
    QFETCH(bool, mirror);
    QFETCH(int, channels);
    QFETCH(int, bytes);
    const ImageBuffer photo = numbered(71, 40, channels, static_cast<SampleDepth>(bytes));
    const Geometry geometry{turn, mirror, 0, 0.1, 0.2, 0.3, 0.05};
    const Frame frame = frameOf(geometry, {71, 40});
    QVERIFY(frame.isExact());
    const auto result = framed(photo, frame);
    QVERIFY(result.ok());
    const bool isUpended = turn % 2 == 1;
    const int width = isUpended ? 40 : 71, height = isUpended ? 71 : 40;
    const int left = static_cast<int>(std::lround(0.1 * width)), top = static_cast<int>(std::lround(0.2 * height));
    QCOMPARE(result->width(), static_cast<int>(std::lround(0.7 * width)) - left);
    QCOMPARE(result->height(), static_cast<int>(std::lround(0.95 * height)) - top);
    for (int y = 0; y < result->height(); ++y) {
        for (int x = 0; x < result->width(); ++x) {
            const int u = mirror ? width - 1 - (x + left) : x + left, v = y + top;
            const int px = turn == 0 ? u : turn == 1 ? v : turn == 2 ? 70 - u : 70 - v;
            const int py = turn == 0 ? v : turn == 1 ? 39 - u : turn == 2 ? 39 - v : u;
            QVERIFY2(samePixel(*result, x, y, photo, px, py), qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            const Point told = frame.toPhoto.apply({double(x), double(y)});
            QCOMPARE(told, (Point{double(px), double(py)}));
        }
    }
}

void TestFrame::straightenedFramesInterpolate()
{
    const ImageBuffer photo = ramp(300, 200);
    for (const double angle : {-15.0, -2.5, 0.3, 7.0}) {
        const Frame frame = frameOf({1, true, angle, 0.1, 0, 0.2, 0.3}, {300, 200});
        QVERIFY(!frame.isExact());
        const auto result = framed(photo, frame);
        QVERIFY(result.ok());
        QCOMPARE(result->width(), frame.size.width);
        double worst = 0;
        for (int y = 0; y < result->height(); y += 7) {
            const auto* row = reinterpret_cast<const std::uint16_t*>(result->row(y));
            for (int x = 0; x < result->width(); x += 5) {
                const Point from = frame.toPhoto.apply({double(x), double(y)});
                QVERIFY(from.x >= -0.5 && from.y >= -0.5 && from.x <= 299.5 && from.y <= 199.5);
                if (from.x < 2 || from.y < 2 || from.x > 297 || from.y > 197)
                    continue; // beyond the border the ramp does not go on
                worst = std::max(worst, std::abs(row[x] - (5000 + 40 * from.x + 25 * from.y)));
            }
        }
        QVERIFY2(worst < 6, qPrintable(QString::number(worst))); // of 65535: OpenCV knows 32nds of a pixel
    }
}

void TestFrame::tilesShowNoSeams()
{
    const ImageBuffer photo = ramp(1300, 700);
    const auto result = framed(photo, frameOf({0, false, 3}, {1300, 700}));
    QVERIFY(result.ok() && result->width() > 1024);
    for (int y = 1; y < result->height() - 1; ++y) {
        const auto* row = reinterpret_cast<const std::uint16_t*>(result->row(y));
        for (const int x : {511, 1023})
            QVERIFY(std::abs(row[x + 1] - row[x] - (row[x] - row[x - 1])) < 8);
    }
}

void TestFrame::turnsBackToWhatItWas()
{
    const ImageBuffer photo = numbered(33, 20, 3, SampleDepth::Bits8);
    Geometry geometry;
    for (int i = 0; i < 4; ++i)
        geometry = turnedRight(geometry);
    QCOMPARE(geometry, Geometry());
    geometry = {1, false, 5, 0.1, 0.2, 0.3, 0.4};
    QCOMPARE(turnedLeft(turnedRight(geometry)), geometry);
    QCOMPARE(mirrored(mirrored(geometry)), geometry);

    // As somebody sees it: turning the picture that is shown is turning the result.
    for (const bool mirror : {false, true}) {
        const Geometry start{2, mirror, 0, 0.1, 0.2, 0.3, 0.05};
        const auto shown = framed(photo, frameOf(start, {33, 20}));
        const auto turned = framed(*shown, turnedFrame({shown->width(), shown->height()}, 1));
        QVERIFY(test::samePixels(*framed(photo, frameOf(turnedRight(start), {33, 20})), *turned));
        const auto flipped = framed(*shown, frameOf({0, true}, {shown->width(), shown->height()}));
        QVERIFY(test::samePixels(*framed(photo, frameOf(mirrored(start), {33, 20})), *flipped));
    }
}

void TestFrame::knowsQuarterTurns_data()
{
    QTest::addColumn<double>("angle");
    QTest::newRow("level") << 0.0;
    QTest::newRow("a little") << 4.0;
    QTest::newRow("as far as it goes") << -kMostStraightened;
}

void TestFrame::knowsQuarterTurns()
{
    QFETCH(double, angle);
    for (int turn = 0; turn < 4; ++turn) {
        for (const bool mirror : {false, true})
            QCOMPARE(frameOf({turn, mirror, angle, 0.2}, {50, 30}).quarterTurns(), turn);
    }
}

void TestFrame::facesOfATurnedPhotoLieInThePhoto_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<bool>("mirror");
    for (int turn = 0; turn < 4; ++turn)
        QTest::addRow("%d", turn) << turn << false;
    QTest::newRow("mirrored") << 1 << true;
}

void TestFrame::facesOfATurnedPhotoLieInThePhoto()
{
    QFETCH(int, turn);
    QFETCH(bool, mirror);
    const ImageBuffer photo = numbered(200, 120, 3, SampleDepth::Bits8);
    const Frame upright = turnedFrame({200, 120}, turn);
    const Frame frame = frameOf({turn, mirror, 3, 0.1, 0.1, 0.1, 0.1}, {200, 120});
    ImageBuffer searched;
    const auto faces = facesIn(photo, frame, [&](const ImageBuffer& pixels) -> Result<std::vector<Face>> {
        searched = pixels;
        return std::vector{faceOf({40, 30}, 5)};
    });
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    QVERIFY(test::samePixels(searched, *framed(photo, upright)));
    const Face expected = faceOf(upright.toPhoto.apply({40, 30}), 5 - 90.0 * turn);
    const Face& face = faces->front();
    QCOMPARE(face.id, 3);
    QCOMPARE(face.box, expected.box);
    QVERIFY(std::abs(std::remainder(face.roll - expected.roll, 360)) < 1e-9);
    for (std::size_t i = 0; i < face.points.size(); ++i)
        QVERIFY(std::hypot(face.points[i].x - expected.points[i].x, face.points[i].y - expected.points[i].y) < 1e-9);
    QVERIFY(std::hypot(face.landmarks[9].x - expected.landmarks[9].x, face.landmarks[9].y - expected.landmarks[9].y)
            < 1e-9);
    // The crop shows the same.
    const Point before = faceOf({40, 30}, 5).toCrop.apply({44, 37});
    const Point after = face.toCrop.apply(upright.toPhoto.apply({44, 37}));
    QVERIFY(std::hypot(before.x - after.x, before.y - after.y) < 1e-9);
}

void TestFrame::boxesOfATurnedPhotoLieInThePhoto()
{
    const ImageBuffer photo = numbered(200, 120, 3, SampleDepth::Bits8);
    const Box box{30, 20, 50, 40};
    for (int turn = 0; turn < 4; ++turn) {
        const Frame upright = turnedFrame({200, 120}, turn);
        Box searched;
        const auto face = faceIn(photo, upright, box, [&](const ImageBuffer& pixels, const Box& there) -> Result<Face> {
            searched = there;
            // What lies at the box's corner there is the photo's at one of its corners.
            const Point corner = upright.toPhoto.apply({there.x, there.y});
            if (!samePixel(pixels, static_cast<int>(there.x), static_cast<int>(there.y), photo,
                           static_cast<int>(std::lround(corner.x)), static_cast<int>(std::lround(corner.y))))
                return Error{ErrorCode::ComputeFailed, "elsewhere", {}};
            return faceOf({there.x + there.width / 2 - 0.5, there.y + there.height / 2 - 0.5}, 0);
        });
        QVERIFY2(face.ok(), face ? "" : face.error().message.c_str());
        QCOMPARE(searched.width, turn % 2 == 0 ? 50.0 : 40.0);
        QVERIFY(std::abs(face->box.x + face->box.width / 2 - 55) < 1e-9);
        QVERIFY(std::abs(face->box.y + face->box.height / 2 - 40) < 1e-9);
        QVERIFY(std::abs(std::remainder(face->roll + 90.0 * turn, 360)) < 1e-9);
    }
}

void TestFrame::refusesNothing()
{
    QCOMPARE(framed({}, wholeFrame({3, 3})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(framed(ramp(4, 4), {}).error().code, ErrorCode::InvalidArgument);
}

void TestFrame::stops()
{
    const CancelToken cancel;
    cancel.cancel();
    QCOMPARE(framed(ramp(40, 40), frameOf({0, false, 3}, {40, 40}), cancel).error().code, ErrorCode::Cancelled);
}

HEIRLOOM_APPLESS_TEST(TestFrame)
#include "tst_frame.moc"
