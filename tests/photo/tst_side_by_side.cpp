// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/photo/side_by_side.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

ImageBuffer flat(int width, int height, int channels, SampleDepth depth, std::uint8_t value)
{
    const ImageFormat format{width, height, channels, depth};
    return {format, std::vector<std::uint8_t>(format.bytes(), value)}; // 257 * value at 16 bit
}

} // namespace

class TestSideBySide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalSizesAreCopied();
    void everyKindIsShown_data();
    void everyKindIsShown();
    void sizesStayWithinBounds_data();
    void sizesStayWithinBounds();
    void uselessRequestsAreErrors();
};

void TestSideBySide::equalSizesAreCopied()
{
    const ImageBuffer before = makePicture(300, 256, 3, SampleDepth::Bits8, 1);
    const ImageBuffer after = makePicture(300, 256, 3, SampleDepth::Bits8, 2);
    const auto both = sideBySide(before, after);
    QVERIFY(both.ok());
    QVERIFY((both->format() == ImageFormat{602, 256, 3, SampleDepth::Bits8}));
    for (int y = 0; y < 256; ++y) {
        QVERIFY(std::equal(before.row(y), before.row(y) + 900, both->row(y)));
        QVERIFY(pixelAt(*both, 300, y) == std::vector<std::uint8_t>(3, 255));
        QVERIFY(pixelAt(*both, 301, y) == std::vector<std::uint8_t>(3, 255));
        QVERIFY(std::equal(after.row(y), after.row(y) + 900, both->row(y) + 906));
    }
}

void TestSideBySide::everyKindIsShown_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("otherChannels");
    QTest::addColumn<int>("expected");
    for (int channels = 1; channels <= 4; ++channels) {
        for (const int depth : {1, 2}) {
            for (const int other : {1, 3}) {
                QTest::addRow("%d channels, %d bit, beside %d", channels, 8 * depth, other)
                    << channels << depth << other << (channels <= 2 && other == 1 ? 1 : 3);
            }
        }
    }
}

void TestSideBySide::everyKindIsShown()
{
    QFETCH(int, channels);
    QFETCH(int, depth);
    QFETCH(int, otherChannels);
    QFETCH(int, expected);
    const auto both = sideBySide(flat(64, 64, channels, static_cast<SampleDepth>(depth), 100),
                                 flat(64, 64, otherChannels, SampleDepth::Bits8, 30));
    QVERIFY(both.ok());
    QCOMPARE(both->channels(), expected);
    QVERIFY(both->depth() == SampleDepth::Bits8);
    // A transparency of 100 of 255 over white.
    const int shown = channels % 2 == 1 ? 100 : (100 * 100 + 255 * 155 + 127) / 255;
    QCOMPARE(int(pixelAt(*both, 10, 10)[0]), shown);
    QCOMPARE(int(pixelAt(*both, 100, 10).back()), 30);
}

void TestSideBySide::sizesStayWithinBounds_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    QTest::addColumn<int>("maxSide");
    QTest::newRow("large") << QSize(900, 700) << QSize(900, 700) << 500;
    QTest::newRow("different heights") << QSize(200, 300) << QSize(400, 600) << 4096;
    QTest::newRow("a strip") << QSize(3000, 2) << QSize(3000, 2) << 256;
    QTest::newRow("a tower") << QSize(2, 3000) << QSize(2, 3000) << 256;
    QTest::newRow("tiny") << QSize(1, 1) << QSize(1, 1) << 64;
    QTest::newRow("tall beside wide") << QSize(10, 900) << QSize(900, 10) << 300;
}

void TestSideBySide::sizesStayWithinBounds()
{
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    QFETCH(int, maxSide);
    const auto both = sideBySide(makePicture(before.width(), before.height(), 3, SampleDepth::Bits8),
                                 makePicture(after.width(), after.height(), 3, SampleDepth::Bits8), maxSide);
    QVERIFY(both.ok());
    QVERIFY2(std::max(both->width(), both->height()) <= maxSide,
             qPrintable(QString("%1 x %2").arg(both->width()).arg(both->height())));
    QVERIFY(both->height() <= std::min(before.height(), after.height()));
}

void TestSideBySide::uselessRequestsAreErrors()
{
    const ImageBuffer picture = flat(8, 8, 3, SampleDepth::Bits8, 1);
    QVERIFY(sideBySide({}, picture).error().code == ErrorCode::InvalidArgument);
    QVERIFY(sideBySide(picture, {}).error().code == ErrorCode::InvalidArgument);
    QVERIFY(sideBySide(picture, picture, 10).error().code == ErrorCode::InvalidArgument);
}

HEIRLOOM_GUILESS_TEST(TestSideBySide)
#include "tst_side_by_side.moc"
