// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QThreadPool>
#include <QWheelEvent>
#include <QtTest>

#include "engine/pipeline/face_patch.h"
#include "engine/worker/worker_types.h"
#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/wipe_divider.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

const Box kAll{0, 0, 800, 600};

FacePatch patchOf(Box where, QColor colour, int reduction = 1)
{
    return {where, plainPicture(static_cast<int>(where.width) / reduction, static_cast<int>(where.height) / reduction,
                                colour)};
}

void wheel(PhotoCanvas& canvas, QPointF position, int notches)
{
    QWheelEvent event(position, canvas.mapToGlobal(position), {}, QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

} // namespace

/// What the canvas shows: pictures, comparison, zoom and pan.
class TestPhotoCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesModes_data();
    void comparesModes();
    void holdsTheOriginal_data();
    void holdsTheOriginal();
    void dragsTheDivider_data();
    void dragsTheDivider();
    void movesTheDividerByKeys();
    void placesPatches_data();
    void placesPatches();
    void replacesPatches();
    void forgetsWithThePhoto();
    void laysTheLastPatchOnTop();
    void showsWhatIsInvented();
    void looksTheSameOnceBuilt();
    void zoomsWithTheWheel_data();
    void zoomsWithTheWheel();
    void zoomsByKeys();
    void showsPixelsWhenZoomedIn();
    void pans_data();
    void pans();
    void staysFitted();
    void zoomsToAFace();
    void showsThePlaceholder();
    void worksWithoutAPhoto();
};

void TestPhotoCanvas::comparesModes_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QColor>("left");
    QTest::addColumn<QColor>("right");

    // dimmed grey, as in the engine's overlay
    const int level = static_cast<int>(0.55
                                       * (0.299 * kBefore.red() + 0.587 * kBefore.green() + 0.114 * kBefore.blue()));
    const QColor dimmed(level, level, level);
    QTest::newRow("wipe") << CompareMode::Wipe << false << kBefore << kAfter;
    QTest::newRow("wipe, right to left") << CompareMode::Wipe << true << kAfter << kBefore;
    QTest::newRow("side by side") << CompareMode::SideBySide << false << kBefore << kAfter;
    QTest::newRow("side by side, right to left") << CompareMode::SideBySide << true << kAfter << kBefore;
    QTest::newRow("original") << CompareMode::Original << false << kBefore << kBefore;
    QTest::newRow("invented") << CompareMode::Invented << false << dimmed << dimmed;
}

void TestPhotoCanvas::comparesModes()
{
    QFETCH(CompareMode, mode);
    QFETCH(bool, rightToLeft);
    QFETCH(QColor, left);
    QFETCH(QColor, right);

    const auto canvas = shownCanvas();
    canvas->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    canvas->setPatch(1, patchOf(kAll, kAfter));
    canvas->setCompareMode(mode);
    const QImage image = canvas->grab().toImage();
    for (const int x : {20, 100, 190})
        COMPARE_COLOUR(image.pixelColor(x, 120), left);
    for (const int x : {230, 300, 395})
        COMPARE_COLOUR(image.pixelColor(x, 120), right);
}

void TestPhotoCanvas::holdsTheOriginal_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::newRow("wipe") << CompareMode::Wipe;
    QTest::newRow("side by side") << CompareMode::SideBySide;
    QTest::newRow("original") << CompareMode::Original;
    QTest::newRow("invented") << CompareMode::Invented;
}

void TestPhotoCanvas::holdsTheOriginal()
{
    QFETCH(CompareMode, mode);
    const auto canvas = shownCanvas();
    canvas->setPatch(1, patchOf(kAll, kAfter));
    canvas->setCompareMode(mode);
    const QImage free = canvas->grab().toImage();
    const double zoom = canvas->zoom();
    canvas->setOriginalHeld(true);
    COMPARE_COLOUR(colourAt(*canvas, {100, 120}), kBefore);
    COMPARE_COLOUR(colourAt(*canvas, {300, 120}), kBefore);
    QCOMPARE(canvas->zoom(), zoom);
    QCOMPARE(canvas->compareMode(), mode);
    canvas->setOriginalHeld(false);
    QCOMPARE(canvas->grab().toImage(), free);
}

