// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/export/made_exports.h"
#include "tests/ui/export/patient_exporter.h"
#include "tests/ui/project/project_values.h"
#include "ui/export/export_queue.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

Face someFace(int id)
{
    Face face;
    face.id = id;
    face.box = {1.1, 2.2, 3.3, 4.4};
    face.landmarks[67] = {0.1, 1e-17};
    face.points = {{{10, 20.5}, {30, 20}, {20, 30}, {12, 40}, {-7.25, 1.0 / 3}}};
    face.toCrop = {0.3, 0.4, 0.5, 0.6};
    face.confidence = 0.9;
    face.blur = 0.8;
    face.roll = -12.5;
    face.alignmentError = 3.5;
    return face;
}

/// Every field differs from its default.
ExportRequest richRequest(const QTemporaryDir& folder)
{
    ExportRequest request = requestOf(folder, "großmutter");
    request.target.comparison = comparisonPathOf(request.target.output);
    request.target.untouched = pathOf(folder.filePath("untouched ü.jpg"));
    request.target.longestSide = 777;
    request.target.save.quality = 61;
    request.target.save.eightBits = true;
    request.target.save.keepMetadata = false;
    FaceRecipe face;
    face.face = someFace(4);
    face.manual = true;
    face.included = false;
    const Params params{{"steps", std::int64_t{9}}, {"identity", 0.15}, {"exact", true}, {"shape_start", 1.0 / 3}};
    face.treatment = {{"staged", 2, true, params}, 0xFFFFFFFFFFFFFFF1ULL, 0.35, 0.05}; // a double would round the seed
    face.treatment.method.params.unknown["later"] = R"({"a":1})";
    face.references = {{pathOf(folder.filePath("ö.png")), someFace(0)}};
    FaceRecipe other;
    other.face = someFace(5);
    request.recipe.faces = {face, other};
    request.recipe.stages = {{"later", 1, false, {{"amount", 0.5}}}};
    request.recipe.defaultFace.strength = 0.5;
    request.recipe.strokes = {{{{1, 2}, {3.5, 4}}, 6.5, false}};
    request.references = {{{17, someFace(2)}}, {}};
    return request;
}

/// An export as the first edition kept it.
QByteArray firstEdition()
{
    QByteArray face = R"({"id": 3, "box": [1, 2, 3, 4], "landmarks": [@landmarks],
        "points": [10, 20, 30, 20.5, 20, 30, 12, 40, 28, 40], "toCrop": [0.5, 0, 1, 2],
        "confidence": 0.5, "blur": 0.25, "roll": 0, "alignmentError": 1.5})";
    QByteArrayList landmarks;
    for (int i = 0; i < 2 * 68; ++i)
        landmarks.append(QByteArray::number(i));
    face.replace("@landmarks", landmarks.join(','));
    QByteArray text = R"({"source": "/a/anna.jpg", "output": "/a/anna-restored.png", "comparison": "",
        "existing": 1, "search": false,
        "look": {"face": {"id": 0, "box": [0, 0, 0, 0], "landmarks": [], "points": [], "toCrop": [1, 0, 0, 0]},
                 "method": "recover", "steps": 16, "identity": 0.5, "seed": "0", "exactGuidance": false,
                 "strength": 0.5, "grain": 0.6},
        "faces": [{"face": @face, "method": "truncated", "steps": 8, "identity": 1, "seed": "18446744073709551615",
                   "exactGuidance": true, "strength": 0.75, "grain": 0.25, "starts": [0.9, 0.5, 0.0625]}],
        "references": [[{"path": "/a/reference.png", "face": @face}]],
        "strokes": [{"points": [1, 2, 3.5, 4], "radius": 6.5, "protects": true}],
        "longestSide": 900,
        "save": {"format": "png", "quality": 95, "eightBits": true, "overwrite": false, "keepMetadata": true,
                 "record": {"method": "truncated", "bundle": "builtin 1", "steps": 8, "identity": 1, "strength": 1,
                            "seed": "0", "starts": []}}})";
    return text.replace("@face", face);
}

/// A queue that has taken up what is in a folder.
struct TakenUp {
    explicit TakenUp(const QTemporaryDir& folder)
    {
        config.listFolder = folder.path();
        config.photoOfPath = [](const std::filesystem::path&) { return 99; };
        queue = std::make_unique<ExportQueue>(exporter, config);
    }
    ExportConfig config;
    PatientExporter exporter;
    std::unique_ptr<ExportQueue> queue;
};

} // namespace

