// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"
#include "ui/project/project_photo.h"

#include <functional>
#include <vector>

#include <QString>

// What was decided about faces, in the words of the worker. Thread: pure functions, any.
namespace heirloom::ui {

/// The treatment of a face that nobody has touched yet, with these networks.
FaceTreatment firstTreatment(const EngineState& engine);

/// Under which id the worker holds a reference picture; 0: it does not.
using ReferenceOf = std::function<PhotoId(const QString& path)>;

/// References that the worker does not hold are left out.
FaceRequest requestOf(const ProjectPhoto& photo, const FaceRecipe& face, const ReferenceOf& referenceOf);

/// Whether two requests for a face start from the same: its place in the photo, and the person it is held to.
bool sameSource(const FaceRequest& a, const FaceRequest& b);
/// Whether they give the same pixels.
bool sameResult(const FaceRequest& a, const FaceRequest& b);

/// Why a face is hard to restore or cannot be, a sentence; empty if it is not.
QString issueOf(const Face& face);

/// A face's name for people: the person's, and where nobody has said that, its number in the photo.
QString nameOf(const FaceRecipe& face);

} // namespace heirloom::ui
