// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/colour_transform.h"
#include "engine/photo/display_pixels.h"
#include "engine/pipeline/plan.h"
#include "engine/stages/tone/tone.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

ToneCurves curvesOf(const Params& params)
{
    const auto plan = planPhoto(*builtInStages(), {{kToneStage, 1, true, params}}, {8, 8});
    return plan ? plan->tones : ToneCurves();
}

/// Every level once a channel, and then alpha.
ImageBuffer levels(int channels, SampleDepth depth)
{
    const int count = depth == SampleDepth::Bits8 ? 256 : 4096, step = depth == SampleDepth::Bits8 ? 1 : 16;
    const ImageFormat format{count, 2, channels, depth};
    std::vector<std::uint8_t> bytes(format.bytes());
    for (int i = 0; i < 2 * count * channels; ++i) {
        const int level = (i / channels % count + 37 * (i % channels)) % count * step;
        if (depth == SampleDepth::Bits8)
            bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(level);
        else
            reinterpret_cast<std::uint16_t*>(bytes.data())[i] = static_cast<std::uint16_t>(level);
    }
    return {format, std::move(bytes)};
}

double sampleOf(const ImageBuffer& picture, int i)
{
    return picture.depth() == SampleDepth::Bits8 ? picture.data()[i] / 255.0
                                                 : reinterpret_cast<const std::uint16_t*>(picture.data())[i] / 65535.0;
}

const Params kMuch{{"exposure", 0.7}, {"contrast", 0.4}, {"black", 0.1}, {"white", 0.8}, {"warmth", 0.6}};

} // namespace

/// Light and colour of the whole photo.
class TestTone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asItStandsNothingChanges();
    void doesWhatItsNamesSay_data();
    void doesWhatItsNamesSay();
    void neverTurnsRound();
    void samplesGoThroughTheCurves_data();
    void samplesGoThroughTheCurves();
    void screenAndFileShowTheSame_data();
    void screenAndFileShowTheSame();
    void curvesFollowEachOther();
    void depthIsUsed();
    void stops();
};

void TestTone::asItStandsNothingChanges()
{
    QVERIFY(curvesOf({}).isNeutral());
    QVERIFY(curvesOf({{"exposure", 0.0}, {"white", 1.0}}).isNeutral());
    const ImageBuffer photo = levels(3, SampleDepth::Bits8);
    const auto same = toned(photo, {}, {});
    QVERIFY(same.ok());
    QCOMPARE(same->data(), photo.data());
    QCOMPARE(toned({}, {}, {}).error().code, ErrorCode::InvalidArgument);
}

void TestTone::doesWhatItsNamesSay_data()
{
    QTest::addColumn<QString>("param");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("in");
    QTest::addColumn<double>("red");
    QTest::addColumn<double>("blue");
    QTest::newRow("black stays") << "exposure" << 2.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("a stop is twice the light") << "exposure" << 1.0 << 0.5 << 0.6859 << 0.6859;
    QTest::newRow("and one back half") << "exposure" << -1.0 << 0.6859 << 0.5 << 0.5;
    QTest::newRow("what is black") << "black" << 0.2 << 0.2 << 0.0 << 0.0;
    QTest::newRow("white stays") << "black" << 0.2 << 1.0 << 1.0 << 1.0;
    QTest::newRow("what is white") << "white" << 0.7 << 0.7 << 1.0 << 1.0;
    QTest::newRow("contrast: middle") << "contrast" << 0.8 << 0.5 << 0.5 << 0.5;
    QTest::newRow("contrast: twice the slope") << "contrast" << 0.5 << 0.505 << 0.50995 << 0.50995;
    QTest::newRow("contrast: black") << "contrast" << -1.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("contrast: white") << "contrast" << 1.0 << 1.0 << 1.0 << 1.0;
}

void TestTone::doesWhatItsNamesSay()
{
    QFETCH(QString, param);
    QFETCH(double, value);
    QFETCH(double, in);
    QFETCH(double, red);
    QFETCH(double, blue);
    const ToneCurves curves = curvesOf({{param.toStdString(), value}});
    QVERIFY(std::abs(curves.at(ToneCurves::Red, in) - red) < 2e-4);
    QVERIFY(std::abs(curves.at(ToneCurves::Blue, in) - blue) < 2e-4);
}

void TestTone::neverTurnsRound()
{
    for (const double contrast : {-1.0, 1.0}) {
        for (const double exposure : {-3.0, 3.0}) {
            const ToneCurves curves = curvesOf(
                {{"exposure", exposure}, {"contrast", contrast}, {"black", 0.45}, {"white", 0.55}, {"warmth", 1.0}});
            for (const auto channel : {ToneCurves::Red, ToneCurves::Green, ToneCurves::Blue, ToneCurves::Grey}) {
                for (int i = -40; i < 160; ++i) {
                    QVERIFY(curves.at(channel, i / 100.0) <= curves.at(channel, (i + 1) / 100.0));
                    QVERIFY(std::isfinite(curves.at(channel, i / 100.0)));
                }
            }
        }
    }
    const ToneCurves warm = curvesOf({{"warmth", 1.0}});
    QVERIFY(warm.at(ToneCurves::Red, 0.5) > 0.51 && warm.at(ToneCurves::Blue, 0.5) < 0.49);
    QVERIFY(std::abs(warm.at(ToneCurves::Grey, 0.5) - 0.5) < 1e-4);
}

