// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_scene.h"

#include <algorithm>
#include <cmath>

namespace heirloom::ui {
namespace {

constexpr int kGap = 2; ///< between the views side by side

TurnedBox headOf(const CanvasFace& face)
{
    return {rectOf(face.box), face.roll};
}

bool covers(const CanvasFace& face, QPointF photo)
{
    const TurnedBox head = headOf(face);
    return head.box.contains(head.turn().inverted().map(photo));
}

} // namespace

QTransform TurnedBox::turn() const
{
    const QPointF centre = box.center();
    return QTransform().translate(centre.x(), centre.y()).rotate(roll).translate(-centre.x(), -centre.y());
}

void CanvasScene::layOut(const QRect& widget, double pixelRatio)
{
    panes.clear();
    if (cropping) {
        panes = {{widget, widget, true}};
    } else if (mode == CompareMode::Wipe) {
        const int x = dividerPlace(widget.width());
        QRect left = widget, right = widget;
        left.setRight(x - 1);
        right.setLeft(x);
        panes = {{widget, rightToLeft ? right : left, false}, {widget, rightToLeft ? left : right, true}};
    } else if (mode == CompareMode::SideBySide) {
        const int width = std::max(1, (widget.width() - kGap) / 2);
        const QRect left(widget.left(), widget.top(), width, widget.height());
        const QRect right(widget.right() + 1 - width, widget.top(), width, widget.height());
        panes = {{rightToLeft ? right : left, rightToLeft ? right : left, false},
                 {rightToLeft ? left : right, rightToLeft ? left : right, true}};
    } else {
        panes = {{widget, widget, false}};
    }
    if (transform.viewSize() != panes.front().frame.size() || transform.pixelRatio() != pixelRatio)
        transform.setView(panes.front().frame.size(), pixelRatio);
}

int CanvasScene::dividerPlace(int width) const
{
    return static_cast<int>(std::lround(width * (rightToLeft ? 1 - divider : divider)));
}

const CanvasFace* CanvasScene::face(int id) const
{
    const auto found = std::find_if(faces.begin(), faces.end(),
                                    [id](const CanvasFace& candidate) { return candidate.id == id; });
    return found == faces.end() ? nullptr : &*found;
}

bool CanvasScene::isShown(const CanvasFace& face) const
{
    if (framing.isWhole())
        return true;
    // Two rectangles miss each other if they do so along the sides of one of them.
    const TurnedBox head = headOf(face);
    const QRectF whole(QPointF(0, 0), QSizeF(framing.size()));
    const QTransform toFrame = head.turn() * framing.fromPhoto();
    return toFrame.mapRect(head.box).intersects(whole) && toFrame.inverted().mapRect(whole).intersects(head.box);
}

const CanvasFace* CanvasScene::faceAt(QPointF place) const
{
    const CanvasFace* best = nullptr;
    for (const CanvasFace& candidate : faces) {
        if (covers(candidate, place) && isShown(candidate)
            && (!best || candidate.box.width * candidate.box.height < best->box.width * best->box.height))
            best = &candidate;
    }
    return best;
}

const CanvasPane& CanvasScene::paneAt(QPoint position) const
{
    const auto found = std::find_if(panes.begin(), panes.end(),
                                    [&](const CanvasPane& pane) { return pane.clip.contains(position); });
    return found == panes.end() ? panes.front() : *found;
}

TurnedBox CanvasScene::toWidget(const CanvasPane& pane, const QRectF& box, double roll) const
{
    const QRectF around = toWidget(pane, box);
    const QSizeF size = box.size() * transform.scale();
    const QSizeF rest = (around.size() - size) / 2;
    return {QRectF(around.topLeft() + QPointF(rest.width(), rest.height()), size), framing.turned(roll)};
}

QPointF CanvasScene::stepInPhoto(QPointF step) const
{
    return framing.turn().inverted().map(step / transform.scale());
}

} // namespace heirloom::ui
