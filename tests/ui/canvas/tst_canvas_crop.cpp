// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QSignalSpy>
#include <QtTest>

#include "engine/pipeline/face_patch.h"
#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/wipe_divider.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

/// Shares that are cut off.
struct Cut {
    double left = 0, top = 0, right = 0, bottom = 0;
};

constexpr Cut kTenth{0.1, 0.1, 0.1, 0.1};
const QRect kTenthInView{48, 38, 320, 240}; ///< what is left then

Cut cutOf(const QList<QVariant>& signal)
{
    return {signal[0].toDouble(), signal[1].toDouble(), signal[2].toDouble(), signal[3].toDouble()};
}

QSizeF sizeOf(const Cut& cut, QSizeF frame = kPhoto)
{
    return {(1 - cut.left - cut.right) * frame.width(), (1 - cut.top - cut.bottom) * frame.height()};
}

std::unique_ptr<PhotoCanvas> croppingCanvas(const Cut& cut = kTenth)
{
    auto canvas = shownCanvas();
    canvas->setTool(CanvasTool::Crop);
    canvas->setCrop(cut.left, cut.top, cut.right, cut.bottom);
    return canvas;
}

/// A handle of kTenthInView: -1, 0, 1 from left to right and from top to bottom; (0, 0) is inside.
QPointF handleAt(int across, int down)
{
    return QPointF(208, 158) + QPointF(across * kTenthInView.width() / 2.0, down * kTenthInView.height() / 2.0);
}

} // namespace

#define COMPARE_CUT(actual, l, t, r, b)                                                                                \
    do {                                                                                                               \
        const Cut cut_ = (actual);                                                                                     \
        const double off_ = std::abs(cut_.left - (l)) + std::abs(cut_.top - (t)) + std::abs(cut_.right - (r))          \
                            + std::abs(cut_.bottom - (b));                                                             \
        QVERIFY2(off_ < 1e-6,                                                                                          \
                 qPrintable(QString("%1 %2 %3 %4").arg(cut_.left).arg(cut_.top).arg(cut_.right).arg(cut_.bottom)));    \
    } while (false)

/// What somebody does to crop and to straighten.
class TestCanvasCrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneViewAfter_data();
    void showsOneViewAfter();
    void darkensWhatIsCutOff();
    void dragsHandles_data();
    void dragsHandles();
    void dragsHandlesOfATurnedFrame();
    void staysWithinItsLimits_data() { dragsHandles_data(); }
    void staysWithinItsLimits();
    void leavesSomePixels();
    void moves();
    void takesARatio();
    void keepsTheRatio_data();
    void keepsTheRatio();
    void movesByKeys();
    void takesShortcuts();
    void finishes();
    void escapeTakesADragBack();
    void newsDoNotDisturb();
    void anotherCropEndsTheDrag();
    void drawsAngles_data();
    void drawsAngles();
    void escapeTakesALineBack();
    void showsCursors_data();
    void showsCursors();
    void describesItself();
};

void TestCanvasCrop::showsOneViewAfter_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::newRow("wipe") << CompareMode::Wipe;
    QTest::newRow("side by side") << CompareMode::SideBySide;
    QTest::newRow("original") << CompareMode::Original;
    QTest::newRow("invented") << CompareMode::Invented;
}

void TestCanvasCrop::showsOneViewAfter()
{
    QFETCH(CompareMode, mode);
    const auto canvas = shownCanvas();
    canvas->setPatch(1, {{0, 0, 800, 600}, plainPicture(800, 600, kAfter)});
    canvas->setFaces({madeFace(1, {200, 200, 160, 160})});
    canvas->setCompareMode(mode);
    const QImage before = canvas->grab().toImage();
    canvas->setTool(CanvasTool::Crop);
    QCOMPARE(canvas->zoom(), 0.5);
    QVERIFY(!canvas->findChild<WipeDivider*>()->isVisible());
    const QImage image = canvas->grab().toImage();
    for (const QPoint place : {QPoint(40, 20), QPoint(60, 60), QPoint(200, 150), QPoint(208, 200), QPoint(350, 250)})
        COMPARE_COLOUR(image.pixelColor(place), kAfter);
    canvas->setFaces({});
    QCOMPARE(canvas->grab().toImage(), image);
    canvas->setFaces({madeFace(1, {200, 200, 160, 160})});
    canvas->setTool(CanvasTool::Select);
    QCOMPARE(canvas->grab().toImage(), before);
}

