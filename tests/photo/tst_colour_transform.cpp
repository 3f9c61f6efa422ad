// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <future>

#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/colour_transform.h"
#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr double kStep = 1.0 / 65535;

double encodedSrgb(double linear)
{
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

// A grid over the whole cube.
std::vector<float> rgbGrid(int points)
{
    std::vector<float> grid;
    for (int i = 0; i < points * points * points; ++i) {
        for (const int index : {i % points, i / points % points, i / points / points})
            grid.push_back(static_cast<float>(index) / static_cast<float>(points - 1));
    }
    return grid;
}

float largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    float largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

std::vector<std::uint8_t> scannerProfile()
{
    return oneWayProfile(
        cmsSigRgbData, 3, [](const cmsUInt16Number in[], cmsUInt16Number out[], void*) -> cmsInt32Number {
            const cmsCIELab lab{100.0 * in[1] / 65535, 80.0 * (in[0] - in[1]) / 65535, 80.0 * (in[1] - in[2]) / 65535};
            cmsFloat2LabEncodedV2(out, &lab);
            return 1;
        });
}

} // namespace

class TestColourTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noProfileIsSrgb();
    void wideColoursComeBackAsTheyWere();
    void neutralsFollowTheProfilesCurve_data();
    void neutralsFollowTheProfilesCurve();
    void coloursOutsideSrgbAreNotClamped();
    void uselessProfilesAreErrors_data();
    void uselessProfilesAreErrors();
    void aOneWayProfileIsKeptAndSaid();
    void manyThreadsGetTheSame();
};

void TestColourTransform::noProfileIsSrgb()
{
    const auto transform = ColourTransform::create({}, 3);
    QVERIFY(transform.ok());
    const std::vector<float> colours = rgbGrid(5);
    std::vector<float> out(colours.size());
    transform->toSrgb(colours.data(), out.data(), colours.size() / 3);
    QVERIFY(out == colours);
    transform->fromSrgb(colours.data(), out.data(), colours.size() / 3);
    QVERIFY(out == colours);
}

void TestColourTransform::wideColoursComeBackAsTheyWere()
{
    const auto transform = ColourTransform::create(wideRgbProfile(), 3);
    QVERIFY(transform.ok());
    QVERIFY(!transform->assumesSrgb());
    const std::vector<float> colours = rgbGrid(12);
    std::vector<float> srgb(colours.size());
    std::vector<float> back(colours.size());
    transform->toSrgb(colours.data(), srgb.data(), colours.size() / 3);
    transform->fromSrgb(srgb.data(), back.data(), colours.size() / 3);
    QVERIFY(largestDifference(colours, srgb) > 0.05F); // it does something
    for (std::size_t i = 0; i < colours.size(); ++i) {
        // At black a power curve is infinitely steep, and the rounding of the matrices shows.
        const double tolerance = (colours[i] > 0.05F ? 4 : 64) * kStep;
        QVERIFY2(std::abs(colours[i] - back[i]) < tolerance,
                 qPrintable(QString("%1 came back as %2").arg(colours[i]).arg(back[i])));
    }
}

void TestColourTransform::neutralsFollowTheProfilesCurve_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("channels");
    QTest::addColumn<double>("gamma"); // 0: sRGB's own curve
    const auto bytes = [](const std::vector<std::uint8_t>& v) {
        return QByteArray(reinterpret_cast<const char*>(v.data()), static_cast<qsizetype>(v.size()));
    };
    QTest::newRow("grey, no profile") << QByteArray() << 1 << 0.0;
    QTest::newRow("grey, gamma 1.8") << bytes(greyProfile(1.8)) << 1 << 1.8;
    QTest::newRow("grey, gamma 2.2") << bytes(greyProfile(2.2)) << 1 << 2.2;
    QTest::newRow("wide RGB") << bytes(wideRgbProfile()) << 3 << 2.2;
}

