// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/recipe/params.h"
#include "engine/recipe/text.h"

#include <limits>
#include <string>
#include <vector>

namespace heirloom {

/// One of the values of a parameter of kind Choice.
struct ChoiceSpec {
    std::string id;
    Text label{};
};

/// What a parameter is, for everybody who shows, reads, checks or writes it. Thread: a plain value.
struct ParamSpec {
    enum class Kind { Switch, Choice, Whole, Number };
    enum class Unit { None, Percent, Degrees, PhotoPixels, Stops }; ///< Stops: doublings of light
    /// Of the pad, over which somebody moves the handle.
    enum class Axis { None, Across, Up };

    std::string id; ///< in recipes and, with two dashes before it, on the command line
    Kind kind = Kind::Number;
    Value standard = 0.0;     ///< of the kind: bool, std::string, std::int64_t or double
    double low = 0, high = 1; ///< of Whole and Number
    double softHigh = std::numeric_limits<double>::infinity(); ///< a control ends here, below `high`
    std::vector<double>
        stops{};            ///< where controls stop, rising; elsewhere any value may be given. Empty: at each hundredth
    Unit unit = Unit::None; ///< Percent: shown a hundred times as large
    Axis axis = Axis::None;
    bool preparation = false;   ///< says what a run begins with, so that it has to be prepared anew
    bool everyday = true;       ///< false: for the command line and for studies, and not shown in the window
    Text label{}, hint{};       ///< a name of a few words; a sentence
    Text lowWord{}, highWord{}; ///< what the ends of an axis are called
    std::vector<ChoiceSpec> choices{};

    /// Where a control ends.
    double controlHigh() const { return softHigh < high ? softHigh : high; }
};

/// Something that happens along a run: the pictures behind `position` belong to it.
struct RunMark {
    int position = 0;
    Text name{};
};

/// What a method or a stage says of itself. Thread: a plain value.
struct Description {
    std::string id;
    std::vector<std::string> formerIds{}; ///< under which older recipes know it
    Text name{}, sentence{};              ///< for people: a word or two; what it does
    int paramsVersion = 1;                ///< of the parameters; rises when one of them comes to mean something else
    int pixelRevision = 1;                ///< rises when the same parameters give other pixels
    std::vector<ParamSpec> params{};
    std::string position{};              ///< the parameter that says how far along a run; empty: a run is one picture
    std::vector<RunMark> marks{};        ///< by rising position
    std::vector<std::string> networks{}; ///< the roles of a model without which it cannot work
    std::vector<std::string> optionalNetworks{}; ///< and those that it makes use of
    bool random = false;                         ///< another seed, another result
    bool isRecovery = false; ///< its one picture is the recovered face itself, with which every method begins

    const ParamSpec* find(const std::string& param) const;
    /// The parameter of an axis; null if there is none.
    const ParamSpec* on(ParamSpec::Axis axis) const;
    /// Whether the recovered face is its picture at position 0; a run of one picture may have made something else of it.
    bool beginsRecovered() const { return isRecovery || !position.empty(); }
    /// Whether it goes by this name.
    bool isCalled(const std::string& name) const;
};

/// Whether a value is one that the parameter can have. Errors: InvalidArgument, with a sentence that names the parameter.
Status checkValue(const ParamSpec& spec, const Value& value);

/// Every parameter of the description, as chosen or else by its standard, each of its kind. What the description does not
/// know is left out. Errors: those of checkValue().
Result<Params> resolved(const Description& description, const Params& chosen);

/// How far along a run: the whole number that Description::position names, 0 without one. Requires resolved parameters.
int positionOf(const Description& description, const Params& params);
/// How many positions a run has behind 0: as far as the control goes, or further if so many are asked for.
int lengthOf(const Description& description, const Params& params);

/// What does not change along a run: the parameters but for the position.
Params runParams(const Description& description, const Params& params);
/// What says what a run begins with.
Params preparationParams(const Description& description, const Params& params);
/// The same parameters at another position of the run.
Params atPosition(const Description& description, Params params, int position);

} // namespace heirloom
