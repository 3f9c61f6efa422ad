// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"

namespace heirloom {
namespace {

void withdraw(Description& description, const char* id)
{
    for (ParamSpec& spec : description.params) {
        if (spec.id != id)
            continue;
        spec.axis = ParamSpec::Axis::None;
        spec.everyday = false;
        spec.standard = 0.0;
    }
}

} // namespace

void fitToBundle(Description& description, const bundle::Manifest& manifest)
{
    if (!manifest.find("identity_recovery_sharp"))
        withdraw(description, param::kSharpness);
    if (!manifest.find("recognition"))
        withdraw(description, param::kIdentity);
}

ParamSpec sharpnessParam(ParamSpec::Axis axis)
{
    ParamSpec spec{param::kSharpness};
    spec.stops = {0, 0.25, 0.5, 0.75, 1};
    spec.unit = ParamSpec::Unit::Percent;
    spec.axis = axis;
    spec.preparation = true;
    spec.label = HEIRLOOM_TEXT("Methods", "Sharpness");
    spec.hint = HEIRLOOM_TEXT(
        "Methods", "The recovered face that everything begins with: from faithful and a little soft to sharp.");
    spec.lowWord = HEIRLOOM_TEXT("Methods", "Faithful");
    spec.highWord = HEIRLOOM_TEXT("Methods", "Sharp");
    return spec;
}

ParamSpec stepsParam()
{
    ParamSpec spec{param::kSteps, ParamSpec::Kind::Whole, std::int64_t{kRunSteps}, 0, 200};
    spec.softHigh = kRunSteps;
    spec.axis = ParamSpec::Axis::Across;
    spec.label = HEIRLOOM_TEXT("Methods", "Steps");
    spec.hint = HEIRLOOM_TEXT(
        "Methods", "From faithful, only what the photo shows, to detailed, with what faces usually look like.");
    spec.lowWord = HEIRLOOM_TEXT("Methods", "Faithful");
    spec.highWord = HEIRLOOM_TEXT("Methods", "Detailed");
    return spec;
}

ParamSpec identityParam()
{
    ParamSpec spec{param::kIdentity};
    spec.standard = 0.5;
    spec.stops = {0, 0.25, 0.5, 0.75, 1};
    spec.unit = ParamSpec::Unit::Percent;
    spec.axis = ParamSpec::Axis::Up;
    spec.label = HEIRLOOM_TEXT("Methods", "Identity weight");
    spec.hint = HEIRLOOM_TEXT("Methods", "How firmly the face is held to the person in the photo.");
    spec.lowWord = HEIRLOOM_TEXT("Methods", "Natural");
    spec.highWord = HEIRLOOM_TEXT("Methods", "Like the person");
    return spec;
}

ParamSpec exactParam()
{
    ParamSpec spec{param::kExact, ParamSpec::Kind::Switch, false};
    spec.everyday = false;
    spec.label = HEIRLOOM_TEXT("Methods", "Exact");
    spec.hint = HEIRLOOM_TEXT("Methods",
                              "Asks at every step whether it is the person, not at every few: exact and slow.");
    return spec;
}

} // namespace heirloom