void TestPhotoCanvas::dragsTheDivider_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestPhotoCanvas::dragsTheDivider()
{
    QFETCH(bool, rightToLeft);
    const auto canvas = shownCanvas();
    canvas->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    canvas->setPatch(1, patchOf(kAll, kAfter));
    auto* divider = canvas->findChild<WipeDivider*>();
    QVERIFY(divider && divider->isVisible());

    const QPoint onLine(divider->width() / 2, 30);
    QTest::mousePress(divider, Qt::LeftButton, {}, onLine);
    QTest::mouseMove(divider, onLine + QPoint(-104, 0)); // to a quarter of the width
    const QColor first = rightToLeft ? kAfter : kBefore, second = rightToLeft ? kBefore : kAfter;
    COMPARE_COLOUR(colourAt(*canvas, {90, 120}), first);
    COMPARE_COLOUR(colourAt(*canvas, {120, 120}), second);
    COMPARE_COLOUR(colourAt(*canvas, {300, 120}), second);
    QTest::keyClick(divider, Qt::Key_Escape);
    COMPARE_COLOUR(colourAt(*canvas, {120, 120}), first);
    COMPARE_COLOUR(colourAt(*canvas, {300, 120}), second);
    QTest::mouseRelease(divider, Qt::LeftButton, {}, onLine);

    canvas->setCompareMode(CompareMode::SideBySide);
    QVERIFY(!divider->isVisible());
}

void TestPhotoCanvas::movesTheDividerByKeys()
{
    const auto canvas = shownCanvas();
    auto* divider = canvas->findChild<WipeDivider*>();
    QVERIFY(divider->focusPolicy() & Qt::TabFocus);
    QVERIFY(!divider->accessibleName().isEmpty());
    QTest::keyClick(divider, Qt::Key_Right);
    QCOMPARE(divider->value(), 51);
    QCOMPARE(divider->share(), 0.51);
    QTest::keyClick(divider, Qt::Key_PageDown);
    QVERIFY(divider->geometry().center().x() != 208);
    canvas->setLayoutDirection(Qt::RightToLeft);
    divider->setShare(0.25);
    const int x = divider->x();
    QTest::keyClick(divider, Qt::Key_Left);
    QVERIFY2(divider->x() < x, "left is left in any language");
    QCOMPARE(divider->value(), 26);
}

void TestPhotoCanvas::placesPatches_data()
{
    QTest::addColumn<int>("reduction");
    QTest::addColumn<double>("zoom");
    for (const int reduction : {1, 2, 5}) {
        for (const double zoom : {0.3, 0.5, 1.0, 1.3})
            QTest::addRow("reduced by %d at %g", reduction, zoom) << reduction << zoom;
    }
}

void TestPhotoCanvas::placesPatches()
{
    QFETCH(int, reduction);
    QFETCH(double, zoom);
    const auto canvas = shownCanvas();
    canvas->findChild<WipeDivider*>()->setShare(0); // all is after
    canvas->setPatch(1, patchOf({360, 240, 100, 80}, kAfter, reduction));
    canvas->zoomBy(zoom / canvas->zoom());
    QCOMPARE(canvas->zoom(), zoom);
    const double rim = 1.5 / zoom
                       + 0.5; // of the screen's pixels, in the photo, and the outer half of the patch's last ones
    for (const QPointF inside : {QPointF(360 + rim, 240 + rim), QPointF(460 - rim, 240 + rim), QPointF(410, 280),
                                 QPointF(460 - rim, 320 - rim)})
        COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, inside)), kAfter);
    for (const QPointF outside :
         {QPointF(360 - rim, 280), QPointF(460 + rim, 280), QPointF(410, 240 - rim), QPointF(410, 320 + rim)})
        COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, outside)), kBefore);
}

