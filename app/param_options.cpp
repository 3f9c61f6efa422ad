// SPDX-License-Identifier: Apache-2.0
#include "app/param_options.h"

#include "engine/photo/codec_words.h"

#include <cstdint>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MethodOptions", text);
}

/// Whether it is a switch that is on unless it is turned off.
bool isOnByItself(const ParamSpec& spec)
{
    return spec.kind == ParamSpec::Kind::Switch && spec.standard == Value(true);
}

/// What can be given, and what holds otherwise, unless a bundle says another thing. Empty for a switch.
QString rangeOf(const ParamSpec& spec)
{
    const Params standard{{spec.id, spec.standard}};
    switch (spec.kind) {
    case ParamSpec::Kind::Switch: return {};
    case ParamSpec::Kind::Choice: {
        QStringList ids;
        for (const ChoiceSpec& choice : spec.choices)
            ids << QString::fromStdString(choice.id);
        return tr("It is %1; usually %2.").arg(anyOf(ids), QString::fromStdString(standard.word(spec.id)));
    }
    case ParamSpec::Kind::Whole:
        return tr("A whole number from %1 to %2; usually %3.")
            .arg(spec.low)
            .arg(spec.high)
            .arg(standard.whole(spec.id));
    case ParamSpec::Kind::Number:
        return tr("A number from %1 to %2; usually %3.").arg(spec.low).arg(spec.high).arg(standard.number(spec.id));
    }
    return {};
}

} // namespace

QString optionName(const ParamSpec& spec)
{
    const QString name = QString::fromStdString(spec.id).replace('_', '-');
    return isOnByItself(spec) ? "no-" + name : name;
}

QCommandLineOption paramOption(const ParamSpec& spec, const QString& more)
{
    const QString hint = translated(spec.hint);
    QStringList help{hint.isEmpty() ? translated(spec.label) + '.' : translated(spec.label) + ": " + hint};
    if (isOnByItself(spec))
        help << tr("This turns it off.");
    if (const QString range = rangeOf(spec); !range.isEmpty())
        help << range;
    if (!more.isEmpty())
        help << more;
    QCommandLineOption option(optionName(spec), help.join(' '));
    if (spec.kind != ParamSpec::Kind::Switch)
        option.setValueName(spec.kind == ParamSpec::Kind::Choice  ? "NAME"
                            : spec.kind == ParamSpec::Kind::Whole ? "N"
                                                                  : "X");
    return option;
}

Value valueOf(const ParamSpec& spec, const QString& text)
{
    bool sound = false;
    if (spec.kind == ParamSpec::Kind::Whole) {
        if (const qlonglong whole = text.toLongLong(&sound); sound)
            return std::int64_t{whole};
    } else if (spec.kind == ParamSpec::Kind::Number) {
        if (const double number = text.toDouble(&sound); sound)
            return number;
    }
    return text.toStdString();
}

QString takeParam(Params& params, const ParamSpec& spec, const Value& value, const QString& option)
{
    if (const Status sound = checkValue(spec, value); !sound)
        return QStringLiteral("--%1: %2").arg(option, QString::fromStdString(sound.error().message));
    params.set(spec.id, value);
    return {};
}

QString readParam(Params& params, const ParamSpec& spec, const QCommandLineParser& parser)
{
    const QString option = optionName(spec);
    if (!parser.isSet(option))
        return {};
    const bool turned = spec.kind == ParamSpec::Kind::Switch;
    return takeParam(params, spec, turned ? Value(!isOnByItself(spec)) : valueOf(spec, parser.value(option)), option);
}

} // namespace heirloom::cli
