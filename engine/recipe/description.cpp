// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/description.h"

#include "engine/recipe/recipe_text.h"

#include <algorithm>
#include <utility>

#include <QString>

namespace heirloom {
namespace {

Error refused(const QString& sentence)
{
    return {ErrorCode::InvalidArgument, sentence.toStdString(), {}};
}

QString quoted(const ParamSpec& spec)
{
    return QString::fromStdString(spec.id);
}

/// As the parameter's kind stores it: a whole number may stand for a number.
Value ofKind(const ParamSpec& spec, const Value& value)
{
    const auto* whole = std::get_if<std::int64_t>(&value);
    return spec.kind == ParamSpec::Kind::Number && whole ? Value(static_cast<double>(*whole)) : value;
}

} // namespace

const ParamSpec* Description::find(const std::string& param) const
{
    const auto found = std::ranges::find(params, param, &ParamSpec::id);
    return found == params.end() ? nullptr : &*found;
}

const ParamSpec* Description::on(ParamSpec::Axis axis) const
{
    const auto found = std::ranges::find(params, axis, &ParamSpec::axis);
    return found == params.end() ? nullptr : &*found;
}

bool Description::isCalled(const std::string& wanted) const
{
    return wanted == id || std::ranges::find(formerIds, wanted) != formerIds.end();
}

Status checkValue(const ParamSpec& spec, const Value& given)
{
    const Value value = ofKind(spec, given);
    switch (spec.kind) {
    case ParamSpec::Kind::Switch:
        return std::holds_alternative<bool>(value)
                   ? success()
                   : Status(refused(RecipeText::tr("“%1” is either true or false.").arg(quoted(spec))));
    case ParamSpec::Kind::Choice: {
        QString names;
        for (const ChoiceSpec& choice : spec.choices) {
            if (value == Value(choice.id))
                return success();
            names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromStdString(choice.id);
        }
        return refused(RecipeText::tr("“%1” is one of: %2.").arg(quoted(spec), names));
    }
    case ParamSpec::Kind::Whole: {
        const auto* whole = std::get_if<std::int64_t>(&value);
        if (whole && static_cast<double>(*whole) >= spec.low && static_cast<double>(*whole) <= spec.high)
            return success();
        return refused(
            RecipeText::tr("“%1” is a whole number from %2 to %3.").arg(quoted(spec)).arg(spec.low).arg(spec.high));
    }
    case ParamSpec::Kind::Number: {
        const auto* number = std::get_if<double>(&value);
        if (number && *number >= spec.low && *number <= spec.high) // and no NaN
            return success();
        return refused(
            RecipeText::tr("“%1” is a number from %2 to %3.").arg(quoted(spec)).arg(spec.low).arg(spec.high));
    }
    }
    return refused(RecipeText::tr("“%1” has another kind of value.").arg(quoted(spec)));
}

Result<Params> resolved(const Description& description, const Params& chosen)
{
    Params all;
    for (const ParamSpec& spec : description.params) {
        const Value* value = chosen.find(spec.id);
        if (!value) {
            all.set(spec.id, spec.standard);
            continue;
        }
        if (const Status sound = checkValue(spec, *value); !sound)
            return sound.error();
        all.set(spec.id, ofKind(spec, *value));
    }
    return all;
}

int positionOf(const Description& description, const Params& params)
{
    return description.position.empty() ? 0 : static_cast<int>(params.whole(description.position));
}

int lengthOf(const Description& description, const Params& params)
{
    const ParamSpec* spec = description.find(description.position);
    return spec ? std::max(positionOf(description, params), static_cast<int>(spec->controlHigh())) : 0;
}

Params runParams(const Description& description, const Params& params)
{
    Params run = params;
    if (!description.position.empty())
        run.unset(description.position);
    return run;
}

Params preparationParams(const Description& description, const Params& params)
{
    Params preparation;
    for (const ParamSpec& spec : description.params) {
        if (const Value* value = spec.preparation ? params.find(spec.id) : nullptr)
            preparation.set(spec.id, *value);
    }
    return preparation;
}

Params atPosition(const Description& description, Params params, int position)
{
    if (!description.position.empty())
        params.set(description.position, std::int64_t{position});
    return params;
}

} // namespace heirloom
