// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

constexpr PixelSize kSize{800, 600};

/// A canvas with a selected face and a tool.
std::unique_ptr<PhotoCanvas> canvasWith(CanvasTool tool, const Frame& frame)
{
    auto canvas = shownCanvas();
    canvas->setFrame(frame);
    canvas->setFaces({madeFace(2, kFaceBox)});
    canvas->setSelectedFace(2);
    canvas->setTool(tool);
    return canvas;
}

} // namespace

/// What the tools say of the photo, however it is turned.
class TestCanvasFramedTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsAFace_data();
    void drawsAFace();
    void drawsWithinTheFrame();
    void growsAsSeen();
    void alignsAPoint_data() { drawsAFace_data(); }
    void alignsAPoint();
    void alignsByKeys_data() { drawsAFace_data(); }
    void alignsByKeys();
    void turnsAllPoints_data() { drawsAFace_data(); }
    void turnsAllPoints();
    void turnsByKeys_data() { drawsAFace_data(); }
    void turnsByKeys();
    void strokes_data() { drawsAFace_data(); }
    void strokes();
    void dabsByKeys_data() { drawsAFace_data(); }
    void dabsByKeys();
    void picksFaces_data() { drawsAFace_data(); }
    void picksFaces();
    void framesFollowTheHead_data() { drawsAFace_data(); }
    void framesFollowTheHead();
    void leavesOutWhatIsNotShown();
};

void TestCanvasFramedTools::drawsAFace_data()
{
    QTest::addColumn<Frame>("frame");
    for (const int turn : {1, 2, 3})
        QTest::addRow("turned by %d quarters", turn) << frameOf({turn}, kSize);
    for (const int turn : {0, 1})
        QTest::addRow("mirrored, turned by %d quarters", turn) << frameOf({turn, true}, kSize);
    QTest::newRow("cropped") << frameOf({0, false, 0, 0.1, 0.05, 0.2, 0.15}, kSize);
    QTest::newRow("straightened") << frameOf({0, false, 9}, kSize);
    QTest::newRow("mirrored and straightened") << frameOf({0, true, -6}, kSize);
    QTest::newRow("all") << frameOf({3, true, 4, 0.1, 0.05, 0.05, 0.08}, kSize);
}

void TestCanvasFramedTools::drawsAFace()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::DrawFace, frame);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    dragMouse(*canvas, placeOf(*canvas, frame, {480, 380}), placeOf(*canvas, frame, {320, 260}));
    QCOMPARE(drawn.count(), 1);
    const Box box = drawn[0][0].value<Box>();
    const double tolerance = 1.5 / canvas->zoom(); // the mouse knows whole pixels
    QVERIFY2(std::abs(box.x - 320) <= tolerance && std::abs(box.y - 260) <= tolerance
                 && std::abs(box.width - 160) <= tolerance && std::abs(box.height - 120) <= tolerance,
             qPrintable(QString("%1 %2 %3 %4").arg(box.x).arg(box.y).arg(box.width).arg(box.height)));
}

void TestCanvasFramedTools::drawsWithinTheFrame()
{
    const Frame frame = frameOf({1, false, 0, 0.1, 0.1, 0.2, 0.2}, kSize);
    const auto canvas = canvasWith(CanvasTool::DrawFace, frame);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    dragMouse(*canvas, placeOf(*canvas, frame, {400, 300}), {2000, 2000});
    QCOMPARE(drawn.count(), 1);
    // To the right and below of a photo that is turned clockwise lie its top and its right, less what is cut off.
    const Box box = drawn[0][0].value<Box>();
    QCOMPARE(box.x + box.width, 800 * 0.8);
    QCOMPARE(box.y, 600 * 0.2);
}

