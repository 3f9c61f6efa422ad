// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/manifest_settings.h"

#include <nlohmann/json.hpp>

#include <fstream>

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace heirloom::bundle {

Status storeSettings(const std::filesystem::path& folder, const std::map<std::string, double>& settings)
try {
    const auto file = folder / "manifest.json";
    std::ifstream in(file);
    if (!in)
        return Error{ErrorCode::NotFound, "There is no bundle in this folder.", file.string()};
    auto root = nlohmann::ordered_json::parse(in);
    in.close();
    auto all = root.value("settings", std::map<std::string, double>());
    for (const auto& [key, value] : settings)
        all[key] = value;
    root["settings"] = all;
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(root.dump(2) + "\n")) < 0
        || !out.commit())
        return Error{ErrorCode::WriteFailed, "The bundle's manifest could not be written.",
                     out.errorString().toStdString()};
    return success();
} catch (const nlohmann::json::exception& e) {
    return Error{ErrorCode::ModelInvalid, "The bundle's manifest is damaged or made for another version of Heirloom.",
                 e.what()};
}

} // namespace heirloom::bundle
