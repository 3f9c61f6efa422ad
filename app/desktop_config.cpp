// SPDX-License-Identifier: Apache-2.0
#include "app/desktop_config.h"

#include "engine/bundle/bundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heirloom {
namespace {

QString textOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ui::WindowConfig desktopConfig()
{
    ui::WindowConfig config;
    for (const bundle::Bundle& each : bundle::listBundles()) {
        const bundle::Manifest& manifest = each.manifest();
        config.bundles.push_back({QString::fromStdString(each.folder().filename().string()),
                                  QString::fromStdString(manifest.name + ' ' + manifest.version)});
    }
    if (const auto builtIn = bundle::findBundle(bundle::kBuiltInBundle)) {
        const QDir folder(QString::fromStdString(builtIn->folder().string()));
        config.modelCard = textOfFile(folder.filePath("MODEL_CARD.md"));
        // resources/models/NAME
        config.samplePhoto = QDir::cleanPath(folder.filePath("../../samples/astronaut-aged.jpg"));
    }
    config.licenceText = textOfFile(QStringLiteral(":/desktop/LICENSE"));
    return config;
}

} // namespace heirloom
