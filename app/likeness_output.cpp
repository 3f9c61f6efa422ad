// SPDX-License-Identifier: Apache-2.0
#include "app/likeness_output.h"

#include <nlohmann/json.hpp>

#include <cstddef>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("LikenessOutput", text);
}

} // namespace

ordered_json jsonOf(const std::optional<Likeness>& likeness)
{
    if (!likeness)
        return {};
    return {{"photo", likeness->photo},
            {"references", likeness->references ? ordered_json(*likeness->references) : ordered_json()},
            {"verdict", nameOf(likeness->verdict)},
            {"doubtful_references", likeness->doubtful}};
}

QStringList warningsOf(const Likeness& likeness, const std::vector<std::filesystem::path>& references)
{
    QStringList warnings;
    if (likeness.verdict == LikenessVerdict::SomebodyElse)
        warnings << tr("It looks like somebody else than the face in the photo.");
    for (const int index : likeness.doubtful) {
        if (static_cast<std::size_t>(index) < references.size())
            warnings << tr("“%1” is probably not a picture of this person.")
                            .arg(QString::fromStdString(references[static_cast<std::size_t>(index)].string()));
    }
    return warnings;
}

} // namespace heirloom::cli