void TestCanvasCrop::darkensWhatIsCutOff()
{
    const auto canvas = croppingCanvas({0.25, 0, 0, 0});
    COMPARE_COLOUR(colourAt(*canvas, {130, 60}), kBefore);
    QVERIFY(colourAt(*canvas, {60, 60}).lightness() < kBefore.lightness() / 2);
    QVERIFY(colourAt(*canvas, {108, 158}).lightness() > 200); // a handle
    QVERIFY(colourAt(*canvas, {112, 158}).lightness() > 200); // which is large
}

void TestCanvasCrop::dragsHandles_data()
{
    QTest::addColumn<int>("across");
    QTest::addColumn<int>("down");
    for (const int across : {-1, 0, 1}) {
        for (const int down : {-1, 0, 1}) {
            if (across != 0 || down != 0)
                QTest::addRow("%d %d", across, down) << across << down;
        }
    }
}

void TestCanvasCrop::dragsHandles()
{
    QFETCH(int, across);
    QFETCH(int, down);
    const auto canvas = croppingCanvas();
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF from = handleAt(across, down) + QPointF(across * 4, down * 4); // need not be met exactly
    dragMouse(*canvas, from, from + QPointF(20, -15));
    QVERIFY(changed.count() >= 2);
    for (qsizetype i = 0; i < changed.count(); ++i)
        QCOMPARE(changed[i][4].toBool(), i == changed.count() - 1);
    // 40 and 30 pixels of the photo.
    COMPARE_CUT(cutOf(changed.last()), across < 0 ? 0.15 : 0.1, down < 0 ? 0.05 : 0.1, across > 0 ? 0.05 : 0.1,
                down > 0 ? 0.15 : 0.1);
}

void TestCanvasCrop::dragsHandlesOfATurnedFrame()
{
    // Shares are those of what is shown, whatever became of the photo for it.
    const auto canvas = croppingCanvas({});
    canvas->setFrame(turnedFrame({800, 600}, 1)); // from 95.5 to 320.5 across
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const int left = static_cast<int>(208 - 300 * canvas->zoom());
    dragMouse(*canvas, QPointF(left, 100), QPointF(left + 30, 100));
    COMPARE_CUT(cutOf(changed.last()), 30 / canvas->zoom() / 600, 0, 0, 0);
}

void TestCanvasCrop::staysWithinItsLimits()
{
    QFETCH(int, across);
    QFETCH(int, down);
    const auto canvas = croppingCanvas();
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF from = handleAt(across, down), out(across * 900, down * 900);
    dragMouse(*canvas, from, from + out);
    COMPARE_CUT(cutOf(changed.last()), across < 0 ? 0 : 0.1, down < 0 ? 0 : 0.1, across > 0 ? 0 : 0.1,
                down > 0 ? 0 : 0.1);
    canvas->setCrop(0.1, 0.1, 0.1, 0.1);
    dragMouse(*canvas, from, from - out);
    const QSizeF size = sizeOf(cutOf(changed.last()));
    QCOMPARE(size.width(), across == 0 ? 640.0 : 40.0); // a twentieth
    QCOMPARE(size.height(), down == 0 ? 480.0 : 30.0);
}

void TestCanvasCrop::leavesSomePixels()
{
    const auto canvas = shownCanvas(plainPicture(100, 80, kBefore));
    canvas->setTool(CanvasTool::Crop);
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF corner = QPointF(208, 158) - QPointF(50, 40) * canvas->zoom();
    dragMouse(*canvas, corner, corner + QPointF(900, 900));
    const QSizeF size = sizeOf(cutOf(changed.last()), {100, 80});
    QCOMPARE(size.width(), 16.0);
    QCOMPARE(size.height(), 16.0);
}

