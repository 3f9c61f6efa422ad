// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/refinement.h"

#include <array>
#include <optional>

#include <QWidget>

namespace heirloom::ui {

class ValueSlider;

/// Where the three stages of truncated diffusion start, as shares of noise in percent. What a slider shows rounded stays exact
/// until it is touched. Thread: the window's.
class StageControls : public QWidget {
    Q_OBJECT

public:
    explicit StageControls(QWidget* parent = nullptr);

    /// What the bundle says: shown where nobody chose, and as good as nothing chosen.
    void setUsual(const StageStarts& usual);
    /// Sends no signal.
    void setStarts(const std::optional<StageStarts>& starts);

    ValueSlider* slider(std::size_t stage) const { return m_sliders[stage]; }

Q_SIGNALS:
    /// None: what the bundle says. `committed`: see ValueSlider.
    void startsChanged(const std::optional<heirloom::StageStarts>& starts, bool committed);

private:
    void show();
    void choose(std::size_t stage, int value, bool committed);

    StageStarts m_usual{};
    std::optional<StageStarts> m_starts;
    std::array<ValueSlider*, 3> m_sliders;
};

} // namespace heirloom::ui