/// What remains of a queue when the program ends, and how it comes back.
class TestExportList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remainingComesBack();
    void aListThatIsDamaged_data();
    void aListThatIsDamaged();
    void theFirstEditionsListOpens();
    void aFirstEditionsOrderThatIsDamaged_data();
    void aFirstEditionsOrderThatIsDamaged();
    void referencesAreOpenedAgain();
    void aListThatCannotBeKept();
};

void TestExportList::remainingComesBack()
{
    const QTemporaryDir folder;
    ExportConfig config;
    config.listFolder = folder.filePath("state/queue");
    config.pathOfPhoto = [&](PhotoId id) { return pathOf(folder.filePath(QString("reference%1.png").arg(id))); };
    config.photoOfPath = [](const std::filesystem::path& path) {
        return textOf(path.stem()) == "reference17" ? 99 : 0;
    };
    const ExportRequest rich = richRequest(folder);
    {
        PatientExporter exporter;
        ExportQueue queue(exporter, config);
        queue.add(requestOf(folder, "a"), ExistingFiles::Number);
        queue.add(requestOf(folder, "b"), ExistingFiles::Skip);
        queue.add(rich, ExistingFiles::Replace);
        exporter.finish();
        QTRY_COMPARE(stateOf(queue, 1), ExportState::Running);
    } // ends while b is restored

    PatientExporter exporter;
    ExportQueue queue(exporter, config);
    const Result<int> loaded = queue.loadRemaining();
    QVERIFY(loaded.ok());
    QCOMPARE(*loaded, 2);
    QVERIFY(queue.isPaused()); // nobody has asked for work yet
    QVERIFY(exporter.started.empty());
    queue.setPaused(false);
    QVERIFY(exporter.started.back().source == requestOf(folder, "b").source);
    exporter.finish();
    QTRY_COMPARE(exporter.started.size(), 2U);
    const ExportRequest& again = exporter.started.back();
    QVERIFY(again.source == rich.source && again.target.output == rich.target.output);
    QVERIFY(again.target.comparison == rich.target.comparison && again.target.untouched == rich.target.untouched);
    QCOMPARE(again.target.longestSide, 777);
    QCOMPARE(describe(again.recipe), describe(rich.recipe));
    QCOMPARE(again.references.size(), 2U);
    QCOMPARE(again.references[0].at(0).photo, PhotoId(99));
    QCOMPARE(describe(again.references[0][0].face), describe(rich.references[0][0].face));
    QVERIFY(again.references[1].empty());
    QCOMPARE(again.target.save.format, std::string("jpeg"));
    QCOMPARE(again.target.save.quality, 61);
    QVERIFY(again.target.save.eightBits && !again.target.save.keepMetadata);

    exporter.finish();
    QTRY_VERIFY(!QFile::exists(config.listFolder + "/exports.json")); // nothing remains
}

void TestExportList::aListThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("[{\"source\": \"/a/b.jpg\"");
    QTest::newRow("not a list") << QByteArray("{}");
    QTest::newRow("an order without an output") << QByteArray("[{\"source\": \"/a/b.jpg\"}]");
    QTest::newRow("nothing of a newer order") << QByteArray("[{\"version\": 2}]");
    QTest::newRow("of a later edition") << QByteArray("[{\"version\": 3, \"source\": \"/a/b.jpg\"}]");
    QTest::newRow("no object") << QByteArray("[3]");
    QTest::newRow("deep") << QByteArray(200000, '[') + QByteArray(200000, ']');
}

void TestExportList::aListThatIsDamaged()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    touch(folder.filePath("exports.json"), content);
    PatientExporter exporter;
    ExportConfig config;
    config.listFolder = folder.path();
    ExportQueue queue(exporter, config);
    const Result<int> loaded = queue.loadRemaining();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::Unreadable);
    QCOMPARE(queue.rowCount(), 0);
    QVERIFY(!queue.isPaused());
    QVERIFY(QFile::exists(folder.filePath("exports.json.damaged")));
    QVERIFY(queue.loadRemaining().ok()); // it is complained about once
}

