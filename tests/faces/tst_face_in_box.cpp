// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <thread>

#include <QtTest>

#include "engine/faces/align.h"
#include "engine/faces/face_finder.h"
#include "tests/faces/sample_portrait.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

namespace {

/// The largest distance between the points of two faces, in pixels of the crop of the first.
double gapOf(const Face& face, const std::array<Point, 5>& points)
{
    double largest = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        largest = std::max(largest, std::hypot(face.points[i].x - points[i].x, face.points[i].y - points[i].y));
    return largest * face.toCrop.scale();
}

bool holds(const Box& box, Point p)
{
    return p.x >= box.x && p.y >= box.y && p.x <= box.x + box.width && p.y <= box.y + box.height;
}

/// Around the middle of a face: `width` and `height` in widths of its own box, shifted likewise.
Box boxAround(const Face& face, double width, double height, double right = 0, double down = 0)
{
    const double side = face.box.width;
    const Point middle{face.box.x + (0.5 + right) * side, face.box.y + (0.5 + down) * side};
    return {middle.x - 0.5 * width * side, middle.y - 0.5 * height * side, width * side, height * side};
}

} // namespace

/// A face where somebody drew a box.
class FaceInBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyBoxAroundAFace_data();
    void anyBoxAroundAFace();
    void facesThatTheSearchMisses_data();
    void facesThatTheSearchMisses();
    void grainHidesNoFace();
    void everyFormatGivesTheSameFace_data();
    void everyFormatGivesTheSameFace();
    void neighboursAreLeftOut_data();
    void neighboursAreLeftOut();
    void meanFaceWhereNothingIs_data();
    void meanFaceWhereNothingIs();
    void badBoxesAreRefused_data();
    void badBoxesAreRefused();
    void stops_data();
    void stops();

private:
    std::unique_ptr<FaceFinder> m_finder;
    ImageBuffer m_photo;
    Face m_face; // as it is found
};

void FaceInBoxTest::initTestCase()
{
    m_photo = samplePixels();
    QVERIFY2(!m_photo.isNull(), "resources/samples/astronaut.jpg is part of the project");
    auto finder = FaceFinder::load({.detector = DetectorKind::Hog});
    QVERIFY2(finder.ok(), finder.ok() ? "" : finder.error().message.c_str());
    m_finder = std::make_unique<FaceFinder>(std::move(finder).value());
    const auto faces = m_finder->find(m_photo);
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    m_face = faces->front();
}

void FaceInBoxTest::anyBoxAroundAFace_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("right");
    QTest::addColumn<double>("down");
    QTest::newRow("as the detector would") << 1.0 << 1.0 << 0.0 << 0.0;
    QTest::newRow("tight") << 0.75 << 0.85 << 0.0 << 0.05;
    QTest::newRow("the features alone") << 0.7 << 0.7 << 0.0 << 0.0;
    QTest::newRow("loose") << 1.8 << 1.8 << 0.0 << 0.0;
    QTest::newRow("around the hair") << 1.7 << 2.2 << 0.0 << -0.2;
    QTest::newRow("head and shoulders") << 2.5 << 2.5 << 0.0 << 0.4;
    QTest::newRow("narrow and tall") << 0.8 << 2.4 << 0.0 << 0.2;
    QTest::newRow("wide") << 2.6 << 1.1 << 0.0 << 0.0;
    QTest::newRow("too far left") << 1.2 << 1.3 << -0.3 << 0.0;
    QTest::newRow("too far right") << 1.2 << 1.3 << 0.3 << 0.0;
    QTest::newRow("too high") << 1.3 << 1.3 << 0.0 << -0.3;
    QTest::newRow("too low") << 1.3 << 1.3 << 0.0 << 0.3;
    QTest::newRow("beyond the photo") << 2.0 << 6.0 << 0.0 << -2.3;
}

void FaceInBoxTest::anyBoxAroundAFace()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(double, right);
    QFETCH(double, down);
    const Box box = boxAround(m_face, width, height, right, down);
    const auto face = m_finder->findInBox(m_photo, box);
    QVERIFY(face.ok());
    QVERIFY(face->confidence > 0);
    QVERIFY2(gapOf(m_face, face->points) < 4, qPrintable(QString::number(gapOf(m_face, face->points))));
    QCOMPARE(face->id, 0);
    QVERIFY(std::abs(face->blur - m_face.blur) < 0.1);
    QVERIFY(std::abs(face->roll - m_face.roll) < 2);
    QVERIFY(std::abs(face->alignmentError - m_face.alignmentError) < 2);
    QVERIFY(std::abs(face->box.width / m_face.box.width - 1) < 0.25);
    for (const Point& p : face->points)
        QVERIFY(holds(face->box, p));
    const auto again = m_finder->findInBox(m_photo, box);
    QVERIFY(again.ok() && again->landmarks == face->landmarks && again->toCrop == face->toCrop);
}