void TestColourTransform::neutralsFollowTheProfilesCurve()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, channels);
    QFETCH(double, gamma);
    const auto transform = ColourTransform::create(
        {reinterpret_cast<const std::uint8_t*>(profile.data()), static_cast<std::size_t>(profile.size())}, channels);
    QVERIFY(transform.ok());
    for (int i = 0; i <= 64; ++i) {
        const float value = static_cast<float>(i) / 64;
        const std::vector<float> in(static_cast<std::size_t>(channels), value);
        float srgb[3];
        transform->toSrgb(in.data(), srgb, 1);
        const double expected = gamma == 0.0 ? value : encodedSrgb(std::pow(value, gamma));
        for (const float sample : srgb)
            QVERIFY2(std::abs(sample - expected) < 5e-4,
                     qPrintable(QString("%1: %2 for %3").arg(value).arg(sample).arg(expected)));
        std::vector<float> back(in.size());
        transform->fromSrgb(srgb, back.data(), 1);
        QVERIFY2(largestDifference(in, back) < 4 * kStep,
                 qPrintable(QString("%1: %2").arg(value).arg(largestDifference(in, back) / kStep)));
    }
}

void TestColourTransform::coloursOutsideSrgbAreNotClamped()
{
    const auto transform = ColourTransform::create(wideRgbProfile(), 3);
    QVERIFY(transform.ok());
    const float green[3] = {0, 1, 0};
    float srgb[3];
    transform->toSrgb(green, srgb, 1);
    QVERIFY(srgb[0] < -0.1F);
}

void TestColourTransform::uselessProfilesAreErrors_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("channels");
    QTest::newRow("RGB for grey") << 0 << 1;
    QTest::newRow("grey for RGB") << 1 << 3;
    QTest::newRow("cut short") << 2 << 3;
    QTest::newRow("noise") << 3 << 3;
    QTest::newRow("two channels") << 0 << 2;
}

void TestColourTransform::uselessProfilesAreErrors()
{
    QFETCH(int, kind);
    QFETCH(int, channels);
    std::vector<std::uint8_t> profile = kind == 1 ? greyProfile() : wideRgbProfile();
    if (kind == 2)
        profile.resize(200);
    if (kind == 3)
        std::fill(profile.begin() + 128, profile.end(), std::uint8_t{0xA5});
    const auto transform = ColourTransform::create(profile, channels);
    QVERIFY(!transform.ok());
    QVERIFY(transform.error().code == ErrorCode::Unsupported);
    QVERIFY(!transform.error().message.empty());
}

void TestColourTransform::aOneWayProfileIsKeptAndSaid()
{
    Photo start;
    start.iccProfile = scannerProfile();
    const auto transform = ColourTransform::create(start.iccProfile, 3);
    QVERIFY(transform.ok());
    QVERIFY(transform->assumesSrgb());
    const float colour[3] = {0.2F, 0.4F, 0.6F};
    float out[3];
    transform->toSrgb(colour, out, 1);
    QVERIFY(std::equal(colour, colour + 3, out));

    const QTemporaryDir folder;
    const auto path = pathOf(folder.filePath("scan.png"));
    QVERIFY(savePhoto(start, makePicture(20, 10, 3, SampleDepth::Bits16), path, {}).ok());
    const auto photo = readPhoto(path);
    QVERIFY(photo.ok());
    QVERIFY(photo->iccProfile == start.iccProfile);
    QCOMPARE(photo->notes.size(), std::size_t{1});
}

void TestColourTransform::manyThreadsGetTheSame()
{
    const auto transform = ColourTransform::create(wideRgbProfile(), 3);
    QVERIFY(transform.ok());
    const std::vector<float> colours = rgbGrid(20);
    const auto run = [&] {
        std::vector<float> out(colours.size());
        transform->toSrgb(colours.data(), out.data(), colours.size() / 3);
        return out;
    };
    const std::vector<float> expected = run();
    std::vector<std::future<std::vector<float>>> others;
    for (int i = 0; i < 8; ++i)
        others.push_back(std::async(std::launch::async, run));
    for (auto& other : others)
        QVERIFY(other.get() == expected);
}

HEIRLOOM_GUILESS_TEST(TestColourTransform)
#include "tst_colour_transform.moc"