void TestExportList::theFirstEditionsListOpens()
{
    const QTemporaryDir folder;
    touch(folder.filePath("exports.json"), "[\n" + firstEdition() + "\n]\n");
    TakenUp taken(folder);
    const Result<int> loaded = taken.queue->loadRemaining();
    QVERIFY(loaded.ok());
    QCOMPARE(*loaded, 1);
    taken.queue->setPaused(false);
    QCOMPARE(taken.exporter.started.size(), 1U);
    const ExportRequest& request = taken.exporter.started.back();
    QCOMPARE(textOf(request.source), QString("/a/anna.jpg"));
    QCOMPARE(textOf(request.target.output), QString("/a/anna-restored.png"));
    QVERIFY(request.target.comparison.empty() && request.target.untouched.empty() && !request.search);
    QCOMPARE(request.target.longestSide, 900);
    QCOMPARE(request.target.save.format, std::string("png"));
    QVERIFY(request.target.save.eightBits && request.target.save.keepMetadata && !request.target.save.record);

    QCOMPARE(request.recipe.faces.size(), 1U);
    const FaceRecipe& face = request.recipe.faces[0];
    QVERIFY(face.included);
    QCOMPARE(face.face.id, 3);
    QCOMPARE(face.face.points[1].y, 20.5);
    QCOMPARE(face.face.landmarks[67].x, 134.0);
    const FaceTreatment wanted{{.id = "staged",
                                .params = {{"steps", std::int64_t{8}},
                                           {"identity", 1.0},
                                           {"exact", true},
                                           {"shape_start", 0.9},
                                           {"detail_start", 0.5},
                                           {"texture_start", 0.0625}}},
                               ~std::uint64_t(0),
                               0.75,
                               0.25};
    QCOMPARE(describe(face.treatment), describe(wanted));
    QCOMPARE(describe(request.recipe.defaultFace), describe(FaceTreatment{{"recover"}, 0, 0.5, 0.6}));
    QVERIFY(request.recipe.strokes == (std::vector<ProtectStroke>{{{{1, 2}, {3.5, 4}}, 6.5, true}}));
    QCOMPARE(request.references.size(), 1U);
    QCOMPARE(request.references[0].at(0).photo, PhotoId(99));
    QCOMPARE(request.references[0][0].face.toCrop.tx, 1.0);
}

void TestExportList::aFirstEditionsOrderThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("damaged");
    const auto row = [](const char* sound, const char* damaged) {
        QTest::newRow(damaged) << QByteArray(sound) << QByteArray(damaged);
    };
    row("\"method\": \"truncated\", \"steps\"", "\"steps\"");
    row("\"seed\": \"18446744073709551615\"", "\"seed\": \"many\"");
    row("\"exactGuidance\": true", "\"exactGuidance\": 1");
    row("\"points\": [10, 20,", "\"points\": [20,");
    row("\"points\": [1, 2, 3.5", "\"points\": [1, 3.5");
    row("\"strokes\":", "\"strikes\":");
    row("\"references\":", "\"reverences\":");
    row("\"faces\":", "\"facets\":");
    row("\"output\": \"/a/anna-restored.png\"", "\"output\": \"\"");
    row("\"format\": \"png\"", "\"format\": \"bmp\"");
    row("\"existing\": 1", "\"existing\": 3");
}

void TestExportList::aFirstEditionsOrderThatIsDamaged()
{
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, damaged);
    QVERIFY(firstEdition().contains(sound));
    const QTemporaryDir folder;
    touch(folder.filePath("exports.json"), "[" + firstEdition() + "," + firstEdition().replace(sound, damaged) + "]");
    TakenUp taken(folder);
    const Result<int> loaded = taken.queue->loadRemaining();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::Unreadable);
    QCOMPARE(taken.queue->rowCount(), 1); // the other one goes on
}

void TestExportList::referencesAreOpenedAgain()
{
    const QTemporaryDir folder;
    PhotoId open = 0;
    ExportConfig config;
    config.pathOfPhoto = [&](PhotoId) { return pathOf(folder.filePath("reference.png")); };
    config.photoOfPath = [&](const std::filesystem::path&) { return open; };
    PatientExporter exporter;
    ExportQueue queue(exporter, config);
    queue.add(richRequest(folder), ExistingFiles::Number);
    QCOMPARE(stateOf(queue, 0), ExportState::Failed); // never without the picture that was to help
    QVERIFY(exporter.started.empty());
    open = 5;
    queue.retryFailed();
    QCOMPARE(stateOf(queue, 0), ExportState::Running);
    QCOMPARE(exporter.started.back().references[0][0].photo, PhotoId(5));
}

void TestExportList::aListThatCannotBeKept()
{
    const QTemporaryDir folder;
    touch(folder.filePath("file"));
    PatientExporter exporter;
    ExportConfig config;
    config.listFolder = folder.filePath("file/below");
    ExportQueue queue(exporter, config);
    QSignalSpy noticed(&queue, &ExportQueue::noticed);
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(stateOf(queue, 0), ExportState::Running); // it costs the list, not the export
}

HEIRLOOM_WINDOW_TEST(TestExportList)
#include "tst_export_list.moc"
