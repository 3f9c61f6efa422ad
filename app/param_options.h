// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/description.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>

namespace heirloom::cli {

/// The name of a parameter's option: --no-NAME for a switch that is on unless it is turned off.
QString optionName(const ParamSpec& spec);
/// The option, explained by the parameter's own words and range, and by a sentence more.
QCommandLineOption paramOption(const ParamSpec& spec, const QString& more = {});
/// What a text says. If it is no value of the kind, it stays a text, which checkValue() has a sentence for.
Value valueOf(const ParamSpec& spec, const QString& text);
/// Takes a value over, or returns the sentence that says what is wrong with it.
QString takeParam(Params& params, const ParamSpec& spec, const Value& value, const QString& option);
/// The same for what the parser was given, if anything.
QString readParam(Params& params, const ParamSpec& spec, const QCommandLineParser& parser);

} // namespace heirloom::cli
