// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/conventions/dependency_rule.h"
#include "tests/conventions/source_tree.h"
#include "tests/support/test_main.h"

using heirloom::house::DependencyRule;

namespace {

QSet<QString> widgetHeaders()
{
    const QStringList names = QDir(QStringLiteral(HEIRLOOM_QT_HEADERS "/QtWidgets")).entryList(QDir::Files);
    return {names.cbegin(), names.cend()};
}

} // namespace

/// Does the direction of knowledge hold, and would we notice if it did not?
class TestDependencyRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checker_data();
    void checker();
    void readsIncludes_data();
    void readsIncludes();
    void findsIndirectKnowledge();
    void findsCircles();
    void file_data();
    void file();
    void uiReachesNoTensor();
    void noTwoRoomsIncludeEachOther();

private:
    DependencyRule m_rule{widgetHeaders()};
    QMap<QString, QString> m_sources;
};

void TestDependencyRule::initTestCase()
{
    QVERIFY2(widgetHeaders().contains("QLabel") && widgetHeaders().contains("qwidget.h"), HEIRLOOM_QT_HEADERS);
    m_sources = heirloom::house::programSources(QStringLiteral(HEIRLOOM_SOURCE_DIR));
    QVERIFY(m_sources.contains("engine/core/result.h"));
}

