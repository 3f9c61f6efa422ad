// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <cstdlib>

#include <QPainter>
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/canvas/made_pictures.h"
#include "ui/canvas/picture_pyramid.h"

using heirloom::busy;
using heirloom::ImageBuffer;
using heirloom::madePicture;
using heirloom::plainPicture;
using heirloom::ui::PicturePyramid;

namespace {

const QColor kGround(1, 2, 3);

QColor halves(int x, int)
{
    return x < 150 ? QColor(200, 0, 0) : QColor(0, 0, 200);
}

QImage painted(const PicturePyramid& pyramid, const QRectF& target, const std::vector<QRect>& parts,
               heirloom::ui::PictureLook look = {})
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(kGround);
    QPainter painter(&image);
    for (const QRect& part : parts)
        pyramid.paint(painter, target, part, look);
    return image;
}

bool isNear(QColor a, QColor b, int tolerance)
{
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance
           && std::abs(a.blue() - b.blue()) <= tolerance;
}

} // namespace

class TestPicturePyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels();
    void halvesAreMeans();
    void nothing();
    void paintsExactlyAtItsOwnSize();
    void paintsInItsPlace_data();
    void paintsInItsPlace();
    void partsMakeTheWhole_data();
    void partsMakeTheWhole();
    void smooth_data();
    void smooth();
    void dims();
    void blends();
    void tiny();
};

void TestPicturePyramid::levels()
{
    const ImageBuffer picture = madePicture(1001, 777, busy);
    const PicturePyramid pyramid = PicturePyramid::build(picture);
    QCOMPARE(pyramid.size(), QSize(1001, 777));
    QCOMPARE(pyramid.levels().size(), std::size_t(3));
    QCOMPARE(pyramid.levels()[1].size(), QSize(501, 389));
    QCOMPARE(pyramid.levels()[2].size(), QSize(251, 195));
    QVERIFY2(pyramid.levels()[0].constBits() == picture.data(), "the full size is shared, not copied");
    QCOMPARE(PicturePyramid::rough(picture).levels().size(), std::size_t(1));
}

void TestPicturePyramid::halvesAreMeans()
{
    const PicturePyramid pyramid = PicturePyramid::build(madePicture(601, 301, busy));
    const QImage& half = pyramid.levels()[1];
    for (const QPoint place : {QPoint(0, 0), QPoint(17, 42), QPoint(150, 3), QPoint(299, 149), QPoint(300, 150)}) {
        double red = 0, blue = 0;
        for (const QPoint next : {QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(1, 1)}) {
            const QColor pixel = busy(std::min(2 * place.x() + next.x(), 600), std::min(2 * place.y() + next.y(), 300));
            red += pixel.red() / 4.0;
            blue += pixel.blue() / 4.0;
        }
        const QColor found = half.pixelColor(place);
        QVERIFY(std::abs(found.red() - red) <= 0.5);
        QVERIFY(std::abs(found.blue() - blue) <= 0.5);
    }
}

void TestPicturePyramid::nothing()
{
    QVERIFY(PicturePyramid::build({}).isNull());
    QCOMPARE(painted(PicturePyramid(), QRectF(0, 0, 10, 10), {QRect(0, 0, 400, 300)}).pixelColor(5, 5), kGround);
}

void TestPicturePyramid::paintsExactlyAtItsOwnSize()
{
    const PicturePyramid pyramid = PicturePyramid::build(madePicture(300, 200, busy));
    const QImage image = painted(pyramid, QRectF(30, 20, 300, 200), {QRect(0, 0, 400, 300)});
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 400; ++x) {
            const bool inside = QRect(30, 20, 300, 200).contains(x, y);
            QCOMPARE(image.pixelColor(x, y), inside ? busy(x - 30, y - 20) : kGround);
        }
    }
}

void TestPicturePyramid::paintsInItsPlace_data()
{
    QTest::addColumn<QRectF>("target");
    QTest::newRow("reduced below two levels") << QRectF(50.25, 40, 60, 45);
    QTest::newRow("reduced") << QRectF(50, 40, 200, 150);
    QTest::newRow("half") << QRectF(50, 40, 150, 112.5);
    QTest::newRow("own size, between pixels") << QRectF(10.5, 7.5, 300, 225);
    QTest::newRow("enlarged beyond the view") << QRectF(-200, -100, 900, 675);
    QTest::newRow("greatly enlarged") << QRectF(-2200, -1000, 4800, 3600);
}

