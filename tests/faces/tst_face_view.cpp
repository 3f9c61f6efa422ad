// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QtTest>

#include "engine/faces/detector_network.h"
#include "engine/faces/face_description.h"
#include "engine/faces/face_template.h"
#include "engine/faces/face_view.h"
#include "engine/faces/network_search.h"
#include "tests/support/test_main.h"

using namespace heirloom;

namespace {

constexpr double kDegree = 3.14159265358979323846 / 180;

/// The template's points with the head turned to the side, as a camera sees them.
std::array<Point, 5> turnedBy(double degrees)
{
    constexpr std::array<double, 5> kDepth{0, 0, 40, 0, 0}; // pixels before the plane of eyes and mouth
    std::array<Point, 5> points = templatePoints();
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].x = 128 + (points[i].x - 128) * std::cos(degrees * kDegree) + kDepth[i] * std::sin(degrees * kDegree);
    return points;
}

std::array<Point, 5> leaning(std::array<Point, 5> points, double degrees)
{
    const double c = std::cos(degrees * kDegree), s = std::sin(degrees * kDegree);
    for (Point& point : points)
        point = Similarity{c, s, 300, 200}.apply(point);
    return points;
}

} // namespace

class FaceViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewFollowsFromThePoints_data();
    void viewFollowsFromThePoints();
    void axisLeansWithTheHead_data();
    void axisLeansWithTheHead();
    void pointsOnOneSpotAreNoView();
    void cropFollowsTheHead_data();
    void cropFollowsTheHead();
    void photoIsTurnedAsMostFacesAre_data();
    void photoIsTurnedAsMostFacesAre();
    void looksReachFromSmallToLarge_data();
    void looksReachFromSmallToLarge();
    void oneFaceIsSeenOnce_data();
    void oneFaceIsSeenOnce();
};

void FaceViewTest::viewFollowsFromThePoints_data()
{
    QTest::addColumn<double>("turn");
    QTest::addColumn<double>("lean");
    QTest::addColumn<HeadView>("view");
    for (const double lean : {0.0, 30.0, 90.0, 180.0, -120.0}) {
        for (const double side : {-1.0, 1.0}) {
            QTest::addRow("frontal, %g leaning %g", side, lean) << side * 10 << lean << HeadView::Frontal;
            QTest::addRow("three-quarter, %g leaning %g", side, lean) << side * 42 << lean << HeadView::ThreeQuarter;
            QTest::addRow("profile, %g leaning %g", side, lean) << side * 80 << lean << HeadView::Profile;
        }
    }
}

void FaceViewTest::viewFollowsFromThePoints()
{
    QFETCH(double, turn);
    QFETCH(double, lean);
    QFETCH(HeadView, view);
    const auto points = leaning(turnedBy(turn), lean);
    QCOMPARE(viewOf(points), view);
    QCOMPARE(turnOf(points) > 0, turn > 0);
}

void FaceViewTest::axisLeansWithTheHead_data()
{
    QTest::addColumn<double>("lean");
    for (const double lean : {0.0, 20.0, -45.0, 90.0, -90.0, 170.0})
        QTest::addRow("%g degrees", lean) << lean;
}

void FaceViewTest::axisLeansWithTheHead()
{
    QFETCH(double, lean);
    const FaceAxis axis = axisOf(leaning(templatePoints(), lean));
    QVERIFY(std::abs(axis.roll / kDegree - lean) < 1);
    QVERIFY(std::abs(axis.length - 65.7) < 0.5);
}

void FaceViewTest::pointsOnOneSpotAreNoView()
{
    const std::array<Point, 5> spot{{{9, 9}, {9, 9}, {9, 9}, {9, 9}, {9, 9}}};
    QCOMPARE(turnOf(spot), 0.0);
    QCOMPARE(axisOf(spot).length, 0.0);
}

void FaceViewTest::cropFollowsTheHead_data()
{
    QTest::addColumn<double>("turn"); // sine
    QTest::addColumn<bool>("moves");
    QTest::newRow("frontal") << 0.0 << false;
    QTest::newRow("three-quarter") << 0.5 << false;
    QTest::newRow("profile to the right") << 0.98 << true;
    QTest::newRow("profile to the left") << -0.98 << true;
}

