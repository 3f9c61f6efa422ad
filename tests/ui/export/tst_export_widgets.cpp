// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/test_main.h"
#include "tests/ui/export/made_exports.h"
#include "tests/ui/export/patient_exporter.h"
#include "tests/ui/support/controls.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_queue.h"
#include "ui/export/queue_panel.h"
#include "ui/style/style.h"
#include "ui/support/inline_message.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

ExportRequest request(const std::string& source, const std::string& output)
{
    ExportRequest request;
    request.source = source;
    request.target.output = output;
    return request;
}

/// Everything that the dialog says, line by line.
QString textsOf(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&window))
            texts.append(label->text());
    }
    return texts.join('\n');
}

QPushButton* exportButton(const ExportDialog& dialog)
{
    return controlNamed<QPushButton>(dialog, "Export");
}

} // namespace

class TestExportWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void dialogShowsWhatItWasGiven();
    void dialogPreviewsTheName();
    void dialogEstimatesTheSize();
    void dialogRefuses_data();
    void dialogRefuses();
    void dialogSpeaksOfExistingFiles_data();
    void dialogSpeaksOfExistingFiles();
    void dialogTellsPhotosOfOneNameApart();
    void dialogByKeyboard();
    void controlsHaveNames();
    void panelShowsTheQueue();
    void panelTellsWhatWasLeftAlone();
    void panelButtons();
    void panelStopsTheChosen();
    void panelFollowsWhatRuns();
    void panelIsIdleWhenNothingRuns();
};

void TestExportWidgets::dialogShowsWhatItWasGiven()
{
    ExportSettings settings;
    settings.format = "webp";
    settings.quality = 44;
    settings.eightBits = true;
    settings.longestSide = 640;
    settings.suffix = "-x";
    settings.folder = QDir::tempPath();
    settings.keepMetadata = false;
    settings.comparison = true;
    settings.existing = ExistingFiles::Replace;
    const ExportDialog changed({{"/a/anna.jpg", {}}}, settings);
    QVERIFY(changed.settings() == settings);
    const ExportDialog usual({{"/a/anna.jpg", {}}}, {});
    QVERIFY(usual.settings() == ExportSettings());
}

void TestExportWidgets::dialogPreviewsTheName()
{
    const QTemporaryDir folder;
    ExportDialog dialog({{pathOf(folder.filePath("anna.jpg")), QSize(4000, 3000)}}, {});
    QVERIFY(textsOf(dialog).contains("anna-restored.jpg"));
    auto* suffix = controlNamed<QLineEdit>(dialog, "Addition to the file's name");
    suffix->setText("-heller");
    QVERIFY(textsOf(dialog).contains("anna-heller.jpg"));
    auto* format = controlNamed<QComboBox>(dialog, "File format");
    format->setCurrentText("TIFF");
    QVERIFY(textsOf(dialog).contains("anna-heller.tif"));
    QVERIFY(!controlNamed<QSlider>(dialog, "Quality")->isEnabled());
    QVERIFY(controlNamed<QComboBox>(dialog, "Depth of the colours")->isEnabled());
    suffix->clear();
    format->setCurrentText("JPEG");
    QVERIFY(controlNamed<QSlider>(dialog, "Quality")->isEnabled());
    QVERIFY(!controlNamed<QComboBox>(dialog, "Depth of the colours")->isEnabled()); // 8 in any case
    QVERIFY(textsOf(dialog).contains("anna-2.jpg"));                                // never the source
    QVERIFY(exportButton(dialog)->isEnabled());
}

void TestExportWidgets::dialogEstimatesTheSize()
{
    const QTemporaryDir folder;
    const auto path = pathOf(folder.filePath("anna.jpg"));
    ExportDialog one({{path, QSize(4000, 3000)}}, {});
    QVERIFY2(textsOf(one).contains("4000 × 3000 pixels. Estimate: about "), qPrintable(textsOf(one)));
    controlNamed<QComboBox>(one, "Size of the picture")->setCurrentIndex(1);
    controlNamed<QSpinBox>(one, "Longest side, in pixels")->setValue(2000);
    QVERIFY(textsOf(one).contains("2000 × 1500 pixels"));

    const ExportDialog unknown({{path, {}}}, {});
    QVERIFY(textsOf(unknown).contains("not known yet"));
    const auto other = pathOf(folder.filePath("other.jpg"));
    QVERIFY(textsOf(ExportDialog({{path, QSize(4000, 3000)}, {other, QSize(9, 9)}}, {})).contains("Estimate: about"));
    QVERIFY(textsOf(ExportDialog({{path, QSize(4000, 3000)}, {other, {}}}, {})).contains("Estimate: more than"));
}

