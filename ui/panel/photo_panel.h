// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/description.h"
#include "engine/recipe/recipe.h"

#include <memory>
#include <string>
#include <vector>

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace heirloom::ui {

class ParamControls;

/// The controls of the whole photo, built from what the stages say of themselves: a group a stage. A stage's choice goes in,
/// a changed one comes out. Thread: the window's.
class PhotoPanel : public QWidget {
    Q_OBJECT

public:
    explicit PhotoPanel(QWidget* parent = nullptr);

    /// Builds the groups anew. Forgets what was added to them.
    void setStages(const std::vector<Description>& stages);
    /// Buttons, or anything else, above a stage's controls; nothing where there is no such stage.
    void addButtons(const std::string& stage, const std::vector<QAction*>& actions);
    void addWidget(const std::string& stage, QWidget* widget);
    /// Shows the controls with what a recipe chooses. Sends no signal. Null: there is no photo, and one sentence instead of
    /// the controls.
    void setRecipe(const Recipe* recipe);

Q_SIGNALS:
    /// `committed` is false while something is dragged: only the last, committed one is a step to undo.
    void stageChanged(const heirloom::Choice& stage, bool committed);

private:
    struct Group {
        Description stage;
        Choice choice;
        QWidget* content = nullptr;
        QVBoxLayout* extras = nullptr;
        ParamControls* controls = nullptr;
        QToolButton* reset = nullptr;
    };

    Group makeGroup(const Description& stage);
    void change(Group& group, Choice choice, bool committed);
    void showGroup(Group& group);
    Group* groupOf(const std::string& stage);

    std::vector<std::unique_ptr<Group>> m_groups;
    QLabel* m_noPhoto;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
};

} // namespace heirloom::ui
