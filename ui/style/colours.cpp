// SPDX-License-Identifier: Apache-2.0
#include "ui/style/colours.h"

#include <initializer_list>
#include <utility>

namespace heirloom::ui {
namespace {

using Colours = std::initializer_list<std::pair<QPalette::ColorRole, QRgb>>;

QPalette paletteOf(const Colours& colours, double disabledShare)
{
    QPalette palette;
    for (const auto& [role, colour] : colours)
        palette.setColor(role, QColor::fromRgb(colour));
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(palette.color(QPalette::Active, role), window, disabledShare));
    palette.setColor(QPalette::PlaceholderText, secondaryText(palette));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Active, QPalette::Mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, palette.color(QPalette::Disabled, QPalette::Text));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({{QPalette::Window, 0xeceae7},
                      {QPalette::WindowText, 0x2b2927},
                      {QPalette::Base, 0xfaf9f7},
                      {QPalette::AlternateBase, 0xf3f1ee},
                      {QPalette::Text, 0x2b2927},
                      {QPalette::Button, 0xf5f3f0},
                      {QPalette::ButtonText, 0x2b2927},
                      {QPalette::BrightText, 0xffffff},
                      {QPalette::Light, 0xffffff},
                      {QPalette::Midlight, 0xe0ddd9},
                      {QPalette::Mid, 0xcdc9c4},
                      {QPalette::Dark, 0xa5a09a},
                      {QPalette::Shadow, 0x6b6762},
                      {QPalette::Highlight, 0x2c6e73},
                      {QPalette::HighlightedText, 0xffffff},
                      {QPalette::Link, 0x2c6e73},
                      {QPalette::LinkVisited, 0x5d5a72},
                      {QPalette::ToolTipBase, 0xfaf9f7},
                      {QPalette::ToolTipText, 0x2b2927}},
                     0.55);
}

QPalette darkPalette()
{
    return paletteOf({{QPalette::Window, 0x2b2a29},
                      {QPalette::WindowText, 0xe6e3df},
                      {QPalette::Base, 0x211f1f},
                      {QPalette::AlternateBase, 0x272525},
                      {QPalette::Text, 0xe6e3df},
                      {QPalette::Button, 0x383635},
                      {QPalette::ButtonText, 0xe6e3df},
                      {QPalette::BrightText, 0xffffff},
                      {QPalette::Light, 0x5c5956},
                      {QPalette::Midlight, 0x413f3d},
                      {QPalette::Mid, 0x4d4a48},
                      {QPalette::Dark, 0x6f6b68},
                      {QPalette::Shadow, 0x141313},
                      {QPalette::Highlight, 0x5fabae},
                      {QPalette::HighlightedText, 0x141413},
                      {QPalette::Link, 0x74bcbf},
                      {QPalette::LinkVisited, 0xa9a4c4},
                      {QPalette::ToolTipBase, 0x383635},
                      {QPalette::ToolTipText, 0xe6e3df}},
                     0.58);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness()
           > palette.color(QPalette::Active, QPalette::Window).lightness();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto between = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

QColor lineColour(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2);
}

QColor secondaryText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.28);
}

QColor warningColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xe0, 0xa2, 0x4a) : QColor(0x9a, 0x5b, 0x0c);
}

} // namespace heirloom::ui