void TestPhotoCanvas::replacesPatches()
{
    const auto canvas = shownCanvas();
    canvas->findChild<WipeDivider*>()->setShare(0);
    const auto at = [&](QPointF photo) { return colourAt(*canvas, placeOf(*canvas, photo)); };
    canvas->setPatch(7, patchOf({100, 100, 300, 300}, kAfter));
    COMPARE_COLOUR(at({150, 150}), kAfter);
    canvas->setPatch(7, patchOf({200, 200, 100, 100}, kMark));
    COMPARE_COLOUR(at({150, 150}), kBefore);
    COMPARE_COLOUR(at({250, 250}), kMark);
    canvas->removePatch(8); // of another face
    COMPARE_COLOUR(at({250, 250}), kMark);
    canvas->removePatch(7);
    COMPARE_COLOUR(at({250, 250}), kBefore);
}

void TestPhotoCanvas::forgetsWithThePhoto()
{
    const auto canvas = shownCanvas();
    canvas->findChild<WipeDivider*>()->setShare(0);
    canvas->setPatch(1, patchOf(kAll, kAfter));
    canvas->setFaces({madeFace(1, {200, 200, 200, 200})});
    canvas->setStrokes({{{{400, 300}}, 60, true}}, true);
    canvas->zoomBy(3);
    const QColor other(10, 120, 60);
    canvas->setPhoto(plainPicture(800, 600, other));
    QVERIFY(canvas->isFit());
    const QImage image = canvas->grab().toImage();
    for (int y = 60; y < 300; ++y) {
        for (int x = 60; x < 400; ++x)
            COMPARE_COLOUR(image.pixelColor(x, y), other);
    }
}

void TestPhotoCanvas::laysTheLastPatchOnTop()
{
    const auto canvas = shownCanvas();
    canvas->findChild<WipeDivider*>()->setShare(0);
    canvas->setPatch(1, patchOf({100, 100, 300, 300}, kAfter));
    canvas->setPatch(2, patchOf({200, 200, 300, 300}, kMark));
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {300, 300})), kMark);
    canvas->setPatch(1, patchOf({100, 100, 300, 300}, kAfter));
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {300, 300})), kAfter);
}

void TestPhotoCanvas::showsWhatIsInvented()
{
    const auto canvas = shownCanvas();
    canvas->setPatch(1, patchOf(kAll, kAfter)); // is not shown
    InventedPatch patch;
    patch.where = {300, 100, 200, 200};
    patch.pixels = plainPicture(200, 200, QColor(252, 172, 17, 255), true);
    canvas->setInvented(1, patch);
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {450, 200})), kAfter);
    canvas->setCompareMode(CompareMode::Invented);
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {450, 200})), QColor(252, 172, 17));
    const QColor dimmed = colourAt(*canvas, placeOf(*canvas, {600, 200}));
    QVERIFY(dimmed.red() == dimmed.blue() && dimmed.red() < 60);
    // The legend: somewhere in the lower corner lie the colours of the scale's end.
    const QImage image = canvas->grab().toImage();
    int hottest = 0;
    for (int y = 220; y < 316; ++y) {
        for (int x = 0; x < 260; ++x)
            hottest += isAlike(image.pixelColor(x, y), QColor(249, 203, 53), 12) ? 1 : 0;
    }
    QVERIFY(hottest > 10);
    canvas->clearInvented();
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, {450, 200})), dimmed);
}

void TestPhotoCanvas::looksTheSameOnceBuilt()
{
    // What is shown at once and what is shown with all levels may differ in smoothness, never in place.
    const auto canvas = shownCanvas(markedPhoto({300, 400}));
    canvas->setCompareMode(CompareMode::Original);
    const QRect atOnce = markIn(*canvas);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    const QRect later = markIn(*canvas);
    QVERIFY(std::abs(atOnce.left() - later.left()) <= 1 && std::abs(atOnce.bottom() - later.bottom()) <= 1);
    QCOMPARE(later, QRect(placeOf(*canvas, {280, 380}).toPoint(), QSize(20, 20)));
}

