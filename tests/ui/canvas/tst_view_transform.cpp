// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QtTest>

#include "tests/support/test_main.h"
#include "ui/canvas/view_transform.h"

using heirloom::ui::coveredPixels;
using heirloom::ui::ViewTransform;

namespace {

ViewTransform made(QSize photo, QSizeF view, double ratio)
{
    ViewTransform transform;
    transform.setView(view, ratio);
    transform.setPhotoSize(photo);
    return transform;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestViewTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void zoomsAboutThePointer_data() { fits_data(); }
    void zoomsAboutThePointer();
    void zoomsOutToTheMiddle_data() { fits_data(); }
    void zoomsOutToTheMiddle();
    void keepsThePhotoInSight_data() { fits_data(); }
    void keepsThePhotoInSight();
    void resizes_data() { fits_data(); }
    void resizes();
    void showsAPart_data();
    void showsAPart();
    void liesOnWholePixels_data();
    void liesOnWholePixels();
    void mapsThereAndBack();
    void coversPixels_data();
    void coversPixels();
};

void TestViewTransform::fits_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<QSizeF>("view");
    QTest::addColumn<double>("ratio");

    QTest::newRow("large and wide") << QSize(6000, 4000) << QSizeF(1200, 800) << 1.0;
    QTest::newRow("tall in a wide view") << QSize(2000, 3000) << QSizeF(1600, 700) << 1.0;
    QTest::newRow("smaller than the view") << QSize(300, 200) << QSizeF(1200, 800) << 1.0;
    QTest::newRow("twice the pixels") << QSize(6000, 4000) << QSizeF(1200, 800) << 2.0;
    QTest::newRow("one and a half") << QSize(1777, 1333) << QSizeF(901, 603) << 1.5;
    QTest::newRow("a strip") << QSize(9000, 300) << QSizeF(640, 480) << 1.0;
}

void TestViewTransform::fits()
{
    QFETCH(QSize, photo);
    QFETCH(QSizeF, view);
    QFETCH(double, ratio);

    const ViewTransform transform = made(photo, view, ratio);
    const QRectF shown = transform.toView(QRectF(QPointF(0, 0), photo));
    QVERIFY(transform.isFit());
    QVERIFY(distance(shown.center(), transform.viewCentre()) <= 0.75 / ratio);
    const double free = std::min(view.width() - shown.width(), view.height() - shown.height());
    QVERIFY2(std::abs(free - 2 * ViewTransform::kMargin) < 1e-6, qPrintable(QString::number(free)));
    QCOMPARE(shown.width() * ratio / photo.width(), transform.zoom());
}

void TestViewTransform::zoomsAboutThePointer()
{
    QFETCH(QSize, photo);
    QFETCH(QSizeF, view);
    QFETCH(double, ratio);

    for (const QPointF share : {QPointF(0.5, 0.5), QPointF(0.02, 0.03), QPointF(0.97, 0.6), QPointF(0.3, 0.99)}) {
        ViewTransform transform = made(photo, view, ratio);
        const QPointF place(share.x() * photo.width(), share.y() * photo.height());
        const QPointF pointer = transform.toView(place);
        while (transform.zoom() < ViewTransform::kMaximumZoom) {
            transform.zoomTo(transform.zoom() * 1.25, pointer);
            QVERIFY2(distance(transform.toView(place), pointer) <= 0.75 / ratio,
                     qPrintable(QString::number(transform.zoom())));
        }
        QCOMPARE(transform.zoom(), ViewTransform::kMaximumZoom);
        QVERIFY(!transform.isFit());
    }
}

void TestViewTransform::zoomsOutToTheMiddle()
{
    QFETCH(QSize, photo);
    QFETCH(QSizeF, view);
    QFETCH(double, ratio);

    ViewTransform transform = made(photo, view, ratio);
    const double fit = transform.zoom();
    transform.zoomTo(4 * fit, {10, 10});
    for (int i = 0; i < 40; ++i)
        transform.zoomTo(transform.zoom() / 1.2, {30, view.height() - 5});
    QCOMPARE(transform.zoom(), std::min(fit / 2, 1.0));
    const QRectF shown = transform.toView(QRectF(QPointF(0, 0), photo));
    QVERIFY(distance(shown.center(), transform.viewCentre()) <= 0.75 / ratio);
    transform.zoomTo(1, transform.viewCentre()); // whatever the photo's size
    QCOMPARE(transform.zoom(), 1.0);
}

