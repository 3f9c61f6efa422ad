// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "engine/faces/face_quality.h"
#include "engine/faces/grain.h"
#include "engine/faces/pixels.h"
#include "tests/faces/pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

class GrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelAndCoarsenessAreFound_data();
    void levelAndCoarsenessAreFound();
    void edgesAreNotGrain();
    void synthesisedGrainIsMeasuredBack_data();
    void synthesisedGrainIsMeasuredBack();
    void overlappingRegionsAgree();
    void survivingNoiseIsTheSlope_data();
    void survivingNoiseIsTheSlope();
    void blurGrowsWithBlur_data();
    void blurGrowsWithBlur();
};

namespace {

cv::Mat everywhere(const cv::Mat& like)
{
    return cv::Mat(like.size(), CV_8U, cv::Scalar(255));
}

NoiseBands noiseOf(const cv::Mat& luma)
{
    return measureNoise(luma, flatParts(luma, everywhere(luma)));
}

} // namespace

void GrainTest::levelAndCoarsenessAreFound_data()
{
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("coarseness");
    for (const double level : {3.0, 6.0, 15.0}) {
        for (const double coarseness : {0.0, 0.6, 0.9, 1.4})
            QTest::addRow("%g levels, %g px", level, coarseness) << level << coarseness;
    }
}

void GrainTest::levelAndCoarsenessAreFound()
{
    QFETCH(double, level);
    QFETCH(double, coarseness);
    cv::Mat clean;
    cv::resize(lumaOf(scene(120, 120)), clean, {360, 360}, 0, 0, cv::INTER_CUBIC);
    const cv::Mat noise = withNoise(cv::Mat(clean.size(), CV_32F, cv::Scalar(0)), level / 255, coarseness);
    // What the finest band of the noise itself holds, without robust statistics.
    cv::Mat smooth;
    cv::GaussianBlur(noise, smooth, {}, 1.0);
    const double expected = cv::norm(noise - smooth) / std::sqrt(static_cast<double>(noise.total()));
    const NoiseBands found = noiseOf(clean + noise);
    QVERIFY2(std::abs(found.fine / expected - 1) < 0.12, qPrintable(QString::number(found.fine / expected)));
    // Below half a pixel, coarseness hardly shows.
    QVERIFY2(std::abs(coarsenessOf(found) - coarseness) < (coarseness < 0.5 ? 0.5 : 0.25),
             qPrintable(QString::number(coarsenessOf(found))));
}

void GrainTest::edgesAreNotGrain()
{
    cv::Mat picture = lumaOf(scene(300, 300));
    cv::circle(picture, {150, 150}, 60, cv::Scalar(0.1), 3);
    cv::line(picture, {0, 40}, {299, 220}, cv::Scalar(0.9), 2);
    QVERIFY(noiseOf(picture).fine < 0.5 / 255);
    QCOMPARE(noiseOf(cv::Mat(300, 300, CV_32F, cv::Scalar(0.4))).fine, 0.0);
}

void GrainTest::synthesisedGrainIsMeasuredBack_data()
{
    QTest::addColumn<double>("coarseness");
    for (const double coarseness : {0.0, 0.5, 1.0, 1.8})
        QTest::addRow("%g px", coarseness) << coarseness;
}

void GrainTest::synthesisedGrainIsMeasuredBack()
{
    QFETCH(double, coarseness);
    const cv::Mat grain = synthesiseGrain({40, 70, 256, 256}, coarseness, 9);
    const NoiseBands found = measureNoise(grain, everywhere(grain));
    QVERIFY2(std::abs(found.fine - 1) < 0.06, qPrintable(QString::number(found.fine)));
    QVERIFY(std::abs(coarsenessOf(found) - coarseness) < 0.2);
    QVERIFY(std::abs(cv::mean(grain)[0]) < 0.1);
}

void GrainTest::overlappingRegionsAgree()
{
    const cv::Mat left = synthesiseGrain({10, 20, 80, 60}, 0.8, 3);
    const cv::Mat right = synthesiseGrain({50, 30, 80, 60}, 0.8, 3);
    const cv::Mat shared = left(cv::Rect(40, 10, 40, 50)) - right(cv::Rect(0, 0, 40, 50));
    QVERIFY(cv::norm(shared, cv::NORM_INF) < 1e-5);
    const cv::Mat otherSeed = synthesiseGrain({10, 20, 80, 60}, 0.8, 4);
    QVERIFY(cv::norm(left - otherSeed, cv::NORM_INF) > 1);
}

void GrainTest::survivingNoiseIsTheSlope_data()
{
    QTest::addColumn<double>("part");
    QTest::newRow("all") << 1.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("none") << 0.0;
}

void GrainTest::survivingNoiseIsTheSlope()
{
    QFETCH(double, part);
    const cv::Mat clean = lumaOf(scene(300, 300));
    const cv::Mat noise = withNoise(cv::Mat(clean.size(), CV_32F, cv::Scalar(0)), 8.0 / 255);
    // New texture in the result must not count as noise that was left.
    const cv::Mat texture = withNoise(cv::Mat(clean.size(), CV_32F, cv::Scalar(0)), 4.0 / 255, 0.7, 77);
    const cv::Mat source = clean + noise;
    const cv::Mat flat = flatParts(source, everywhere(source));
    QVERIFY(std::abs(survivingNoise(source, clean + part * noise + texture, flat) - part) < 0.05);
}

void GrainTest::blurGrowsWithBlur_data()
{
    QTest::addColumn<double>("noise");
    QTest::newRow("without noise") << 0.0;
    QTest::newRow("with noise") << 8.0;
}

void GrainTest::blurGrowsWithBlur()
{
    QFETCH(double, noise);
    cv::Mat drawn(256, 256, CV_32F, cv::Scalar(160));
    cv::RNG random(11);
    for (int i = 0; i < 90; ++i) {
        const cv::Point at(random.uniform(60, 200), random.uniform(70, 220));
        cv::ellipse(drawn, at, {random.uniform(2, 14), random.uniform(2, 9)}, random.uniform(0, 180), 0, 360,
                    cv::Scalar(random.uniform(30, 230)), cv::FILLED);
    }
    double before = -1;
    for (const double sigma : {0.3, 1.0, 2.0, 3.0}) {
        cv::Mat blurred;
        cv::GaussianBlur(drawn, blurred, {}, sigma);
        const double blur = measureBlur(withNoise(blurred, noise));
        QVERIFY2(blur > before + 0.02, qPrintable(QString::number(blur)));
        QVERIFY(blur >= 0 && blur <= 1);
        before = blur;
    }
    QVERIFY(before > 0.5);
    QCOMPARE(measureBlur(cv::Mat(256, 256, CV_32F, cv::Scalar(90))), 1.0);
}

HEIRLOOM_APPLESS_TEST(GrainTest)
#include "tst_grain.moc"
