// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_scene.h"

#include <algorithm>
#include <cmath>

namespace heirloom::ui {
namespace {

constexpr int kGap = 2; ///< between the views side by side

double areaOf(const Box& box)
{
    return box.width * box.height;
}

bool covers(const TurnedBox& head, QPointF photo)
{
    return head.box.contains(head.turn().inverted().map(photo));
}

/// Of faces or suggestions, the smallest one that is shown around a place; null: none.
template <class Marked>
const Marked* smallestAt(const CanvasScene& scene, const std::vector<Marked>& all, QPointF place)
{
    const Marked* best = nullptr;
    for (const Marked& candidate : all) {
        if (covers({rectOf(candidate.box), candidate.roll}, place) && scene.isShown(candidate.box, candidate.roll)
            && (!best || areaOf(candidate.box) < areaOf(best->box)))
            best = &candidate;
    }
    return best;
}

template <class Marked>
const Marked* withId(const std::vector<Marked>& all, int id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Marked& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
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
    return withId(faces, id);
}

const CanvasSuggestion* CanvasScene::suggestion(int id) const
{
    return withId(suggestions, id);
}

bool CanvasScene::isShown(const Box& box, double roll) const
{
    if (framing.isWhole())
        return true;
    // Two rectangles miss each other if they do so along the sides of one of them.
    const TurnedBox head{rectOf(box), roll};
    const QRectF whole(QPointF(0, 0), QSizeF(framing.size()));
    const QTransform toFrame = head.turn() * framing.fromPhoto();
    return toFrame.mapRect(head.box).intersects(whole) && toFrame.inverted().mapRect(whole).intersects(head.box);
}

const CanvasFace* CanvasScene::faceAt(QPointF place) const
{
    return smallestAt(*this, faces, place);
}

const CanvasSuggestion* CanvasScene::suggestionAt(QPointF place) const
{
    const CanvasSuggestion* found = smallestAt(*this, suggestions, place);
    const CanvasFace* face = found ? faceAt(place) : nullptr;
    return face && areaOf(face->box) < areaOf(found->box) ? nullptr : found;
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
