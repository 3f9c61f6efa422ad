// SPDX-License-Identifier: Apache-2.0
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/wipe_divider.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

std::vector<CanvasFace> twoFaces()
{
    return {madeFace(1, {100, 200, 160, 160}), madeFace(4, {520, 100, 200, 200})};
}

QImage looks(PhotoCanvas& canvas)
{
    return canvas.grab().toImage();
}

} // namespace

/// How faces are shown and picked.
class TestCanvasFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicks_data();
    void clicks();
    void picksTheSmallest();
    void picksTurnedFaces();
    void togglesAndDeletes();
    void tabs();
    void framesShowStates();
    void hovers();
    void hidesFrames();
    void turnsWhileBusy();
    void tellsTheIssue();
    void describesItself();
};

void TestCanvasFaces::clicks_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QRect>("view");

    const QRect whole(QPoint(0, 0), kView), left(0, 0, 207, 316), right(209, 0, 207, 316);
    QTest::newRow("wipe") << CompareMode::Wipe << false << 0.5 << whole;
    QTest::newRow("wipe, right to left") << CompareMode::Wipe << true << 0.5 << whole;
    QTest::newRow("reduced") << CompareMode::Original << false << 0.3 << whole;
    QTest::newRow("enlarged") << CompareMode::Original << false << 0.6 << whole;
    QTest::newRow("first of two views") << CompareMode::SideBySide << false << 0.2 << left;
    QTest::newRow("second of two views") << CompareMode::SideBySide << false << 0.2 << right;
    QTest::newRow("second of two views, right to left") << CompareMode::SideBySide << true << 0.2 << left;
}

void TestCanvasFaces::clicks()
{
    QFETCH(CompareMode, mode);
    QFETCH(bool, rightToLeft);
    QFETCH(double, zoom);
    QFETCH(QRect, view);

    const auto canvas = shownCanvas();
    canvas->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    canvas->setCompareMode(mode);
    canvas->zoomBy(zoom / canvas->zoom());
    canvas->setFaces(twoFaces());
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    const auto click = [&](QPointF photo) {
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, photo, view).toPoint());
    };
    click({540, 120});
    click({250, 350});
    click({400, 500}); // no face
    click({510, 120}); // just beside one
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(clicked[0][0].toInt(), 4);
    QCOMPARE(clicked[1][0].toInt(), 1);
}

void TestCanvasFaces::picksTheSmallest()
{
    const auto canvas = shownCanvas();
    canvas->setFaces(
        {madeFace(1, {50, 50, 500, 500}), madeFace(2, {200, 200, 100, 100}), madeFace(3, {100, 100, 300, 300})});
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {250, 250}).toPoint());
    QCOMPARE(clicked.last().first().toInt(), 2);
}

void TestCanvasFaces::picksTurnedFaces()
{
    const auto canvas = shownCanvas();
    CanvasFace face = madeFace(1, {100, 100, 200, 200});
    face.roll = 45;
    canvas->setFaces({face});
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {},
                      placeOf(*canvas, {110, 110}).toPoint()); // a corner, were it upright
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {},
                      placeOf(*canvas, {80, 200}).toPoint()); // a corner, as it is turned
    QCOMPARE(clicked.count(), 1);
}

void TestCanvasFaces::togglesAndDeletes()
{
    const auto canvas = shownCanvas();
    canvas->setFaces(twoFaces());
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked), toggled(canvas.get(), &PhotoCanvas::faceToggled),
        deleted(canvas.get(), &PhotoCanvas::faceDeleted);
    const QPoint place = placeOf(*canvas, {600, 200}).toPoint();
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(canvas.get(), Qt::LeftButton, {}, place);
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled[0][0].toInt(), 4);

    QTest::keyClick(canvas.get(), Qt::Key_Delete); // nothing is selected
    QCOMPARE(deleted.count(), 0);
    canvas->setSelectedFace(1);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(toggled.last().first().toInt(), 1);
    QTest::keyClick(canvas.get(), Qt::Key_Delete);
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted[0][0].toInt(), 1);
    canvas->setFaces({madeFace(4, {520, 100, 200, 200})}); // face 1 is gone, and its selection with it
    QTest::keyClick(canvas.get(), Qt::Key_Delete);
    QCOMPARE(deleted.count(), 1);
}

void TestCanvasFaces::tabs()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* canvas = new PhotoCanvas;
    auto* after = new QLineEdit;
    for (QWidget* widget : std::initializer_list<QWidget*>{before, canvas, after})
        layout->addWidget(widget);
    canvas->setPhoto(plainPicture(800, 600, kBefore));
    canvas->setFaces(twoFaces());
    connect(canvas, &PhotoCanvas::faceClicked, canvas, &PhotoCanvas::setSelectedFace);
    QSignalSpy clicked(canvas, &PhotoCanvas::faceClicked);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), canvas);
    QCOMPARE(clicked.count(), 0);
    press(Qt::Key_Tab);
    QCOMPARE(clicked.last().first().toInt(), 1);
    press(Qt::Key_Tab);
    QCOMPARE(clicked.last().first().toInt(), 4);
    press(Qt::Key_Backtab);
    QCOMPARE(clicked.last().first().toInt(), 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // beyond the last face
    QCOMPARE(QApplication::focusWidget(), canvas->findChild<WipeDivider*>());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), canvas->findChild<WipeDivider*>());
}