void TestPhotoCanvas::zoomsWithTheWheel_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<QRect>("view");
    QTest::newRow("wipe") << CompareMode::Wipe << QRect(0, 0, 416, 316);
    QTest::newRow("second view of two") << CompareMode::SideBySide << QRect(209, 0, 207, 316);
}

void TestPhotoCanvas::zoomsWithTheWheel()
{
    QFETCH(CompareMode, mode);
    QFETCH(QRect, view);
    const QPoint mark(620, 410);
    const auto canvas = shownCanvas(markedPhoto(mark));
    canvas->setCompareMode(mode);
    const QPointF pointer = placeOf(*canvas, mark, view).toPoint();
    QSignalSpy zoomed(canvas.get(), &PhotoCanvas::zoomChanged);
    for (int notch = 0; notch < 30; ++notch)
        wheel(*canvas, pointer, 1);
    QCOMPARE(canvas->zoom(), 16.0);
    QCOMPARE(zoomed.last().first().toDouble(), 16.0);
    COMPARE_COLOUR(colourAt(*canvas, pointer + QPointF(20, 20)), kMark); // 40 * 16 pixels are all there is to see
    for (int notch = 0; notch < 60; ++notch)
        wheel(*canvas, pointer, -1);
    canvas->fit();
    const double fitted = canvas->zoom();
    wheel(*canvas, pointer, -10);
    QCOMPARE(canvas->zoom(), fitted / 2);
}

void TestPhotoCanvas::zoomsByKeys()
{
    const auto canvas = shownCanvas();
    QCOMPARE(canvas->zoom(), 0.5);
    QTest::keyClick(canvas.get(), Qt::Key_Plus);
    QCOMPARE(canvas->zoom(), 0.625);
    QVERIFY(!canvas->isFit());
    QTest::keyClick(canvas.get(), Qt::Key_Minus);
    QCOMPARE(canvas->zoom(), 0.5);
    QTest::keyClick(canvas.get(), Qt::Key_1);
    QCOMPARE(canvas->zoom(), 1.0);
    QTest::keyClick(canvas.get(), Qt::Key_0);
    QCOMPARE(canvas->zoom(), 0.5);
    QVERIFY(canvas->isFit());
    QTest::keyClick(canvas.get(), Qt::Key_1, Qt::ControlModifier); // somebody else's
    QCOMPARE(canvas->zoom(), 0.5);
}

void TestPhotoCanvas::showsPixelsWhenZoomedIn()
{
    const auto canvas = shownCanvas(
        madePicture(800, 600, [](int x, int) { return x % 2 ? QColor(0, 0, 0) : QColor(200, 200, 200); }));
    canvas->setCompareMode(CompareMode::Original);
    const auto between = [&] {
        const QImage image = canvas->grab().toImage();
        int count = 0;
        for (int x = 100; x < 300; ++x) {
            const int level = image.pixelColor(x, 158).red();
            count += level > 10 && level < 190 ? 1 : 0;
        }
        return count;
    };
    canvas->zoomBy(3.0);
    QVERIFY(between() > 50);
    canvas->zoomBy(8 / canvas->zoom());
    QCOMPARE(between(), 0);
}

void TestPhotoCanvas::pans_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<bool>("space");
    QTest::addColumn<bool>("onFace");
    QTest::newRow("left on empty ground") << Qt::LeftButton << false << false;
    QTest::newRow("left on a face") << Qt::LeftButton << false << true;
    QTest::newRow("middle") << Qt::MiddleButton << false << false;
    QTest::newRow("space and left") << Qt::LeftButton << true << true;
}

