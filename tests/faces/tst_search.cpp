// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <cmath>
#include <stdexcept>
#include <vector>

#include <QtTest>

#include "engine/faces/detector_passes.h"
#include "engine/faces/pixels.h"
#include "engine/faces/search_plan.h"
#include "tests/faces/pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planKeepsToItsBudget_data();
    void planKeepsToItsBudget();
    void searchImageIsGreyAndStretched_data();
    void searchImageIsGreyAndStretched();
    void candidatesOfOneFaceAreMerged();
    void workRunsOnceAndStops();
    void workPassesFailuresOn();
};

void SearchTest::planKeepsToItsBudget_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("smallest"); // face box in photo pixels, upright
    QTest::newRow("small photo") << 500 << 375 << 40.0;
    QTest::newRow("one megapixel") << 1200 << 900 << 40.0;
    QTest::newRow("12 megapixels") << 4000 << 3000 << 125.0;
    QTest::newRow("100 megapixels") << 12000 << 8500 << 365.0;
    QTest::newRow("strip") << 20000 << 60 << 40.0;
    QTest::newRow("single pixel") << 1 << 1 << 40.0;
}

void SearchTest::planKeepsToItsBudget()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(double, smallest);
    const SearchPlan plan = planSearch(width, height);
    QVERIFY(!plan.passes.empty());
    QVERIFY(plan.baseScale > 0 && plan.baseScale <= 1);
    double finest = 0;
    double pixels = 0;
    bool turned[2] = {false, false};
    for (const DetectorPass& pass : plan.passes) {
        QVERIFY(pass.scale > 0 && pass.scale <= 2);
        if (pass.angle == 0)
            finest = std::max(finest, pass.scale);
        else
            turned[pass.angle > 0] = true;
        pixels += pass.scale * pass.scale * width * height;
    }
    QVERIFY(HogDetector::kWindow / finest <= smallest);
    QVERIFY(turned[0] && turned[1]);
    QVERIFY(pixels < 3e7);
    QVERIFY(std::is_sorted(plan.passes.begin(), plan.passes.end(),
                           [](const DetectorPass& p, const DetectorPass& q) { return p.scale > q.scale; }));
}

void SearchTest::searchImageIsGreyAndStretched_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    for (const bool deep : {false, true}) {
        for (const int channels : {1, 2, 3, 4})
            QTest::addRow("%d channels of %d bit", channels, deep ? 16 : 8) << channels << deep;
    }
}

void SearchTest::searchImageIsGreyAndStretched()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    // A faded scan: a tenth of the range.
    const cv::Mat faded = scene(400, 300) * 0.1 + cv::Mat(300, 400, CV_32FC3, cv::Scalar::all(0.6));
    const cv::Mat image = searchImage(photoOf(faded, channels, deep ? SampleDepth::Bits16 : SampleDepth::Bits8), 0.5);
    QCOMPARE(image.type(), CV_8UC1);
    QCOMPARE(image.cols, 200);
    QCOMPARE(image.rows, 150);
    double low = 0;
    double high = 0;
    cv::minMaxLoc(image, &low, &high);
    QVERIFY(low < 10 && high > 245);
    // The scene itself, at that contrast.
    cv::Mat expected;
    cv::resize(lumaOf(faded), expected, {200, 150}, 0, 0, cv::INTER_AREA);
    cv::Mat found;
    image.convertTo(found, CV_32F);
    cv::Scalar mean[2];
    cv::Scalar spread[2];
    cv::meanStdDev(expected, mean[0], spread[0]);
    cv::meanStdDev(found, mean[1], spread[1]);
    const double correlation = cv::mean((expected - mean[0][0]).mul(found - mean[1][0]))[0]
                               / (spread[0][0] * spread[1][0]);
    QVERIFY2(correlation > (deep ? 0.998 : 0.99), qPrintable(QString::number(correlation)));
    const cv::Mat flat = searchImage(photoOf(cv::Mat(80, 80, CV_32FC3, cv::Scalar::all(0.3)), channels), 1);
    cv::minMaxLoc(flat, &low, &high);
    QCOMPARE(low, high);
}

void SearchTest::candidatesOfOneFaceAreMerged()
{
    const std::vector<Candidate> kept = mergeCandidates({{{100, 100}, 80, 0, 0.4},
                                                         {{104, 97}, 96, 28, 1.3},
                                                         {{300, 100}, 80, 0, 0.9},
                                                         {{110, 110}, 30, 0, 0.2},   // within the first
                                                         {{175, 100}, 80, 0, 0.1}}); // beside it
    QCOMPARE(kept.size(), std::size_t(3));
    QCOMPARE(kept[0].score, 1.3);
    QCOMPARE(kept[1].score, 0.9);
    QCOMPARE(kept[2].score, 0.1);
}

void SearchTest::workRunsOnceAndStops()
{
    DetectorPair detectors;
    std::vector<int> runs(500, 0);
    onDetectorThreads(detectors, runs.size(), {}, [&](std::size_t i, HogDetector&) { ++runs[i]; });
    QVERIFY(std::all_of(runs.begin(), runs.end(), [](int n) { return n == 1; }));

    const CancelToken cancel;
    std::atomic<int> done{0};
    onDetectorThreads(detectors, 500, cancel, [&](std::size_t, HogDetector&) {
        if (++done == 3)
            cancel.cancel();
    });
    QVERIFY(done >= 3 && done <= 5);
}

void SearchTest::workPassesFailuresOn()
{
    DetectorPair detectors;
    const auto fail = [&] {
        onDetectorThreads(detectors, 10, {}, [](std::size_t i, HogDetector&) {
            if (i == 4)
                throw std::runtime_error("as asked");
        });
    };
    QVERIFY_EXCEPTION_THROWN(fail(), std::runtime_error);
}

HEIRLOOM_APPLESS_TEST(SearchTest)
#include "tst_search.moc"
