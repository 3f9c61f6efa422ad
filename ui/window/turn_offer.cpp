// SPDX-License-Identifier: Apache-2.0
#include "ui/window/turn_offer.h"

#include "engine/faces/face_view.h"
#include "ui/support/inline_message.h"
#include "ui/window/quarter_turns.h"

#include <algorithm>

namespace heirloom::ui {

TurnOffer::TurnOffer(Workspace& workspace, InlineMessage& bar, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar)
{
    connect(&m_workspace, &Workspace::facesFound, this, &TurnOffer::consider);
    connect(&m_workspace, &Workspace::photoChanged, this, &TurnOffer::show);
    connect(&m_workspace.project(), &Project::stagesChanged, this, [this](PhotoId id) {
        if (const ProjectPhoto* photo = m_workspace.project().photo(id);
            photo && quarterTurnsOf(photo->edit.recipe) != 0)
            close(id);
    });
    connect(&m_bar, &InlineMessage::actionTriggered, this, &TurnOffer::turn);
    connect(&m_bar, &InlineMessage::refused, this, [this] { close(m_workspace.photo()); });
}

void TurnOffer::consider(PhotoId id, const std::vector<Face>& found)
{
    const ProjectPhoto* photo = m_workspace.project().photo(id);
    const bool isSure = std::ranges::any_of(found,
                                            [](const Face& face) { return face.confidence >= FaceFinder::kFound; });
    if (!photo || !isSure || m_asked.contains(id) || quarterTurnsOf(photo->edit.recipe) != 0)
        return;
    const int turns = turnsToUpright(found);
    if (turns == 0)
        return;
    m_asked.insert(id);
    m_open[id] = turns;
    show();
}

void TurnOffer::close(PhotoId id)
{
    m_asked.insert(id);
    m_open.erase(id);
    show();
}

void TurnOffer::show()
{
    if (m_open.contains(m_workspace.photo()))
        m_bar.say(InlineMessage::Kind::Info, tr("The people in this photo do not stand upright. Turn it?"), tr("Turn"),
                  tr("Leave It"));
    else
        m_bar.clear();
}

/// That it has been turned closes the question.
void TurnOffer::turn()
{
    const auto open = m_open.find(m_workspace.photo());
    const ProjectPhoto* photo = m_workspace.project().photo(m_workspace.photo());
    if (open == m_open.end() || !photo)
        return;
    Choice stage = stageOf(photo->edit.recipe, kGeometryStage);
    Geometry wanted = stage.on ? geometryOf(stage.params) : Geometry();
    while (wanted.turn != open->second)
        wanted = turnedRight(wanted);
    stage.on = true;
    stage.params = paramsOf(wanted);
    m_workspace.project().setStage(photo->id, stage, tr("Turn upright"));
    m_workspace.project().commitStage();
}

} // namespace heirloom::ui
