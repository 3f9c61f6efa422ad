// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/treatment_actions.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

QPushButton* makeButton(const QString& iconName, const QString& text, const QString& explanation)
{
    auto* button = new QPushButton(icon(iconName), text);
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setToolTip(explanation);
    return button;
}

} // namespace

TreatmentActions::TreatmentActions(QWidget* parent) : QWidget(parent), m_presets(new QMenu(this))
{
    auto* presets = makeButton(QStringLiteral("preset"), tr("Presets"),
                               tr("Applies or saves a set of these settings."));
    presets->setMenu(m_presets);
    auto* reset = makeButton(QStringLiteral("undo"), tr("Reset"),
                             tr("Puts all settings of this face back to their defaults."));
    auto* faces = makeButton(QStringLiteral("copy-settings"), tr("Copy to all faces"),
                             tr("Gives all faces of this photo the same settings."));
    auto* photos = makeButton(QStringLiteral("copy-settings"), tr("Copy to all photos"),
                              tr("Gives all faces of all open photos the same settings."));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(presets, 0, 0);
    layout->addWidget(reset, 0, 1);
    layout->addWidget(faces, 1, 0, 1, 2);
    layout->addWidget(photos, 2, 0, 1, 2);

    connect(reset, &QPushButton::clicked, this, &TreatmentActions::resetRequested);
    connect(faces, &QPushButton::clicked, this, &TreatmentActions::copyToFacesRequested);
    connect(photos, &QPushButton::clicked, this, &TreatmentActions::copyToPhotosRequested);
    setPresets({});
}

void TreatmentActions::setPresets(const QStringList& names)
{
    m_presets->clear();
    for (const QString& name : names) {
        QString shown = name;
        shown.replace('&', QStringLiteral("&&")); // a name, not a mnemonic
        connect(m_presets->addAction(shown), &QAction::triggered, this, [this, name] { Q_EMIT presetChosen(name); });
    }
    m_presets->addSeparator();
    connect(m_presets->addAction(icon(QStringLiteral("save")), tr("Save as a preset…")), &QAction::triggered, this,
            &TreatmentActions::presetSaveRequested);
}

} // namespace heirloom::ui
