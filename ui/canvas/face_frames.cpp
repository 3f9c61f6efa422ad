// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/face_frames.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

struct FrameText {
    Q_DECLARE_TR_FUNCTIONS(heirloom::ui::FaceFrames)
};

constexpr int kMark = 16;          ///< diameter of a mark beside the frame
constexpr int kWidestTag = 168;    ///< with a name, which is cut to it
constexpr double kRoomForTag = 30; ///< smaller frames carry no number, unless they are looked at
const QColor kWarning(224, 158, 40);
const QColor kLine(238, 238, 238);
const QColor kLineLeftOut(196, 196, 196);
const QColor kRim(52, 52, 54);

/// A mark is as high as a tag and sits on a corner of the frame.
QRectF placeOnCorner(const TurnedBox& head, bool right, double width)
{
    const QPointF corner = head.turn().map(right ? head.box.topRight() : head.box.topLeft());
    return {corner.x() - width / 2, corner.y() - kMark / 2.0, width, kMark};
}

/// A tag is on the leading upper corner, about as far beyond it as a mark, and goes on along the side.
QRectF placeOfTag(const CanvasScene& scene, const TurnedBox& head, double width)
{
    const double beyond = (width - std::min<double>(width, 1.5 * kMark)) / 2;
    return placeOnCorner(head, scene.rightToLeft, width).translated(scene.rightToLeft ? -beyond : beyond, 0);
}

/// What the tag of a face says; it is never told of how sure a detector is where a person has drawn.
QString tagOf(const CanvasFace& face, bool lookedAt)
{
    const QString who = face.name.isEmpty() ? QString::number(face.id) : face.name;
    if (!lookedAt || face.confidence <= 0)
        return who;
    return FrameText::tr("%1 · %2 %", "name or number of a face, and how sure it is that it is one")
        .arg(who, QString::number(percentOfConfidence(face.confidence)));
}

QString tagOf(const CanvasSuggestion& suggestion)
{
    return FrameText::tr("Face? %1 %", "how sure it is that this is a face")
        .arg(percentOfConfidence(suggestion.confidence));
}

/// A rounded rectangle in eight pieces, to be drawn without transparency: the painter takes many times as long for a large
/// turned outline as a whole, and longer still for one that it must blend.
void paintOutline(QPainter& painter, const QRectF& box, double radius, const QPen& pen)
{
    painter.setPen(pen);
    for (int corner = 0; corner < 4; ++corner) {
        const bool right = corner == 0 || corner == 3, below = corner >= 2;
        const QRectF round(right ? box.right() - 2 * radius : box.left(), below ? box.bottom() - 2 * radius : box.top(),
                           2 * radius, 2 * radius);
        painter.drawArc(round, corner * 90 * 16, 90 * 16);
    }
    const QRectF across = box.adjusted(radius, 0, -radius, 0), down = box.adjusted(0, radius, 0, -radius);
    painter.drawLine(across.topLeft(), across.topRight());
    painter.drawLine(across.bottomLeft(), across.bottomRight());
    painter.drawLine(down.topLeft(), down.bottomLeft());
    painter.drawLine(down.topRight(), down.bottomRight());
}

void paintFrame(QPainter& painter, const TurnedBox& head, const QPen& line, const QBrush& fill)
{
    const QRectF& box = head.box;
    painter.save();
    painter.translate(box.center());
    painter.rotate(head.roll);
    const QRectF centred = box.translated(-box.center());
    const double radius = std::min<double>(kRadius, box.width() / 4);
    if (fill.style() != Qt::NoBrush) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(centred, radius, radius);
        painter.setBrush(Qt::NoBrush);
    }
    // A dark rim keeps the frame visible on light photos.
    paintOutline(painter, centred, radius, QPen(kRim, line.widthF() + 1.25, Qt::SolidLine, Qt::FlatCap));
    paintOutline(painter, centred, radius, line);
    painter.restore();
}

void paintTag(QPainter& painter, const CanvasScene& scene, const TurnedBox& head, const QString& text,
              const QColor& fill)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, kWidestTag - kSpacing);
    const QRectF pill = placeOfTag(scene, head, std::max(kMark, metrics.horizontalAdvance(shown) + kSpacing));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, kMark / 2.0, kMark / 2.0);
    painter.setPen(Qt::white);
    painter.drawText(pill, Qt::AlignCenter, shown);
}

