// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/description.h"
#include "engine/recipe/recipe.h"
#include "ui/panel/tradeoff_pad.h"

// Between what a method says of itself and the pad. Thread: any.
namespace heirloom::ui {

/// What is the same over the whole pad, with every parameter said: what it shows belongs to this and to nothing else.
struct PadRun {
    std::string method;
    Params params; ///< without those of the axes
    std::uint64_t seed = 0;
    bool operator==(const PadRun&) const = default;
};
PadRun padRun(const Description& method, const Choice& choice, std::uint64_t seed);

struct PadCell {
    int column = 0, row = 0;
};
/// The nearest one.
PadCell padCell(const Description& method, const Params& params);
/// The parameters of a cell. A value between two stops stays, unless the cell is another one along its axis.
Params paramsAt(const Description& method, const Params& params, PadCell cell);

/// A row or column of the pad for each stop of a parameter; null: there is nothing to choose.
PadAxis padAxis(const ParamSpec* spec);
bool isOnPad(const ParamSpec& spec);

/// How far along a run, whatever was chosen.
int positionIn(const Description& method, const Choice& choice);

} // namespace heirloom::ui
