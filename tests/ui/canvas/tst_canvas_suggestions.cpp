// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/canvas/canvas_fixture.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

std::vector<CanvasSuggestion> twoPlaces()
{
    return {{1, {100, 200, 160, 160}, 0, 0.31}, {2, {520, 100, 200, 200}, 0, 0.24}};
}

QImage pictureOf(PhotoCanvas& canvas)
{
    return canvas.grab().toImage();
}

} // namespace

/// Places that may be faces, and what a frame says of a face.
class TestCanvasSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAreDashed();
    void selectedOneLooksDifferent();
    void clicksAndKeys();
    void facesGoBefore();
    void smallFacesWithinOneCanBePicked();
    void hovers();
    void anotherPhotoHasNone();
    void tellsHowSureItIs();
    void tellsTheName();
    void describesThem();
};

void TestCanvasSuggestions::framesAreDashed()
{
    const auto canvas = shownCanvas();
    canvas->setCompareMode(CompareMode::Original);
    canvas->setSuggestions(twoPlaces(), 0);
    const QImage image = pictureOf(*canvas);
    int light = 0;
    for (int x = 540; x < 700; x += 2) { // along the lower side of the second one
        const QPointF place = placeOf(*canvas, {static_cast<double>(x), 300});
        bool found = false;
        for (const int y : {-1, 0, 1})
            found = found
                    || image.pixelColor(static_cast<int>(place.x()), static_cast<int>(place.y()) + y).lightness() > 120;
        light += found ? 1 : 0;
    }
    QVERIFY2(light > 20 && light < 70, qPrintable(QString::number(light)));
    canvas->setFramesShown(false);
    const QImage without = pictureOf(*canvas);
    canvas->setSuggestions({}, 0);
    QCOMPARE(pictureOf(*canvas), without);
}

void TestCanvasSuggestions::selectedOneLooksDifferent()
{
    const auto canvas = shownCanvas();
    canvas->setSuggestions(twoPlaces(), 1);
    const QImage first = pictureOf(*canvas);
    canvas->setSuggestions(twoPlaces(), 2);
    QVERIFY(pictureOf(*canvas) != first);
    canvas->setSuggestions(twoPlaces(), 1);
    QCOMPARE(pictureOf(*canvas), first);
    std::vector<CanvasSuggestion> surer = twoPlaces();
    surer[1].confidence = 0.49;
    canvas->setSuggestions(surer, 1);
    QVERIFY2(pictureOf(*canvas) != first, "always told, also of one that is not selected");
}

void TestCanvasSuggestions::clicksAndKeys()
{
    const auto canvas = shownCanvas();
    canvas->setSuggestions(twoPlaces(), 1);
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::suggestionClicked),
        taken(canvas.get(), &PhotoCanvas::suggestionTaken), dismissed(canvas.get(), &PhotoCanvas::suggestionDismissed),
        face(canvas.get(), &PhotoCanvas::faceClicked);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {600, 200}).toPoint());
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {400, 500}).toPoint()); // nothing
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), 2);
    QCOMPARE(face.size(), 0);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0][0].toInt(), 1); // what is selected is for the owner to say
    QTest::keyClick(canvas.get(), Qt::Key_Delete);
    QCOMPARE(dismissed.size(), 1);
    canvas->setSuggestions({}, 0);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QTest::keyClick(canvas.get(), Qt::Key_Delete);
    QCOMPARE(taken.size() + dismissed.size(), 2);
}

/// Keys are for the face that is selected.
void TestCanvasSuggestions::facesGoBefore()
{
    const auto canvas = shownCanvas();
    canvas->setFaces({madeFace(7, {300, 350, 120, 120})});
    canvas->setSelectedFace(7);
    canvas->setSuggestions(twoPlaces(), 1);
    QSignalSpy toggled(canvas.get(), &PhotoCanvas::faceToggled), taken(canvas.get(), &PhotoCanvas::suggestionTaken);
    QTest::keyClick(canvas.get(), Qt::Key_Return);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(taken.size(), 0);
}

