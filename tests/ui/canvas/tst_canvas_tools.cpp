// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cmath>

#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

/// A canvas with a selected face and a tool.
std::unique_ptr<PhotoCanvas> canvasWith(CanvasTool tool)
{
    auto canvas = shownCanvas();
    canvas->setFaces({madeFace(1, {20, 20, 100, 100}), madeFace(2, kFaceBox)});
    canvas->setSelectedFace(2);
    canvas->setTool(tool);
    return canvas;
}

} // namespace

/// What the tools say, in places of the photo, however it is shown.
class TestCanvasTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsAFace_data();
    void drawsAFace();
    void drawsWithinThePhoto();
    void drawsNoSlips();
    void drawsByKeys();
    void alignsAPoint_data() { drawsAFace_data(); }
    void alignsAPoint();
    void turnsAllPoints_data();
    void turnsAllPoints();
    void alignsByKeys();
    void turnsByKeys();
    void alignsWhileTheFaceIsBusy();
    void picksAnotherFaceToAlign();
    void strokes_data() { drawsAFace_data(); }
    void strokes();
    void tintsWhileBrushing();
    void takesProtectionBack();
    void showsStrokes();
    void dabsByKeys();
    void escapeCancels_data();
    void escapeCancels();
    void changingTheToolCancels();
    void theDividerGivesWay();
};

void TestCanvasTools::drawsAFace_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QRect>("view");

    const QRect whole(QPoint(0, 0), kView), left(0, 0, 207, 316), right(209, 0, 207, 316);
    for (const double zoom : {0.35, 0.5, 0.8, 1.0})
        QTest::addRow("wipe at %g", zoom) << CompareMode::Wipe << false << zoom << whole;
    QTest::newRow("right to left") << CompareMode::Wipe << true << 0.5 << whole;
    QTest::newRow("enlarged, right to left") << CompareMode::Wipe << true << 1.0 << whole;
    QTest::newRow("first view") << CompareMode::SideBySide << false << 0.4 << left;
    QTest::newRow("second view") << CompareMode::SideBySide << false << 0.4 << right;
    QTest::newRow("first view, right to left") << CompareMode::SideBySide << true << 0.4 << right;
}

void TestCanvasTools::drawsAFace()
{
    QFETCH(CompareMode, mode);
    QFETCH(bool, rightToLeft);
    QFETCH(double, zoom);
    QFETCH(QRect, view);
    const auto canvas = canvasWith(CanvasTool::DrawFace);
    canvas->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    canvas->setCompareMode(mode);
    canvas->zoomBy(zoom / canvas->zoom());
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    dragMouse(*canvas, placeOf(*canvas, {480, 380}, view), placeOf(*canvas, {320, 260}, view)); // backwards
    QCOMPARE(drawn.count(), 1);
    const Box box = drawn[0][0].value<Box>();
    const double tolerance = 1.5 / zoom; // the mouse knows whole pixels
    QVERIFY2(std::abs(box.x - 320) <= tolerance && std::abs(box.y - 260) <= tolerance
                 && std::abs(box.width - 160) <= tolerance && std::abs(box.height - 120) <= tolerance,
             qPrintable(QString("%1 %2 %3 %4").arg(box.x).arg(box.y).arg(box.width).arg(box.height)));
}

void TestCanvasTools::drawsWithinThePhoto()
{
    const auto canvas = canvasWith(CanvasTool::DrawFace);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    dragMouse(*canvas, placeOf(*canvas, {600, 400}), placeOf(*canvas, {2000, 2000}));
    QCOMPARE(drawn.count(), 1);
    const Box box = drawn[0][0].value<Box>();
    QCOMPARE(box.x + box.width, 800.0);
    QCOMPARE(box.y + box.height, 600.0);
}

void TestCanvasTools::drawsNoSlips()
{
    const auto canvas = canvasWith(CanvasTool::DrawFace);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, QPoint(200, 150));
    dragMouse(*canvas, {200, 150}, {202, 260});
    QCOMPARE(drawn.count(), 0);
}

