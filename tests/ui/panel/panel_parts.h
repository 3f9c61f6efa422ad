// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/common_params.h"
#include "engine/methods/registry.h"
#include "tests/support/likenesses.h"
#include "tests/support/treatments.h"
#include "ui/panel/face_panel.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>

namespace heirloom::ui::test {

using heirloom::test::treatmentOf;

inline FaceTreatment refinedTreatment()
{
    FaceTreatment treatment = treatmentOf("latent", {{"steps", std::int64_t{5}}, {"identity", 0.75}}, 7);
    treatment.strength = 0.8;
    treatment.grain = 0.3;
    return treatment;
}

/// Heirloom's own methods with a bundle that has the networks for those that are named. `besides`: its networks that no
/// method needs, but of which a parameter makes use.
inline std::vector<AvailableMethod> methods(const std::vector<std::string>& available,
                                            const std::vector<std::string>& besides = {"identity_recovery_sharp",
                                                                                       "recognition"})
{
    bundle::Manifest manifest;
    for (const std::string& role : besides) {
        manifest.networks.emplace_back();
        manifest.networks.back().role = role;
    }
    std::vector<AvailableMethod> all;
    for (Description description : makeRegistry().descriptions()) {
        fitToBundle(description, manifest);
        const bool there = std::ranges::find(available, description.id) != available.end();
        const char* whyNot = there ? "" : "The installed bundle does not have the networks for this method.";
        all.push_back({std::move(description), whyNot});
    }
    return all;
}

inline std::vector<AvailableMethod> allMethods()
{
    return methods({"recover", "latent", "staged"});
}

/// All of them, of a bundle that says where the stages start.
inline std::vector<AvailableMethod> methodsStartingAt(const std::array<double, 3>& starts)
{
    std::vector<AvailableMethod> all = allMethods();
    for (AvailableMethod& method : all) {
        for (ParamSpec& spec : method.description.params) {
            if (spec.id == "shape_start")
                spec.standard = starts[0];
            else if (spec.id == "detail_start")
                spec.standard = starts[1];
            else if (spec.id == "texture_start")
                spec.standard = starts[2];
        }
    }
    return all;
}

/// A row of refinedTreatment(), measured as far as it is ready: position 5. `verdict` is that of every place.
inline TradeoffRow measuredRow(double likenessAtStart, LikenessVerdict verdict = LikenessVerdict::SamePerson)
{
    TradeoffRow row;
    row.point = pointOf(refinedTreatment());
    row.ready = 5;
    for (int i = 0; i <= row.ready; ++i)
        row.figures.push_back(
            FaceFigures{heirloom::test::likenessOfPhoto(likenessAtStart - 0.01 * i, verdict), 1 + 0.1 * i});
    return row;
}

/// The control of that kind with that accessible name. A method's controls are built when it is chosen: those of the
/// one before are gone by now, and the new ones are shown.
template <class Control>
Control* named(const QWidget& where, const QString& name)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (Control* control : where.findChildren<Control*>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

/// With everything unfolded.
inline std::unique_ptr<FacePanel> shownPanel(const FaceTreatment& treatment = refinedTreatment())
{
    auto panel = std::make_unique<FacePanel>();
    panel->setFaceTitle("Face 1");
    panel->setMethods(methods({"recover", "latent"}));
    panel->setTreatment(treatment);
    named<QToolButton>(*panel, "More settings")->click();
    panel->resize(300, 1000);
    panel->show();
    return panel;
}

} // namespace heirloom::ui::test
