// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>
#include <QString>

namespace heirloom::ui {

/// Draws `:/icons/NAME.svg` with `currentColor` taken from the program's palette at the moment of painting, so that icons
/// need not be made anew when the theme changes. A picture whose root has the id "mirrors" is mirrored where the program
/// reads from right to left. Thread: the window's.
class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(const QString& name);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    static QColor colourOf(QIcon::Mode mode);
    /// `size` in pixels of the device.
    QPixmap drawn(const QSize& size, const QColor& colour) const;

    QString m_name;
    QByteArray m_svg; ///< empty if there is no such file
};

} // namespace heirloom::ui