void TestCanvasTools::drawsByKeys()
{
    const auto canvas = canvasWith(CanvasTool::DrawFace);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(drawn.count(), 0);
    QTest::keyClick(canvas.get(), Qt::Key_Right);
    QTest::keyClick(canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    const Box box = drawn[0][0].value<Box>();
    QCOMPARE(box.height, box.width + 16); // 8 pixels of the view
    QCOMPARE(box.x + box.width / 2, 400.0 + 16);
}

void TestCanvasTools::alignsAPoint()
{
    QFETCH(CompareMode, mode);
    QFETCH(bool, rightToLeft);
    QFETCH(double, zoom);
    QFETCH(QRect, view);
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    canvas->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    canvas->setCompareMode(mode);
    canvas->zoomBy(zoom / canvas->zoom());
    const FacePoints points = madeFace(2, kFaceBox).points;
    for (const std::size_t which : {0, 2, 4}) {
        canvas->setFaces({madeFace(2, kFaceBox)});
        QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
        const QPointF from = edgesOfPoint(points[which]);
        dragMouse(*canvas, placeOf(*canvas, from, view), placeOf(*canvas, from + QPointF(20, -40), view));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].toInt(), 2);
        const auto found = moved[0][1].value<FacePoints>();
        for (std::size_t i = 0; i < 5; ++i) {
            if (i == which)
                QVERIFY(isNear(found[i], {points[i].x + 20, points[i].y - 40}, 1.5 / zoom));
            else
                QCOMPARE(found[i], points[i]);
        }
    }
}

void TestCanvasTools::turnsAllPoints_data()
{
    QTest::addColumn<double>("degrees");
    QTest::newRow("clockwise") << 30.0;
    QTest::newRow("anticlockwise") << -45.0;
    QTest::newRow("upside down") << 170.0;
}

void TestCanvasTools::turnsAllPoints()
{
    QFETCH(double, degrees);
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    const FacePoints points = madeFace(2, kFaceBox).points;
    QPointF middle;
    for (const Point point : points)
        middle += edgesOfPoint(point) / 5;
    double farthest = 0;
    for (const Point point : points)
        farthest = std::max(farthest, QLineF(middle, edgesOfPoint(point)).length());
    const QPointF foot = placeOf(*canvas, middle);
    const QPointF knob(0, -(farthest * canvas->zoom() + 30));
    const QTransform turn = QTransform().rotate(degrees);
    dragMouse(*canvas, foot + knob, foot + turn.map(knob));
    QCOMPARE(moved.count(), 1);
    const auto found = moved[0][1].value<FacePoints>();
    for (std::size_t i = 0; i < 5; ++i) {
        const QPointF wanted = middle + turn.map(edgesOfPoint(points[i]) - middle);
        QVERIFY2(isNear(found[i], {wanted.x() - 0.5, wanted.y() - 0.5}, 3), qPrintable(QString::number(i)));
    }
}

void TestCanvasTools::alignsByKeys()
{
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    const FacePoints points = madeFace(2, kFaceBox).points;
    canvas->setFocus();
    QTest::keyClick(canvas.get(), Qt::Key_Tab);
    QTest::keyClick(canvas.get(), Qt::Key_Tab); // the second point
    QTest::keyPress(canvas.get(), Qt::Key_Right);
    QTest::keyPress(canvas.get(), Qt::Key_Right);
    QCOMPARE(moved.count(), 0); // a key that is held is one move
    QTest::keyRelease(canvas.get(), Qt::Key_Right);
    QCOMPARE(moved.count(), 1);
    auto found = moved[0][1].value<FacePoints>();
    QCOMPARE(found[1], (Point{points[1].x + 4, points[1].y})); // 2 pixels of the view
    QCOMPARE(found[0], points[0]);
    QTest::keyClick(canvas.get(), Qt::Key_Backtab);
    QTest::keyClick(canvas.get(), Qt::Key_Up, Qt::ShiftModifier);
    found = moved.last()[1].value<FacePoints>();
    QCOMPARE(found[0], (Point{points[0].x, points[0].y - 20}));
}