void FaceViewTest::cropFollowsTheHead()
{
    QFETCH(double, turn);
    QFETCH(bool, moves);
    const auto points = templateTurned(turn);
    double middle = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        middle += points[i].x / 5;
        QCOMPARE(points[i].y, templatePoints()[i].y);
        QVERIFY(points[i].x > 0 && points[i].x < kTemplateSize - 1);
    }
    // The features lie on the side that the face looks to, so that the head fills the other.
    QCOMPARE(std::abs(middle - 128) > 20, moves);
    QVERIFY(!moves || (middle > 128) == (turn > 0));
}

void FaceViewTest::photoIsTurnedAsMostFacesAre_data()
{
    QTest::addColumn<QList<double>>("rolls");
    QTest::addColumn<int>("turns");
    QTest::newRow("no face") << QList<double>{} << 0;
    QTest::newRow("upright") << QList<double>{3, -20} << 0;
    QTest::newRow("leaning far") << QList<double>{40} << 0;
    QTest::newRow("lying to the right") << QList<double>{90, 85} << 3;
    QTest::newRow("lying to the left") << QList<double>{-90} << 1;
    QTest::newRow("head down") << QList<double>{178, -179} << 2;
    QTest::newRow("one who lies among those who stand") << QList<double>{90, 2, 4} << 0;
}

void FaceViewTest::photoIsTurnedAsMostFacesAre()
{
    QFETCH(QList<double>, rolls);
    QFETCH(int, turns);
    std::vector<Face> faces;
    for (const double roll : rolls) {
        Face face;
        face.roll = roll;
        face.confidence = 0.9;
        face.box.width = 50;
        faces.push_back(face);
    }
    QCOMPARE(turnsToUpright(faces), turns);
}

void FaceViewTest::looksReachFromSmallToLarge_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const auto& [width, height] : {std::pair{1, 1}, {60, 60}, {480, 360}, {1280, 960}, {4000, 3000}, {9000, 300}})
        QTest::addRow("%d x %d", width, height) << width << height;
}

void FaceViewTest::looksReachFromSmallToLarge()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const std::vector<double> scales = lookScales(width, height);
    QVERIFY(!scales.empty());
    const double side = std::max(width, height);
    QVERIFY(side * scales.front() <= 1280.5 && scales.front() <= 2);
    QVERIFY(scales.front() == 2 || side * scales.front() > 1279);
    for (std::size_t i = 1; i < scales.size(); ++i)
        QVERIFY(scales[i] < scales[i - 1] && scales[i] > 0.1 * scales[i - 1]);
    // A face that fills the photo is not larger than the network sees in the coarsest look.
    QVERIFY(side * scales.back() < 420);
}

void FaceViewTest::oneFaceIsSeenOnce_data()
{
    QTest::addColumn<Box>("other");
    QTest::addColumn<int>("kept");
    QTest::newRow("the same") << Box{10, 10, 40, 50} << 1;
    QTest::newRow("shifted a little") << Box{16, 14, 40, 50} << 1;
    QTest::newRow("within") << Box{20, 20, 12, 14} << 1;
    QTest::newRow("around") << Box{0, 0, 90, 100} << 1;
    QTest::newRow("the neighbour") << Box{45, 10, 40, 50} << 2;
    QTest::newRow("far away") << Box{300, 10, 40, 50} << 2;
}

void FaceViewTest::oneFaceIsSeenOnce()
{
    QFETCH(Box, other);
    QFETCH(int, kept);
    SeenFace weak, sure;
    weak.box = other;
    weak.confidence = 0.6;
    sure.box = {10, 10, 40, 50};
    sure.confidence = 0.9;
    const auto seen = withoutDuplicates({weak, sure});
    QCOMPARE(static_cast<int>(seen.size()), kept);
    QVERIFY(seen.front().box == sure.box);
}

HEIRLOOM_GUILESS_TEST(FaceViewTest)
#include "tst_face_view.moc"
