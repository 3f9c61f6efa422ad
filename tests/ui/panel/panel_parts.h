// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/likenesses.h"
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

/// A row of refinedLook(), measured as far as it is ready: position 5. `verdict` is that of every place.
inline TradeoffRow measuredRow(double likenessAtStart, LikenessVerdict verdict = LikenessVerdict::SamePerson)
{
    TradeoffRow row;
    row.method = Method::Refine;
    row.seed = 7;
    row.identityStop = 3;
    row.ready = 5;
    for (int i = 0; i <= row.ready; ++i)
        row.figures.push_back(FaceFigures{heirloom::test::likenessOfPhoto(likenessAtStart - 0.01 * i, verdict), 1 + 0.1 * i});
    return row;
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
