// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/photo_writer.h"
#include "engine/pipeline/record.h"
#include "engine/recipe/recipe_json.h"
#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/earlier_work.h"
#include "ui/project/project_file.h"

#include <vector>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::ui;

namespace {

ImageBuffer plain(std::uint8_t level)
{
    const ImageFormat format{60, 40, 3, SampleDepth::Bits8};
    return {format, std::vector<std::uint8_t>(format.bytes(), level)};
}

} // namespace

/// Going on from a photo that was saved earlier.
class TestEarlierWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheOriginal_data();
    void findsTheOriginal();
    void findsNothing_data();
    void findsNothing();
    void opensWithAllThatWasDecided();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, std::uint8_t level) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QVERIFY(savePhoto({}, plain(level), path(name).toStdString(), {}).ok());
    }
    /// A result of the original, by m_recipe.
    void writeResult(const QString& name, const QString& original) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        SaveOptions options;
        options.record = recordOf(m_recipe, {}, {}, "Tiny 1", hashOfFile(path(original))->toHex().toStdString());
        QVERIFY(savePhoto({}, plain(99), path(name).toStdString(), options).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Recipe m_recipe;
};

void TestEarlierWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Random random(3);
    m_recipe = {};
    m_recipe.stages = {{"tone", 1, true, {{"exposure", 0.5}}}};
    m_recipe.faces.resize(2);
    for (FaceRecipe& face : m_recipe.faces)
        face.face = someFace(random);
    m_recipe.faces[0].face.id = 2;
    m_recipe.faces[1].face.id = 7;
    m_recipe.faces[0].references = {{"/elsewhere/aunt.png", someFace(random)},
                                    {"/elsewhere/gone.png", someFace(random)}};
    write("photos/aunt.png", 5);
    write("photos/wedding.png", 10);
    write("photos/other.png", 20);
}

void TestEarlierWork::findsTheOriginal_data()
{
    QTest::addColumn<QString>("result");
    QTest::newRow("beside it") << "photos/wedding-restored.png";
    QTest::newRow("in a folder of results") << "photos/restored/wedding.png";
    QTest::newRow("under another name") << "photos/for grandmother.png";
}

void TestEarlierWork::findsTheOriginal()
{
    QFETCH(QString, result);
    writeResult(result, "photos/wedding.png");
    const auto work = earlierWorkOf(path(result));
    QVERIFY(work);
    QCOMPARE(work->result, path(result));
    QCOMPARE(work->original.edit.path, path("photos/wedding.png"));
    QCOMPARE(work->original.edit.sha256, *hashOfFile(path("photos/wedding.png")));
    QVERIFY(work->original.edit.searched);
    QCOMPARE(work->original.nextFace, 8);
    const Recipe& recipe = work->original.edit.recipe;
    QCOMPARE(recipe.stages, m_recipe.stages);
    QCOMPARE(recipe.faces.size(), std::size_t(2));
    QCOMPARE(recipe.faces[0].references.size(), std::size_t(1));
    QCOMPARE(recipe.faces[0].references[0].path, std::filesystem::path(path("photos/aunt.png").toStdString()));
}

void TestEarlierWork::findsNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"no result", "the original has changed", "the original is gone", "not there"})
        QTest::newRow(kind) << kind;
}

void TestEarlierWork::findsNothing()
{
    QFETCH(QString, kind);
    const QString result = "photos/wedding-restored.png";
    if (kind == "no result")
        write(result, 30);
    else if (kind != "not there")
        writeResult(result, "photos/wedding.png");
    if (kind == "the original has changed") {
        QFile::remove(path("photos/wedding.png"));
        write("photos/wedding.png", 11);
    } else if (kind == "the original is gone") {
        QFile::remove(path("photos/wedding.png"));
    }
    QVERIFY(!earlierWorkOf(path(result)));
}

void TestEarlierWork::opensWithAllThatWasDecided()
{
    writeResult("photos/wedding-restored.png", "photos/wedding.png");
    const auto work = earlierWorkOf(path("photos/wedding-restored.png"));
    QVERIFY(work);
    Project project;
    QSignalSpy added(&project, &Project::photoAdded);
    const PhotoId id = project.addPhoto(work->original);
    QVERIFY(id != 0);
    QCOMPARE(added.size(), 1);
    QCOMPARE(project.addPhoto(work->original), PhotoId(0));
    QCOMPARE(describe(project.photo(id)->edit.recipe), describe(work->original.edit.recipe));
    project.undoStack()->undo();
    QVERIFY(!project.photo(id));
    project.undoStack()->redo();
    QCOMPARE(describe(project.photo(id)->edit.recipe), describe(work->original.edit.recipe));
}

HEIRLOOM_GUILESS_TEST(TestEarlierWork)
#include "tst_earlier_work.moc"