void TestPhotoCanvas::pans()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(bool, space);
    QFETCH(bool, onFace);
    const auto canvas = shownCanvas(markedPhoto({400, 300}));
    canvas->setFramesShown(false);
    canvas->setCompareMode(CompareMode::Original);
    canvas->actualSize();
    if (onFace)
        canvas->setFaces({madeFace(1, {200, 100, 400, 400})});
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    const QRect before = markIn(*canvas);
    if (space) {
        canvas->setTool(CanvasTool::Protect); // a tool that takes drags itself
        QTest::keyPress(canvas.get(), Qt::Key_Space);
    }
    dragMouse(*canvas, {60, 200}, {95, 176}, true, button);
    QCOMPARE(markIn(*canvas), before.translated(35, -24));
    QCOMPARE(clicked.count(), 0);
    QTest::keyRelease(canvas.get(), Qt::Key_Space);
    canvas->setTool(CanvasTool::Select);
    QTest::keyClick(canvas.get(), Qt::Key_Right);
    QVERIFY(markIn(*canvas).left() < before.left() + 35);
}

void TestPhotoCanvas::staysFitted()
{
    const auto canvas = shownCanvas();
    QSignalSpy zoomed(canvas.get(), &PhotoCanvas::zoomChanged);
    canvas->resize(816, 616);
    QTRY_COMPARE(zoomed.count(), 1);
    QCOMPARE(canvas->zoom(), 1.0);
    QVERIFY(canvas->isFit());
    canvas->zoomBy(2);
    canvas->resize(500, 400);
    QCOMPARE(canvas->zoom(), 2.0);
    canvas->fit();
    canvas->setCompareMode(CompareMode::SideBySide); // half as much room
    QVERIFY(canvas->isFit());
    QVERIFY(canvas->zoom() < 0.31);
}

void TestPhotoCanvas::zoomsToAFace()
{
    const auto canvas = shownCanvas(markedPhoto({640, 120}));
    canvas->setFramesShown(false);
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFaces({madeFace(3, {600, 80, 80, 80})});
    canvas->zoomToFace(3);
    QVERIFY(canvas->zoom() > 1 && canvas->zoom() <= 4);
    const QRect mark = markIn(*canvas);
    QVERIFY((mark.center() - canvas->rect().center()).manhattanLength() <= 4);
    const double zoom = canvas->zoom();
    canvas->zoomToFace(99);
    QCOMPARE(canvas->zoom(), zoom);
}

void TestPhotoCanvas::showsThePlaceholder()
{
    const auto canvas = shownCanvas({});
    const QImage empty = canvas->grab().toImage();
    canvas->setPlaceholder("Open a photo.");
    QVERIFY(canvas->grab().toImage() != empty);
    QCOMPARE(canvas->accessibleDescription(), "Open a photo.");
    QVERIFY(!canvas->findChild<WipeDivider*>()->isVisible());
    canvas->setPhoto(plainPicture(800, 600, kBefore));
    COMPARE_COLOUR(colourAt(*canvas, {100, 158}), kBefore);
    canvas->setPhoto({});
    QCOMPARE(canvas->accessibleDescription(), "Open a photo.");
}

void TestPhotoCanvas::worksWithoutAPhoto()
{
    const auto canvas = shownCanvas({});
    const QImage before = canvas->grab().toImage();
    canvas->setPatch(1, patchOf(kAll, kAfter));
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::faceDrawn);
    canvas->setTool(CanvasTool::DrawFace);
    dragMouse(*canvas, {50, 50}, {150, 150});
    QTest::keyClick(canvas.get(), Qt::Key_Plus);
    wheel(*canvas, {50, 50}, 3);
    canvas->zoomToFace(1);
    canvas->fit();
    QCOMPARE(drawn.count(), 0);
    QCOMPARE(canvas->grab().toImage(), before);
}

HEIRLOOM_WINDOW_TEST(TestPhotoCanvas)
#include "tst_photo_canvas.moc"
