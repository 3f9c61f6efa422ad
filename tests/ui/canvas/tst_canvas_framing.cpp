// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cmath>
#include <cstdint>

#include <QtTest>

#include "engine/pipeline/face_patch.h"
#include "engine/stages/tone_curves.h"
#include "engine/worker/worker_types.h"
#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

constexpr PixelSize kMade{800, 600};
constexpr PixelSize kSmall{240, 180}; ///< seen as a whole at its own size
constexpr int kBelowLabels = 36;

/// Where a frame that nobody panned lies in a view.
QRect areaOf(const PhotoCanvas& canvas, PixelSize size, QRect view = QRect({0, 0}, kView))
{
    const QSizeF shown(size.width * canvas.zoom(), size.height * canvas.zoom());
    const QPointF corner = QRectF(view).center() - QPointF(shown.width(), shown.height()) / 2;
    return QRect(QPoint(static_cast<int>(std::lround(corner.x())), static_cast<int>(std::lround(corner.y()))),
                 shown.toSize());
}

ToneCurves someTones()
{
    return {[](double v) { return 1 - v; }, [](double v) { return v > 0 ? std::sqrt(v) : 0; },
            [](double v) { return 0.2 + v / 2; }, [](double v) { return 0.9 * v; }};
}

using Tables = std::array<std::array<std::uint8_t, 256>, 3>;

Tables tablesOf(const ToneCurves& curves, bool grey)
{
    const auto table = [&](ToneCurves::Channel channel) { return curves.table(grey ? ToneCurves::Grey : channel); };
    return {table(ToneCurves::Red), table(ToneCurves::Green), table(ToneCurves::Blue)};
}

QRgb toned(QRgb pixel, const Tables& tables)
{
    const auto through = [&](std::size_t channel, int level) {
        return int(tables[channel][static_cast<std::size_t>(level)]);
    };
    return qRgb(through(0, qRed(pixel)), through(1, qGreen(pixel)), through(2, qBlue(pixel)));
}

FacePatch patchOf(Box where, QColor colour)
{
    return {where, plainPicture(static_cast<int>(where.width), static_cast<int>(where.height), colour)};
}

} // namespace

/// How the photo looks through a frame and in other tones.
class TestCanvasFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesPixels_data();
    void movesPixels();
    void fillsTheFrame_data();
    void fillsTheFrame();
    void placesWhatIsStraightened_data();
    void placesWhatIsStraightened();
    void placesPatches_data() { placesWhatIsStraightened_data(); }
    void placesPatches();
    void keepsStrokesInTheFrame();
    void tonesTheAfterSide_data();
    void tonesTheAfterSide();
    void looksAsBefore();
    void forgetsWithThePhoto();
    void staysFitted();
    void keepsTheMiddle_data();
    void keepsTheMiddle();
};

void TestCanvasFraming::movesPixels_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {1.0, 8.0}) {
        for (const bool mirror : {false, true}) {
            for (const int turn : {0, 1, 2, 3})
                QTest::addRow("%s%d quarters at %g", mirror ? "mirrored, " : "", turn, zoom)
                    << frameOf({turn, mirror}, kSmall) << zoom;
        }
        QTest::addRow("cropped at %g", zoom) << frameOf({0, false, 0, 0.1, 0.2, 0.3, 0.05}, kSmall) << zoom;
        QTest::addRow("all at %g", zoom) << frameOf({3, true, 0, 0.05, 0.1, 0.25, 0.2}, kSmall) << zoom;
    }
}

