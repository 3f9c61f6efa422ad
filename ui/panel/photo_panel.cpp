// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/photo_panel.h"

#include "ui/panel/param_controls.h"
#include "ui/style/style.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace heirloom::ui {
namespace {

constexpr int kPanelWidth = 300;
constexpr int kButtonIcon = 22;

/// A stage that is undone chooses nothing, so that the photo is as it was before anybody touched it.
void leaveStandards(const Description& stage, Params& params)
{
    for (const ParamSpec& spec : stage.params) {
        const Value* value = params.find(spec.id);
        if (value && *value == spec.standard)
            params.unset(spec.id);
    }
}

} // namespace

PhotoPanel::PhotoPanel(QWidget* parent)
    : QWidget(parent), m_noPhoto(new QLabel(tr("Open a photo to change its light, or to turn and crop it."))),
      m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Whole photo"));
    setMinimumWidth(kPanelWidth);
    m_noPhoto->setAlignment(Qt::AlignCenter);
    m_noPhoto->setWordWrap(true);
    m_noPhoto->setMargin(kSpacingLarge);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(kSpacingLarge, kSpacing, kSpacingLarge, kSpacingLarge);
    m_column->setSpacing(kSpacingLarge);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_noPhoto);
    layout->addWidget(m_scroll);
    setRecipe(nullptr);
}

void PhotoPanel::setStages(const std::vector<Description>& stages)
{
    for (const auto& group : m_groups)
        delete group->content;
    m_groups.clear();
    for (const Description& stage : stages) {
        m_groups.push_back(std::make_unique<Group>(makeGroup(stage)));
        Group* group = m_groups.back().get();
        connect(group->controls, &ParamControls::paramChanged, this,
                [this, group](const std::string& id, const Value& value, bool committed) {
                    Choice choice = group->choice;
                    choice.params.set(id, value);
                    change(*group, std::move(choice), committed);
                });
        connect(group->reset, &QToolButton::clicked, this, [this, group] {
            Choice choice = group->choice;
            choice.params = {};
            change(*group, std::move(choice), true);
            showGroup(*group);
        });
        m_column->insertWidget(m_column->count() - 1, group->content);
        showGroup(*group);
    }
}

PhotoPanel::Group PhotoPanel::makeGroup(const Description& stage)
{
    Group group{stage, {stage.id, stage.paramsVersion}};
    group.content = new QWidget;
    group.content->setObjectName(QString::fromStdString(stage.id));
    group.content->setAccessibleName(translated(stage.name));
    auto* title = new QLabel(translated(stage.name));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    title->setFont(bold);
    title->setToolTip(translated(stage.sentence));
    group.reset = new QToolButton;
    group.reset->setText(tr("Reset"));
    group.reset->setAccessibleName(tr("Reset “%1”").arg(translated(stage.name)));
    group.reset->setToolTip(tr("Takes back everything of this part."));
    group.reset->setAutoRaise(true);
    group.reset->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(group.reset);
    group.extras = new QVBoxLayout;
    group.extras->setSpacing(kSpacing);
    group.controls = new ParamControls([](const ParamSpec&) { return true; });
    group.controls->setDescription(stage);
    auto* column = new QVBoxLayout(group.content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addLayout(head);
    column->addLayout(group.extras);
    column->addWidget(group.controls);
    return group;
}

PhotoPanel::Group* PhotoPanel::groupOf(const std::string& stage)
{
    const auto found = std::ranges::find_if(m_groups, [&](const auto& group) { return group->stage.id == stage; });
    return found == m_groups.end() ? nullptr : found->get();
}

void PhotoPanel::addButtons(const std::string& stage, const std::vector<QAction*>& actions)
{
    Group* group = groupOf(stage);
    if (!group)
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpacingSmall);
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setIconSize({kButtonIcon, kButtonIcon});
        button->setAccessibleName(action->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    group->extras->insertLayout(0, row);
}

void PhotoPanel::addWidget(const std::string& stage, QWidget* widget)
{
    if (Group* group = groupOf(stage))
        group->extras->addWidget(widget);
}

void PhotoPanel::setRecipe(const Recipe* recipe)
{
    m_noPhoto->setVisible(!recipe);
    m_scroll->setVisible(recipe);
    for (const auto& group : m_groups) {
        group->choice = recipe ? stageOf(*recipe, group->stage.id) : Choice{group->stage.id};
        showGroup(*group);
    }
}

void PhotoPanel::change(Group& group, Choice choice, bool committed)
{
    choice.on = true;
    choice.version = group.stage.paramsVersion;
    leaveStandards(group.stage, choice.params);
    group.choice = choice;
    group.reset->setEnabled(!choice.params.values().empty());
    Q_EMIT stageChanged(choice, committed);
}

void PhotoPanel::showGroup(Group& group)
{
    group.controls->setParams(group.choice.params);
    group.reset->setEnabled(!group.choice.params.values().empty());
}

} // namespace heirloom::ui