void TestExportWidgets::dialogRefuses_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("existing");
    QTest::addColumn<QString>("reason");
    const int number = static_cast<int>(ExistingFiles::Number);
    QTest::newRow("a folder that is not there") << "nowhere"
                                                << "-x" << number << "is not there";
    QTest::newRow("no folder") << " "
                               << "-x" << number << "Choose a folder";
#ifdef Q_OS_LINUX
    QTest::newRow("a read-only folder") << "/proc"
                                        << "-x" << number << "Nothing can be saved";
#endif
    QTest::newRow("the original") << ""
                                  << "" << static_cast<int>(ExistingFiles::Replace) << "would replace the original";
    QTest::newRow("all there") << ""
                               << "-there" << static_cast<int>(ExistingFiles::Skip) << "are there already";
}

void TestExportWidgets::dialogRefuses()
{
    QFETCH(QString, folder);
    QFETCH(QString, suffix);
    QFETCH(int, existing);
    QFETCH(QString, reason);
    const QTemporaryDir here;
    touch(here.filePath("anna-there.jpg"));
    ExportSettings settings;
    settings.suffix = suffix;
    settings.existing = static_cast<ExistingFiles>(existing);
    if (!folder.isEmpty())
        settings.folder = folder.startsWith('/') || folder == " " ? folder : here.filePath(folder);
    ExportDialog dialog({{pathOf(here.filePath("anna.jpg")), QSize(40, 30)}}, settings);
    const auto* message = dialog.findChild<InlineMessage*>();
    QVERIFY(!exportButton(dialog)->isEnabled());
    QCOMPARE(message->kind(), InlineMessage::Kind::Error);
    QVERIFY2(message->sentence().contains(reason), qPrintable(message->sentence()));
    QCOMPARE(exportButton(dialog)->accessibleDescription(), message->sentence());

    controlNamed<QComboBox>(dialog, "Where the result is saved")->setCurrentIndex(0);
    controlNamed<QLineEdit>(dialog, "Addition to the file's name")->setText("-fine");
    QVERIFY(exportButton(dialog)->isEnabled());
    QVERIFY(!message->isSaying());
}