void TestCanvasFraming::movesPixels()
{
    QFETCH(Frame, frame);
    QFETCH(double, zoom);
    const ImageBuffer photo = madePicture(kSmall.width, kSmall.height, busy);
    const auto canvas = shownCanvas(photo);
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFrame(frame);
    canvas->zoomBy(zoom / canvas->zoom());
    QCOMPARE(canvas->zoom(), zoom);
    const auto expected = framed(photo, frame);
    QVERIFY(expected);
    const QRect area = areaOf(*canvas, frame.size);
    const QImage image = canvas->grab().toImage();
    int seen = 0, wrong = 0;
    for (int y = std::max(kBelowLabels, area.top()); y <= std::min(area.bottom(), kView.height() - 1); ++y) {
        for (int x = std::max(0, area.left()); x <= std::min(area.right(), kView.width() - 1); ++x) {
            const std::uint8_t* pixel = expected->row(static_cast<int>((y - area.top()) / zoom))
                                        + 3 * static_cast<int>((x - area.left()) / zoom);
            wrong += image.pixel(x, y) != qRgb(pixel[0], pixel[1], pixel[2]);
            ++seen;
        }
    }
    QVERIFY(seen > 10000);
    QCOMPARE(wrong, 0);
    if (zoom > 1)
        return;
    const QRgb around = image.pixel(2, kView.height() - 2);
    for (const QPoint outside :
         {QPoint(area.left() - 1, area.center().y()), QPoint(area.right() + 1, area.center().y()),
          QPoint(area.center().x(), area.bottom() + 1)})
        QCOMPARE(image.pixel(outside), around);
}

void TestCanvasFraming::fillsTheFrame_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<double>("zoom");
    for (const double angle : {-15.0, -0.7, 4.0, 15.0}) {
        for (const double zoom : {0.31, 0.5, 1.0})
            QTest::addRow("by %g degrees at %g", angle, zoom) << frameOf({0, false, angle}, kMade) << zoom;
    }
    for (const double zoom : {0.31, 0.333, 0.5})
        QTest::addRow("turned at %g", zoom) << frameOf({1, true}, kMade) << zoom;
}

void TestCanvasFraming::fillsTheFrame()
{
    // Up to its rim, and without anything of what the photo has not.
    QFETCH(Frame, frame);
    QFETCH(double, zoom);
    const auto canvas = shownCanvas();
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFrame(frame);
    canvas->zoomBy(zoom / canvas->zoom());
    const QRect area = areaOf(*canvas, frame.size).adjusted(1, 1, -1, -1)
                       & QRect(0, kBelowLabels, kView.width(), kView.height() - kBelowLabels);
    const QImage image = canvas->grab().toImage();
    int wrong = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            wrong += image.pixelColor(x, y) != kBefore;
    }
    QCOMPARE(wrong, 0);
}

void TestCanvasFraming::placesWhatIsStraightened_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<QPoint>("place");
    const std::vector<std::pair<const char*, Geometry>> geometries{
        {"level", {1, true}},      {"by 7 degrees", {0, false, 7}}, {"by -15 degrees", {0, false, -15}},
        {"turned", {1, false, 5}}, {"mirrored", {0, true, 11}},     {"all", {3, true, -9, 0.1, 0.05, 0.02, 0.12}},
    };
    for (const auto& [name, geometry] : geometries) {
        for (const QPoint place : {QPoint(520, 240), QPoint(270, 350)})
            QTest::addRow("%s, %d", name, place.x()) << frameOf(geometry, kMade) << place;
    }
}

void TestCanvasFraming::placesWhatIsStraightened()
{
    QFETCH(Frame, frame);
    QFETCH(QPoint, place);
    const auto canvas = shownCanvas(markedPhoto(place));
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFrame(frame);
    for (const double zoom : {canvas->zoom(), 0.8}) {
        canvas->zoomBy(zoom / canvas->zoom());
        const QPointF expected = placeOf(*canvas, frame, place);
        const QPointF found = QRectF(markIn(*canvas)).center();
        QVERIFY2(QLineF(found, expected).length() <= 1.5,
                 qPrintable(QString("%1 %2").arg(found.x() - expected.x()).arg(found.y() - expected.y())));
    }
}

