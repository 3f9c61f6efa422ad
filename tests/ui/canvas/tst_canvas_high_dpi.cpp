// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QSignalSpy>
#include <QtTest>

#include "engine/pipeline/face_patch.h"
#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"

using namespace heirloom;
using namespace heirloom::ui;

/// The canvas on a screen with four device pixels in each of the widgets' pixels.
class TestCanvasHighDpi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPixelOfThePhoto();
    void showsEveryPixelTurned();
    void divides();
    void hearsTheMouseInPlace();
};

void TestCanvasHighDpi::showsEveryPixelOfThePhoto()
{
    const auto canvas = shownCanvas(madePicture(kPhoto.width(), kPhoto.height(), busy));
    canvas->setCompareMode(CompareMode::Original);
    QCOMPARE(canvas->devicePixelRatioF(), 2.0);
    QCOMPARE(canvas->zoom(), 1.0); // what fits at one half elsewhere
    const QImage image = canvas->grab().toImage();
    QCOMPARE(image.size(), kView * 2);
    for (int y = 100; y < kPhoto.height(); ++y) { // below the label
        for (int x = 0; x < kPhoto.width(); ++x)
            QCOMPARE(image.pixelColor(x + 16, y + 16), busy(x, y));
    }
}

void TestCanvasHighDpi::showsEveryPixelTurned()
{
    const auto canvas = shownCanvas(madePicture(kPhoto.width(), kPhoto.height(), busy));
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFrame(turnedFrame({kPhoto.width(), kPhoto.height()}, 1));
    canvas->actualSize();
    const QImage image = canvas->grab().toImage();
    const int left = (image.width() - kPhoto.height()) / 2, top = (image.height() - kPhoto.width()) / 2;
    for (int y = 100; y < image.height(); ++y) { // below the label
        for (int x = left; x < left + kPhoto.height(); ++x)
            QCOMPARE(image.pixelColor(x, y), busy(y - top, kPhoto.height() - 1 - (x - left)));
    }
}

void TestCanvasHighDpi::divides()
{
    const auto canvas = shownCanvas();
    canvas->setPatch(1, {{0, 0, 800, 600}, plainPicture(400, 300, kAfter)});
    for (const int x : {20, 100, 190})
        COMPARE_COLOUR(colourAt(*canvas, {static_cast<double>(x), 120}), kBefore);
    for (const int x : {230, 300, 395})
        COMPARE_COLOUR(colourAt(*canvas, {static_cast<double>(x), 120}), kAfter);
    canvas->setCompareMode(CompareMode::SideBySide);
    COMPARE_COLOUR(colourAt(*canvas, {190, 120}), kBefore);
    COMPARE_COLOUR(colourAt(*canvas, {230, 120}), kAfter);
}

void TestCanvasHighDpi::hearsTheMouseInPlace()
{
    const auto canvas = shownCanvas();
    canvas->setTool(CanvasTool::DrawFace);
    canvas->zoomBy(1.6);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    dragMouse(*canvas, placeOf(*canvas, {320, 260}), placeOf(*canvas, {480, 380}));
    QCOMPARE(drawn.count(), 1);
    const Box box = drawn[0][0].value<Box>();
    QVERIFY(std::abs(box.x - 320) < 2 && std::abs(box.y - 260) < 2);
    QVERIFY(std::abs(box.width - 160) < 3 && std::abs(box.height - 120) < 3);
}

HEIRLOOM_TEST_FUNCTION(TestCanvasHighDpi)
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    TestCanvasHighDpi test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas_high_dpi.moc"
