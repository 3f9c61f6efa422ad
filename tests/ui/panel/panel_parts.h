// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panel/face_panel.h"

#include <memory>

#include <QToolButton>

namespace heirloom::ui::test {

inline FaceLook refinedLook()
{
    FaceLook look;
    look.method = Method::Refine;
    look.steps = 5;
    look.identity = 0.75;
    look.seed = 7;
    look.strength = 0.8;
    look.grain = 0.3;
    return look;
}

/// The control of that kind with that accessible name.
template <class Control>
Control* named(const QWidget& where, const QString& name)
{
    for (Control* control : where.findChildren<Control*>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

/// With everything unfolded.
inline std::unique_ptr<FacePanel> shownPanel(const FaceLook& look = refinedLook())
{
    auto panel = std::make_unique<FacePanel>();
    panel->setFaceTitle("Face 1");
    panel->setMethods({Method::Recover, Method::Refine});
    panel->setLook(look);
    named<QToolButton>(*panel, "More settings")->click();
    panel->resize(300, 1000);
    panel->show();
    return panel;
}

} // namespace heirloom::ui::test