void paintIssue(QPainter& painter, const QRectF& place)
{
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1));
    painter.setBrush(kWarning);
    painter.drawEllipse(place);
    painter.setPen(QPen(QColor(30, 24, 8), 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = place.center();
    painter.drawLine(centre + QPointF(0, -4), centre + QPointF(0, 1));
    painter.drawPoint(centre + QPointF(0, 4.5));
}

void paintBusy(QPainter& painter, const QRectF& place, double phase)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 22, 176));
    painter.drawEllipse(place);
    painter.setPen(QPen(Qt::white, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(place.adjusted(4, 4, -4, -4), static_cast<int>(-phase * 5760), 270 * 16);
}

void useTagFont(QPainter& painter)
{
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
}

/// The frame of a head with what is on its corners; `tag`: how wide that with the name may be.
QRect boundsOf(const CanvasScene& scene, const TurnedBox& head, double tag)
{
    const int rim = kSpacing + kMark;
    QRectF bounds = head.turn().mapRect(head.box);
    if (tag > 0)
        bounds |= placeOfTag(scene, head, tag);
    return bounds.toAlignedRect().adjusted(-rim, -rim, rim, rim);
}

} // namespace

int percentOfConfidence(double confidence)
{
    return static_cast<int>(std::lround(100 * std::clamp(confidence, 0.0, 1.0)));
}

void paintFaceFrames(QPainter& painter, const CanvasScene& scene, const CanvasPane& pane, const QRect& exposed,
                     const QColor& accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    useTagFont(painter);
    std::vector<const CanvasFace*> order;
    for (const CanvasFace& face : scene.faces) {
        if (scene.isShown(face) && faceFrameBounds(scene, pane, face).intersects(exposed & pane.clip))
            order.push_back(&face);
    }
    // The selected one lies above its neighbours.
    std::stable_partition(order.begin(), order.end(),
                          [&](const CanvasFace* face) { return face->id != scene.selected; });
    for (const CanvasFace* face : order) {
        const bool selected = face->id == scene.selected, hovered = face->id == scene.hovered;
        QPen line(selected         ? accent
                  : hovered        ? QColor(Qt::white)
                  : face->included ? kLine
                                   : kLineLeftOut,
                  selected ? 2.25 : 1.25, Qt::SolidLine, Qt::FlatCap);
        if (!face->included)
            line.setDashPattern({5, 4});
        const TurnedBox head = scene.toWidget(pane, rectOf(face->box), face->roll);
        paintFrame(painter, head, line, hovered ? QBrush(QColor(255, 255, 255, 22)) : QBrush(Qt::NoBrush));
        // Who it is stands on the leading upper corner, what else there is to say on the other.
        if (head.box.width() >= kRoomForTag || selected || hovered || !face->name.isEmpty())
            paintTag(painter, scene, head, tagOf(*face, selected || hovered),
                     selected ? accent : QColor(20, 20, 22, face->included ? 176 : 120));
        const QRectF mark = placeOnCorner(head, !scene.rightToLeft, kMark);
        if (face->busy)
            paintBusy(painter, mark, scene.busyPhase);
        else if (!face->issue.isEmpty())
            paintIssue(painter, mark);
    }
    painter.restore();
}

void paintSuggestionFrames(QPainter& painter, const CanvasScene& scene, const CanvasPane& pane, const QRect& exposed,
                           const QColor& accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    useTagFont(painter);
    for (const CanvasSuggestion& suggestion : scene.suggestions) {
        if (!scene.isShown(suggestion.box, suggestion.roll)
            || !suggestionFrameBounds(scene, pane, suggestion).intersects(exposed & pane.clip))
            continue;
        const bool selected = suggestion.id == scene.suggested, hovered = suggestion.id == scene.hoveredSuggestion;
        QPen line(selected  ? accent
                  : hovered ? QColor(Qt::white)
                            : kLine,
                  selected ? 2.25 : 1.25, Qt::SolidLine, Qt::FlatCap);
        line.setDashPattern({4, 3});
        const TurnedBox head = scene.toWidget(pane, rectOf(suggestion.box), suggestion.roll);
        paintFrame(painter, head, line, hovered ? QBrush(QColor(255, 255, 255, 22)) : QBrush(Qt::NoBrush));
        paintTag(painter, scene, head, tagOf(suggestion), selected ? accent : QColor(20, 20, 22, 176));
    }
    painter.restore();
}

QRect faceFrameBounds(const CanvasScene& scene, const CanvasPane& pane, const CanvasFace& face)
{
    const bool lookedAt = face.id == scene.selected || face.id == scene.hovered;
    const bool tells = !face.name.isEmpty() || (lookedAt && face.confidence > 0);
    return boundsOf(scene, scene.toWidget(pane, rectOf(face.box), face.roll), tells ? kWidestTag : 0);
}

QRect suggestionFrameBounds(const CanvasScene& scene, const CanvasPane& pane, const CanvasSuggestion& suggestion)
{
    return boundsOf(scene, scene.toWidget(pane, rectOf(suggestion.box), suggestion.roll), kWidestTag);
}

QRect faceMarkBounds(const CanvasScene& scene, const CanvasPane& pane, const CanvasFace& face)
{
    const TurnedBox head = scene.toWidget(pane, rectOf(face.box), face.roll);
    return placeOnCorner(head, !scene.rightToLeft, kMark).toAlignedRect().adjusted(-1, -1, 1, 1);
}

} // namespace heirloom::ui
