// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tinted_icon_engine.h"

#include <algorithm>

#include <QFile>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace heirloom::ui {

TintedIconEngine::TintedIconEngine(const QString& name) : m_name(name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

void TintedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap TintedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QColor colour = colourOf(mode);
    const bool mirrored = QGuiApplication::isRightToLeft() && m_svg.contains("id=\"mirrors\"");
    const QString cacheKey = QStringLiteral("heirloom-icon/%1/%2x%3/%4/%5")
                                 .arg(m_name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(colour.name(QColor::HexArgb))
                                 .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = drawn(size, colour);
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine* TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

QString TintedIconEngine::key() const
{
    return QStringLiteral("heirloom-tinted");
}

QString TintedIconEngine::iconName()
{
    return m_name;
}

bool TintedIconEngine::isNull()
{
    return m_svg.isEmpty();
}

QColor TintedIconEngine::colourOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

QPixmap TintedIconEngine::drawn(const QSize& size, const QColor& colour) const
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    if (m_svg.isEmpty() || size.isEmpty())
        return pixmap;
    QByteArray svg = m_svg;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const double side = std::min(size.width(), size.height());
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    return pixmap;
}

} // namespace heirloom::ui
