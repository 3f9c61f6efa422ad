// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace heirloom::ui {

/// Fusion with quieter buttons, sliders, check boxes and progress bars (those without a text). Not by style sheet: that does not mirror their insides where the
/// program reads from right to left. Thread: the window's.
class SoftStyle : public QProxyStyle {
    Q_OBJECT

public:
    SoftStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* answer = nullptr) const override;
};

} // namespace heirloom::ui
