// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/photo_canvas.h"

#include "engine/stages/tone_curves.h"

#include <algorithm>
#include <cstdlib>

#include <QEvent>
#include <QFontMetrics>

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/wipe_divider.h"

// What of the photo the canvas shows, and how large.
namespace heirloom::ui {
namespace {

constexpr double kRoomAroundFace = 0.6; ///< of its box, on each side, when zoomed to it
constexpr double kFaceZoomLimit = 4;    ///< a small face is not blown up to squares

} // namespace

void PhotoCanvas::setFrame(const Frame& frame)
{
    const Frame& before = m_scene.framing.frame();
    if (m_scene.photo.isNull() || (frame.size == before.size && frame.toPhoto == before.toPhoto))
        return;
    const QPointF middle = m_scene.viewCentre();
    const double zoomBefore = zoom();
    const bool wasFit = isFit();
    m_scene.framing = Framing(frame, m_scene.photo.size());
    m_scene.transform.setPhotoSize(m_scene.framing.size());
    if (!wasFit)
        m_scene.transform.show(QRectF(m_scene.framing.fromPhoto().map(middle), QSizeF(0, 0)), zoomBefore);
    handler()->sceneChanged();
    updateDescription();
    viewChanged();
}

void PhotoCanvas::setTones(const ToneCurves& curves, bool grey)
{
    const auto table = [&](ToneCurves::Channel channel) { return curves.table(grey ? ToneCurves::Grey : channel); };
    m_scene.tones.reset();
    if (!curves.isNeutral())
        m_scene.tones = {table(ToneCurves::Red), table(ToneCurves::Green), table(ToneCurves::Blue)};
    update();
}

void PhotoCanvas::setCompareMode(CompareMode mode)
{
    m_mode = mode;
    layOut();
    viewChanged();
}

void PhotoCanvas::setOriginalHeld(bool held)
{
    m_originalHeld = held;
    layOut();
    viewChanged();
}

void PhotoCanvas::fit()
{
    m_scene.transform.fit();
    viewChanged();
}

void PhotoCanvas::actualSize()
{
    m_scene.transform.zoomTo(1, m_scene.transform.viewCentre());
    viewChanged();
}

void PhotoCanvas::zoomBy(double factor)
{
    m_scene.transform.zoomTo(zoom() * factor, m_scene.transform.viewCentre());
    viewChanged();
}

void PhotoCanvas::zoomToFace(int id)
{
    const CanvasFace* face = m_scene.face(id);
    if (!face || !m_scene.isShown(*face))
        return;
    const QRectF box = m_scene.framing.fromPhoto().mapRect(rectOf(face->box));
    const double across = box.width() * kRoomAroundFace, down = box.height() * kRoomAroundFace;
    m_scene.transform.show(box.adjusted(-across, -down, across, down), kFaceZoomLimit);
    viewChanged();
}

void PhotoCanvas::layOut()
{
    m_scene.cropping = m_tool == CanvasTool::Crop;
    // Side by side keeps its two views while the original is held, so that nothing jumps.
    m_scene.mode = m_scene.cropping                                      ? CompareMode::Wipe
                   : m_originalHeld && m_mode != CompareMode::SideBySide ? CompareMode::Original
                                                                         : m_mode;
    m_scene.rightToLeft = isRightToLeft();
    m_scene.layOut(rect(), devicePixelRatioF());
    if (m_originalHeld) {
        for (CanvasPane& pane : m_scene.panes)
            pane.after = false;
    }
    m_divider->setVisible(m_scene.mode == CompareMode::Wipe && !m_scene.cropping && !m_scene.photo.isNull());
    m_divider->placeAt(m_scene.dividerPlace(width()));
}

void PhotoCanvas::viewChanged()
{
    update();
    if (zoom() == m_announcedZoom)
        return;
    m_announcedZoom = zoom();
    Q_EMIT zoomChanged(m_announcedZoom);
}

void PhotoCanvas::moveDivider(double share)
{
    const int before = m_scene.dividerPlace(width());
    m_scene.divider = share;
    layOut();
    const int now = m_scene.dividerPlace(width());
    update(QRect(std::min(before, now) - 1, 0, std::abs(now - before) + 2, height()));
    update(QRect(0, 0, width(), 4 * fontMetrics().height())); // the labels give way to the divider
}

void PhotoCanvas::resizeEvent(QResizeEvent*)
{
    layOut();
    viewChanged();
}

void PhotoCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    update();
    QWidget::changeEvent(event);
}

} // namespace heirloom::ui
