// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/plan.h"
#include "engine/stages/geometry/geometry.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include <QTest>

using namespace heirloom;

/// What turning, straightening and cropping ask for, and what comes of it.
class TestGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parametersSayAll_data();
    void parametersSayAll();
    void somethingIsAlwaysLeft_data();
    void somethingIsAlwaysLeft();
    void straighteningLeavesNoCornerEmpty_data();
    void straighteningLeavesNoCornerEmpty();
    void straightensClockwise();
    void framesBecomeOne();
    void badValuesAreToldInWords();
};

void TestGeometry::parametersSayAll_data()
{
    QTest::addColumn<Geometry>("geometry");
    QTest::addColumn<int>("said");
    QTest::newRow("nothing") << Geometry{} << 0;
    QTest::newRow("turned") << Geometry{3} << 1;
    QTest::newRow("all") << Geometry{1, true, -4.25, 0.1, 0.2, 0.3, 0.4} << 7;
}

void TestGeometry::parametersSayAll()
{
    QFETCH(Geometry, geometry);
    QFETCH(int, said);
    const Params params = paramsOf(geometry);
    QCOMPARE(static_cast<int>(params.values().size()), said);
    QCOMPARE(geometryOf(params), geometry);
    const auto whole = resolved(makeGeometryStage()->describe(), params);
    QVERIFY(whole.ok());
    QCOMPARE(geometryOf(*whole), geometry);
    const auto plan = planPhoto(*builtInStages(), {{kGeometryStage, 1, true, params}}, {60, 40});
    QVERIFY(plan.ok());
    QCOMPARE(plan->changesAnything(), said > 0);
    QCOMPARE(plan->frame.isWhole({60, 40}), said == 0);
    const auto off = planPhoto(*builtInStages(), {{kGeometryStage, 1, false, params}}, {60, 40});
    QVERIFY(off.ok() && !off->changesAnything());
}

void TestGeometry::somethingIsAlwaysLeft_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("angle");
    for (const int side : {1, 2, 7, 65535}) {
        for (const double angle : {0.0, 15.0})
            QTest::addRow("%d, %g degrees", side, angle) << side << (side == 65535 ? 300 : side) << angle;
    }
}

void TestGeometry::somethingIsAlwaysLeft()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(double, angle);
    for (const Geometry& geometry :
         {Geometry{0, false, angle}, Geometry{1, true, angle, 0.95, 0.95, 0.95, 0.95},
          Geometry{2, false, angle, 0.95, 0, 0, 0.95}, Geometry{3, false, angle, 0.5, 0.5, 0.5, 0.5}}) {
        const Frame frame = frameOf(geometry, {width, height});
        QVERIFY(frame.size.width >= 1 && frame.size.height >= 1);
        for (const Point corner : {Point{0, 0}, Point{frame.size.width - 1.0, frame.size.height - 1.0}}) {
            const Point p = frame.toPhoto.apply(corner);
            QVERIFY(p.x >= -0.5 && p.x <= width - 0.5);
            QVERIFY(p.y >= -0.5 && p.y <= height - 0.5);
        }
    }
}

void TestGeometry::straighteningLeavesNoCornerEmpty_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("wide") << 4000 << 1500;
    QTest::newRow("high") << 900 << 1300;
    QTest::newRow("square") << 500 << 500;
}

void TestGeometry::straighteningLeavesNoCornerEmpty()
{
    QFETCH(int, width);
    QFETCH(int, height);
    for (int turn = 0; turn < 4; ++turn) {
        for (const double angle : {-15.0, -1.0, 0.05, 8.0, 15.0}) {
            const Frame frame = frameOf({turn, turn == 2, angle}, {width, height});
            for (const double x : {-0.5, frame.size.width - 0.5}) {
                for (const double y : {-0.5, frame.size.height - 0.5}) {
                    const Point p = frame.toPhoto.apply({x, y});
                    QVERIFY(p.x >= -0.5 - 1e-6 && p.x <= width - 0.5 + 1e-6);
                    QVERIFY(p.y >= -0.5 - 1e-6 && p.y <= height - 0.5 + 1e-6);
                }
            }
            // And as much is kept as fits: another hundredth would not.
            const double kept = double(frame.size.width) / (turn % 2 ? height : width);
            const double c = std::cos(angle * M_PI / 180), s = std::sin(std::abs(angle) * M_PI / 180);
            QVERIFY((kept + 0.01) * std::max(width * s + height * c, 0.0) > height
                    || (kept + 0.01) * (width * c + height * s) > width);
        }
    }
}

void TestGeometry::straightensClockwise()
{
    // A line that rises to the right by 5 degrees is level when the photo has been turned clockwise by as much.
    const Frame frame = frameOf({0, false, 5}, {400, 300});
    const Affine toResult = frame.toPhoto.inverse();
    const double s = std::sin(5 * M_PI / 180), c = std::cos(5 * M_PI / 180);
    const Point left = toResult.apply({100, 150}), right = toResult.apply({100 + 200 * c, 150 - 200 * s});
    QVERIFY(std::abs(left.y - right.y) < 1e-9);
    QVERIFY(right.x > left.x);
}

void TestGeometry::framesBecomeOne()
{
    const Frame first = frameOf({1, false, 3, 0.1}, {400, 300});
    const Frame second = frameOf({0, true, -2, 0, 0.3}, first.size);
    const Frame both = compose(second, first);
    QCOMPARE(both.size, second.size);
    for (const Point p : {Point{0, 0}, Point{20, 50}}) {
        const Point stepwise = first.toPhoto.apply(second.toPhoto.apply(p)), once = both.toPhoto.apply(p);
        QVERIFY(std::hypot(stepwise.x - once.x, stepwise.y - once.y) < 1e-9);
    }
}

void TestGeometry::badValuesAreToldInWords()
{
    for (const Params& params :
         {Params{{"straighten", 90.0}}, Params{{"turn", std::int64_t{4}}}, Params{{"crop_left", -0.1}},
          Params{{"mirror", std::string("yes")}}, Params{{"crop_left", 0.6}, {"crop_right", 0.6}}}) {
        const auto plan = planPhoto(*builtInStages(), {{kGeometryStage, 1, true, params}}, {60, 40});
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!plan.error().message.empty());
    }
    const auto later = planPhoto(*builtInStages(), {{"colourise", 1, true, {}}}, {60, 40});
    QVERIFY(later.ok() && !later->changesAnything());
    QCOMPARE(later->unknown, std::vector<std::string>{"colourise"});
}

HEIRLOOM_APPLESS_TEST(TestGeometry)
#include "tst_geometry.moc"