void FaceInBoxTest::facesThatTheSearchMisses_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("width"); // of the face's box, in photo pixels
    QTest::addColumn<bool>("missed");
    QTest::newRow("leaning") << 20.0 << 90.0 << false;
    QTest::newRow("leaning the other way") << -20.0 << 90.0 << false;
    QTest::newRow("leaning far") << 60.0 << 90.0 << false;
    QTest::newRow("leaning farther") << 75.0 << 90.0 << true;
    QTest::newRow("lying") << -90.0 << 90.0 << true;
    QTest::newRow("small") << 0.0 << 24.0 << true;
    QTest::newRow("small and leaning") << 35.0 << 24.0 << true;
}

void FaceInBoxTest::facesThatTheSearchMisses()
{
    QFETCH(double, degrees);
    QFETCH(double, width);
    QFETCH(bool, missed);
    const double scale = width / m_face.box.width;
    const TurnedPhoto test = turnedPhoto(pictureOf(m_photo), m_face, degrees, scale, 240);
    const auto found = m_finder->find(test.photo);
    QVERIFY(found.ok());
    QCOMPARE(found->empty(), missed);
    Face expected = m_face;
    expected.toCrop = compose(m_face.toCrop, test.sampleToPhoto.inverse());
    for (Point& p : expected.points)
        p = test.sampleToPhoto.apply(p);
    const double side = 1.5 * width;
    const auto face = m_finder->findInBox(test.photo, {120 - 0.45 * side, 120 - 0.55 * side, side, 1.1 * side});
    QVERIFY(face.ok());
    QVERIFY(face->confidence > 0);
    const double gap = gapOf(expected, face->points);
    QVERIFY2(gap < (width < 60 ? 9 : 5), qPrintable(QString::number(gap)));
    QVERIFY(std::abs(face->roll - m_face.roll - degrees) < 5);
}

void FaceInBoxTest::grainHidesNoFace()
{
    const TurnedPhoto clean = turnedPhoto(pictureOf(m_photo), m_face, 0, 1, 300);
    const ImageBuffer photo = photoOf(withNoise(pictureOf(clean.photo), 0.15));
    const auto found = m_finder->find(photo);
    QVERIFY(found.ok());
    QVERIFY(found->empty());
    Face expected = m_face;
    for (Point& p : expected.points)
        p = clean.sampleToPhoto.apply(p);
    const double side = 1.3 * m_face.box.width;
    const auto face = m_finder->findInBox(photo, {150 - 0.5 * side, 150 - 0.6 * side, side, side});
    QVERIFY(face.ok());
    QVERIFY(face->confidence > 0);
    QVERIFY2(gapOf(expected, face->points) < 9, qPrintable(QString::number(gapOf(expected, face->points))));
}

void FaceInBoxTest::everyFormatGivesTheSameFace_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    QTest::newRow("grey") << 1 << false;
    QTest::newRow("grey and alpha, 16 bit") << 2 << true;
    QTest::newRow("colour, 16 bit") << 3 << true;
    QTest::newRow("colour and alpha") << 4 << false;
}

void FaceInBoxTest::everyFormatGivesTheSameFace()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    const ImageBuffer photo = photoOf(pictureOf(m_photo), channels, deep ? SampleDepth::Bits16 : SampleDepth::Bits8);
    const auto face = m_finder->findInBox(photo, boxAround(m_face, 1.4, 1.6));
    QVERIFY(face.ok());
    QVERIFY(face->confidence > 0);
    QVERIFY(gapOf(m_face, face->points) < 4);
}

void FaceInBoxTest::neighboursAreLeftOut_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("left") << 0;
    QTest::newRow("right") << 1;
}

// Two heads side by side, and a box around one of them that reaches over the other's nose.
void FaceInBoxTest::neighboursAreLeftOut()
{
    QFETCH(int, which);
    const cv::Rect head(int(m_face.box.x) - 15, int(m_face.box.y) - 30, int(m_face.box.width) + 30, 160);
    const cv::Mat portrait = pictureOf(m_photo)(head);
    cv::Mat pair;
    cv::hconcat(portrait, portrait, pair);
    const double shift = which * portrait.cols - head.x;
    Face expected = m_face;
    for (Point& p : expected.points)
        p = {p.x + shift, p.y - head.y};
    const double middle = expected.points[2].x;
    const auto face = m_finder->findInBox(photoOf(pair), {middle - 1.05 * portrait.cols, 5, 2.1 * portrait.cols, 150});
    QVERIFY(face.ok());
    QVERIFY(face->confidence > 0);
    const double gap = gapOf(expected, face->points);
    QVERIFY2(gap < 5, qPrintable(QString::number(gap)));
}

