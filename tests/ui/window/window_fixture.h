// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/dispatch_watch.h"
#include "tests/support/test_main.h"
#include "tests/support/treatments.h"
#include "tests/worker/tiny_bundles.h"
#include "tests/worker/worker_probe.h"
#include "ui/canvas/photo_canvas.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/preferences/preferences.h"
#include "ui/project/project_file.h"
#include "ui/style/style.h"
#include "ui/window/document_controller.h"
#include "ui/window/export_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/photo_page.h"
#include "ui/window/window_actions.h"

#include <memory>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace heirloom::ui::test {

using heirloom::test::kPatience;
using heirloom::test::treatmentOf;

/// The photo of one person among the samples, in which the detector finds one face.
inline QString sample(const QString& name = QStringLiteral("astronaut.jpg"))
{
    return QDir::cleanPath(qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/" + name);
}

/// Whether the selected face of the shown photo can be seen as it is wanted.
inline bool isShown(MainWindow& window)
{
    const Workspace& workspace = window.workspace();
    const FaceView& view = workspace.view(workspace.selectedFace());
    return workspace.selectedFace() != 0 && view.shown && view.shown->final && !view.busy;
}

/// How far along its run a face is wanted.
inline int stepsOf(const FaceTreatment& treatment)
{
    return static_cast<int>(treatment.method.params.whole("steps", -1));
}

/// Where windows live: settings, the program's folder and a bundle of small networks, for as long as this lives. Windows
/// that are opened one after the other find what the one before left.
class WindowHome {
public:
    /// `bundle`: a folder.
    explicit WindowHome(const QString& bundle) : m_settings(path("settings.ini"), QSettings::IniFormat)
    {
        Preferences preferences;
        preferences.device = "cpu";
        preferences.threads = 2;
        preferences.cacheMebibytes = 256;
        preferences.bundle = bundle;
        preferences.language = "en";
        preferences.theme = Theme::Light;
        savePreferences(preferences, m_settings);
        m_settings.setValue("window/started", true); // the sample is shown where a test wants it
        config.dataFolder = path("data");
        config.samplePhoto = sample("astronaut-aged.jpg");
        config.licenceText = "A licence.";
        config.modelCard = "# A model card";
        config.bundles = {{bundle, "Small networks"}};
    }

    /// Of a file or folder in this home.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QSettings& settings() { return m_settings; }

    /// A window on the screen, in which nothing is open yet, and which is watched from then on.
    std::unique_ptr<MainWindow> window()
    {
        const Unwatched creation("a window is made and shown for the first time");
        auto made = std::make_unique<MainWindow>(m_settings, config);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qWarning("The window was not activated.");
        QTest::qWait(0);
        return made;
    }

    /// A window in which this was opened, and nothing has come of it yet.
    std::unique_ptr<MainWindow> window(const QStringList& paths)
    {
        auto made = window();
        WatchedApplication::self().perform("MainWindow::start", [&] { made->start(paths); });
        return made;
    }

    /// A project of the sample with its face, which need not be searched for.
    QString knownProject() const
    {
        ProjectPhoto photo;
        photo.edit.path = sample();
        photo.edit.searched = true;
        photo.edit.sha256 = *hashOfFile(sample(), {});
        FaceRecipe face;
        face.face = heirloom::test::placedFace(1, 225, 124, 43);
        face.treatment = treatmentOf("latent", {{"steps", std::int64_t{2}}});
        photo.edit.recipe.faces = {face};
        photo.nextFace = 2;
        const QString file = path("known.heirloom");
        return saveProject({{photo}, {}}, file) ? file : QString();
    }

    /// A window that shows the sample with its face, as it is wanted.
    std::unique_ptr<MainWindow> restored()
    {
        auto made = window({knownProject()});
        if (!QTest::qWaitFor([&] { return isShown(*made); }, kPatience))
            qWarning("The face was not shown.");
        return made;
    }

    WindowConfig config; ///< of the windows to come

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
};

/// What the canvas shows, without the frames around the faces.
inline QImage shot(MainWindow& window)
{
    const Unwatched grabbing("nobody grabs a window but a test");
    window.page().canvas().setFramesShown(false);
    const QImage image = window.page().canvas().grab().toImage();
    window.page().canvas().setFramesShown(window.actions().showFrames->isChecked());
    return image;
}

/// Where a part of the photo lies in the canvas, while nobody has panned and there is one pane.
inline QRect onCanvas(MainWindow& window, const Box& part)
{
    const PhotoCanvas& canvas = window.page().canvas();
    const ImageBuffer& photo = window.workspace().pixels()->display;
    const double scale = canvas.zoom() / canvas.devicePixelRatioF();
    const QPointF middle(canvas.width() / 2.0, canvas.height() / 2.0);
    const QPointF corner = middle + QPointF(part.x - photo.width() / 2.0, part.y - photo.height() / 2.0) * scale;
    return QRectF(corner, QSizeF(part.width, part.height) * scale).toAlignedRect();
}

/// How many pixels of a part differ; all, if the sizes do.
inline int differing(const QImage& a, const QImage& b, QRect part = {})
{
    if (part.isNull())
        part = a.rect();
    if (a.size() != b.size())
        return part.width() * part.height();
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return count;
}

inline QImage imageOf(const ImageBuffer& pixels)
{
    return QImage(pixels.data(), pixels.width(), pixels.height(), static_cast<qsizetype>(pixels.format().bytesPerRow()),
                  QImage::Format_RGB888)
        .copy();
}

/// Presses the mouse in a cell of the pad, drags it to another one and lets it go.
inline void dragPad(TradeoffPad& pad, int fromColumn, int fromRow, int toColumn, int toRow)
{
    const QPointF from = pad.cell(fromColumn, fromRow).center(), to = pad.cell(toColumn, toRow).center();
    QTest::mousePress(&pad, Qt::LeftButton, {}, from.toPoint());
    for (int part = 1; part <= 4; ++part)
        QTest::mouseMove(&pad, (from + (to - from) * part / 4.0).toPoint());
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, to.toPoint());
}