void TestCanvasFaces::framesShowStates()
{
    const auto canvas = shownCanvas();
    QPalette palette = canvas->palette();
    const QColor accent(10, 200, 90);
    palette.setColor(QPalette::Highlight, accent);
    canvas->setPalette(palette);
    canvas->setCompareMode(CompareMode::Original);
    std::vector<CanvasFace> faces = twoFaces();
    canvas->setFaces(faces);
    // Along the lower side of the second face's frame.
    const auto side = [&](const std::function<bool(QColor)>& counts) {
        const QImage image = looks(*canvas);
        int count = 0;
        for (int x = 540; x < 700; x += 2) {
            const QPointF place = placeOf(*canvas, {static_cast<double>(x), 300});
            bool found = false;
            for (const int y : {-1, 0, 1})
                found = found || counts(image.pixelColor(static_cast<int>(place.x()), static_cast<int>(place.y()) + y));
            count += found ? 1 : 0;
        }
        return count;
    };
    const auto light = [](QColor colour) { return colour.lightness() > 120; }; // neither the photo nor the rim
    const auto accented = [accent](QColor colour) { return isAlike(colour, accent, 8); };
    QCOMPARE(side(light), 80);
    QCOMPARE(side(accented), 0);
    canvas->setSelectedFace(4);
    QCOMPARE(side(accented), 80);
    canvas->setSelectedFace(0);
    faces[1].included = false; // dashed
    canvas->setFaces(faces);
    QVERIFY(side(light) > 20 && side(light) < 70);
}

void TestCanvasFaces::hovers()
{
    const auto canvas = shownCanvas();
    canvas->setFaces(twoFaces());
    hoverMouse(*canvas, placeOf(*canvas, {700, 500}));
    const QImage still = looks(*canvas);
    hoverMouse(*canvas, placeOf(*canvas, {600, 200}));
    QCOMPARE(canvas->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(looks(*canvas) != still);
    hoverMouse(*canvas, placeOf(*canvas, {700, 500}));
    QCOMPARE(canvas->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(looks(*canvas), still);
    hoverMouse(*canvas, placeOf(*canvas, {600, 200}));
    hoverMouse(*canvas, {208, 280}); // the divider
    QCOMPARE(looks(*canvas), still);
}

void TestCanvasFaces::hidesFrames()
{
    const auto canvas = shownCanvas();
    const QImage without = looks(*canvas);
    canvas->setFaces(twoFaces());
    QVERIFY(looks(*canvas) != without);
    canvas->setFramesShown(false);
    QCOMPARE(looks(*canvas), without);
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::faceClicked);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {600, 200}).toPoint());
    QCOMPARE(clicked.count(), 1);
}

void TestCanvasFaces::turnsWhileBusy()
{
    const auto canvas = shownCanvas();
    std::vector<CanvasFace> faces = twoFaces();
    faces[0].busy = true;
    canvas->setFaces(faces);
    const QImage first = looks(*canvas);
    QTRY_VERIFY(looks(*canvas) != first);
    faces[0].busy = false;
    canvas->setFaces(faces);
    QVERIFY(looks(*canvas) != first);
}

void TestCanvasFaces::tellsTheIssue()
{
    const auto canvas = shownCanvas();
    std::vector<CanvasFace> faces = twoFaces();
    const QImage without = [&] {
        canvas->setFaces(faces);
        return looks(*canvas);
    }();
    faces[0].issue = "The face is too blurred.";
    canvas->setFaces(faces);
    QVERIFY2(looks(*canvas) != without, "a mark");
    const auto ask = [&](QPointF photo) {
        const QPoint place = placeOf(*canvas, photo).toPoint();
        QHelpEvent event(QEvent::ToolTip, place, canvas->mapToGlobal(place));
        QCoreApplication::sendEvent(canvas.get(), &event);
    };
    ask({180, 280});
    QCOMPARE(QToolTip::text(), "The face is too blurred.");
    ask({600, 200});
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestCanvasFaces::describesItself()
{
    const auto canvas = shownCanvas();
    QVERIFY(!canvas->accessibleName().isEmpty());
    const QString none = canvas->accessibleDescription();
    canvas->setFaces(twoFaces());
    const QString two = canvas->accessibleDescription();
    QVERIFY(two != none && two.contains("2"));
    canvas->setSelectedFace(4);
    const QString selected = canvas->accessibleDescription();
    QVERIFY(selected.contains("2") && selected.contains("4"));
    std::vector<CanvasFace> faces = twoFaces();
    faces[1].issue = "The face is too small.";
    canvas->setFaces(faces);
    QVERIFY(canvas->accessibleDescription().contains("The face is too small."));
    faces[1].included = false;
    canvas->setFaces(faces);
    QVERIFY(canvas->accessibleDescription().contains("left out"));
    canvas->setFaces({});
    QCOMPARE(canvas->accessibleDescription(), none);
}

HEIRLOOM_WINDOW_TEST(TestCanvasFaces)
#include "tst_canvas_faces.moc"
