// SPDX-License-Identifier: Apache-2.0
#include "app/desktop_config.h"
#include "ui/preferences/preferences.h"
#include "ui/style/style.h"
#include "ui/support/log_file.h"
#include "ui/support/translations.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace heirloom::ui;

namespace {

QStringList readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Desktop", "Restores the faces in old family photographs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("photos", QApplication::translate("Desktop", "Photos, folders or a project to open."),
                                 "[PHOTO...]");
    parser.process(application);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("heirloom");
    QApplication::setApplicationDisplayName("Heirloom");
    QApplication::setApplicationVersion(HEIRLOOM_VERSION);
    QApplication::setOrganizationName("heirloom");
    QApplication::setDesktopFileName("heirloom");

    QSettings settings;
    const Preferences preferences = loadPreferences(settings);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const LogFile log(QDir(data).absoluteFilePath("log"));
    installTranslations(application, preferences.language);
    const QStringList paths = readArguments(application);
    applyTheme(preferences.theme);

    WindowConfig config = heirloom::desktopConfig();
    config.dataFolder = data;
    config.log = &log;
    MainWindow window(settings, std::move(config));
    window.setWindowIcon(QIcon(QStringLiteral(":/desktop/heirloom.svg")));
    window.show();
    window.start(paths);
    return QApplication::exec();
}