void TestCanvasFraming::placesPatches()
{
    QFETCH(Frame, frame);
    QFETCH(QPoint, place);
    const auto canvas = shownCanvas();
    canvas->setFrame(frame);
    canvas->setCompareMode(CompareMode::SideBySide);
    const QRect before(0, 0, 207, 316), after(209, 0, 207, 316);
    canvas->setPatch(1, patchOf({place.x() - 80.0, place.y() - 60.0, 160, 120}, kAfter));
    for (const QPoint inside : {QPoint(0, 0), QPoint(-60, -40), QPoint(60, 40)})
        COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, frame, place + inside, after)), kAfter);
    for (const QPoint outside : {QPoint(-100, 0), QPoint(100, 0), QPoint(0, -80), QPoint(0, 80)})
        COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, frame, place + outside, after)), kBefore);
    COMPARE_COLOUR(colourAt(*canvas, placeOf(*canvas, frame, place, before)), kBefore);
}

void TestCanvasFraming::keepsStrokesInTheFrame()
{
    const auto canvas = shownCanvas();
    const Frame frame = frameOf({0, false, 0, 0.5, 0, 0, 0}, kMade); // the right half
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFrame(frame);
    const QImage without = canvas->grab().toImage();
    canvas->setStrokes({{{{300, 300}, {500, 300}}, 30, true}}, true);
    const QImage with = canvas->grab().toImage();
    const QPoint inside = placeOf(*canvas, frame, {450, 300}).toPoint(),
                 outside = placeOf(*canvas, frame, {350, 300}).toPoint();
    QVERIFY(with.pixel(inside) != without.pixel(inside));
    QVERIFY(with.rect().contains(outside));
    QCOMPARE(with.pixel(outside), without.pixel(outside));
}

void TestCanvasFraming::tonesTheAfterSide_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<Frame>("frame");
    QTest::addColumn<bool>("held");
    QTest::addColumn<bool>("grey");
    QTest::addColumn<bool>("isToned");
    const Frame whole = wholeFrame(kMade), turned = frameOf({1, true}, kMade), leaning = frameOf({0, false, 3}, kMade);
    QTest::newRow("wipe") << CompareMode::Wipe << whole << false << false << true;
    QTest::newRow("wipe, turned") << CompareMode::Wipe << turned << false << false << true;
    QTest::newRow("side by side") << CompareMode::SideBySide << whole << false << false << true;
    QTest::newRow("side by side, turned") << CompareMode::SideBySide << turned << false << false << true;
    QTest::newRow("a grey photo") << CompareMode::Wipe << whole << false << true << true;
    QTest::newRow("original") << CompareMode::Original << whole << false << false << false;
    QTest::newRow("original, straightened") << CompareMode::Original << leaning << false << false << false;
    QTest::newRow("invented") << CompareMode::Invented << turned << false << false << false;
    QTest::newRow("original held") << CompareMode::Wipe << turned << true << false << false;
}

void TestCanvasFraming::tonesTheAfterSide()
{
    QFETCH(CompareMode, mode);
    QFETCH(Frame, frame);
    QFETCH(bool, held);
    QFETCH(bool, grey);
    QFETCH(bool, isToned);
    const auto canvas = shownCanvas(madePicture(kMade.width, kMade.height, busy));
    canvas->setPatch(1, patchOf({450, 250, 120, 90}, kAfter));
    canvas->setCompareMode(mode);
    canvas->setOriginalHeld(held);
    canvas->setFrame(frame);
    const QImage before = canvas->grab().toImage();
    canvas->setTones(someTones(), grey);
    const QImage after = canvas->grab().toImage();
    if (!isToned) {
        QCOMPARE(after, before);
        return;
    }
    const bool isOne = mode == CompareMode::Wipe;
    const QRect area = areaOf(*canvas, frame.size, isOne ? QRect({0, 0}, kView) : QRect(209, 0, 207, 316));
    const QRect photo = area.adjusted(2, 2, -2, -2) & QRect(228, kBelowLabels, 188, 280);
    const Tables tables = tablesOf(someTones(), grey);
    int wrong = 0, other = 0;
    for (int y = kBelowLabels; y < kView.height(); ++y) {
        for (int x = 0; x < 188; ++x) // left of the divider
            wrong += after.pixel(x, y) != before.pixel(x, y);
        for (int x = photo.left(); x <= photo.right(); ++x) {
            if (y < photo.top() || y > photo.bottom())
                continue;
            wrong += after.pixel(x, y) != toned(before.pixel(x, y), tables);
            other += after.pixel(x, y) != before.pixel(x, y);
        }
    }
    QCOMPARE(wrong, 0);
    QVERIFY(other > 1000);
}

