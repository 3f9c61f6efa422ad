// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_tool_crop.h"

#include "engine/stages/geometry/geometry.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>
#include <QPalette>
#include <QtMath>

namespace heirloom::ui {
namespace {

constexpr double kReach = 12;  ///< a press this near takes an edge
constexpr double kHandle = 12; ///< side of a handle
constexpr auto kResizing = Qt::ControlModifier | Qt::AltModifier;

/// But for rounding, which a hand cannot do on purpose.
bool areAlike(const QMarginsF& a, const QMarginsF& b)
{
    const QMarginsF off = a - b;
    return std::max({std::abs(off.left()), std::abs(off.top()), std::abs(off.right()), std::abs(off.bottom())}) < 1e-9;
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

void CropTool::setCrop(const QMarginsF& cut)
{
    const double left = std::clamp(cut.left(), 0.0, kMostCropped), top = std::clamp(cut.top(), 0.0, kMostCropped);
    const QMarginsF wanted(left, top, std::clamp(cut.right(), 0.0, kMostCropped - left),
                           std::clamp(cut.bottom(), 0.0, kMostCropped - top));
    if (m_doing != Doing::Nothing && wanted == m_cut)
        return;               // what is dragged comes back
    m_doing = Doing::Nothing; // somebody else has decided, as by undoing
    m_cut = wanted;
    Q_EMIT changed();
}

void CropTool::setRatio(double widthToHeight)
{
    m_ratio = std::max(0.0, widthToHeight);
    const QRectF before = part();
    if (m_ratio == 0 || before.isEmpty())
        return;
    // As large as before.
    const double width = std::sqrt(before.width() * before.height() * m_ratio);
    commit();
    begin(Doing::Keying);
    take(withRatio(QRectF(QPointF(0, 0), QSizeF(width, width / m_ratio)), before, {}));
    commit();
}

void CropTool::setStraightening(bool straightens)
{
    m_straightens = straightens;
    m_line.reset();
    Q_EMIT changed();
}

QSizeF CropTool::smallest() const
{
    return QSizeF(kSmallest, kSmallest).expandedTo(frameSize() * (1 - kMostCropped)).boundedTo(frameSize());
}

QRectF CropTool::partOf(const QMarginsF& cut) const
{
    const QSizeF size = frameSize();
    return QRectF(QPointF(cut.left() * size.width(), cut.top() * size.height()),
                  QPointF((1 - cut.right()) * size.width(), (1 - cut.bottom()) * size.height()));
}

QRectF CropTool::keptInside(QRectF part) const
{
    const QSizeF room = (frameSize() - part.size()).expandedTo({0, 0});
    part.moveTo(std::clamp(part.left(), 0.0, room.width()), std::clamp(part.top(), 0.0, room.height()));
    return part;
}

QRectF CropTool::stretched(const QRectF& part, Qt::Edges edges, QPointF step) const
{
    const QSizeF least = smallest().boundedTo(part.size());
    QRectF result = part;
    if (edges.testFlag(Qt::LeftEdge))
        result.setLeft(std::clamp(part.left() + step.x(), 0.0, part.right() - least.width()));
    if (edges.testFlag(Qt::RightEdge))
        result.setRight(std::clamp(part.right() + step.x(), part.left() + least.width(), frameSize().width()));
    if (edges.testFlag(Qt::TopEdge))
        result.setTop(std::clamp(part.top() + step.y(), 0.0, part.bottom() - least.height()));
    if (edges.testFlag(Qt::BottomEdge))
        result.setBottom(std::clamp(part.bottom() + step.y(), part.top() + least.height(), frameSize().height()));
    return m_ratio > 0 ? withRatio(result, part, edges) : result;
}

/// A rectangle of the ratio, as large as `part`. What lies opposite the edges stays where it was before; without edges,
/// the middle.
QRectF CropTool::withRatio(const QRectF& part, const QRectF& before, Qt::Edges edges) const
{
    const bool across = edges & (Qt::LeftEdge | Qt::RightEdge), down = edges & (Qt::TopEdge | Qt::BottomEdge);
    const QSizeF frame = frameSize(), least = smallest();
    const double roomAcross = edges.testFlag(Qt::LeftEdge)    ? before.right()
                              : edges.testFlag(Qt::RightEdge) ? frame.width() - before.left()
                                                              : frame.width();
    const double roomDown = edges.testFlag(Qt::TopEdge)      ? before.bottom()
                            : edges.testFlag(Qt::BottomEdge) ? frame.height() - before.top()
                                                             : frame.height();
    const double most = std::min(roomAcross, roomDown * m_ratio);
    const double wanted = across == down ? std::max(part.width(), part.height() * m_ratio)
                          : across       ? part.width()
                                         : part.height() * m_ratio;
    const double width = std::clamp(wanted, std::min(most, std::max(least.width(), least.height() * m_ratio)), most);
    QRectF result(QPointF(0, 0), QSizeF(width, width / m_ratio));
    result.moveCenter(before.center());
    if (edges.testFlag(Qt::LeftEdge))
        result.moveRight(before.right());
    else if (edges.testFlag(Qt::RightEdge))
        result.moveLeft(before.left());
    if (edges.testFlag(Qt::TopEdge))
        result.moveBottom(before.bottom());
    else if (edges.testFlag(Qt::BottomEdge))
        result.moveTop(before.top());
    return keptInside(result);
}

CropTool::Grip CropTool::gripAt(QPointF position) const
{
    const QRectF shown = scene().fromFrame(scene().paneAt(position.toPoint()), part());
    if (!shown.adjusted(-kReach, -kReach, kReach, kReach).contains(position))
        return {};
    // Something is left inside by which a small one can be moved.
    const double across = std::min(kReach, shown.width() / 4), down = std::min(kReach, shown.height() / 4);
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, position.x() < shown.left() + across);
    edges.setFlag(Qt::RightEdge, position.x() > shown.right() - across);
    edges.setFlag(Qt::TopEdge, position.y() < shown.top() + down);
    edges.setFlag(Qt::BottomEdge, position.y() > shown.bottom() - down);
    return edges;
}

void CropTool::begin(Doing doing)
{
    m_before = m_cut;
    m_doing = doing;
}

void CropTool::take(const QRectF& part)
{
    const QSizeF size = frameSize();
    const QMarginsF before = m_cut;
    m_cut = {std::max(0.0, part.left() / size.width()), std::max(0.0, part.top() / size.height()),
             std::max(0.0, 1 - part.right() / size.width()), std::max(0.0, 1 - part.bottom() / size.height())};
    if (areAlike(m_cut, before))
        return;
    Q_EMIT changed();
    tell(false);
}

void CropTool::tell(bool committed)
{
    Q_EMIT cropChanged(m_cut.left(), m_cut.top(), m_cut.right(), m_cut.bottom(), committed);
}

void CropTool::commit()
{
    if (m_doing == Doing::Nothing)
        return;
    m_doing = Doing::Nothing;
    if (!areAlike(m_cut, m_before))
        tell(true);
}

bool CropTool::press(const CanvasPointer& pointer)
{
    commit();
    m_pressed = scene().toFrame(scene().paneAt(pointer.position.toPoint()), pointer.position);
    if (m_straightens) {
        m_line = QLineF(m_pressed, m_pressed);
        Q_EMIT changed();
        return true;
    }
    m_held = gripAt(pointer.position);
    if (!m_held)
        return false;
    begin(Doing::Dragging);
    Q_EMIT changed();
    return true;
}

void CropTool::drag(const CanvasPointer& pointer)
{
    const QPointF place = scene().toFrame(scene().paneAt(pointer.position.toPoint()), pointer.position);
    if (m_line) {
        m_line->setP2(place);
        Q_EMIT changed();
    } else if (m_doing == Doing::Dragging) { // or else it is cancelled
        const QPointF step = place - m_pressed;
        const QRectF before = partOf(m_before);
        take(*m_held ? stretched(before, *m_held, step) : keptInside(before.translated(step)));
    }
}

void CropTool::release()
{
    if (m_line)
        takeLine();
    else
        commit();
}

void CropTool::takeLine()
{
    const QLineF line = *m_line;
    m_line.reset();
    Q_EMIT changed();
    if (line.length() * scene().transform.scale() < kShortestLine)
        return;
    const double clockwise = qRadiansToDegrees(std::atan2(line.dy(), line.dx()));
    Q_EMIT angleDrawn(0.0 - std::remainder(clockwise, 90));
}

void CropTool::hover(const CanvasPointer* pointer)
{
    const Grip grip = pointer ? gripAt(pointer->position) : Grip();
    if (grip == m_hovered)
        return;
    m_hovered = grip;
    Q_EMIT changed();
}

bool CropTool::claims(const QKeyEvent& event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (arrowOf(event).isNull())
        return modifiers == Qt::NoModifier && (isEnter(event) || event.key() == Qt::Key_Escape);
    return (modifiers & ~(Qt::ShiftModifier | kResizing)) == Qt::NoModifier;
}

bool CropTool::keyPressed(const QKeyEvent& event)
{
    if (m_doing == Doing::Dragging || m_line)
        return event.key() == Qt::Key_Escape && giveUp();
    if (event.key() == Qt::Key_Escape)
        return giveUp();
    if (isEnter(event)) {
        commit();
        Q_EMIT cropFinished();
        return true;
    }
    const QPointF arrow = arrowOf(event);
    if (arrow.isNull())
        return false;
    if (m_doing == Doing::Nothing)
        begin(Doing::Keying);
    const QPointF step = arrow * (event.modifiers() & Qt::ShiftModifier ? 10 : 1) / scene().transform.scale();
    const Qt::Edge edge = arrow.x() != 0 ? Qt::RightEdge : Qt::BottomEdge;
    take(event.modifiers() & kResizing ? stretched(part(), edge, step) : keptInside(part().translated(step)));
    return true;
}

void CropTool::keyReleased(const QKeyEvent& event)
{
    // A key that is held is one change.
    if (m_doing == Doing::Keying && !event.isAutoRepeat() && !arrowOf(event).isNull())
        commit();
}

bool CropTool::giveUp()
{
    const bool hasMoved = m_doing != Doing::Nothing && !areAlike(m_cut, m_before);
    if (!cancel())
        Q_EMIT cropGivenUp();
    else if (hasMoved)
        tell(true);
    return true;
}

bool CropTool::cancel()
{
    if (m_doing == Doing::Nothing && !m_line)
        return false;
    if (m_doing != Doing::Nothing)
        m_cut = m_before;
    m_doing = Doing::Nothing;
    m_line.reset();
    Q_EMIT changed();
    return true;
}

void CropTool::paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const
{
    const QRectF shown = scene().fromFrame(pane, part());
    paintPart(painter, shown, scene().shownIn(pane));
    if (!m_straightens)
        paintHandles(painter, shown, palette);
    if (!m_line)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QLineF line(scene().fromFrame(pane, m_line->p1()), scene().fromFrame(pane, m_line->p2()));
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 130), 4, Qt::SolidLine, Qt::RoundCap),
                            QPen(palette.color(QPalette::Highlight), 2, Qt::SolidLine, Qt::RoundCap)}) {
        painter.setPen(pen);
        painter.drawLine(line);
    }
}

