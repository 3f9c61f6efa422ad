// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_scene.h"

#include <algorithm>
#include <cmath>

#include <QTransform>

namespace heirloom::ui {
namespace {

constexpr int kGap = 2; ///< between the views side by side

bool covers(const CanvasFace& face, QPointF photo)
{
    const QRectF box = rectOf(face.box);
    const QPointF upright = QTransform().rotate(-face.roll).map(photo - box.center());
    return std::abs(upright.x()) <= box.width() / 2 && std::abs(upright.y()) <= box.height() / 2;
}

} // namespace

void CanvasScene::layOut(const QRect& widget, double pixelRatio)
{
    panes.clear();
    if (mode == CompareMode::Wipe) {
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

const CanvasFace* CanvasScene::faceAt(QPointF place) const
{
    const CanvasFace* best = nullptr;
    for (const CanvasFace& candidate : faces) {
        if (covers(candidate, place)
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

} // namespace heirloom::ui