void TestCanvasCrop::moves()
{
    const auto canvas = croppingCanvas();
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF inside(150, 100);
    dragMouse(*canvas, inside, inside + QPointF(20, -15));
    COMPARE_CUT(cutOf(changed.last()), 0.15, 0.05, 0.05, 0.15);
    dragMouse(*canvas, inside, inside + QPointF(900, 900));
    COMPARE_CUT(cutOf(changed.last()), 0.2, 0.2, 0, 0);
    changed.clear();
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, inside.toPoint());
    dragMouse(*canvas, {20, 20}, {40, 60}); // what is cut off
    QCOMPARE(changed.count(), 0);
}

void TestCanvasCrop::takesARatio()
{
    const auto canvas = croppingCanvas({});
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    canvas->setCropRatio(1);
    COMPARE_CUT(cutOf(changed.last()), 0.125, 0, 0.125, 0);
    QVERIFY(changed.last()[4].toBool());
    const auto count = changed.count();
    canvas->setCropRatio(1); // is one already
    canvas->setCropRatio(0);
    QCOMPARE(changed.count(), count);
}

void TestCanvasCrop::keepsTheRatio_data()
{
    QTest::addColumn<int>("across");
    QTest::addColumn<int>("down");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QPointF>("by");
    for (const double ratio : {1.0, 1.5, 0.75}) {
        for (const QPointF by : {QPointF(25, 10), QPointF(-30, -40), QPointF(900, 700), QPointF(-900, -700)}) {
            for (const int across : {-1, 0, 1}) {
                for (const int down : {-1, 0, 1})
                    QTest::addRow("%g, %d %d by %g", ratio, across, down, by.x()) << across << down << ratio << by;
            }
        }
    }
}

void TestCanvasCrop::keepsTheRatio()
{
    QFETCH(int, across);
    QFETCH(int, down);
    QFETCH(double, ratio);
    QFETCH(QPointF, by);
    const auto canvas = croppingCanvas({0.2, 0.3, 0.2, 0.3});
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    canvas->setCropRatio(ratio);
    const Cut before = cutOf(changed.last());
    const QSizeF size = sizeOf(before) * canvas->zoom();
    const QPointF from = QPointF(208, 158) + QPointF(across * size.width() / 2, down * size.height() / 2);
    dragMouse(*canvas, from, from + by);
    for (const auto& signal : changed) {
        const Cut cut = cutOf(signal);
        const QSizeF now = sizeOf(cut);
        QVERIFY(std::abs(now.width() / now.height() / ratio - 1) < 1e-6);
        QVERIFY(cut.left >= 0 && cut.top >= 0 && cut.right >= 0 && cut.bottom >= 0);
        QVERIFY(now.width() > 39.99 && now.height() > 29.99);
        if (across > 0)
            QVERIFY(std::abs(cut.left - before.left) < 1e-6); // what lies opposite stays
        if (down < 0)
            QVERIFY(std::abs(cut.bottom - before.bottom) < 1e-6);
    }
}

void TestCanvasCrop::movesByKeys()
{
    const auto canvas = croppingCanvas();
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const double across = 2.0 / 800, down = 2.0 / 600; // a pixel of the view
    QTest::keyPress(canvas.get(), Qt::Key_Right);
    QTest::keyPress(canvas.get(), Qt::Key_Right);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!changed.last()[4].toBool()); // a key that is held is one change
    QTest::keyRelease(canvas.get(), Qt::Key_Right);
    QVERIFY(changed.last()[4].toBool());
    COMPARE_CUT(cutOf(changed.last()), 0.1 + 2 * across, 0.1, 0.1 - 2 * across, 0.1);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        canvas->setCrop(0.1, 0.1, 0.1, 0.1);
        QTest::keyClick(canvas.get(), key, modifiers);
        return cutOf(changed.last());
    };
    COMPARE_CUT(press(Qt::Key_Up, Qt::ShiftModifier), 0.1, 0.1 - 10 * down, 0.1, 0.1 + 10 * down);
    COMPARE_CUT(press(Qt::Key_Right, Qt::ControlModifier), 0.1, 0.1, 0.1 - across, 0.1);
    COMPARE_CUT(press(Qt::Key_Up, Qt::AltModifier), 0.1, 0.1, 0.1, 0.1 + down);
    COMPARE_CUT(press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier), 0.1, 0.1, 0.1 + 10 * across, 0.1);
}