void CropTool::paintPart(QPainter& painter, const QRectF& part, const QRectF& frame) const
{
    const QColor dark(0, 0, 0, 150);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(frame.topLeft(), QPointF(frame.right(), part.top())), dark);
    painter.fillRect(QRectF(QPointF(frame.left(), part.bottom()), frame.bottomRight()), dark);
    painter.fillRect(QRectF(QPointF(frame.left(), part.top()), QPointF(part.left(), part.bottom())), dark);
    painter.fillRect(QRectF(QPointF(part.right(), part.top()), QPointF(frame.right(), part.bottom())), dark);
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1));
    for (const double third : {1 / 3.0, 2 / 3.0}) {
        const double x = part.left() + third * part.width(), y = part.top() + third * part.height();
        painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()));
        painter.drawLine(QPointF(part.left(), y), QPointF(part.right(), y));
    }
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(part);
}

void CropTool::paintHandles(QPainter& painter, const QRectF& part, const QPalette& palette) const
{
    const Grip& used = m_doing == Doing::Dragging ? m_held : m_hovered;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    for (const int across : {-1, 0, 1}) {
        for (const int down : {-1, 0, 1}) {
            const bool isBetween = across == 0 || down == 0;
            const double side = across == 0 ? part.width() : part.height();
            if ((across == 0 && down == 0) || (isBetween && side < 3 * kHandle))
                continue;
            Qt::Edges edges;
            edges.setFlag(Qt::LeftEdge, across < 0);
            edges.setFlag(Qt::RightEdge, across > 0);
            edges.setFlag(Qt::TopEdge, down < 0);
            edges.setFlag(Qt::BottomEdge, down > 0);
            const QPointF middle = part.center() + QPointF(across * part.width() / 2, down * part.height() / 2);
            painter.setBrush(used == edges ? palette.color(QPalette::Highlight) : QColor(Qt::white));
            painter.drawRect(QRectF(middle - QPointF(kHandle, kHandle) / 2, QSizeF(kHandle, kHandle)));
        }
    }
}

Qt::CursorShape CropTool::cursor() const
{
    if (m_straightens)
        return Qt::CrossCursor;
    const Grip& grip = m_doing == Doing::Dragging ? m_held : m_hovered;
    if (!grip)
        return scene().transform.isFit() ? Qt::ArrowCursor : Qt::OpenHandCursor; // the view can be moved
    const bool isAcross = *grip & (Qt::LeftEdge | Qt::RightEdge), isDown = *grip & (Qt::TopEdge | Qt::BottomEdge);
    if (isAcross && isDown)
        return grip->testFlag(Qt::LeftEdge) == grip->testFlag(Qt::TopEdge) ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return isAcross ? Qt::SizeHorCursor : isDown ? Qt::SizeVerCursor : Qt::SizeAllCursor;
}

} // namespace heirloom::ui
