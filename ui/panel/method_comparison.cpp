// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/method_comparison.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/panel/method_choice.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kPictureSide = 120;

constexpr std::array kMethods{Method::Refine, Method::Truncated};

Method otherThan(Method method)
{
    return method == Method::Refine ? Method::Truncated : Method::Refine;
}

/// An empty square of the same size, so that nothing moves when the picture comes.
QPixmap pixmapOf(const QImage& picture, double ratio)
{
    const int side = static_cast<int>(kPictureSide * ratio);
    QPixmap pixmap(side, side);
    if (picture.isNull())
        pixmap.fill(Qt::transparent);
    else
        pixmap = QPixmap::fromImage(picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

MethodComparison::MethodComparison(QWidget* parent)
    : QWidget(parent), m_try(new QPushButton(tr("Try the other method"))), m_both(new QWidget), m_note(new QStackedWidget),
      m_buttons{new QToolButton, new QToolButton}
{
    m_try->setAccessibleDescription(tr("Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way."));
    m_try->setToolTip(m_try->accessibleDescription());
    connect(m_try, &QPushButton::clicked, this, &MethodComparison::tryOther);

    auto* row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacingSmall);
    const std::array accessible{tr("The face refined"), tr("The face restored in stages")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton* button = m_buttons[i];
        button->setText(MethodChoice::nameOf(kMethods[i]));
        button->setAccessibleName(accessible[i]);
        button->setAccessibleDescription(tr("Takes this method."));
        button->setToolTip(button->accessibleDescription());
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({kPictureSide, kPictureSide});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] {
            show(); // the checked one stays so
            if (m_method != kMethods[i])
                Q_EMIT methodChosen(kMethods[i]);
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_try);
    layout->addWidget(m_both);
    for (const QString& text : {tr("A click on a picture takes its method."), tr("With no steps both methods show the recovered face.")}) {
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_note->addWidget(label);
    }
    layout->addWidget(m_note);
    show();
}

void MethodComparison::setMethod(Method method, int steps)
{
    m_method = method;
    m_steps = steps;
    show();
}

void MethodComparison::setPicture(Method method, const QImage& picture)
{
    if (method == Method::Recover)
        return;
    m_pictures[indexOf(method)] = picture;
    show();
}

void MethodComparison::clearPictures()
{
    m_pictures = {};
    show();
}

void MethodComparison::close()
{
    m_open = false;
    clearPictures();
}

std::optional<Method> MethodComparison::missing() const
{
    const Method other = otherThan(m_method);
    return isComparing() && m_pictures[indexOf(other)].isNull() ? std::optional(other) : std::nullopt;
}

void MethodComparison::tryOther()
{
    if (m_method == Method::Recover)
        return;
    m_open = true;
    show();
    Q_EMIT otherTried(otherThan(m_method));
}

void MethodComparison::show()
{
    const bool comparing = isComparing();
    m_try->setVisible(m_method != Method::Recover && !m_open);
    m_both->setVisible(comparing);
    m_note->setVisible(comparing);
    m_note->setCurrentIndex(m_steps == 0 ? 1 : 0);
    for (std::size_t i = 0; comparing && i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_method == kMethods[i]);
        m_buttons[i]->setIcon(pixmapOf(m_pictures[i], devicePixelRatioF()));
    }
}

} // namespace heirloom::ui