void TestDependencyRule::checker_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    const auto forbidden = [](const char* row, const char* path, const char* include) {
        QTest::newRow(row) << path << include << false;
    };
    forbidden("ui includes LibTorch", "ui/canvas.cpp", "<torch/torch.h>");
    forbidden("ui includes ATen", "ui/canvas.cpp", "<ATen/ATen.h>");
    forbidden("ui includes our door to LibTorch", "ui/canvas.cpp", "\"engine/core/torch.h\"");
    forbidden("ui includes c10", "ui/canvas.h", "<c10/core/Device.h>");
    forbidden("ui includes dlib", "ui/canvas.h", "<dlib/image_processing.h>");
    forbidden("ui includes OpenCV", "ui/canvas.cpp", "<opencv2/core.hpp>");
    forbidden("ui includes app", "ui/canvas.cpp", "\"app/options.h\"");
    forbidden("engine includes a widget", "engine/methods/face_restorer.cpp", "<QWidget>");
    forbidden("engine includes a widget of the module", "engine/worker/worker.h", "<QtWidgets/QLabel>");
    forbidden("engine includes all widgets", "engine/photo/photo.h", "<QtWidgets>");
    forbidden("engine includes the old spelling", "engine/photo/photo.h", "<qlabel.h>");
    forbidden("engine includes QApplication", "engine/worker/worker.cpp", "<QApplication>");
    forbidden("engine includes QPixmap", "engine/photo/photo.cpp", "<QPixmap>");
    forbidden("a header beside the rooms includes a widget", "engine/core/result.h", "<QLabel>");
    forbidden("nn includes OpenCV", "engine/nn/blocks.cpp", "<opencv2/core.hpp>");
    forbidden("nn includes Qt", "engine/nn/blocks.cpp", "<QString>");
    forbidden("nn includes JSON", "engine/nn/blocks.cpp", "<nlohmann/json.hpp>");
    forbidden("nn includes photo", "engine/nn/blocks.cpp", "\"engine/photo/photo.h\"");
    forbidden("nn includes diffusion", "engine/nn/blocks.cpp", "\"engine/diffusion/schedule.h\"");
    forbidden("nn includes a C library", "engine/nn/blocks.cpp", "<zip.h>");
    forbidden("diffusion includes Qt", "engine/diffusion/sampler.h", "<QtCore/QObject>");
    forbidden("diffusion includes bundle", "engine/diffusion/sampler.h", "\"engine/bundle/manifest.h\"");
    forbidden("weights include Qt", "engine/bundle/safetensors.cpp", "<QFile>");
    forbidden("weights include the bundle", "engine/bundle/strict_loading.cpp", "\"engine/bundle/bundle.h\"");
    forbidden("bundle includes a widget", "engine/bundle/bundle.cpp", "<QMessageBox>");
    forbidden("training includes the bundle", "engine/training/trainer.cpp", "\"engine/bundle/bundle.h\"");
    forbidden("training includes OpenCV", "engine/training/degradation.cpp", "<opencv2/imgproc.hpp>");
    forbidden("training includes photo", "engine/training/degradation.cpp", "\"engine/photo/photo.h\"");
    forbidden("training includes Qt", "engine/training/trainer.h", "<QString>");
    forbidden("training includes the methods", "engine/training/trainer.h", "\"engine/methods/face_restorer.h\"");
    forbidden("the file reader includes dlib", "engine/training/crop_files.cpp", "<dlib/array2d.h>");
    forbidden("zip outside the metrics", "engine/training/trainer.cpp", "<zip.h>");
    forbidden("photo includes the recipe", "engine/photo/photo.cpp", "\"engine/recipe/recipe.h\"");
    forbidden("faces include the methods", "engine/faces/face.cpp", "\"engine/methods/face_restorer.h\"");
    forbidden("the recipe includes the methods", "engine/recipe/recipe_json.cpp", "\"engine/methods/registry.h\"");
    forbidden("the methods include the pipeline", "engine/methods/face_restorer.cpp", "\"engine/pipeline/record.h\"");
    forbidden("the methods include worker", "engine/methods/face_restorer.cpp", "\"engine/worker/worker.h\"");
    forbidden("the methods include training", "engine/methods/face_restorer.cpp", "\"engine/training/degradation.h\"");
    forbidden("the pipeline includes worker", "engine/pipeline/record.cpp", "\"engine/worker/worker.h\"");
    forbidden("a method's folder includes ui", "engine/methods/staged/staged.cpp", "\"ui/canvas.h\"");
    forbidden("worker includes ui", "engine/worker/worker.cpp", "\"ui/canvas.h\"");
    forbidden("faces includes ui in brackets", "engine/faces/face.cpp", "<ui/canvas.h>");
    forbidden("the program includes a test", "engine/faces/face.cpp", "\"tests/faces/made_faces.h\"");
    forbidden("a neighbour without its room", "engine/faces/face.cpp", "\"face.h\"");
    forbidden("a neighbour by a path upwards", "engine/faces/face.cpp", "\"../photo/photo.h\"");
    forbidden("an unknown room", "engine/attic/box.cpp", "<vector>");
    forbidden("a header of an unknown room", "app/main.cpp", "\"engine/attic/box.h\"");

    const auto allowed = [](const char* row, const char* path, const char* include) {
        QTest::newRow(row) << path << include << true;
    };
    allowed("app includes ui", "app/main.cpp", "\"ui/main_window.h\"");
    allowed("app includes training", "app/train_command.cpp", "\"engine/training/trainer.h\"");
    allowed("ui includes widgets", "ui/canvas.h", "<QWidget>");
    allowed("ui includes worker", "ui/canvas.cpp", "\"engine/worker/worker.h\"");
    allowed("worker includes the pipeline", "engine/worker/worker.cpp", "\"engine/pipeline/photo_restoration.h\"");
    allowed("the pipeline includes the methods", "engine/pipeline/record.cpp", "\"engine/methods/face_restorer.h\"");
    allowed("the methods include the recipe", "engine/methods/run_cache.h", "\"engine/recipe/key.h\"");
    allowed("the recipe includes faces", "engine/recipe/recipe.h", "\"engine/faces/face.h\"");
    allowed("the recipe includes JSON", "engine/recipe/recipe_json.h", "<nlohmann/json.hpp>");
    allowed("ui includes the recipe", "ui/canvas.cpp", "\"engine/recipe/recipe.h\"");
    allowed("the methods include LibTorch", "engine/methods/crop_tensor.cpp", "<torch/torch.h>");
    allowed("faces includes photo", "engine/faces/blend.cpp", "\"engine/photo/image_buffer.h\"");
    allowed("faces includes OpenCV", "engine/faces/blend.cpp", "<opencv2/imgproc.hpp>");
    allowed("photo includes Qt Core", "engine/photo/photo.cpp", "<QSaveFile>");
    allowed("photo includes Qt Gui's image", "engine/photo/photo.cpp", "<QImage>");
    allowed("photo includes a C library", "engine/photo/codec_png.cpp", "<png.h>");
    allowed("nn includes LibTorch", "engine/nn/blocks.h", "<torch/nn/module.h>");
    allowed("nn includes the standard library", "engine/nn/blocks.h", "<string_view>");
    allowed("nn includes the result", "engine/nn/blocks.h", "\"engine/core/result.h\"");
    allowed("diffusion includes nn", "engine/diffusion/sampler.h", "\"engine/nn/blocks.h\"");
    allowed("diffusion includes the cancel token", "engine/diffusion/sampler.h", "\"engine/core/cancel.h\"");
    allowed("bundle includes Qt Core", "engine/bundle/bundle.cpp", "<QFile>");
    allowed("weights include JSON", "engine/bundle/safetensors.cpp", "<nlohmann/json.hpp>");
    allowed("training includes weights", "engine/training/trainer.cpp", "\"engine/bundle/safetensors.h\"");
    allowed("the file reader includes OpenCV", "engine/training/crop_files.cpp", "<opencv2/imgcodecs.hpp>");
    allowed("the file reader includes photo", "engine/training/crop_files.cpp", "\"engine/photo/photo.h\"");
    allowed("the reader of labels includes photo", "engine/training/detection_files.cpp", "\"engine/photo/photo.h\"");
    allowed("zip in the metrics", "engine/training/metrics/npz.cpp", "<zip.h>");
    allowed("the meta-object file", "engine/worker/worker.cpp", "\"worker.moc\"");
}