void TestCanvasCrop::takesShortcuts()
{
    const auto canvas = croppingCanvas();
    const auto takes = [&](int key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(canvas.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(takes(Qt::Key_Right, Qt::ControlModifier));
    QVERIFY(takes(Qt::Key_Escape, Qt::NoModifier));
    QVERIFY(!takes(Qt::Key_Z, Qt::ControlModifier));
    QVERIFY(!takes(Qt::Key_W, Qt::NoModifier));
    canvas->setTool(CanvasTool::Select);
    QVERIFY(!takes(Qt::Key_Right, Qt::ControlModifier));
}

void TestCanvasCrop::finishes()
{
    const auto canvas = croppingCanvas();
    QSignalSpy finished(canvas.get(), &PhotoCanvas::cropFinished), givenUp(canvas.get(), &PhotoCanvas::cropGivenUp),
        changed(canvas.get(), &PhotoCanvas::cropChanged);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
    QTest::keyClick(canvas.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(finished.count(), 2);
    QCOMPARE(givenUp.count(), 0);
    QTest::keyClick(canvas.get(), Qt::Key_Escape);
    QCOMPARE(givenUp.count(), 1);
    QCOMPARE(finished.count(), 2);
    QCOMPARE(changed.count(), 0);
}

void TestCanvasCrop::escapeTakesADragBack()
{
    const auto canvas = croppingCanvas();
    QSignalSpy givenUp(canvas.get(), &PhotoCanvas::cropGivenUp), changed(canvas.get(), &PhotoCanvas::cropChanged);
    dragMouse(*canvas, handleAt(-1, 0), handleAt(-1, 0) + QPointF(50, 0), false);
    QVERIFY(cutOf(changed.last()).left > 0.15);
    QTest::keyClick(canvas.get(), Qt::Key_Escape);
    COMPARE_CUT(cutOf(changed.last()), 0.1, 0.1, 0.1, 0.1);
    QVERIFY(changed.last()[4].toBool());
    const auto count = changed.count();
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, (handleAt(-1, 0) + QPointF(60, 0)).toPoint());
    QCOMPARE(changed.count(), count);
    QCOMPARE(givenUp.count(), 0);
}

void TestCanvasCrop::newsDoNotDisturb()
{
    const auto canvas = croppingCanvas();
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF to = handleAt(-1, 0) + QPointF(20, 0);
    dragMouse(*canvas, handleAt(-1, 0), to, false);
    const auto sent = cutOf(changed.last());
    canvas->setCrop(sent.left, sent.top, sent.right, sent.bottom); // as it comes back from whoever was told
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, to.toPoint());
    COMPARE_CUT(cutOf(changed.last()), 0.15, 0.1, 0.1, 0.1);
    QVERIFY(changed.last()[4].toBool());
}

/// As when somebody undoes in the middle of a drag.
void TestCanvasCrop::anotherCropEndsTheDrag()
{
    const auto canvas = croppingCanvas();
    QSignalSpy changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF to = handleAt(-1, 0) + QPointF(20, 0);
    dragMouse(*canvas, handleAt(-1, 0), to, false);
    canvas->setCrop(0.4, 0.4, 0.4, 0.4);
    const auto count = changed.count();
    QTest::mouseMove(canvas.get(), (to + QPointF(10, 0)).toPoint());
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, to.toPoint());
    QCOMPARE(changed.count(), count); // what is shown is what was set
}

void TestCanvasCrop::drawsAngles_data()
{
    QTest::addColumn<QPointF>("line");
    QTest::addColumn<double>("degrees");
    const double slope = std::atan2(20, 200) * 180 / 3.14159265358979;
    QTest::newRow("falls to the right") << QPointF(200, 20) << -slope;
    QTest::newRow("the same from the right") << QPointF(-200, -20) << -slope;
    QTest::newRow("rises to the right") << QPointF(200, -20) << slope;
    QTest::newRow("leans to the left") << QPointF(20, 200) << slope;
    QTest::newRow("leans to the right") << QPointF(20, -200) << -slope;
    QTest::newRow("level") << QPointF(120, 0) << 0.0;
    QTest::newRow("upright") << QPointF(0, -120) << 0.0;
}