void TestCanvasTools::turnsByKeys()
{
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    canvas->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(canvas.get(), Qt::Key_Tab); // the knob is the last
    QTest::keyClick(canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(moved.count(), 1);
    const auto found = moved[0][1].value<FacePoints>();
    const double angle = std::atan2(found[1].y - found[0].y, found[1].x - found[0].x) * 180 / 3.14159265358979;
    QVERIFY(std::abs(angle - 5) < 1e-6);
}

void TestCanvasTools::alignsWhileTheFaceIsBusy()
{
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    QSignalSpy moved(canvas.get(), &PhotoCanvas::pointsMoved);
    const FacePoints points = madeFace(2, kFaceBox).points;
    const QPointF from = placeOf(*canvas, edgesOfPoint(points[2]));
    dragMouse(*canvas, from, from + QPointF(30, 0), false);
    CanvasFace busy = madeFace(2, kFaceBox);
    busy.busy = true;
    canvas->setFaces({busy});
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, (from + QPointF(30, 0)).toPoint());
    QCOMPARE(moved.count(), 1);
    QVERIFY(isNear(moved[0][1].value<FacePoints>()[2], {points[2].x + 60, points[2].y}, 3));

    // A face that is gone takes its handles with it.
    canvas->setFaces({});
    dragMouse(*canvas, from, from + QPointF(30, 0));
    QCOMPARE(moved.count(), 1);
}

void TestCanvasTools::picksAnotherFaceToAlign()
{
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {70, 70}).toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 1);
}

void TestCanvasTools::strokes()
{
    QFETCH(CompareMode, mode);
    QFETCH(bool, rightToLeft);
    QFETCH(double, zoom);
    QFETCH(QRect, view);
    for (const CanvasTool tool : {CanvasTool::Protect, CanvasTool::Unprotect}) {
        const auto canvas = canvasWith(tool);
        canvas->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        canvas->setCompareMode(mode);
        canvas->setBrushRadius(17);
        canvas->zoomBy(zoom / canvas->zoom());
        QSignalSpy drawn(canvas.get(), &PhotoCanvas::strokeDrawn);
        dragMouse(*canvas, placeOf(*canvas, {330, 300}, view), placeOf(*canvas, {450, 330}, view));
        QCOMPARE(drawn.count(), 1);
        const auto stroke = drawn[0][0].value<ProtectStroke>();
        QCOMPARE(stroke.radius, 17.0);
        QCOMPARE(stroke.protects, tool == CanvasTool::Protect);
        QVERIFY(stroke.points.size() >= 2);
        QVERIFY(isNear(stroke.points.front(), {329.5, 299.5}, 1.5 / zoom));
        QVERIFY(isNear(stroke.points.back(), {449.5, 329.5}, 1.5 / zoom));
    }
}

void TestCanvasTools::tintsWhileBrushing()
{
    const auto canvas = canvasWith(CanvasTool::Protect);
    canvas->setBrushRadius(20);
    const QPointF place = placeOf(*canvas, {350, 500});
    const QColor before = colourAt(*canvas, place);
    COMPARE_COLOUR(before, kBefore);
    dragMouse(*canvas, placeOf(*canvas, {300, 500}), placeOf(*canvas, {390, 500}), false);
    const QColor tinted = colourAt(*canvas, place);
    QVERIFY(!isAlike(tinted, before, 20));
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {350, 530})), before); // beyond the radius
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {390, 500}).toPoint());
    COMPARE_COLOUR(colourAt(*canvas, place), before); // the stroke is the window's to keep
}

void TestCanvasTools::takesProtectionBack()
{
    const auto canvas = canvasWith(CanvasTool::Unprotect);
    canvas->setBrushRadius(12);
    canvas->setStrokes({{{{300, 500}, {400, 500}}, 20, true}}, false);
    const QColor tinted = colourAt(*canvas, placeOf(*canvas, {350, 500}));
    QVERIFY2(!isAlike(tinted, kBefore, 20), "strokes are shown while a brush is in use");
    dragMouse(*canvas, placeOf(*canvas, {350, 480}), placeOf(*canvas, {350, 540}), false);
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {346, 500})), kBefore);
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {310, 500})), tinted);
}