void TestTone::samplesGoThroughTheCurves_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("profile");
    for (int channels = 1; channels <= 4; ++channels) {
        for (const int bytes : {1, 2}) {
            QTest::addRow("%d channels of %d bytes", channels, bytes) << channels << bytes << false;
            QTest::addRow("%d channels of %d bytes, profile", channels, bytes) << channels << bytes << true;
        }
    }
}

void TestTone::samplesGoThroughTheCurves()
{
    QFETCH(int, channels);
    QFETCH(int, bytes);
    QFETCH(bool, profile);
    const ImageBuffer photo = levels(channels, static_cast<SampleDepth>(bytes));
    const bool isGrey = channels <= 2;
    const auto icc = !profile ? std::vector<std::uint8_t>() : isGrey ? test::greyProfile() : test::wideRgbProfile();
    const ToneCurves curves = curvesOf(kMuch);
    const auto result = toned(photo, icc, curves);
    QVERIFY(result.ok());
    QCOMPARE(result->format(), photo.format());
    const auto colours = ColourTransform::create(icc, isGrey ? 1 : 3);
    QVERIFY(colours.ok());
    const double step = bytes == 1 ? 1 / 255.0 : 1 / 65535.0;
    const int own = isGrey ? 1 : 3;
    for (int x = 0; x < photo.width(); x += 3) {
        float numbers[3] = {}, srgb[3] = {};
        for (int c = 0; c < own; ++c)
            numbers[c] = static_cast<float>(sampleOf(photo, x * channels + c));
        colours->toSrgb(numbers, srgb, 1);
        for (int c = 0; c < 3; ++c)
            srgb[c] = static_cast<float>(
                curves.at(isGrey ? ToneCurves::Grey : static_cast<ToneCurves::Channel>(c), double(srgb[c])));
        colours->fromSrgb(srgb, numbers, 1);
        for (int c = 0; c < own; ++c) {
            const double expected = std::clamp(double(numbers[c]), 0.0, 1.0);
            QVERIFY(std::abs(sampleOf(*result, x * channels + c) - expected) < 0.51 * step + 2e-6);
        }
        for (int c = own; c < channels; ++c)
            QCOMPARE(sampleOf(*result, x * channels + c), sampleOf(photo, x * channels + c));
    }
}

void TestTone::screenAndFileShowTheSame_data()
{
    QTest::addColumn<int>("channels");
    QTest::newRow("grey") << 1;
    QTest::newRow("colour") << 3;
}

/// The window draws the photo's 8-bit picture through tables; a file without a profile shows exactly that.
void TestTone::screenAndFileShowTheSame()
{
    QFETCH(int, channels);
    Photo photo;
    photo.pixels = levels(channels, SampleDepth::Bits8);
    const ToneCurves curves = curvesOf(kMuch);
    Photo saved = photo;
    saved.pixels = *toned(photo.pixels, {}, curves);
    const ImageBuffer shown = *displayPixels(saved), before = *displayPixels(photo);
    for (int i = 0; i < 3 * shown.width(); ++i) {
        const auto channel = channels == 1 ? ToneCurves::Grey : static_cast<ToneCurves::Channel>(i % 3);
        QCOMPARE(shown.data()[i], curves.table(channel)[before.data()[i]]);
    }
}

void TestTone::curvesFollowEachOther()
{
    const ToneCurves first = curvesOf({{"exposure", 0.5}}), second = curvesOf({{"contrast", 0.5}});
    const ToneCurves both = first.then(second);
    for (int i = 0; i <= 100; ++i) {
        const double stepwise = second.at(ToneCurves::Green, first.at(ToneCurves::Green, i / 100.0));
        QVERIFY(std::abs(both.at(ToneCurves::Green, i / 100.0) - stepwise) < 1e-4);
    }
    QVERIFY(ToneCurves().then({}).isNeutral());
    QCOMPARE(ToneCurves().then(first).at(ToneCurves::Red, 0.3), first.at(ToneCurves::Red, 0.3));
}

/// A faded scan of 16 bits that is stretched has more than 256 levels.
void TestTone::depthIsUsed()
{
    const auto result = toned(levels(1, SampleDepth::Bits16), {}, curvesOf({{"black", 0.4}, {"white", 0.6}}));
    QVERIFY(result.ok());
    std::vector<bool> seen(65536);
    for (int x = 0; x < result->width(); ++x)
        seen[reinterpret_cast<const std::uint16_t*>(result->data())[x]] = true;
    QVERIFY(std::count(seen.begin(), seen.end(), true) > 700);
}

void TestTone::stops()
{
    const CancelToken cancel;
    cancel.cancel();
    QCOMPARE(toned(levels(3, SampleDepth::Bits8), {}, curvesOf(kMuch), cancel).error().code, ErrorCode::Cancelled);
}

HEIRLOOM_APPLESS_TEST(TestTone)
#include "tst_tone.moc"
