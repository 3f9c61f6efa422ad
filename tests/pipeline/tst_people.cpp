// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/people.h"
#include "engine/pipeline/photo_export.h"
#include "engine/stages/geometry/geometry.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

using Faces = std::vector<FaceRecipe>;
using People = std::vector<NamedRegion>;
using Names = std::vector<std::string>;

FaceRecipe boxedFace(const Box& box, const std::string& name = {})
{
    FaceRecipe face;
    face.face.box = box;
    face.name = name;
    return face;
}

Names namesOf(const Faces& faces)
{
    Names names;
    for (const FaceRecipe& face : faces)
        names.push_back(face.name);
    return names;
}

Names namesOf(const People& people)
{
    Names names;
    for (const NamedRegion& region : people)
        names.push_back(region.name);
    return names;
}

constexpr PixelSize kWhole{400, 300};
constexpr Box kMark{240, 60, 80, 50};

/// White, with a black rectangle.
ImageBuffer markedPhoto()
{
    const ImageFormat format{kWhole.width, kWhole.height, 1, SampleDepth::Bits8};
    std::vector<std::uint8_t> bytes(format.bytes(), 255);
    for (int y = 60; y < 110; ++y)
        std::fill_n(bytes.begin() + y * kWhole.width + 240, 80, std::uint8_t{0});
    return {format, std::move(bytes)};
}

/// Where the black rectangle is; a width of 0 where it is not to be seen.
Box markIn(const ImageBuffer& pixels)
{
    int left = pixels.width(), top = pixels.height(), right = 0, bottom = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            if (pixels.row(y)[x] < 128) {
                left = std::min(left, x), right = std::max(right, x + 1);
                top = std::min(top, y), bottom = std::max(bottom, y + 1);
            }
        }
    }
    return right == 0 ? Box() : Box{1.0 * left, 1.0 * top, 1.0 * right - left, 1.0 * bottom - top};
}

} // namespace

/// The names in a photo's metadata, on its faces and in its result.
class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facesGetNames_data();
    void facesGetNames();
    void whoIsInAResult_data();
    void whoIsInAResult();
    void placesFollowTheFrame_data();
    void placesFollowTheFrame();
};

void TestPeople::facesGetNames_data()
{
    QTest::addColumn<Faces>("faces");
    QTest::addColumn<People>("people");
    QTest::addColumn<Names>("names");
    const Box left{100, 100, 80, 90}, right{220, 100, 80, 90};
    const auto row = [](const char* name, const Faces& faces, const People& people, const Names& names) {
        QTest::newRow(name) << faces << people << names;
    };
    row("no faces", {}, {{"Anna", 100, 100, 80, 90}}, {});
    row("nobody is named", {boxedFace(left)}, {}, {""});
    row("on the face", {boxedFace(left)}, {{"Anna", 100, 100, 80, 90}}, {"Anna"});
    row("the whole head", {boxedFace(left)}, {{"Anna", 70, 50, 140, 160}}, {"Anna"});
    row("eyes and mouth", {boxedFace(left)}, {{"Anna", 115, 120, 50, 50}}, {"Anna"});
    row("the whole person", {boxedFace(left)}, {{"Anna", 20, 50, 240, 240}}, {""});
    row("an eye", {boxedFace(left)}, {{"Anna", 110, 120, 20, 20}}, {""});
    row("beside the face", {boxedFace(left)}, {{"Anna", 150, 100, 80, 90}}, {""});
    row("a dog", {boxedFace(left)}, {{"Rex", 100, 100, 80, 90, "Pet"}}, {""});
    row("without a size", {boxedFace(left)}, {{"Anna", 140, 145, 0, 0}}, {""});
    row("two people", {boxedFace(left), boxedFace(right)}, {{"Otto", 215, 95, 80, 90}, {"Anna", 100, 100, 80, 90}},
        {"Anna", "Otto"});
    row("the better of two", {boxedFace(left)}, {{"Otto", 120, 110, 80, 90}, {"Anna", 102, 100, 80, 90}}, {"Anna"});
    row("once", {boxedFace({105, 100, 80, 90}), boxedFace(left)}, {{"Anna", 100, 100, 80, 90}}, {"", "Anna"});
    row("a name that is known", {boxedFace(left, "Aunt Anna")}, {{"Anna", 100, 100, 80, 90}}, {"Aunt Anna"});
    row("not the neighbour's", {boxedFace(left, "Aunt Anna"), boxedFace({110, 100, 80, 90})},
        {{"Anna", 100, 100, 80, 90}}, {"Aunt Anna", ""});
}

void TestPeople::facesGetNames()
{
    QFETCH(Faces, faces);
    QFETCH(People, people);
    QFETCH(Names, names);
    nameFaces(faces, people);
    QCOMPARE(namesOf(faces), names);
}

