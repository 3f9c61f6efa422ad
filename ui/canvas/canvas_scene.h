// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/protection.h"

#include <optional>
#include <vector>

#include <QRect>
#include <QRectF>
#include <QTransform>

#include "ui/canvas/canvas_types.h"
#include "ui/canvas/frame_sheet.h"
#include "ui/canvas/framing.h"
#include "ui/canvas/picture_pyramid.h"
#include "ui/canvas/view_transform.h"

namespace heirloom::ui {

/// A picture laid over a part of the photo.
struct PlacedPicture {
    int face = 0;
    Box where;
    PicturePyramid picture;
};

/// One showing of the photo. Rectangles in the widget.
struct CanvasPane {
    QRect frame;        ///< what the view transform maps to
    QRect clip;         ///< what is seen of it
    bool after = false; ///< with the restored faces
};

/// A rectangle that is turned about its middle.
struct TurnedBox {
    QRectF box;      ///< before it is turned
    double roll = 0; ///< degrees, clockwise

    /// From before to after.
    QTransform turn() const;
};

/// All that the canvas shows: what its painter and its tools read. Faces, patches and strokes lie in the photo; what is
/// shown of it is a frame, which the view transform maps to the panes. Thread: the window's.
struct CanvasScene {
    PicturePyramid photo;
    PicturePyramid filtered; ///< what lies below the restored faces, perhaps smaller; null: the photo itself
    Framing framing;
    std::optional<ToneTables> tones;    ///< of what is shown with the restored faces; none: as they are
    std::vector<PlacedPicture> patches; ///< the last lies on top
    std::vector<PlacedPicture> invented;
    std::vector<CanvasFace> faces;
    std::vector<CanvasSuggestion> suggestions;
    std::vector<ProtectStroke> strokes;
    int selected = 0;
    int hovered = 0;
    int suggested = 0; ///< the selected one of the suggestions
    int hoveredSuggestion = 0;
    bool framesShown = true;
    bool strokesShown = false;
    bool rightToLeft = false;
    bool cropping = false;                ///< one pane, whatever the mode
    CompareMode mode = CompareMode::Wipe; ///< as shown just now
    double divider = 0.5;                 ///< of the wipe, from the leading edge, 0..1
    double busyPhase = 0;                 ///< of what turns while a face is busy, 0..1
    ViewTransform transform;              ///< the same for all panes
    std::vector<CanvasPane> panes;

    /// Cuts the widget into panes and tells the transform their size.
    void layOut(const QRect& widget, double pixelRatio);
    /// The x of the wipe's divider in a widget of this width.
    int dividerPlace(int width) const;

    const CanvasFace* face(int id) const;
    /// Whether anything of it lies in the frame.
    bool isShown(const CanvasFace& face) const { return isShown(face.box, face.roll); }
    bool isShown(const Box& box, double roll) const;
    /// The smallest one that is shown around a place of the photo, or null.
    const CanvasFace* faceAt(QPointF place) const;
    const CanvasSuggestion* suggestion(int id) const;
    /// The same of the suggestions, unless there is a smaller face.
    const CanvasSuggestion* suggestionAt(QPointF place) const;
    /// The pane that a place of the widget belongs to; the nearest, if none.
    const CanvasPane& paneAt(QPoint position) const;

    QPointF toFrame(const CanvasPane& pane, QPointF position) const
    {
        return transform.toPhoto(position - pane.frame.topLeft());
    }
    QPointF fromFrame(const CanvasPane& pane, QPointF place) const
    {
        return transform.toView(place) + pane.frame.topLeft();
    }
    QRectF fromFrame(const CanvasPane& pane, const QRectF& part) const
    {
        return transform.toView(part).translated(pane.frame.topLeft());
    }
    /// Where the whole frame lies.
    QRectF shownIn(const CanvasPane& pane) const { return fromFrame(pane, QRectF({0, 0}, QSizeF(framing.size()))); }

    QPointF toPhoto(const CanvasPane& pane, QPointF position) const
    {
        return framing.toPhoto().map(toFrame(pane, position));
    }
    QPointF toWidget(const CanvasPane& pane, QPointF place) const
    {
        return fromFrame(pane, framing.fromPhoto().map(place));
    }
    /// What surrounds a part of the photo.
    QRectF toWidget(const CanvasPane& pane, const QRectF& part) const
    {
        return fromFrame(pane, framing.fromPhoto().mapRect(part));
    }
    /// A rectangle of the photo, turned by `roll` about its middle.
    TurnedBox toWidget(const CanvasPane& pane, const QRectF& box, double roll) const;
    /// A step in the widget, as one in the photo.
    QPointF stepInPhoto(QPointF step) const;
    /// The place of the photo in the middle of the view.
    QPointF viewCentre() const { return framing.toPhoto().map(transform.toPhoto(transform.viewCentre())); }
};

inline QRectF rectOf(const Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

/// From pixel centres, as the engine counts, to pixel edges, as the view does.
inline QPointF edgesOf(Point point)
{
    return {point.x + 0.5, point.y + 0.5};
}

inline Point pointOf(QPointF edges)
{
    return {edges.x() - 0.5, edges.y() - 0.5};
}

} // namespace heirloom::ui