void TestViewTransform::keepsThePhotoInSight()
{
    QFETCH(QSize, photo);
    QFETCH(QSizeF, view);
    QFETCH(double, ratio);

    for (const QPointF far : {QPointF(1e6, 1e6), QPointF(-1e6, 1e6), QPointF(1e6, -1e6), QPointF(-1e6, -1e6)}) {
        ViewTransform transform = made(photo, view, ratio);
        transform.zoomTo(3 * transform.fitZoom(), transform.viewCentre());
        transform.panBy(far);
        const QPointF corner(far.x() > 0 ? 0 : photo.width(), far.y() > 0 ? 0 : photo.height());
        const QPointF seen = transform.toView(corner);
        QVERIFY2(QRectF(-1, -1, view.width() + 2, view.height() + 2).contains(seen), "the corner can be reached");
        QVERIFY2(
            QRectF(-1, -1, photo.width() + 2, photo.height() + 2).contains(transform.toPhoto(transform.viewCentre())),
            "the middle of the view shows the photo");
    }
    ViewTransform fitted = made(photo, view, ratio);
    const QPointF before = fitted.origin();
    fitted.panBy({50, -30});
    QCOMPARE(fitted.origin(), before);
}

void TestViewTransform::resizes()
{
    QFETCH(QSize, photo);
    QFETCH(QSizeF, view);
    QFETCH(double, ratio);

    ViewTransform transform = made(photo, view, ratio);
    transform.setView(view / 2, ratio);
    QVERIFY(transform.isFit());
    QCOMPARE(transform.zoom(), made(photo, view / 2, ratio).zoom());

    transform.zoomTo(5 * transform.fitZoom(), transform.viewCentre());
    transform.panBy({20, 10});
    const double zoom = transform.zoom();
    const QPointF middle = transform.toPhoto(transform.viewCentre());
    transform.setView(view / 1.7, ratio);
    QVERIFY(!transform.isFit());
    QCOMPARE(transform.zoom(), zoom);
    QVERIFY(distance(transform.toPhoto(transform.viewCentre()), middle) * zoom <= 1.5);
}

void TestViewTransform::showsAPart_data()
{
    QTest::addColumn<QRectF>("part");
    QTest::addColumn<double>("limit");

    QTest::newRow("in the middle") << QRectF(2900, 1900, 300, 300) << 16.0;
    QTest::newRow("in a corner") << QRectF(0, 0, 300, 200) << 16.0;
    QTest::newRow("in the other corner") << QRectF(5600, 3600, 400, 400) << 16.0;
    QTest::newRow("limited") << QRectF(3000, 2000, 20, 20) << 4.0;
}

void TestViewTransform::showsAPart()
{
    QFETCH(QRectF, part);
    QFETCH(double, limit);

    ViewTransform transform = made({6000, 4000}, {1200, 800}, 1);
    transform.show(part, limit);
    QVERIFY(transform.zoom() <= limit);
    QVERIFY(transform.zoom() > 1);
    QVERIFY(QRectF(-1, -1, 1202, 802).contains(transform.toView(part)));
}

void TestViewTransform::liesOnWholePixels_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("ratio");
    for (const double zoom : {1.0, 2.0, 8.0}) {
        for (const double ratio : {1.0, 1.25, 2.0})
            QTest::addRow("%g at %g", zoom, ratio) << zoom << ratio;
    }
}

void TestViewTransform::liesOnWholePixels()
{
    QFETCH(double, zoom);
    QFETCH(double, ratio);

    ViewTransform transform = made({3001, 1999}, {801, 603}, ratio);
    transform.zoomTo(zoom, {123.4, 77.7});
    transform.panBy({3.3, 4.7});
    const QPointF origin = transform.origin() * ratio;
    QVERIFY(std::abs(origin.x() - std::round(origin.x())) < 1e-6);
    QVERIFY(std::abs(origin.y() - std::round(origin.y())) < 1e-6);
}

void TestViewTransform::mapsThereAndBack()
{
    ViewTransform transform = made({6000, 4000}, {1200, 800}, 1.5);
    transform.zoomTo(0.83, {100, 700});
    const QPointF place(1234.5, 987.25);
    QVERIFY(distance(transform.toPhoto(transform.toView(place)), place) < 1e-6);
    QCOMPARE(transform.toView(QRectF(0, 0, 30, 15)).width(), 30 * 0.83 / 1.5);
}

void TestViewTransform::coversPixels_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addColumn<QRect>("pixels");

    QTest::newRow("whole") << QRectF(2, 3, 4, 5) << QRect(2, 3, 4, 5);
    QTest::newRow("less than half over") << QRectF(2.4, 3.4, 4, 5) << QRect(2, 3, 4, 5);
    QTest::newRow("more than half over") << QRectF(2.6, 3.6, 4, 5) << QRect(3, 4, 4, 5);
    QTest::newRow("below zero") << QRectF(-2.6, -3.4, 4, 5) << QRect(-3, -3, 4, 5);
    QTest::newRow("between two middles") << QRectF(2.6, 0, 0.5, 5) << QRect(3, 0, 0, 5);
}

void TestViewTransform::coversPixels()
{
    QFETCH(QRectF, rect);
    QTEST(coveredPixels(rect), "pixels");
}

HEIRLOOM_APPLESS_TEST(TestViewTransform)
#include "tst_view_transform.moc"