void TestPeople::whoIsInAResult_data()
{
    QTest::addColumn<Faces>("faces");
    QTest::addColumn<People>("people");
    QTest::addColumn<Names>("names");
    const Box left{100, 100, 80, 90};
    const NamedRegion anna{"Anna", 100, 100, 80, 90}, otto{"Otto", 300, 100, 60, 60};
    const NamedRegion rex{"Rex", 10, 10, 50, 50, "Pet"};
    const auto row = [](const char* name, const Faces& faces, const People& people, const Names& names) {
        QTest::newRow(name) << faces << people << names;
    };
    row("nobody", {boxedFace(left)}, {}, {});
    row("a face that somebody named", {boxedFace(left, "Anna")}, {}, {"Anna"});
    row("as the photo says", {boxedFace(left, "Anna")}, {anna}, {"Anna"});
    row("as the recipe says", {boxedFace(left, "Aunt Anna")}, {anna}, {"Aunt Anna"});
    row("nobody, as the recipe says", {boxedFace(left)}, {anna}, {});
    row("where no face was found", {}, {anna, otto, rex}, {"Anna", "Otto", "Rex"});
    row("faces and others", {boxedFace(left, "Anna")}, {otto, anna, rex}, {"Anna", "Otto", "Rex"});
    row("a face that was moved", {boxedFace({10, 200, 80, 90}, "Anna")}, {anna}, {"Anna"});
    row("two of one name", {boxedFace(left, "Anna")}, {anna, {"Anna", 300, 100, 60, 60}}, {"Anna", "Anna"});
    row("outside", {}, {{"Anna", 390, 100, 80, 90}}, {});
}

void TestPeople::whoIsInAResult()
{
    QFETCH(Faces, faces);
    QFETCH(People, people);
    QFETCH(Names, names);
    QCOMPARE(namesOf(peopleInResult(faces, people, wholeFrame(kWhole), kWhole)), names);
    QVERIFY(peopleInResult(faces, people, Frame(), {}).empty()); // nothing is shown
}

void TestPeople::placesFollowTheFrame_data()
{
    QTest::addColumn<Geometry>("geometry");
    QTest::addColumn<int>("longestSide"); // 0: as it is
    QTest::newRow("as it lies") << Geometry() << 0;
    for (const bool mirror : {false, true}) {
        for (int turn = 0; turn < 4; ++turn)
            QTest::addRow("turned by %d%s", turn, mirror ? ", mirrored" : "") << Geometry{turn, mirror} << 0;
    }
    QTest::newRow("cropped") << Geometry{0, false, 0, 0.25, 0.1, 0.05, 0.2} << 0;
    QTest::newRow("turned and cropped") << Geometry{1, false, 0, 0.4, 0.25, 0.1, 0.05} << 0;
    QTest::newRow("straightened") << Geometry{0, false, 5, 0, 0, 0, 0} << 0;
    QTest::newRow("turned, mirrored, straightened, cropped") << Geometry{3, true, -4, 0.3, 0.05, 0, 0.2} << 0;
    QTest::newRow("reduced") << Geometry() << 200;
    QTest::newRow("turned, cropped and reduced") << Geometry{1, false, 0, 0.4, 0.25, 0.1, 0.05} << 120;
    QTest::newRow("cropped away") << Geometry{0, false, 0, 0, 0.5, 0, 0} << 0;
}

void TestPeople::placesFollowTheFrame()
{
    QFETCH(Geometry, geometry);
    QFETCH(int, longestSide);
    const Frame frame = frameOf(geometry, kWhole);
    const auto shown = framed(markedPhoto(), frame);
    QVERIFY(shown.ok());
    const auto result = reducedTo(*shown, longestSide);
    QVERIFY(result.ok());
    const Box mark = markIn(*result);
    const People inPhoto{{"Anna", kMark.x, kMark.y, kMark.width, kMark.height}};
    const Faces faces{boxedFace(kMark, "Anna")};
    const PixelSize size{result->width(), result->height()};
    // The same from the photo's region, from the region of a face, and from the face's own box.
    for (const People& people : {peopleInResult({}, inPhoto, frame, size), peopleInResult(faces, inPhoto, frame, size),
                                 peopleInResult(faces, {}, frame, size)}) {
        QCOMPARE(people.size(), mark.width > 0 ? 1U : 0U);
        if (people.empty())
            continue;
        const Box box{people[0].x, people[0].y, people[0].width, people[0].height};
        // Straightened, the rectangle's corners reach further than its sides are long.
        const double least = geometry.angle != 0 ? 8 : (longestSide > 0 ? 1 : 1e-6);
        QVERIFY(std::abs(box.middle().x - mark.middle().x) <= (geometry.angle != 0 ? 1 : least));
        QVERIFY(std::abs(box.middle().y - mark.middle().y) <= (geometry.angle != 0 ? 1 : least));
        QVERIFY(std::abs(box.width - mark.width) <= least);
        QVERIFY(std::abs(box.height - mark.height) <= least);
    }
}

HEIRLOOM_GUILESS_TEST(TestPeople)
#include "tst_people.moc"
