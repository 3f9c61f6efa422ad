// SPDX-License-Identifier: Apache-2.0
#include "app/method_options.h"

#include "engine/methods/staged/staged.h"
#include "engine/recipe/description.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

/// Parameters that one option once stood for.
constexpr const char* kFormerStarts = "starts";

QString tr(const char* text)
{
    return QCoreApplication::translate("MethodOptions", text);
}

/// A parameter that at least one method has.
struct SharedParam {
    ParamSpec spec;      ///< of the first of them
    QStringList methods; ///< their ids
};

/// In the order in which the methods name them.
std::vector<SharedParam> paramsOf(const std::vector<Description>& methods, const MethodWish& wish)
{
    std::vector<SharedParam> params;
    for (const Description& method : methods) {
        for (const ParamSpec& spec : method.params) {
            if (std::ranges::find(wish.own, spec.id) != wish.own.end())
                continue;
            auto known = std::ranges::find_if(params, [&](const SharedParam& each) { return each.spec.id == spec.id; });
            if (known == params.end())
                known = params.insert(params.end(), {spec, {}});
            known->methods << QString::fromStdString(method.id);
        }
    }
    return params;
}

/// Whether it is a switch that is on unless it is turned off.
bool isOnByItself(const ParamSpec& spec)
{
    return spec.kind == ParamSpec::Kind::Switch && spec.standard == Value(true);
}

QString optionOf(const ParamSpec& spec)
{
    const QString name = QString::fromStdString(spec.id).replace('_', '-');
    return isOnByItself(spec) ? "no-" + name : name;
}

/// "a, b and c"
QString allOf(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(", "), names.back());
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
        return tr("It is %1; usually %2.").arg(oneOf(ids), QString::fromStdString(standard.word(spec.id)));
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

QCommandLineOption optionOf(const SharedParam& param, std::size_t methods)
{
    const ParamSpec& spec = param.spec;
    const QString hint = translated(spec.hint);
    QStringList help{hint.isEmpty() ? translated(spec.label) + '.' : translated(spec.label) + ": " + hint};
    if (isOnByItself(spec))
        help << tr("This turns it off.");
    if (const QString range = rangeOf(spec); !range.isEmpty())
        help << range;
    if (static_cast<std::size_t>(param.methods.size()) < methods)
        help << tr("With %1.").arg(allOf(param.methods));
    QCommandLineOption option(optionOf(spec), help.join(' '));
    if (spec.kind != ParamSpec::Kind::Switch)
        option.setValueName(spec.kind == ParamSpec::Kind::Choice  ? "NAME"
                            : spec.kind == ParamSpec::Kind::Whole ? "N"
                                                                  : "X");
    return option;
}

/// What a text says. If it is no value of the kind, it stays a text, which checkValue() has a sentence for.
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

/// What the chosen method says of a parameter, or else the first one that has it.
const ParamSpec& specOf(const SharedParam& param, const Description& method)
{
    const ParamSpec* own = method.find(param.spec.id);
    return own ? *own : param.spec;
}

/// Takes a value over, or returns the sentence that says what is wrong with it.
QString take(FaceTreatment& treatment, const ParamSpec& spec, const Value& value, const QString& option)
{
    if (const Status sound = checkValue(spec, value); !sound)
        return QStringLiteral("--%1: %2").arg(option, QString::fromStdString(sound.error().message));
    treatment.method.params.set(spec.id, value);
    return {};
}

