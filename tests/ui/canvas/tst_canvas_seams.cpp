// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"

#include "engine/pipeline/face_patch.h"
#include "ui/canvas/wipe_divider.h"

#include <algorithm>

using namespace heirloom;
using namespace heirloom::ui;

namespace {

/// Of high contrast from pixel to pixel, so that what is interpolated with the wrong neighbour stands out.
QColor stark(int x, int y)
{
    return QColor((x * 97 + y * 31) % 256, (x * 41 + y * 101) % 256, (x * 13 + y * 59) % 256);
}

/// Soft, as photos are where they are much reduced: of what is averaged there, the grid does not show.
QColor soft(int x, int y)
{
    const auto wave = [](double at) { return static_cast<int>(128 + 100 * std::sin(at)); };
    return QColor(wave(x / 31.0), wave(y / 23.0), wave((x + y) / 41.0));
}

int largestDifference(const QImage& a, const QImage& b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                std::abs(one.blue() - other.blue())});
        }
    }
    return largest;
}

} // namespace

/// A patch and the photo around it are one picture.
class TestCanvasSeams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patchOfThePhotoItself_data();
    void patchOfThePhotoItself();
    void patchToTheEdges_data();
    void patchToTheEdges();
};

void TestCanvasSeams::patchOfThePhotoItself_data()
{
    QTest::addColumn<QRect>("where");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("isSoft");
    for (const double zoom : {1.0, 1.27, 2.0, 2.61, 3.9, 7.3})
        QTest::addRow("at %g", zoom) << QRect(361, 247, 75, 83) << zoom << false;
    for (const double zoom : {0.31, 0.5, 0.77})
        QTest::addRow("soft, at %g", zoom) << QRect(361, 247, 75, 83) << zoom << true;
    QTest::newRow("at two edges of the photo") << QRect(0, 0, 75, 83) << 0.77 << true;
}

void TestCanvasSeams::patchOfThePhotoItself()
{
    QFETCH(QRect, where);
    QFETCH(double, zoom);
    QFETCH(bool, isSoft);
    const auto colour = isSoft ? soft : stark;
    const auto canvas = shownCanvas(madePicture(kPhoto.width(), kPhoto.height(), colour));
    canvas->findChild<WipeDivider*>()->setShare(0); // all is after
    canvas->zoomBy(zoom / canvas->zoom());
    QCOMPARE(canvas->zoom(), zoom);
    const QImage without = canvas->grab().toImage();
    const auto patch = madePicture(where.width(), where.height(),
                                   [&](int x, int y) { return colour(x + where.x(), y + where.y()); });
    canvas->setPatch(1, {{double(where.x()), double(where.y()), double(where.width()), double(where.height())}, patch});
    const int difference = largestDifference(canvas->grab().toImage(), without);
    // Places are rounded to a 256th of a pixel each, and averages of pixels to a level.
    QVERIFY2(difference <= (isSoft ? 4 : 2), qPrintable(QString::number(difference)));
}

void TestCanvasSeams::patchToTheEdges_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.31, 0.5, 1.0, 2.61})
        QTest::addRow("at %g", zoom) << zoom;
}

void TestCanvasSeams::patchToTheEdges()
{
    QFETCH(double, zoom);
    const auto canvas = shownCanvas();
    canvas->resize(2200, 1700); // all of the photo can be seen
    canvas->findChild<WipeDivider*>()->setShare(0);
    canvas->setPatch(1, {{0, 0, 800, 600}, plainPicture(kPhoto.width(), kPhoto.height(), kAfter)});
    canvas->zoomBy(zoom / canvas->zoom());
    const QImage image = canvas->grab().toImage();
    int before = 0, after = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            before += isAlike(image.pixelColor(x, y), kBefore);
            after += isAlike(image.pixelColor(x, y), kAfter);
        }
    }
    QCOMPARE(before, 0);
    QVERIFY(after > 0.9 * zoom * zoom * kPhoto.width() * kPhoto.height());
}

HEIRLOOM_WINDOW_TEST(TestCanvasSeams)
#include "tst_canvas_seams.moc"
