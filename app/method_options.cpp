// SPDX-License-Identifier: Apache-2.0
#include "app/method_options.h"

#include "app/param_options.h"
#include "engine/methods/staged/staged.h"
#include "engine/photo/codec_words.h"
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

QCommandLineOption optionOf(const SharedParam& param, std::size_t methods)
{
    const bool ofAll = static_cast<std::size_t>(param.methods.size()) == methods;
    return paramOption(param.spec, ofAll ? QString() : tr("With %1.").arg(allOf(param.methods)));
}

/// What the chosen method says of a parameter, or else the first one that has it.
const ParamSpec& specOf(const SharedParam& param, const Description& method)
{
    const ParamSpec* own = method.find(param.spec.id);
    return own ? *own : param.spec;
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
        if (QString wrong = takeParam(treatment.method.params, spec, value, kFormerStarts); !wrong.isEmpty())
            return wrong;
        names << "--" + optionName(param->spec);
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
        wrong = tr("There is no method “%1”; use %2.").arg(name, anyOf(ids));
        return nullptr;
    }
    if (const QString id = QString::fromStdString(method->describe().id); id != name)
        console.note({}, tr("“%1” is called %2 now.").arg(name, id));
    return method;
}

} // namespace

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
        if (wrong.isEmpty())
            wrong = readParam(treatment.method.params, specOf(param, description), parser);
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
