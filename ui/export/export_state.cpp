// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_state.h"

#include <algorithm>

#include <QStringList>

#include "ui/export/export_queue.h"

namespace heirloom::ui {
namespace {

bool isLeftOut(const Recipe& recipe, int face)
{
    const auto found = std::find_if(recipe.faces.begin(), recipe.faces.end(),
                                    [face](const FaceRecipe& each) { return each.face.id == face; });
    return found != recipe.faces.end() && !found->included;
}

} // namespace

bool isOver(ExportState state)
{
    return state != ExportState::Waiting && state != ExportState::Running;
}

bool isLeftAlone(ExportState state)
{
    return state == ExportState::NoFace || state == ExportState::NotRestored;
}

ExportState stateAfter(const ExportReport& report)
{
    if (!report.file.empty())
        return ExportState::Done;
    return report.faces.empty() ? ExportState::NoFace : ExportState::NotRestored;
}

QString remarksOf(const ExportReport& report, const ExportRequest& request)
{
    QStringList remarks;
    for (const std::string& note : report.notes)
        remarks.append(QString::fromStdString(note));
    for (const FaceOutcome& face : report.faces) {
        const bool isWanted = request.search || !isLeftOut(request.recipe, face.id);
        if (isWanted && !face.restored && !face.reason.empty())
            remarks.append(ExportQueue::tr("Face %1: %2").arg(face.id).arg(QString::fromStdString(face.reason)));
    }
    remarks.removeDuplicates();
    return remarks.join(' ');
}

} // namespace heirloom::ui
