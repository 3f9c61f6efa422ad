// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_painter.h"

#include "engine/methods/uncertainty.h"

#include <algorithm>
#include <array>

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QTextOption>

#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

/// Above it the photo's pixels are to be seen as they are.
constexpr double kSmoothUpTo = 4;
const QColor kCard(20, 20, 22, 176);
const QColor kTint(38, 166, 154);
constexpr double kTintOpacity = 0.45;

/// Of the colours from determined to invented: OpenCV's "inferno", as uncertaintyOverlay() has it, at every 16th level.
constexpr std::array<QRgb, 17> kInferno{0xff000004, 0xff0b0724, 0xff210c4a, 0xff3d0965, 0xff57106e, 0xff71196e,
                                        0xff8a226a, 0xffa32c61, 0xffbc3754, 0xffd24644, 0xffe45a31, 0xfff1731d,
                                        0xfff98e09, 0xfffcac11, 0xfff9cb35, 0xfff2ea69, 0xfffcffa4};

QPainterPath wayOf(const CanvasScene& scene, const CanvasPane& pane, const ProtectStroke& stroke)
{
    QPainterPath way;
    if (stroke.points.empty())
        return way;
    way.moveTo(scene.toWidget(pane, edgesOf(stroke.points.front())));
    for (const Point point : stroke.points)
        way.lineTo(scene.toWidget(pane, edgesOf(point)));
    if (stroke.points.size() == 1) // a line without length has no caps
        way.lineTo(way.currentPosition() + QPointF(0.01, 0));
    return way;
}

/// Where a part of the photo does not end with it.
Qt::Edges openEdges(const QRectF& part, QSize photo)
{
    Qt::Edges open;
    open.setFlag(Qt::LeftEdge, part.left() > 0);
    open.setFlag(Qt::TopEdge, part.top() > 0);
    open.setFlag(Qt::RightEdge, part.right() < photo.width());
    open.setFlag(Qt::BottomEdge, part.bottom() < photo.height());
    return open;
}

void paintCard(QPainter& painter, const QRectF& card)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kCard);
    painter.drawRoundedRect(card, kRadius, kRadius);
    painter.setPen(Qt::white);
}

} // namespace

QRectF CanvasPainter::onDevice(const QRectF& widget) const
{
    const double ratio = m_scene.transform.pixelRatio();
    return {widget.topLeft() * ratio, widget.size() * ratio};
}

/// Where a part of the photo lies on the screen, turned back into the photo's directions.
QRectF CanvasPainter::onSheet(const CanvasPane& pane, const QRectF& part) const
{
    const double ratio = m_scene.transform.pixelRatio();
    const QPointF corner = m_scene.toWidget(pane, part.topLeft()) * ratio;
    return {m_scene.framing.turn().inverted().map(corner), part.size() * m_scene.transform.scale() * ratio};
}

void CanvasPainter::paintPictures(QPainter& painter, const QRect& exposed)
{
    const double ratio = m_scene.transform.pixelRatio();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio); // pictures are laid out in device pixels
    for (const CanvasPane& pane : m_scene.panes) {
        const QRect seen = onDevice(exposed).toAlignedRect() & coveredPixels(onDevice(pane.clip));
        const bool isToned = m_scene.tones && pane.after;
        if (m_scene.framing.isWhole() && !isToned) {
            paintPane(painter, pane, seen);
            continue;
        }
        const QRect area = m_sheet.layOut(m_scene.framing, seen, onDevice(m_scene.shownIn(pane)),
                                          onSheet(pane, wholePhoto()));
        if (area.isEmpty())
            continue;
        QPainter onSheet;
        m_sheet.begin(onSheet);
        paintPane(onSheet, pane, area);
        onSheet.end();
        if (isToned)
            m_sheet.tone(*m_scene.tones);
        m_sheet.draw(painter);
    }
    painter.restore();
}

void CanvasPainter::paintPane(QPainter& painter, const CanvasPane& pane, const QRect& exposed) const
{
    const QRectF target = onSheet(pane, wholePhoto());
    const bool isFiltered = pane.after && !m_scene.filtered.isNull();
    const PicturePyramid& picture = isFiltered ? m_scene.filtered : m_scene.photo;
    const bool isSmall = picture.size() != m_scene.photo.size();
    picture.paint(painter, target, exposed,
                  {isSmall || m_scene.transform.zoom() <= kSmoothUpTo, m_scene.mode == CompareMode::Invented});
    const QRect onPhoto = exposed & coveredPixels(target);
    if (m_scene.mode == CompareMode::Invented) {
        for (const PlacedPicture& placed : m_scene.invented)
            paintPlaced(painter, pane, placed, onPhoto);
    } else if (pane.after) {
        for (const PlacedPicture& placed : m_scene.patches)
            paintPlaced(painter, pane, placed, onPhoto);
    }
}

void CanvasPainter::paintPlaced(QPainter& painter, const CanvasPane& pane, const PlacedPicture& placed,
                                const QRect& exposed) const
{
    const QRectF where = rectOf(placed.where);
    PictureLook look;
    if (placed.picture.size().width() < placed.where.width)
        look.smooth = true; // the rim of a reduced picture is not that of the photo
    else {
        look.smooth = m_scene.transform.zoom() <= kSmoothUpTo;
        look.open = openEdges(where, m_scene.photo.size());
    }
    placed.picture.paint(painter, onSheet(pane, where), exposed, look);
}

