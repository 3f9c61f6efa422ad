// SPDX-License-Identifier: Apache-2.0
#include "app/stage_options.h"

#include "app/param_options.h"

#include <algorithm>

#include <QCoreApplication>

namespace heirloom::cli {

void addStageOptions(QCommandLineParser& parser, const StageRegistry& stages)
{
    for (const Description& stage : stages.descriptions()) {
        const QString whole = QCoreApplication::translate("StageOptions", "Of the whole photo.");
        for (const ParamSpec& spec : stage.params)
            parser.addOption(paramOption(spec, whole));
    }
}

QString readStageOptions(const QCommandLineParser& parser, const StageRegistry& registry, std::vector<Choice>& stages)
{
    for (const Description& stage : registry.descriptions()) {
        const auto known = std::ranges::find_if(stages, [&](const Choice& each) { return stage.isCalled(each.id); });
        Choice choice = known == stages.end() ? Choice{stage.id, stage.paramsVersion} : *known;
        const Params before = choice.params;
        for (const ParamSpec& spec : stage.params) {
            if (QString wrong = readParam(choice.params, spec, parser); !wrong.isEmpty())
                return wrong;
        }
        if (choice.params == before)
            continue;
        choice.on = true;
        if (known == stages.end())
            stages.push_back(std::move(choice));
        else
            *known = std::move(choice);
    }
    return {};
}

} // namespace heirloom::cli