void TestDependencyRule::checker()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);

    const QStringList found = m_rule.violations(path, "#pragma once\n#include " + include + "\nint x;\n");
    QCOMPARE(found.size(), allowed ? 0 : 1);
    if (!allowed)
        QVERIFY2(found.first().startsWith(path + " includes " + include.mid(1, include.size() - 2)),
                 qPrintable(found.first()));
}

void TestDependencyRule::readsIncludes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("includes");

    QTest::newRow("both brackets") << "#include <a>\n#include \"b/c.h\"\n" << QStringList{"a", "b/c.h"};
    QTest::newRow("blanks") << "  #  include\t<a>" << QStringList{"a"};
    QTest::newRow("behind a condition") << "#if X\n#include <a>\n#endif" << QStringList{"a"};
    QTest::newRow("line comment") << "// #include <a>\n#include <b>" << QStringList{"b"};
    QTest::newRow("block comment") << "/* \n#include <a>\n */\n#include <b>" << QStringList{"b"};
    QTest::newRow("in a string") << "auto s = \"#include <a>\";" << QStringList{};
    QTest::newRow("carriage returns") << "#include <a>\r\n#include <b>\r\n" << QStringList{"a", "b"};
}

void TestDependencyRule::readsIncludes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, includes);
    QCOMPARE(DependencyRule::includesOf(text), includes);
}

void TestDependencyRule::findsIndirectKnowledge()
{
    const QMap<QString, QString> tree{
        {"ui/canvas.cpp", "#include \"ui/canvas.h\""},
        {"ui/canvas.h", "#include \"engine/methods/a.h\""},
        {"engine/methods/a.h", "#include \"engine/methods/b.h\""},
        {"engine/methods/b.h", "#include \"engine/methods/a.h\"\n#include <torch/torch.h>"},
        {"ui/about.cpp", "#include <QDialog>"}};
    const QStringList found = DependencyRule::indirectViolations(tree);
    QCOMPARE(found, (QStringList{"ui/canvas.cpp reaches torch/torch.h through engine/methods/b.h",
                                 "ui/canvas.h reaches torch/torch.h through engine/methods/b.h"}));
}

void TestDependencyRule::findsCircles()
{
    const QMap<QString, QString> tree{{"engine/photo/a.h", "#include \"engine/faces/b.h\""},
                                      {"engine/faces/c.cpp", "#include \"engine/photo/a.h\""},
                                      {"engine/faces/b.h", "#include \"engine/core/result.h\""}};
    QCOMPARE(DependencyRule::circles(tree), QStringList{"engine/faces and engine/photo include each other"});
    QCOMPARE(DependencyRule::circles({{"engine/faces/c.cpp", "#include \"engine/photo/a.h\""}}), QStringList{});
}

void TestDependencyRule::file_data()
{
    QTest::addColumn<QString>("text");
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source)
        QTest::newRow(qPrintable(source.key())) << source.value();
}

void TestDependencyRule::file()
{
    QFETCH(QString, text);
    const QStringList found = m_rule.violations(QString::fromUtf8(QTest::currentDataTag()), text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

void TestDependencyRule::uiReachesNoTensor()
{
    const QStringList found = DependencyRule::indirectViolations(m_sources);
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

void TestDependencyRule::noTwoRoomsIncludeEachOther()
{
    const QStringList found = DependencyRule::circles(m_sources);
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

HEIRLOOM_APPLESS_TEST(TestDependencyRule)
#include "tst_dependency_rule.moc"
