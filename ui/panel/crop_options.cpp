// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/crop_options.h"

#include "ui/style/style.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace heirloom::ui {
namespace {

constexpr double kAnyRatio = 0;
constexpr double kRatioOfPhoto = -1;

} // namespace

CropOptions::CropOptions(QWidget* parent)
    : QWidget(parent), m_shapes(new QComboBox), m_upright(new QToolButton), m_line(new QToolButton)
{
    m_shapes->setAccessibleName(tr("Shape of the crop"));
    m_shapes->setToolTip(tr("Keeps the crop in this shape while its handles are dragged."));
    m_shapes->addItem(tr("Any shape"), kAnyRatio);
    m_shapes->addItem(tr("As the photo"), kRatioOfPhoto);
    m_shapes->addItem(tr("Square"), 1.0);
    for (const auto& [wide, high] : {std::pair{3, 2}, {4, 3}, {5, 4}, {7, 5}, {16, 9}})
        m_shapes->addItem(tr("%1 : %2", "a shape, width to height").arg(wide).arg(high), double(wide) / high);
    m_upright->setText(tr("Upright"));
    m_upright->setAccessibleName(tr("Upright crop"));
    m_upright->setToolTip(tr("The shape stands instead of lying."));
    m_upright->setCheckable(true);
    m_line->setText(tr("Draw a Level Line"));
    m_line->setIcon(icon(QStringLiteral("level")));
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setToolTip(tr("Drag along something in the photo that should be level or upright: a horizon, a door."));
    m_line->setCheckable(true);
    auto* done = new QPushButton(tr("Done"));
    done->setToolTip(tr("Keeps the crop."));
    auto* giveUp = new QPushButton(tr("Cancel"));
    giveUp->setToolTip(tr("Goes back to the crop there was before."));
    for (QWidget* control :
         {static_cast<QWidget*>(m_shapes), static_cast<QWidget*>(m_upright), static_cast<QWidget*>(m_line)})
        control->setFocusPolicy(Qt::StrongFocus);
    done->setObjectName(QStringLiteral("cropDone"));
    giveUp->setObjectName(QStringLiteral("cropGiveUp"));

    auto* label = new QLabel(tr("Shape"));
    label->setBuddy(m_shapes);
    auto* shape = new QHBoxLayout;
    shape->setSpacing(kSpacing);
    shape->addWidget(label);
    shape->addWidget(m_shapes, 1);
    shape->addWidget(m_upright);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(kSpacing);
    ends->addWidget(giveUp, 1);
    ends->addWidget(done, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addLayout(shape);
    column->addWidget(m_line);
    column->addLayout(ends);

    const auto tellRatio = [this] { Q_EMIT ratioChanged(ratio()); };
    connect(m_shapes, &QComboBox::currentIndexChanged, this, tellRatio);
    connect(m_upright, &QToolButton::toggled, this, tellRatio);
    connect(m_line, &QToolButton::toggled, this, &CropOptions::lineRequested);
    connect(done, &QPushButton::clicked, this, &CropOptions::finished);
    connect(giveUp, &QPushButton::clicked, this, &CropOptions::givenUp);
}

void CropOptions::setPhotoRatio(double widthToHeight)
{
    m_photoRatio = widthToHeight;
}

double CropOptions::ratio() const
{
    const double chosen = m_shapes->currentData().toDouble();
    if (chosen == kAnyRatio)
        return 0;
    const double ratio = chosen == kRatioOfPhoto ? m_photoRatio : chosen;
    const double lying = std::max(ratio, 1 / ratio);
    return m_upright->isChecked() ? 1 / lying : lying;
}

void CropOptions::reset(double photoRatio)
{
    m_photoRatio = photoRatio;
    const QSignalBlocker shapes(m_shapes), upright(m_upright);
    m_shapes->setCurrentIndex(0);
    m_upright->setChecked(photoRatio < 1);
    setDrawingLine(false);
}

void CropOptions::setDrawingLine(bool drawing)
{
    const QSignalBlocker quiet(m_line);
    m_line->setChecked(drawing);
}

} // namespace heirloom::ui
