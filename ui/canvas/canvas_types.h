// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"

#include <array>

#include <QString>

// What the window tells the canvas and hears from it. Lengths are pixels of the photo.
namespace heirloom::ui {

/// The person's right eye (left in the picture), left eye, nose tip, mouth corners; see Face::points.
using FacePoints = std::array<Point, 5>;

/// A face as the canvas shows it. Thread: a plain value.
struct CanvasFace {
    int id = 0;   ///< > 0, unique in the photo; people read it as the face's number
    Box box = {}; ///< its sides follow the head: the box is turned by `roll` about its middle
    FacePoints points = {};
    double roll = 0;       ///< degrees, clockwise
    bool included = true;  ///< false: the photo's own face stays
    bool busy = false;     ///< something is being computed for it
    QString issue = {};    ///< why it is hard to restore, a sentence; empty if it is not
    double confidence = 0; ///< how sure the detector is that this is a face, 0..1; 0: nothing is told of it
    QString name = {};     ///< of the person; empty: the face's number stands for it
    bool operator==(const CanvasFace&) const = default;
};

/// A place that may be a face, for somebody to say. Thread: a plain value.
struct CanvasSuggestion {
    int id = 0; ///< > 0, unique among the suggestions
    Box box = {};
    double roll = 0;       ///< as of a face
    double confidence = 0; ///< as of a face
    bool operator==(const CanvasSuggestion&) const = default;
};

/// What is shown of a photo and its restored faces.
enum class CompareMode {
    Wipe,       ///< before and after, divided by a line that can be dragged
    SideBySide, ///< before and after, each in one half, moving together
    Original,   ///< before
    Invented,   ///< the photo in dimmed grey, and over it what the restoration made up
};

/// What the mouse does.
enum class CanvasTool {
    Select,    ///< selects, toggles, deletes faces
    DrawFace,  ///< draws a box around a face that was missed
    AlignFace, ///< moves the selected face's points
    Protect,   ///< brushes over what stays as in the photo
    Unprotect, ///< takes that back
    Crop,      ///< chooses what of the frame stays, or draws a line that should be level or upright
};

} // namespace heirloom::ui
