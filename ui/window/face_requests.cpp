// SPDX-License-Identifier: Apache-2.0
#include "ui/window/face_requests.h"

#include "engine/restore/photo_restorer.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace heirloom::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FaceNotes)
};

/// Smaller than this between the eyes a face can be restored, but most of it is a guess; pixels of the photo.
constexpr double kSmallEyeDistance = 16;
/// Residuals of faces that look straight ahead stay below; crop pixels.
constexpr double kSidewaysError = 14;
constexpr double kStrongBlur = 0.85;

bool samePlace(const Face& a, const Face& b)
{
    return a.points == b.points && a.toCrop == b.toCrop;
}

bool sameReferences(const std::vector<ReferenceFace>& a, const std::vector<ReferenceFace>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ReferenceFace& x, const ReferenceFace& y) {
        return x.photo == y.photo && samePlace(x.face, y.face);
    });
}

} // namespace

FaceLook firstLook(const EngineState& engine)
{
    FaceLook look;
    if (!engine.knowsPeople)
        look.identity = 0;
    if (std::find(engine.methods.begin(), engine.methods.end(), Method::Refine) != engine.methods.end()) {
        look.method = Method::Refine;
        look.steps = 0; // the recovered face itself; from there somebody drags as far as they like
    }
    return look;
}

FaceOrder orderOf(const FaceEdit& face)
{
    FaceOrder order;
    order.face = face.face;
    order.settings.method = face.look.method;
    order.settings.steps = face.look.steps;
    order.settings.identity = face.look.identity;
    order.settings.seed = face.look.seed;
    order.settings.starts = face.look.starts;
    order.strength = face.included ? face.look.strength : 0;
    order.grain = face.look.grain;
    return order;
}

FaceRequest requestOf(const ProjectPhoto& photo, const FaceEdit& face, const ReferenceOf& referenceOf)
{
    FaceRequest request;
    request.photo = photo.id;
    request.order = orderOf(face);
    request.strokes = photo.edit.strokes;
    for (const ReferencePicture& picture : face.references) {
        if (const PhotoId id = referenceOf(picture.path); id != 0)
            request.references.push_back({id, picture.face});
    }
    return request;
}

bool sameSource(const FaceRequest& a, const FaceRequest& b)
{
    return samePlace(a.order.face, b.order.face) && sameReferences(a.references, b.references);
}

bool sameResult(const FaceRequest& a, const FaceRequest& b)
{
    const FaceSettings &x = a.order.settings, &y = b.order.settings;
    return sameSource(a, b) && x.method == y.method && x.steps == y.steps && x.identity == y.identity && x.seed == y.seed
           && x.starts == y.starts && a.order.strength == b.order.strength && a.order.grain == b.order.grain
           && a.strokes == b.strokes;
}

QString issueOf(const Face& face)
{
    if (const std::string refusal = refusalOf(face); !refusal.empty())
        return QString::fromStdString(refusal);
    if (face.eyeDistance() < kSmallEyeDistance)
        return Text::tr("This face is very small; much of it has to be guessed.");
    if (face.alignmentError > kSidewaysError)
        return Text::tr("This face looks to the side or is hard to align; check its points.");
    if (face.blur > kStrongBlur)
        return Text::tr("This face is very blurred; much of it has to be guessed.");
    return {};
}

QString nameOf(const Face& face)
{
    return Text::tr("Face %1").arg(face.id);
}

} // namespace heirloom::ui
