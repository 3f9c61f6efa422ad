// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/colour_transform.h"
#include "engine/photo/display_pixels.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QTest>

using namespace heirloom;

/// What a photo looks like on a screen.
class TestDisplayPixels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void profileIsApplied();
    void transparencyLiesOnWhite();
    void reducedByAreas();
    void refuses();
};

void TestDisplayPixels::kinds_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("profile");
    for (const int channels : {1, 2, 3, 4})
        for (const int depth : {1, 2})
            for (const bool profile : {false, true})
                QTest::addRow("%d channels, %d bytes%s", channels, depth, profile ? ", profile" : "")
                    << channels << depth << profile;
}

void TestDisplayPixels::kinds()
{
    QFETCH(int, channels);
    QFETCH(int, depth);
    QFETCH(bool, profile);
    Photo photo;
    photo.pixels = test::makePicture(60, 40, channels, static_cast<SampleDepth>(depth));
    if (profile)
        photo.iccProfile = channels <= 2 ? test::greyProfile() : test::wideRgbProfile();
    const auto shown = displayPixels(photo);
    QVERIFY2(shown.ok(), shown.ok() ? "" : shown.error().message.c_str());
    QVERIFY((shown->format() == ImageFormat{60, 40, 3, SampleDepth::Bits8}));
    if (channels <= 2) {
        const auto pixel = test::pixelAt(*shown, 30, 20);
        QVERIFY(std::abs(pixel[0] - pixel[1]) <= 1 && std::abs(pixel[1] - pixel[2]) <= 1);
    }
}

void TestDisplayPixels::profileIsApplied()
{
    Photo photo;
    photo.pixels = test::makePicture(60, 40, 3, SampleDepth::Bits16);
    photo.iccProfile = test::wideRgbProfile();
    const auto shown = displayPixels(photo);
    QVERIFY(shown.ok());
    const auto transform = ColourTransform::create(photo.iccProfile, 3);
    QVERIFY(transform.ok());
    int different = 0;
    for (int x = 0; x < 60; ++x) {
        const auto* in = reinterpret_cast<const std::uint16_t*>(photo.pixels.row(10)) + 3 * x;
        const std::array<float, 3> own{in[0] / 65535.0F, in[1] / 65535.0F, in[2] / 65535.0F};
        std::array<float, 3> srgb{};
        transform->toSrgb(own.data(), srgb.data(), 1);
        for (std::size_t c = 0; c < 3; ++c) {
            const int value = shown->row(10)[3 * x + static_cast<int>(c)];
            QVERIFY(std::abs(value - std::clamp(double(srgb[c]), 0.0, 1.0) * 255) <= 0.51);
            different += std::abs(value - double(own[c]) * 255) > 2;
        }
    }
    QVERIFY(different > 20); // the profile is not sRGB
}

void TestDisplayPixels::transparencyLiesOnWhite()
{
    Photo photo;
    photo.pixels = test::makePicture(60, 40, 4, SampleDepth::Bits8);
    const auto shown = displayPixels(photo);
    QVERIFY(shown.ok());
    QCOMPARE(test::pixelAt(*shown, 0, 5), (std::vector<std::uint8_t>{255, 255, 255}));
    const auto opaque = test::pixelAt(photo.pixels, 59, 5);
    QCOMPARE(test::pixelAt(*shown, 59, 5), (std::vector<std::uint8_t>{opaque[0], opaque[1], opaque[2]}));
}

void TestDisplayPixels::reducedByAreas()
{
    Photo photo;
    photo.pixels = test::makePicture(80, 40, 3, SampleDepth::Bits8);
    const auto shown = displayPixels(photo, 40);
    QVERIFY(shown.ok());
    QCOMPARE(shown->width(), 40);
    QCOMPARE(shown->height(), 20);
    int sum = 0;
    for (const int y : {10, 11})
        for (const int x : {20, 21})
            sum += test::pixelAt(photo.pixels, x, y)[1];
    QVERIFY(std::abs(test::pixelAt(*shown, 10, 5)[1] - sum / 4.0) <= 1);
    QCOMPARE(displayPixels(photo, 500)->width(), 80); // never enlarged
}

void TestDisplayPixels::refuses()
{
    QCOMPARE(displayPixels({}).error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_APPLESS_TEST(TestDisplayPixels)
#include "tst_display_pixels.moc"