void TestCanvasCrop::drawsAngles()
{
    QFETCH(QPointF, line);
    QFETCH(double, degrees);
    const auto canvas = croppingCanvas();
    canvas->setStraightening(true);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::angleDrawn), changed(canvas.get(), &PhotoCanvas::cropChanged);
    const QPointF from = QPointF(208, 158) - (line / 2).toPoint();
    const QImage before = canvas->grab().toImage();
    dragMouse(*canvas, from, from + line, false);
    QVERIFY(canvas->grab().toImage() != before);
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, (from + line).toPoint());
    QCOMPARE(drawn.count(), 1);
    QVERIFY2(std::abs(drawn[0][0].toDouble() - degrees) < 1e-6, qPrintable(drawn[0][0].toString()));
    QCOMPARE(canvas->grab().toImage(), before);
    dragMouse(*canvas, {100, 100}, {112, 110}); // a slip
    QCOMPARE(drawn.count(), 1);
    canvas->setStraightening(false);
    dragMouse(*canvas, from, from + line);
    QCOMPARE(drawn.count(), 1);
    QVERIFY(changed.count() > 0);
}

void TestCanvasCrop::escapeTakesALineBack()
{
    const auto canvas = croppingCanvas();
    canvas->setStraightening(true);
    QSignalSpy drawn(canvas.get(), &PhotoCanvas::angleDrawn), changed(canvas.get(), &PhotoCanvas::cropChanged),
        givenUp(canvas.get(), &PhotoCanvas::cropGivenUp);
    dragMouse(*canvas, {100, 100}, {300, 120}, false);
    QTest::keyClick(canvas.get(), Qt::Key_Escape);
    QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, QPoint(300, 120));
    QCOMPARE(drawn.count() + changed.count() + givenUp.count(), 0);
}

void TestCanvasCrop::showsCursors_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<Qt::CursorShape>("shape");
    QTest::newRow("top left") << handleAt(-1, -1) << Qt::SizeFDiagCursor;
    QTest::newRow("bottom right") << handleAt(1, 1) << Qt::SizeFDiagCursor;
    QTest::newRow("top right") << handleAt(1, -1) << Qt::SizeBDiagCursor;
    QTest::newRow("bottom left") << handleAt(-1, 1) << Qt::SizeBDiagCursor;
    QTest::newRow("left") << handleAt(-1, 0) << Qt::SizeHorCursor;
    QTest::newRow("along the right") << handleAt(1, 0) + QPointF(3, 50) << Qt::SizeHorCursor;
    QTest::newRow("top") << handleAt(0, -1) << Qt::SizeVerCursor;
    QTest::newRow("inside") << handleAt(0, 0) << Qt::SizeAllCursor;
    QTest::newRow("outside") << QPointF(15, 150) << Qt::ArrowCursor;
}

void TestCanvasCrop::showsCursors()
{
    QFETCH(QPointF, place);
    QFETCH(Qt::CursorShape, shape);
    const auto canvas = croppingCanvas();
    hoverMouse(*canvas, place);
    QCOMPARE(canvas->cursor().shape(), shape);
    canvas->setStraightening(true);
    QCOMPARE(canvas->cursor().shape(), Qt::CrossCursor);
}

void TestCanvasCrop::describesItself()
{
    const auto canvas = croppingCanvas();
    const QString tenth = canvas->accessibleDescription();
    QVERIFY2(tenth.contains("640") && tenth.contains("480") && tenth.contains("800"), qPrintable(tenth));
    canvas->setCrop(0.5, 0, 0, 0.5);
    QVERIFY(canvas->accessibleDescription().contains("400 by 300"));
    canvas->setFrame(turnedFrame({800, 600}, 1));
    QVERIFY(canvas->accessibleDescription().contains("300 by 400"));
    canvas->setTool(CanvasTool::Select);
    QVERIFY(!canvas->accessibleDescription().contains("300 by 400"));
}

HEIRLOOM_WINDOW_TEST(TestCanvasCrop)
#include "tst_canvas_crop.moc"
