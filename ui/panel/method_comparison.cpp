// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/method_comparison.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/panel/param_controls.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kPictureSide = 120;

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
    : QWidget(parent), m_try(new QPushButton(tr("Try the other method"))), m_both(new QWidget),
      m_note(new QStackedWidget)
{
    m_try->setAccessibleDescription(tr("Restores this face by the other method, too, and shows both. With no steps "
                                       "they are the same, so the handle then moves half way."));
    m_try->setToolTip(m_try->accessibleDescription());
    connect(m_try, &QPushButton::clicked, this, &MethodComparison::tryOther);

    auto* row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacingSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_try);
    layout->addWidget(m_both);
    for (const QString& text :
         {tr("A click on a picture takes its method."), tr("With no steps both methods show the recovered face.")}) {
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_note->addWidget(label);
    }
    layout->addWidget(m_note);
    show();
}

void MethodComparison::setMethods(const std::vector<AvailableMethod>& methods)
{
    std::vector<Description> comparable;
    for (const AvailableMethod& method : methods) {
        if (method.available() && !method.description.position.empty())
            comparable.push_back(method.description);
    }
    if (comparable.size() < 2)
        comparable.clear();
    const bool same = std::equal(comparable.begin(), comparable.end(), m_entries.begin(), m_entries.end(),
                                 [](const Description& a, const Entry& b) { return a.id == b.description.id; });
    if (!same)
        addButtons(comparable);
    show();
}

void MethodComparison::addButtons(const std::vector<Description>& methods)
{
    for (const Entry& old : m_entries)
        delete old.button;
    m_entries.clear();
    for (const Description& method : methods) {
        auto* button = new QToolButton;
        const QString name = translated(method.name);
        button->setObjectName(QString::fromStdString(method.id));
        button->setText(name);
        button->setAccessibleName(tr("The face by the method: %1").arg(name));
        button->setAccessibleDescription(tr("Takes this method."));
        button->setToolTip(button->accessibleDescription());
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({kPictureSide, kPictureSide});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_both->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, id = method.id] {
            show(); // the checked one stays so
            if (m_method != id)
                Q_EMIT methodChosen(id);
        });
        m_entries.push_back({method, button, {}});
    }
}

MethodComparison::Entry* MethodComparison::find(const std::string& method)
{
    const auto found = std::ranges::find_if(m_entries,
                                            [&](const Entry& each) { return each.description.isCalled(method); });
    return found == m_entries.end() ? nullptr : &*found;
}

bool MethodComparison::canCompare(const std::string& method) const
{
    return std::ranges::any_of(m_entries, [&](const Entry& each) { return each.description.isCalled(method); });
}

QToolButton* MethodComparison::button(const std::string& method) const
{
    const auto found = std::ranges::find_if(m_entries,
                                            [&](const Entry& each) { return each.description.isCalled(method); });
    return found == m_entries.end() ? nullptr : found->button;
}

void MethodComparison::setMethod(const std::string& method, int position)
{
    m_method = method;
    m_position = position;
    show();
}

void MethodComparison::setPicture(const std::string& method, const QImage& picture)
{
    if (Entry* entry = find(method)) {
        entry->picture = picture;
        show();
    }
}

void MethodComparison::clearPictures()
{
    for (Entry& entry : m_entries)
        entry.picture = {};
    show();
}

void MethodComparison::close()
{
    m_open = false;
    clearPictures();
}

std::optional<std::string> MethodComparison::missing() const
{
    if (!isComparing())
        return std::nullopt;
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& each) { return !each.description.isCalled(m_method) && each.picture.isNull(); });
    return found == m_entries.end() ? std::nullopt : std::optional(found->description.id);
}

void MethodComparison::tryOther()
{
    if (!canCompare(m_method))
        return;
    m_open = true;
    show();
    const auto chosen = std::ranges::find_if(m_entries,
                                             [&](const Entry& each) { return each.description.isCalled(m_method); });
    const std::size_t next = (static_cast<std::size_t>(chosen - m_entries.begin()) + 1) % m_entries.size();
    Q_EMIT otherTried(m_entries[next].description.id);
}

void MethodComparison::show()
{
    const bool comparing = isComparing();
    m_try->setVisible(canCompare(m_method) && !m_open);
    m_both->setVisible(comparing);
    m_note->setVisible(comparing);
    m_note->setCurrentIndex(m_position == 0 ? 1 : 0);
    for (std::size_t i = 0; comparing && i < m_entries.size(); ++i) {
        m_entries[i].button->setChecked(m_entries[i].description.isCalled(m_method));
        m_entries[i].button->setIcon(pixmapOf(m_entries[i].picture, devicePixelRatioF()));
    }
}

} // namespace heirloom::ui
