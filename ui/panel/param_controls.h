// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/description.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <QWidget>

class QVBoxLayout;

namespace heirloom::ui {

/// One control a parameter, built from its description: a slider, a box to tick or a list. What a control shows rounded
/// stays exact until it is touched. Thread: the window's.
class ParamControls : public QWidget {
    Q_OBJECT

public:
    using Filter = std::function<bool(const ParamSpec&)>;

    /// Of a description's parameters those that are shown in the window, and pass the filter.
    explicit ParamControls(Filter filter, QWidget* parent = nullptr);

    /// Builds the controls anew, unless they are there already.
    void setDescription(const Description& description);
    /// Sends no signal. What the parameters do not say stands as the description says.
    void setParams(const Params& params);
    bool isEmpty() const { return m_controls.empty(); }
    /// The control of a parameter, by its object name; null if there is none.
    QWidget* control(const std::string& id) const;

    /// In the order in which they stand.
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    /// There are other controls than before.
    void rebuilt();
    /// `committed`: see ValueSlider.
    void paramChanged(const std::string& id, const heirloom::Value& value, bool committed);

private:
    struct Control {
        QWidget* widget = nullptr;
        std::function<void(const Value&)> show;
    };

    Control make(const ParamSpec& spec);
    Control makeSlider(const ParamSpec& spec);
    Control makeSwitch(const ParamSpec& spec);
    Control makeChoice(const ParamSpec& spec);
    void send(const std::string& id, const Value& value, bool committed);

    Filter m_filter;
    std::string m_built; ///< which description the controls are of
    Description m_description;
    Params m_params;
    std::map<std::string, Control> m_controls;
    QVBoxLayout* m_layout;
};

/// A parameter's value as it is said: with its unit.
QString valueInWords(const ParamSpec& spec, double value);

} // namespace heirloom::ui
