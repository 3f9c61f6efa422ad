// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/export/patient_exporter.h"
#include "ui/export/export_queue.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

void touch(const QString& path, const QByteArray& content = "x")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ExportRequest requestOf(const QTemporaryDir& folder, const QString& name)
{
    ExportRequest request;
    request.source = pathOf(folder.filePath(name + ".jpg"));
    request.output = pathOf(folder.filePath(name + "-restored.jpg"));
    request.save.format = FileFormat::Jpeg;
    return request;
}

/// Every field differs from its default.
ExportRequest richRequest(const QTemporaryDir& folder)
{
    ExportRequest request = requestOf(folder, "großmutter");
    request.comparison = comparisonPathOf(request.output);
    request.longestSide = 777;
    request.save.quality = 61;
    request.save.eightBits = true;
    request.save.keepMetadata = false;
    request.save.record = ProcessingRecord{"refine", "builtin 1", 3, 0.1, 0.7, ~std::uint64_t(0), 0.25, {0.2, 0.9, 0.03}};
    FaceOrder order;
    order.face.id = 4;
    order.face.box = {1.1, 2.2, 3.3, 4.4};
    order.face.landmarks[67] = {0.1, 1e-17};
    order.face.points[4] = {-7.25, 1.0 / 3};
    order.face.toCrop = {0.3, 0.4, 0.5, 0.6};
    order.face.confidence = 0.9;
    order.face.blur = 0.8;
    order.face.roll = -12.5;
    order.face.alignmentError = 3.5;
    order.settings.method = Method::Refine;
    order.settings.steps = 9;
    order.settings.identity = 0.15;
    order.settings.seed = 0xFFFFFFFFFFFFFFF1ULL; // a double would round it
    order.settings.exactGuidance = true;
    order.settings.starts = {0.9, 1.0 / 3, 0.06};
    order.strength = 0.35;
    order.grain = 0.05;
    request.faces = {order, FaceOrder{}};
    request.look.strength = 0.5;
    request.references = {{{17, order.face}}, {}};
    request.strokes = {{{{1, 2}, {3.5, 4}}, 6.5, false}};
    return request;
}

bool isSameOrder(const FaceOrder& a, const FaceOrder& b)
{
    return a.face.id == b.face.id && a.face.box == b.face.box && a.face.landmarks == b.face.landmarks
           && a.face.points == b.face.points && a.face.toCrop == b.face.toCrop && a.face.confidence == b.face.confidence
           && a.face.blur == b.face.blur && a.face.roll == b.face.roll && a.face.alignmentError == b.face.alignmentError
           && a.settings.method == b.settings.method && a.settings.steps == b.settings.steps
           && a.settings.identity == b.settings.identity && a.settings.seed == b.settings.seed
           && a.settings.starts == b.settings.starts && a.settings.exactGuidance == b.settings.exactGuidance && a.strength == b.strength && a.grain == b.grain;
}

} // namespace

/// What remains of a queue when the program ends, and how it comes back.
class TestExportList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remainingComesBack();
    void aListThatIsDamaged_data();
    void aListThatIsDamaged();
    void referencesAreOpenedAgain();
    void aListThatCannotBeKept();
};

