// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdlib>
#include <memory>

#include <QColor>
#include <QPixmap>
#include <QtTest>

#include "engine/stages/geometry/geometry.h"
#include "tests/ui/canvas/made_pictures.h"
#include "ui/canvas/photo_canvas.h"

namespace heirloom::ui {

inline const QColor kBefore(60, 90, 120);
inline const QColor kAfter(200, 160, 40);
inline const QColor kMark(250, 20, 30);
constexpr QSize kPhoto{800, 600};
inline const Box kFaceBox{280, 180, 240, 240}; ///< about the middle of the photo
constexpr QSize kView{416, 316};               ///< the photo fits at one half

/// A canvas of kView with a plain photo in kBefore, shown, and ready for the mouse.
inline std::unique_ptr<PhotoCanvas> shownCanvas(const ImageBuffer& photo = plainPicture(kPhoto.width(), kPhoto.height(),
                                                                                        kBefore))
{
    auto canvas = std::make_unique<PhotoCanvas>();
    canvas->resize(kView);
    canvas->setPhoto(photo);
    canvas->show();
    canvas->activateWindow();
    canvas->setFocus();
    if (!QTest::qWaitForWindowActive(canvas.get()))
        qWarning("The window was not activated.");
    return canvas;
}

inline QPointF edgesOfPoint(Point point)
{
    return {point.x + 0.5, point.y + 0.5};
}

inline bool isNear(Point a, Point b, double tolerance)
{
    return std::hypot(a.x - b.x, a.y - b.y) <= tolerance;
}

inline CanvasFace madeFace(int id, Box box)
{
    CanvasFace face;
    face.id = id;
    face.box = box;
    face.points = {Point{box.x + 0.3 * box.width, box.y + 0.4 * box.height},
                   Point{box.x + 0.7 * box.width, box.y + 0.4 * box.height},
                   Point{box.x + 0.5 * box.width, box.y + 0.6 * box.height},
                   Point{box.x + 0.35 * box.width, box.y + 0.8 * box.height},
                   Point{box.x + 0.65 * box.width, box.y + 0.8 * box.height}};
    return face;
}

/// Where a place of the photo, at pixel edges, lies in a view, as long as nobody has panned: the photo is centred.
inline QPointF placeOf(const PhotoCanvas& canvas, QPointF photo, QRect view = QRect(QPoint(0, 0), kView))
{
    const QPointF middle(view.x() + view.width() / 2.0, view.y() + view.height() / 2.0);
    return middle
           + (photo - QPointF(kPhoto.width() / 2.0, kPhoto.height() / 2.0)) * canvas.zoom()
                 / canvas.devicePixelRatioF();
}

/// The same where the photo is shown in a frame.
inline QPointF placeOf(const PhotoCanvas& canvas, const Frame& frame, QPointF photo, QRect view = QRect({0, 0}, kView))
{
    const Point shown = frame.toPhoto.inverse().apply({photo.x() - 0.5, photo.y() - 0.5});
    const QPointF fromMiddle(shown.x + 0.5 - frame.size.width / 2.0, shown.y + 0.5 - frame.size.height / 2.0);
    return QRectF(view).center() + fromMiddle * canvas.zoom() / canvas.devicePixelRatioF();
}

inline QColor colourAt(PhotoCanvas& canvas, QPointF place)
{
    const QImage image = canvas.grab().toImage();
    return image.pixelColor((place * image.devicePixelRatio()).toPoint());
}

inline bool isAlike(QColor a, QColor b, int tolerance = 2)
{
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance
           && std::abs(a.blue() - b.blue()) <= tolerance;
}

/// A photo with a red square of 40 pixels around a place.
inline ImageBuffer markedPhoto(QPoint place)
{
    const QRect mark(place - QPoint(20, 20), QSize(40, 40));
    return madePicture(800, 600, [mark](int x, int y) { return mark.contains(x, y) ? kMark : kBefore; });
}

inline QRect markIn(PhotoCanvas& canvas)
{
    const QImage image = canvas.grab().toImage();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isAlike(image.pixelColor(x, y), kMark))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

/// Moves the mouse over the canvas with nothing pressed, as the window system does.
inline void hoverMouse(PhotoCanvas& canvas, QPointF position)
{
    QTest::mouseMove(canvas.windowHandle(), position.toPoint());
}

/// Presses, moves in a few steps, and releases unless told not to.
inline void dragMouse(QWidget& widget, QPointF from, QPointF to, bool release = true,
                      Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mousePress(&widget, button, {}, from.toPoint());
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&widget, (from + (to - from) * step / 4.0).toPoint());
    if (release)
        QTest::mouseRelease(&widget, button, {}, to.toPoint());
}

} // namespace heirloom::ui

#define COMPARE_COLOUR(actual, expected)                                                                               \
    do {                                                                                                               \
        const QColor found_ = (actual), wanted_ = (expected);                                                          \
        QVERIFY2(heirloom::ui::isAlike(found_, wanted_), qPrintable(found_.name() + " instead of " + wanted_.name())); \
    } while (false)
