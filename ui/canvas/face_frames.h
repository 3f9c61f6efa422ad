// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRect>

#include "ui/canvas/canvas_scene.h"

class QPainter;

namespace heirloom::ui {

/// Frames, numbers and marks around the faces of a pane, as far as `exposed`. `accent` is for the selected one.
void paintFaceFrames(QPainter& painter, const CanvasScene& scene, const CanvasPane& pane, const QRect& exposed,
                     const QColor& accent);

/// The same for what may be faces: dashed, each with how sure it is.
void paintSuggestionFrames(QPainter& painter, const CanvasScene& scene, const CanvasPane& pane, const QRect& exposed,
                           const QColor& accent);

/// As it is told to people: 0..100.
int percentOfConfidence(double confidence);

/// What may have to be painted anew when a face's frame looks different, in the widget.
QRect faceFrameBounds(const CanvasScene& scene, const CanvasPane& pane, const CanvasFace& face);

QRect suggestionFrameBounds(const CanvasScene& scene, const CanvasPane& pane, const CanvasSuggestion& suggestion);

/// Of a face's, what turns while the face is busy.
QRect faceMarkBounds(const CanvasScene& scene, const CanvasPane& pane, const CanvasFace& face);

} // namespace heirloom::ui