void TestExportList::remainingComesBack()
{
    const QTemporaryDir folder;
    ExportSurroundings surroundings;
    surroundings.listFolder = folder.filePath("state/queue");
    surroundings.pathOfPhoto = [&](PhotoId id) { return pathOf(folder.filePath(QString("reference%1.png").arg(id))); };
    surroundings.photoOfPath = [](const std::filesystem::path& path) {
        return textOf(path.stem()) == "reference17" ? 99 : 0;
    };
    const ExportRequest rich = richRequest(folder);
    {
        PatientExporter exporter;
        ExportQueue queue(exporter, surroundings);
        queue.add(requestOf(folder, "a"), ExistingFiles::Number);
        queue.add(requestOf(folder, "b"), ExistingFiles::Skip);
        queue.add(rich, ExistingFiles::Replace);
        exporter.finish(queue);
        QTRY_COMPARE(stateOf(queue, 1), ExportState::Running);
    } // ends while b is restored

    PatientExporter exporter;
    ExportQueue queue(exporter, surroundings);
    const Result<int> loaded = queue.loadRemaining();
    QVERIFY(loaded.ok());
    QCOMPARE(*loaded, 2);
    QVERIFY(queue.isPaused()); // nobody has asked for work yet
    QVERIFY(exporter.started.empty());
    queue.setPaused(false);
    QVERIFY(exporter.started.back().source == requestOf(folder, "b").source);
    exporter.finish(queue);
    QTRY_COMPARE(exporter.started.size(), 2U);
    const ExportRequest& again = exporter.started.back();
    QVERIFY(again.source == rich.source && again.output == rich.output && again.comparison == rich.comparison);
    QCOMPARE(again.longestSide, 777);
    QCOMPARE(again.faces.size(), 2U);
    QVERIFY(isSameOrder(again.faces[0], rich.faces[0]) && isSameOrder(again.faces[1], rich.faces[1]));
    QVERIFY(isSameOrder(again.look, rich.look));
    QCOMPARE(again.references.size(), 2U);
    QCOMPARE(again.references[0].at(0).photo, PhotoId(99));
    QVERIFY(again.references[0][0].face.landmarks == rich.references[0][0].face.landmarks);
    QVERIFY(again.references[1].empty());
    QVERIFY(again.strokes == rich.strokes);
    QCOMPARE(again.save.quality, 61);
    QVERIFY(again.save.eightBits);
    QVERIFY(!again.save.keepMetadata && again.save.record.has_value());
    QCOMPARE(again.save.record->seed, ~std::uint64_t(0));
    QCOMPARE(again.save.record->method, std::string("refine"));
    QCOMPARE(again.save.record->starts, (std::vector<double>{0.2, 0.9, 0.03}));

    exporter.finish(queue);
    QTRY_VERIFY(!QFile::exists(surroundings.listFolder + "/exports.json")); // nothing remains
}

void TestExportList::aListThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("[{\"source\": \"/a/b.jpg\"");
    QTest::newRow("not a list") << QByteArray("{}");
    QTest::newRow("an order without an output") << QByteArray("[{\"source\": \"/a/b.jpg\"}]");
}

void TestExportList::aListThatIsDamaged()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    touch(folder.filePath("exports.json"), content);
    PatientExporter exporter;
    ExportSurroundings surroundings;
    surroundings.listFolder = folder.path();
    ExportQueue queue(exporter, surroundings);
    const Result<int> loaded = queue.loadRemaining();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::Unreadable);
    QCOMPARE(queue.rowCount(), 0);
    QVERIFY(!queue.isPaused());
    QVERIFY(QFile::exists(folder.filePath("exports.json.damaged")));
    QVERIFY(queue.loadRemaining().ok()); // it is complained about once
}

void TestExportList::referencesAreOpenedAgain()
{
    const QTemporaryDir folder;
    PhotoId open = 0;
    ExportSurroundings surroundings;
    surroundings.pathOfPhoto = [&](PhotoId) { return pathOf(folder.filePath("reference.png")); };
    surroundings.photoOfPath = [&](const std::filesystem::path&) { return open; };
    PatientExporter exporter;
    ExportQueue queue(exporter, surroundings);
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
    ExportSurroundings surroundings;
    surroundings.listFolder = folder.filePath("file/below");
    ExportQueue queue(exporter, surroundings);
    QSignalSpy noticed(&queue, &ExportQueue::noticed);
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(stateOf(queue, 0), ExportState::Running); // it costs the list, not the export
}

HEIRLOOM_WINDOW_TEST(TestExportList)
#include "tst_export_list.moc"