/// What gets the keys.
inline QWidget* focusOf(MainWindow& window)
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : &window;
}

/// The keys of an action, wherever the focus is.
inline void pressKeys(MainWindow& window, const QAction& action)
{
    const QKeyCombination keys = action.shortcut()[0];
    QTest::keyClick(focusOf(window), keys.key(), keys.keyboardModifiers());
}

/// The names of the tests' bundles, each written once a program.
class TestBundles {
public:
    QString refining() { return made("refining", heirloom::test::writeRefiningBundle); }
    QString staged() { return made("staged", heirloom::test::writeStagedBundle); }
    QString overflowing() { return made("overflowing", heirloom::test::writeOverflowingBundle); }
    QString hopeless() { return made("hopeless", heirloom::test::writeHopelessBundle); }
    /// That which can refine, without the networks for it.
    QString recovering() { return made("recovering", writeRecovering); }

private:
    static bool writeRecovering(const std::filesystem::path& folder)
    {
        if (!heirloom::test::writeRefiningBundle(folder))
            return false;
        QFile file(pathOf(textOf(folder) + "/manifest.json"));
        if (!file.open(QFile::ReadWrite))
            return false;
        QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        const QString kept = QStringLiteral("identity_recovery");
        manifest["networks"] = QJsonObject{{kept, manifest["networks"].toObject()[kept]}};
        return file.resize(0) && file.seek(0) && file.write(QJsonDocument(manifest).toJson()) > 0;
    }

    QString made(const char* name, bool (*write)(const std::filesystem::path&))
    {
        const QString folder = m_folder.filePath(name);
        if (!QFileInfo::exists(folder) && !write(folder.toStdString()))
            qFatal("The bundle “%s” could not be written.", name);
        return folder;
    }

    QTemporaryDir m_folder;
};

} // namespace heirloom::ui::test

#define WINDOW_TEST_MAIN(TestClass)                                                                                    \
    HEIRLOOM_TEST_FUNCTION(TestClass)                                                                                  \
    {                                                                                                                  \
        QStandardPaths::setTestModeEnabled(true);                                                                      \
        heirloom::ui::test::WatchedApplication application(argc, argv);                                                \
        heirloom::ui::applyTheme(heirloom::ui::Theme::Light);                                                          \
        TestClass test;                                                                                                \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
