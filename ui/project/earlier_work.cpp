// SPDX-License-Identifier: Apache-2.0
#include "ui/project/earlier_work.h"

#include "engine/methods/registry.h"
#include "engine/photo/codec_registry.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/plan.h"
#include "ui/project/photo_paths.h"
#include "ui/project/project_file.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace heirloom::ui {
namespace {

constexpr int kMostRead = 60; ///< photos; a folder may hold thousands

/// Photos that may be the original, the likeliest first: a result is named after it.
QStringList candidatesFor(const QString& result)
{
    const QFileInfo info(result);
    QStringList candidates;
    for (const QString& folder : {info.absolutePath(), QFileInfo(info.absolutePath()).absolutePath()}) {
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
            if (file != info && builtInCodecs().ofName(pathOf(file.filePath()))
                && !candidates.contains(file.absoluteFilePath()))
                candidates.append(file.absoluteFilePath());
        }
    }
    const QString name = info.completeBaseName();
    std::stable_partition(candidates.begin(), candidates.end(),
                          [&](const QString& path) { return name.startsWith(QFileInfo(path).completeBaseName()); });
    return candidates.mid(0, kMostRead);
}

/// A saved photo tells only what reference pictures are called: they lie beside the original, or are not there.
void findReferences(Recipe& recipe, const QString& folder)
{
    for (FaceRecipe& face : recipe.faces) {
        for (ReferencePicture& reference : face.references)
            reference.path = pathOf(QDir(folder).absoluteFilePath(textOf(reference.path.filename())));
        std::erase_if(face.references,
                      [](const ReferencePicture& reference) { return !QFileInfo::exists(textOf(reference.path)); });
    }
}

} // namespace

std::optional<EarlierWork> earlierWorkOf(const QString& result, const CancelToken& cancel)
{
    const auto told = provenanceOf(pathOf(result));
    if (!told || told->originalSha256.empty())
        return std::nullopt;
    auto recipe = recipeFromJson(told->recipe, vocabularyOf(makeRegistry(), makeStageRegistry()));
    if (!recipe)
        return std::nullopt;
    const QByteArray wanted = QByteArray::fromHex(QByteArray::fromStdString(told->originalSha256));
    for (const QString& candidate : candidatesFor(result)) {
        const auto hash = hashOfFile(candidate, cancel);
        if (cancel.cancelled())
            return std::nullopt;
        if (!hash || *hash != wanted)
            continue;
        EarlierWork work{result, {}};
        work.original.edit = {candidate, wanted, true, std::move(*recipe)};
        findReferences(work.original.edit.recipe, QFileInfo(candidate).absolutePath());
        for (const FaceRecipe& face : work.original.edit.recipe.faces)
            work.original.nextFace = std::max(work.original.nextFace, face.face.id + 1);
        return work;
    }
    return std::nullopt;
}

} // namespace heirloom::ui
