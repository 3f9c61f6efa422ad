// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/tradeoff_cache.h"
#include "engine/worker/worker_types.h"
#include "ui/panel/reference_list.h"
#include "ui/project/photo_edit.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace heirloom::ui {

class InlineMessage;
class LookActions;
class MethodChoice;
class MethodComparison;
class SeedField;
class StageControls;
class TradeoffPad;
class TradeoffPlot;
class ValueSlider;

/// The controls of the selected face: a look goes in, a changed look comes out. It knows no photo and no worker; who owns it
/// passes on the rows and figures of the face that is shown. Thread: the window's.
class FacePanel : public QWidget {
    Q_OBJECT

public:
    explicit FacePanel(QWidget* parent = nullptr);

    /// The face's name above the controls.
    void setFaceTitle(const QString& title);
    const FaceLook& look() const { return m_look; }
    /// Shows the controls with this look. Sends no signal. What a control shows rounded stays exact until it is touched.
    void setLook(const FaceLook& look);
    /// Nothing is selected: one sentence instead of the controls, until the next setLook().
    void showNoFace();
    /// The methods that the bundle has the networks for.
    void setMethods(const std::vector<Method>& methods);
    /// What Method::Truncated does with this bundle: while that is chosen, marks on the pad and controls of its stages.
    void setTruncation(const TruncationPlan& plan);

    /// Whether a face can be held to a person; otherwise identity weight and reference pictures say why they are off.
    void setPeopleKnown(bool known);

    /// What is ready and measured of the selected face; rows of another seed or method are not looked at.
    void setRow(const TradeoffRow& row);
    /// Forgets all rows: another face is selected, or what was computed was dropped.
    void clearRows();
    /// Of the picture that is shown; none while nothing is measured.
    void setFigures(const std::optional<FaceFigures>& figures);
    /// The restored crop at a place; looked at only where the handle stands, to compare methods.
    void setPicture(const TradeoffPlace& place, const ImageBuffer& crop);
    /// The method by which a picture is still wanted there.
    std::optional<Method> missingPicture() const;
    /// Chooses the other method that diffuses, and shows both; nothing where there is none. With no steps they show the same: then
    /// the handle moves half way.
    void tryOtherMethod();
    /// What is wrong with this face, as a plain sentence; empty: nothing.
    void setIssue(const QString& sentence);
    void setReferences(const std::vector<ReferenceCard>& references);
    void setPresets(const QStringList& names);

Q_SIGNALS:
    /// `committed` is false while something is dragged: only the last, committed one is a step to undo.
    void lookChanged(const heirloom::ui::FaceLook& look, bool committed);
    void resetRequested();
    void presetChosen(const QString& name);
    void presetSaveRequested();
    void copyToFacesRequested();
    void copyToPhotosRequested();
    void referenceAddRequested();
    void referenceRemoved(int index);

private:
    void build();
    QWidget* buildMore();
    void connectControls();
    void chooseMethod(Method method);
    void change(bool committed, const std::function<void(FaceLook&)>& edit);
    /// Forgets the rows if those of a look are of another run, and pictures if they are of another place.
    void leaveRows(const FaceLook& look);
    void forgetRows();
    /// By whichever method.
    bool isHere(const TradeoffPlace& place) const;
    void showLook();
    void showAvailability();
    void showRowFigures();
    void showLikeness();
    bool can(Method method) const;
    int identityStop() const;

    FaceLook m_look;
    bool m_uncommitted = false; ///< a change was sent that was not the last of its drag
    std::vector<Method> m_methods{Method::Recover, Method::Refine};
    std::vector<int> m_stages; ///< positions
    Method m_rowsMethod = Method::Refine; ///< whose rows there are
    std::array<std::vector<std::optional<FaceFigures>>, kIdentityStops> m_rowFigures;
    std::optional<FaceFigures> m_figures;
    bool m_peopleKnown = true;

    QLabel* m_noFace;
    QScrollArea* m_scroll;
    QLabel* m_title;
    InlineMessage* m_issue;
    MethodChoice* m_method;
    MethodComparison* m_comparison;
    TradeoffPad* m_pad;
    TradeoffPlot* m_plot;
    QLabel* m_likeness;
    InlineMessage* m_likenessNote;
    ValueSlider* m_steps;
    ValueSlider* m_identity;
    ValueSlider* m_strength;
    ValueSlider* m_grain;
    SeedField* m_seed;
    StageControls* m_stageControls;
    ReferenceList* m_references;
    LookActions* m_actions;
};

} // namespace heirloom::ui