void TestCanvasFraming::looksAsBefore()
{
    const auto canvas = shownCanvas(madePicture(kMade.width, kMade.height, busy));
    canvas->setFaces({madeFace(1, {200, 200, 160, 160})});
    canvas->setPatch(1, patchOf({450, 250, 120, 90}, kAfter));
    canvas->setStrokes({{{{300, 500}, {400, 500}}, 20, true}}, true);
    const QImage before = canvas->grab().toImage();
    canvas->setTones(someTones(), false);
    canvas->setFrame(frameOf({1, true, 6, 0.1, 0.2, 0.1, 0.1}, kMade));
    QVERIFY(canvas->grab().toImage() != before);
    canvas->setFrame(wholeFrame(kMade));
    QVERIFY(canvas->grab().toImage() != before);
    canvas->setTones({}, false);
    QCOMPARE(canvas->grab().toImage(), before);
}

void TestCanvasFraming::forgetsWithThePhoto()
{
    const auto canvas = shownCanvas();
    const QImage before = canvas->grab().toImage();
    canvas->setFrame(frameOf({1, false, 4}, kMade));
    canvas->setTones(someTones(), false);
    canvas->setPhoto(plainPicture(kMade.width, kMade.height, kBefore));
    QCOMPARE(canvas->grab().toImage(), before);
}

void TestCanvasFraming::staysFitted()
{
    const auto canvas = shownCanvas();
    canvas->setFrame(turnedFrame(kMade, 1));
    QVERIFY(canvas->isFit());
    QCOMPARE(canvas->zoom(), 0.375);
    canvas->setFrame(frameOf({0, false, 0, 0.25, 0.25, 0.25, 0.25}, kMade));
    QVERIFY(canvas->isFit());
    QCOMPARE(canvas->zoom(), 1.0);
}

void TestCanvasFraming::keepsTheMiddle_data()
{
    QTest::addColumn<Frame>("frame");
    QTest::newRow("turned") << turnedFrame(kMade, 1);
    QTest::newRow("mirrored") << frameOf({0, true}, kMade);
    QTest::newRow("straightened") << frameOf({0, false, 8}, kMade);
    QTest::newRow("cropped") << frameOf({0, false, 0, 0.25, 0.1, 0.05, 0.2}, kMade);
}

void TestCanvasFraming::keepsTheMiddle()
{
    QFETCH(Frame, frame);
    const auto canvas = shownCanvas(markedPhoto({480, 260}));
    canvas->setFramesShown(false);
    canvas->setCompareMode(CompareMode::Original);
    canvas->setFaces({madeFace(1, {440, 220, 80, 80})});
    canvas->zoomToFace(1);
    const double zoom = canvas->zoom();
    QVERIFY((markIn(*canvas).center() - canvas->rect().center()).manhattanLength() <= 3);
    canvas->setFrame(frame);
    QCOMPARE(canvas->zoom(), zoom);
    QVERIFY((markIn(*canvas).center() - canvas->rect().center()).manhattanLength() <= 4);
}

HEIRLOOM_WINDOW_TEST(TestCanvasFraming)
#include "tst_canvas_framing.moc"
