// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/pad_place.h"

#include "engine/recipe/axis.h"
#include "ui/panel/param_controls.h"

namespace heirloom::ui {

PadRun padRun(const Description& method, const Choice& choice, std::uint64_t seed)
{
    const auto params = resolved(method, choice.params);
    if (!params)
        return {choice.id, choice.params, seed};
    PadRun run{method.id, *params, method.random ? seed : 0};
    for (const ParamSpec& spec : method.params) {
        if (isOnPad(spec))
            run.params.unset(spec.id);
    }
    return run;
}

PadCell padCell(const Description& method, const Params& params)
{
    const ParamSpec* across = method.on(ParamSpec::Axis::Across);
    const ParamSpec* up = method.on(ParamSpec::Axis::Up);
    return {across ? stopAt(*across, params) : 0, up ? stopAt(*up, params) : 0};
}

Params paramsAt(const Description& method, const Params& params, PadCell cell)
{
    const PadCell now = padCell(method, params);
    const ParamSpec* across = method.on(ParamSpec::Axis::Across);
    const ParamSpec* up = method.on(ParamSpec::Axis::Up);
    Params there = params;
    if (across && cell.column != now.column)
        there = atStop(*across, there, cell.column);
    if (up && cell.row != now.row)
        there = atStop(*up, there, cell.row);
    return there;
}

PadAxis padAxis(const ParamSpec* spec)
{
    if (!spec)
        return {};
    PadAxis axis{translated(spec->label), translated(spec->lowWord), translated(spec->highWord), {}};
    for (const double value : stopsOf(*spec))
        axis.values.append(valueInWords(*spec, value));
    return axis;
}

bool isOnPad(const ParamSpec& spec)
{
    return spec.axis != ParamSpec::Axis::None;
}

int positionIn(const Description& method, const Choice& choice)
{
    const auto params = resolved(method, choice.params);
    return params ? positionOf(method, *params) : 0;
}

} // namespace heirloom::ui