void TestCanvasFramedTools::growsAsSeen()
{
    const auto canvas = canvasWith(CanvasTool::DrawFace, turnedFrame(kSize, 1));
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QTest::keyClick(canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(canvas.get(), Qt::Key_Down);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    const Box box = drawn[0][0].value<Box>();
    const double step = 8 / canvas->zoom();
    QVERIFY(std::abs(box.height - box.width - step) < 1e-6);            // the photo's height is what is seen across
    QVERIFY(std::abs(box.x + box.width / 2 - 400 - step) < 1e-6);       // down is to the photo's right
    QVERIFY(std::abs(box.y + box.height - 300 - box.width / 2) < 1e-6); // and left is its bottom, which stays
}

void TestCanvasFramedTools::alignsAPoint()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::AlignFace, frame);
    const FacePoints points = madeFace(2, kFaceBox).points;
    for (const std::size_t which : {0, 2, 4}) {
        canvas->setFaces({madeFace(2, kFaceBox)});
        QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
        const QPointF from = edgesOfPoint(points[which]);
        dragMouse(*canvas, placeOf(*canvas, frame, from), placeOf(*canvas, frame, from + QPointF(20, -40)));
        QCOMPARE(moved.count(), 1);
        const auto found = moved[0][1].value<FacePoints>();
        for (std::size_t i = 0; i < 5; ++i) {
            if (i == which)
                QVERIFY(isNear(found[i], {points[i].x + 20, points[i].y - 40}, 1.5 / canvas->zoom()));
            else
                QVERIFY(isNear(found[i], points[i], 1e-9));
        }
    }
}

void TestCanvasFramedTools::alignsByKeys()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::AlignFace, frame);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    const Point point = madeFace(2, kFaceBox).points[0];
    canvas->setFocus();
    QTest::keyClick(canvas.get(), Qt::Key_Tab);
    QTest::keyClick(canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(moved.count(), 1);
    const double step = 10 / canvas->zoom();
    QVERIFY(isNear(moved[0][1].value<FacePoints>()[0],
                   {point.x + frame.toPhoto.xx * step, point.y + frame.toPhoto.yx * step}, 1e-6));
}

void TestCanvasFramedTools::turnsAllPoints()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::AlignFace, frame);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    const FacePoints points = madeFace(2, kFaceBox).points;
    QPointF middle;
    for (const Point point : points)
        middle += edgesOfPoint(point) / 5;
    double farthest = 0;
    for (const Point point : points)
        farthest = std::max(farthest, QLineF(middle, edgesOfPoint(point)).length());
    const QPointF knob(0, -(farthest + 30 / canvas->zoom())); // above the head, in the photo
    const QTransform turn = QTransform().rotate(30);
    dragMouse(*canvas, placeOf(*canvas, frame, middle + knob), placeOf(*canvas, frame, middle + turn.map(knob)));
    QCOMPARE(moved.count(), 1);
    const auto found = moved[0][1].value<FacePoints>();
    for (std::size_t i = 0; i < 5; ++i) {
        const QPointF wanted = middle + turn.map(edgesOfPoint(points[i]) - middle);
        QVERIFY2(isNear(found[i], {wanted.x() - 0.5, wanted.y() - 0.5}, 4), qPrintable(QString::number(i)));
    }
}

void TestCanvasFramedTools::turnsByKeys()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::AlignFace, frame);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    canvas->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(canvas.get(), Qt::Key_Tab); // the knob is the last
    QTest::keyClick(canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(moved.count(), 1);
    const auto found = moved[0][1].value<FacePoints>();
    const double angle = std::atan2(found[1].y - found[0].y, found[1].x - found[0].x) * 180 / 3.14159265358979;
    const bool isMirrored = frame.toPhoto.determinant() < 0;
    QVERIFY(std::abs(angle - (isMirrored ? -5 : 5)) < 1e-6); // clockwise as it is seen
}

void TestCanvasFramedTools::strokes()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::Protect, frame);
    canvas->setBrushRadius(17);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::strokeDrawn);
    canvas->setCompareMode(CompareMode::Original); // without a divider
    dragMouse(*canvas, placeOf(*canvas, frame, {330, 380}), placeOf(*canvas, frame, {450, 410}), false);
    QVERIFY(!isAlike(colourAt(*canvas, placeOf(*canvas, frame, {390, 395})), kBefore, 20));
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, frame, {450, 410}).toPoint());
    QCOMPARE(drawn.count(), 1);
    const auto stroke = drawn[0][0].value<ProtectStroke>();
    QCOMPARE(stroke.radius, 17.0);
    QVERIFY(stroke.points.size() >= 2);
    QVERIFY(isNear(stroke.points.front(), {329.5, 379.5}, 1.5 / canvas->zoom()));
    QVERIFY(isNear(stroke.points.back(), {449.5, 409.5}, 1.5 / canvas->zoom()));
}

