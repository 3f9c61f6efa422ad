// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/photo_canvas.h"

#include <utility>

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/face_frames.h"

// What may be faces, and what the canvas tells of these and of the faces to those who do not see them.
namespace heirloom::ui {

void PhotoCanvas::setSuggestions(std::vector<CanvasSuggestion> suggestions, int selected)
{
    if (suggestions == m_scene.suggestions && selected == m_scene.suggested)
        return;
    for (const CanvasSuggestion& each : m_scene.suggestions)
        updateSuggestion(each.id);
    m_scene.suggestions = std::move(suggestions);
    m_scene.suggested = m_scene.suggestion(selected) ? selected : 0;
    if (!m_scene.suggestion(m_scene.hoveredSuggestion))
        m_scene.hoveredSuggestion = 0;
    for (const CanvasSuggestion& each : m_scene.suggestions)
        updateSuggestion(each.id);
    updateCursor();
    updateDescription();
}

void PhotoCanvas::hoverSuggestion(int id)
{
    updateSuggestion(m_scene.hoveredSuggestion);
    m_scene.hoveredSuggestion = id;
    updateSuggestion(id);
    updateCursor();
}

void PhotoCanvas::updateSuggestion(int id)
{
    const CanvasSuggestion* suggestion = m_scene.suggestion(id);
    if (!suggestion)
        return;
    for (const CanvasPane& pane : m_scene.panes)
        update(suggestionFrameBounds(m_scene, pane, *suggestion) & pane.clip);
}

QString PhotoCanvas::descriptionOfFaces() const
{
    const int count = static_cast<int>(m_scene.faces.size());
    const CanvasFace* face = m_scene.face(m_scene.selected);
    if (count == 0)
        return tr("No face is marked.");
    if (!face)
        return tr("%n face(s), none selected", nullptr, count);
    QStringList sentences;
    if (!face->included)
        sentences.append(tr("%n face(s), face %1 selected, left out", nullptr, count).arg(face->id));
    else if (!face->issue.isEmpty())
        sentences.append(tr("%n face(s), face %1 selected: %2", nullptr, count).arg(face->id).arg(face->issue));
    else
        sentences.append(tr("%n face(s), face %1 selected", nullptr, count).arg(face->id));
    if (!face->name.isEmpty())
        sentences.append(tr("The person is named “%1”.").arg(face->name));
    if (face->confidence > 0)
        sentences.append(
            tr("The program is %1 percent sure that this is a face.").arg(percentOfConfidence(face->confidence)));
    return sentences.join(QLatin1Char('\n'));
}

QString PhotoCanvas::descriptionOfSuggestions() const
{
    const int count = static_cast<int>(m_scene.suggestions.size());
    const CanvasSuggestion* selected = m_scene.suggestion(m_scene.suggested);
    if (count == 0)
        return {};
    QStringList sentences{tr("%n more place(s) may be faces.", nullptr, count)};
    if (selected)
        sentences.append(tr("The program is %1 percent sure that the selected place is one.")
                             .arg(percentOfConfidence(selected->confidence)));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace heirloom::ui
