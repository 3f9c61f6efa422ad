// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "engine/methods/tradeoff_sheet.h"
#include "tests/support/darkening.h"
#include "tests/support/drawn_crop.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <utility>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::drawnCrop;
using test::treatmentOf;

/// A face at every combination of steps and identity weight.
class TestTradeoffSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cellsAreWhatIsRestored_data();
    void cellsAreWhatIsRestored();
    void nothingToShowIsRefused_data();
    void nothingToShowIsRefused();

private:
    FaceRestorer restorer() const
    {
        return std::move(
            *FaceRestorer::load(test::methodsAndDarken(), m_folder.path().toStdString(), {"cpu", Precision::Float32}));
    }
    QTemporaryDir m_folder;
};

void TestTradeoffSheet::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyRefineBundle(m_folder.path().toStdString()));
}

void TestTradeoffSheet::cellsAreWhatIsRestored_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("a method with steps") << "latent";
    QTest::newRow("the recovered face") << "recover"; // which has one picture, whatever is asked for
    QTest::newRow("another method of one picture") << "darken";
}

void TestTradeoffSheet::cellsAreWhatIsRestored()
{
    QFETCH(QString, method);
    auto faces = restorer();
    const FaceTreatment treatment = treatmentOf(method.toStdString(), {}, 3);
    double told = 0;
    const auto sweep = sweepTradeoff(faces, drawnCrop(0), treatment, {}, {4, 0}, {0.0, 0.3}, {},
                                     [&](double done) { told = done; });
    QVERIFY2(sweep.ok(), sweep ? "" : sweep.error().message.c_str());
    QCOMPARE(told, 1.0);
    QCOMPARE(sweep->rows.size(), 2U);
    for (const auto& row : sweep->rows) {
        QCOMPARE(row.size(), 2U);
        for (const TradeoffCell& cell : row) {
            FaceTreatment one = treatment;
            one.method.params = {{param::kSteps, cell.steps}, {param::kIdentity, cell.identity}};
            QCOMPARE(cell.crop.rgb, faces.restore(drawnCrop(0), one)->crop.rgb);
            QVERIFY(cell.likeness && cell.held);
        }
    }
    const auto sheet = tradeoffSheet(*sweep);
    QVERIFY(sheet && sheet->width() > 3 * 256 && sheet->height() > 2 * 256);
}

void TestTradeoffSheet::nothingToShowIsRefused_data()
{
    QTest::addColumn<std::vector<int>>("steps");
    QTest::addColumn<std::vector<double>>("identities");
    QTest::newRow("no steps") << std::vector<int>{} << std::vector<double>{0.5};
    QTest::newRow("no identity weight") << std::vector<int>{4} << std::vector<double>{};
    QTest::newRow("steps below none") << std::vector<int>{-1, 4} << std::vector<double>{0.5};
    QTest::newRow("too large a weight") << std::vector<int>{4} << std::vector<double>{1.5};
}

void TestTradeoffSheet::nothingToShowIsRefused()
{
    QFETCH(std::vector<int>, steps);
    QFETCH(std::vector<double>, identities);
    auto faces = restorer();
    const auto sweep = sweepTradeoff(faces, drawnCrop(0), treatmentOf("latent"), {}, steps, identities);
    QVERIFY(!sweep);
    QCOMPARE(sweep.error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_GUILESS_TEST(TestTradeoffSheet)
#include "tst_tradeoff_sheet.moc"