void FaceInBoxTest::meanFaceWhereNothingIs_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    for (const char* what : {"wall", "scene", "noise"}) {
        QTest::addRow("%s, square", what) << QString(what) << 90.0 << 90.0;
        QTest::addRow("%s, tall", what) << QString(what) << 60.0 << 140.0;
        QTest::addRow("%s, wide", what) << QString(what) << 200.0 << 40.0;
        QTest::addRow("%s, smallest", what) << QString(what) << 12.0 << 12.0;
    }
    QTest::newRow("shuttle") << "sample" << 90.0 << 110.0;
}

void FaceInBoxTest::meanFaceWhereNothingIs()
{
    QFETCH(QString, what);
    QFETCH(double, width);
    QFETCH(double, height);
    cv::Mat picture(300, 400, CV_32FC3, cv::Scalar(0.6, 0.55, 0.5));
    if (what == "scene")
        picture = scene(400, 300);
    else if (what == "noise")
        picture = withNoise(picture, 0.1);
    else if (what == "sample")
        picture = pictureOf(m_photo)(cv::Rect(300, 0, 212, 300));
    const Box box{70, 80, width, height};
    const auto face = m_finder->findInBox(photoOf(picture), box);
    QVERIFY(face.ok());
    QCOMPARE(face->confidence, 0.0);
    QCOMPARE(face->id, 0);
    for (const Point& p : face->points)
        QVERIFY(holds(box, p));
    const double side = std::min(width, height);
    QVERIFY(std::abs(face->box.x - (box.x + 0.5 * (width - side))) < 1e-6);
    QVERIFY(std::abs(face->box.y - (box.y + 0.5 * (height - side))) < 1e-6);
    QVERIFY(std::abs(face->box.width - side) < 1e-6 && std::abs(face->box.height - side) < 1e-6);
    QVERIFY(std::abs(face->roll) < 1e-6 && face->alignmentError < 1e-6);
    QVERIFY(face->points[0].x < face->points[1].x && face->points[0].y < face->points[3].y);
    QVERIFY(face->blur >= 0 && face->blur <= 1);
    QVERIFY(what != "wall" || face->blur == 1);
    // What a person makes of it is a face again.
    QVERIFY(faceFromPoints(face->points).ok());
}

void FaceInBoxTest::badBoxesAreRefused_data()
{
    QTest::addColumn<QVector<double>>("box");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("left of the photo") << QVector<double>{-120, 50, 100, 100};
    QTest::newRow("below the photo") << QVector<double>{50, 512, 100, 100};
    QTest::newRow("hardly in the photo") << QVector<double>{505, 50, 100, 100};
    QTest::newRow("too narrow") << QVector<double>{50, 50, 11.5, 100};
    QTest::newRow("too low") << QVector<double>{50, 50, 100, 11.5};
    QTest::newRow("empty") << QVector<double>{50, 50, 0, 0};
    QTest::newRow("inside out") << QVector<double>{150, 150, -100, -100};
    QTest::newRow("place is not a number") << QVector<double>{nan, 50, 100, 100};
    QTest::newRow("size is not a number") << QVector<double>{50, 50, 100, nan};
    QTest::newRow("infinitely far") << QVector<double>{50, inf, 100, 100};
}

void FaceInBoxTest::badBoxesAreRefused()
{
    QFETCH(QVector<double>, box);
    const auto face = m_finder->findInBox(m_photo, {box[0], box[1], box[2], box[3]});
    QVERIFY(!face.ok());
    QCOMPARE(face.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!face.error().message.empty());
    const auto nowhere = m_finder->findInBox(ImageBuffer(), {50, 50, 100, 100});
    QVERIFY(!nowhere.ok());
    QCOMPARE(nowhere.error().code, ErrorCode::InvalidArgument);
}

void FaceInBoxTest::stops_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("before it begins") << true;
    QTest::newRow("at any time, from another thread") << false;
}

void FaceInBoxTest::stops()
{
    QFETCH(bool, before);
    const ImageBuffer empty = photoOf(scene(1200, 900)); // all places are tried
    const CancelToken cancel;
    std::thread canceller;
    if (before)
        cancel.cancel();
    else
        canceller = std::thread([cancel] { cancel.cancel(); });
    const auto face = m_finder->findInBox(empty, {100, 100, 700, 700}, cancel);
    if (canceller.joinable())
        canceller.join();
    QVERIFY(!face.ok());
    QCOMPARE(face.error().code, ErrorCode::Cancelled);
    const auto next = m_finder->findInBox(m_photo, boxAround(m_face, 1.2, 1.4)); // the finder is sound afterwards
    QVERIFY(next.ok() && next->confidence > 0);
}

HEIRLOOM_GUILESS_TEST(FaceInBoxTest)
#include "tst_face_in_box.moc"