void TestPicturePyramid::paintsInItsPlace()
{
    QFETCH(QRectF, target);
    const PicturePyramid pyramid = PicturePyramid::build(madePicture(300, 225, halves));
    const QImage image = painted(pyramid, target, {QRect(0, 0, 400, 300)});
    const int y = 100;
    const double edge = target.center().x(), pixel = target.width() / 300; // a pixel of the picture
    for (int x = 0; x < 400; ++x) {
        const double middle = x + 0.5;
        const QColor found = image.pixelColor(x, y);
        const double blur = std::max(1.0, pixel) + 0.5;
        if (middle < target.left() || middle >= target.right() || y + 0.5 < target.top() || y + 0.5 >= target.bottom())
            QCOMPARE(found, kGround);
        else if (middle < edge - blur)
            QCOMPARE(found, QColor(200, 0, 0));
        else if (middle > edge + blur)
            QCOMPARE(found, QColor(0, 0, 200));
    }
}

void TestPicturePyramid::partsMakeTheWhole_data()
{
    QTest::addColumn<QRectF>("target");
    QTest::addColumn<bool>("isSmooth");
    QTest::newRow("reduced") << QRectF(-3.3, 5.1, 222, 183.2) << true;
    QTest::newRow("a little reduced") << QRectF(-60, -40, 520, 429.1) << true;
    QTest::newRow("enlarged") << QRectF(-100, -200, 1500.5, 1237.9) << true;
    QTest::newRow("enlarged, squares") << QRectF(-900, -700, 5000, 4125) << false;
}

void TestPicturePyramid::partsMakeTheWhole()
{
    // What is painted of a part, as after an update, must not differ from what was painted of the whole.
    QFETCH(QRectF, target);
    QFETCH(bool, isSmooth);
    const PicturePyramid pyramid = PicturePyramid::build(madePicture(600, 495, busy));
    const QImage whole = painted(pyramid, target, {QRect(0, 0, 400, 300)}, {.smooth = isSmooth});
    const QImage parts = painted(
        pyramid, target,
        {QRect(0, 0, 133, 300), QRect(133, 0, 267, 71), QRect(133, 71, 1, 229), QRect(134, 71, 266, 229)},
        {.smooth = isSmooth});
    QCOMPARE(parts, whole);
}

void TestPicturePyramid::smooth_data()
{
    QTest::addColumn<bool>("isSmooth");
    QTest::newRow("interpolated") << true;
    QTest::newRow("squares") << false;
}

void TestPicturePyramid::smooth()
{
    QFETCH(bool, isSmooth);
    const PicturePyramid pyramid = PicturePyramid::build(madePicture(300, 225, halves));
    const QImage image = painted(pyramid, QRectF(-1000, 0, 2400, 1800), {QRect(0, 0, 400, 300)}, {.smooth = isSmooth});
    int between = 0; // the border between the halves lies at x = 200
    for (int x = 180; x < 220; ++x)
        between += image.pixelColor(x, 100).red() % 200 != 0 ? 1 : 0;
    if (isSmooth)
        QVERIFY(between >= 6);
    else
        QCOMPARE(between, 0);
}

void TestPicturePyramid::dims()
{
    const PicturePyramid pyramid = PicturePyramid::build(plainPicture(300, 225, QColor(200, 100, 50)));
    const QColor found =
        painted(pyramid, QRectF(0, 0, 300, 225), {QRect(0, 0, 400, 300)}, {.dimmed = true}).pixelColor(100, 100);
    const int expected = static_cast<int>(0.55 * (0.299 * 200 + 0.587 * 100 + 0.114 * 50));
    QVERIFY2(isNear(found, QColor(expected, expected, expected), 2), qPrintable(found.name()));
}

void TestPicturePyramid::blends()
{
    for (const double size : {300.0, 40.0}) { // at its own size, and of a reduced level
        const PicturePyramid pyramid = PicturePyramid::build(plainPicture(300, 300, QColor(255, 128, 0, 128), true));
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(QColor(0, 0, 100));
        QPainter painter(&image);
        pyramid.paint(painter, QRectF(0, 0, size, size), QRect(0, 0, 400, 300));
        QVERIFY(isNear(image.pixelColor(20, 20), QColor(128, 64, 50), 2));
    }
}

void TestPicturePyramid::tiny()
{
    const PicturePyramid pyramid = PicturePyramid::build(plainPicture(1, 1, QColor(9, 8, 7)));
    const QImage image = painted(pyramid, QRectF(100, 100, 16, 16), {QRect(0, 0, 400, 300)});
    QCOMPARE(image.pixelColor(100, 100), QColor(9, 8, 7));
    QCOMPARE(image.pixelColor(115, 115), QColor(9, 8, 7));
    QCOMPARE(image.pixelColor(116, 115), kGround);
}

HEIRLOOM_GUILESS_TEST(TestPicturePyramid)
#include "tst_picture_pyramid.moc"