void TestExportWidgets::dialogSpeaksOfExistingFiles_data()
{
    QTest::addColumn<int>("existing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("replace") << static_cast<int>(ExistingFiles::Replace)
                             << "1 file(s) that are there already will be replaced.";
    QTest::newRow("skip") << static_cast<int>(ExistingFiles::Skip)
                          << "1 photo(s) will be skipped: the file is there already.";
    QTest::newRow("number") << static_cast<int>(ExistingFiles::Number) << "";
}

void TestExportWidgets::dialogSpeaksOfExistingFiles()
{
    QFETCH(int, existing);
    QFETCH(QString, sentence);
    const QTemporaryDir here;
    touch(here.filePath("anna-restored.jpg"));
    ExportSettings settings;
    settings.existing = static_cast<ExistingFiles>(existing);
    const ExportDialog dialog({{pathOf(here.filePath("anna.jpg")), {}}, {pathOf(here.filePath("bert.jpg")), {}}},
                              settings);
    QCOMPARE(dialog.findChild<InlineMessage*>()->sentence(), sentence);
    QVERIFY(exportButton(dialog)->isEnabled());
}

void TestExportWidgets::dialogTellsPhotosOfOneNameApart()
{
    const QTemporaryDir here;
    ExportSettings settings;
    settings.folder = here.path();
    settings.existing = ExistingFiles::Replace;
    touch(here.filePath("anna-restored-2.jpg"));
    // The second photo's result has to be -2, which is there: so it is said that something is replaced.
    const ExportDialog dialog({{"/a/anna.jpg", {}}, {"/b/anna.jpg", {}}}, settings);
    QVERIFY(textsOf(dialog).contains("anna-restored.jpg and 1 other(s)"));
    QCOMPARE(dialog.findChild<InlineMessage*>()->kind(), InlineMessage::Kind::Warning);
}

void TestExportWidgets::dialogByKeyboard()
{
    const QTemporaryDir here;
    ExportDialog dialog({{pathOf(here.filePath("anna.jpg")), QSize(40, 30)}}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QSet<QWidget*> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&dialog, Qt::Key_Tab);
        reached.insert(dialog.focusWidget());
    }
    for (const char* name :
         {"File format", "Quality", "Quality as a number", "Size of the picture", "Where the result is saved",
          "Addition to the file's name", "What to do if the file is there already",
          "Keep date, place and other details of the photo", "Also save a picture of before and after", "Export",
          "Cancel"})
        QVERIFY2(reached.contains(controlNamed<QWidget>(dialog, name)), name);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestExportWidgets::controlsHaveNames()
{
    ExportSettings settings;
    settings.folder = QDir::tempPath();
    const ExportDialog dialog({{"/a/anna.jpg", QSize(40, 30)}}, settings);
    QCOMPARE(namelessControls(dialog), QStringList());
    QWidget bare; // the checker can fail
    new QLineEdit(&bare);
    QCOMPARE(namelessControls(bare).size(), 1);

    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    queue.add(request("/a/a.jpg", "/a/b.jpg"), ExistingFiles::Number);
    const QueuePanel panel(queue);
    QCOMPARE(namelessControls(panel), QStringList());
}

void TestExportWidgets::panelShowsTheQueue()
{
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QueuePanel panel(queue);
    panel.resize(360, 400);
    panel.show();
    QVERIFY(textsOf(panel).contains("Nothing is being exported."));
    queue.add(request("/a/a.jpg", "/a/a-restored.jpg"), ExistingFiles::Number);
    queue.add(request("/a/b.jpg", "/a/b-restored.jpg"), ExistingFiles::Number);
    auto* bar = panel.findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    exporter.progress(0.5);
    QCOMPARE(bar->value(), bar->maximum() / 4);
    QVERIFY(textsOf(panel).contains("0 of 2 photo(s) done"));
    exporter.finish();
    QTRY_VERIFY(textsOf(panel).contains("1 of 2 photo(s) done"));

    // The running row is painted with its bar: another progress, another picture.
    auto* list = panel.findChild<QListView*>();
    const QImage before = list->viewport()->grab().toImage();
    exporter.progress(0.9);
    QTRY_VERIFY(list->viewport()->grab().toImage() != before);

    const int height = list->visualRect(queue.index(1)).height();
    exporter.finish(Error{ErrorCode::WriteFailed, QString("The disk is full. ").repeated(40).toStdString(), {}});
    QTRY_VERIFY(textsOf(panel).contains("1 photo(s) could not be exported"));
    QTRY_VERIFY(list->visualRect(queue.index(1)).height() > 2 * height); // the reason is there to its end
    QVERIFY(!bar->isVisible());
}

void TestExportWidgets::panelTellsWhatWasLeftAlone()
{
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QueuePanel panel(queue);
    panel.resize(360, 400);
    panel.show();
    const auto* open = controlNamed<QToolButton>(panel, "Show the result in its folder");
    const auto* retry = controlNamed<QToolButton>(panel, "Try the failed photos again");
    const auto add = [&](const std::string& name) {
        queue.add(request("/a/" + name + ".jpg", "/a/" + name + "-restored.jpg"), ExistingFiles::Number);
    };
    add("a");
    exporter.leaveAlone();
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(textsOf(panel).contains("1 photo(s) had no face and were left alone"));
    QVERIFY(!textsOf(panel).contains("exported"));
    QVERIFY(!open->isEnabled() && !retry->isEnabled()); // there is no result, and a second time it would be the same
    QSignalSpy opened(&panel, &QueuePanel::openFolderRequested);
    Q_EMIT panel.findChild<QListView*>()->activated(queue.index(0));
    QVERIFY(opened.isEmpty());

    add("b");
    exporter.finish();
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(textsOf(panel).contains("1 photo(s) exported; 1 photo(s) had no face and were left alone"));
    QVERIFY(open->isEnabled());

    add("c");
    FaceOutcome small;
    small.id = 1;
    small.reason = "It is too small.";
    exporter.leaveAlone({small});
    QTRY_VERIFY(!queue.isBusy());
    add("d");
    exporter.finish(Error{ErrorCode::WriteFailed, "The disk is full.", {}});
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(textsOf(panel).contains("1 photo(s) could not be exported; 1 photo(s) had no face and were left alone; "
                                    "1 photo(s) could not be restored and were left alone"));
}

void TestExportWidgets::panelButtons()
{
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QueuePanel panel(queue);
    panel.show();
    QSignalSpy opened(&panel, &QueuePanel::openFolderRequested);
    auto* pause = controlNamed<QToolButton>(panel, "Pause");
    auto* stop = controlNamed<QToolButton>(panel, "Stop all");
    auto* retry = controlNamed<QToolButton>(panel, "Try the failed photos again");
    auto* open = controlNamed<QToolButton>(panel, "Show the result in its folder");
    auto* forget = controlNamed<QToolButton>(panel, "Clear finished photos from the list");
    for (const QToolButton* button : {pause, stop, retry, open, forget})
        QVERIFY(!button->isEnabled());

    queue.add(request("/a/a.jpg", "/a/a-restored.jpg"), ExistingFiles::Number);
    queue.add(request("/a/b.jpg", "/a/b-restored.jpg"), ExistingFiles::Number);
    queue.add(request("/a/c.jpg", "/a/c-restored.jpg"), ExistingFiles::Number);
    QVERIFY(pause->isEnabled() && stop->isEnabled());
    pause->click();
    QVERIFY(queue.isPaused());
    QCOMPARE(pause->accessibleName(), QString("Go on"));
    QVERIFY(textsOf(panel).contains("Paused: 0 of 3 photo(s) done"));
    pause->click();
    QVERIFY(!queue.isPaused());

    exporter.finish();
    QTRY_VERIFY(open->isEnabled());
    open->click();
    QCOMPARE(opened.takeFirst().at(0).toString(), QString("/a/a-restored.jpg"));
    exporter.finish(Error{ErrorCode::WriteFailed, "The disk is full.", {}});
    QTRY_VERIFY(retry->isEnabled());
    stop->click();
    exporter.finish(cancelledError());
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(!stop->isEnabled());
    retry->click();
    QCOMPARE(stateOf(queue, 1), ExportState::Running);
    forget->click();
    QCOMPARE(queue.rowCount(), 1);
}

void TestExportWidgets::panelStopsTheChosen()
{
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QueuePanel panel(queue);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    for (const char* name : {"/a/a.jpg", "/a/b.jpg", "/a/c.jpg"})
        queue.add(request(name, std::string(name) + ".png"), ExistingFiles::Number);
    auto* list = panel.findChild<QListView*>();
    list->setFocus();
    list->setCurrentIndex(queue.index(1));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(stateOf(queue, 1), ExportState::Cancelled);
    QCOMPARE(stateOf(queue, 2), ExportState::Waiting);
    QVERIFY(!exporter.stop.cancelled());
}

void TestExportWidgets::panelFollowsWhatRuns()
{
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QueuePanel panel(queue);
    panel.resize(320, 260);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    constexpr int kPhotos = 30;
    for (int i = 0; i < kPhotos; ++i) {
        const std::string name = "/a/" + std::to_string(i) + ".jpg";
        queue.add(request(name, name + ".png"), ExistingFiles::Number);
    }
    auto* list = panel.findChild<QListView*>();
    const auto isSeen = [&](int row) {
        return list->viewport()->rect().contains(list->visualRect(queue.index(row)).center());
    };
    QVERIFY(isSeen(0) && !isSeen(kPhotos - 1)); // or there is nothing to follow
    const auto next = [&](int row) {
        exporter.finish();
        return QTest::qWaitFor([&] { return stateOf(queue, row) == ExportState::Running; });
    };
    for (int row = 1; row < kPhotos / 2; ++row) {
        QVERIFY(next(row));
        QVERIFY2(isSeen(row), qPrintable(QString::number(row)));
    }
    // Who looks at the last ones is left alone, until what runs is there.
    list->scrollToBottom();
    const int first = list->indexAt(list->viewport()->rect().topLeft()).row();
    QVERIFY(first > kPhotos / 2);
    const int place = list->verticalScrollBar()->value();
    for (int row = kPhotos / 2; row < first; ++row) {
        QVERIFY(next(row));
        QCOMPARE(list->verticalScrollBar()->value(), place);
    }
}

void TestExportWidgets::panelIsIdleWhenNothingRuns()
{
    const auto isTicking = [](const QueuePanel& panel) {
        const auto timers = panel.findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive(); });
    };
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QueuePanel panel(queue);
    panel.show();
    QVERIFY(!isTicking(panel));
    queue.add(request("/a/a.jpg", "/a/b.jpg"), ExistingFiles::Number);
    QVERIFY(isTicking(panel));
    panel.hide();
    QTRY_VERIFY(!isTicking(panel));
    panel.show();
    QTRY_VERIFY(isTicking(panel));
    exporter.finish();
    QTRY_VERIFY(!isTicking(panel));
}

HEIRLOOM_WINDOW_TEST(TestExportWidgets)
#include "tst_export_widgets.moc"
