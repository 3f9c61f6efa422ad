// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "engine/worker/patch_cache.h"
#include "tests/support/test_main.h"

#include <cstdint>
#include <functional>
#include <string>

#include <QTest>

using namespace heirloom;

namespace {

constexpr std::size_t kPatch = 3 * 10 * 10; ///< bytes of a patch below

FacePatch patchOf(std::uint8_t value)
{
    return {{1, 2, 10, 10}, ImageBuffer({10, 10, 3, SampleDepth::Bits8}, std::vector<std::uint8_t>(kPatch, value))};
}

Key faceKey(std::uint64_t face)
{
    return KeyBuilder("face").add(face).key();
}

RunKey rowOf(const std::string& method, double identity, std::uint64_t seed)
{
    const Description description = builtInMethods()->find(method)->describe();
    Choice choice{method};
    choice.params = *resolved(description, {{param::kIdentity, identity}});
    return runKeyOf(faceKey(7), description, choice, seed);
}

PatchName nameOf(int position)
{
    PatchName name;
    name.photo = 1;
    name.face.id = 1;
    name.row = rowOf("latent", 0.5, 3);
    name.position = position;
    name.around = {4};
    return name;
}

using Change = std::function<void(PatchName&)>;

} // namespace
class TestPatchCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItKeeps();
    void findsNothingElse_data();
    void findsNothingElse();
    void dropsTheLongestUnused();
    void dropsAPhoto();
};

void TestPatchCache::findsWhatItKeeps()
{
    PatchCache cache(10 * kPatch);
    QVERIFY(!cache.find(nameOf(1)));
    cache.keep(nameOf(1), patchOf(10));
    cache.keep(nameOf(2), patchOf(20));
    QCOMPARE(*cache.find(nameOf(1))->pixels.data(), std::uint8_t(10));
    QCOMPARE(cache.find(nameOf(1))->where, (Box{1, 2, 10, 10}));
    cache.keep(nameOf(1), patchOf(11));
    QCOMPARE(*cache.find(nameOf(1))->pixels.data(), std::uint8_t(11));
    QCOMPARE(cache.bytes(), 2 * kPatch);
}

void TestPatchCache::findsNothingElse_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* what, Change change) { QTest::newRow(what) << std::move(change); };
    row("photo", [](PatchName& name) { name.photo = 2; });
    row("face", [](PatchName& name) { name.face.id = 2; });
    row("where it lies", [](PatchName& name) { name.face.toCrop.tx = 1; });
    row("its shape", [](PatchName& name) { name.face.landmarks[8].y = 1; });
    row("its points", [](PatchName& name) { name.face.points[2].x = 1; });
    row("crop", [](PatchName& name) { name.row.face = faceKey(8); });
    row("method", [](PatchName& name) { name.row = rowOf("staged", 0.5, 3); });
    row("seed", [](PatchName& name) { name.row = rowOf("latent", 0.5, 4); });
    row("identity weight", [](PatchName& name) { name.row = rowOf("latent", 0.25, 3); });
    row("position", [](PatchName& name) { name.position = 2; });
    row("strength", [](PatchName& name) { name.blend.strength = 0.5; });
    row("grain", [](PatchName& name) { name.blend.grain = 0.5; });
    row("seed of the grain", [](PatchName& name) { name.blend.seed = 5; });
    row("stroke", [](PatchName& name) { name.strokes[0].radius = 4; });
    row("no stroke", [](PatchName& name) { name.strokes.clear(); });
    row("neighbour", [](PatchName& name) { name.around = {5}; });
    row("another neighbour", [](PatchName& name) { name.around.push_back(5); });
}

void TestPatchCache::findsNothingElse()
{
    QFETCH(Change, change);
    PatchName name = nameOf(1);
    name.strokes = {{{{5, 5}}, 3, true}};
    PatchCache cache(10 * kPatch);
    cache.keep(name, patchOf(10));
    QVERIFY(cache.bytes() > kPatch);
    PatchName other = name;
    change(other);
    QVERIFY(!cache.find(other));
    QVERIFY(cache.find(name));
}

void TestPatchCache::dropsTheLongestUnused()
{
    PatchCache cache(3 * kPatch);
    for (int position = 1; position <= 3; ++position)
        cache.keep(nameOf(position), patchOf(1));
    QVERIFY(cache.find(nameOf(1)));
    cache.keep(nameOf(4), patchOf(1));
    QVERIFY(!cache.find(nameOf(2)));
    QVERIFY(cache.find(nameOf(1)) && cache.find(nameOf(3)) && cache.find(nameOf(4)));
    QCOMPARE(cache.bytes(), 3 * kPatch);
    PatchCache none(kPatch - 1);
    none.keep(nameOf(1), patchOf(1));
    QVERIFY(!none.find(nameOf(1)));
    QCOMPARE(none.bytes(), std::size_t(0));
}

void TestPatchCache::dropsAPhoto()
{
    PatchCache cache(10 * kPatch);
    cache.keep(nameOf(1), patchOf(1));
    PatchName other = nameOf(1);
    other.photo = 2;
    cache.keep(other, patchOf(2));
    cache.drop(1);
    QVERIFY(!cache.find(nameOf(1)));
    QVERIFY(cache.find(other));
}

HEIRLOOM_APPLESS_TEST(TestPatchCache)
#include "tst_patch_cache.moc"
