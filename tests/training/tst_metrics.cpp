// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/metrics/filters.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <numbers>

#include <QTest>

using namespace heirloom::metrics;

namespace {

/// 8-bit levels, H x W, as a grey picture in [-1, 1].
at::Tensor grey(const at::Tensor& levels)
{
    return (levels.to(at::kDouble) / 127.5 - 1.0).expand({1, 3, levels.size(0), levels.size(1)}).contiguous();
}

at::Tensor flat(double level, std::int64_t size = 64)
{
    return grey(at::full({size, size}, level, at::kDouble));
}

/// `middle` + amplitude in even columns, - amplitude in odd ones.
at::Tensor stripes(double middle, double amplitude, std::int64_t size = 64)
{
    return grey(middle + amplitude * (1.0 - 2.0 * at::arange(size, at::kDouble).remainder(2.0)).expand({size, size}));
}

at::Tensor noise(double sigma, std::uint64_t seed, std::int64_t size)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return sigma * at::randn({size, size}, generator, at::kDouble);
}

bool close(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.9g is not within %g of %.9g", actual, tolerance, expected);
    return false;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void psnrOfOffset_data()
    {
        QTest::addColumn<double>("offset");
        QTest::newRow("one level") << 1.0;
        QTest::newRow("ten levels") << 10.0;
        QTest::newRow("minus fifty levels") << -50.0;
    }

    void psnrOfOffset()
    {
        QFETCH(double, offset);
        const double expected = 20.0 * std::log10(255.0 / std::abs(offset));
        QVERIFY(close(psnr(flat(100.0 + offset), flat(100.0))[0], expected, 1e-9));
        QVERIFY(close(psnr(flat(100.0).to(at::kFloat), flat(100.0 + offset))[0], expected, 1e-4));
    }

    void psnrOfEqualPicturesIsTheCeiling() { QCOMPARE(psnr(stripes(90, 30), stripes(90, 30))[0], kPsnrCeiling); }

    void psnrCountsEveryChannel()
    {
        at::Tensor image = flat(100.0);
        image.select(1, 2).add_(12.0 / 127.5);
        QVERIFY(close(psnr(image, flat(100.0))[0], 10.0 * std::log10(3.0 * 255.0 * 255.0 / 144.0), 1e-9));
    }

    void psnrOfNoise()
    {
        const at::Tensor noisy = grey(128.0 + noise(10.0, 1, 256));
        QVERIFY(close(psnr(noisy, flat(128.0, 256))[0], 20.0 * std::log10(25.5), 0.05));
    }

    void psnrClampsAsASavedPictureWould()
    {
        QVERIFY(close(psnr(flat(300.0), flat(245.0))[0], 20.0 * std::log10(25.5), 1e-9));
        QCOMPARE(psnr(flat(-40.0), flat(0.0))[0], kPsnrCeiling);
    }

    void everyPictureOfABatchHasItsOwnFigure()
    {
        const at::Tensor references = at::cat({flat(100.0), flat(50.0)});
        const at::Tensor images = at::cat({flat(101.0), flat(60.0)});
        const auto ratios = psnr(images, references);
        QCOMPARE(ratios.size(), std::size_t{2});
        QVERIFY(close(ratios[0], 20.0 * std::log10(255.0), 1e-9));
        QVERIFY(close(ratios[1], 20.0 * std::log10(25.5), 1e-9));
        QCOMPARE(ssim(images, references)[1], ssim(flat(60.0), flat(50.0))[0]);
        QCOMPARE(detailEnergy(at::cat({flat(9.0), stripes(90, 30)}))[1], detailEnergy(stripes(90, 30))[0]);
    }

    void ssimOfOffset_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("near") << 100.0 << 110.0;
        QTest::newRow("black and white") << 0.0 << 255.0;
        QTest::newRow("equal") << 77.0 << 77.0;
    }

    void ssimOfOffset()
    {
        QFETCH(double, a);
        QFETCH(double, b);
        const double c1 = 2.55 * 2.55; // without contrast only the term of brightness is left
        QVERIFY(close(ssim(flat(a), flat(b))[0], (2.0 * a * b + c1) / (a * a + b * b + c1), 1e-9));
    }

    void ssimOfScaledContrast_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("equal") << 1.0;
        QTest::newRow("half") << 0.5;
        QTest::newRow("none") << 0.0;
        QTest::newRow("twice") << 2.0;
        QTest::newRow("inverted") << -1.0;
    }

    void ssimOfScaledContrast()
    {
        QFETCH(double, factor);
        // Stripes one pixel wide vanish under the window: the local mean is 120, the local variance 40 squared.
        const double variance = 40.0 * 40.0;
        const double c2 = 7.65 * 7.65;
        const double expected = (2.0 * factor * variance + c2) / ((1.0 + factor * factor) * variance + c2);
        QVERIFY(close(ssim(stripes(120, 40 * factor), stripes(120, 40))[0], expected, 1e-3));
        QVERIFY(close(ssim(stripes(120, 40), stripes(120, 40 * factor))[0], expected, 1e-3));
    }

    void ssimFallsWithNoise()
    {
        const at::Tensor base = 128.0 + noise(20.0, 1, 128);
        double last = 1.0;
        for (const double sigma : {2.0, 5.0, 10.0, 20.0}) {
            const double now = ssim(grey(base + noise(sigma, 2, 128)), grey(base))[0];
            QVERIFY(now < last);
            last = now;
        }
        // Independent noise of equal strength shares half of the variance.
        const double c2 = 7.65 * 7.65;
        QVERIFY(close(last, (2.0 * 400.0 + c2) / (1200.0 + c2), 0.02));
    }

    void detailOfKnownTextures_data()
    {
        QTest::addColumn<at::Tensor>("levels");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        const at::Tensor ramp = at::arange(256, at::kDouble).expand({256, 256});
        QTest::newRow("flat") << at::full({256, 256}, 90.0, at::kDouble) << 0.0 << 1e-9;
        QTest::newRow("ramp") << ramp << 0.0 << 1e-9;
        QTest::newRow("stripes") << 120.0 + 30.0 * (1.0 - 2.0 * ramp.remainder(2.0)) << 900.0 << 1.0;
        // White noise keeps sigma^2 (1 - 2 g + s): g the blur's centre weight, s the sum of its squared weights.
        double sum = 0;
        const auto weights = gaussian(11, 1.5);
        for (const double weight : weights)
            sum += weight * weight;
        QTest::newRow("noise") << 128.0 + noise(8.0, 3, 256) << 64.0 * (1.0 - 2.0 * weights[5] * weights[5] + sum * sum)
                               << 1.5;
    }

    void detailOfKnownTextures()
    {
        QFETCH(at::Tensor, levels);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        QVERIFY(close(detailEnergy(grey(levels))[0], expected, tolerance));
    }

    void detailLooksAtTheFaceAlone_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("y");
        QTest::addColumn<bool>("counts");
        QTest::newRow("centre") << 256 << 128 << 143 << true;
        QTest::newRow("forehead") << 256 << 128 << 56 << true;
        QTest::newRow("chin") << 256 << 128 << 230 << true;
        QTest::newRow("cheek") << 256 << 66 << 143 << true;
        QTest::newRow("hair") << 256 << 128 << 40 << false;
        QTest::newRow("ear") << 256 << 50 << 143 << false;
        QTest::newRow("collar") << 256 << 128 << 246 << false;
        QTest::newRow("corner of the box around the face") << 256 << 70 << 62 << false;
        QTest::newRow("chin at twice the size") << 512 << 256 << 460 << true;
        QTest::newRow("collar at twice the size") << 512 << 256 << 492 << false;
    }

    void detailLooksAtTheFaceAlone()
    {
        QFETCH(int, size);
        QFETCH(int, x);
        QFETCH(int, y);
        QFETCH(bool, counts);
        at::Tensor levels = at::full({size, size}, 100.0, at::kDouble);
        levels[y][x] = 200.0;
        QCOMPARE(detailEnergy(grey(levels))[0] > 1e-3, counts);
    }

    void wrongShapesAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(psnr(flat(1.0, 64), flat(1.0, 32)), c10::Error);
        QVERIFY_EXCEPTION_THROWN(psnr(at::zeros({3, 64, 64}), at::zeros({3, 64, 64})), c10::Error);
        QVERIFY_EXCEPTION_THROWN(psnr(at::zeros({1, 1, 64, 64}), at::zeros({1, 1, 64, 64})), c10::Error);
        QVERIFY_EXCEPTION_THROWN(ssim(flat(1.0, 10), flat(1.0, 10)), c10::Error);
        QVERIFY_EXCEPTION_THROWN(ssim(at::cat({flat(1.0), flat(1.0)}), flat(1.0)), c10::Error);
        QVERIFY_EXCEPTION_THROWN(detailEnergy(at::zeros({1, 4, 64, 64})), c10::Error);
    }

    void detailIsFoundInItsRegion_data()
    {
        QTest::addColumn<int>("region");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("an eye") << 0 << 116 << 160;
        QTest::newRow("the mouth") << 1 << 187 << 128;
        QTest::newRow("a cheek") << 2 << 160 << 90;
        QTest::newRow("hair") << 3 << 38 << 128;
    }

    void detailIsFoundInItsRegion()
    {
        QFETCH(int, region);
        QFETCH(int, row);
        QFETCH(int, column);
        at::Tensor picture = flat(100.0, 256);
        picture.slice(2, row - 6, row + 6).slice(3, column - 6, column + 6).add_(noise(0.2, 3, 12));
        const Regions detail = regionDetail(picture).front();
        for (int i = 0; i < static_cast<int>(detail.size()); ++i)
            QVERIFY2(i == region ? detail[static_cast<std::size_t>(i)] > 1 : detail[static_cast<std::size_t>(i)] < 0.01,
                     kRegions[static_cast<std::size_t>(i)]);
    }

    void gridsShow()
    {
        const at::Tensor even = grey(100.0 + noise(5.0, 4, 256));
        QVERIFY(close(gridEnergy(even).front(), 1.0, 0.05));
        const at::Tensor blocks =
            at::upsample_nearest2d(8.0 * at::randn({1, 1, 32, 32}, at::kDouble), {256, 256}).squeeze();
        QVERIFY(gridEnergy(grey(100.0 + noise(5.0, 4, 256) + blocks)).front() > 1.5);
        QVERIFY(close(gridEnergy(grey(100.0 + noise(5.0, 4, 256) + blocks.roll({4, 4}, {0, 1}))).front(), 0.5,
                      0.3)); // off the grid
        QVERIFY_EXCEPTION_THROWN(gridEnergy(flat(1.0, 12)), c10::Error);
    }

    void halvingSpreadsAPoint_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QVector<double>>("expected");
        // What MATLAB's imresize([0 .. 1 .. 0], 0.5) gives; at an edge the mirrored taps fall on the same pixel.
        QTest::newRow("even") << 8 << QVector<double>{0, 0, -0.01171875, 0.11328125, 0.43359375, -0.03515625, 0, 0};
        QTest::newRow("odd") << 7 << QVector<double>{0, 0, -0.03515625, 0.43359375, 0.11328125, -0.01171875, 0, 0};
        QTest::newRow("first") << 0 << QVector<double>{0.546875, -0.046875, 0, 0, 0, 0, 0, 0};
        QTest::newRow("last") << 15 << QVector<double>{0, 0, 0, 0, 0, 0, -0.046875, 0.546875};
    }

    void halvingSpreadsAPoint()
    {
        QFETCH(int, place);
        QFETCH(QVector<double>, expected);
        at::Tensor row = at::zeros({16}, at::kDouble);
        row[place] = 1.0;
        const at::Tensor wide = halveBicubic(row.expand({1, 1, 12, 16}).contiguous());
        const at::Tensor tall = halveBicubic(row.view({16, 1}).expand({1, 1, 16, 12}).contiguous());
        QCOMPARE(wide.size(2), 6);
        QCOMPARE(wide.size(3), 8);
        for (int i = 0; i < expected.size(); ++i) {
            QVERIFY(close(wide[0][0][3][i].item<double>(), expected[i], 1e-12));
            QVERIFY(close(tall[0][0][i][3].item<double>(), expected[i], 1e-12));
        }
    }
};

HEIRLOOM_GUILESS_TEST(TestMetrics)
#include "tst_metrics.moc"
