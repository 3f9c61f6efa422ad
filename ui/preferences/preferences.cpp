// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/preferences.h"

#include <array>
#include <cstddef>
#include <utility>

#include <QSettings>

namespace heirloom::ui {
namespace {

const std::array<std::pair<Theme, const char*>, 3> kThemeNames{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

} // namespace

QStringList languages()
{
    return {"en", "de", "fr", "es", "ja", "zh_CN", "ar"};
}

Preferences loadPreferences(QSettings& from)
{
    Preferences preferences;
    from.beginGroup(QStringLiteral("preferences"));
    const QString device = from.value("device").toString();
    if (QStringList{"auto", "cpu", "cuda"}.contains(device))
        preferences.device = device;
    const int threads = from.value("threads").toInt();
    if (threads >= 0 && threads <= kMostThreads)
        preferences.threads = threads;
    const int cache = from.value("cacheMebibytes").toInt();
    if (cache >= kSmallestCache && cache <= kLargestCache)
        preferences.cacheMebibytes = cache;
    const QString bundle = from.value("bundle").toString();
    if (!bundle.isEmpty())
        preferences.bundle = bundle;
    const QString language = from.value("language").toString();
    if (languages().contains(language))
        preferences.language = language;
    const QString theme = from.value("theme").toString();
    for (const auto& [value, name] : kThemeNames) {
        if (theme == QLatin1String(name))
            preferences.theme = value;
    }
    from.endGroup();
    return preferences;
}

void savePreferences(const Preferences& preferences, QSettings& to)
{
    to.beginGroup(QStringLiteral("preferences"));
    to.setValue("device", preferences.device);
    to.setValue("threads", preferences.threads);
    to.setValue("cacheMebibytes", preferences.cacheMebibytes);
    to.setValue("bundle", preferences.bundle);
    to.setValue("language", preferences.language);
    for (const auto& [value, name] : kThemeNames) {
        if (preferences.theme == value)
            to.setValue("theme", QString::fromLatin1(name));
    }
    to.endGroup();
}

void applyPreferences(const Preferences& preferences, WorkerOptions& options)
{
    options.bundle = preferences.bundle.toStdString();
    options.device = preferences.device.toStdString();
    options.threads = preferences.threads;
    options.cacheBytes = static_cast<std::size_t>(preferences.cacheMebibytes) << 20U;
}

NeededRestarts restartsFor(const Preferences& before, const Preferences& after)
{
    const bool engine = before.device != after.device || before.threads != after.threads
                        || before.cacheMebibytes != after.cacheMebibytes || before.bundle != after.bundle;
    return {engine, before.language != after.language};
}

} // namespace heirloom::ui