void TestCanvasSuggestions::smallFacesWithinOneCanBePicked()
{
    const auto canvas = shownCanvas();
    canvas->setFaces({madeFace(7, {560, 140, 60, 60}), madeFace(8, {60, 160, 300, 300})});
    canvas->setSuggestions(twoPlaces(), 0);
    QSignalSpy clicked(canvas.get(), &PhotoCanvas::suggestionClicked), face(canvas.get(), &PhotoCanvas::faceClicked);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {590, 170}).toPoint());
    QCOMPARE(face.size(), 1);
    QCOMPARE(face[0][0].toInt(), 7);
    QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, placeOf(*canvas, {180, 280}).toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), 1);
}

void TestCanvasSuggestions::hovers()
{
    const auto canvas = shownCanvas();
    canvas->setSuggestions(twoPlaces(), 0);
    hoverMouse(*canvas, placeOf(*canvas, {700, 500}));
    const QImage still = pictureOf(*canvas);
    hoverMouse(*canvas, placeOf(*canvas, {600, 200}));
    QCOMPARE(canvas->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(pictureOf(*canvas) != still);
    hoverMouse(*canvas, placeOf(*canvas, {700, 500}));
    QCOMPARE(canvas->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(pictureOf(*canvas), still);
}

void TestCanvasSuggestions::anotherPhotoHasNone()
{
    const auto canvas = shownCanvas();
    const QImage without = pictureOf(*canvas);
    canvas->setSuggestions(twoPlaces(), 1);
    QVERIFY(pictureOf(*canvas) != without);
    canvas->setPhoto(plainPicture(kPhoto.width(), kPhoto.height(), kBefore));
    QCOMPARE(pictureOf(*canvas), without);
}

void TestCanvasSuggestions::tellsHowSureItIs()
{
    const auto canvas = shownCanvas();
    CanvasFace face = madeFace(1, {280, 180, 240, 240});
    const auto look = [&](double confidence) {
        face.confidence = confidence;
        canvas->setFaces({face});
        return pictureOf(*canvas);
    };
    QCOMPARE(look(0.9), look(0)); // nobody looks at the face
    canvas->setSelectedFace(1);
    const QImage untold = look(0);
    const QImage surer = look(0.9);
    QVERIFY(surer != untold);
    QVERIFY(look(0.8) != surer);
    QVERIFY2(canvas->accessibleDescription().contains("80 percent"), qPrintable(canvas->accessibleDescription()));
    QCOMPARE(look(0), untold);
    QVERIFY(!canvas->accessibleDescription().contains("percent"));
    canvas->setSelectedFace(0);
    hoverMouse(*canvas, placeOf(*canvas, {300, 200}));
    QVERIFY(look(0.9) != look(0));
}

void TestCanvasSuggestions::tellsTheName()
{
    const auto canvas = shownCanvas();
    CanvasFace face = madeFace(1, {280, 180, 240, 240});
    canvas->setFaces({face});
    const QImage number = pictureOf(*canvas);
    face.name = "Aunt Rosa";
    canvas->setFaces({face});
    const QImage named = pictureOf(*canvas);
    QVERIFY(named != number);
    face.name = QString(200, 'm'); // longer than anything that fits
    canvas->setFaces({face});
    QVERIFY(pictureOf(*canvas) != named);
    face.name = "Aunt Rosa";
    canvas->setFaces({face});
    QCOMPARE(pictureOf(*canvas), named); // nothing is left behind
    canvas->setSelectedFace(1);
    QVERIFY(canvas->accessibleDescription().contains("Aunt Rosa"));
}

void TestCanvasSuggestions::describesThem()
{
    const auto canvas = shownCanvas();
    const QString none = canvas->accessibleDescription();
    canvas->setSuggestions(twoPlaces(), 2);
    const QString told = canvas->accessibleDescription();
    QVERIFY2(told.startsWith(none) && told.contains("2 more place") && told.contains("24 percent"), qPrintable(told));
    canvas->setSuggestions({}, 0);
    QCOMPARE(canvas->accessibleDescription(), none);
}

HEIRLOOM_WINDOW_TEST(TestCanvasSuggestions)
#include "tst_canvas_suggestions.moc"