void CanvasPainter::paintStrokes(QPainter& painter, const CanvasPane& pane,
                                 const std::optional<ProtectStroke>& live) const
{
    // Strokes take from each other, so they are composed on their own before they tint the photo.
    std::vector<const ProtectStroke*> strokes;
    for (const ProtectStroke& stroke : m_scene.strokes)
        strokes.push_back(&stroke);
    if (live)
        strokes.push_back(&*live);
    const double scale = m_scene.transform.scale();
    std::vector<QPainterPath> ways;
    QRectF covered;
    for (const ProtectStroke* stroke : strokes) {
        ways.push_back(wayOf(m_scene, pane, *stroke));
        const double reach = stroke->radius * scale + 1;
        if (stroke->protects)
            covered |= ways.back().boundingRect().adjusted(-reach, -reach, reach, reach);
    }
    QRect area = covered.toAlignedRect() & pane.clip;
    if (!m_scene.framing.isWhole())
        area &= coveredPixels(m_scene.shownIn(pane));
    if (area.isEmpty())
        return;
    const double ratio = m_scene.transform.pixelRatio();
    QImage layer((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    QPainter onLayer(&layer);
    onLayer.setRenderHint(QPainter::Antialiasing);
    onLayer.translate(-area.topLeft());
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        onLayer.setCompositionMode(strokes[i]->protects ? QPainter::CompositionMode_SourceOver
                                                        : QPainter::CompositionMode_Clear);
        onLayer.setPen(QPen(kTint, 2 * strokes[i]->radius * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        onLayer.drawPath(ways[i]);
    }
    onLayer.end();
    painter.setOpacity(kTintOpacity);
    painter.drawImage(area.topLeft(), layer);
    painter.setOpacity(1);
}

void CanvasPainter::paintLabels(QPainter& painter) const
{
    if (m_scene.cropping)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CanvasPane& pane : m_scene.panes) {
        switch (m_scene.mode) {
        case CompareMode::Wipe:
        case CompareMode::SideBySide: paintLabel(painter, pane, pane.after ? tr("After") : tr("Before")); break;
        case CompareMode::Original: paintLabel(painter, pane, tr("Original")); break;
        case CompareMode::Invented: paintLegend(painter, pane.clip); break;
        }
    }
}

void CanvasPainter::paintLabel(QPainter& painter, const CanvasPane& pane, const QString& text) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QSize size(metrics.horizontalAdvance(text) + 2 * kSpacing, metrics.height() + kSpacing);
    if (pane.clip.width() < size.width() + 2 * kSpacing)
        return;
    const bool atLeft = pane.after == m_scene.rightToLeft;
    const int x = atLeft ? pane.clip.left() + kSpacing : pane.clip.right() + 1 - kSpacing - size.width();
    const QRect card(QPoint(x, pane.clip.top() + kSpacing), size);
    paintCard(painter, card);
    painter.drawText(card, Qt::AlignCenter, text);
}

void CanvasPainter::paintLegend(QPainter& painter, const QRect& widget) const
{
    const QString title = tr("What is invented");
    const QString unit = tr("Deviation in 8-bit levels");
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    const int width = std::max({200, metrics.horizontalAdvance(title), metrics.horizontalAdvance(unit)})
                      + 2 * kSpacingLarge;
    const int height = 3 * line + 12 + 3 * kSpacing + kSpacingSmall;
    const int x = m_scene.rightToLeft ? widget.right() + 1 - kSpacing - width : widget.left() + kSpacing;
    const QRect card(x, widget.bottom() + 1 - kSpacing - height, width, height);
    paintCard(painter, card);
    const Qt::Alignment leading = m_scene.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QRect inner = card.adjusted(kSpacingLarge, kSpacing, -kSpacingLarge, -kSpacing);
    painter.drawText(inner, static_cast<int>(leading | Qt::AlignTop | Qt::AlignAbsolute), title);

    const QRectF ramp(inner.left(), inner.top() + line + kSpacingSmall, inner.width(), 12);
    QLinearGradient colours(ramp.topLeft(), ramp.topRight());
    for (std::size_t i = 0; i < kInferno.size(); ++i)
        colours.setColorAt(static_cast<double>(i) / static_cast<double>(kInferno.size() - 1), QColor(kInferno[i]));
    painter.setPen(QColor(255, 255, 255, 60));
    painter.setBrush(colours);
    painter.drawRoundedRect(ramp, 3, 3);

    painter.setPen(Qt::white);
    constexpr int kTicks = 4;
    for (int tick = 0; tick <= kTicks; ++tick) {
        const double level = kHottestDeviation * tick / kTicks;
        const QString text = tick == kTicks ? tr("%1+", "this or more").arg(level) : QString::number(level);
        const int textWidth = metrics.horizontalAdvance(text);
        const int middle = static_cast<int>(ramp.left() + ramp.width() * tick / kTicks);
        const int left = std::clamp(middle - textWidth / 2, inner.left(), inner.right() + 1 - textWidth);
        painter.drawText(QRect(left, static_cast<int>(ramp.bottom()) + kSpacingSmall, textWidth, line), Qt::AlignCenter,
                         text);
    }
    painter.setPen(QColor(255, 255, 255, 170));
    painter.drawText(inner, static_cast<int>(leading | Qt::AlignBottom | Qt::AlignAbsolute), unit);
}

void CanvasPainter::paintPlaceholder(QPainter& painter, const QRect& widget, const QPalette& palette,
                                     const QString& sentence) const
{
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    QTextOption option(Qt::AlignCenter);
    option.setTextDirection(m_scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const int side = std::max(kSpacingLarge, (widget.width() - 480) / 2);
    painter.drawText(QRectF(widget).adjusted(side, 0, -side, 0), sentence, option);
}

} // namespace heirloom::ui