void TestCanvasFramedTools::dabsByKeys()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::Protect, frame);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::strokeDrawn);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    const Point first = drawn[0][0].value<ProtectStroke>().points.front();
    const Point middle = frame.toPhoto.apply({(frame.size.width - 1) / 2.0, (frame.size.height - 1) / 2.0});
    QVERIFY(isNear(first, middle, 1e-6));
    QTest::keyClick(canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    const Point second = drawn.last()[0].value<ProtectStroke>().points.front();
    const double step = 40 / canvas->zoom();
    QVERIFY(isNear(second, {first.x + frame.toPhoto.xy * step, first.y + frame.toPhoto.yy * step}, 1e-6));
}

void TestCanvasFramedTools::picksFaces()
{
    QFETCH(Frame, frame);
    const auto canvas = canvasWith(CanvasTool::Select, frame);
    canvas->setCompareMode(CompareMode::Original);
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    const auto click = [&](QPointF photo) {
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, frame, photo).toPoint());
    };
    for (const QPointF outside : {QPointF(272, 300), QPointF(528, 300), QPointF(400, 172), QPointF(400, 428)})
        click(outside);
    QCOMPARE(clicked.count(), 0);
    for (const QPointF inside : {QPointF(288, 300), QPointF(512, 300), QPointF(400, 188), QPointF(400, 412)})
        click(inside);
    QCOMPARE(clicked.count(), 4);
}

void TestCanvasFramedTools::framesFollowTheHead()
{
    QFETCH(Frame, frame);
    const auto canvas = shownCanvas();
    canvas->setCompareMode(CompareMode::Original);
    QPalette palette = canvas->palette();
    const QColor accent(10, 200, 90);
    palette.setColor(QPalette::Highlight, accent);
    canvas->setPalette(palette);
    canvas->setFrame(frame);
    CanvasFace face = madeFace(2, {300, 240, 200, 120});
    face.roll = 25;
    canvas->setFaces({face});
    canvas->setSelectedFace(2);
    const QImage image = canvas->grab().toImage();
    const QTransform roll = QTransform().translate(400, 300).rotate(face.roll);
    for (const QPointF side : {QPointF(-100, 10), QPointF(100, 10), QPointF(10, -60), QPointF(10, 60)}) {
        const QPoint place = placeOf(*canvas, frame, roll.map(side)).toPoint();
        bool found = false;
        for (const int x : {-1, 0, 1}) {
            for (const int y : {-1, 0, 1})
                found = found || isAlike(image.pixelColor(place + QPoint(x, y)), accent, 30);
        }
        QVERIFY2(found, qPrintable(QString("%1 %2").arg(side.x()).arg(side.y())));
    }
}

void TestCanvasFramedTools::leavesOutWhatIsNotShown()
{
    const Frame frame = frameOf({0, false, 0, 0.5, 0, 0, 0}, kSize); // the right half
    const auto canvas = shownCanvas();
    canvas->setFrame(frame);
    const CanvasFace inside = madeFace(4, {520, 100, 200, 200}), outside = madeFace(1, {100, 200, 160, 160}),
                     partly = madeFace(7, {350, 420, 100, 100});
    canvas->setFaces({inside, partly});
    const QImage without = canvas->grab().toImage();
    canvas->setFaces({outside, inside, partly});
    QCOMPARE(canvas->grab().toImage(), without);

    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    const QPoint place = placeOf(*canvas, frame, {250, 280}).toPoint();
    QVERIFY(canvas->rect().contains(place));
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.count(), 0);
    QTest::keyClick(canvas.get(), Qt::Key_Tab);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 4);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, frame, {430, 470}).toPoint());
    QCOMPARE(clicked.last()[0].toInt(), 7);
}

HEIRLOOM_WINDOW_TEST(TestCanvasFramedTools)
#include "tst_canvas_framed_tools.moc"