void TestCanvasTools::showsStrokes()
{
    const auto canvas = canvasWith(CanvasTool::Select);
    const std::vector<ProtectStroke> strokes{
        {{{300, 500}, {400, 500}}, 20, true}, {{{350, 500}}, 8, false}, {{{600, 500}}, 20, true}};
    canvas->setStrokes(strokes, true);
    const QColor tinted = colourAt(*canvas, placeOf(*canvas, {320, 500}));
    QVERIFY(!isAlike(tinted, kBefore, 20));
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {351, 500})), kBefore); // taken back
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {600, 510})), tinted);  // a dab
    canvas->setStrokes(strokes, false);
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {320, 500})), kBefore);
}

void TestCanvasTools::dabsByKeys()
{
    const auto canvas = canvasWith(CanvasTool::Protect);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::strokeDrawn);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    const Point first = drawn[0][0].value<ProtectStroke>().points.front();
    QTest::keyClick(canvas.get(), Qt::Key_Left);
    QTest::keyClick(canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    const Point second = drawn.last()[0].value<ProtectStroke>().points.front();
    QVERIFY(isNear(second, {first.x - 8, first.y + 80}, 1e-6)); // 4 and 40 pixels of the view
}

void TestCanvasTools::escapeCancels_data()
{
    QTest::addColumn<CanvasTool>("tool");
    QTest::addColumn<QPointF>("from");
    QTest::newRow("drawing") << CanvasTool::DrawFace << QPointF(300, 200);
    QTest::newRow("aligning") << CanvasTool::AlignFace << edgesOfPoint(madeFace(2, kFaceBox).points[2]);
    QTest::newRow("brushing") << CanvasTool::Protect << QPointF(300, 200);
}

void TestCanvasTools::escapeCancels()
{
    QFETCH(CanvasTool, tool);
    QFETCH(QPointF, from);
    const auto canvas = canvasWith(tool);
    canvas->setBrushRadius(30);
    const QImage before = [&] {
        canvas->setTool(CanvasTool::Select);
        return canvas->grab().toImage();
    }();
    canvas->setTool(tool);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn), moved(canvas.get(), &PhotoCanvas::pointsMoved),
        stroked(canvas.get(), &PhotoCanvas::strokeDrawn);
    const QPointF to = placeOf(*canvas, from + QPointF(120, 90));
    dragMouse(*canvas, placeOf(*canvas, from), to, false);
    const QImage during = canvas->grab().toImage();
    QTest::keyClick(canvas.get(), Qt::Key_Escape);
    QVERIFY(canvas->grab().toImage() != during);
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, to.toPoint());
    QCOMPARE(drawn.count() + moved.count() + stroked.count(), 0);
    canvas->setTool(CanvasTool::Select);
    hoverMouse(*canvas, {10, 300}); // off every face
    QCOMPARE(canvas->grab().toImage(), before);
}

void TestCanvasTools::changingTheToolCancels()
{
    const auto canvas = canvasWith(CanvasTool::DrawFace);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn), stroked(canvas.get(), &PhotoCanvas::strokeDrawn);
    dragMouse(*canvas, {100, 100}, {200, 200}, false);
    canvas->setTool(CanvasTool::Protect);
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, QPoint(200, 200));
    QCOMPARE(drawn.count() + stroked.count(), 0);
    dragMouse(*canvas, {100, 100}, {200, 200});
    QCOMPARE(stroked.count(), 1);
}

void TestCanvasTools::theDividerGivesWay()
{
    // The divider lies in the middle, where the face's nose is; the mouse must reach the face through it.
    const auto canvas = canvasWith(CanvasTool::AlignFace);
    QWidget* below = canvas->childAt(208, 158);
    QVERIFY(!below);
    canvas->setTool(CanvasTool::Select);
    below = canvas->childAt(208, 158);
    QVERIFY(below);
}

HEIRLOOM_WINDOW_TEST(TestCanvasTools)
#include "tst_canvas_tools.moc"