/// --starts, the name that three parameters had together.
QString takeFormerStarts(FaceTreatment& treatment, const QCommandLineParser& parser, const Description& method,
                         const std::vector<SharedParam>& params, Console& console)
{
    if (!parser.isSet(kFormerStarts))
        return {};
    const QStringList texts = parser.value(kFormerStarts).split(',');
    if (texts.size() != static_cast<qsizetype>(kStageStarts.size()))
        return tr("--starts takes three numbers above 0 and up to 1, with commas between them.");
    QStringList names;
    for (std::size_t i = 0; i < kStageStarts.size(); ++i) {
        const auto param = std::ranges::find_if(
            params, [&](const SharedParam& each) { return each.spec.id == kStageStarts[i]; });
        if (param == params.end())
            continue;
        const ParamSpec& spec = specOf(*param, method);
        const Value value = valueOf(spec, texts[static_cast<qsizetype>(i)].trimmed());
        if (QString wrong = take(treatment, spec, value, kFormerStarts); !wrong.isEmpty())
            return wrong;
        names << "--" + optionOf(param->spec);
    }
    console.note({}, tr("“%1” is called %2 now.").arg("--starts", allOf(names)));
    return {};
}

/// The method that --method names; null, and a sentence, if there is none.
const Method* findMethod(const QString& name, Console& console, QString& wrong)
{
    const Registry& methods = *console.methods();
    const Method* method = methods.find(name.toStdString());
    if (!method) {
        QStringList ids;
        for (const Description& each : methods.descriptions())
            ids << QString::fromStdString(each.id);
        wrong = tr("There is no method “%1”; use %2.").arg(name, oneOf(ids));
        return nullptr;
    }
    if (const QString id = QString::fromStdString(method->describe().id); id != name)
        console.note({}, tr("“%1” is called %2 now.").arg(name, id));
    return method;
}

} // namespace

QString oneOf(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 or %2").arg(names.mid(0, names.size() - 1).join(", "), names.back());
}

void addMethodOptions(QCommandLineParser& parser, const Registry& methods, const MethodWish& wish)
{
    const std::vector<Description> descriptions = methods.descriptions();
    QStringList lines;
    for (const Description& method : descriptions)
        lines << QString::fromStdString(method.id) + ": " + translated(method.sentence);
    lines << tr("Otherwise %1.").arg(QString::fromStdString(wish.standard.method.id));
    parser.addOption({"method", lines.join(' '), "METHOD"});
    for (const SharedParam& param : paramsOf(descriptions, wish))
        parser.addOption(optionOf(param, descriptions.size()));
    parser.addOption({"seed", tr("Seed of everything random; otherwise %1.").arg(wish.standard.seed), "N"});
    QCommandLineOption starts(kFormerStarts, {}, "T1,T2,T3");
    starts.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(starts);
}

std::variant<FaceTreatment, QString> readMethodOptions(const QCommandLineParser& parser, Console& console,
                                                       const MethodWish& wish)
{
    FaceTreatment treatment = wish.standard;
    QString wrong;
    const Method* method = console.methods()->find(treatment.method.id);
    if (parser.isSet("method")) {
        method = findMethod(parser.value("method"), console, wrong);
        if (!method)
            return wrong;
    }
    const Description description = method ? method->describe() : Description{};
    if (parser.isSet("method")) {
        treatment.method.id = description.id;
        treatment.method.version = description.paramsVersion;
    }
    const std::vector<SharedParam> params = paramsOf(console.methods()->descriptions(), wish);
    wrong = takeFormerStarts(treatment, parser, description, params, console);
    for (const SharedParam& param : params) {
        const QString option = optionOf(param.spec);
        if (!wrong.isEmpty() || !parser.isSet(option))
            continue;
        const ParamSpec& spec = specOf(param, description);
        const bool turned = param.spec.kind == ParamSpec::Kind::Switch;
        const Value value = turned ? Value(!isOnByItself(param.spec)) : valueOf(spec, parser.value(option));
        wrong = take(treatment, spec, value, option);
    }
    if (!wrong.isEmpty())
        return wrong;
    if (parser.isSet("seed")) {
        bool sound = false;
        treatment.seed = parser.value("seed").toULongLong(&sound);
        if (!sound)
            return tr("--seed takes a whole number that is not negative.");
    }
    return treatment;
}

} // namespace heirloom::cli
