// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/seed_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include "ui/style/style.h"

namespace heirloom::ui {

SeedField::SeedField(QWidget* parent) : QWidget(parent), m_edit(new QLineEdit)
{
    auto* label = new QLabel(tr("Seed"));
    label->setBuddy(m_edit);
    const QString explanation = tr("The same number gives the same face again.");
    m_edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_edit));
    m_edit->setAccessibleName(tr("Seed"));
    m_edit->setAccessibleDescription(explanation);
    m_edit->setToolTip(explanation);

    auto* another = new QPushButton(icon(QStringLiteral("dice")), tr("Try another"));
    another->setAccessibleName(tr("Try another seed"));
    another->setAccessibleDescription(tr("Shows another face that fits the photo as well."));
    another->setToolTip(another->accessibleDescription());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    layout->addWidget(another);
    setSeed(0);

    connect(m_edit, &QLineEdit::editingFinished, this, [this] { choose(m_edit->text().toULongLong()); });
    // The next number, not one by chance: what was seen before can be found again.
    connect(another, &QPushButton::clicked, this, [this] { choose(m_seed + 1); });
}

void SeedField::setSeed(std::uint64_t seed)
{
    m_seed = seed;
    m_edit->setText(QString::number(seed));
}

void SeedField::choose(std::uint64_t seed)
{
    if (seed == m_seed)
        return;
    setSeed(seed);
    Q_EMIT seedChosen(seed);
}

} // namespace heirloom::ui
